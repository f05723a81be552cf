import type { Pointer } from './operations.js';

/** An item of a history, with the step of the run that made it. */
export interface ModelItem extends Pointer {
  revision: number;
  generation: number;
  cause: string;
  readonly since: number;
}

interface ModelSpec {
  readonly kind: string;
  readonly source: string;
  readonly reference: boolean;
  readonly generation: number;
}

/** A tag of the model; the newest item is the first. */
export interface ModelTag {
  spec: ModelSpec | null;
  items: ModelItem[];
  held: boolean;
  /** The reason of the last failed import; empty after a successful one, null after none. */
  condition: string | null;
}

/** What happened, as the log of events has it. */
export interface ModelEvent {
  readonly type: string;
  readonly tag: string | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** Parts of the rules that can be left out, to show that the comparison finds a gateway without them. */
export interface Rules {
  readonly inPlace: boolean;
  readonly holds: boolean;
  readonly transitive: boolean;
  readonly released: boolean;
}

/** Thrown for what the gateway must refuse, with its code; nothing has changed then. */
export class Refused extends Error {}

/** Thrown where the rules leave open what happens: two items are the newest that hold an image. */
export class Undetermined extends Error {}

const noSpec: ModelSpec = { kind: 'NONE', source: '', reference: false, generation: 0 };

/** What a model writes of a specification. */
export type ModelSpecRequest = Omit<ModelSpec, 'generation'> & { readonly name: string };

/** The tags of one stream and what happens to them, by the rules as the documentation tells them. */
export class TagModel {
  generation = 0;
  tags = new Map<string, ModelTag>();
  log: ModelEvent[] = [];
  readonly rules: Rules;
  protected step = 0;
  protected specChanged = false;
  protected changed = false;
  protected untold = new Set<string>();

  constructor(rules: Rules) {
    this.rules = rules;
  }

  /** Writes specifications; then points what follows nothing, then what follows a tag. */
  protected settle(specs: readonly ModelSpecRequest[], forced = false): void {
    const again = specs.filter((spec) => this.#setSpec(spec, forced));
    for (const { name, kind, source, reference } of again.filter((spec) => spec.kind !== 'TAG')) {
      if (kind === 'DOCKER_IMAGE' && reference)
        this.point(name, { reference: source, digest: null }, 'REQUEST');
      if (kind === 'IMAGE_STREAM_IMAGE') this.point(name, this.#imageByDigest(source), 'REQUEST');
    }
    for (const { name, source } of again.filter((spec) => spec.kind === 'TAG')) {
      const target = this.tags.get(source)?.items[0];
      if (target) this.point(name, target, 'REQUEST');
    }
  }

  #setSpec(next: ModelSpecRequest, forced: boolean): boolean {
    const { name, kind, source, reference } = next;
    const tag = this.tags.get(name) ?? { spec: null, items: [], held: false, condition: null };
    const old = tag.spec;
    const again = !old || forced || old.source !== source || old.reference !== reference;
    if (!again && old.kind === kind) return false;
    tag.spec = { kind, source, reference, generation: again ? this.generation + 1 : old.generation };
    this.tags.set(name, tag);
    if (kind === 'TAG') this.#refuseRing(name);
    this.specChanged = true;
    this.untold.add(name);
    if (again) this.release(name);
    return again;
  }

  #refuseRing(start: string): void {
    const seen = new Set<string>();
    let name: string | undefined = start;
    while (name !== undefined && !seen.has(name)) {
      seen.add(name);
      const spec: ModelSpec = this.tags.get(name)?.spec ?? noSpec;
      name = spec.kind === 'TAG' ? spec.source : undefined;
    }
    if (name === start) throw new Refused('BAD_USER_INPUT');
  }

  protected point(name: string, to: Pointer, cause: string, generation?: number): void {
    const tag = this.tags.get(name) ?? { spec: null, items: [], held: false, condition: null };
    const [current] = tag.items;
    const asked = generation ?? tag.spec?.generation ?? this.generation + 1;
    const [sameReference, sameImage] = [current?.reference === to.reference, current?.digest === to.digest];
    if (current && sameReference && sameImage && current.generation === asked) return;
    this.tags.set(name, tag);
    tag.condition = null;
    this.changed = true;
    if (current && sameReference && sameImage) {
      current.generation = asked;
      return;
    }
    const { reference, digest } = to;
    const inPlace = current && this.rules.inPlace && (sameReference || sameImage);
    const [revision, since] = inPlace
      ? [current.revision, current.since]
      : [(current?.revision ?? 0) + 1, this.step];
    if (inPlace) tag.items.shift();
    tag.items.unshift({ revision, reference, digest, generation: asked, cause, since });
    this.tell(inPlace ? 'REPLACED' : 'MOVED', name, current?.revision ?? null);
    if (cause === 'TRACKING' && !this.rules.transitive) return;
    for (const [follower, { spec, held }] of [...this.tags])
      if (spec?.kind === 'TAG' && spec.source === name && !(held && this.rules.holds))
        this.point(follower, to, 'TRACKING');
  }

  protected leaveSpec(name: string): void {
    const tag = this.known(name);
    if (!tag.spec) return;
    if (tag.items.length === 0) {
      this.remove(name);
      return;
    }
    tag.spec = null;
    tag.condition = null;
    this.specChanged = true;
    this.tell('TRACKING_STOPPED', name, this.revision(name));
  }

  protected remove(name: string): void {
    const before = this.revision(name);
    this.specChanged ||= this.known(name).spec !== null;
    this.tags.delete(name);
    this.tell('DELETED', name, before);
  }

  protected release(name: string): boolean {
    const tag = this.known(name);
    if (!tag.held) return false;
    tag.held = !this.rules.released;
    this.tell('RELEASED', name, this.revision(name));
    return true;
  }

  /** The image as the newest item that holds it has it. */
  #imageByDigest(digest: string): Pointer {
    const items = [...this.tags.values()].flatMap((tag) =>
      tag.items.filter((item) => item.digest === digest),
    );
    const [newest] = items.sort((one, other) => other.since - one.since || other.revision - one.revision);
    if (!newest) throw new Refused('NOT_FOUND');
    const asNew = items.filter(
      ({ since, revision }) => since === newest.since && revision === newest.revision,
    );
    if (asNew.some(({ reference }) => reference !== newest.reference)) throw new Undetermined();
    return newest;
  }

  protected get names(): string[] {
    return [...this.tags.keys()].sort();
  }

  protected known(name: string): ModelTag {
    const tag = this.tags.get(name);
    if (!tag) throw new Refused('NOT_FOUND');
    return tag;
  }

  protected revision(name: string): number | null {
    return this.tags.get(name)?.items[0]?.revision ?? null;
  }

  protected tell(type: string, tag: string, before: number | null): void {
    this.untold.delete(tag);
    this.changed = true;
    this.log.push({ type, tag, before, after: this.revision(tag) });
  }

  protected say(type: string, tag: null): void {
    this.log.push({ type, tag, before: null, after: null });
  }
}
