import type { Publisher } from '../../events/index.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import {
  claimThese,
  fire,
  makeDue,
  makeDueIn,
  movedTags,
  targetsOn,
  type Effects,
  type TagName,
  type Target,
} from '../triggers/index.js';
import { findOwnEvents } from './cascades.sql.js';
import type { BlastKind, BlastRadius, BlastStep, BlastStop, CascadeEvent } from './model.js';

/** What a preview works with: a rehearsal of the database, in which all of it is undone at the end. */
export interface BlastDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly access: Access;
  readonly effects: Effects;
  readonly perMinute: number;
  /**
   * Points a tag at an image that nobody has seen, whatever the viewer may do; where it would stay, resolves to why in
   * words, and else to null. `build` is the event of the build that the image is of, so that rings end where they would.
   */
  readonly pretendPushed: (
    tag: TagName,
    build?: Pick<CascadeEvent, 'id' | 'subject'>,
  ) => Promise<string | null>;
  /** The tag to which the image of a build would go; null: to none. */
  readonly outputOf: (build: {
    readonly namespace: string;
    readonly name: string;
  }) => Promise<TagName | null>;
}

/** Rounds of builds, and steps, that a preview looks ahead. */
const mostRounds = 20;
const mostSteps = 1_000;

/**
 * Carries out what a dry run has set off, by the code that would do it, with every build pretending to succeed. What
 * it finds is what would happen, as long as nothing else happens in between. `pushed` is the tag that this dry run pretends
 * to push to.
 */
export async function blastRadius(desk: BlastDesk, pushed?: TagName): Promise<BlastRadius> {
  const steps: BlastStep[] = [];
  const stops: BlastStop[] = [];
  const held = new Set<string>();
  let behind = 0n;
  let isTruncated = false;
  if (pushed) await push(pushed, 0);
  let events = await ownEvents();
  for (let depth = 0; events.length > 0; depth++) {
    const builds: CascadeEvent[] = [];
    for (; events.length > 0; events = await ownEvents()) {
      note(events, depth);
      builds.push(...events.filter(({ type }) => type === 'build.created'));
      await fireBehind(events);
      if (steps.length > mostSteps) break;
    }
    if (depth === mostRounds || steps.length > mostSteps) {
      isTruncated ||= builds.length > 0 || steps.length > mostSteps;
      break;
    }
    for (const build of builds) {
      const { build: name } = build.payload as { readonly build: string };
      const output = await desk.outputOf({ namespace: build.namespace, name });
      if (output) await push(output, depth + 1, build);
    }
    events = await ownEvents();
  }
  const isVisible = await visibilityFor(desk.access);
  const visible = steps.slice(0, mostSteps).filter(isVisible);
  return {
    steps: visible,
    stops: stops.filter(isVisible),
    heldNamespaces: [...held],
    isTruncated: isTruncated || visible.length < steps.length,
  };

  async function push(tag: TagName, depth: number, build?: CascadeEvent): Promise<void> {
    const message = await desk.pretendPushed(tag, build);
    if (message === null) return;
    stops.push({ namespace: tag.namespace, name: `${tag.stream}:${tag.tag}`, depth, message });
  }

  async function ownEvents(): Promise<CascadeEvent[]> {
    const own = await desk.db.many(findOwnEvents(behind));
    behind = own.at(-1)?.number ?? behind;
    return own;
  }

  /** Makes due what watches tags that have moved, and fires that, and what else these events let fire, alone. */
  async function fireBehind(news: readonly CascadeEvent[]): Promise<void> {
    const tags = movedTags(news);
    const released = news.flatMap(({ type, namespace }) =>
      type === 'namespace.triggers-released' ? [namespace] : [],
    );
    const set = news.flatMap(targetSet);
    if (tags.length + released.length + set.length === 0) return;
    await desk.db.transaction(async (tx) => {
      const targets: Target[] = [
        ...(tags.length > 0 ? await tx.many(targetsOn(tags)) : []),
        ...(released.length > 0 ? await tx.many(makeDueIn(released)) : []),
        ...set,
      ];
      if (targets.length === 0) return;
      if (tags.length > 0) await tx.execute(makeDue(tags));
      const claims = await tx.many(claimThese(targets));
      await fire(tx, claims, { ...desk, failpoint: () => undefined });
    });
  }

  function note(news: readonly CascadeEvent[], depth: number): void {
    for (const event of news) {
      if (event.type === 'namespace.triggers-held') held.add(event.namespace);
      const step = stepOf(event, depth);
      if (step) steps.push(step);
    }
  }
}

/** The target whose triggers an event has set, so that they may be due although no tag has moved. */
function targetSet({ type, namespace, subject, payload }: CascadeEvent): Target[] {
  if (type === 'trigger.set') return [(payload as { readonly target: Target }).target];
  return type === 'build-config.created' || type === 'build-config.updated'
    ? [{ kind: 'BUILD_CONFIG', namespace, name: subject.slice(namespace.length + 1) }]
    : [];
}

const kinds: Readonly<Record<string, BlastKind>> = {
  'image-tag.moved': 'TAG',
  'image-tag.replaced': 'TAG',
  'build.created': 'BUILD',
  'rollout.created': 'ROLLOUT',
};

function stepOf({ type, namespace, payload, cause }: CascadeEvent, depth: number): BlastStep | null {
  const said = payload as {
    readonly stream?: string;
    readonly tag?: string;
    readonly config?: string;
    readonly deployment?: string;
    readonly target?: Target;
  };
  const { message } = cause;
  if (
    type === 'trigger.fired' &&
    said.target &&
    (said.target.kind === 'CONSUMER' || said.target.kind === 'WEBHOOK')
  )
    return { kind: said.target.kind, namespace, name: said.target.name, depth, message };
  const kind = kinds[type];
  if (!kind) return null;
  const name =
    kind === 'TAG' ? `${said.stream ?? ''}:${said.tag ?? ''}` : (said.config ?? said.deployment ?? '');
  return { kind, namespace, name, depth, message };
}

async function visibilityFor(access: Access): Promise<(of: { readonly namespace: string }) => boolean> {
  const scope = await access.scope('get', 'namespaces');
  return ({ namespace }) => scope.all || scope.namespaces.includes(namespace);
}
