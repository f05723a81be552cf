import type { AppliedSource, Operation } from './operations.js';
import { Refused, TagModel, type ModelTag } from './tag-model.js';

type KnownTagOperation = 'roll back' | 'release' | 'stop tracking' | 'delete tag';

/** One stream, kept in memory by the rules as the documentation tells them. */
export class StreamModel extends TagModel {
  exists = false;
  version = 0;
  label: string | null = null;

  /** Does it, or refuses and stays as it was. */
  perform(operation: Operation): void {
    const before = structuredClone({ ...this.#state });
    this.step++;
    try {
      this.#perform(operation);
    } catch (error) {
      Object.assign(this, before);
      throw error;
    }
  }

  get #state() {
    const { exists, generation, version, label, tags, log } = this;
    return { exists, generation, version, label, tags, log };
  }

  #perform(operation: Operation): void {
    switch (operation.do) {
      case 'copy':
        this.#copy(operation.tag, operation.source);
        break;
      case 'apply':
        this.#apply(operation);
        break;
      case 'delete stream':
        this.#deleteStream();
        break;
      case 'point': {
        const { tag, name, reference } = operation;
        this.#write(true, () => {
          this.settle([{ name: tag, kind: 'DOCKER_IMAGE', source: name, reference }], true);
        });
        break;
      }
      case 'track':
        this.#write(true, () => {
          if (operation.source === operation.tag) throw new Refused('BAD_USER_INPUT');
          this.settle([{ name: operation.tag, ...tracking(operation.source) }]);
        });
        break;
      case 'import':
      case 'fail':
        this.#write(true, () => this.#import(operation));
        break;
      default:
        this.#write(false, () => this.#change(operation, this.known(operation.tag)));
    }
  }

  /** What can be done to a tag that is there. */
  #change(operation: Extract<Operation, { do: KnownTagOperation }>, tag: ModelTag): void {
    switch (operation.do) {
      case 'roll back': {
        const item = tag.items[operation.position];
        if (!item) throw new Refused('NOT_FOUND');
        this.point(operation.tag, item, 'ROLLBACK', tag.spec?.generation ?? tag.items[0]?.generation);
        tag.held ||= operation.hold;
        this.changed ||= operation.hold;
        break;
      }
      case 'release': {
        if (!this.release(operation.tag)) return;
        const target = tag.spec?.kind === 'TAG' && this.tags.get(tag.spec.source)?.items[0];
        if (target) this.point(operation.tag, target, 'REQUEST');
        break;
      }
      case 'stop tracking':
        this.leaveSpec(operation.tag);
        break;
      case 'delete tag':
        this.remove(operation.tag);
    }
  }

  #copy(name: string, source: string): void {
    const current = this.tags.get(source)?.items[0];
    if (!this.exists || !current) throw new Refused('NOT_FOUND');
    this.#write(true, () => {
      const copied = { name, reference: false };
      if (current.digest === null)
        this.settle([{ ...copied, kind: 'DOCKER_IMAGE', source: current.reference }], true);
      else {
        const strays = this.tags.get(name)?.items[0]?.digest !== current.digest;
        this.settle([{ ...copied, kind: 'IMAGE_STREAM_IMAGE', source: current.digest }], strays);
      }
    });
  }

  #apply({ tags, label }: Extract<Operation, { do: 'apply' }>): void {
    const work = () => {
      if (!tags) return;
      for (const name of this.names) if (!tags.some((each) => each.name === name)) this.leaveSpec(name);
      this.settle(tags.map(({ name, source }) => ({ name, ...applied(source) })));
    };
    this.#write(true, work, label ?? this.label);
  }

  #deleteStream(): void {
    if (!this.exists) throw new Refused('NOT_FOUND');
    for (const name of this.names) this.remove(name);
    this.say('image-stream.deleted', null);
    Object.assign(this, { exists: false, generation: 0, version: 0, label: null, tags: new Map() });
  }

  /** One transaction on the stream, which comes into being where `create` says so. */
  #write(create: boolean, work: () => void, label?: string | null): void {
    if (!this.exists && !create) throw new Refused('NOT_FOUND');
    const created = !this.exists;
    [this.specChanged, this.changed] = [created, created];
    this.untold = new Set();
    this.exists = true;
    this.tags = new Map(this.names.map((name) => [name, this.known(name)]));
    work();
    for (const name of this.untold) this.tell('SPEC_CHANGED', name, this.revision(name));
    const labelled = label !== undefined && label !== this.label;
    if (!this.specChanged && !this.changed && !labelled) return;
    this.version++;
    if (this.specChanged) this.generation++;
    if (label !== undefined) this.label = label;
    if (created || labelled) this.say(created ? 'image-stream.created' : 'image-stream.updated', null);
  }

  #import(operation: Extract<Operation, { do: 'import' | 'fail' }>): void {
    const { tag: name, name: source } = operation;
    this.settle([{ name, kind: 'DOCKER_IMAGE', source, reference: false }]);
    const tag = this.known(name);
    const generation = tag.spec?.generation ?? this.generation + 1;
    const succeeded = operation.do === 'import';
    if (succeeded) {
      const kept = this.rules.holds && tag.held && tag.items[0]?.digest !== operation.found.digest;
      if (!kept) this.point(name, operation.found, 'IMPORT', generation);
    }
    const condition = succeeded ? '' : operation.reason;
    const news = condition !== tag.condition;
    tag.condition = condition;
    if (news && !succeeded) this.tell('IMPORT_FAILED', name, this.revision(name));
  }
}

const tracking = (source: string) => ({ kind: 'TAG', source, reference: false });

function applied(source: AppliedSource) {
  if (source.from === 'nowhere') return { kind: 'NONE', source: '', reference: false };
  if (source.from === 'tag') return tracking(source.name);
  return { kind: 'DOCKER_IMAGE', source: source.name, reference: source.from === 'reference' };
}
