import type { Actor } from '../../events/index.js';
import type { BuildSpec } from './spec.js';

/** How many builds of one config run at a time. */
export type BuildRunPolicy = 'SERIAL' | 'SERIAL_LATEST_ONLY' | 'PARALLEL';
/** How far a build is. */
export type BuildPhase = 'NEW' | 'PENDING' | 'RUNNING' | EndPhase;
/** Phases that nothing leads out of. */
export type EndPhase = 'COMPLETE' | 'FAILED' | 'ERROR' | 'CANCELLED';

/** Why a build is where it is, in the words of OpenShift. */
export type BuildReason =
  | 'ERROR'
  | 'CANNOT_CREATE_BUILD_POD_SPEC'
  | 'CANNOT_CREATE_BUILD_POD'
  | 'INVALID_OUTPUT_REFERENCE'
  | 'INVALID_IMAGE_REFERENCE'
  | 'CANCEL_BUILD_FAILED'
  | 'BUILD_POD_DELETED'
  | 'EXCEEDED_RETRY_TIMEOUT'
  | 'MISSING_PUSH_SECRET'
  | 'POST_COMMIT_HOOK_FAILED'
  | 'PUSH_IMAGE_TO_REGISTRY_FAILED'
  | 'PULL_BUILDER_IMAGE_FAILED'
  | 'FETCH_SOURCE_FAILED'
  | 'FETCH_IMAGE_CONTENT_FAILED'
  | 'MANAGE_DOCKERFILE_FAILED'
  | 'INVALID_CONTEXT_DIRECTORY'
  | 'CANCELLED_BUILD'
  | 'DOCKER_BUILD_FAILED'
  | 'BUILD_POD_EXISTS'
  | 'NO_BUILD_CONTAINER_STATUS'
  | 'FAILED_CONTAINER'
  | 'UNRESOLVABLE_ENVIRONMENT_VARIABLE'
  | 'GENERIC_BUILD_FAILED'
  | 'OUT_OF_MEMORY_KILLED'
  | 'CANNOT_RETRIEVE_SERVICE_ACCOUNT'
  | 'BUILD_POD_EVICTED'
  | 'DEADLINE_EXCEEDED'
  | 'AWAITING_UPLOAD'
  | 'AWAITING_RUNNER';

/** The stages of a build, in their order. */
export type BuildStageName = 'FETCH_INPUTS' | 'PULL_IMAGES' | 'BUILD' | 'POST_COMMIT' | 'PUSH_IMAGE';

/** What may start a build. */
export type BuildTriggerType =
  'GITHUB' | 'GITLAB' | 'BITBUCKET' | 'GENERIC' | 'IMAGE_CHANGE' | 'CONFIG_CHANGE';

/** What has started one. */
export type BuildCauseType = Exclude<BuildTriggerType, never> | 'MANUAL' | 'CLONE';

/** Text by text; labels and annotations. */
export type TextMap = Readonly<Record<string, string>>;

/** An image by name, in the words of the contract; namespace null is the definition's own. */
export interface BuildImage {
  readonly kind: 'IMAGE_STREAM_TAG' | 'IMAGE_STREAM_IMAGE' | 'DOCKER_IMAGE';
  readonly namespace: string | null;
  readonly name: string;
}

/** What starts a build by itself, as it is kept. */
export interface BuildTrigger {
  readonly type: BuildTriggerType;
  /** Of a secret in the definition: `salt:hash`, see `rules/webhook-secrets.ts`. */
  readonly secretHash: string | null;
  readonly secretReference: string | null;
  readonly allowEnv: boolean;
  readonly imageChange: { readonly from: BuildImage | null; readonly paused: boolean } | null;
}

/** The definition of builds. */
export interface BuildConfig {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly resourceVersion: bigint;
  readonly generation: bigint;
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly spec: BuildSpec;
  readonly triggers: readonly BuildTrigger[];
  readonly runPolicy: BuildRunPolicy;
  readonly successfulBuildsHistoryLimit: number | null;
  readonly failedBuildsHistoryLimit: number | null;
  readonly lastVersion: bigint;
}

/** A commit, with who made it. */
export interface SourceRevision {
  readonly commit: string;
  readonly author: Person | null;
  readonly committer: Person | null;
  readonly message: string | null;
}

/** Who wrote or committed a change. */
export interface Person {
  readonly name: string | null;
  readonly email: string | null;
}

/** One thing that set a build off. */
export interface BuildCause {
  readonly type: BuildCauseType;
  readonly message: string;
  readonly from: BuildImage | null;
  readonly image: string | null;
  readonly revision: SourceRevision | null;
}

/** What an input image was resolved to. */
export interface BuildInputImage {
  readonly from: BuildImage | null;
  readonly index: number | null;
  readonly reference: string;
  readonly digest: string | null;
}

/** One stage; durations in milliseconds, null while it runs; times ISO 8601, for it is kept as JSON. */
export interface BuildStage {
  readonly name: BuildStageName;
  readonly startedAt: string;
  readonly duration: number | null;
  readonly steps: readonly { readonly name: string; readonly startedAt: string; readonly duration: number }[];
}

/** One run of a definition. */
export interface Build {
  readonly id: string;
  readonly ordinal: bigint;
  readonly namespace: string;
  readonly name: string;
  readonly configId: string | null;
  readonly configName: string | null;
  readonly number: bigint;
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly spec: BuildSpec;
  readonly runPolicy: BuildRunPolicy;
  readonly phase: BuildPhase;
  readonly reason: BuildReason | null;
  readonly message: string | null;
  readonly causes: readonly BuildCause[];
  readonly startedBy: Actor;
  readonly cloneOf: string | null;
  readonly revision: SourceRevision | null;
  readonly inputs: readonly BuildInputImage[];
  readonly outputReference: string | null;
  readonly outputDigest: string | null;
  readonly stages: readonly BuildStage[];
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly completedAt: Date | null;
  readonly deadlineAt: Date | null;
  readonly runner: string | null;
  readonly attempt: number;
  readonly logTruncated: boolean;
  readonly logSnippet: string | null;
  /** Id of the event that led to the present phase. */
  readonly lastEvent: string;
}

const ended = new Set<BuildPhase>(['COMPLETE', 'FAILED', 'ERROR', 'CANCELLED']);

/** Whether nothing happens to it any more. */
export const hasEnded = (phase: BuildPhase): phase is EndPhase => ended.has(phase);

/** Seconds that a build may run where its definition names none: 7 days. */
export const usualDeadline = 604_800;

/** Whether the definition's annotation keeps it from building. */
export const isPaused = ({ annotations }: Pick<BuildConfig, 'annotations'>): boolean =>
  annotations['openshift.io/build-config.paused'] === 'true';
