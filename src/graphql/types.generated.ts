import type { CloudEvent as CloudEventEnvelope } from '../events/index.js';
import type { Secret as HiddenText } from '../platform/secret.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Namespace as NamespaceModel } from '../domains/namespaces/index.js';
import type { NamespacePolicy as NamespacePolicyModel, StreamPolicy as StreamPolicyModel } from '../domains/policies/index.js';
import type { ImageStream as ImageStreamModel, ImageTag as ImageTagModel, TagSpec as TagSpecModel, TagItem as TagItemModel, StreamImage as StreamImageModel, Resolution as ResolutionModel, StreamCondition as StreamConditionModel, StreamEvent as StreamEventModel, LoggedTagEvent as LoggedTagEventModel, TagEvent as TagEventModel, TagChange as TagChangeModel, TagMove as TagMoveModel, TagPointer as TagPointerModel } from '../domains/image-streams/index.js';
import type { Image as ImageModel, ImageComparison as ImageComparisonModel, PlatformComparison as PlatformComparisonModel, ImageManifest as ImageManifestModel, ImageConfig as ImageConfigModel } from '../domains/images/index.js';
import type { ImportResult as ImportResultModel } from '../domains/imports/index.js';
import type { RegistrySecret as SecretModel } from '../domains/secrets/index.js';
import type { LoggedEvent as LoggedEventModel, EventBatch as EventBatchModel, Actor as ActorModel, Cause as CauseModel } from '../events/index.js';
import type { ImagesPruned as ImagesEventModel } from '../domains/retention/index.js';
import type { Promotion as PromotionModel, TagAddress as TagAddressModel } from '../domains/promotions/index.js';
import type { ResolvedImage as ResolvedImageModel } from '../domains/resolution/index.js';
import type { Deployment as DeploymentModel, ContainerImage as ContainerImageModel, Rollout as RolloutModel, RolloutImage as RolloutImageModel, RolloutClaim as RolloutClaimModel, LoggedRolloutEvent as LoggedRolloutEventModel } from '../domains/deployments/index.js';
import type { Trigger as TriggerModel, Target as TriggerTargetModel, ExplainedCondition as ExplainedConditionModel, Explanation as ExplanationModel, LoggedTriggerEvent as LoggedTriggerEventModel } from '../domains/triggers/index.js';
import type { CascadeEvent as CascadeEventModel } from '../domains/cascades/index.js';
import type { Consumer as ConsumerModel, DeadRow as DeadLetterModel, TakenBatch as TakenBatchModel, TakenEvent as TakenEventModel } from '../domains/consumers/index.js';
import type { Viewer as ViewerModel, Role as RoleModel } from '../viewer/index.js';
import type { RoleBinding as RoleBindingModel, Token as TokenModel, User as UserModel, ServiceAccount as ServiceAccountModel } from '../domains/access/index.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * An event in the envelope of CloudEvents 1.0, as a JSON object: what webhooks and `GET /events` send. Its `type` is
   * `dev.sluice.tag.moved.v1` where the graph says `image-tag.moved`; `data` holds what the event's own type has to say.
   */
  CloudEvent: { input: never; output: CloudEventEnvelope; }
  /** An instant as RFC 3339 text in UTC, e.g. 2026-11-23T21:07:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** A content digest: `sha256:` and 64, or `sha512:` and 128, lower-case hexadecimal digits. */
  Digest: { input: string; output: string; }
  /** A span of time as whole numbers with units, largest first: `90s`, `15m`, `1h30m`, `7d`. Units: d, h, m, s. */
  Duration: { input: number; output: number; }
  /**
   * A place in the log of events. Opaque: keep it, and give it back as `after` to go on exactly there.
   * It is refused with `CURSOR_EXPIRED` once the log no longer reaches back to it.
   */
  EventCursor: { input: string; output: string; }
  /** A whole number of up to 64 bits, written as a decimal string because JavaScript rounds above 2^53. */
  Int64: { input: bigint; output: bigint | string | number; }
  /**
   * A text that goes in and never comes out: no field returns it, and no error quotes it. Send it as a variable; one
   * that is written into the document is refused.
   */
  SecretText: { input: HiddenText; output: never; }
};

export type AcknowledgeEventsInput = {
  /**
   * Ids of events that have been dealt with; left out: all of the batch that are not in `rejected`. An event can be
   * acknowledged with or after those of its subject that lie before it, not sooner.
   */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That of the batch. */
  readonly lease: Scalars['String']['input'];
  /** What lies behind one of these in its subject and this batch goes back with it, and costs no attempt. */
  readonly rejected?: InputMaybe<ReadonlyArray<RejectedEventInput>>;
};

export type AcknowledgeEventsPayload = {
  /** Ids of the events that are now done with. */
  readonly acknowledged: ReadonlyArray<Scalars['ID']['output']>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /**
   * Ids of those that are no longer this member's, because its lease ran out: they are, or will be, with another one.
   * Named in a user error with CONFLICT as well.
   */
  readonly lost: ReadonlyArray<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who did it. */
export type Actor = {
  readonly kind: ActorKind;
  readonly name: Scalars['String']['output'];
};

/** What kind of actor did something. */
export type ActorKind =
  /** A program, of a namespace: `system:serviceaccount:<namespace>:<name>`. */
  | 'SERVICE_ACCOUNT'
  /** Sluice itself. */
  | 'SYSTEM'
  | 'USER';

export type ApplyDeploymentInput = {
  /** Objects that belong to it and are applied with each rollout, each as YAML or JSON. Left out: as they are. */
  readonly companions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the resourceVersion is this; 0 means that it must not exist yet. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** One object, as YAML or JSON: DeploymentConfig, Deployment, StatefulSet, DaemonSet or CronJob. */
  readonly manifest: Scalars['String']['input'];
  /** The namespace, unless the manifest says one; where it does, both must agree. */
  readonly namespace: Scalars['String']['input'];
  readonly onProblem?: TriggerProblemAction;
};

export type ApplyDeploymentPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deployment?: Maybe<Deployment>;
  readonly outcome?: Maybe<ApplyOutcome>;
  /** The rollout that it started, if it did. */
  readonly rollout?: Maybe<Rollout>;
  readonly userErrors: ReadonlyArray<UserError>;
  /** What could never work, and was taken all the same. */
  readonly warnings: ReadonlyArray<DeploymentCondition>;
};

export type ApplyImageStreamInput = {
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  readonly dockerImageRepository?: InputMaybe<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the stream's resourceVersion is this; 0 means that it must not exist yet. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  readonly localLookup?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
  /** The whole of spec.tags: a tag that is missing here leaves the spec and keeps its history. Left out: as they are. */
  readonly tags?: InputMaybe<ReadonlyArray<TagSpecInput>>;
};

export type ApplyImageStreamPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageStream?: Maybe<ImageStream>;
  readonly outcome?: Maybe<ApplyOutcome>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ApplyImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  readonly namespace: Scalars['String']['input'];
  /** What the tag is to be. Annotations that are left out stay as they are. */
  readonly spec: TagSpecInput;
  /** Created when it is missing. */
  readonly stream: Scalars['String']['input'];
};

export type ApplyImageTagPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageTag?: Maybe<ImageTag>;
  readonly outcome?: Maybe<ApplyOutcome>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What applying a specification did. */
export type ApplyOutcome =
  | 'CONFIGURED'
  | 'CREATED'
  | 'UNCHANGED';

export type ApprovePromotionInput = {
  /** The image that is approved; CONFLICT when the promotion is of another one. */
  readonly digest: Scalars['Digest']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly id: Scalars['ID']['input'];
};

export type ApprovePromotionPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly promotion?: Maybe<Promotion>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The first thing that is wrong with one chain. */
export type AuditBreak = {
  readonly fault: AuditFault;
  readonly lane: Scalars['Int']['output'];
  readonly namespace: Scalars['String']['output'];
  /** The place of the entry in its chain, from 1. */
  readonly position: Scalars['Int64']['output'];
};

/** One change, as the audit keeps it: who, what, why and by which request. Never altered, never trimmed. */
export type AuditEntry = {
  readonly actor: Actor;
  readonly cause: Cause;
  /** The id of its event. */
  readonly id: Scalars['ID']['output'];
  /** Empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What the event carried, as JSON; secrets never. */
  readonly payload: Scalars['String']['output'];
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: Scalars['String']['output'];
  /** What happened, e.g. `image-tag.moved`. */
  readonly type: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** What is wrong with a chain. */
export type AuditFault =
  /** An entry is not what was written, or stands where another was. */
  | 'ALTERED'
  /** Entries are gone from the end of the chain, or were put there by somebody else. */
  | 'CUT'
  /** The entry is sealed with a key that this server has not got (any more). */
  | 'KEY_MISSING'
  /** An entry is gone from within the chain. */
  | 'MISSING'
  /** The entry is sealed with no key although this server has one: it was written before that, or forged. */
  | 'UNSEALED';

/** What an examination of the audit has found. */
export type AuditVerification = {
  /** One for each chain that is broken. */
  readonly breaks: ReadonlyArray<AuditBreak>;
  /**
   * Where the chains ended, to be kept elsewhere. Given back later, it shows that nothing was cut off or replaced meanwhile,
   * even by somebody who can write to the database and has the key.
   */
  readonly checkpoint: Scalars['String']['output'];
  readonly entries: Scalars['Int64']['output'];
  readonly intact: Scalars['Boolean']['output'];
};

export type BindRolePayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Null after a failure. */
  readonly roleBinding?: Maybe<RoleBinding>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CancelRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
  /** Left out: the newest. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
};

/** An event as cascades keep it: for as long as histories are kept, beyond the log's window. */
export type CascadeEvent = {
  readonly actor: Actor;
  readonly cause: Cause;
  /** The event's own id. */
  readonly id: Scalars['ID']['output'];
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: Scalars['String']['output'];
  /** E.g. `image-tag.moved`, `rollout.created`. */
  readonly type: Scalars['String']['output'];
};

/** Why it happened. */
export type Cause = {
  /** The id of the event that brought this one about, if one did. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  readonly kind: CauseKind;
  /** In words, e.g. `imported from quay.io/org/app:1.0`. */
  readonly message: Scalars['String']['output'];
  /** The id of the request that set it off, as in the log and in the `x-request-id` header. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
};

/** Why something happened, in one word. */
export type CauseKind =
  /** An import found it in a registry. */
  | 'IMPORT'
  /** An image was promoted from another tag; the message says from where, who asked, and who approved. */
  | 'PROMOTION'
  /** A registry told of a push. */
  | 'PUSH'
  /** Somebody asked for exactly this. */
  | 'REQUEST'
  /** Somebody put an earlier item back on top. */
  | 'ROLLBACK'
  /** A check on schedule found it in a registry. */
  | 'SCHEDULE'
  /** A tag that this one tracks has moved. */
  | 'TRACKING'
  /** A trigger fired: a tag that something waits for points at another image. */
  | 'TRIGGER';

export type ClaimRolloutInput = {
  /** Who will bring it about; one that comes back under its name gets first what it had begun. */
  readonly agent: Scalars['String']['input'];
  /** For how long the claim holds unless it is renewed; from 1s to 10m. */
  readonly lease?: Scalars['Duration']['input'];
  /** Only rollouts of these namespaces; left out: of all that the viewer may see. */
  readonly namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ClaimRolloutPayload = {
  /** Null: nothing to do just now. */
  readonly claim?: Maybe<RolloutClaim>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a condition holds. */
export type ConditionStatus =
  | 'FALSE'
  | 'TRUE'
  | 'UNKNOWN';

/** What differs between two configurations; null or empty where nothing does. */
export type ConfigComparison = {
  readonly cmd?: Maybe<ListChange>;
  readonly entrypoint?: Maybe<ListChange>;
  /** By name; of a name that is given twice, the last counts. */
  readonly env: KeyValueChanges;
  readonly exposedPorts: NameChanges;
  readonly labels: KeyValueChanges;
  readonly stopSignal?: Maybe<TextChange>;
  readonly user?: Maybe<TextChange>;
  readonly volumes: NameChanges;
  readonly workingDir?: Maybe<TextChange>;
};

/** The state is not what the input takes it to be. */
export type Conflict = UserError & {
  readonly code: ErrorCode;
  /** The object's resourceVersion now, where `expectedVersion` was outdated. */
  readonly currentVersion?: Maybe<Scalars['Int64']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * A name under which one or more processes share a stream of events: Sluice keeps its place in the log, and gives each
 * event to one of them at a time until it is acknowledged. Events of one subject come in order, one batch at a time.
 */
export type Consumer = Node & {
  /** Waits before a rejected event is given out again: the first after the first attempt; the last one repeats. */
  readonly backoff: ReadonlyArray<Scalars['Duration']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Everything before this place has been dealt with. */
  readonly cursor: Scalars['EventCursor']['output'];
  readonly deadLetterCount: Scalars['Int']['output'];
  /** Events that were given up after the last attempt, oldest first. */
  readonly deadLetters: DeadLetterConnection;
  /** Events of consumers and webhooks themselves come only where a type asks for them. */
  readonly filter: EventFilter;
  readonly id: Scalars['ID']['output'];
  readonly lag: ConsumerLag;
  /** How long a member may work on a batch before its events go to another one. */
  readonly lease: Scalars['Duration']['output'];
  /** Events that members are working on. */
  readonly leased: Scalars['Int']['output'];
  /** How often an event is given out before it counts as dead. */
  readonly maximumAttempts: Scalars['Int']['output'];
  /** The same in a sentence, and what to do about it. */
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Whose events it gets; null: those of all namespaces. */
  readonly namespace?: Maybe<Namespace>;
  /** With whose rights events are chosen, at each delivery anew. */
  readonly owner: Actor;
  /** In one word why it is STOPPED or EXPIRED, e.g. `FORBIDDEN` or `CURSOR_EXPIRED`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly state: ConsumerState;
  readonly updatedAt: Scalars['DateTime']['output'];
};


/**
 * A name under which one or more processes share a stream of events: Sluice keeps its place in the log, and gives each
 * event to one of them at a time until it is acknowledged. Events of one subject come in order, one batch at a time.
 */
export type ConsumerDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ConsumerConnection = {
  readonly edges: ReadonlyArray<ConsumerEdge>;
  readonly nodes: ReadonlyArray<Consumer>;
  readonly pageInfo: PageInfo;
};

export type ConsumerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Consumer;
};

/** Names one consumer. */
export type ConsumerInput = {
  readonly name: Scalars['String']['input'];
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** How far a consumer or a webhook is behind. */
export type ConsumerLag = {
  /** Events that it wants and has not dealt with. */
  readonly events: Scalars['Int']['output'];
  /** Whether there are more than `events` says: counting stops after ten thousand. */
  readonly isAtLeast: Scalars['Boolean']['output'];
  /** Age of the oldest of them; 0 where there is none. */
  readonly seconds: Scalars['Int']['output'];
};

export type ConsumerPayload = {
  readonly consumer?: Maybe<Consumer>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That there may be events to take. */
export type ConsumerReady = {
  readonly consumer: Consumer;
};

/** Whether a consumer or a webhook gets events. */
export type ConsumerState =
  | 'ACTIVE'
  /** It fell behind what the log of events keeps. Seek to where it is to go on; what lies between is lost to it. */
  | 'EXPIRED'
  /** Somebody has paused it; what happens meanwhile waits for it, as long as the log of events keeps it. */
  | 'PAUSED'
  /** Its owner lost the rights it acts with, or its endpoint asked for no more: `reason` and `message` say which. */
  | 'STOPPED';

export type CreateConsumerInput = {
  /** Begin behind this cursor; left out: with what happens from now on. */
  readonly after?: InputMaybe<Scalars['EventCursor']['input']>;
  /** Waits between attempts; 1s, 5s, 30s, 2m and 10m if left out. */
  readonly backoff?: InputMaybe<ReadonlyArray<Scalars['Duration']['input']>>;
  readonly filter?: InputMaybe<EventFilterInput>;
  /** How long a member may work on a batch; 30s if left out, from 1s to 1h. */
  readonly lease?: InputMaybe<Scalars['Duration']['input']>;
  /** Attempts per event; 10 if left out, 100 at most. */
  readonly maximumAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** Lower-case letters, digits, dashes and dots, at most 253. */
  readonly name: Scalars['String']['input'];
  /** Whose events it gets; left out: those of all namespaces. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

export type CreateImageStreamMappingInput = {
  readonly dockerImageRepository?: InputMaybe<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly image: MappedImageInput;
  readonly namespace: Scalars['String']['input'];
  /** The stream. Left out: the one whose `dockerImageRepository` is the one given. */
  readonly stream?: InputMaybe<Scalars['String']['input']>;
  readonly tag?: Scalars['String']['input'];
};

export type CreateImageStreamMappingPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageTag?: Maybe<ImageTag>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CreateNamespaceInput = {
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** A DNS label: lower-case letters, digits and dashes, at most 63. */
  readonly name: Scalars['String']['input'];
};

export type CreateNamespacePayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly namespace?: Maybe<Namespace>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CreateServiceAccountInput = {
  readonly serviceAccount: ServiceAccountInput;
};

export type CreateServiceAccountPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly serviceAccount?: Maybe<ServiceAccount>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CreateTokenInput = {
  /** What it is for, e.g. `laptop`. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /**
   * How long it is good: 90 days when left out, or never for a service account. A token lives no longer than the one it
   * was made with.
   */
  readonly expiresIn?: InputMaybe<Scalars['Duration']['input']>;
  /** For a service account; left out, with `user`: for the viewer. */
  readonly serviceAccount?: InputMaybe<ServiceAccountInput>;
  /** For another user: only for those who may create tokens everywhere. */
  readonly user?: InputMaybe<Scalars['String']['input']>;
};

export type CreateTokenPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The token itself. It is told here and never again: only its hash is kept. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  readonly token?: Maybe<Token>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An event that nobody could deal with. */
export type DeadLetter = {
  readonly attempts: Scalars['Int']['output'];
  readonly cloudEvent: Scalars['CloudEvent']['output'];
  readonly diedAt: Scalars['DateTime']['output'];
  /** What the last member said of it. */
  readonly failure: Scalars['String']['output'];
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
};

export type DeadLetterConnection = {
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  readonly nodes: ReadonlyArray<DeadLetter>;
  readonly pageInfo: PageInfo;
};

export type DeadLetterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DeadLetter;
};

export type DeleteConsumerPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deleted: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeleteDeploymentInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
};

export type DeleteDeploymentPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deleted: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeleteImageStreamInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
};

export type DeleteImageStreamPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deleted: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeleteImageTagPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deleted: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeleteSecretInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
};

export type DeleteSecretPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deleted: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeleteServiceAccountInput = {
  readonly serviceAccount: ServiceAccountInput;
};

export type DeleteServiceAccountPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deleted: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The viewer may not do this. */
export type Denied = UserError & {
  readonly code: ErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * Something that is to run, as a manifest says: OpenShift's DeploymentConfig, or Kubernetes' Deployment, StatefulSet,
 * DaemonSet or CronJob. Its containers that have image triggers get exact digests from tags; each change makes a
 * numbered rollout, which an agent brings about.
 */
export type Deployment = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /** Objects that belong to it and are applied with each rollout, e.g. a Service; as YAML. */
  readonly companions: ReadonlyArray<Scalars['String']['output']>;
  /** What is amiss: one entry for each thing that keeps it from rolling out, or that could never work. */
  readonly conditions: ReadonlyArray<DeploymentCondition>;
  /** Every container, with the image that it is to run now. */
  readonly containers: ReadonlyArray<DeploymentContainer>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Counts the changes of the manifest; 1 at creation. */
  readonly generation: Scalars['Int64']['output'];
  readonly id: Scalars['ID']['output'];
  /** Why image triggers do not move it: it was rolled back. Null when they may. */
  readonly imageHold?: Maybe<DeploymentHold>;
  readonly kind: DeploymentKind;
  /** By key. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** The newest one; null until there is a first. */
  readonly latestRollout?: Maybe<Rollout>;
  /** The manifest as it was applied last, as YAML, with the images that it had then. */
  readonly manifest: Scalars['String']['output'];
  /** Unique in the namespace, whatever the kind. */
  readonly name: Scalars['String']['output'];
  readonly namespace: Namespace;
  /** Whether nothing is rolled out until it is resumed. */
  readonly paused: Scalars['Boolean']['output'];
  /** Counts every change; give it back as `expectedVersion` to write only over what you have seen. */
  readonly resourceVersion: Scalars['Int64']['output'];
  readonly rollout?: Maybe<Rollout>;
  /** Newest first. */
  readonly rollouts: RolloutConnection;
  readonly triggers: ReadonlyArray<Trigger>;
};


/**
 * Something that is to run, as a manifest says: OpenShift's DeploymentConfig, or Kubernetes' Deployment, StatefulSet,
 * DaemonSet or CronJob. Its containers that have image triggers get exact digests from tags; each change makes a
 * numbered rollout, which an agent brings about.
 */
export type DeploymentRolloutArgs = {
  number: Scalars['Int']['input'];
};


/**
 * Something that is to run, as a manifest says: OpenShift's DeploymentConfig, or Kubernetes' Deployment, StatefulSet,
 * DaemonSet or CronJob. Its containers that have image triggers get exact digests from tags; each change makes a
 * numbered rollout, which an agent brings about.
 */
export type DeploymentRolloutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Something that is amiss with a deployment. */
export type DeploymentCondition = {
  readonly message: Scalars['String']['output'];
  /**
   * One word: `ContainerNotFound`, `BadFieldPath`, `DuplicateFieldPath`, `PausedIsText`, `BadTrigger`, `TagUnresolved`,
   * `SelfTriggering`, `Paused`, `ImagesHeld`, `NotByDigest`.
   */
  readonly reason: Scalars['String']['output'];
};

export type DeploymentConnection = {
  readonly edges: ReadonlyArray<DeploymentEdge>;
  readonly nodes: ReadonlyArray<Deployment>;
  readonly pageInfo: PageInfo;
};

/** One container of a deployment. */
export type DeploymentContainer = {
  /** The image's digest, where it is known. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The tag that it gets its image from, if a trigger names one. */
  readonly from?: Maybe<TagAddress>;
  /** The image that it is to run; null while its trigger waits for the tag to point at something. */
  readonly image?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Where its image is, e.g. `spec.template.spec.containers[0].image`. */
  readonly path: Scalars['String']['output'];
};

export type DeploymentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Deployment;
};

/** Something that happened to a deployment: `deployment.*`. */
export type DeploymentEvent = Event & {
  readonly actor: Actor;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  /** The deployment as it is now; null if it is gone. */
  readonly deployment?: Maybe<Deployment>;
  readonly id: Scalars['ID']['output'];
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly subject: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A deployment that was rolled back keeps its images, whatever tags bring, until it is released. */
export type DeploymentHold = {
  readonly actor: Actor;
  readonly reason: Scalars['String']['output'];
  readonly since: Scalars['DateTime']['output'];
};

/** What kind of object a deployment was made from. */
export type DeploymentKind =
  | 'CRON_JOB'
  | 'DAEMON_SET'
  | 'DEPLOYMENT'
  | 'DEPLOYMENT_CONFIG'
  | 'STATEFUL_SET';

/** What a change did to a deployment. */
export type DeploymentPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly deployment?: Maybe<Deployment>;
  /** The rollout that it started, if it did. */
  readonly rollout?: Maybe<Rollout>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type DeploymentTargetInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
};

/** What `pruneImages` keeps of a stream in any case, and who says so. */
export type EffectiveRetention = {
  readonly keepTagRevisions: Scalars['Int']['output'];
  readonly keepTagRevisionsFrom: PolicyOrigin;
  readonly keepYoungerThan: Scalars['Duration']['output'];
  readonly keepYoungerThanFrom: PolicyOrigin;
};

/**
 * Why a request, or a part of it, was refused. The list is closed: clients may switch over it. It is the
 * `code` of a `UserError` and the `extensions.code` of a GraphQL error.
 */
export type ErrorCode =
  /** The operation repeats fields under too many aliases. */
  | 'ALIAS_LIMIT'
  /** The request itself is wrong: syntax, type, name, reference. The message says where and what to do. */
  | 'BAD_USER_INPUT'
  /** The thing has changed since, or exists already: read it again and decide. */
  | 'CONFLICT'
  /** The operation asks for more objects or fields than one operation may. */
  | 'COST_LIMIT'
  /** The cursor is older than the log of events, or from before the database was restored: read the state again. */
  | 'CURSOR_EXPIRED'
  /** The operation nests too deep. */
  | 'DEPTH_LIMIT'
  /** The token is good but does not permit this. */
  | 'FORBIDDEN'
  /** A defect of Sluice. The log has it under the request's id. */
  | 'INTERNAL'
  /** No such thing, or none that this token may know of. */
  | 'NOT_FOUND'
  /** Too many requests or subscriptions: slow down. */
  | 'RATE_LIMITED'
  /**
   * The graph has changed, and a subscription asks for what is gone: subscribe anew behind `extensions.cursor`, by a
   * document that the graph has.
   */
  | 'SCHEMA_CHANGED'
  /** The body, the document or one value in it is too large. */
  | 'SIZE_LIMIT'
  /**
   * A partner's subgraph did not answer, or answered what its schema does not allow: its fields are null, the others
   * are not affected.
   */
  | 'SUBGRAPH_UNAVAILABLE'
  /** It took longer than one request may. */
  | 'TIMEOUT'
  /** No bearer token, or one that is unknown, expired or revoked. */
  | 'UNAUTHENTICATED'
  /** Sluice cannot serve just now (start, stop, no database): try again. */
  | 'UNAVAILABLE'
  /** A registry did not answer, or answered what it must not. */
  | 'UPSTREAM_UNAVAILABLE';

/**
 * Something that happened. Its own type says more: `... on ImageTagEvent { tag after { digest } }`. Events that share a
 * subject arrive in the order in which they happened.
 */
export type Event = {
  readonly actor: Actor;
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense: `image-tag.moved`, `image-stream.created`. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** Events that follow each other; never a part only of what one transaction did. */
export type EventBatch = {
  /** Give it back as `after` to go on behind this batch. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Empty where the batch only says how far the log has been read, or that there is a gap. */
  readonly events: ReadonlyArray<Event>;
  /** Set where events were left out before this batch. */
  readonly gap?: Maybe<EventGap>;
};

export type EventConnection = {
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

/** Which events are wanted. All that is given must match; a list that is empty matches everything. */
export type EventFilter = {
  /** A stream with its tags (`shop/web`), or exactly one thing (`shop/web:prod`). */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** One type (`image-tag.moved`), or all of a noun (`image-tag.*`). */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
};

/** Which events are wanted. All that is given must match; a list that is empty or left out matches everything. */
export type EventFilterInput = {
  /** A stream with its tags (`shop/web`), or exactly one thing (`shop/web:prod`); 100 at most. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One type (`image-tag.moved`), or all of a noun (`image-tag.*`); 100 at most. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Some events were left out, because the reader had asked for that and was far behind. */
export type EventGap = {
  /** Behind the last event that came before the gap: `after: $from` yields what was left out, while the log has it. */
  readonly from: Scalars['EventCursor']['output'];
  /** Where the events go on. Read the state again: it holds all that was left out. */
  readonly to: Scalars['EventCursor']['output'];
};

export type ExtendLeaseInput = {
  /** That of the batch. */
  readonly lease: Scalars['String']['input'];
};

export type ExtendLeasePayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Null where nothing of the batch is this member's any more. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type FinishRolloutInput = {
  /** What came of it, or why it failed; at most 4,096 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly result: RolloutResult;
  readonly token: Scalars['String']['input'];
};

export type FinishRolloutPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly rollout?: Maybe<Rollout>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Users and service accounts that hold roles together. */
export type Group = {
  readonly members: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type HoldTriggersInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly namespace: Scalars['String']['input'];
  /** Kept for those who ask why. */
  readonly reason: Scalars['String']['input'];
};

/**
 * One image manifest or image index, immutable and named by the digest of its bytes. Sluice keeps what
 * describes an image; the layers stay in the registry.
 */
export type Image = Node & {
  /** The image's configuration; null for an index and for artifacts that have none. */
  readonly config?: Maybe<ImageConfig>;
  readonly digest: Scalars['Digest']['output'];
  /** When Sluice first saw it. */
  readonly firstSeenAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** From the base up; empty for an index. */
  readonly layers: ReadonlyArray<ImageLayer>;
  /** The manifests of an index, in its order; empty for a single image. */
  readonly manifests: ReadonlyArray<ImageManifest>;
  /** Media type of the manifest, e.g. `application/vnd.oci.image.manifest.v1+json`. */
  readonly mediaType: Scalars['String']['output'];
  /** What the image runs on; null for an index, see `manifests`. */
  readonly platform?: Maybe<Platform>;
  /** Bytes: configuration plus each layer once; of an index, the sum over its manifests as listed in it. */
  readonly size: Scalars['Int64']['output'];
};

/**
 * How two images differ. `a` is where the comparison starts, `b` where it ends: what only `b` has was added. An image
 * index is compared platform by platform.
 */
export type ImageComparison = {
  readonly a: Image;
  readonly b: Image;
  /** Null where one of them is an index, or has no configuration. */
  readonly config?: Maybe<ConfigComparison>;
  readonly layers: LayerComparison;
  /** Null where both run on the same, or one of them is an index. */
  readonly platform?: Maybe<PlatformChange>;
  /** Each platform that an index of either has; empty where neither is an index. */
  readonly platforms: ReadonlyArray<PlatformComparison>;
  /** Whether both are the very same image. */
  readonly same: Scalars['Boolean']['output'];
  /** Bytes by which `b` is larger than `a`; negative where it is smaller. */
  readonly sizeDifference: Scalars['Int64']['output'];
};

/** What the image says of itself. */
export type ImageConfig = {
  readonly author?: Maybe<Scalars['String']['output']>;
  readonly cmd: ReadonlyArray<Scalars['String']['output']>;
  /** When it was built; null where the build left it out. */
  readonly created?: Maybe<Scalars['DateTime']['output']>;
  readonly digest: Scalars['Digest']['output'];
  readonly dockerVersion?: Maybe<Scalars['String']['output']>;
  readonly entrypoint: ReadonlyArray<Scalars['String']['output']>;
  /** Each as NAME=value. */
  readonly env: ReadonlyArray<Scalars['String']['output']>;
  /** Each as port/protocol, e.g. `8080/tcp`. */
  readonly exposedPorts: ReadonlyArray<Scalars['String']['output']>;
  readonly labels: ReadonlyArray<KeyValue>;
  /** Id of the image it was built on, where the builder said so. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  readonly stopSignal?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<Scalars['String']['output']>;
  readonly volumes: ReadonlyArray<Scalars['String']['output']>;
  readonly workingDir?: Maybe<Scalars['String']['output']>;
};

/** What an image says of itself; what is left out is unknown. */
export type ImageConfigInput = {
  readonly author?: InputMaybe<Scalars['String']['input']>;
  readonly cmd?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly created?: InputMaybe<Scalars['DateTime']['input']>;
  /** Left out: as the manifest names it. Needed where no manifest is given. */
  readonly digest?: InputMaybe<Scalars['Digest']['input']>;
  readonly dockerVersion?: InputMaybe<Scalars['String']['input']>;
  readonly entrypoint?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly env?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly exposedPorts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  readonly stopSignal?: InputMaybe<Scalars['String']['input']>;
  readonly user?: InputMaybe<Scalars['String']['input']>;
  readonly volumes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly workingDir?: InputMaybe<Scalars['String']['input']>;
};

/** One layer of an image; its bytes stay in the registry. */
export type ImageLayer = {
  readonly digest: Scalars['Digest']['output'];
  readonly mediaType: Scalars['String']['output'];
  /** Bytes, compressed as in the registry. */
  readonly size: Scalars['Int64']['output'];
};

export type ImageLayerInput = {
  readonly digest: Scalars['Digest']['input'];
  readonly mediaType: Scalars['String']['input'];
  /** Bytes, compressed as in the registry. */
  readonly size: Scalars['Int64']['input'];
};

/** One entry of an image index. */
export type ImageManifest = {
  readonly digest: Scalars['Digest']['output'];
  /** The image; null where only the index was imported. */
  readonly image?: Maybe<Image>;
  readonly mediaType: Scalars['String']['output'];
  readonly platform?: Maybe<Platform>;
  /** Bytes of the manifest itself. */
  readonly size: Scalars['Int64']['output'];
};

export type ImageManifestInput = {
  readonly digest: Scalars['Digest']['input'];
  readonly mediaType: Scalars['String']['input'];
  readonly platform: PlatformInput;
  /** Bytes of the manifest itself. */
  readonly size: Scalars['Int64']['input'];
};

/** When a node asks the registry for an image that it may have already. */
export type ImagePullPolicy =
  | 'ALWAYS'
  | 'IF_NOT_PRESENT'
  | 'NEVER';

/** Why a container's image is what it is after the resolution. */
export type ImageResolutionReason =
  /** Kept: the stream, tag or image that is to be looked up is not there, or points at nothing yet. */
  | 'MISSING'
  /** Kept: the image has a registry or a path, so that it names no stream. */
  | 'NOT_LOCAL'
  /** Kept: no stream has this name, or neither the stream nor the object asks for a lookup. */
  | 'NO_LOOKUP'
  /** The image's name is that of a stream, and the object asks for names to be looked up. */
  | 'OBJECT_LOOKUP'
  /** Kept: a controller owns the object, and has resolved the image already. */
  | 'OWNED'
  /** Kept: the trigger for this container is paused. */
  | 'PAUSED'
  /** The stream is looked up locally, but has no such tag: the tag's name in the integrated registry. */
  | 'REPOSITORY'
  /** The image's name is that of a stream, and the stream is looked up locally. */
  | 'STREAM_LOOKUP'
  /** The object's annotation `image.openshift.io/triggers` names a tag for this container. */
  | 'TRIGGERED';

/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStream = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /**
   * The time as of which this is the stream; null: now. Its own fields, its tags and its images are of then. What
   * is not kept over time, such as the outcomes of imports, is left out.
   */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  readonly conditions: ReadonlyArray<ImageStreamCondition>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The external repository whose tags are imported as a whole, if any (`spec.dockerImageRepository`). */
  readonly dockerImageRepository?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of the specification; 1 at creation. */
  readonly generation: Scalars['Int64']['output'];
  readonly id: Scalars['ID']['output'];
  /**
   * The image with this digest, or with this beginning of one (hexadecimal digits, `sha256:` optional), as long
   * as the history of any tag holds it. `BAD_USER_INPUT` names the candidates when several begin like that.
   */
  readonly image?: Maybe<StreamImage>;
  /** How many different images the histories of all tags hold. */
  readonly imageCount: Scalars['Int']['output'];
  /** Where to push to and pull from inside (`status.dockerImageRepository`); null without an integrated registry. */
  readonly imageRepository?: Maybe<Scalars['String']['output']>;
  /**
   * Whether `dockerImageRepository` waits for its first import as a whole. The annotation
   * `openshift.io/image.dockerRepositoryCheck` has the time of the last one; applying it empty asks for a new one.
   */
  readonly importPending: Scalars['Boolean']['output'];
  /** By key. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** Whether a plain image name equal to this stream's name resolves to it. */
  readonly localLookup: Scalars['Boolean']['output'];
  /** Unique in the namespace, at most 63 characters. */
  readonly name: Scalars['String']['output'];
  readonly namespace: Namespace;
  /** What binds this stream, with where each rule comes from. */
  readonly policy: StreamPolicy;
  /** The same, as seen from outside. */
  readonly publicImageRepository?: Maybe<Scalars['String']['output']>;
  /** Counts every change; give it back as `expectedVersion` to write only over what you have seen. */
  readonly resourceVersion: Scalars['Int64']['output'];
  readonly tag?: Maybe<ImageTag>;
  /** The tags in spec or status, by name. Left out, `asOf` is that of the stream. */
  readonly tags: ImageTagConnection;
};


/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStreamImageArgs = {
  id: Scalars['String']['input'];
};


/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStreamTagArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
};


/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStreamTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
};

/** What became of the last import of a stream's repository as a whole. */
export type ImageStreamCondition = {
  /** The specification's generation that was tried. */
  readonly generation: Scalars['Int64']['output'];
  /** When it was last tried. */
  readonly lastCheckedAt: Scalars['DateTime']['output'];
  /** When status, reason or message last changed. */
  readonly lastTransitionAt: Scalars['DateTime']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
  /** One word, as of `TagCondition.reason`: `ImportFailed` when some of its tags could not be imported. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status: ConditionStatus;
  /** `ImportSuccess`. */
  readonly type: Scalars['String']['output'];
};

export type ImageStreamConnection = {
  readonly edges: ReadonlyArray<ImageStreamEdge>;
  readonly nodes: ReadonlyArray<ImageStream>;
  readonly pageInfo: PageInfo;
};

export type ImageStreamEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ImageStream;
};

/** Something that happened to a stream as such: `image-stream.*`. */
export type ImageStreamEvent = Event & {
  readonly actor: Actor;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  readonly id: Scalars['ID']['output'];
  /** The stream as it is now; null if it is gone. */
  readonly imageStream?: Maybe<ImageStream>;
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly stream: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A named pointer in a stream, with the history of all it ever pointed at. */
export type ImageTag = Node & {
  /**
   * The time as of which this is the tag; null: now. Specification, current item, history and hold are of then. What
   * is not kept over time, such as the outcomes of imports, is left out.
   */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** How many checks on schedule have failed in a row; each one makes the wait for the next one longer. */
  readonly checkFailures: Scalars['Int']['output'];
  readonly conditions: ReadonlyArray<TagCondition>;
  /** Item 0 of the history: what the tag points at now. Null until something is there. */
  readonly current?: Maybe<TagItem>;
  /**
   * The range of tags whose best this one follows, transitively and at once, whenever one of them moves, comes or
   * goes; null when it follows none. With none left in the range it stays where it points.
   */
  readonly follow?: Maybe<VersionRange>;
  /** All it ever pointed at, newest first. */
  readonly history: TagItemConnection;
  /** Why nothing but an explicit change moves this tag; null when it is free. */
  readonly hold?: Maybe<TagHold>;
  readonly id: Scalars['ID']['output'];
  /** The image the tag points at now. */
  readonly image?: Maybe<Image>;
  /** The rule that keeps this tag where it points; null when it may move. */
  readonly immutable?: Maybe<ImmutableTagRule>;
  /** Whether the specification asks for an import that has not succeeded yet. */
  readonly importPending: Scalars['Boolean']['output'];
  /** When the schedule, or an import that was asked for, last asked the registry; null where the tag is not scheduled. */
  readonly lastCheckedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Every move, newest first: also those that replaced item 0 in place, of which the history keeps no trace, and those
   * of an earlier tag of the same name.
   */
  readonly moves: TagMoveConnection;
  readonly name: Scalars['String']['output'];
  /**
   * What to pull, but null as long as the specification asks for something that no import has brought yet: for those
   * who want the newest or nothing. `recent` says why.
   */
  readonly newestPullSpec?: Maybe<Scalars['String']['output']>;
  /** When the registry will be asked for news; null where the tag is not checked on a schedule (any more). */
  readonly nextCheckAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What a container that names no policy does with `pullSpec`: ALWAYS for a tag `latest` or none, IF_NOT_PRESENT for
   * any other tag and for a digest. Null until something is there.
   */
  readonly pullPolicy?: Maybe<ImagePullPolicy>;
  /** What to pull, by digest where one is known: the source, or the integrated registry for `LOCAL` tags. */
  readonly pullSpec?: Maybe<Scalars['String']['output']>;
  /** What to pull, be it the newest or not. */
  readonly recent: RecentPullSpec;
  /** What the tag is meant to be; null when it was only pushed, or is no longer tracked. */
  readonly spec?: Maybe<TagSpec>;
  readonly stream: ImageStream;
  /** Every trigger that watches this tag, in whatever namespace the viewer may see; by namespace, target and name. */
  readonly triggers: TriggerConnection;
};


/** A named pointer in a stream, with the history of all it ever pointed at. */
export type ImageTagHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named pointer in a stream, with the history of all it ever pointed at. */
export type ImageTagMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named pointer in a stream, with the history of all it ever pointed at. */
export type ImageTagTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type ImageTagConnection = {
  readonly edges: ReadonlyArray<ImageTagEdge>;
  readonly nodes: ReadonlyArray<ImageTag>;
  readonly pageInfo: PageInfo;
};

export type ImageTagEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ImageTag;
};

/** Something that happened to a tag: `image-tag.*`. */
export type ImageTagEvent = Event & {
  readonly actor: Actor;
  /** Where the tag points since; null if nowhere. */
  readonly after?: Maybe<TagPointer>;
  /** Where the tag pointed before; null if nowhere. */
  readonly before?: Maybe<TagPointer>;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  readonly id: Scalars['ID']['output'];
  /** The tag as it is now, not as it was then; null if it is gone. */
  readonly imageTag?: Maybe<ImageTag>;
  /** `type`, as one of a closed list. */
  readonly kind: TagEventType;
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  /** For `image-tag.import-failed`: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly stream: Scalars['String']['output'];
  readonly subject: Scalars['String']['output'];
  readonly tag: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  readonly namespace: Scalars['String']['input'];
  readonly stream: Scalars['String']['input'];
  readonly tag: Scalars['String']['input'];
};

/** Something that happened to images, which belong to no namespace: `images.*`. */
export type ImagesEvent = Event & {
  readonly actor: Actor;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  readonly digests: ReadonlyArray<Scalars['Digest']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly subject: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A rule that keeps tags where they point. */
export type ImmutableTagRule = {
  readonly origin: PolicyOrigin;
  /** What their names match: `*` stands for any characters, `?` for one. */
  readonly pattern: Scalars['String']['output'];
};

export type ImportImagesInput = {
  /**
   * The stream's own repository as a whole, if it has one, and every tag that comes from an external registry: the same
   * as leaving out `tag`, `from` and `repository`.
   */
  readonly all?: Scalars['Boolean']['input'];
  /** Create the stream or tag when missing, or give the tag the new source `from`. Without it that is refused. */
  readonly confirm?: Scalars['Boolean']['input'];
  /** Ask the registries and say what would move, and write nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Of a whole repository, no tags that fit one of these globs. */
  readonly exclude?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The external image, e.g. `quay.io/org/app:1.0`. Left out: the source that the tag's specification names. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly importMode?: InputMaybe<ImportMode>;
  /** Of a whole repository, only tags that fit one of these globs: `*` any characters, `?` one. */
  readonly include?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  /**
   * How many tags of a whole repository to import: `latest` first, then versions, newest first, then others by name. At
   * most, and when left out, what the server allows (50 unless set otherwise).
   */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  readonly namespace: Scalars['String']['input'];
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  /**
   * A repository to import as a whole, e.g. `quay.io/org/app`, without tag or digest. Its tags join the status of the
   * stream and never its specification; tags that the specification has are left to it. `confirm` makes another
   * repository than before the stream's own (`dockerImageRepository`). Not together with `tag` or `from`.
   */
  readonly repository?: InputMaybe<Scalars['String']['input']>;
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly stream: Scalars['String']['input'];
  /** Left out: every tag of the stream that comes from an external registry (at most 50). */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
};

export type ImportImagesPayload = {
  /** Tags beyond the limit, by name: there, and not imported. */
  readonly additionalTags: ReadonlyArray<Scalars['String']['output']>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** What became of the repository as a whole; null when none was imported. */
  readonly condition?: Maybe<ImageStreamCondition>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Tags of the repository that the filters, or the specification of the stream, left out. */
  readonly excludedTags: ReadonlyArray<Scalars['String']['output']>;
  readonly imageStream?: Maybe<ImageStream>;
  readonly results: ReadonlyArray<ImportResult>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an import makes of a manifest list or image index. */
export type ImportMode =
  /** The one image that fits the platform. */
  | 'LEGACY'
  /** The list itself, and every image in it. */
  | 'PRESERVE_ORIGINAL';

/** What an import did to a tag. */
export type ImportOutcome =
  /** The tag still points at the last image that could be imported; its condition says why. */
  | 'FAILED'
  /** The registry has another image, but the tag is held where it is; see `ImageTag.hold`. */
  | 'HELD'
  /** The tag points at another image than before. */
  | 'MOVED'
  /** The registry has what the tag points at already; nothing was written but the time of the check. */
  | 'UNCHANGED'
  /** The registry has another image, but that is younger than the tag's `minimumAge`; see `waitsUntil`. */
  | 'WAITING';

/** What an import did to one tag. */
export type ImportResult = {
  readonly image?: Maybe<Image>;
  /** The tag itself; null where it could not even be created. */
  readonly imageTag?: Maybe<ImageTag>;
  /** For FAILED: what went wrong, and where. */
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly outcome: ImportOutcome;
  /** For FAILED: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly tag: Scalars['String']['output'];
  /** For WAITING: when the image will be old enough. */
  readonly waitsUntil?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * The registry that stands beside Sluice: each of its repositories is a stream, and what is pushed to a tag there moves the
 * stream's tag. Clients log in with tokens of Sluice as passwords.
 */
export type IntegratedRegistry = {
  /** `host[:port]` from inside, as in `ImageStream.imageRepository`. */
  readonly host: Scalars['String']['output'];
  /** The same from outside, as in `ImageStream.publicImageRepository`; null where none is set. */
  readonly publicHost?: Maybe<Scalars['String']['output']>;
};

/** Something in the input is wrong. */
export type InvalidInput = UserError & {
  readonly code: ErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One label or annotation. */
export type KeyValue = {
  readonly key: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** What differs between two sets of names with values; each by key. */
export type KeyValueChanges = {
  readonly added: ReadonlyArray<KeyValue>;
  readonly changed: ReadonlyArray<ValueChange>;
  readonly removed: ReadonlyArray<KeyValue>;
};

/** One label or annotation to set. */
export type KeyValueInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** Which layers two images have in common. Each different layer is in exactly one of the three lists. */
export type LayerComparison = {
  /** Only in `b`, from the base up: what has to be pulled where `a` is. */
  readonly added: ReadonlyArray<ImageLayer>;
  readonly addedSize: Scalars['Int64']['output'];
  /** How many layers, from the base up, are the same in both: what both are built on. */
  readonly commonBase: Scalars['Int']['output'];
  /** Only in `a`, from the base up. */
  readonly removed: ReadonlyArray<ImageLayer>;
  readonly removedSize: Scalars['Int64']['output'];
  /** In both, in the order of `a`. */
  readonly shared: ReadonlyArray<ImageLayer>;
  /** Bytes, compressed as in the registry. */
  readonly sharedSize: Scalars['Int64']['output'];
};

/** One list whose order matters, before and after. */
export type ListChange = {
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  readonly before: ReadonlyArray<Scalars['String']['output']>;
};

/** A manifest with its images replaced by exact ones. */
export type ManifestResolution = {
  /** Every container of every object that has containers, in the text's order. */
  readonly images: ReadonlyArray<ResolvedImage>;
  /** The text as it was given, comments and order and all, but for the images replaced. */
  readonly manifest: Scalars['String']['output'];
};

/** An image as the registry that holds it describes it. */
export type MappedImageInput = {
  readonly config?: InputMaybe<ImageConfigInput>;
  readonly digest: Scalars['Digest']['input'];
  /** Where the image is, e.g. `registry.local:5000/shop/web@sha256:…`. */
  readonly dockerImageReference: Scalars['String']['input'];
  /** Without `manifest`, and for a single image: from the base up. */
  readonly layers?: InputMaybe<ReadonlyArray<ImageLayerInput>>;
  /** The manifest, byte for byte: its digest must be `digest`, and it says what layers or manifests there are. */
  readonly manifest?: InputMaybe<Scalars['String']['input']>;
  /** Without `manifest`, and for an index: its entries. */
  readonly manifests?: InputMaybe<ReadonlyArray<ImageManifestInput>>;
  /** Media type of the manifest. */
  readonly mediaType: Scalars['String']['input'];
  readonly platform?: InputMaybe<PlatformInput>;
};

/** What the input names does not exist. */
export type Missing = UserError & {
  readonly code: ErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What to do with an image whose name is that of a stream with local lookup, but whose tag the stream has not. */
export type MissingTagAction =
  /** Leave the image as it is, and say so. */
  | 'KEEP'
  /** Refuse the manifest. */
  | 'REFUSE'
  /** Name the tag in the integrated registry, as OpenShift does: the image can be pulled once the tag is pushed. */
  | 'USE_REPOSITORY';

export type Mutation = {
  /** Says what became of a batch: all of it at once, or piece by piece. */
  readonly acknowledgeEvents: AcknowledgeEventsPayload;
  /**
   * Makes a deployment what the manifest says, or changes nothing when it is so already. Containers with image triggers
   * get the exact image of the tag; a change of the template starts a rollout where a ConfigChange trigger says so,
   * which is always so but for a DeploymentConfig that names its triggers and not this one.
   */
  readonly applyDeployment: ApplyDeploymentPayload;
  /** Makes the stream what the input says, or changes nothing when it is so already. */
  readonly applyImageStream: ApplyImageStreamPayload;
  /** Makes one tag of a stream what the input says, or changes nothing when it is so already; others stay. */
  readonly applyImageTag: ApplyImageTagPayload;
  /** Approves a promotion that somebody else asked for: the tag moves at once, exactly once. */
  readonly approvePromotion: ApprovePromotionPayload;
  /** Binds a role. Nobody binds what they may not do themselves. Bound already, it stays as it is. */
  readonly bindRole: BindRolePayload;
  /** Cancels a rollout that has not ended. The agent that has it learns of it when it reports. */
  readonly cancelRollout: DeploymentPayload;
  /**
   * Gives an agent the next rollout to bring about: one at a time for each deployment, in order, each to one agent. A
   * claim that is not renewed goes to the next agent that asks.
   */
  readonly claimRollout: ClaimRolloutPayload;
  /** Makes a consumer; whoever makes it is its owner. */
  readonly createConsumer: ConsumerPayload;
  /**
   * Tells of an image that was pushed: keeps its description when it is new, and points the tag at it. The stream
   * must exist, and a known image must not be described otherwise than it is: images never change.
   */
  readonly createImageStreamMapping: CreateImageStreamMappingPayload;
  readonly createNamespace: CreateNamespacePayload;
  readonly createServiceAccount: CreateServiceAccountPayload;
  readonly createToken: CreateTokenPayload;
  readonly deleteConsumer: DeleteConsumerPayload;
  /** Deletes a deployment with its rollouts. What runs is left alone. */
  readonly deleteDeployment: DeleteDeploymentPayload;
  /** Deletes a stream with its tags and their histories; images stay. */
  readonly deleteImageStream: DeleteImageStreamPayload;
  /** Removes a tag, spec and history. The images stay. */
  readonly deleteImageTag: DeleteImageTagPayload;
  readonly deleteSecret: DeleteSecretPayload;
  /** Deletes a service account with its tokens and bindings. */
  readonly deleteServiceAccount: DeleteServiceAccountPayload;
  /** Keeps a batch for another `Consumer.lease` from now. */
  readonly extendLease: ExtendLeasePayload;
  /** Says how a rollout ended; once, by whoever holds the claim. */
  readonly finishRollout: FinishRolloutPayload;
  /** Holds all triggers of a namespace: nothing is lost, everything waits. */
  readonly holdTriggers: NamespaceTriggersPayload;
  /**
   * Asks the registries what the tags point at now, and moves those that have moved. Only descriptions are
   * fetched, never layers. One tag's failure harms no other.
   */
  readonly importImages: ImportImagesPayload;
  readonly pauseConsumer: ConsumerPayload;
  /**
   * Points a tag at the image that another tag points at now, by digest; or, where approval is asked for, keeps the
   * request for somebody else to approve.
   */
  readonly promoteImageTag: PromoteImageTagPayload;
  /**
   * Takes old items out of histories, and deletes images that nothing holds any more. What a tag points at always
   * stays; revisions keep their numbers, positions close up. Safe beside any other change: what is tagged meanwhile stays.
   */
  readonly pruneImages: PruneImagesPayload;
  /** Creates a secret, or replaces what it holds. Needs a key to encrypt it with: see SLUICE_ENCRYPTION_KEYS. */
  readonly putSecret: PutSecretPayload;
  /** Gives out dead letters again, one or all. */
  readonly redeliverDeadLetters: RedeliverDeadLettersPayload;
  /** Rejects a promotion; whoever asked for it may thereby withdraw it. */
  readonly rejectPromotion: RejectPromotionPayload;
  /** Lets image triggers move it again: what the tags have brought meanwhile is rolled out at once. */
  readonly releaseDeployment: DeploymentPayload;
  /** Lets a held tag move again; one that tracks another goes at once where that one points. */
  readonly releaseImageTag: ReleaseImageTagPayload;
  /** Lets the triggers of a namespace fire again: each for the newest image, however many there were meanwhile. */
  readonly releaseTriggers: NamespaceTriggersPayload;
  /** Keeps a claim, and says how it is going. CONFLICT when the claim is lost, or the rollout was cancelled: stop then. */
  readonly reportRollout: ReportRolloutPayload;
  /** Goes on with a consumer that is paused or stopped. */
  readonly resumeConsumer: ConsumerPayload;
  /** Takes a token's power at once. */
  readonly revokeToken: RevokeTokenPayload;
  /** Starts a rollout with the template and images of an earlier one; image triggers are held until it is released. */
  readonly rollBackDeployment: DeploymentPayload;
  /** Puts an item of the history on top again. Nothing is removed and nothing is pushed. */
  readonly rollbackImageTag: RollbackImageTagPayload;
  /**
   * Moves a consumer to another place in the log: back, to get events again, or ahead. What is under way is forgotten;
   * leases of before acknowledge nothing.
   */
  readonly seekConsumer: ConsumerPayload;
  /** Pauses or resumes rollouts. What has changed meanwhile is rolled out once it is resumed, as one. */
  readonly setDeploymentPaused: DeploymentPayload;
  /** Adds members to a group and removes others; a group is there while it has members. */
  readonly setGroup: SetGroupPayload;
  /** Points a tag at an external image (to be imported next), at another tag, or at an image of a stream. */
  readonly setImageTag: SetImageTagPayload;
  /** Lays down what binds all streams of a namespace. Once it has answered, no change that it forbids is under way. */
  readonly setNamespacePolicy: SetNamespacePolicyPayload;
  /** Sets whether promotions into a namespace wait for the approval of somebody else. */
  readonly setPromotionPolicy: SetPromotionPolicyPayload;
  /** Lays down what binds one stream, beside what its namespace does. */
  readonly setStreamPolicy: SetStreamPolicyPayload;
  /** Adds, changes or takes away one trigger. One that would set itself off, or could never fire, is refused. */
  readonly setTrigger: SetTriggerPayload;
  /** Sets how much triggers may start in a namespace in a minute before they are held. */
  readonly setTriggerLimit: NamespaceTriggersPayload;
  /** Makes all triggers of a target fire by themselves, or none. */
  readonly setTriggersAutomatic: SetTriggerPayload;
  /** Shuts a user out, or lets them in again. */
  readonly setUser: SetUserPayload;
  /** Starts a rollout of what the deployment says now, with the newest image of each tag that it gets one from. */
  readonly startRollout: DeploymentPayload;
  /** Takes the tag out of the spec: no more imports, nothing followed. Its history stays. */
  readonly stopTracking: StopTrackingPayload;
  /** Takes the next events for this member. Fails with CURSOR_EXPIRED where the consumer has fallen behind the log. */
  readonly takeEvents: TakeEventsPayload;
  /** Takes a role away; what hangs on it (subscriptions, tokens of the registry) ends within a second. */
  readonly unbindRole: UnbindRolePayload;
  readonly updateConsumer: ConsumerPayload;
};


export type MutationAcknowledgeEventsArgs = {
  input: AcknowledgeEventsInput;
};


export type MutationApplyDeploymentArgs = {
  input: ApplyDeploymentInput;
};


export type MutationApplyImageStreamArgs = {
  input: ApplyImageStreamInput;
};


export type MutationApplyImageTagArgs = {
  input: ApplyImageTagInput;
};


export type MutationApprovePromotionArgs = {
  input: ApprovePromotionInput;
};


export type MutationBindRoleArgs = {
  input: RoleBindingInput;
};


export type MutationCancelRolloutArgs = {
  input: CancelRolloutInput;
};


export type MutationClaimRolloutArgs = {
  input: ClaimRolloutInput;
};


export type MutationCreateConsumerArgs = {
  input: CreateConsumerInput;
};


export type MutationCreateImageStreamMappingArgs = {
  input: CreateImageStreamMappingInput;
};


export type MutationCreateNamespaceArgs = {
  input: CreateNamespaceInput;
};


export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


export type MutationCreateTokenArgs = {
  input: CreateTokenInput;
};


export type MutationDeleteConsumerArgs = {
  input: ConsumerInput;
};


export type MutationDeleteDeploymentArgs = {
  input: DeleteDeploymentInput;
};


export type MutationDeleteImageStreamArgs = {
  input: DeleteImageStreamInput;
};


export type MutationDeleteImageTagArgs = {
  input: ImageTagInput;
};


export type MutationDeleteSecretArgs = {
  input: DeleteSecretInput;
};


export type MutationDeleteServiceAccountArgs = {
  input: DeleteServiceAccountInput;
};


export type MutationExtendLeaseArgs = {
  input: ExtendLeaseInput;
};


export type MutationFinishRolloutArgs = {
  input: FinishRolloutInput;
};


export type MutationHoldTriggersArgs = {
  input: HoldTriggersInput;
};


export type MutationImportImagesArgs = {
  input: ImportImagesInput;
};


export type MutationPauseConsumerArgs = {
  input: ConsumerInput;
};


export type MutationPromoteImageTagArgs = {
  input: PromoteImageTagInput;
};


export type MutationPruneImagesArgs = {
  input: PruneImagesInput;
};


export type MutationPutSecretArgs = {
  input: PutSecretInput;
};


export type MutationRedeliverDeadLettersArgs = {
  input: RedeliverDeadLettersInput;
};


export type MutationRejectPromotionArgs = {
  input: RejectPromotionInput;
};


export type MutationReleaseDeploymentArgs = {
  input: DeploymentTargetInput;
};


export type MutationReleaseImageTagArgs = {
  input: ImageTagInput;
};


export type MutationReleaseTriggersArgs = {
  input: ReleaseTriggersInput;
};


export type MutationReportRolloutArgs = {
  input: ReportRolloutInput;
};


export type MutationResumeConsumerArgs = {
  input: ConsumerInput;
};


export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


export type MutationRollBackDeploymentArgs = {
  input: RollBackDeploymentInput;
};


export type MutationRollbackImageTagArgs = {
  input: RollbackImageTagInput;
};


export type MutationSeekConsumerArgs = {
  input: SeekConsumerInput;
};


export type MutationSetDeploymentPausedArgs = {
  input: SetDeploymentPausedInput;
};


export type MutationSetGroupArgs = {
  input: SetGroupInput;
};


export type MutationSetImageTagArgs = {
  input: SetImageTagInput;
};


export type MutationSetNamespacePolicyArgs = {
  input: SetNamespacePolicyInput;
};


export type MutationSetPromotionPolicyArgs = {
  input: SetPromotionPolicyInput;
};


export type MutationSetStreamPolicyArgs = {
  input: SetStreamPolicyInput;
};


export type MutationSetTriggerArgs = {
  input: SetTriggerInput;
};


export type MutationSetTriggerLimitArgs = {
  input: SetTriggerLimitInput;
};


export type MutationSetTriggersAutomaticArgs = {
  input: SetTriggersAutomaticInput;
};


export type MutationSetUserArgs = {
  input: SetUserInput;
};


export type MutationStartRolloutArgs = {
  input: StartRolloutInput;
};


export type MutationStopTrackingArgs = {
  input: ImageTagInput;
};


export type MutationTakeEventsArgs = {
  input: TakeEventsInput;
};


export type MutationUnbindRoleArgs = {
  input: RoleBindingInput;
};


export type MutationUpdateConsumerArgs = {
  input: UpdateConsumerInput;
};

/** What differs between two sets of names. */
export type NameChanges = {
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  readonly removed: ReadonlyArray<Scalars['String']['output']>;
};

/** A room for image streams. Names are unique within one. */
export type Namespace = Node & {
  readonly consumer?: Maybe<Consumer>;
  /** The consumers of this namespace, by name. */
  readonly consumers: ConsumerConnection;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly deployment?: Maybe<Deployment>;
  /** By name. */
  readonly deployments: DeploymentConnection;
  /** What people call it; free text. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The image streams in this namespace, by name. */
  readonly imageStreams: ImageStreamConnection;
  readonly name: Scalars['String']['output'];
  readonly policy: NamespacePolicy;
  /** Promotions into this namespace, newest first; with `state`, those only. */
  readonly promotions: PromotionConnection;
  /** Whether nothing is promoted into this namespace without the approval of somebody else. */
  readonly promotionsNeedApproval: Scalars['Boolean']['output'];
  /** The roles bound in this namespace, as far as the viewer may list them. */
  readonly roleBindings: RoleBindingConnection;
  readonly secret?: Maybe<Secret>;
  /** The registry secrets of this namespace, by name. */
  readonly secrets: SecretConnection;
  /** By name. */
  readonly serviceAccounts: ServiceAccountConnection;
  /** Why triggers of this namespace do not fire: somebody holds them, or too many fired at once. Null when they may. */
  readonly triggerHold?: Maybe<TriggerHold>;
  /** By target and name; with `state`, those only. */
  readonly triggers: TriggerConnection;
  /** How many builds, rollouts and deliveries triggers may start here in a minute before they are held; null: any. */
  readonly triggersPerMinute?: Maybe<Scalars['Int']['output']>;
};


/** A room for image streams. Names are unique within one. */
export type NamespaceConsumerArgs = {
  name: Scalars['String']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceConsumersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceDeploymentArgs = {
  name: Scalars['String']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceImageStreamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespacePromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<PromotionState>;
};


/** A room for image streams. Names are unique within one. */
export type NamespaceRoleBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceSecretArgs = {
  name: Scalars['String']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceSecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceServiceAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceTriggersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<TriggerState>;
};

export type NamespaceConnection = {
  readonly edges: ReadonlyArray<NamespaceEdge>;
  readonly nodes: ReadonlyArray<Namespace>;
  readonly pageInfo: PageInfo;
};

export type NamespaceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Namespace;
};

/** Something that happened to a namespace: `namespace.*`. */
export type NamespaceEvent = Event & {
  readonly actor: Actor;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  readonly id: Scalars['ID']['output'];
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly subject: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What a namespace lays down for all its streams. */
export type NamespacePolicy = {
  /** Patterns of tag names. A tag that one matches, once it points at something, stays so for everybody. */
  readonly immutableTags: ReadonlyArray<Scalars['String']['output']>;
  readonly limits: PolicyLimits;
  readonly retention: PolicyRetention;
  /** Counts the changes; see `SetNamespacePolicyInput.expectedVersion`. */
  readonly version: Scalars['Int64']['output'];
};

export type NamespaceTriggersPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly namespace?: Maybe<Namespace>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Anything that has a global id and can be fetched again by `Query.node`. */
export type Node = {
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
};

/** Anything else that happened: it has no more to say than every event. */
export type OtherEvent = Event & {
  readonly actor: Actor;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  readonly id: Scalars['ID']['output'];
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly subject: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** One page's place in a list. Cursors are opaque and belong to the list they came from. */
export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether something is allowed. */
export type Permission = {
  readonly allowed: Scalars['Boolean']['output'];
  /** The least role that allows it, where it is not allowed. */
  readonly missingRole?: Maybe<Scalars['String']['output']>;
  /** Which binding is missing, in words; null where it is allowed. */
  readonly whyNot?: Maybe<Scalars['String']['output']>;
};

/** What an image runs on. */
export type Platform = {
  readonly architecture: Scalars['String']['output'];
  readonly os: Scalars['String']['output'];
  readonly osVersion?: Maybe<Scalars['String']['output']>;
  readonly variant?: Maybe<Scalars['String']['output']>;
};

/** What an image runs on, before and after. */
export type PlatformChange = {
  readonly after?: Maybe<Platform>;
  readonly before?: Maybe<Platform>;
};

/** One platform of two indexes; a single image counts as an index of one. */
export type PlatformComparison = {
  readonly a?: Maybe<Scalars['Digest']['output']>;
  readonly b?: Maybe<Scalars['Digest']['output']>;
  /** The two images; null where there is only one, or Sluice does not know both. */
  readonly comparison?: Maybe<ImageComparison>;
  readonly difference: PlatformDifference;
  readonly platform?: Maybe<Platform>;
};

/** What became of a platform between two indexes. */
export type PlatformDifference =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED'
  | 'SAME';

export type PlatformInput = {
  readonly architecture: Scalars['String']['input'];
  readonly os: Scalars['String']['input'];
  readonly osVersion?: InputMaybe<Scalars['String']['input']>;
  readonly variant?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How many there may be; null: any number. Counted only when a number rises: what there is already stays, and
 * can be changed.
 */
export type PolicyLimits = {
  /** Different images in all histories of each stream. */
  readonly maximumImages?: Maybe<Scalars['Int']['output']>;
  /** Image streams of the namespace. */
  readonly maximumStreams?: Maybe<Scalars['Int']['output']>;
  /** Tags of each stream. */
  readonly maximumTags?: Maybe<Scalars['Int']['output']>;
};

/** Numbers left out stay as they are; null lifts the limit. */
export type PolicyLimitsInput = {
  readonly maximumImages?: InputMaybe<Scalars['Int']['input']>;
  readonly maximumStreams?: InputMaybe<Scalars['Int']['input']>;
  readonly maximumTags?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a rule is laid down. */
export type PolicyOrigin =
  /** Nowhere: Sluice has it built in. */
  | 'DEFAULT'
  | 'NAMESPACE'
  | 'STREAM';

/** How much of a history `pruneImages` keeps in any case; null: this policy does not say. */
export type PolicyRetention = {
  /** The newest items of each tag, the current one included. */
  readonly keepTagRevisions?: Maybe<Scalars['Int']['output']>;
  /** Whatever is younger than this. */
  readonly keepYoungerThan?: Maybe<Scalars['Duration']['output']>;
};

/** Numbers left out stay as they are; null leaves it to others to say. */
export type PolicyRetentionInput = {
  readonly keepTagRevisions?: InputMaybe<Scalars['Int']['input']>;
  readonly keepYoungerThan?: InputMaybe<Scalars['Duration']['input']>;
};

export type PromoteImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the source points at this image. */
  readonly expectedDigest?: InputMaybe<Scalars['Digest']['input']>;
  /** How long it may be approved; left out: 7d. At most 90d. */
  readonly expiresIn?: InputMaybe<Scalars['Duration']['input']>;
  readonly from: TagAddressInput;
  /** Wait for the approval of somebody else, even where the namespace asks for none. */
  readonly requireApproval?: Scalars['Boolean']['input'];
  /** The stream is created when it is missing; the namespace must be there. */
  readonly to: TagAddressInput;
};

export type PromoteImageTagPayload = {
  /** What it did to tags, or would do, in order; nothing as long as it waits for approval. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly promotion?: Maybe<Promotion>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * An image on its way from one tag to another, as a rule between namespaces. It is bound to a digest: whatever the
 * source points at by then, exactly this image is promoted.
 */
export type Promotion = Node & {
  /** Null: nobody yet, or none was needed. */
  readonly approvedBy?: Maybe<Actor>;
  readonly digest: Scalars['Digest']['output'];
  /** What has happened to it, oldest first. */
  readonly events: ReadonlyArray<PromotionEvent>;
  /** Until when it may be approved. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly from: TagAddress;
  readonly id: Scalars['ID']['output'];
  /** The image; null where it is not known any more. */
  readonly image?: Maybe<Image>;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly requestedBy: Actor;
  readonly state: PromotionState;
  readonly to: TagAddress;
};

export type PromotionConnection = {
  readonly edges: ReadonlyArray<PromotionEdge>;
  readonly nodes: ReadonlyArray<Promotion>;
  readonly pageInfo: PageInfo;
};

export type PromotionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Promotion;
};

/** Something that happened to a promotion. */
export type PromotionEvent = {
  /** Null: nobody, it was the time. */
  readonly actor?: Maybe<Actor>;
  readonly occurredAt: Scalars['DateTime']['output'];
  /** For REJECTED: why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly type: PromotionEventType;
};

/** What can happen to a promotion. */
export type PromotionEventType =
  | 'EXPIRED'
  | 'PROMOTED'
  | 'REJECTED'
  | 'REQUESTED';

/** What became of a promotion. */
export type PromotionState =
  /** Nobody decided in time. */
  | 'EXPIRED'
  /** It waits for an approval. */
  | 'PENDING'
  /** The tag points at the image. */
  | 'PROMOTED'
  | 'REJECTED';

/** What is decided of one item of a history. */
export type PruneDecision = {
  readonly createdAt: Scalars['DateTime']['output'];
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  readonly keep: Scalars['Boolean']['output'];
  readonly namespace: Scalars['String']['output'];
  readonly reason: PruneReason;
  readonly reference: Scalars['String']['output'];
  /** For REFERENCED: the tag whose specification names the image, e.g. `shop/web:prod`. */
  readonly referencedBy?: Maybe<Scalars['String']['output']>;
  readonly revision: Scalars['Int64']['output'];
  readonly stream: Scalars['String']['output'];
  readonly tag: Scalars['String']['output'];
};

export type PruneImagesInput = {
  /** The `next` of the call before. */
  readonly after?: InputMaybe<Scalars['String']['input']>;
  /** Only say what would go. Unlike everywhere else, this is the default. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Streams to look at now, at most 500; `PruneImagesPayload.next` goes on. */
  readonly first?: Scalars['Int']['input'];
  /** Go on although it cannot be read which image some specification names. */
  readonly ignoreInvalidReferences?: Scalars['Boolean']['input'];
  /** Left out: what each stream's policy says, which is 3 unless one says otherwise. */
  readonly keepTagRevisions?: InputMaybe<Scalars['Int']['input']>;
  /** Left out: what each stream's policy says, which is 1h unless one says otherwise. */
  readonly keepYoungerThan?: InputMaybe<Scalars['Duration']['input']>;
  /** Left out: all namespaces, and then images that nothing holds any more go as well. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Left out: all streams of the namespace. */
  readonly stream?: InputMaybe<Scalars['String']['input']>;
};

export type PruneImagesPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Every item of the histories looked at, tag by tag from new to old. */
  readonly decisions: ReadonlyArray<PruneDecision>;
  /** Images deleted; none when a namespace was given. Indexes go with what only they held. */
  readonly images: ReadonlyArray<PrunedImage>;
  /** Give it as `after` to go on with further streams; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
  /** Tags that were neither in the specification nor had a history, e.g. `shop/web:old`. */
  readonly removedTags: ReadonlyArray<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why pruning keeps an item of a history, or does not. */
export type PruneReason =
  /** The tag points at it. */
  | 'CURRENT'
  /** Nothing keeps it: it goes. */
  | 'EXPIRED'
  /** The tag points at it, and is held there. */
  | 'HELD'
  /** Among the newest `keepTagRevisions` of its tag. */
  | 'RECENT'
  /** A specification names its image by digest; see `PruneDecision.referencedBy`. */
  | 'REFERENCED'
  /** Younger than `keepYoungerThan`. */
  | 'YOUNG';

/** An image that nothing holds any more. */
export type PrunedImage = {
  readonly digest: Scalars['Digest']['output'];
  /** Bytes, as `Image.size` had it. */
  readonly size: Scalars['Int64']['output'];
};

export type PutSecretInput = {
  /** All of them; left out, they stay. */
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Left out, the secret keeps what it holds. */
  readonly data?: InputMaybe<SecretDataInput>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Lower-case letters, digits, dashes and dots, at most 253. */
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
  /** Refuses with CONFLICT when there is a secret of this name. */
  readonly onlyNew?: Scalars['Boolean']['input'];
};

export type PutSecretPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly outcome?: Maybe<ApplyOutcome>;
  readonly secret?: Maybe<Secret>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Query = {
  /** Changes, newest first: of one namespace, or of all whose audit the viewer may read. */
  readonly auditEntries: AuditEntryConnection;
  /**
   * Whether the viewer may do something: a verb (get, list, watch, create, update, delete, …) with a resource
   * (imagestreams, imagestreams/layers, secrets, builds, …), everywhere, in a namespace, or with one thing of it.
   */
  readonly can: Permission;
  /** The consumers that get events of all namespaces, by name. */
  readonly clusterConsumers: ConsumerConnection;
  /** How the image `b` differs from the image `a`. `NOT_FOUND` tells which of them is not known. */
  readonly compareImages?: Maybe<ImageComparison>;
  /** The consumer of this name, of a namespace or (left out) of the whole cluster. */
  readonly consumer?: Maybe<Consumer>;
  readonly deployment?: Maybe<Deployment>;
  /** Of one namespace, or of all; by namespace and name. */
  readonly deployments: DeploymentConnection;
  /** The event with this id, while the log has it. */
  readonly event?: Maybe<Event>;
  /**
   * The present end of the log. In one request, what the other fields say holds all that happened before this
   * cursor: read the state, then follow from here, and nothing is missed.
   */
  readonly eventCursor: Scalars['EventCursor']['output'];
  /** What happened lately, newest first, as far back as the log reaches. Filters as for `Subscription.events`. */
  readonly events: EventConnection;
  /** By name. */
  readonly groups: ReadonlyArray<Group>;
  /** The image with this digest; null when no import or push has brought it. */
  readonly image?: Maybe<Image>;
  /** With `asOf`, as it was at that time, even if it is gone by now. */
  readonly imageStream?: Maybe<ImageStream>;
  /** Image streams of one namespace, or of all; by namespace and name. With `asOf`, those that there were then. */
  readonly imageStreams: ImageStreamConnection;
  /** With `asOf`, as it was at that time, even if it is gone by now. */
  readonly imageTag?: Maybe<ImageTag>;
  /** Null where none stands beside Sluice. */
  readonly integratedRegistry?: Maybe<IntegratedRegistry>;
  readonly namespace?: Maybe<Namespace>;
  /** All namespaces, by name. */
  readonly namespaces: NamespaceConnection;
  /** The object with this global id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** The objects with these global ids (at most 100), in their order; null in place of each that is missing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * What `namespace/stream:tag`, `namespace/stream@sha256:…` or `namespace/stream@` and the beginning of a digest
   * stands for now; a missing tag means `latest`. Null when there is no such thing.
   */
  readonly resolve?: Maybe<Resolution>;
  /**
   * What a manifest means here and now: images that name tags of streams become the exact images behind them, as
   * OpenShift does at admission (local lookup) and by annotation triggers. Nothing is written.
   */
  readonly resolveManifest: ManifestResolution;
  /** Bindings everywhere, those of namespaces too, as far as the viewer may list them. */
  readonly roleBindings: RoleBindingConnection;
  readonly roles: ReadonlyArray<Role>;
  /** By name. */
  readonly users: UserConnection;
  /**
   * Recomputes the chains of a namespace, or of all: each entry is bound to the one before it, with a key that the database
   * has not got, where encryption keys are set.
   */
  readonly verifyAudit: AuditVerification;
  readonly viewer: Viewer;
  /** Which bindings allow it, and to whom: for those who may list the bindings there. */
  readonly whoCan: ReadonlyArray<RoleBinding>;
  /** Why a trigger fires or does not; null when there is none with this id. */
  readonly why?: Maybe<TriggerExplanation>;
};


export type QueryAuditEntriesArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCanArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['String']['input'];
  verb: Scalars['String']['input'];
};


export type QueryClusterConsumersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCompareImagesArgs = {
  a: Scalars['Digest']['input'];
  b: Scalars['Digest']['input'];
};


export type QueryConsumerArgs = {
  name: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeploymentArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryImageArgs = {
  digest: Scalars['Digest']['input'];
};


export type QueryImageStreamArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


export type QueryImageStreamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImageTagArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  namespace: Scalars['String']['input'];
  stream: Scalars['String']['input'];
  tag: Scalars['String']['input'];
};


export type QueryNamespaceArgs = {
  name: Scalars['String']['input'];
};


export type QueryNamespacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryResolveArgs = {
  reference: Scalars['String']['input'];
};


export type QueryResolveManifestArgs = {
  input: ResolveManifestInput;
};


export type QueryRoleBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryVerifyAuditArgs = {
  checkpoint?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWhoCanArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['String']['input'];
  verb: Scalars['String']['input'];
};


export type QueryWhyArgs = {
  trigger: Scalars['ID']['input'];
};

/** The last image that could be imported, and whether another one is asked for. */
export type RecentPullSpec = {
  /** Whether the specification asks for something newer, which no import has brought yet. */
  readonly hasNewer: Scalars['Boolean']['output'];
  /** Null until something is there. */
  readonly pullSpec?: Maybe<Scalars['String']['output']>;
  /** Why the newer one is not there; null when there is none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type RedeliverDeadLettersInput = {
  /** Ids of events; left out: all. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly name: Scalars['String']['input'];
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

export type RedeliverDeadLettersPayload = {
  readonly consumer?: Maybe<Consumer>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** How many events are given out again. */
  readonly redelivered: Scalars['Int']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What clients of a tag are told to pull. */
export type ReferencePolicy =
  /** The integrated registry, which fetches it from where it came from. */
  | 'LOCAL'
  /** The image where it came from. */
  | 'SOURCE';

/** One user's password at one registry, as `docker login` takes them. */
export type RegistryLoginInput = {
  readonly password: Scalars['SecretText']['input'];
  /** A host, or a path on one, e.g. `quay.io` or `quay.io/team`. */
  readonly server: Scalars['String']['input'];
  readonly username: Scalars['String']['input'];
};

export type RejectPromotionInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly id: Scalars['ID']['input'];
  /** Kept for those who ask why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type RejectPromotionPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly promotion?: Maybe<Promotion>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An event that a member could not deal with. */
export type RejectedEventInput = {
  /** How long to wait before the next attempt; left out: as the consumer's `backoff` says. */
  readonly delay?: InputMaybe<Scalars['Duration']['input']>;
  /** What is wrong, for people. */
  readonly failure: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
};

export type ReleaseImageTagPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageTag?: Maybe<ImageTag>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ReleaseTriggersInput = {
  /** Let all that waits fire without counting it; false: what waits may be held again by the same limit. */
  readonly all?: Scalars['Boolean']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly namespace: Scalars['String']['input'];
};

export type ReportRolloutInput = {
  /** For how much longer the claim is to hold. */
  readonly lease?: Scalars['Duration']['input'];
  /** What to say of it; left out: nothing new. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  readonly token: Scalars['String']['input'];
};

export type ReportRolloutPayload = {
  readonly claim?: Maybe<RolloutClaim>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a reference to a stream's tag or image stands for now. */
export type Resolution = {
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  readonly image?: Maybe<Image>;
  /** What to pull. */
  readonly pullSpec?: Maybe<Scalars['String']['output']>;
  /** The reference, written out in full. */
  readonly reference: Scalars['String']['output'];
  /** The tag, where the reference names one. */
  readonly tag?: Maybe<ImageTag>;
};

export type ResolveManifestInput = {
  /** Kubernetes objects as YAML (of several documents, if need be) or JSON; at most 1 MiB. */
  readonly manifest: Scalars['String']['input'];
  /** The namespace of the objects that name none. */
  readonly namespace: Scalars['String']['input'];
  readonly onMissing?: MissingTagAction;
};

/** One container's image, before and after. */
export type ResolvedImage = {
  /** The image as it is in the resolved manifest; null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The image as it was; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** The container's name. */
  readonly container?: Maybe<Scalars['String']['output']>;
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** What the container does with `after`: what it says itself, or else the default for such an image. */
  readonly imagePullPolicy?: Maybe<ImagePullPolicy>;
  /** The line of the manifest, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The same in a sentence. */
  readonly message: Scalars['String']['output'];
  /** The object: `Kind/name`. */
  readonly object: Scalars['String']['output'];
  /** Where in the object, e.g. `spec.template.spec.containers[0].image`. */
  readonly path: Scalars['String']['output'];
  readonly reason: ImageResolutionReason;
  /** The tag that the image was taken from. */
  readonly tag?: Maybe<ImageTag>;
};

export type RevokeTokenInput = {
  readonly id: Scalars['ID']['input'];
};

export type RevokeTokenPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly revoked: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be bound to somebody. Roles come with Sluice; their names are OpenShift's. */
export type Role = {
  readonly description: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Whether it only makes sense everywhere, rather than in a namespace. */
  readonly ofCluster: Scalars['Boolean']['output'];
  readonly rules: ReadonlyArray<RoleRule>;
};

/** A role that somebody holds, and where. */
export type RoleBinding = Node & {
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy: Actor;
  readonly id: Scalars['ID']['output'];
  /** Null: everywhere. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
  readonly role: Scalars['String']['output'];
  /** Null: all of the namespace. Otherwise the image streams of this name; `*` stands for any characters, `?` for one. */
  readonly streams?: Maybe<Scalars['String']['output']>;
  readonly subject: Subject;
};

export type RoleBindingConnection = {
  readonly edges: ReadonlyArray<RoleBindingEdge>;
  readonly nodes: ReadonlyArray<RoleBinding>;
  readonly pageInfo: PageInfo;
};

export type RoleBindingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: RoleBinding;
};

export type RoleBindingInput = {
  /** Left out: everywhere. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** E.g. `view`, `edit`, `admin`, `image-puller`; see `roles`. */
  readonly role: Scalars['String']['input'];
  /** The image streams of this name only; `*` stands for any characters, `?` for one. */
  readonly streams?: InputMaybe<Scalars['String']['input']>;
  readonly subject: SubjectInput;
};

/** Some verbs on some resources; `*` stands for all. */
export type RoleRule = {
  readonly resources: ReadonlyArray<Scalars['String']['output']>;
  readonly verbs: ReadonlyArray<Scalars['String']['output']>;
};

export type RollBackDeploymentInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Keep these images, whatever tags bring, until the deployment is released. */
  readonly hold?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
  /** Kept as the rollout's cause and as the reason of the hold. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The rollout to bring back; left out: the last complete one before the newest. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

export type RollbackImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Keep the tag there, whatever imports or tracked tags bring, until it is released. */
  readonly hold?: Scalars['Boolean']['input'];
  readonly namespace: Scalars['String']['input'];
  /** Kept as the event's cause and as the reason of the hold, for those who ask why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly stream: Scalars['String']['input'];
  readonly tag: Scalars['String']['input'];
  /** Left out: the item before the current one. */
  readonly to?: InputMaybe<TagItemInput>;
};

export type RollbackImageTagPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageTag?: Maybe<ImageTag>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One attempt to make what runs what the deployment says. What it is to bring about never changes. */
export type Rollout = Node & {
  readonly actor: Actor;
  /** The agent that has it, or had it last. */
  readonly agent?: Maybe<Scalars['String']['output']>;
  /** How many agents have begun it: more than 1 where one of them died. */
  readonly attempts: Scalars['Int']['output'];
  readonly cause: Cause;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly deployment: Deployment;
  /** The event that says that it was created: where its cascade begins or goes on. */
  readonly eventId: Scalars['ID']['output'];
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Every container's exact image. */
  readonly images: ReadonlyArray<RolloutImage>;
  /** The manifest with these images, and all companions, as YAML documents: what an agent applies. */
  readonly manifest: Scalars['String']['output'];
  /** What the agent had to say of it last. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Counts up from 1 within the deployment. */
  readonly number: Scalars['Int']['output'];
  /** The rollout whose images and template it brings back. */
  readonly rollbackOf?: Maybe<Scalars['Int']['output']>;
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: RolloutState;
};

/** The right to bring about a rollout, until the lease ends or somebody else holds a higher fence. */
export type RolloutClaim = {
  /** Counts the claims of this rollout: pass it on to what must not be overtaken by an older one. */
  readonly fence: Scalars['Int64']['output'];
  readonly rollout: Rollout;
  /** Proves the claim; whoever finishes or renews it must show it. */
  readonly token: Scalars['String']['output'];
  /** When the claim ends unless it is renewed. */
  readonly until: Scalars['DateTime']['output'];
};

export type RolloutConnection = {
  readonly edges: ReadonlyArray<RolloutEdge>;
  readonly nodes: ReadonlyArray<Rollout>;
  readonly pageInfo: PageInfo;
};

export type RolloutEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Rollout;
};

/** Something that happened to a rollout: `rollout.created`, `.started`, `.finished`, `.superseded`, `.cancelled`. */
export type RolloutEvent = Event & {
  readonly actor: Actor;
  /** The agent that has it, or had it. */
  readonly agent?: Maybe<Scalars['String']['output']>;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  /** The deployment's name. */
  readonly deployment: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly images: ReadonlyArray<RolloutImage>;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly namespace: Scalars['String']['output'];
  readonly number: Scalars['Int']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The rollout as it is now; null if it is gone. */
  readonly rollout?: Maybe<Rollout>;
  /** Where it was when this happened. */
  readonly state: RolloutState;
  readonly subject: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** The image of one container in a rollout. */
export type RolloutImage = {
  readonly container: Scalars['String']['output'];
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The tag that it came from, if a trigger brought it. */
  readonly from?: Maybe<TagAddress>;
  readonly image: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
};

/** How a rollout ended. */
export type RolloutResult =
  | 'COMPLETE'
  | 'FAILED';

/** What became of a rollout. */
export type RolloutState =
  | 'CANCELLED'
  | 'COMPLETE'
  | 'FAILED'
  /** It waits for an agent. */
  | 'PENDING'
  /** An agent is at it. */
  | 'RUNNING'
  /** A newer one came before an agent had begun. */
  | 'SUPERSEDED';

/**
 * Credentials of registries. Imports of a namespace show those of all its secrets, the one for the longest path
 * first, before those of the server's own auth file.
 */
export type Secret = Node & {
  readonly annotations: ReadonlyArray<KeyValue>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether imports leave it alone: its annotation `openshift.io/image.excludeSecret` is `true`. */
  readonly excludedFromImport: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly namespace: Namespace;
  /** What it has credentials for: hosts, or paths on them such as `quay.io/team`, in alphabetical order. */
  readonly registries: ReadonlyArray<Scalars['String']['output']>;
  readonly type: SecretType;
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type SecretConnection = {
  readonly edges: ReadonlyArray<SecretEdge>;
  readonly nodes: ReadonlyArray<Secret>;
  readonly pageInfo: PageInfo;
};

/** The credentials of a secret, in one of the forms that people have them in. */
export type SecretDataInput =
  /** The text of a `.dockercfg`. */
  { readonly dockerCfg: Scalars['SecretText']['input']; readonly dockerConfigJson?: never; readonly login?: never; }
  |  /** The text of a docker `config.json` or containers `auth.json`. */
  { readonly dockerCfg?: never; readonly dockerConfigJson: Scalars['SecretText']['input']; readonly login?: never; }
  |  { readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login: RegistryLoginInput; };

export type SecretEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Secret;
};

/** How a secret was given, in the words of Kubernetes. */
export type SecretType =
  /** `kubernetes.io/dockercfg`: the older form, without `auths`. */
  | 'DOCKER_CFG'
  /** `kubernetes.io/dockerconfigjson`: a docker config.json. */
  | 'DOCKER_CONFIG_JSON';

export type SeekConsumerInput = {
  readonly name: Scalars['String']['input'];
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  readonly to: SeekInput;
};

/** Where a consumer or a webhook is to go on. */
export type SeekInput =
  /** Behind this cursor. */
  { readonly after: Scalars['EventCursor']['input']; readonly beginning?: never; readonly end?: never; }
  |  /** With the oldest event that the log still has. */
  { readonly after?: never; readonly beginning: Scalars['Boolean']['input']; readonly end?: never; }
  |  /** With what happens from now on. */
  { readonly after?: never; readonly beginning?: never; readonly end: Scalars['Boolean']['input']; };

/** A program that works with a namespace. */
export type ServiceAccount = {
  readonly createdAt: Scalars['DateTime']['output'];
  /** As bindings and events name it: `system:serviceaccount:<namespace>:<name>`. */
  readonly fullName: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly namespace: Scalars['String']['output'];
  /** None where the viewer may not list tokens. */
  readonly tokens: ReadonlyArray<Token>;
};

export type ServiceAccountConnection = {
  readonly edges: ReadonlyArray<ServiceAccountEdge>;
  readonly nodes: ReadonlyArray<ServiceAccount>;
  readonly pageInfo: PageInfo;
};

export type ServiceAccountEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ServiceAccount;
};

export type ServiceAccountInput = {
  /** A DNS label. */
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
};

export type SetDeploymentPausedInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
  readonly paused: Scalars['Boolean']['input'];
};

export type SetGroupInput = {
  /** Users, or service accounts by their full names, to add. */
  readonly add?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A name without `system:`, which only Sluice's own groups have. */
  readonly name: Scalars['String']['input'];
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type SetGroupPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Null after a failure, and when it has no members any more. */
  readonly group?: Maybe<Group>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SetImageTagInput = {
  /** Create the stream when it is missing. */
  readonly createStream?: Scalars['Boolean']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Follow the best of a range of the stream's tags, instead of a `source`. */
  readonly follow?: InputMaybe<VersionRangeInput>;
  readonly importMode?: InputMaybe<ImportMode>;
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  readonly namespace: Scalars['String']['input'];
  readonly reference?: InputMaybe<Scalars['Boolean']['input']>;
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the tag comes from; left out only with `follow`. */
  readonly source?: InputMaybe<TagSourceInput>;
  readonly stream: Scalars['String']['input'];
  readonly tag: Scalars['String']['input'];
  /** With a source tag: true follows it from now on (same stream only); false copies where it points now. */
  readonly track?: Scalars['Boolean']['input'];
};

export type SetImageTagPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageTag?: Maybe<ImageTag>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is left out stays as it is; null takes away what the policy says of it. */
export type SetNamespacePolicyInput = {
  /** Say what would come of it, and change nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The `NamespacePolicy.version` that it must have; 0: nothing was ever laid down. Otherwise CONFLICT. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** All patterns, in place of those there are; at most 50. */
  readonly immutableTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly limits?: InputMaybe<PolicyLimitsInput>;
  readonly namespace: Scalars['String']['input'];
  readonly retention?: InputMaybe<PolicyRetentionInput>;
};

export type SetNamespacePolicyPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly namespace?: Maybe<Namespace>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SetPromotionPolicyInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly namespace: Scalars['String']['input'];
  /** Whether nothing is promoted into this namespace without the approval of somebody else. */
  readonly promotionsNeedApproval: Scalars['Boolean']['input'];
};

export type SetPromotionPolicyPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly namespace?: Maybe<Namespace>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is left out stays as it is; null takes away what the stream's own policy says of it. */
export type SetStreamPolicyInput = {
  /** Say what would come of it, and change nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The `StreamPolicy.version` that it must have; 0: nothing was ever laid down. Otherwise CONFLICT. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** All patterns of the stream's own, in place of those there are; at most 50. */
  readonly immutableTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly namespace: Scalars['String']['input'];
  readonly retention?: InputMaybe<PolicyRetentionInput>;
  readonly stream: Scalars['String']['input'];
};

export type SetStreamPolicyPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageStream?: Maybe<ImageStream>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SetTriggerInput = {
  readonly automatic?: Scalars['Boolean']['input'];
  /** For a deployment: the containers that get the image; left out: all that have no trigger yet. */
  readonly containers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The tag to watch; left out: the configuration itself (CONFIG_CHANGE). */
  readonly from?: InputMaybe<TagAddressInput>;
  readonly namespace: Scalars['String']['input'];
  /** Take it away instead. */
  readonly remove?: Scalars['Boolean']['input'];
  readonly target: TriggerTargetInput;
};

export type SetTriggerLimitInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly namespace: Scalars['String']['input'];
  /** Null: the server's own; 0: any number. */
  readonly perMinute?: InputMaybe<Scalars['Int']['input']>;
};

export type SetTriggerPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** All triggers that the target has now. */
  readonly triggers: ReadonlyArray<Trigger>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SetTriggersAutomaticInput = {
  /** Whether its triggers fire by themselves. */
  readonly automatic: Scalars['Boolean']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly namespace: Scalars['String']['input'];
  readonly target: TriggerTargetInput;
};

export type SetUserInput = {
  /** Whether nothing that the user shows is good any more. */
  readonly disabled: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
};

export type SetUserPayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly user?: Maybe<User>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type StartRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly namespace: Scalars['String']['input'];
};

export type StopTrackingPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageTag?: Maybe<ImageTag>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An image as one stream has it (ImageStreamImage): never defined by users, there while a history holds it. */
export type StreamImage = {
  readonly image: Image;
  /** The reference of the newest item that holds it. */
  readonly reference: Scalars['String']['output'];
  readonly stream: ImageStream;
  /** The tags whose history holds it, by name. */
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
};

/** What binds a stream: its own rules and those of its namespace. */
export type StreamPolicy = {
  /** The namespace's, then the stream's own; a stream can add to them and take none away. */
  readonly immutableTags: ReadonlyArray<ImmutableTagRule>;
  /** The namespace's. */
  readonly limits: PolicyLimits;
  /** Number by number the stream's, or else the namespace's, or else 3 revisions and 1h. */
  readonly retention: EffectiveRetention;
  /** Counts the changes of the stream's own rules; see `SetStreamPolicyInput.expectedVersion`. */
  readonly version: Scalars['Int64']['output'];
};

/** A user, a group or a service account. */
export type Subject = {
  readonly kind: SubjectKind;
  /** Of a service account `system:serviceaccount:<namespace>:<name>`. */
  readonly name: Scalars['String']['output'];
};

/** Exactly one is given. */
export type SubjectInput =
  { readonly group: Scalars['String']['input']; readonly serviceAccount?: never; readonly user?: never; }
  |  { readonly group?: never; readonly serviceAccount: ServiceAccountInput; readonly user?: never; }
  |  { readonly group?: never; readonly serviceAccount?: never; readonly user: Scalars['String']['input']; };

/** What may hold a role. */
export type SubjectKind =
  | 'GROUP'
  | 'SERVICE_ACCOUNT'
  | 'USER';

export type Subscription = {
  /**
   * Says at once, and again whenever it may have become so, that there are events to take from a consumer. For its
   * members: take until nothing comes, then wait for the next message.
   */
  readonly consumerReady: ConsumerReady;
  /**
   * The same in batches, for those who want more of it: what is behind `after` comes many events at a time; events of one
   * transaction come together; and where nothing happens, an empty batch with a cursor comes every ten seconds at the
   * latest, so that the cursor never grows old while the filter is quiet.
   */
  readonly eventBatches: EventBatch;
  /**
   * All that happens, one event a message: first everything behind `after`, then live, without gap or repetition. Without
   * `after`, from now on. All filters given must match; one that is empty or left out matches everything.
   */
  readonly events: Event;
  /**
   * What happens to tags: first everything behind `after`, then live, without gap or repetition. Without `after`,
   * from now on. All filters given must match; `types` empty or left out means every type.
   */
  readonly tagEvents: TagEvent;
};


export type SubscriptionConsumerReadyArgs = {
  name: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionEventBatchesArgs = {
  after?: InputMaybe<Scalars['EventCursor']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  whenBehind?: WhenBehind;
};


export type SubscriptionEventsArgs = {
  after?: InputMaybe<Scalars['EventCursor']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type SubscriptionTagEventsArgs = {
  after?: InputMaybe<Scalars['EventCursor']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  stream?: InputMaybe<Scalars['String']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<TagEventType>>;
};

/** A tag by its names, whether it is there or not. */
export type TagAddress = {
  /** The tag as it is now; null when it is not there. */
  readonly imageTag?: Maybe<ImageTag>;
  readonly namespace: Scalars['String']['output'];
  readonly stream: Scalars['String']['output'];
  readonly tag: Scalars['String']['output'];
};

/** A tag by its names. */
export type TagAddressInput = {
  readonly namespace: Scalars['String']['input'];
  readonly stream: Scalars['String']['input'];
  readonly tag: Scalars['String']['input'];
};

/** One thing that a mutation did to a tag; with `dryRun`, that it would have done. */
export type TagChange = {
  readonly after?: Maybe<TagPointer>;
  readonly before?: Maybe<TagPointer>;
  readonly cause: Cause;
  readonly namespace: Scalars['String']['output'];
  readonly stream: Scalars['String']['output'];
  readonly tag: Scalars['String']['output'];
  readonly type: TagEventType;
};

/** What became of the last import of a tag, or of a push that it did not follow. */
export type TagCondition = {
  /** The specification's generation that was tried. */
  readonly generation: Scalars['Int64']['output'];
  /** When it was last tried. */
  readonly lastCheckedAt: Scalars['DateTime']['output'];
  /** When status or reason last changed. */
  readonly lastTransitionAt: Scalars['DateTime']['output'];
  readonly message?: Maybe<Scalars['String']['output']>;
  /**
   * One word: `Unauthorized`, `Forbidden`, `NotFound`, `BadRequest`, `NotV2Registry`, `InternalError`, `ImportFailed`;
   * where a policy refuses it `Immutable`, `TooManyTags` or `TooManyImages`; for a push also `Held`.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status: ConditionStatus;
  /** `ImportSuccess`, or `PushSuccess`: false where the integrated registry has something else than the tag. */
  readonly type: Scalars['String']['output'];
};

/** Something that happened to a tag. Events of one tag arrive in the order in which they happened. */
export type TagEvent = {
  readonly actor: Actor;
  /** Where the tag points since; null if nowhere. */
  readonly after?: Maybe<TagPointer>;
  /** Where the tag pointed before; null if nowhere. */
  readonly before?: Maybe<TagPointer>;
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** The tag as it is now, not as it was then; null if it is gone. */
  readonly imageTag?: Maybe<ImageTag>;
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  /** For IMPORT_FAILED: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly stream: Scalars['String']['output'];
  readonly tag: Scalars['String']['output'];
  readonly type: TagEventType;
};

/** What can happen to a tag. */
export type TagEventType =
  /** The tag is gone, with its history. */
  | 'DELETED'
  /** An import failed for a new reason; the tag still points where it did. */
  | 'IMPORT_FAILED'
  /** The tag points at something else now: a new item 0. */
  | 'MOVED'
  /** The tag is no longer held where a rollback had put it. */
  | 'RELEASED'
  /** Item 0 was replaced in place: same reference with another image, or same image at another place. */
  | 'REPLACED'
  /** The specification has changed; where the tag points has not. */
  | 'SPEC_CHANGED'
  /** The tag left the specification; its history stays. */
  | 'TRACKING_STOPPED';

/**
 * A tag that was rolled back stays where it was put: neither imports nor the tag it tracks move it until it is
 * released or explicitly pointed elsewhere.
 */
export type TagHold = {
  readonly actor: Actor;
  readonly reason: Scalars['String']['output'];
  readonly since: Scalars['DateTime']['output'];
};

/** One thing a tag pointed at, or still does. */
export type TagItem = {
  /** Who moved the tag here. */
  readonly actor: Actor;
  /** Why the tag moved here. */
  readonly cause: Cause;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Null for a tag that points without import. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The generation of the specification that brought it. */
  readonly generation: Scalars['Int64']['output'];
  readonly image?: Maybe<Image>;
  /** Place in the stack; 0 is now. */
  readonly position: Scalars['Int']['output'];
  /** The full reference to pull, by digest where one is known (`dockerImageReference`). */
  readonly reference: Scalars['String']['output'];
  /** Counts up from 1 within the tag and never changes, unlike `position`. */
  readonly revision: Scalars['Int64']['output'];
};

export type TagItemConnection = {
  readonly edges: ReadonlyArray<TagItemEdge>;
  readonly nodes: ReadonlyArray<TagItem>;
  readonly pageInfo: PageInfo;
};

export type TagItemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TagItem;
};

/** Which item of a tag's history; exactly one. */
export type TagItemInput =
  /** The item that was current at this time. */
  { readonly at: Scalars['DateTime']['input']; readonly digest?: never; readonly position?: never; readonly revision?: never; }
  |  /** A digest, or the beginning of one. */
  { readonly at?: never; readonly digest: Scalars['String']['input']; readonly position?: never; readonly revision?: never; }
  |  /** Place in the stack as seen now; 1 is the item before the current one. */
  { readonly at?: never; readonly digest?: never; readonly position: Scalars['Int']['input']; readonly revision?: never; }
  |  { readonly at?: never; readonly digest?: never; readonly position?: never; readonly revision: Scalars['Int64']['input']; };

/** One move of a tag, as it is on record for ever. */
export type TagMove = {
  readonly actor: Actor;
  /** Where the tag pointed since. */
  readonly after: TagPointer;
  /** Where the tag pointed before; null if nowhere. */
  readonly before?: Maybe<TagPointer>;
  readonly cause: Cause;
  readonly kind: TagMoveKind;
  readonly occurredAt: Scalars['DateTime']['output'];
};

export type TagMoveConnection = {
  readonly edges: ReadonlyArray<TagMoveEdge>;
  readonly nodes: ReadonlyArray<TagMove>;
  readonly pageInfo: PageInfo;
};

export type TagMoveEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: TagMove;
};

/** How a tag moved. */
export type TagMoveKind =
  /** A new item 0. */
  | 'MOVED'
  /** Item 0 was replaced in place: same reference with another image, or same image at another place. */
  | 'REPLACED';

/** What a tag pointed at when an event happened. */
export type TagPointer = {
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The image, where it is still known. */
  readonly image?: Maybe<Image>;
  readonly reference: Scalars['String']['output'];
  readonly revision: Scalars['Int64']['output'];
};

/** Where a tag comes from (`spec.tags[].from`). */
export type TagSource = {
  readonly kind: TagSourceKind;
  /** An image reference, `stream:tag` or `tag`, `stream@digest` or `digest`, by kind. */
  readonly name: Scalars['String']['output'];
  /** Null: the stream's own namespace. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
};

export type TagSourceInput = {
  readonly kind: TagSourceKind;
  readonly name: Scalars['String']['input'];
  /** Left out: the stream's own namespace. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** Which kind of thing a tag comes from. */
export type TagSourceKind =
  /** An image in an external registry. */
  | 'DOCKER_IMAGE'
  /** An image by digest, out of a stream's history. */
  | 'IMAGE_STREAM_IMAGE'
  /** Another tag: tracked when it is of the same stream and no plain reference, copied once otherwise. */
  | 'IMAGE_STREAM_TAG';

/** What a tag is meant to be (`spec.tags[]`). Imports never write here. */
export type TagSpec = {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /** The stream's generation at the last change that asks for a new import. */
  readonly generation: Scalars['Int64']['output'];
  readonly importMode: ImportMode;
  /** Import may use plain HTTP or an unverified certificate. */
  readonly insecure: Scalars['Boolean']['output'];
  /** Time between checks, for a scheduled tag; null: the server's own. */
  readonly interval?: Maybe<Scalars['Duration']['output']>;
  /** How old an image must be before an import moves the tag to it; null: any age. */
  readonly minimumAge?: Maybe<Scalars['Duration']['output']>;
  /** Points at the source without importing it. */
  readonly reference: Scalars['Boolean']['output'];
  readonly referencePolicy: ReferencePolicy;
  /** Checked for news at an interval. */
  readonly scheduled: Scalars['Boolean']['output'];
  /** Null: a tag without source image. */
  readonly source?: Maybe<TagSource>;
  /** Whether the tag follows its source tag, like a symbolic link. */
  readonly tracking: Scalars['Boolean']['output'];
};

export type TagSpecInput = {
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Follow the best of a range of the stream's tags, instead of a `source`. */
  readonly follow?: InputMaybe<VersionRangeInput>;
  /** 0 asks for a new import even though nothing else has changed. Left out: as it is. */
  readonly generation?: InputMaybe<Scalars['Int64']['input']>;
  readonly importMode?: InputMaybe<ImportMode>;
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  readonly name: Scalars['String']['input'];
  readonly reference?: InputMaybe<Scalars['Boolean']['input']>;
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly source?: InputMaybe<TagSourceInput>;
};

export type TakeEventsInput = {
  readonly consumer: Scalars['String']['input'];
  /** What this member is called in `describe`, e.g. a host name and a process number. */
  readonly member?: InputMaybe<Scalars['String']['input']>;
  /** At most so many, from 1 to 500. */
  readonly most?: Scalars['Int']['input'];
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

export type TakeEventsPayload = {
  /** Null where there is nothing to do just now: `Subscription.consumerReady` says when there is. */
  readonly batch?: Maybe<TakenBatch>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Events that a member has to itself for a while. */
export type TakenBatch = {
  /** In the order of the log. */
  readonly events: ReadonlyArray<TakenEvent>;
  /** From then on, what is not acknowledged goes to other members. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /**
   * Greater than that of every batch given out before. Whatever the member writes into can refuse smaller numbers than
   * it has seen, and is then safe from members that come late.
   */
  readonly fence: Scalars['Int64']['output'];
  /** Acknowledge with it. */
  readonly lease: Scalars['String']['output'];
};

/** An event as a member gets it. */
export type TakenEvent = {
  /** 1 when it is given out for the first time; more where a member rejected it, or did not acknowledge it in time. */
  readonly attempt: Scalars['Int']['output'];
  readonly cloudEvent: Scalars['CloudEvent']['output'];
  readonly event: Event;
  readonly id: Scalars['ID']['output'];
};

/** One text, before and after; null where it is not set. */
export type TextChange = {
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
};

/** An API token; what it is itself is told once, when it is made. */
export type Token = Node & {
  readonly createdAt: Scalars['DateTime']['output'];
  readonly createdBy?: Maybe<Actor>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Null: never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** To within a minute; null if it never was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly owner: Subject;
  /** How it begins, to tell it from others and to find it again where it has leaked. */
  readonly prefix: Scalars['String']['output'];
};

/** Something that starts a build or a rollout, or tells a consumer or webhook, when a tag moves. */
export type Trigger = Node & {
  /** Whether it fires by itself. */
  readonly automatic: Scalars['Boolean']['output'];
  /** The containers that get the image, for a deployment: by name, or by path where the manifest gives one. */
  readonly containers: ReadonlyArray<Scalars['String']['output']>;
  /** The tag that it watches; null for CONFIG_CHANGE. */
  readonly from?: Maybe<TagAddress>;
  readonly id: Scalars['ID']['output'];
  /** The event that says that it fired last. */
  readonly lastEventId?: Maybe<Scalars['ID']['output']>;
  readonly lastTriggeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lastTriggeredDigest?: Maybe<Scalars['Digest']['output']>;
  /** What it fired for last, exactly; null until it has fired. */
  readonly lastTriggeredImage?: Maybe<Scalars['String']['output']>;
  /** Unique among the triggers of its target. */
  readonly name: Scalars['String']['output'];
  readonly namespace: Scalars['String']['output'];
  readonly state: TriggerState;
  readonly target: TriggerTarget;
  readonly type: TriggerType;
  /** Whether it would fire now, and every condition that decides so. */
  readonly why: TriggerExplanation;
};

/** One condition of a trigger. */
export type TriggerCondition = {
  /** The event that decided it, where one did and is still known. */
  readonly event?: Maybe<CascadeEvent>;
  /** Whether it holds, so that nothing is in the trigger's way as far as it goes. */
  readonly holds: Scalars['Boolean']['output'];
  readonly message: Scalars['String']['output'];
  /**
   * One word: `WellFormed`, `TargetFound`, `StreamFound`, `TagFound`, `TagResolved`, `ContainersFound`, `Permitted`,
   * `Automatic`, `TargetNotPaused`, `ImagesNotHeld`, `NamespaceNotHeld`, `NotSelfTriggering`, `ImageChanged`.
   */
  readonly type: Scalars['String']['output'];
  /** What was found, e.g. the digest that the tag points at, or the text that should have been a truth value. */
  readonly value: Scalars['String']['output'];
};

export type TriggerConnection = {
  readonly edges: ReadonlyArray<TriggerEdge>;
  readonly nodes: ReadonlyArray<Trigger>;
  readonly pageInfo: PageInfo;
};

export type TriggerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Trigger;
};

/** A trigger that has fired, or was set: `trigger.fired`, `trigger.set`. */
export type TriggerEvent = Event & {
  readonly actor: Actor;
  readonly cause: Cause;
  readonly cursor: Scalars['EventCursor']['output'];
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The tag, as `namespace/stream:tag`; null for `trigger.set`. */
  readonly from?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** What the tag points at; null for `trigger.set`. */
  readonly image?: Maybe<Scalars['String']['output']>;
  readonly namespace: Scalars['String']['output'];
  readonly occurredAt: Scalars['DateTime']['output'];
  readonly subject: Scalars['String']['output'];
  readonly target: TriggerTarget;
  /** The trigger as it is now; null if it is gone. */
  readonly trigger?: Maybe<Trigger>;
  readonly type: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Why a trigger fires, or does not. */
export type TriggerExplanation = {
  /** Every condition, in the order in which they are looked at; it fires when all of them hold. */
  readonly conditions: ReadonlyArray<TriggerCondition>;
  readonly state: TriggerState;
  /** In one sentence. */
  readonly summary: Scalars['String']['output'];
  readonly trigger: Trigger;
};

/** Why triggers of a namespace do not fire. */
export type TriggerHold = {
  readonly actor: Actor;
  readonly reason: Scalars['String']['output'];
  readonly since: Scalars['DateTime']['output'];
  /** How many targets wait for it to be released. */
  readonly waiting: Scalars['Int']['output'];
};

/** What is to become of triggers that could never fire. */
export type TriggerProblemAction =
  /** The whole manifest is refused, and the message says why. */
  | 'REFUSE'
  /** They are kept, do nothing, and are told of as warnings: for manifests that OpenShift took without a word. */
  | 'WARN';

/** Where a trigger stands. */
export type TriggerState =
  /** It can never fire as it is written. */
  | 'BROKEN'
  /** It is about to fire. */
  | 'DUE'
  /** It would fire, were it not held: by a rollback, by a storm in its namespace, or because it would set itself off. */
  | 'HELD'
  /** It follows and does not fire: `automatic: false`, or its target is paused. */
  | 'PAUSED'
  /** The tag points at nothing yet, or is not there. */
  | 'UNRESOLVED'
  /** It has fired for what the tag points at now, and fires again when that changes. */
  | 'UP_TO_DATE';

/** What a trigger sets off, by its names, whether it is there or not. */
export type TriggerTarget = {
  /** The deployment, where it is one. */
  readonly deployment?: Maybe<Deployment>;
  readonly kind: TriggerTargetKind;
  readonly name: Scalars['String']['output'];
  readonly namespace: Scalars['String']['output'];
};

export type TriggerTargetInput = {
  readonly kind: TriggerTargetKind;
  /** Of the trigger's namespace. */
  readonly name: Scalars['String']['input'];
};

/** What kind of thing a trigger sets off. */
export type TriggerTargetKind =
  | 'BUILD_CONFIG'
  /** A named consumer: it gets an event of type `trigger.fired`. */
  | 'CONSUMER'
  | 'DEPLOYMENT'
  /** A webhook: it gets an event of type `trigger.fired`. */
  | 'WEBHOOK';

/** What makes a trigger fire. */
export type TriggerType =
  /** The target's own configuration has changed. */
  | 'CONFIG_CHANGE'
  /** A tag points at another image than the one that the trigger fired for last. */
  | 'IMAGE_CHANGE';

export type UnbindRolePayload = {
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was bound. */
  readonly unbound: Scalars['Boolean']['output'];
  readonly userErrors: ReadonlyArray<UserError>;
};

export type UpdateConsumerInput = {
  readonly backoff?: InputMaybe<ReadonlyArray<Scalars['Duration']['input']>>;
  /** Holds for events that have not been looked at; left out, it stays. */
  readonly filter?: InputMaybe<EventFilterInput>;
  readonly lease?: InputMaybe<Scalars['Duration']['input']>;
  readonly maximumAttempts?: InputMaybe<Scalars['Int']['input']>;
  readonly name: Scalars['String']['input'];
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who works with Sluice: known since their first token, or since an identity provider has vouched for them. */
export type User = {
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether nothing that the user shows is good any more. */
  readonly disabled: Scalars['Boolean']['output'];
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly tokens: ReadonlyArray<Token>;
};

export type UserConnection = {
  readonly edges: ReadonlyArray<UserEdge>;
  readonly nodes: ReadonlyArray<User>;
  readonly pageInfo: PageInfo;
};

export type UserEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: User;
};

/** An expected failure of a mutation: nothing of what it names was written. */
export type UserError = {
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Path into the input, e.g. `["input", "tag"]`; null where no single value is to blame. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One value that is another now. */
export type ValueChange = {
  readonly after: Scalars['String']['output'];
  readonly before: Scalars['String']['output'];
  readonly key: Scalars['String']['output'];
};

/** What makes one tag better than another, where a tag follows the best of several. */
export type VersionOrder =
  /** The last by name. */
  | 'ALPHABETICAL'
  /** The image that was built last; one that does not say when counts from when Sluice first saw it. */
  | 'NEWEST'
  /** The highest semantic version (`v` may stand before it; 1.2 means 1.2.0); tags that are none do not count. */
  | 'SEMVER';

/** The tags of its own stream among which a tag follows the best. */
export type VersionRange = {
  /** A pattern of names, in which `*` stands for any characters and `?` for one; null: any name. */
  readonly glob?: Maybe<Scalars['String']['output']>;
  readonly order: VersionOrder;
  /** Whether versions such as `2.0.0-rc.1` count everywhere, not only where the range names one. */
  readonly prerelease: Scalars['Boolean']['output'];
  /** A range of semantic versions, e.g. `>=1.2 <2`; null: any name. */
  readonly semver?: Maybe<Scalars['String']['output']>;
};

/** The tags to follow the best of: those that match all that is given; `semver`, `glob` or both. */
export type VersionRangeInput = {
  /** A pattern of names, in which `*` stands for any characters and `?` for one: `1.2-*`. */
  readonly glob?: InputMaybe<Scalars['String']['input']>;
  /** Left out: SEMVER where `semver` is given, NEWEST otherwise. */
  readonly order?: InputMaybe<VersionOrder>;
  readonly prerelease?: Scalars['Boolean']['input'];
  /** A range of semantic versions: `>=1.2 <2`, `^1.4`, `~2.1`, `1.x || 3.x`. */
  readonly semver?: InputMaybe<Scalars['String']['input']>;
};

/** Who the bearer token stands for. */
export type Viewer = {
  /** The groups that the viewer is in, those that everybody of its kind is in (`system:authenticated`) among them. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: ActorKind;
  readonly name: Scalars['String']['output'];
  /** The roles that the viewer holds, by itself or through a group. */
  readonly roleBindings: ReadonlyArray<RoleBinding>;
  /** The viewer's own API tokens, newest first; at most 100. */
  readonly tokens: ReadonlyArray<Token>;
};

/** What a reader that has fallen far behind wants. */
export type WhenBehind =
  /**
   * Every event, however late. A reader that does not take anything for a while is closed, and resumes behind its
   * cursor. For automation.
   */
  | 'RESUME'
  /**
   * The present: what lies between is left out, and the batch says so by its `gap`. For those who show the state, and
   * read it again.
   */
  | 'SKIP';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Event:
    | ( LoggedEventModel )
    | ( StreamEventModel )
    | ( LoggedTagEventModel )
    | ( ImagesEventModel )
    | ( LoggedEventModel )
    | ( LoggedEventModel )
    | ( LoggedRolloutEventModel )
    | ( LoggedTriggerEventModel )
  ;
  Node:
    | ( ConsumerModel )
    | ( DeploymentModel )
    | ( ImageModel )
    | ( ImageStreamModel )
    | ( ImageTagModel )
    | ( NamespaceModel )
    | ( PromotionModel )
    | ( RoleBindingModel )
    | ( RolloutModel )
    | ( SecretModel )
    | ( TokenModel )
    | ( TriggerModel )
  ;
  UserError:
    | ( Conflict )
    | ( Denied )
    | ( InvalidInput )
    | ( Missing )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeEventsInput: AcknowledgeEventsInput;
  AcknowledgeEventsPayload: ResolverTypeWrapper<Omit<AcknowledgeEventsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Actor: ResolverTypeWrapper<ActorModel>;
  ActorKind: ActorKind;
  ApplyDeploymentInput: ApplyDeploymentInput;
  ApplyDeploymentPayload: ResolverTypeWrapper<Omit<ApplyDeploymentPayload, 'deployment' | 'rollout' | 'userErrors'> & { deployment?: Maybe<ResolversTypes['Deployment']>, rollout?: Maybe<ResolversTypes['Rollout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyImageStreamInput: ApplyImageStreamInput;
  ApplyImageStreamPayload: ResolverTypeWrapper<Omit<ApplyImageStreamPayload, 'changes' | 'imageStream' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageStream?: Maybe<ResolversTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyImageTagInput: ApplyImageTagInput;
  ApplyImageTagPayload: ResolverTypeWrapper<Omit<ApplyImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyOutcome: ApplyOutcome;
  ApprovePromotionInput: ApprovePromotionInput;
  ApprovePromotionPayload: ResolverTypeWrapper<Omit<ApprovePromotionPayload, 'changes' | 'promotion' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AuditBreak: ResolverTypeWrapper<AuditBreak>;
  AuditEntry: ResolverTypeWrapper<Omit<AuditEntry, 'actor' | 'cause'> & { actor: ResolversTypes['Actor'], cause: ResolversTypes['Cause'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFault: AuditFault;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  BindRolePayload: ResolverTypeWrapper<Omit<BindRolePayload, 'roleBinding' | 'userErrors'> & { roleBinding?: Maybe<ResolversTypes['RoleBinding']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CancelRolloutInput: CancelRolloutInput;
  CascadeEvent: ResolverTypeWrapper<CascadeEventModel>;
  Cause: ResolverTypeWrapper<CauseModel>;
  CauseKind: CauseKind;
  ClaimRolloutInput: ClaimRolloutInput;
  ClaimRolloutPayload: ResolverTypeWrapper<Omit<ClaimRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CloudEvent: ResolverTypeWrapper<Scalars['CloudEvent']['output']>;
  ConditionStatus: ConditionStatus;
  ConfigComparison: ResolverTypeWrapper<ConfigComparison>;
  Conflict: ResolverTypeWrapper<Conflict>;
  Consumer: ResolverTypeWrapper<ConsumerModel>;
  ConsumerConnection: ResolverTypeWrapper<Omit<ConsumerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumerEdge']>, nodes: ReadonlyArray<ResolversTypes['Consumer']> }>;
  ConsumerEdge: ResolverTypeWrapper<Omit<ConsumerEdge, 'node'> & { node: ResolversTypes['Consumer'] }>;
  ConsumerInput: ConsumerInput;
  ConsumerLag: ResolverTypeWrapper<ConsumerLag>;
  ConsumerPayload: ResolverTypeWrapper<Omit<ConsumerPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversTypes['Consumer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConsumerReady: ResolverTypeWrapper<Omit<ConsumerReady, 'consumer'> & { consumer: ResolversTypes['Consumer'] }>;
  ConsumerState: ConsumerState;
  CreateConsumerInput: CreateConsumerInput;
  CreateImageStreamMappingInput: CreateImageStreamMappingInput;
  CreateImageStreamMappingPayload: ResolverTypeWrapper<Omit<CreateImageStreamMappingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: ResolverTypeWrapper<Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Omit<CreateServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Maybe<ResolversTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateTokenInput: CreateTokenInput;
  CreateTokenPayload: ResolverTypeWrapper<Omit<CreateTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversTypes['Token']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetterModel>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversTypes['DeadLetter']> }>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeleteConsumerPayload: ResolverTypeWrapper<Omit<DeleteConsumerPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteDeploymentInput: DeleteDeploymentInput;
  DeleteDeploymentPayload: ResolverTypeWrapper<Omit<DeleteDeploymentPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: ResolverTypeWrapper<Omit<DeleteImageStreamPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteImageTagPayload: ResolverTypeWrapper<Omit<DeleteImageTagPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteSecretInput: DeleteSecretInput;
  DeleteSecretPayload: ResolverTypeWrapper<Omit<DeleteSecretPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: ResolverTypeWrapper<Omit<DeleteServiceAccountPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Denied: ResolverTypeWrapper<Denied>;
  Deployment: ResolverTypeWrapper<DeploymentModel>;
  DeploymentCondition: ResolverTypeWrapper<DeploymentCondition>;
  DeploymentConnection: ResolverTypeWrapper<Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Deployment']> }>;
  DeploymentContainer: ResolverTypeWrapper<ContainerImageModel>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentEvent: ResolverTypeWrapper<LoggedEventModel>;
  DeploymentHold: ResolverTypeWrapper<Omit<DeploymentHold, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  DeploymentKind: DeploymentKind;
  DeploymentPayload: ResolverTypeWrapper<Omit<DeploymentPayload, 'deployment' | 'rollout' | 'userErrors'> & { deployment?: Maybe<ResolversTypes['Deployment']>, rollout?: Maybe<ResolversTypes['Rollout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeploymentTargetInput: DeploymentTargetInput;
  Digest: ResolverTypeWrapper<Scalars['Digest']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EffectiveRetention: ResolverTypeWrapper<EffectiveRetention>;
  ErrorCode: ErrorCode;
  Event: ResolverTypeWrapper<LoggedEventModel>;
  EventBatch: ResolverTypeWrapper<EventBatchModel>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventCursor: ResolverTypeWrapper<Scalars['EventCursor']['output']>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: ResolverTypeWrapper<EventFilter>;
  EventFilterInput: EventFilterInput;
  EventGap: ResolverTypeWrapper<EventGap>;
  ExtendLeaseInput: ExtendLeaseInput;
  ExtendLeasePayload: ResolverTypeWrapper<Omit<ExtendLeasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FinishRolloutInput: FinishRolloutInput;
  FinishRolloutPayload: ResolverTypeWrapper<Omit<FinishRolloutPayload, 'rollout' | 'userErrors'> & { rollout?: Maybe<ResolversTypes['Rollout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Group: ResolverTypeWrapper<Group>;
  HoldTriggersInput: HoldTriggersInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<ImageModel>;
  ImageComparison: ResolverTypeWrapper<ImageComparisonModel>;
  ImageConfig: ResolverTypeWrapper<ImageConfigModel>;
  ImageConfigInput: ImageConfigInput;
  ImageLayer: ResolverTypeWrapper<ImageLayer>;
  ImageLayerInput: ImageLayerInput;
  ImageManifest: ResolverTypeWrapper<ImageManifestModel>;
  ImageManifestInput: ImageManifestInput;
  ImagePullPolicy: ImagePullPolicy;
  ImageResolutionReason: ImageResolutionReason;
  ImageStream: ResolverTypeWrapper<ImageStreamModel>;
  ImageStreamCondition: ResolverTypeWrapper<StreamConditionModel>;
  ImageStreamConnection: ResolverTypeWrapper<Omit<ImageStreamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImageStreamEdge']>, nodes: ReadonlyArray<ResolversTypes['ImageStream']> }>;
  ImageStreamEdge: ResolverTypeWrapper<Omit<ImageStreamEdge, 'node'> & { node: ResolversTypes['ImageStream'] }>;
  ImageStreamEvent: ResolverTypeWrapper<StreamEventModel>;
  ImageTag: ResolverTypeWrapper<ImageTagModel>;
  ImageTagConnection: ResolverTypeWrapper<Omit<ImageTagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImageTagEdge']>, nodes: ReadonlyArray<ResolversTypes['ImageTag']> }>;
  ImageTagEdge: ResolverTypeWrapper<Omit<ImageTagEdge, 'node'> & { node: ResolversTypes['ImageTag'] }>;
  ImageTagEvent: ResolverTypeWrapper<LoggedTagEventModel>;
  ImageTagInput: ImageTagInput;
  ImagesEvent: ResolverTypeWrapper<ImagesEventModel>;
  ImmutableTagRule: ResolverTypeWrapper<ImmutableTagRule>;
  ImportImagesInput: ImportImagesInput;
  ImportImagesPayload: ResolverTypeWrapper<Omit<ImportImagesPayload, 'changes' | 'condition' | 'imageStream' | 'results' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, condition?: Maybe<ResolversTypes['ImageStreamCondition']>, imageStream?: Maybe<ResolversTypes['ImageStream']>, results: ReadonlyArray<ResolversTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportMode: ImportMode;
  ImportOutcome: ImportOutcome;
  ImportResult: ResolverTypeWrapper<ImportResultModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  IntegratedRegistry: ResolverTypeWrapper<IntegratedRegistry>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeyValue: ResolverTypeWrapper<KeyValue>;
  KeyValueChanges: ResolverTypeWrapper<KeyValueChanges>;
  KeyValueInput: KeyValueInput;
  LayerComparison: ResolverTypeWrapper<LayerComparison>;
  ListChange: ResolverTypeWrapper<ListChange>;
  ManifestResolution: ResolverTypeWrapper<Omit<ManifestResolution, 'images'> & { images: ReadonlyArray<ResolversTypes['ResolvedImage']> }>;
  MappedImageInput: MappedImageInput;
  Missing: ResolverTypeWrapper<Missing>;
  MissingTagAction: MissingTagAction;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameChanges: ResolverTypeWrapper<NameChanges>;
  Namespace: ResolverTypeWrapper<NamespaceModel>;
  NamespaceConnection: ResolverTypeWrapper<Omit<NamespaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NamespaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Namespace']> }>;
  NamespaceEdge: ResolverTypeWrapper<Omit<NamespaceEdge, 'node'> & { node: ResolversTypes['Namespace'] }>;
  NamespaceEvent: ResolverTypeWrapper<LoggedEventModel>;
  NamespacePolicy: ResolverTypeWrapper<NamespacePolicyModel>;
  NamespaceTriggersPayload: ResolverTypeWrapper<Omit<NamespaceTriggersPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OtherEvent: ResolverTypeWrapper<LoggedEventModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: ResolverTypeWrapper<Permission>;
  Platform: ResolverTypeWrapper<Platform>;
  PlatformChange: ResolverTypeWrapper<PlatformChange>;
  PlatformComparison: ResolverTypeWrapper<PlatformComparisonModel>;
  PlatformDifference: PlatformDifference;
  PlatformInput: PlatformInput;
  PolicyLimits: ResolverTypeWrapper<PolicyLimits>;
  PolicyLimitsInput: PolicyLimitsInput;
  PolicyOrigin: PolicyOrigin;
  PolicyRetention: ResolverTypeWrapper<PolicyRetention>;
  PolicyRetentionInput: PolicyRetentionInput;
  PromoteImageTagInput: PromoteImageTagInput;
  PromoteImageTagPayload: ResolverTypeWrapper<Omit<PromoteImageTagPayload, 'changes' | 'promotion' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Promotion: ResolverTypeWrapper<PromotionModel>;
  PromotionConnection: ResolverTypeWrapper<Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PromotionEdge']>, nodes: ReadonlyArray<ResolversTypes['Promotion']> }>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionEvent: ResolverTypeWrapper<Omit<PromotionEvent, 'actor'> & { actor?: Maybe<ResolversTypes['Actor']> }>;
  PromotionEventType: PromotionEventType;
  PromotionState: PromotionState;
  PruneDecision: ResolverTypeWrapper<PruneDecision>;
  PruneImagesInput: PruneImagesInput;
  PruneImagesPayload: ResolverTypeWrapper<Omit<PruneImagesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PruneReason: PruneReason;
  PrunedImage: ResolverTypeWrapper<PrunedImage>;
  PutSecretInput: PutSecretInput;
  PutSecretPayload: ResolverTypeWrapper<Omit<PutSecretPayload, 'secret' | 'userErrors'> & { secret?: Maybe<ResolversTypes['Secret']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecentPullSpec: ResolverTypeWrapper<RecentPullSpec>;
  RedeliverDeadLettersInput: RedeliverDeadLettersInput;
  RedeliverDeadLettersPayload: ResolverTypeWrapper<Omit<RedeliverDeadLettersPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversTypes['Consumer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReferencePolicy: ReferencePolicy;
  RegistryLoginInput: RegistryLoginInput;
  RejectPromotionInput: RejectPromotionInput;
  RejectPromotionPayload: ResolverTypeWrapper<Omit<RejectPromotionPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RejectedEventInput: RejectedEventInput;
  ReleaseImageTagPayload: ResolverTypeWrapper<Omit<ReleaseImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReleaseTriggersInput: ReleaseTriggersInput;
  ReportRolloutInput: ReportRolloutInput;
  ReportRolloutPayload: ResolverTypeWrapper<Omit<ReportRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolveManifestInput: ResolveManifestInput;
  ResolvedImage: ResolverTypeWrapper<ResolvedImageModel>;
  RevokeTokenInput: RevokeTokenInput;
  RevokeTokenPayload: ResolverTypeWrapper<Omit<RevokeTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Role: ResolverTypeWrapper<RoleModel>;
  RoleBinding: ResolverTypeWrapper<RoleBindingModel>;
  RoleBindingConnection: ResolverTypeWrapper<Omit<RoleBindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RoleBindingEdge']>, nodes: ReadonlyArray<ResolversTypes['RoleBinding']> }>;
  RoleBindingEdge: ResolverTypeWrapper<Omit<RoleBindingEdge, 'node'> & { node: ResolversTypes['RoleBinding'] }>;
  RoleBindingInput: RoleBindingInput;
  RoleRule: ResolverTypeWrapper<RoleRule>;
  RollBackDeploymentInput: RollBackDeploymentInput;
  RollbackImageTagInput: RollbackImageTagInput;
  RollbackImageTagPayload: ResolverTypeWrapper<Omit<RollbackImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Rollout: ResolverTypeWrapper<RolloutModel>;
  RolloutClaim: ResolverTypeWrapper<RolloutClaimModel>;
  RolloutConnection: ResolverTypeWrapper<Omit<RolloutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RolloutEdge']>, nodes: ReadonlyArray<ResolversTypes['Rollout']> }>;
  RolloutEdge: ResolverTypeWrapper<Omit<RolloutEdge, 'node'> & { node: ResolversTypes['Rollout'] }>;
  RolloutEvent: ResolverTypeWrapper<LoggedRolloutEventModel>;
  RolloutImage: ResolverTypeWrapper<RolloutImageModel>;
  RolloutResult: RolloutResult;
  RolloutState: RolloutState;
  Secret: ResolverTypeWrapper<SecretModel>;
  SecretConnection: ResolverTypeWrapper<Omit<SecretConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretEdge']>, nodes: ReadonlyArray<ResolversTypes['Secret']> }>;
  SecretDataInput: SecretDataInput;
  SecretEdge: ResolverTypeWrapper<Omit<SecretEdge, 'node'> & { node: ResolversTypes['Secret'] }>;
  SecretText: ResolverTypeWrapper<Scalars['SecretText']['output']>;
  SecretType: SecretType;
  SeekConsumerInput: SeekConsumerInput;
  SeekInput: SeekInput;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountInput: ServiceAccountInput;
  SetDeploymentPausedInput: SetDeploymentPausedInput;
  SetGroupInput: SetGroupInput;
  SetGroupPayload: ResolverTypeWrapper<Omit<SetGroupPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: ResolverTypeWrapper<Omit<SetImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetNamespacePolicyInput: SetNamespacePolicyInput;
  SetNamespacePolicyPayload: ResolverTypeWrapper<Omit<SetNamespacePolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetPromotionPolicyInput: SetPromotionPolicyInput;
  SetPromotionPolicyPayload: ResolverTypeWrapper<Omit<SetPromotionPolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetStreamPolicyInput: SetStreamPolicyInput;
  SetStreamPolicyPayload: ResolverTypeWrapper<Omit<SetStreamPolicyPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetTriggerInput: SetTriggerInput;
  SetTriggerLimitInput: SetTriggerLimitInput;
  SetTriggerPayload: ResolverTypeWrapper<Omit<SetTriggerPayload, 'triggers' | 'userErrors'> & { triggers: ReadonlyArray<ResolversTypes['Trigger']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetTriggersAutomaticInput: SetTriggersAutomaticInput;
  SetUserInput: SetUserInput;
  SetUserPayload: ResolverTypeWrapper<Omit<SetUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StartRolloutInput: StartRolloutInput;
  StopTrackingPayload: ResolverTypeWrapper<Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StreamImage: ResolverTypeWrapper<StreamImageModel>;
  StreamPolicy: ResolverTypeWrapper<StreamPolicyModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<Subject>;
  SubjectInput: SubjectInput;
  SubjectKind: SubjectKind;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TagAddress: ResolverTypeWrapper<TagAddressModel>;
  TagAddressInput: TagAddressInput;
  TagChange: ResolverTypeWrapper<TagChangeModel>;
  TagCondition: ResolverTypeWrapper<TagCondition>;
  TagEvent: ResolverTypeWrapper<TagEventModel>;
  TagEventType: TagEventType;
  TagHold: ResolverTypeWrapper<Omit<TagHold, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  TagItem: ResolverTypeWrapper<TagItemModel>;
  TagItemConnection: ResolverTypeWrapper<Omit<TagItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TagItemEdge']>, nodes: ReadonlyArray<ResolversTypes['TagItem']> }>;
  TagItemEdge: ResolverTypeWrapper<Omit<TagItemEdge, 'node'> & { node: ResolversTypes['TagItem'] }>;
  TagItemInput: TagItemInput;
  TagMove: ResolverTypeWrapper<TagMoveModel>;
  TagMoveConnection: ResolverTypeWrapper<Omit<TagMoveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TagMoveEdge']>, nodes: ReadonlyArray<ResolversTypes['TagMove']> }>;
  TagMoveEdge: ResolverTypeWrapper<Omit<TagMoveEdge, 'node'> & { node: ResolversTypes['TagMove'] }>;
  TagMoveKind: TagMoveKind;
  TagPointer: ResolverTypeWrapper<TagPointerModel>;
  TagSource: ResolverTypeWrapper<TagSource>;
  TagSourceInput: TagSourceInput;
  TagSourceKind: TagSourceKind;
  TagSpec: ResolverTypeWrapper<TagSpecModel>;
  TagSpecInput: TagSpecInput;
  TakeEventsInput: TakeEventsInput;
  TakeEventsPayload: ResolverTypeWrapper<Omit<TakeEventsPayload, 'batch' | 'userErrors'> & { batch?: Maybe<ResolversTypes['TakenBatch']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TakenBatch: ResolverTypeWrapper<TakenBatchModel>;
  TakenEvent: ResolverTypeWrapper<TakenEventModel>;
  TextChange: ResolverTypeWrapper<TextChange>;
  Token: ResolverTypeWrapper<TokenModel>;
  Trigger: ResolverTypeWrapper<TriggerModel>;
  TriggerCondition: ResolverTypeWrapper<ExplainedConditionModel>;
  TriggerConnection: ResolverTypeWrapper<Omit<TriggerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TriggerEdge']>, nodes: ReadonlyArray<ResolversTypes['Trigger']> }>;
  TriggerEdge: ResolverTypeWrapper<Omit<TriggerEdge, 'node'> & { node: ResolversTypes['Trigger'] }>;
  TriggerEvent: ResolverTypeWrapper<LoggedTriggerEventModel>;
  TriggerExplanation: ResolverTypeWrapper<ExplanationModel>;
  TriggerHold: ResolverTypeWrapper<Omit<TriggerHold, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  TriggerProblemAction: TriggerProblemAction;
  TriggerState: TriggerState;
  TriggerTarget: ResolverTypeWrapper<TriggerTargetModel>;
  TriggerTargetInput: TriggerTargetInput;
  TriggerTargetKind: TriggerTargetKind;
  TriggerType: TriggerType;
  UnbindRolePayload: ResolverTypeWrapper<Omit<UnbindRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateConsumerInput: UpdateConsumerInput;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValueChange: ResolverTypeWrapper<ValueChange>;
  VersionOrder: VersionOrder;
  VersionRange: ResolverTypeWrapper<VersionRange>;
  VersionRangeInput: VersionRangeInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  WhenBehind: WhenBehind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeEventsInput: AcknowledgeEventsInput;
  AcknowledgeEventsPayload: Omit<AcknowledgeEventsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Actor: ActorModel;
  ApplyDeploymentInput: ApplyDeploymentInput;
  ApplyDeploymentPayload: Omit<ApplyDeploymentPayload, 'deployment' | 'rollout' | 'userErrors'> & { deployment?: Maybe<ResolversParentTypes['Deployment']>, rollout?: Maybe<ResolversParentTypes['Rollout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyImageStreamInput: ApplyImageStreamInput;
  ApplyImageStreamPayload: Omit<ApplyImageStreamPayload, 'changes' | 'imageStream' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyImageTagInput: ApplyImageTagInput;
  ApplyImageTagPayload: Omit<ApplyImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApprovePromotionInput: ApprovePromotionInput;
  ApprovePromotionPayload: Omit<ApprovePromotionPayload, 'changes' | 'promotion' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AuditBreak: AuditBreak;
  AuditEntry: Omit<AuditEntry, 'actor' | 'cause'> & { actor: ResolversParentTypes['Actor'], cause: ResolversParentTypes['Cause'] };
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditVerification: AuditVerification;
  BindRolePayload: Omit<BindRolePayload, 'roleBinding' | 'userErrors'> & { roleBinding?: Maybe<ResolversParentTypes['RoleBinding']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Boolean: Scalars['Boolean']['output'];
  CancelRolloutInput: CancelRolloutInput;
  CascadeEvent: CascadeEventModel;
  Cause: CauseModel;
  ClaimRolloutInput: ClaimRolloutInput;
  ClaimRolloutPayload: Omit<ClaimRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversParentTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CloudEvent: Scalars['CloudEvent']['output'];
  ConfigComparison: ConfigComparison;
  Conflict: Conflict;
  Consumer: ConsumerModel;
  ConsumerConnection: Omit<ConsumerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Consumer']> };
  ConsumerEdge: Omit<ConsumerEdge, 'node'> & { node: ResolversParentTypes['Consumer'] };
  ConsumerInput: ConsumerInput;
  ConsumerLag: ConsumerLag;
  ConsumerPayload: Omit<ConsumerPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversParentTypes['Consumer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConsumerReady: Omit<ConsumerReady, 'consumer'> & { consumer: ResolversParentTypes['Consumer'] };
  CreateConsumerInput: CreateConsumerInput;
  CreateImageStreamMappingInput: CreateImageStreamMappingInput;
  CreateImageStreamMappingPayload: Omit<CreateImageStreamMappingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Omit<CreateServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateTokenInput: CreateTokenInput;
  CreateTokenPayload: Omit<CreateTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversParentTypes['Token']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetterModel;
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeadLetter']> };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeleteConsumerPayload: Omit<DeleteConsumerPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteDeploymentInput: DeleteDeploymentInput;
  DeleteDeploymentPayload: Omit<DeleteDeploymentPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: Omit<DeleteImageStreamPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteImageTagPayload: Omit<DeleteImageTagPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteSecretInput: DeleteSecretInput;
  DeleteSecretPayload: Omit<DeleteSecretPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: Omit<DeleteServiceAccountPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Denied: Denied;
  Deployment: DeploymentModel;
  DeploymentCondition: DeploymentCondition;
  DeploymentConnection: Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Deployment']> };
  DeploymentContainer: ContainerImageModel;
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DeploymentEvent: LoggedEventModel;
  DeploymentHold: Omit<DeploymentHold, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  DeploymentPayload: Omit<DeploymentPayload, 'deployment' | 'rollout' | 'userErrors'> & { deployment?: Maybe<ResolversParentTypes['Deployment']>, rollout?: Maybe<ResolversParentTypes['Rollout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeploymentTargetInput: DeploymentTargetInput;
  Digest: Scalars['Digest']['output'];
  Duration: Scalars['Duration']['output'];
  EffectiveRetention: EffectiveRetention;
  Event: LoggedEventModel;
  EventBatch: EventBatchModel;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventCursor: Scalars['EventCursor']['output'];
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventFilterInput: EventFilterInput;
  EventGap: EventGap;
  ExtendLeaseInput: ExtendLeaseInput;
  ExtendLeasePayload: Omit<ExtendLeasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FinishRolloutInput: FinishRolloutInput;
  FinishRolloutPayload: Omit<FinishRolloutPayload, 'rollout' | 'userErrors'> & { rollout?: Maybe<ResolversParentTypes['Rollout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Group: Group;
  HoldTriggersInput: HoldTriggersInput;
  ID: Scalars['ID']['output'];
  Image: ImageModel;
  ImageComparison: ImageComparisonModel;
  ImageConfig: ImageConfigModel;
  ImageConfigInput: ImageConfigInput;
  ImageLayer: ImageLayer;
  ImageLayerInput: ImageLayerInput;
  ImageManifest: ImageManifestModel;
  ImageManifestInput: ImageManifestInput;
  ImageStream: ImageStreamModel;
  ImageStreamCondition: StreamConditionModel;
  ImageStreamConnection: Omit<ImageStreamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImageStreamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImageStream']> };
  ImageStreamEdge: Omit<ImageStreamEdge, 'node'> & { node: ResolversParentTypes['ImageStream'] };
  ImageStreamEvent: StreamEventModel;
  ImageTag: ImageTagModel;
  ImageTagConnection: Omit<ImageTagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImageTagEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImageTag']> };
  ImageTagEdge: Omit<ImageTagEdge, 'node'> & { node: ResolversParentTypes['ImageTag'] };
  ImageTagEvent: LoggedTagEventModel;
  ImageTagInput: ImageTagInput;
  ImagesEvent: ImagesEventModel;
  ImmutableTagRule: ImmutableTagRule;
  ImportImagesInput: ImportImagesInput;
  ImportImagesPayload: Omit<ImportImagesPayload, 'changes' | 'condition' | 'imageStream' | 'results' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, condition?: Maybe<ResolversParentTypes['ImageStreamCondition']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, results: ReadonlyArray<ResolversParentTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportResult: ImportResultModel;
  Int: Scalars['Int']['output'];
  Int64: Scalars['Int64']['output'];
  IntegratedRegistry: IntegratedRegistry;
  InvalidInput: InvalidInput;
  KeyValue: KeyValue;
  KeyValueChanges: KeyValueChanges;
  KeyValueInput: KeyValueInput;
  LayerComparison: LayerComparison;
  ListChange: ListChange;
  ManifestResolution: Omit<ManifestResolution, 'images'> & { images: ReadonlyArray<ResolversParentTypes['ResolvedImage']> };
  MappedImageInput: MappedImageInput;
  Missing: Missing;
  Mutation: Record<PropertyKey, never>;
  NameChanges: NameChanges;
  Namespace: NamespaceModel;
  NamespaceConnection: Omit<NamespaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NamespaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Namespace']> };
  NamespaceEdge: Omit<NamespaceEdge, 'node'> & { node: ResolversParentTypes['Namespace'] };
  NamespaceEvent: LoggedEventModel;
  NamespacePolicy: NamespacePolicyModel;
  NamespaceTriggersPayload: Omit<NamespaceTriggersPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OtherEvent: LoggedEventModel;
  PageInfo: PageInfo;
  Permission: Permission;
  Platform: Platform;
  PlatformChange: PlatformChange;
  PlatformComparison: PlatformComparisonModel;
  PlatformInput: PlatformInput;
  PolicyLimits: PolicyLimits;
  PolicyLimitsInput: PolicyLimitsInput;
  PolicyRetention: PolicyRetention;
  PolicyRetentionInput: PolicyRetentionInput;
  PromoteImageTagInput: PromoteImageTagInput;
  PromoteImageTagPayload: Omit<PromoteImageTagPayload, 'changes' | 'promotion' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Promotion: PromotionModel;
  PromotionConnection: Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PromotionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Promotion']> };
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionEvent: Omit<PromotionEvent, 'actor'> & { actor?: Maybe<ResolversParentTypes['Actor']> };
  PruneDecision: PruneDecision;
  PruneImagesInput: PruneImagesInput;
  PruneImagesPayload: Omit<PruneImagesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PrunedImage: PrunedImage;
  PutSecretInput: PutSecretInput;
  PutSecretPayload: Omit<PutSecretPayload, 'secret' | 'userErrors'> & { secret?: Maybe<ResolversParentTypes['Secret']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  RecentPullSpec: RecentPullSpec;
  RedeliverDeadLettersInput: RedeliverDeadLettersInput;
  RedeliverDeadLettersPayload: Omit<RedeliverDeadLettersPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversParentTypes['Consumer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegistryLoginInput: RegistryLoginInput;
  RejectPromotionInput: RejectPromotionInput;
  RejectPromotionPayload: Omit<RejectPromotionPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RejectedEventInput: RejectedEventInput;
  ReleaseImageTagPayload: Omit<ReleaseImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReleaseTriggersInput: ReleaseTriggersInput;
  ReportRolloutInput: ReportRolloutInput;
  ReportRolloutPayload: Omit<ReportRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversParentTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Resolution: ResolutionModel;
  ResolveManifestInput: ResolveManifestInput;
  ResolvedImage: ResolvedImageModel;
  RevokeTokenInput: RevokeTokenInput;
  RevokeTokenPayload: Omit<RevokeTokenPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Role: RoleModel;
  RoleBinding: RoleBindingModel;
  RoleBindingConnection: Omit<RoleBindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RoleBindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RoleBinding']> };
  RoleBindingEdge: Omit<RoleBindingEdge, 'node'> & { node: ResolversParentTypes['RoleBinding'] };
  RoleBindingInput: RoleBindingInput;
  RoleRule: RoleRule;
  RollBackDeploymentInput: RollBackDeploymentInput;
  RollbackImageTagInput: RollbackImageTagInput;
  RollbackImageTagPayload: Omit<RollbackImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Rollout: RolloutModel;
  RolloutClaim: RolloutClaimModel;
  RolloutConnection: Omit<RolloutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RolloutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rollout']> };
  RolloutEdge: Omit<RolloutEdge, 'node'> & { node: ResolversParentTypes['Rollout'] };
  RolloutEvent: LoggedRolloutEventModel;
  RolloutImage: RolloutImageModel;
  Secret: SecretModel;
  SecretConnection: Omit<SecretConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Secret']> };
  SecretDataInput: SecretDataInput;
  SecretEdge: Omit<SecretEdge, 'node'> & { node: ResolversParentTypes['Secret'] };
  SecretText: Scalars['SecretText']['output'];
  SeekConsumerInput: SeekConsumerInput;
  SeekInput: SeekInput;
  ServiceAccount: ServiceAccountModel;
  ServiceAccountConnection: Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountInput: ServiceAccountInput;
  SetDeploymentPausedInput: SetDeploymentPausedInput;
  SetGroupInput: SetGroupInput;
  SetGroupPayload: Omit<SetGroupPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: Omit<SetImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetNamespacePolicyInput: SetNamespacePolicyInput;
  SetNamespacePolicyPayload: Omit<SetNamespacePolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetPromotionPolicyInput: SetPromotionPolicyInput;
  SetPromotionPolicyPayload: Omit<SetPromotionPolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetStreamPolicyInput: SetStreamPolicyInput;
  SetStreamPolicyPayload: Omit<SetStreamPolicyPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetTriggerInput: SetTriggerInput;
  SetTriggerLimitInput: SetTriggerLimitInput;
  SetTriggerPayload: Omit<SetTriggerPayload, 'triggers' | 'userErrors'> & { triggers: ReadonlyArray<ResolversParentTypes['Trigger']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetTriggersAutomaticInput: SetTriggersAutomaticInput;
  SetUserInput: SetUserInput;
  SetUserPayload: Omit<SetUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StartRolloutInput: StartRolloutInput;
  StopTrackingPayload: Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StreamImage: StreamImageModel;
  StreamPolicy: StreamPolicyModel;
  String: Scalars['String']['output'];
  Subject: Subject;
  SubjectInput: SubjectInput;
  Subscription: Record<PropertyKey, never>;
  TagAddress: TagAddressModel;
  TagAddressInput: TagAddressInput;
  TagChange: TagChangeModel;
  TagCondition: TagCondition;
  TagEvent: TagEventModel;
  TagHold: Omit<TagHold, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  TagItem: TagItemModel;
  TagItemConnection: Omit<TagItemConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TagItemEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TagItem']> };
  TagItemEdge: Omit<TagItemEdge, 'node'> & { node: ResolversParentTypes['TagItem'] };
  TagItemInput: TagItemInput;
  TagMove: TagMoveModel;
  TagMoveConnection: Omit<TagMoveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TagMoveEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TagMove']> };
  TagMoveEdge: Omit<TagMoveEdge, 'node'> & { node: ResolversParentTypes['TagMove'] };
  TagPointer: TagPointerModel;
  TagSource: TagSource;
  TagSourceInput: TagSourceInput;
  TagSpec: TagSpecModel;
  TagSpecInput: TagSpecInput;
  TakeEventsInput: TakeEventsInput;
  TakeEventsPayload: Omit<TakeEventsPayload, 'batch' | 'userErrors'> & { batch?: Maybe<ResolversParentTypes['TakenBatch']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TakenBatch: TakenBatchModel;
  TakenEvent: TakenEventModel;
  TextChange: TextChange;
  Token: TokenModel;
  Trigger: TriggerModel;
  TriggerCondition: ExplainedConditionModel;
  TriggerConnection: Omit<TriggerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TriggerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Trigger']> };
  TriggerEdge: Omit<TriggerEdge, 'node'> & { node: ResolversParentTypes['Trigger'] };
  TriggerEvent: LoggedTriggerEventModel;
  TriggerExplanation: ExplanationModel;
  TriggerHold: Omit<TriggerHold, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  TriggerTarget: TriggerTargetModel;
  TriggerTargetInput: TriggerTargetInput;
  UnbindRolePayload: Omit<UnbindRolePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateConsumerInput: UpdateConsumerInput;
  User: UserModel;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValueChange: ValueChange;
  VersionRange: VersionRange;
  VersionRangeInput: VersionRangeInput;
  Viewer: ViewerModel;
};

export type AcknowledgeEventsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeEventsPayload'] = ResolversParentTypes['AcknowledgeEventsPayload']> = {
  acknowledged?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplyDeploymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyDeploymentPayload'] = ResolversParentTypes['ApplyDeploymentPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DeploymentCondition']>, ParentType, ContextType>;
};

export type ApplyImageStreamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyImageStreamPayload'] = ResolversParentTypes['ApplyImageStreamPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyImageTagPayload'] = ResolversParentTypes['ApplyImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovePromotionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePromotionPayload'] = ResolversParentTypes['ApprovePromotionPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditBreak'] = ResolversParentTypes['AuditBreak']> = {
  fault?: Resolver<ResolversTypes['AuditFault'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  breaks?: Resolver<ReadonlyArray<ResolversTypes['AuditBreak']>, ParentType, ContextType>;
  checkpoint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BindRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindRolePayload'] = ResolversParentTypes['BindRolePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  roleBinding?: Resolver<Maybe<ResolversTypes['RoleBinding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CascadeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CascadeEvent'] = ResolversParentTypes['CascadeEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cause'] = ResolversParentTypes['Cause']> = {
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CauseKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimRolloutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimRolloutPayload'] = ResolversParentTypes['ClaimRolloutPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['RolloutClaim']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CloudEventScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CloudEvent'], any> {
  name: 'CloudEvent';
}

export type ConfigComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigComparison'] = ResolversParentTypes['ConfigComparison']> = {
  cmd?: Resolver<Maybe<ResolversTypes['ListChange']>, ParentType, ContextType>;
  entrypoint?: Resolver<Maybe<ResolversTypes['ListChange']>, ParentType, ContextType>;
  env?: Resolver<ResolversTypes['KeyValueChanges'], ParentType, ContextType>;
  exposedPorts?: Resolver<ResolversTypes['NameChanges'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['KeyValueChanges'], ParentType, ContextType>;
  stopSignal?: Resolver<Maybe<ResolversTypes['TextChange']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['TextChange']>, ParentType, ContextType>;
  volumes?: Resolver<ResolversTypes['NameChanges'], ParentType, ContextType>;
  workingDir?: Resolver<Maybe<ResolversTypes['TextChange']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consumer'] = ResolversParentTypes['Consumer']> = {
  backoff?: Resolver<ReadonlyArray<ResolversTypes['Duration']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  deadLetterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<ConsumerDeadLettersArgs, 'first'>>;
  filter?: Resolver<ResolversTypes['EventFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['ConsumerLag'], ParentType, ContextType>;
  lease?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  leased?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsumerState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsumerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerConnection'] = ResolversParentTypes['ConsumerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsumerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consumer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsumerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerEdge'] = ResolversParentTypes['ConsumerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consumer'], ParentType, ContextType>;
};

export type ConsumerLagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerLag'] = ResolversParentTypes['ConsumerLag']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAtLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsumerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerPayload'] = ResolversParentTypes['ConsumerPayload']> = {
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsumerReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerReady'] = ResolversParentTypes['ConsumerReady']> = {
  consumer?: Resolver<ResolversTypes['Consumer'], ParentType, ContextType>;
};

export type CreateImageStreamMappingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateImageStreamMappingPayload'] = ResolversParentTypes['CreateImageStreamMappingPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNamespacePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNamespacePayload'] = ResolversParentTypes['CreateNamespacePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateServiceAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateServiceAccountPayload'] = ResolversParentTypes['CreateServiceAccountPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTokenPayload'] = ResolversParentTypes['CreateTokenPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['Token']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cloudEvent?: Resolver<ResolversTypes['CloudEvent'], ParentType, ContextType>;
  diedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DeadLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeleteConsumerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteConsumerPayload'] = ResolversParentTypes['DeleteConsumerPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteDeploymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteDeploymentPayload'] = ResolversParentTypes['DeleteDeploymentPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteImageStreamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteImageStreamPayload'] = ResolversParentTypes['DeleteImageStreamPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteImageTagPayload'] = ResolversParentTypes['DeleteImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSecretPayload'] = ResolversParentTypes['DeleteSecretPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteServiceAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteServiceAccountPayload'] = ResolversParentTypes['DeleteServiceAccountPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeniedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Denied'] = ResolversParentTypes['Denied']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  companions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['DeploymentCondition']>, ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['DeploymentContainer']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageHold?: Resolver<Maybe<ResolversTypes['DeploymentHold']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeploymentKind'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  latestRollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  manifest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resourceVersion?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType, RequireFields<DeploymentRolloutArgs, 'number'>>;
  rollouts?: Resolver<ResolversTypes['RolloutConnection'], ParentType, ContextType, RequireFields<DeploymentRolloutsArgs, 'first'>>;
  triggers?: Resolver<ReadonlyArray<ResolversTypes['Trigger']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentCondition'] = ResolversParentTypes['DeploymentCondition']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentConnection'] = ResolversParentTypes['DeploymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeploymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Deployment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeploymentContainerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentContainer'] = ResolversParentTypes['DeploymentContainer']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['TagAddress']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentEdge'] = ResolversParentTypes['DeploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
};

export type DeploymentEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentEvent'] = ResolversParentTypes['DeploymentEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeploymentHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentHold'] = ResolversParentTypes['DeploymentHold']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeploymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentPayload'] = ResolversParentTypes['DeploymentPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DigestScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Digest'], any> {
  name: 'Digest';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EffectiveRetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveRetention'] = ResolversParentTypes['EffectiveRetention']> = {
  keepTagRevisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepTagRevisionsFrom?: Resolver<ResolversTypes['PolicyOrigin'], ParentType, ContextType>;
  keepYoungerThan?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  keepYoungerThanFrom?: Resolver<ResolversTypes['PolicyOrigin'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'DeploymentEvent' | 'ImageStreamEvent' | 'ImageTagEvent' | 'ImagesEvent' | 'NamespaceEvent' | 'OtherEvent' | 'RolloutEvent' | 'TriggerEvent', ParentType, ContextType>;
};

export type EventBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventBatch'] = ResolversParentTypes['EventBatch']> = {
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['EventGap']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export interface EventCursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventCursor'], any> {
  name: 'EventCursor';
}

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFilter'] = ResolversParentTypes['EventFilter']> = {
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventGap'] = ResolversParentTypes['EventGap']> = {
  from?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
};

export type ExtendLeasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendLeasePayload'] = ResolversParentTypes['ExtendLeasePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FinishRolloutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishRolloutPayload'] = ResolversParentTypes['FinishRolloutPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  members?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  config?: Resolver<Maybe<ResolversTypes['ImageConfig']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ResolversTypes['ImageLayer']>, ParentType, ContextType>;
  manifests?: Resolver<ReadonlyArray<ResolversTypes['ImageManifest']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageComparison'] = ResolversParentTypes['ImageComparison']> = {
  a?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['ConfigComparison']>, ParentType, ContextType>;
  layers?: Resolver<ResolversTypes['LayerComparison'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['PlatformChange']>, ParentType, ContextType>;
  platforms?: Resolver<ReadonlyArray<ResolversTypes['PlatformComparison']>, ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sizeDifference?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type ImageConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageConfig'] = ResolversParentTypes['ImageConfig']> = {
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cmd?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  dockerVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entrypoint?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  env?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  exposedPorts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stopSignal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  workingDir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageLayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageLayer'] = ResolversParentTypes['ImageLayer']> = {
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type ImageManifestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageManifest'] = ResolversParentTypes['ImageManifest']> = {
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type ImageStreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageStream'] = ResolversParentTypes['ImageStream']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ImageStreamCondition']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dockerImageRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['StreamImage']>, ParentType, ContextType, RequireFields<ImageStreamImageArgs, 'id'>>;
  imageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imageRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  localLookup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['StreamPolicy'], ParentType, ContextType>;
  publicImageRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceVersion?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType, RequireFields<ImageStreamTagArgs, 'name'>>;
  tags?: Resolver<ResolversTypes['ImageTagConnection'], ParentType, ContextType, RequireFields<ImageStreamTagsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageStreamConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageStreamCondition'] = ResolversParentTypes['ImageStreamCondition']> = {
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  lastCheckedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastTransitionAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImageStreamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageStreamConnection'] = ResolversParentTypes['ImageStreamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImageStreamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImageStreamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageStreamEdge'] = ResolversParentTypes['ImageStreamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImageStream'], ParentType, ContextType>;
};

export type ImageStreamEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageStreamEvent'] = ResolversParentTypes['ImageStreamEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageTag'] = ResolversParentTypes['ImageTag']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['TagCondition']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['TagItem']>, ParentType, ContextType>;
  follow?: Resolver<Maybe<ResolversTypes['VersionRange']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['TagItemConnection'], ParentType, ContextType, RequireFields<ImageTagHistoryArgs, 'first'>>;
  hold?: Resolver<Maybe<ResolversTypes['TagHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  immutable?: Resolver<Maybe<ResolversTypes['ImmutableTagRule']>, ParentType, ContextType>;
  importPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastCheckedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['TagMoveConnection'], ParentType, ContextType, RequireFields<ImageTagMovesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newestPullSpec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextCheckAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pullPolicy?: Resolver<Maybe<ResolversTypes['ImagePullPolicy']>, ParentType, ContextType>;
  pullSpec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recent?: Resolver<ResolversTypes['RecentPullSpec'], ParentType, ContextType>;
  spec?: Resolver<Maybe<ResolversTypes['TagSpec']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ImageStream'], ParentType, ContextType>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, RequireFields<ImageTagTriggersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageTagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageTagConnection'] = ResolversParentTypes['ImageTagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImageTagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImageTagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageTagEdge'] = ResolversParentTypes['ImageTagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImageTag'], ParentType, ContextType>;
};

export type ImageTagEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageTagEvent'] = ResolversParentTypes['ImageTagEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['TagPointer']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TagPointer']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagEventType'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImagesEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImagesEvent'] = ResolversParentTypes['ImagesEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  digests?: Resolver<ReadonlyArray<ResolversTypes['Digest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImmutableTagRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImmutableTagRule'] = ResolversParentTypes['ImmutableTagRule']> = {
  origin?: Resolver<ResolversTypes['PolicyOrigin'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportImagesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportImagesPayload'] = ResolversParentTypes['ImportImagesPayload']> = {
  additionalTags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['ImageStreamCondition']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  excludedTags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ImportResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type IntegratedRegistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegratedRegistry'] = ResolversParentTypes['IntegratedRegistry']> = {
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicHost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyValue'] = ResolversParentTypes['KeyValue']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyValueChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyValueChanges'] = ResolversParentTypes['KeyValueChanges']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ValueChange']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
};

export type LayerComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LayerComparison'] = ResolversParentTypes['LayerComparison']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['ImageLayer']>, ParentType, ContextType>;
  addedSize?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  commonBase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ImageLayer']>, ParentType, ContextType>;
  removedSize?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['ImageLayer']>, ParentType, ContextType>;
  sharedSize?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type ListChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListChange'] = ResolversParentTypes['ListChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ManifestResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ManifestResolution'] = ResolversParentTypes['ManifestResolution']> = {
  images?: Resolver<ReadonlyArray<ResolversTypes['ResolvedImage']>, ParentType, ContextType>;
  manifest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Missing'] = ResolversParentTypes['Missing']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeEvents?: Resolver<ResolversTypes['AcknowledgeEventsPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeEventsArgs, 'input'>>;
  applyDeployment?: Resolver<ResolversTypes['ApplyDeploymentPayload'], ParentType, ContextType, RequireFields<MutationApplyDeploymentArgs, 'input'>>;
  applyImageStream?: Resolver<ResolversTypes['ApplyImageStreamPayload'], ParentType, ContextType, RequireFields<MutationApplyImageStreamArgs, 'input'>>;
  applyImageTag?: Resolver<ResolversTypes['ApplyImageTagPayload'], ParentType, ContextType, RequireFields<MutationApplyImageTagArgs, 'input'>>;
  approvePromotion?: Resolver<ResolversTypes['ApprovePromotionPayload'], ParentType, ContextType, RequireFields<MutationApprovePromotionArgs, 'input'>>;
  bindRole?: Resolver<ResolversTypes['BindRolePayload'], ParentType, ContextType, RequireFields<MutationBindRoleArgs, 'input'>>;
  cancelRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationCancelRolloutArgs, 'input'>>;
  claimRollout?: Resolver<ResolversTypes['ClaimRolloutPayload'], ParentType, ContextType, RequireFields<MutationClaimRolloutArgs, 'input'>>;
  createConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationCreateConsumerArgs, 'input'>>;
  createImageStreamMapping?: Resolver<ResolversTypes['CreateImageStreamMappingPayload'], ParentType, ContextType, RequireFields<MutationCreateImageStreamMappingArgs, 'input'>>;
  createNamespace?: Resolver<ResolversTypes['CreateNamespacePayload'], ParentType, ContextType, RequireFields<MutationCreateNamespaceArgs, 'input'>>;
  createServiceAccount?: Resolver<ResolversTypes['CreateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createToken?: Resolver<ResolversTypes['CreateTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'input'>>;
  deleteConsumer?: Resolver<ResolversTypes['DeleteConsumerPayload'], ParentType, ContextType, RequireFields<MutationDeleteConsumerArgs, 'input'>>;
  deleteDeployment?: Resolver<ResolversTypes['DeleteDeploymentPayload'], ParentType, ContextType, RequireFields<MutationDeleteDeploymentArgs, 'input'>>;
  deleteImageStream?: Resolver<ResolversTypes['DeleteImageStreamPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageStreamArgs, 'input'>>;
  deleteImageTag?: Resolver<ResolversTypes['DeleteImageTagPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageTagArgs, 'input'>>;
  deleteSecret?: Resolver<ResolversTypes['DeleteSecretPayload'], ParentType, ContextType, RequireFields<MutationDeleteSecretArgs, 'input'>>;
  deleteServiceAccount?: Resolver<ResolversTypes['DeleteServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'input'>>;
  extendLease?: Resolver<ResolversTypes['ExtendLeasePayload'], ParentType, ContextType, RequireFields<MutationExtendLeaseArgs, 'input'>>;
  finishRollout?: Resolver<ResolversTypes['FinishRolloutPayload'], ParentType, ContextType, RequireFields<MutationFinishRolloutArgs, 'input'>>;
  holdTriggers?: Resolver<ResolversTypes['NamespaceTriggersPayload'], ParentType, ContextType, RequireFields<MutationHoldTriggersArgs, 'input'>>;
  importImages?: Resolver<ResolversTypes['ImportImagesPayload'], ParentType, ContextType, RequireFields<MutationImportImagesArgs, 'input'>>;
  pauseConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationPauseConsumerArgs, 'input'>>;
  promoteImageTag?: Resolver<ResolversTypes['PromoteImageTagPayload'], ParentType, ContextType, RequireFields<MutationPromoteImageTagArgs, 'input'>>;
  pruneImages?: Resolver<ResolversTypes['PruneImagesPayload'], ParentType, ContextType, RequireFields<MutationPruneImagesArgs, 'input'>>;
  putSecret?: Resolver<ResolversTypes['PutSecretPayload'], ParentType, ContextType, RequireFields<MutationPutSecretArgs, 'input'>>;
  redeliverDeadLetters?: Resolver<ResolversTypes['RedeliverDeadLettersPayload'], ParentType, ContextType, RequireFields<MutationRedeliverDeadLettersArgs, 'input'>>;
  rejectPromotion?: Resolver<ResolversTypes['RejectPromotionPayload'], ParentType, ContextType, RequireFields<MutationRejectPromotionArgs, 'input'>>;
  releaseDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationReleaseDeploymentArgs, 'input'>>;
  releaseImageTag?: Resolver<ResolversTypes['ReleaseImageTagPayload'], ParentType, ContextType, RequireFields<MutationReleaseImageTagArgs, 'input'>>;
  releaseTriggers?: Resolver<ResolversTypes['NamespaceTriggersPayload'], ParentType, ContextType, RequireFields<MutationReleaseTriggersArgs, 'input'>>;
  reportRollout?: Resolver<ResolversTypes['ReportRolloutPayload'], ParentType, ContextType, RequireFields<MutationReportRolloutArgs, 'input'>>;
  resumeConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationResumeConsumerArgs, 'input'>>;
  revokeToken?: Resolver<ResolversTypes['RevokeTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'input'>>;
  rollBackDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationRollBackDeploymentArgs, 'input'>>;
  rollbackImageTag?: Resolver<ResolversTypes['RollbackImageTagPayload'], ParentType, ContextType, RequireFields<MutationRollbackImageTagArgs, 'input'>>;
  seekConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationSeekConsumerArgs, 'input'>>;
  setDeploymentPaused?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationSetDeploymentPausedArgs, 'input'>>;
  setGroup?: Resolver<ResolversTypes['SetGroupPayload'], ParentType, ContextType, RequireFields<MutationSetGroupArgs, 'input'>>;
  setImageTag?: Resolver<ResolversTypes['SetImageTagPayload'], ParentType, ContextType, RequireFields<MutationSetImageTagArgs, 'input'>>;
  setNamespacePolicy?: Resolver<ResolversTypes['SetNamespacePolicyPayload'], ParentType, ContextType, RequireFields<MutationSetNamespacePolicyArgs, 'input'>>;
  setPromotionPolicy?: Resolver<ResolversTypes['SetPromotionPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetPromotionPolicyArgs, 'input'>>;
  setStreamPolicy?: Resolver<ResolversTypes['SetStreamPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetStreamPolicyArgs, 'input'>>;
  setTrigger?: Resolver<ResolversTypes['SetTriggerPayload'], ParentType, ContextType, RequireFields<MutationSetTriggerArgs, 'input'>>;
  setTriggerLimit?: Resolver<ResolversTypes['NamespaceTriggersPayload'], ParentType, ContextType, RequireFields<MutationSetTriggerLimitArgs, 'input'>>;
  setTriggersAutomatic?: Resolver<ResolversTypes['SetTriggerPayload'], ParentType, ContextType, RequireFields<MutationSetTriggersAutomaticArgs, 'input'>>;
  setUser?: Resolver<ResolversTypes['SetUserPayload'], ParentType, ContextType, RequireFields<MutationSetUserArgs, 'input'>>;
  startRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationStartRolloutArgs, 'input'>>;
  stopTracking?: Resolver<ResolversTypes['StopTrackingPayload'], ParentType, ContextType, RequireFields<MutationStopTrackingArgs, 'input'>>;
  takeEvents?: Resolver<ResolversTypes['TakeEventsPayload'], ParentType, ContextType, RequireFields<MutationTakeEventsArgs, 'input'>>;
  unbindRole?: Resolver<ResolversTypes['UnbindRolePayload'], ParentType, ContextType, RequireFields<MutationUnbindRoleArgs, 'input'>>;
  updateConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationUpdateConsumerArgs, 'input'>>;
};

export type NameChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameChanges'] = ResolversParentTypes['NameChanges']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Namespace'] = ResolversParentTypes['Namespace']> = {
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType, RequireFields<NamespaceConsumerArgs, 'name'>>;
  consumers?: Resolver<ResolversTypes['ConsumerConnection'], ParentType, ContextType, RequireFields<NamespaceConsumersArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<NamespaceDeploymentArgs, 'name'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, RequireFields<NamespaceDeploymentsArgs, 'first'>>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageStreams?: Resolver<ResolversTypes['ImageStreamConnection'], ParentType, ContextType, RequireFields<NamespaceImageStreamsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['NamespacePolicy'], ParentType, ContextType>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<NamespacePromotionsArgs, 'first'>>;
  promotionsNeedApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  roleBindings?: Resolver<ResolversTypes['RoleBindingConnection'], ParentType, ContextType, RequireFields<NamespaceRoleBindingsArgs, 'first'>>;
  secret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType, RequireFields<NamespaceSecretArgs, 'name'>>;
  secrets?: Resolver<ResolversTypes['SecretConnection'], ParentType, ContextType, RequireFields<NamespaceSecretsArgs, 'first'>>;
  serviceAccounts?: Resolver<ResolversTypes['ServiceAccountConnection'], ParentType, ContextType, RequireFields<NamespaceServiceAccountsArgs, 'first'>>;
  triggerHold?: Resolver<Maybe<ResolversTypes['TriggerHold']>, ParentType, ContextType>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, RequireFields<NamespaceTriggersArgs, 'first'>>;
  triggersPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamespaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceConnection'] = ResolversParentTypes['NamespaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NamespaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Namespace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NamespaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceEdge'] = ResolversParentTypes['NamespaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
};

export type NamespaceEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceEvent'] = ResolversParentTypes['NamespaceEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NamespacePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespacePolicy'] = ResolversParentTypes['NamespacePolicy']> = {
  immutableTags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['PolicyLimits'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['PolicyRetention'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type NamespaceTriggersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespaceTriggersPayload'] = ResolversParentTypes['NamespaceTriggersPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Consumer' | 'Deployment' | 'Image' | 'ImageStream' | 'ImageTag' | 'Namespace' | 'Promotion' | 'RoleBinding' | 'Rollout' | 'Secret' | 'Token' | 'Trigger', ParentType, ContextType>;
};

export type OtherEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherEvent'] = ResolversParentTypes['OtherEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  architecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  os?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  osVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformChange'] = ResolversParentTypes['PlatformChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
};

export type PlatformComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformComparison'] = ResolversParentTypes['PlatformComparison']> = {
  a?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['ImageComparison']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['PlatformDifference'], ParentType, ContextType>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
};

export type PolicyLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyLimits'] = ResolversParentTypes['PolicyLimits']> = {
  maximumImages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumStreams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumTags?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyRetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRetention'] = ResolversParentTypes['PolicyRetention']> = {
  keepTagRevisions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keepYoungerThan?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type PromoteImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromoteImageTagPayload'] = ResolversParentTypes['PromoteImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['PromotionEvent']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['TagAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PromotionState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TagAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type PromotionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEvent'] = ResolversParentTypes['PromotionEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PromotionEventType'], ParentType, ContextType>;
};

export type PruneDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PruneDecision'] = ResolversParentTypes['PruneDecision']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PruneReason'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referencedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PruneImagesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PruneImagesPayload'] = ResolversParentTypes['PruneImagesPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['PruneDecision']>, ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['PrunedImage']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedTags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrunedImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrunedImage'] = ResolversParentTypes['PrunedImage']> = {
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type PutSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutSecretPayload'] = ResolversParentTypes['PutSecretPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  can?: Resolver<ResolversTypes['Permission'], ParentType, ContextType, RequireFields<QueryCanArgs, 'resource' | 'verb'>>;
  clusterConsumers?: Resolver<ResolversTypes['ConsumerConnection'], ParentType, ContextType, RequireFields<QueryClusterConsumersArgs, 'first'>>;
  compareImages?: Resolver<Maybe<ResolversTypes['ImageComparison']>, ParentType, ContextType, RequireFields<QueryCompareImagesArgs, 'a' | 'b'>>;
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType, RequireFields<QueryConsumerArgs, 'name'>>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<QueryDeploymentArgs, 'name' | 'namespace'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, RequireFields<QueryDeploymentsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventCursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<QueryImageArgs, 'digest'>>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType, RequireFields<QueryImageStreamArgs, 'name' | 'namespace'>>;
  imageStreams?: Resolver<ResolversTypes['ImageStreamConnection'], ParentType, ContextType, RequireFields<QueryImageStreamsArgs, 'first'>>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType, RequireFields<QueryImageTagArgs, 'namespace' | 'stream' | 'tag'>>;
  integratedRegistry?: Resolver<Maybe<ResolversTypes['IntegratedRegistry']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'name'>>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, RequireFields<QueryNamespacesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  resolve?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'reference'>>;
  resolveManifest?: Resolver<ResolversTypes['ManifestResolution'], ParentType, ContextType, RequireFields<QueryResolveManifestArgs, 'input'>>;
  roleBindings?: Resolver<ResolversTypes['RoleBindingConnection'], ParentType, ContextType, RequireFields<QueryRoleBindingsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  verifyAudit?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, Partial<QueryVerifyAuditArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  whoCan?: Resolver<ReadonlyArray<ResolversTypes['RoleBinding']>, ParentType, ContextType, RequireFields<QueryWhoCanArgs, 'resource' | 'verb'>>;
  why?: Resolver<Maybe<ResolversTypes['TriggerExplanation']>, ParentType, ContextType, RequireFields<QueryWhyArgs, 'trigger'>>;
};

export type RecentPullSpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentPullSpec'] = ResolversParentTypes['RecentPullSpec']> = {
  hasNewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pullSpec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RedeliverDeadLettersPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverDeadLettersPayload'] = ResolversParentTypes['RedeliverDeadLettersPayload']> = {
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  redelivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectPromotionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectPromotionPayload'] = ResolversParentTypes['RejectPromotionPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseImageTagPayload'] = ResolversParentTypes['ReleaseImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportRolloutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRolloutPayload'] = ResolversParentTypes['ReportRolloutPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['RolloutClaim']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  pullSpec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
};

export type ResolvedImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedImage'] = ResolversParentTypes['ResolvedImage']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  imagePullPolicy?: Resolver<Maybe<ResolversTypes['ImagePullPolicy']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ImageResolutionReason'], ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
};

export type RevokeTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeTokenPayload'] = ResolversParentTypes['RevokeTokenPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  revoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofCluster?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RoleRule']>, ParentType, ContextType>;
};

export type RoleBindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleBinding'] = ResolversParentTypes['RoleBinding']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streams?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleBindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleBindingConnection'] = ResolversParentTypes['RoleBindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleBindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoleBinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleBindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleBindingEdge'] = ResolversParentTypes['RoleBindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleBinding'], ParentType, ContextType>;
};

export type RoleRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRule'] = ResolversParentTypes['RoleRule']> = {
  resources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verbs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RollbackImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollbackImageTagPayload'] = ResolversParentTypes['RollbackImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['RolloutImage']>, ParentType, ContextType>;
  manifest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rollbackOf?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RolloutState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RolloutClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutClaim'] = ResolversParentTypes['RolloutClaim']> = {
  fence?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  rollout?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RolloutConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutConnection'] = ResolversParentTypes['RolloutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RolloutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rollout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RolloutEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutEdge'] = ResolversParentTypes['RolloutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rollout'], ParentType, ContextType>;
};

export type RolloutEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutEvent'] = ResolversParentTypes['RolloutEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  deployment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['RolloutImage']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RolloutState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RolloutImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RolloutImage'] = ResolversParentTypes['RolloutImage']> = {
  container?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['TagAddress']>, ParentType, ContextType>;
  image?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excludedFromImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
  registries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SecretType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretConnection'] = ResolversParentTypes['SecretConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecretEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Secret']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SecretEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretEdge'] = ResolversParentTypes['SecretEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Secret'], ParentType, ContextType>;
};

export interface SecretTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SecretText'], any> {
  name: 'SecretText';
}

export type ServiceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['Token']>, ParentType, ContextType>;
};

export type ServiceAccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountConnection'] = ResolversParentTypes['ServiceAccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ServiceAccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountEdge'] = ResolversParentTypes['ServiceAccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
};

export type SetGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGroupPayload'] = ResolversParentTypes['SetGroupPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetImageTagPayload'] = ResolversParentTypes['SetImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetNamespacePolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetNamespacePolicyPayload'] = ResolversParentTypes['SetNamespacePolicyPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPromotionPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPromotionPolicyPayload'] = ResolversParentTypes['SetPromotionPolicyPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetStreamPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStreamPolicyPayload'] = ResolversParentTypes['SetStreamPolicyPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTriggerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTriggerPayload'] = ResolversParentTypes['SetTriggerPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  triggers?: Resolver<ReadonlyArray<ResolversTypes['Trigger']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserPayload'] = ResolversParentTypes['SetUserPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StopTrackingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopTrackingPayload'] = ResolversParentTypes['StopTrackingPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StreamImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamImage'] = ResolversParentTypes['StreamImage']> = {
  image?: Resolver<ResolversTypes['Image'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['ImageStream'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StreamPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StreamPolicy'] = ResolversParentTypes['StreamPolicy']> = {
  immutableTags?: Resolver<ReadonlyArray<ResolversTypes['ImmutableTagRule']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['PolicyLimits'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['EffectiveRetention'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  consumerReady?: SubscriptionResolver<ResolversTypes['ConsumerReady'], "consumerReady", ParentType, ContextType, RequireFields<SubscriptionConsumerReadyArgs, 'name'>>;
  eventBatches?: SubscriptionResolver<ResolversTypes['EventBatch'], "eventBatches", ParentType, ContextType, RequireFields<SubscriptionEventBatchesArgs, 'whenBehind'>>;
  events?: SubscriptionResolver<ResolversTypes['Event'], "events", ParentType, ContextType, Partial<SubscriptionEventsArgs>>;
  tagEvents?: SubscriptionResolver<ResolversTypes['TagEvent'], "tagEvents", ParentType, ContextType, Partial<SubscriptionTagEventsArgs>>;
};

export type TagAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagAddress'] = ResolversParentTypes['TagAddress']> = {
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagChange'] = ResolversParentTypes['TagChange']> = {
  after?: Resolver<Maybe<ResolversTypes['TagPointer']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TagPointer']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TagEventType'], ParentType, ContextType>;
};

export type TagConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagCondition'] = ResolversParentTypes['TagCondition']> = {
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  lastCheckedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastTransitionAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConditionStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEvent'] = ResolversParentTypes['TagEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['TagPointer']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TagPointer']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TagEventType'], ParentType, ContextType>;
};

export type TagHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagHold'] = ResolversParentTypes['TagHold']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TagItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagItem'] = ResolversParentTypes['TagItem']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type TagItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagItemConnection'] = ResolversParentTypes['TagItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TagItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TagItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagItemEdge'] = ResolversParentTypes['TagItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TagItem'], ParentType, ContextType>;
};

export type TagMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagMove'] = ResolversParentTypes['TagMove']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['TagPointer'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['TagPointer']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagMoveKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TagMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagMoveConnection'] = ResolversParentTypes['TagMoveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TagMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TagMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagMoveEdge'] = ResolversParentTypes['TagMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TagMove'], ParentType, ContextType>;
};

export type TagPointerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagPointer'] = ResolversParentTypes['TagPointer']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type TagSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagSource'] = ResolversParentTypes['TagSource']> = {
  kind?: Resolver<ResolversTypes['TagSourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TagSpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagSpec'] = ResolversParentTypes['TagSpec']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  importMode?: Resolver<ResolversTypes['ImportMode'], ParentType, ContextType>;
  insecure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  referencePolicy?: Resolver<ResolversTypes['ReferencePolicy'], ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['TagSource']>, ParentType, ContextType>;
  tracking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TakeEventsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeEventsPayload'] = ResolversParentTypes['TakeEventsPayload']> = {
  batch?: Resolver<Maybe<ResolversTypes['TakenBatch']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakenBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenBatch'] = ResolversParentTypes['TakenBatch']> = {
  events?: Resolver<ReadonlyArray<ResolversTypes['TakenEvent']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fence?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  lease?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TakenEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenEvent'] = ResolversParentTypes['TakenEvent']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cloudEvent?: Resolver<ResolversTypes['CloudEvent'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TextChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextChange'] = ResolversParentTypes['TextChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trigger'] = ResolversParentTypes['Trigger']> = {
  automatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  containers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['TagAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastEventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastTriggeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTriggeredDigest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  lastTriggeredImage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TriggerState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['TriggerTarget'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TriggerType'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['TriggerExplanation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggerConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerCondition'] = ResolversParentTypes['TriggerCondition']> = {
  event?: Resolver<Maybe<ResolversTypes['CascadeEvent']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TriggerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerConnection'] = ResolversParentTypes['TriggerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TriggerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Trigger']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TriggerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerEdge'] = ResolversParentTypes['TriggerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trigger'], ParentType, ContextType>;
};

export type TriggerEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerEvent'] = ResolversParentTypes['TriggerEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['TriggerTarget'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['Trigger']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggerExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerExplanation'] = ResolversParentTypes['TriggerExplanation']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['TriggerCondition']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TriggerState'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['Trigger'], ParentType, ContextType>;
};

export type TriggerHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerHold'] = ResolversParentTypes['TriggerHold']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriggerTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriggerTarget'] = ResolversParentTypes['TriggerTarget']> = {
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TriggerTargetKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UnbindRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnbindRolePayload'] = ResolversParentTypes['UnbindRolePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  unbound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['Token']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Denied' | 'InvalidInput' | 'Missing', ParentType, ContextType>;
};

export type ValueChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueChange'] = ResolversParentTypes['ValueChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionRange'] = ResolversParentTypes['VersionRange']> = {
  glob?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['VersionOrder'], ParentType, ContextType>;
  prerelease?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  semver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleBindings?: Resolver<ReadonlyArray<ResolversTypes['RoleBinding']>, ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['Token']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeEventsPayload?: AcknowledgeEventsPayloadResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ApplyDeploymentPayload?: ApplyDeploymentPayloadResolvers<ContextType>;
  ApplyImageStreamPayload?: ApplyImageStreamPayloadResolvers<ContextType>;
  ApplyImageTagPayload?: ApplyImageTagPayloadResolvers<ContextType>;
  ApprovePromotionPayload?: ApprovePromotionPayloadResolvers<ContextType>;
  AuditBreak?: AuditBreakResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  BindRolePayload?: BindRolePayloadResolvers<ContextType>;
  CascadeEvent?: CascadeEventResolvers<ContextType>;
  Cause?: CauseResolvers<ContextType>;
  ClaimRolloutPayload?: ClaimRolloutPayloadResolvers<ContextType>;
  CloudEvent?: GraphQLScalarType;
  ConfigComparison?: ConfigComparisonResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Consumer?: ConsumerResolvers<ContextType>;
  ConsumerConnection?: ConsumerConnectionResolvers<ContextType>;
  ConsumerEdge?: ConsumerEdgeResolvers<ContextType>;
  ConsumerLag?: ConsumerLagResolvers<ContextType>;
  ConsumerPayload?: ConsumerPayloadResolvers<ContextType>;
  ConsumerReady?: ConsumerReadyResolvers<ContextType>;
  CreateImageStreamMappingPayload?: CreateImageStreamMappingPayloadResolvers<ContextType>;
  CreateNamespacePayload?: CreateNamespacePayloadResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateTokenPayload?: CreateTokenPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeleteConsumerPayload?: DeleteConsumerPayloadResolvers<ContextType>;
  DeleteDeploymentPayload?: DeleteDeploymentPayloadResolvers<ContextType>;
  DeleteImageStreamPayload?: DeleteImageStreamPayloadResolvers<ContextType>;
  DeleteImageTagPayload?: DeleteImageTagPayloadResolvers<ContextType>;
  DeleteSecretPayload?: DeleteSecretPayloadResolvers<ContextType>;
  DeleteServiceAccountPayload?: DeleteServiceAccountPayloadResolvers<ContextType>;
  Denied?: DeniedResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentCondition?: DeploymentConditionResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentContainer?: DeploymentContainerResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  DeploymentEvent?: DeploymentEventResolvers<ContextType>;
  DeploymentHold?: DeploymentHoldResolvers<ContextType>;
  DeploymentPayload?: DeploymentPayloadResolvers<ContextType>;
  Digest?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  EffectiveRetention?: EffectiveRetentionResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventBatch?: EventBatchResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCursor?: GraphQLScalarType;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFilter?: EventFilterResolvers<ContextType>;
  EventGap?: EventGapResolvers<ContextType>;
  ExtendLeasePayload?: ExtendLeasePayloadResolvers<ContextType>;
  FinishRolloutPayload?: FinishRolloutPayloadResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageComparison?: ImageComparisonResolvers<ContextType>;
  ImageConfig?: ImageConfigResolvers<ContextType>;
  ImageLayer?: ImageLayerResolvers<ContextType>;
  ImageManifest?: ImageManifestResolvers<ContextType>;
  ImageStream?: ImageStreamResolvers<ContextType>;
  ImageStreamCondition?: ImageStreamConditionResolvers<ContextType>;
  ImageStreamConnection?: ImageStreamConnectionResolvers<ContextType>;
  ImageStreamEdge?: ImageStreamEdgeResolvers<ContextType>;
  ImageStreamEvent?: ImageStreamEventResolvers<ContextType>;
  ImageTag?: ImageTagResolvers<ContextType>;
  ImageTagConnection?: ImageTagConnectionResolvers<ContextType>;
  ImageTagEdge?: ImageTagEdgeResolvers<ContextType>;
  ImageTagEvent?: ImageTagEventResolvers<ContextType>;
  ImagesEvent?: ImagesEventResolvers<ContextType>;
  ImmutableTagRule?: ImmutableTagRuleResolvers<ContextType>;
  ImportImagesPayload?: ImportImagesPayloadResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  IntegratedRegistry?: IntegratedRegistryResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyValue?: KeyValueResolvers<ContextType>;
  KeyValueChanges?: KeyValueChangesResolvers<ContextType>;
  LayerComparison?: LayerComparisonResolvers<ContextType>;
  ListChange?: ListChangeResolvers<ContextType>;
  ManifestResolution?: ManifestResolutionResolvers<ContextType>;
  Missing?: MissingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameChanges?: NameChangesResolvers<ContextType>;
  Namespace?: NamespaceResolvers<ContextType>;
  NamespaceConnection?: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge?: NamespaceEdgeResolvers<ContextType>;
  NamespaceEvent?: NamespaceEventResolvers<ContextType>;
  NamespacePolicy?: NamespacePolicyResolvers<ContextType>;
  NamespaceTriggersPayload?: NamespaceTriggersPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OtherEvent?: OtherEventResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformChange?: PlatformChangeResolvers<ContextType>;
  PlatformComparison?: PlatformComparisonResolvers<ContextType>;
  PolicyLimits?: PolicyLimitsResolvers<ContextType>;
  PolicyRetention?: PolicyRetentionResolvers<ContextType>;
  PromoteImageTagPayload?: PromoteImageTagPayloadResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionEvent?: PromotionEventResolvers<ContextType>;
  PruneDecision?: PruneDecisionResolvers<ContextType>;
  PruneImagesPayload?: PruneImagesPayloadResolvers<ContextType>;
  PrunedImage?: PrunedImageResolvers<ContextType>;
  PutSecretPayload?: PutSecretPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecentPullSpec?: RecentPullSpecResolvers<ContextType>;
  RedeliverDeadLettersPayload?: RedeliverDeadLettersPayloadResolvers<ContextType>;
  RejectPromotionPayload?: RejectPromotionPayloadResolvers<ContextType>;
  ReleaseImageTagPayload?: ReleaseImageTagPayloadResolvers<ContextType>;
  ReportRolloutPayload?: ReportRolloutPayloadResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolvedImage?: ResolvedImageResolvers<ContextType>;
  RevokeTokenPayload?: RevokeTokenPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleBinding?: RoleBindingResolvers<ContextType>;
  RoleBindingConnection?: RoleBindingConnectionResolvers<ContextType>;
  RoleBindingEdge?: RoleBindingEdgeResolvers<ContextType>;
  RoleRule?: RoleRuleResolvers<ContextType>;
  RollbackImageTagPayload?: RollbackImageTagPayloadResolvers<ContextType>;
  Rollout?: RolloutResolvers<ContextType>;
  RolloutClaim?: RolloutClaimResolvers<ContextType>;
  RolloutConnection?: RolloutConnectionResolvers<ContextType>;
  RolloutEdge?: RolloutEdgeResolvers<ContextType>;
  RolloutEvent?: RolloutEventResolvers<ContextType>;
  RolloutImage?: RolloutImageResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SecretConnection?: SecretConnectionResolvers<ContextType>;
  SecretEdge?: SecretEdgeResolvers<ContextType>;
  SecretText?: GraphQLScalarType;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  SetGroupPayload?: SetGroupPayloadResolvers<ContextType>;
  SetImageTagPayload?: SetImageTagPayloadResolvers<ContextType>;
  SetNamespacePolicyPayload?: SetNamespacePolicyPayloadResolvers<ContextType>;
  SetPromotionPolicyPayload?: SetPromotionPolicyPayloadResolvers<ContextType>;
  SetStreamPolicyPayload?: SetStreamPolicyPayloadResolvers<ContextType>;
  SetTriggerPayload?: SetTriggerPayloadResolvers<ContextType>;
  SetUserPayload?: SetUserPayloadResolvers<ContextType>;
  StopTrackingPayload?: StopTrackingPayloadResolvers<ContextType>;
  StreamImage?: StreamImageResolvers<ContextType>;
  StreamPolicy?: StreamPolicyResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TagAddress?: TagAddressResolvers<ContextType>;
  TagChange?: TagChangeResolvers<ContextType>;
  TagCondition?: TagConditionResolvers<ContextType>;
  TagEvent?: TagEventResolvers<ContextType>;
  TagHold?: TagHoldResolvers<ContextType>;
  TagItem?: TagItemResolvers<ContextType>;
  TagItemConnection?: TagItemConnectionResolvers<ContextType>;
  TagItemEdge?: TagItemEdgeResolvers<ContextType>;
  TagMove?: TagMoveResolvers<ContextType>;
  TagMoveConnection?: TagMoveConnectionResolvers<ContextType>;
  TagMoveEdge?: TagMoveEdgeResolvers<ContextType>;
  TagPointer?: TagPointerResolvers<ContextType>;
  TagSource?: TagSourceResolvers<ContextType>;
  TagSpec?: TagSpecResolvers<ContextType>;
  TakeEventsPayload?: TakeEventsPayloadResolvers<ContextType>;
  TakenBatch?: TakenBatchResolvers<ContextType>;
  TakenEvent?: TakenEventResolvers<ContextType>;
  TextChange?: TextChangeResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  Trigger?: TriggerResolvers<ContextType>;
  TriggerCondition?: TriggerConditionResolvers<ContextType>;
  TriggerConnection?: TriggerConnectionResolvers<ContextType>;
  TriggerEdge?: TriggerEdgeResolvers<ContextType>;
  TriggerEvent?: TriggerEventResolvers<ContextType>;
  TriggerExplanation?: TriggerExplanationResolvers<ContextType>;
  TriggerHold?: TriggerHoldResolvers<ContextType>;
  TriggerTarget?: TriggerTargetResolvers<ContextType>;
  UnbindRolePayload?: UnbindRolePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValueChange?: ValueChangeResolvers<ContextType>;
  VersionRange?: VersionRangeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

