import { grouped } from '../../platform/grouped.js';
import type { CascadeEvent, CascadeStep, StepKind, StepState, WaitingTrigger } from './model.js';

/** What the events of one step have to say; read with care, for any version may have written them. */
interface Said {
  readonly state?: string;
  readonly message?: string | null;
  readonly after?: { readonly reference: string; readonly digest: string | null } | null;
  readonly digest?: string | null;
  readonly image?: string;
}

const said = ({ payload }: CascadeEvent): Said => payload;

/**
 * The steps that events make: all of one build or rollout are one step, every move of a tag is another. What an import
 * or a push did before the tag moved has no event of its own, and is told as a step before it.
 */
export function stepsOf(events: readonly CascadeEvent[], waiting: readonly WaitingTrigger[]): CascadeStep[] {
  const groups = [...grouped(events, groupOf).values()];
  const stepOf = new Map<string, string>();
  for (const group of groups) for (const { id } of group) stepOf.set(id, group[0]?.id ?? id);
  const steps = groups.flatMap((group): Omit<CascadeStep, 'depth'>[] => {
    const [first] = group;
    if (!first) return [];
    const parent = (first.parent === null ? undefined : stepOf.get(first.parent)) ?? null;
    const step = stepFrom(first, group, parent);
    const before = stepBefore(first, parent);
    return before ? [before, { ...step, parent: before.id }] : [step];
  });
  const due = waiting.map(
    ({ id, namespace, subject, state, reason, eventId, since }): Omit<CascadeStep, 'depth'> => ({
      id: `waiting-${id}`,
      parent: stepOf.get(eventId) ?? null,
      kind: 'TRIGGER',
      state: 'WAITING',
      namespace,
      subject,
      message: state === 'HELD' ? `held: ${reason ?? 'it would set itself off'}` : 'about to fire',
      startedAt: since,
      finishedAt: null,
      events: [],
    }),
  );
  return inOrder([...steps, ...due]);
}

/** Builds and rollouts by name; everything else by itself. */
const groupOf = ({ id, type, subject }: CascadeEvent): string =>
  type.startsWith('build.') || type.startsWith('rollout.') ? `${nounOf(type)} ${subject}` : id;

const nounOf = (type: string) => type.slice(0, type.indexOf('.'));

const kinds: Readonly<Record<string, StepKind>> = {
  'image-tag': 'TAG',
  trigger: 'TRIGGER',
  build: 'BUILD',
  rollout: 'ROLLOUT',
};

function stepFrom(
  first: CascadeEvent,
  group: readonly CascadeEvent[],
  parent: string | null,
): Omit<CascadeStep, 'depth'> {
  const last = group.at(-1) ?? first;
  const kind = kinds[nounOf(first.type)] ?? 'OTHER';
  const state = stateAfter(last);
  const isOver = state !== 'WAITING' && state !== 'RUNNING';
  return {
    id: first.id,
    parent,
    kind,
    state,
    namespace: first.namespace,
    subject: first.subject,
    message: wordsFor(kind, first, last),
    startedAt: first.occurredAt,
    finishedAt: isOver ? last.occurredAt : null,
    events: group,
  };
}

/** An image came from somewhere before the tag pointed at it. */
function stepBefore(first: CascadeEvent, parent: string | null): Omit<CascadeStep, 'depth'> | null {
  const kind = nounOf(first.type) === 'image-tag' ? origins[first.cause.kind] : undefined;
  if (!kind || (parent !== null && kind !== 'PUSH')) return null;
  return {
    id: `before-${first.id}`,
    parent,
    kind,
    state: 'DONE',
    namespace: first.namespace,
    subject: first.subject,
    message: first.cause.message,
    startedAt: first.occurredAt,
    finishedAt: first.occurredAt,
    events: [],
  };
}

const origins: Readonly<Partial<Record<string, StepKind>>> = {
  IMPORT: 'IMPORT',
  SCHEDULE: 'IMPORT',
  PUSH: 'PUSH',
  BUILD: 'PUSH',
  REQUEST: 'REQUEST',
  ROLLBACK: 'REQUEST',
  PROMOTION: 'REQUEST',
};

const states: Readonly<Record<string, StepState>> = {
  'rollout.created': 'WAITING',
  'rollout.started': 'RUNNING',
  'rollout.superseded': 'CANCELLED',
  'rollout.cancelled': 'CANCELLED',
  'build.created': 'WAITING',
  'build.queued': 'WAITING',
  'build.blocked': 'WAITING',
  'build.abandoned': 'WAITING',
  'build.started': 'RUNNING',
  'build.stage-started': 'RUNNING',
  'build.completed': 'DONE',
  'build.failed': 'FAILED',
  'build.errored': 'FAILED',
  'build.cancelled': 'CANCELLED',
  'build.deleted': 'CANCELLED',
};

function stateAfter(last: CascadeEvent): StepState {
  if (last.type === 'rollout.finished') return said(last).state === 'FAILED' ? 'FAILED' : 'DONE';
  return states[last.type] ?? 'DONE';
}

function wordsFor(kind: StepKind, first: CascadeEvent, last: CascadeEvent): string {
  const { after, image, digest, message } = said(last);
  if (kind === 'TAG') return after ? `points at ${after.digest ?? after.reference}` : 'points at nothing';
  if (kind === 'TRIGGER') return `fired for ${digest ?? image ?? 'what its tag points at'}`;
  return message ?? (kind === 'BUILD' || kind === 'ROLLOUT' ? wordOf(last.type) : first.cause.message);
}

const wordOf = (type: string) => type.slice(type.indexOf('.') + 1).replaceAll('-', ' ');

/** Each step behind the one that brought it about, with how deep it lies. */
function inOrder(steps: readonly Omit<CascadeStep, 'depth'>[]): CascadeStep[] {
  const known = new Set(steps.map(({ id }) => id));
  const rooted = steps.map((step) => ({
    ...step,
    parent: step.parent !== null && known.has(step.parent) ? step.parent : null,
  }));
  const children = grouped(rooted, ({ parent }) => parent);
  const ordered: CascadeStep[] = [];
  const open = (children.get(null) ?? []).toReversed().map((step) => ({ step, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { step, depth } = next;
    ordered.push({ ...step, depth });
    for (const child of (children.get(step.id) ?? []).toReversed())
      open.push({ step: child, depth: depth + 1 });
  }
  return ordered;
}

/** How far a cascade as a whole has come. */
export function stateOf(steps: readonly CascadeStep[]): StepState {
  const all = new Set(steps.map(({ state }) => state));
  if (all.has('RUNNING')) return 'RUNNING';
  if (all.has('WAITING')) return 'WAITING';
  return all.has('FAILED') ? 'FAILED' : 'DONE';
}
