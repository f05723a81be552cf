import { EventKinds, type Actor, type Cause, type LoggedEvent, type NewEvent } from '../../events/index.js';
import type { Build, BuildPhase, BuildReason, BuildStageName } from './model.js';

/** What can happen to builds and definitions, and what the log calls it. */
export const buildEventTypes = {
  CONFIG_CREATED: 'build-config.created',
  CONFIG_UPDATED: 'build-config.updated',
  CONFIG_DELETED: 'build-config.deleted',
  CREATED: 'build.created',
  QUEUED: 'build.queued',
  BLOCKED: 'build.blocked',
  STARTED: 'build.started',
  STAGE_STARTED: 'build.stage-started',
  ABANDONED: 'build.abandoned',
  COMPLETED: 'build.completed',
  FAILED: 'build.failed',
  ERRORED: 'build.errored',
  CANCELLED: 'build.cancelled',
  DELETED: 'build.deleted',
} as const;

/** What happens to builds, as the graph names it. */
export type BuildEventKind = keyof typeof buildEventTypes;

/** What the log keeps of something that happened to a build or a definition. */
export interface BuildEventPayload {
  readonly config: string | null;
  readonly build: string | null;
  readonly buildId: string | null;
  readonly phase: BuildPhase | null;
  readonly reason: BuildReason | null;
  readonly message: string | null;
  readonly stage: BuildStageName | null;
  readonly digest: string | null;
}

/** An event of a build or definition out of the log. */
export type LoggedBuildEvent = LoggedEvent<BuildEventPayload>;

const nothing: BuildEventPayload = {
  config: null,
  build: null,
  buildId: null,
  phase: null,
  reason: null,
  message: null,
  stage: null,
  digest: null,
};

/** Says that something has happened to a definition. */
export const configEvent = (
  type: BuildEventKind,
  { namespace, name }: { readonly namespace: string; readonly name: string },
  actor: Actor,
  cause: Cause,
): NewEvent<BuildEventPayload> => ({
  type: buildEventTypes[type],
  namespace,
  subject: `${namespace}/${name}`,
  payload: { ...nothing, config: name },
  actor,
  cause,
});

/** Says that something has happened to a build. */
export const buildEvent = (
  type: BuildEventKind,
  build: Pick<Build, 'id' | 'namespace' | 'name' | 'configName'>,
  what: Partial<BuildEventPayload>,
  actor: Actor,
  cause: Cause,
): NewEvent<BuildEventPayload> => ({
  type: buildEventTypes[type],
  namespace: build.namespace,
  subject: `${build.namespace}/${build.name}`,
  payload: { ...nothing, config: build.configName, build: build.name, buildId: build.id, ...what },
  actor,
  cause,
});

/** The cause of what follows from the event that led to a build's present phase. */
export const causedBy = (
  { lastEvent }: Pick<Build, 'lastEvent'>,
  message: string,
  requestId: string | null = null,
): Cause => ({ kind: 'BUILD', message, requestId, eventId: lastEvent });

/** What happened to a build or definition, by what the log calls it. */
export const buildEventKinds = new EventKinds('build', buildEventTypes);

/** The event that an end is told by. */
export const eventOfEnd = {
  COMPLETE: 'COMPLETED',
  FAILED: 'FAILED',
  ERROR: 'ERRORED',
  CANCELLED: 'CANCELLED',
} as const satisfies Record<string, BuildEventKind>;
