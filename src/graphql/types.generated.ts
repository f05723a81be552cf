import type { CloudEvent as CloudEventEnvelope } from '../events/index.js';
import type { Secret as HiddenText } from '../platform/secret.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Namespace as NamespaceModel } from '../domains/namespaces/index.js';
import type { NamespacePolicy as NamespacePolicyModel, StreamPolicy as StreamPolicyModel } from '../domains/policies/index.js';
import type { ImageStream as ImageStreamModel, ImageTag as ImageTagModel, TagSpec as TagSpecModel, TagItem as TagItemModel, StreamImage as StreamImageModel, Resolution as ResolutionModel, ImageNaming as ImageNamingModel, StreamCondition as StreamConditionModel, StreamEvent as StreamEventModel, LoggedTagEvent as LoggedTagEventModel, TagChange as TagChangeModel, TagMove as TagMoveModel, TagPointer as TagPointerModel } from '../domains/image-streams/index.js';
import type { Image as ImageModel, ImageComparison as ImageComparisonModel, PlatformComparison as PlatformComparisonModel, ImageManifest as ImageManifestModel, ImageConfig as ImageConfigModel } from '../domains/images/index.js';
import type { ImportResult as ImportResultModel, LoggedImportEvent as LoggedImportEventModel } from '../domains/imports/index.js';
import type { RegistryHook as RegistryHookModel } from '../domains/registry-hooks/index.js';
import type { RegistrySecret as SecretModel } from '../domains/secrets/index.js';
import type { LoggedEvent as LoggedEventModel, EventBatch as EventBatchModel, Actor as ActorModel, Cause as CauseModel } from '../events/index.js';
import type { ImagesPruned as ImagesEventModel } from '../domains/retention/index.js';
import type { BuildConfig as BuildConfigModel, TriggerOfConfig as TriggerOfConfigModel, Build as BuildModel, BuildStage as BuildStageModel, BuildInputImage as BuildInputImageModel, ShownLog as ShownLogModel, ReadChunk as ReadChunkModel, BuildWork as BuildWorkModel, QueueNews as QueueNewsModel, BuildLease as BuildLeaseModel, LoggedBuildEvent as LoggedBuildEventModel } from '../domains/builds/index.js';
import type { ConfigMap as ConfigMapModel } from '../domains/config-maps/index.js';
import type { Promotion as PromotionModel, TagAddress as TagAddressModel } from '../domains/promotions/index.js';
import type { ResolvedImage as ResolvedImageModel } from '../domains/resolution/index.js';
import type { Deployment as DeploymentModel, ContainerImage as ContainerImageModel, Rollout as RolloutModel, RolloutImage as RolloutImageModel, RolloutClaim as RolloutClaimModel, LoggedRolloutEvent as LoggedRolloutEventModel } from '../domains/deployments/index.js';
import type { Trigger as TriggerModel, Target as TriggerTargetModel, ExplainedCondition as ExplainedConditionModel, Explanation as ExplanationModel, LoggedTriggerEvent as LoggedTriggerEventModel } from '../domains/triggers/index.js';
import type { BuildChain as BuildChainModel } from '../domains/build-chains/index.js';
import type { CascadeEvent as CascadeEventModel, Cascade as CascadeModel, CascadeStep as CascadeStepModel, BlastRadius as BlastRadiusModel } from '../domains/cascades/index.js';
import type { Attention as AttentionModel } from '../domains/health/index.js';
import type { Consumer as ConsumerModel, DeadRow as DeadLetterModel, TakenBatch as TakenBatchModel, TakenEvent as TakenEventModel, LoggedConsumerEvent as LoggedConsumerEventModel } from '../domains/consumers/index.js';
import type { Delivery as DeliveryModel, DeliveryAttempt as DeliveryAttemptModel, SigningKey as SigningKeyModel } from '../domains/webhooks/index.js';
import type { GraphClient as GraphClientModel, ClientDocument as ClientDocumentModel } from '../domains/documents/index.js';
import type { Subgraph as SubgraphModel, SubgraphVersion as SubgraphVersionModel, LoggedSubgraphEvent as LoggedSubgraphEventModel, LoggedSupergraphEvent as LoggedSupergraphEventModel, SchemaRelease as SchemaReleaseModel } from '../domains/subgraphs/index.js';
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
  /** Bytes as base64 text (RFC 4648, with padding). */
  Bytes: { input: Buffer; output: Buffer; }
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

/** What `acknowledgeEvents` is given. */
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

/** What `acknowledgeEvents` answers. */
export type AcknowledgeEventsPayload = {
  /**
   * Ids of the events that are now done with. Who never got the answer may say the same again, with the lease of the same
   * batch, and is answered the same: that is known of a consumer's last 1,000 batches.
   */
  readonly acknowledged: ReadonlyArray<Scalars['ID']['output']>;
  /** The place in the log when it was answered; null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /**
   * Ids of those that are no longer this member's, because its lease ran out: they are, or will be, with another one.
   * Named in a user error with CONFLICT as well.
   */
  readonly lost: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * Why it was refused: nothing was acknowledged then. A CONFLICT names what was `lost`, beside what was acknowledged all
   * the same.
   */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who did it. */
export type Actor = {
  /** Whether a person, a program or Sluice itself did it. */
  readonly kind: ActorKind;
  /** Of a service account its full name; of Sluice itself the part that acted, e.g. `webhooks`. */
  readonly name: Scalars['String']['output'];
};

/** What kind of actor did something. */
export type ActorKind =
  /** A program, of a namespace: `system:serviceaccount:<namespace>:<name>`. */
  | 'SERVICE_ACCOUNT'
  /** Sluice itself. */
  | 'SYSTEM'
  /** A person, or a program that has a user of its own. */
  | 'USER';

/** What `appendBuildLog` is given. */
export type AppendBuildLogInput = {
  /** In any order, and as often as need be: each counts once. */
  readonly chunks: ReadonlyArray<BuildLogChunkInput>;
  /** The lease that the runner holds. */
  readonly lease: BuildLeaseInput;
};

/** What `appendBuildLog` answers. */
export type AppendBuildLogPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether the log is full: what comes from now on is not kept, and need not be sent. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** How many bytes the log has now, with those that are still to come in between; null when it was refused. */
  readonly written?: Maybe<Scalars['Int64']['output']>;
};

/** What `applyBuildConfig` is given. */
export type ApplyBuildConfigInput = {
  /**
   * Take it although its image leads back to it, by other builds or tags that follow each other: such a ring is built once
   * for each image that comes from outside of it, and no further. Refused otherwise, with the ring.
   */
  readonly allowRing?: Scalars['Boolean']['input'];
  /** Left out, they stay. */
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the resourceVersion is this; 0: unless there is none. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Left out: 5. Null: all are kept. */
  readonly failedBuildsHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** Left out, they stay. */
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Lower-case letters, digits, dashes and dots; at most 253. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** Refuses with CONFLICT when there is one of this name. */
  readonly onlyNew?: Scalars['Boolean']['input'];
  /** Left out: SERIAL. */
  readonly runPolicy?: InputMaybe<BuildRunPolicy>;
  /** What each build is made of. */
  readonly spec: BuildSpecInput;
  /** Left out: 5. Null: all are kept. */
  readonly successfulBuildsHistoryLimit?: InputMaybe<Scalars['Int']['input']>;
  /** All of them, in place of those there are; left out: none. */
  readonly triggers?: InputMaybe<ReadonlyArray<BuildTriggerInput>>;
};

/** What `applyBuildConfig` answers. */
export type ApplyBuildConfigPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** The build that a CONFIG_CHANGE trigger has started. */
  readonly build?: Maybe<Build>;
  /** The definition as it is now, or with `dryRun` would be; null where it was refused. */
  readonly buildConfig?: Maybe<BuildConfig>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** What applying it did, or with `dryRun` would do; null where it was refused. */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `applyBuild` is given. */
export type ApplyBuildInput = {
  /** Left out: none. */
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Left out: none. A value has at most 63 characters. */
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** What it is made of; without `binary`. */
  readonly spec: BuildSpecInput;
};

/** What `applyBuild` answers. */
export type ApplyBuildPayload = {
  /** The build, or with `dryRun` the one that there would be; null where it was refused. */
  readonly build?: Maybe<Build>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** CREATED or UNCHANGED; null where it was refused. */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is to run, as a manifest. */
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
  /** What is to become of triggers that could never fire. */
  readonly onProblem?: TriggerProblemAction;
};

/** What `applyDeployment` answers. */
export type ApplyDeploymentPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The deployment as it is now, or with `dryRun` would be; null where it was refused. */
  readonly deployment?: Maybe<Deployment>;
  /** What applying it did, or with `dryRun` would do; null where it was refused. */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** The rollout that it started, if it did. */
  readonly rollout?: Maybe<Rollout>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What could never work, and was taken all the same. */
  readonly warnings: ReadonlyArray<DeploymentCondition>;
};

/** What `applyImageStream` is given. */
export type ApplyImageStreamInput = {
  /** All of them; left out, they stay. */
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** The external repository whose tags are imported as a whole; empty: none. Left out: as it is. */
  readonly dockerImageRepository?: InputMaybe<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the stream's resourceVersion is this; 0 means that it must not exist yet. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** All of them; left out, they stay. */
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Whether a plain image name equal to this stream's name resolves to it. Left out: as it is. */
  readonly localLookup?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** The whole of spec.tags: a tag that is missing here leaves the spec and keeps its history. Left out: as they are. */
  readonly tags?: InputMaybe<ReadonlyArray<TagSpecInput>>;
};

/** What `applyImageStream` answers. */
export type ApplyImageStreamPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The stream as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageStream?: Maybe<ImageStream>;
  /** What applying it did, or with `dryRun` would do; null where it was refused. */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `applyImageTag` is given. */
export type ApplyImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the stream's resourceVersion is this. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** The namespace that the stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** What the tag is to be. Annotations that are left out stay as they are. */
  readonly spec: TagSpecInput;
  /** Created when it is missing. */
  readonly stream: Scalars['String']['input'];
};

/** What `applyImageTag` answers. */
export type ApplyImageTagPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The tag as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageTag?: Maybe<ImageTag>;
  /** What applying it did, or with `dryRun` would do; null where it was refused. */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What applying a specification did. */
export type ApplyOutcome =
  /** It was there, and is different now. */
  | 'CONFIGURED'
  /** It was not there before. */
  | 'CREATED'
  /** It was so already; nothing has changed. */
  | 'UNCHANGED';

/** What `approvePromotion` is given. */
export type ApprovePromotionInput = {
  /** The image that is approved; CONFLICT when the promotion is of another one. */
  readonly digest: Scalars['Digest']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The id of the promotion. */
  readonly id: Scalars['ID']['input'];
};

/** What `approvePromotion` answers. */
export type ApprovePromotionPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The promotion as it is now, or with `dryRun` would be; null where it was refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Something that needs somebody's attention. */
export type Attention = {
  /** What to do about it. */
  readonly advice: Scalars['String']['output'];
  /** What is wrong. */
  readonly message: Scalars['String']['output'];
  /** The namespace of what it is about. */
  readonly namespace: Scalars['String']['output'];
  /** Why, in one word. */
  readonly reason: AttentionReason;
  /** How much it matters. */
  readonly severity: AttentionSeverity;
  /** Since when, where that is known. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about, as the command line names it, e.g. `istag/web:prod`, `deployment/web`. */
  readonly subject: Scalars['String']['output'];
};

/** One page of a list of things that need attention. */
export type AttentionConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<AttentionEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Attention>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** Something that needs attention at its place in a list. */
export type AttentionEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Attention;
};

/** Why something needs attention. */
export type AttentionReason =
  /** A promotion waits for the approval of somebody. */
  | 'APPROVAL_WAITING'
  /** The newest build has failed. */
  | 'BUILD_FAILED'
  /** No runner has taken up a build, or one has fallen silent. */
  | 'BUILD_STUCK'
  /** Builds would set themselves off. */
  | 'CYCLIC'
  /** A rollback keeps a deployment's images. */
  | 'IMAGES_HELD'
  /** The last import of a tag has failed. */
  | 'IMPORT_FAILING'
  /** An image that a build is made on is in no history of its stream. */
  | 'MISSING_IMAGE'
  /** A build has nowhere to put its image. */
  | 'MISSING_OUTPUT'
  /** The stream that a build puts its image into has no repository to push to. */
  | 'MISSING_REGISTRY'
  /** A secret that is named is not there. */
  | 'MISSING_SECRET'
  /** A stream that is needed is not there. */
  | 'MISSING_STREAM'
  /** A tag that is needed is not there. */
  | 'MISSING_TAG'
  /** The newest rollout has failed. */
  | 'ROLLOUT_FAILED'
  /** No agent has taken up a rollout, or one has fallen silent. */
  | 'ROLLOUT_STUCK'
  /** A tag is held where a rollback has put it. */
  | 'TAG_HELD'
  /** A tag that is needed points at nothing yet. */
  | 'TAG_NOT_AVAILABLE'
  /** The triggers of a namespace are held. */
  | 'TRIGGERS_HELD'
  /** A trigger does not fire, for whoever set it may not pull from where its tag is any more. */
  | 'TRIGGER_DENIED'
  /** A trigger can never fire as it is written. */
  | 'TRIGGER_NEVER_FIRES';

/** How much something that needs attention matters. */
export type AttentionSeverity =
  /** Something does not work. */
  | 'ERROR'
  /** Something will not work, or not as it seems. */
  | 'WARNING';

/** The first thing that is wrong with one chain. */
export type AuditBreak = {
  /** What is wrong there. */
  readonly fault: AuditFault;
  /** Which of the chains of the namespace: its entries are spread over several. */
  readonly lane: Scalars['Int']['output'];
  /** Whose chain it is; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** The place of the entry in its chain, from 1. */
  readonly position: Scalars['Int64']['output'];
};

/**
 * One change, as the audit keeps it: who, what, why and by which request. Never altered, never trimmed. An attempt at a
 * change that was refused for want of rights is an entry of the type `request.refused`, which belongs to no namespace; the
 * same attempt again within a minute is only counted.
 */
export type AuditEntry = {
  /** Who did it, or tried to. */
  readonly actor: Actor;
  /** Why it happened; `requestId` finds the request in the log. */
  readonly cause: Cause;
  /** The id of its event. */
  readonly id: Scalars['ID']['output'];
  /** Empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What the event carried, as JSON; secrets never. */
  readonly payload: Scalars['String']['output'];
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: Scalars['String']['output'];
  /** What happened, e.g. `image-tag.moved`. */
  readonly type: Scalars['String']['output'];
};

/** One page of a list of entries of the audit. */
export type AuditEntryConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<AuditEntry>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** An entry of the audit at its place in a list. */
export type AuditEntryEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
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
  /** How many entries were examined. */
  readonly entries: Scalars['Int64']['output'];
  /** Whether nothing was found: `breaks` is empty. */
  readonly intact: Scalars['Boolean']['output'];
};

/** User and password for a git host. */
export type BasicAuthInput = {
  /** Certificates to trust, as PEM. */
  readonly caCertificate?: InputMaybe<Scalars['SecretText']['input']>;
  /** Settings for git, as the text of a `.gitconfig`. */
  readonly gitConfig?: InputMaybe<Scalars['SecretText']['input']>;
  /** The password, or a token. */
  readonly password?: InputMaybe<Scalars['SecretText']['input']>;
  /** Left out where the password is a token that says who it is. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** Source that is sent along when a build is started. */
export type BinarySource = {
  /** Where what is sent is one file: its name in the build's directory. Null: it is an archive. */
  readonly asFile?: Maybe<Scalars['String']['output']>;
};

/** Source that is sent along when a build is started. */
export type BinarySourceInput = {
  /** Where what is sent is one file: its name in the build's directory. Left out: it is an archive. */
  readonly asFile?: InputMaybe<Scalars['String']['input']>;
};

/** What `bindRole` answers. */
export type BindRolePayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Null after a failure. */
  readonly roleBinding?: Maybe<RoleBinding>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a change would start, or the move of a tag. */
export type BlastKind =
  /** There would be a new build. */
  | 'BUILD'
  /** A named consumer would get an event of type `trigger.fired`. */
  | 'CONSUMER'
  /** There would be a new rollout. */
  | 'ROLLOUT'
  /** A tag would point at something else. */
  | 'TAG'
  /** A webhook would get an event of type `trigger.fired`. */
  | 'WEBHOOK';

/** What a change would set off, found by trying it and undoing it. */
export type BlastRadius = {
  /** How many of `steps` are builds. */
  readonly builds: Scalars['Int']['output'];
  /** The namespaces whose triggers would be held, because too many would fire at once. */
  readonly heldNamespaces: ReadonlyArray<Scalars['String']['output']>;
  /** Whether there is more than is told. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The namespaces in which anything would start, or any tag move. */
  readonly namespaces: ReadonlyArray<Scalars['String']['output']>;
  /** How many of `steps` are rollouts. */
  readonly rollouts: Scalars['Int']['output'];
  /** In the order in which it would come about. */
  readonly steps: ReadonlyArray<BlastStep>;
  /** The tags that would stay where they are although an image is pushed to them. */
  readonly stops: ReadonlyArray<BlastStop>;
};

/** One thing that would come about. */
export type BlastStep = {
  /** How many builds lie between the change and this: 0 happens at once, more only if those builds succeed. */
  readonly depth: Scalars['Int']['output'];
  /** What kind of thing would come about. */
  readonly kind: BlastKind;
  /** Why, in words. */
  readonly message: Scalars['String']['output'];
  /** E.g. `web:prod` for a tag, `web` for a build of this BuildConfig or a rollout of this deployment. */
  readonly name: Scalars['String']['output'];
  /** Where it would come about. */
  readonly namespace: Scalars['String']['output'];
};

/** A tag that would stay where it is although an image is pushed to it: there a cascade would end. */
export type BlastStop = {
  /** How many builds lie between the change and this. */
  readonly depth: Scalars['Int']['output'];
  /** Why it stays, in words: it is held by a rollback, protected by a policy, or not there. */
  readonly message: Scalars['String']['output'];
  /** The tag, e.g. `web:prod`. */
  readonly name: Scalars['String']['output'];
  /** The namespace of the tag. */
  readonly namespace: Scalars['String']['output'];
};

/** A recorded operation that the change would make invalid. */
export type BrokenOperation = {
  /** Calls in the last 24 hours. */
  readonly callsPerDay: Scalars['Int']['output'];
  /** Who sends it, as it names itself. */
  readonly client: Scalars['String']['output'];
  /** SHA-256 of its text. */
  readonly hash: Scalars['String']['output'];
  /** The first thing that is wrong with it then. */
  readonly message: Scalars['String']['output'];
  /** Null: it has none. */
  readonly operationName?: Maybe<Scalars['String']['output']>;
};

/**
 * One run of a definition. What it is to do never changes; what becomes of it goes from NEW over PENDING and RUNNING to
 * one of four ends, and stays there.
 */
export type Build = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /** How many runners have begun with it. */
  readonly attempt: Scalars['Int']['output'];
  /** What set it off. */
  readonly causes: ReadonlyArray<BuildCause>;
  /** The name of the build that this one repeats. */
  readonly cloneOf?: Maybe<Scalars['String']['output']>;
  /** When it ended, in whatever phase; null until then. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The definition; null once that is gone. */
  readonly config?: Maybe<BuildConfig>;
  /** The name of the definition, even when that is gone; null: there was none. */
  readonly configName?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it must have ended; null until it has begun. */
  readonly deadlineAt?: Maybe<Scalars['DateTime']['output']>;
  /** From the beginning to the end, or to now. */
  readonly durationMilliseconds?: Maybe<Scalars['Int64']['output']>;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** The images that go in, as they were resolved; empty until then. */
  readonly inputs: ReadonlyArray<BuildInputImage>;
  /** By key; a build of a definition has those of it, and `buildconfig`. */
  readonly labels: ReadonlyArray<KeyValue>;
  /**
   * A piece of the log: what lies behind `after` (a byte offset of this attempt), or the last `tail` lines, at most
   * `limitBytes` (1 MiB at most). Bytes as the build wrote them: show them as text only once control characters are gone.
   */
  readonly log: BuildLog;
  /** How many lines the log of the newest attempt has so far, the one that is being written included. */
  readonly logLines: Scalars['Int64']['output'];
  /** The last lines of the log of a build that went wrong. */
  readonly logSnippet?: Maybe<Scalars['String']['output']>;
  /** The reason in words. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** The definition's name and the number, e.g. `web-3`. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is in. */
  readonly namespace: Namespace;
  /** Counts up from 1 within the definition; 0 for a build of none. */
  readonly number: Scalars['Int64']['output'];
  /** Where its image will be, or was, pushed; null: nowhere, or not known yet. */
  readonly outputReference?: Maybe<Scalars['String']['output']>;
  /** Where it is on its way. */
  readonly phase: BuildPhase;
  /** Null: there is nothing to explain. */
  readonly reason?: Maybe<BuildReason>;
  /** What it has made; null until it is complete. */
  readonly result?: Maybe<BuildResult>;
  /** What was asked to be built, or what the runner found. */
  readonly revision?: Maybe<SourceRevision>;
  /** Which builds of its definition may run beside it. */
  readonly runPolicy: BuildRunPolicy;
  /** The runner that has it, or had it last. */
  readonly runner?: Maybe<Scalars['String']['output']>;
  /** What it is made of, as it was when the build was created. */
  readonly spec: BuildSpec;
  /** The stages that have begun, in order. */
  readonly stages: ReadonlyArray<BuildStage>;
  /** When a runner began with it. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who started it. */
  readonly startedBy: Actor;
};


/**
 * One run of a definition. What it is to do never changes; what becomes of it goes from NEW over PENDING and RUNNING to
 * one of four ends, and stays there.
 */
export type BuildLogArgs = {
  after?: InputMaybe<Scalars['Int64']['input']>;
  attempt?: InputMaybe<Scalars['Int']['input']>;
  limitBytes?: Scalars['Int']['input'];
  line?: InputMaybe<Scalars['Int64']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  tail?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that set a build off; one build may have several. */
export type BuildCause = {
  /** For IMAGE_CHANGE: the tag that moved. */
  readonly from?: Maybe<BuildImage>;
  /** For IMAGE_CHANGE: the image that it moved to. */
  readonly image?: Maybe<Scalars['String']['output']>;
  /** In words, e.g. `Manually triggered`, `Image change`. */
  readonly message: Scalars['String']['output'];
  /** For webhooks: what was pushed. */
  readonly revision?: Maybe<SourceRevision>;
  /** What kind of cause. */
  readonly type: BuildCauseType;
};

/** What set a build off. */
export type BuildCauseType =
  /** A webhook of Bitbucket. */
  | 'BITBUCKET'
  /** Started again as another build was. */
  | 'CLONE'
  /** Its definition was new. */
  | 'CONFIG_CHANGE'
  /** A webhook of any other sender. */
  | 'GENERIC'
  /** A webhook of GitHub. */
  | 'GITHUB'
  /** A webhook of GitLab. */
  | 'GITLAB'
  /** A tag that a trigger watches points at another image. */
  | 'IMAGE_CHANGE'
  /** Somebody started it. */
  | 'MANUAL';

/** What depends on a tag: the builds that follow it, where their images go, and so on. */
export type BuildChain = {
  /** Whether there is more than is told. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /**
   * The tag first, each thing behind what it follows; what follows several things is told once for each, but what follows
   * itself in a ring is not told again.
   */
  readonly links: ReadonlyArray<BuildChainLink>;
  /** The ways that lead back to where they began, as names such as `shop/web:latest` and `bc/shop/web`; empty: there is none. */
  readonly rings: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** The tag that it begins with. */
  readonly tag: TagAddress;
};

/** Whether a link of a chain is a tag or a definition of builds. */
export type BuildChainKind =
  /** A definition of builds. */
  | 'BUILD_CONFIG'
  /** A tag of an image stream. */
  | 'TAG';

/** One thing that depends on another. */
export type BuildChainLink = {
  /** Whether it stands above itself: here a ring closes. */
  readonly closesRing: Scalars['Boolean']['output'];
  /** How many links lie between it and the first tag. */
  readonly depth: Scalars['Int']['output'];
  /** Whether the image comes by itself: by a trigger that is not paused, or a tag that follows another. */
  readonly isAutomatic: Scalars['Boolean']['output'];
  /** Whether `name` is that of a tag or of a definition of builds. */
  readonly kind: BuildChainKind;
  /** Of a tag `stream:tag`, of a build config its name. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['output'];
  /** Where in `links` it is what this one follows; null: it is the first. */
  readonly parent?: Maybe<Scalars['Int']['output']>;
};

/** The definition of builds: what goes in, how it is built, where it goes, and what starts it. */
export type BuildConfig = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /** Its builds, newest first; with `phases`, those only. */
  readonly builds: BuildConnection;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** How many failed, errored and cancelled builds are kept; null: all. */
  readonly failedBuildsHistoryLimit?: Maybe<Scalars['Int']['output']>;
  /** Counts changes of the specification. */
  readonly generation: Scalars['Int64']['output'];
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** By key. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** The number of its newest build; 0: none yet. */
  readonly lastVersion: Scalars['Int64']['output'];
  /** Unique in the namespace. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is in. */
  readonly namespace: Namespace;
  /** Whether its annotation `openshift.io/build-config.paused` keeps it from building. */
  readonly paused: Scalars['Boolean']['output'];
  /** Counts every change. */
  readonly resourceVersion: Scalars['Int64']['output'];
  /** Which of its builds may run beside each other. */
  readonly runPolicy: BuildRunPolicy;
  /** What each build is made of; builds keep the one that they began with. */
  readonly spec: BuildSpec;
  /** How many completed builds are kept; null: all. */
  readonly successfulBuildsHistoryLimit?: Maybe<Scalars['Int']['output']>;
  /** What starts a build by itself, in the order of the definition. */
  readonly triggers: ReadonlyArray<BuildTrigger>;
};


/** The definition of builds: what goes in, how it is built, where it goes, and what starts it. */
export type BuildConfigBuildsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  phases?: InputMaybe<ReadonlyArray<BuildPhase>>;
};

/** One page of a list of definitions of builds. */
export type BuildConfigConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<BuildConfigEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<BuildConfig>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A definition of builds at its place in a list. */
export type BuildConfigEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: BuildConfig;
};

/** One page of a list of builds. */
export type BuildConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<BuildEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Build>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; of those phases that were asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A build at its place in a list. */
export type BuildEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Build;
};

/** Something that happened to a build or a definition of builds: `build.*`, `build-config.*`. */
export type BuildEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** The build as it is now, not as it was then; null if it is gone. */
  readonly build?: Maybe<Build>;
  /** The build's name; null where the event is of the definition. */
  readonly buildName?: Maybe<Scalars['String']['output']>;
  /** Why it happened. */
  readonly cause: Cause;
  /** The definition's name; null for a build of none. */
  readonly configName?: Maybe<Scalars['String']['output']>;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** For `build.completed`: what was made. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** `type`, as one of a closed list. */
  readonly kind: BuildEventKind;
  /** In words, the reason or the step that has begun; null: there is nothing to say. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The phase that the event led to. */
  readonly phase?: Maybe<BuildPhase>;
  /** Why it is in `phase`; null: there is nothing to explain. */
  readonly reason?: Maybe<BuildReason>;
  /** For `build.stage-started`. */
  readonly stage?: Maybe<BuildStageName>;
  /** What it happened to: `namespace/name` of the build or the definition. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** What can happen to a build, and to its definition. */
export type BuildEventKind =
  /** Its runner has vanished; another one may take it. */
  | 'ABANDONED'
  /** It waits for something that is not there; the reason says for what. */
  | 'BLOCKED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** It has succeeded. */
  | 'COMPLETED'
  /** There is a new definition. */
  | 'CONFIG_CREATED'
  /** A definition is gone. */
  | 'CONFIG_DELETED'
  /** A definition has changed. */
  | 'CONFIG_UPDATED'
  /** There is a new build. */
  | 'CREATED'
  /** The build is gone. */
  | 'DELETED'
  /** It has ended in the phase ERROR; the reason says why. */
  | 'ERRORED'
  /** It has ended in the phase FAILED; the reason says why. */
  | 'FAILED'
  /** It is ready, and waits for a runner. */
  | 'QUEUED'
  /** A stage has begun. */
  | 'STAGE_STARTED'
  /** A runner has it. */
  | 'STARTED';

/** A file of a secret or config map; only ever shown to the holder of a build's lease. */
export type BuildFile = {
  /** The whole of it. */
  readonly content: Scalars['Bytes']['output'];
  /** A relative path. */
  readonly path: Scalars['String']['output'];
};

/** A secret or config map as the build gets to see it. */
export type BuildFiles = {
  /** Where they go in the build's directory, relative; null for volumes, custom mounts and the source's credentials. */
  readonly destinationDir?: Maybe<Scalars['String']['output']>;
  /** One for each entry. */
  readonly files: ReadonlyArray<BuildFile>;
  /** Whether it is a secret, rather than a config map: then nothing of it belongs into a log. */
  readonly isSecret: Scalars['Boolean']['output'];
  /** Where they are mounted, absolute: volumes, and the secrets of a custom build. */
  readonly mountPaths: ReadonlyArray<Scalars['String']['output']>;
  /** The name of the secret or config map. */
  readonly name: Scalars['String']['output'];
};

/** An image by name: what a build starts from, takes files from, or makes. */
export type BuildImage = {
  /** What `name` stands for. */
  readonly kind: BuildImageKind;
  /** `stream:tag`, `stream@digest` or a reference such as `quay.io/org/app:1.0`, by kind. */
  readonly name: Scalars['String']['output'];
  /** Null: the namespace of the definition. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
};

/** An image by name: what a build starts from, takes files from, or makes. */
export type BuildImageInput = {
  /** What `name` stands for. */
  readonly kind: BuildImageKind;
  /** `stream:tag`, `stream@digest` or a reference such as `quay.io/org/app:1.0`, by kind. */
  readonly name: Scalars['String']['input'];
  /** Left out: the namespace of the definition. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** What a name in a build's definition stands for. */
export type BuildImageKind =
  /** An image in a registry, as docker names it. */
  | 'DOCKER_IMAGE'
  /** An image by digest out of an image stream. */
  | 'IMAGE_STREAM_IMAGE'
  /** A tag of an image stream. */
  | 'IMAGE_STREAM_TAG';

/** Names one build. */
export type BuildInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What an input image was resolved to when the build became ready to run. */
export type BuildInputImage = {
  /** The digest in `reference`; null where none is known. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** What the definition says; null: what the runner found in the Dockerfile. */
  readonly from?: Maybe<BuildImage>;
  /** The image, where it is known. */
  readonly image?: Maybe<Image>;
  /** For files from images: which of `source.images`, from 0; null: what the strategy starts from. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /** With digest wherever one is known. */
  readonly reference: Scalars['String']['output'];
};

/** The right to carry out one build, until it expires. Nobody else has it meanwhile. */
export type BuildLease = {
  /** The build, in the phase RUNNING. */
  readonly build: Build;
  /** From then on another runner may have the build, unless the lease is renewed. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Rises with every claim of this build. */
  readonly fence: Scalars['Int64']['output'];
  /** Goes with every mutation of the lease; shown here only. */
  readonly token: Scalars['String']['output'];
  /** All that it takes to carry it out. */
  readonly work: BuildWork;
};

/** Names a lease. Whoever has not the newest one of its build gets CONFLICT, and must let go of the build. */
export type BuildLeaseInput = {
  /** The id of the build, as `Build.id` says it. */
  readonly build: Scalars['ID']['input'];
  /** That of the lease. */
  readonly fence: Scalars['Int64']['input'];
  /** That of the lease. */
  readonly token: Scalars['String']['input'];
};

/** A piece of a build's log. */
export type BuildLog = {
  /** What was written, in pieces, each with its time. */
  readonly chunks: ReadonlyArray<BuildLogChunk>;
  /** Byte offset of its end: give it back as `after` to go on. */
  readonly end: Scalars['Int64']['output'];
  /** How many lines end before its beginning. */
  readonly firstLine: Scalars['Int64']['output'];
  /** Whether nothing will come behind its end any more. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** Whether the build wrote more than is kept. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Byte offset of its beginning. */
  readonly offset: Scalars['Int64']['output'];
};

/** What a build wrote at one time. */
export type BuildLogChunk = {
  /** What was written; a piece may end within a character. */
  readonly bytes: Scalars['Bytes']['output'];
  /** Byte offset of its beginning in the log of the attempt. */
  readonly offset: Scalars['Int64']['output'];
  /** The same as UTF-8, with U+FFFD where it is none. */
  readonly text: Scalars['String']['output'];
  /** When the build wrote it. */
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A piece of a log: either `text` or `bytes`. */
export type BuildLogChunkInput = {
  /** At most 192 KiB, for what is no text. */
  readonly bytes?: InputMaybe<Scalars['Bytes']['input']>;
  /** Where it begins in the log of this attempt, in bytes. */
  readonly offset: Scalars['Int64']['input'];
  /** At most 192 KiB of UTF-8: cheaper to send than `bytes`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** When the build wrote it; left out: now. */
  readonly writtenAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/**
 * A secret or config map whose files a build finds. DOCKER: in its directory, and in the image where the Dockerfile copies
 * them. SOURCE: in the container of the builder, below its working directory; those of a config map stay in the image, and
 * those of a secret stay as empty files. CUSTOM: in `/var/run/secrets/openshift.io/build/NAME` for a secret, and in
 * `/var/run/configs/openshift.io/build/NAME` for a config map. JENKINS_PIPELINE: nowhere.
 */
export type BuildMount = {
  /**
   * DOCKER: relative to the build's directory; `.`: that itself. SOURCE: relative to the working directory of the builder,
   * or absolute. CUSTOM and JENKINS_PIPELINE: not used.
   */
  readonly destinationDir: Scalars['String']['output'];
  /** The name of the secret or config map, of the build's namespace. */
  readonly name: Scalars['String']['output'];
};

/**
 * A secret or config map whose files a build finds. DOCKER: in its directory, and in the image where the Dockerfile copies
 * them. SOURCE: in the container of the builder, below its working directory; those of a config map stay in the image, and
 * those of a secret stay as empty files. CUSTOM: in `/var/run/secrets/openshift.io/build/NAME` for a secret, and in
 * `/var/run/configs/openshift.io/build/NAME` for a config map. JENKINS_PIPELINE: nowhere.
 */
export type BuildMountInput = {
  /**
   * DOCKER: relative to the build's directory; left out or `.`: that itself. SOURCE: relative to the working directory of
   * the builder, or absolute. CUSTOM and JENKINS_PIPELINE: not used.
   */
  readonly destinationDir?: InputMaybe<Scalars['String']['input']>;
  /** The name of the secret or config map, of the build's namespace. */
  readonly name: Scalars['String']['input'];
};

/** How a build ended, as its runner sees it. */
export type BuildOutcome =
  /** It has succeeded. */
  | 'COMPLETE'
  /** It could not be carried out. */
  | 'ERROR'
  /** It went wrong by itself: a command failed, the source was not there, it took too long. */
  | 'FAILED';

/** Where the image goes. */
export type BuildOutput = {
  /** Labels that the image gets beside those that say where it comes from (`io.openshift.build.…`). */
  readonly imageLabels: ReadonlyArray<ImageLabel>;
  /** The secret whose credentials push it; null: chosen by registry. */
  readonly pushSecret?: Maybe<Scalars['String']['output']>;
  /** IMAGE_STREAM_TAG or DOCKER_IMAGE; null: the image is made and not pushed. */
  readonly to?: Maybe<BuildImage>;
};

/** Where the image goes. */
export type BuildOutputInput = {
  /** Each name once. */
  readonly imageLabels?: InputMaybe<ReadonlyArray<ImageLabelInput>>;
  /** The secret whose credentials push it; left out: chosen by registry. */
  readonly pushSecret?: InputMaybe<Scalars['String']['input']>;
  /** IMAGE_STREAM_TAG or DOCKER_IMAGE; left out: the image is made and not pushed. */
  readonly to?: InputMaybe<BuildImageInput>;
};

/** Where a build is on its way. The last four are final. */
export type BuildPhase =
  /** It was cancelled before it ended. */
  | 'CANCELLED'
  /** It has succeeded. */
  | 'COMPLETE'
  /** It could not be carried out. */
  | 'ERROR'
  /** It went wrong by itself: a command failed, the source was not there, it took too long. */
  | 'FAILED'
  /** It waits for its turn, for an image that it needs, or for its source to be sent; `reason` says for what. */
  | 'NEW'
  /** It waits for a runner; the reason AWAITING_RUNNER says that none is there that would take it. */
  | 'PENDING'
  /** A runner has it. */
  | 'RUNNING';

/** An image that goes into a build. */
export type BuildPull = {
  /** The digest in `reference`; null where none is known. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** What the definition says. */
  readonly from: BuildImage;
  /** For files from images: which of `source.images`, from 0; null: what the strategy starts from. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  /** Whether the registry may be spoken to over http, or with a certificate that nobody vouches for. */
  readonly insecure: Scalars['Boolean']['output'];
  /** Exactly what to pull: with digest wherever one is known. */
  readonly reference: Scalars['String']['output'];
};

/** What a build is to make of its result. */
export type BuildPush = {
  /** What to push with; null: nothing fits, or there is nowhere to push to. */
  readonly credential?: Maybe<RegistryCredential>;
  /** Variables of the image but for those of the commit: OPENSHIFT_BUILD_NAME, OPENSHIFT_BUILD_NAMESPACE, … */
  readonly env: ReadonlyArray<KeyValue>;
  /** Whether the registry may be spoken to over http, or with a certificate that nobody vouches for. */
  readonly insecure: Scalars['Boolean']['output'];
  /** The labels of the image but for those of the commit, which the runner adds where the definition's do not win. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** Names of labels that the definition sets itself, and that the runner's do not replace. */
  readonly ownLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Where to push to; null: nowhere. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** What a runner that waits is told. */
export type BuildQueueNews = {
  /** False only where none waits. True at each event by which one may have become free, and told sooner than their number. */
  readonly mayWait: Scalars['Boolean']['output'];
  /** Builds that wait for a runner now, of all that it was asked for. */
  readonly waiting: Scalars['Int']['output'];
};

/**
 * Why a build is in its phase, in OpenShift's words. Some of them are of pods: there are none here, but runners of others,
 * which may well build in pods, can end a build with any reason.
 */
export type BuildReason =
  /** No runner has asked for such a build for minutes: `message` says what kind is missing. */
  | 'AWAITING_RUNNER'
  /** Its source has not been sent yet. */
  | 'AWAITING_UPLOAD'
  /** Said by runners of others alone: a build whose runner vanishes goes to another one. */
  | 'BUILD_POD_DELETED'
  /** Said by runners of others alone: one that stops here gives its builds back. */
  | 'BUILD_POD_EVICTED'
  /** Said by runners of others alone: a lease is with one runner at a time. */
  | 'BUILD_POD_EXISTS'
  /** It was cancelled. */
  | 'CANCELLED_BUILD'
  /** Said by runners of others alone: a build that is cancelled here is so at once. */
  | 'CANCEL_BUILD_FAILED'
  /** Its runner has no place to build in: a full disk, a store that is broken. */
  | 'CANNOT_CREATE_BUILD_POD'
  /** A secret or config map that goes in is not there, or does not open. */
  | 'CANNOT_CREATE_BUILD_POD_SPEC'
  /** Said by runners of others alone: builds act by their lease, and for no service account. */
  | 'CANNOT_RETRIEVE_SERVICE_ACCOUNT'
  /** It took longer than it may. OpenShift says GenericBuildFailed here. */
  | 'DEADLINE_EXCEEDED'
  /** The Dockerfile could not be built. */
  | 'DOCKER_BUILD_FAILED'
  /** Said by runners of others alone. */
  | 'ERROR'
  /** Runner after runner has vanished with it. */
  | 'EXCEEDED_RETRY_TIMEOUT'
  /** Said by runners of others alone. */
  | 'FAILED_CONTAINER'
  /** What the source takes out of an image could not be copied. */
  | 'FETCH_IMAGE_CONTENT_FAILED'
  /** The source could not be fetched, or what was sent along did not arrive whole. */
  | 'FETCH_SOURCE_FAILED'
  /** Something else went wrong, e.g. the assemble script; `message` says what. */
  | 'GENERIC_BUILD_FAILED'
  /** The source has no such `contextDir`, a path leads out of it, or an archive is broken. */
  | 'INVALID_CONTEXT_DIRECTORY'
  /** An image that goes in cannot be resolved: it waits until it can. */
  | 'INVALID_IMAGE_REFERENCE'
  /** The output cannot be resolved, e.g. its stream does not exist: it waits until it can. */
  | 'INVALID_OUTPUT_REFERENCE'
  /** The Dockerfile is not where it should be, or cannot be used. */
  | 'MANAGE_DOCKERFILE_FAILED'
  /** The secret to push with is not there: it waits until it is. */
  | 'MISSING_PUSH_SECRET'
  /** Said by runners of others alone. */
  | 'NO_BUILD_CONTAINER_STATUS'
  /** It used more memory than its limit allows. */
  | 'OUT_OF_MEMORY_KILLED'
  /** The hook of `postCommit` failed; the image was not pushed. */
  | 'POST_COMMIT_HOOK_FAILED'
  /** An image to build from, or with, could not be pulled. */
  | 'PULL_BUILDER_IMAGE_FAILED'
  /** The image could not be pushed. */
  | 'PUSH_IMAGE_TO_REGISTRY_FAILED'
  /** A variable of the environment comes from what is not there. */
  | 'UNRESOLVABLE_ENVIRONMENT_VARIABLE';

/** What a build has made. */
export type BuildResult = {
  /** The digest that was pushed; null where the image was made and not pushed. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The image, where it is known. */
  readonly image?: Maybe<Image>;
  /** The tag that moved to it. */
  readonly imageTag?: Maybe<ImageTag>;
  /** Where it was pushed, e.g. `registry.local:5000/shop/web:latest`. */
  readonly reference?: Maybe<Scalars['String']['output']>;
};

/** Which builds of one definition may run beside each other. */
export type BuildRunPolicy =
  /** All at once, as soon as no SERIAL one runs. */
  | 'PARALLEL'
  /** One after the other, by number. */
  | 'SERIAL'
  /** One at a time; a newer one cancels those that have not begun. */
  | 'SERIAL_LATEST_ONLY';

/** What goes into a build. */
export type BuildSource = {
  /** That it is sent along when a build is started; null: it is not. */
  readonly binary?: Maybe<BinarySource>;
  /** Config maps whose files the build finds; where, and what of them is in the image, depends on the strategy. */
  readonly configMaps: ReadonlyArray<BuildMount>;
  /** The directory of the source in which the build takes place; relative. */
  readonly contextDir?: Maybe<Scalars['String']['output']>;
  /** A Dockerfile, as text; at most 60,000 bytes. It replaces that of the source. */
  readonly dockerfile?: Maybe<Scalars['String']['output']>;
  /** The repository that it is fetched from; null: from none. */
  readonly git?: Maybe<GitSource>;
  /** Files, or stages of a Dockerfile, that are taken from other images, in order. */
  readonly images: ReadonlyArray<ImageSource>;
  /** Secrets whose files the build finds; where, and what of them is in the image, depends on the strategy. */
  readonly secrets: ReadonlyArray<BuildMount>;
  /** The secret with the credentials for the source. */
  readonly sourceSecret?: Maybe<Scalars['String']['output']>;
};

/** What goes into a build. */
export type BuildSourceInput = {
  /** Source that is sent along when a build is started; either this or `git`. */
  readonly binary?: InputMaybe<BinarySourceInput>;
  /** Config maps whose files the build finds; where, and what of them is in the image, depends on the strategy. */
  readonly configMaps?: InputMaybe<ReadonlyArray<BuildMountInput>>;
  /** The directory of the source in which the build takes place; relative. */
  readonly contextDir?: InputMaybe<Scalars['String']['input']>;
  /** A Dockerfile, as text; at most 60,000 bytes. It replaces that of the source. */
  readonly dockerfile?: InputMaybe<Scalars['String']['input']>;
  /** Either this or `binary`. */
  readonly git?: InputMaybe<GitSourceInput>;
  /** Files, or stages of a Dockerfile, that are taken from other images. */
  readonly images?: InputMaybe<ReadonlyArray<ImageSourceInput>>;
  /** Secrets whose files the build finds; where, and what of them is in the image, depends on the strategy. */
  readonly secrets?: InputMaybe<ReadonlyArray<BuildMountInput>>;
  /** The secret with the credentials for the source. */
  readonly sourceSecret?: InputMaybe<Scalars['String']['input']>;
};

/** What a build is made of, from input to output. */
export type BuildSpec = {
  /** How long it may run, in seconds; null: 7 days. */
  readonly completionDeadlineSeconds?: Maybe<Scalars['Int64']['output']>;
  /** Kept as OpenShift has it: no runner of Sluice heeds it. */
  readonly mountTrustedCA: Scalars['Boolean']['output'];
  /** Labels that a runner must have to take it. */
  readonly nodeSelector: ReadonlyArray<KeyValue>;
  /** Where the image goes. */
  readonly output: BuildOutput;
  /** What runs in a container of the new image before that is pushed; null: nothing. */
  readonly postCommit?: Maybe<PostCommitHook>;
  /** How much of a machine it may use. */
  readonly resources: ResourceRequirements;
  /** Kept as OpenShift has it, and told to custom builds: a build acts by its lease, for no account. Null: none was named. */
  readonly serviceAccount?: Maybe<Scalars['String']['output']>;
  /** What goes in. */
  readonly source: BuildSource;
  /** How it makes its image. */
  readonly strategy: BuildStrategy;
};

/** What a build is made of, from input to output. */
export type BuildSpecInput = {
  /** How long it may run, in seconds; left out: 7 days. */
  readonly completionDeadlineSeconds?: InputMaybe<Scalars['Int64']['input']>;
  /** Kept as OpenShift has it: no runner of Sluice heeds it. Left out: false. */
  readonly mountTrustedCA?: InputMaybe<Scalars['Boolean']['input']>;
  /** Labels that a runner must have to take it. */
  readonly nodeSelector?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Where the image goes. */
  readonly output?: InputMaybe<BuildOutputInput>;
  /** What runs in a container of the new image before that is pushed. */
  readonly postCommit?: InputMaybe<PostCommitHookInput>;
  /** How much of a machine it may use. */
  readonly resources?: InputMaybe<ResourceRequirementsInput>;
  /** Kept as OpenShift has it, and told to custom builds: a build acts by its lease, for no account. */
  readonly serviceAccount?: InputMaybe<Scalars['String']['input']>;
  /** What goes in. */
  readonly source?: InputMaybe<BuildSourceInput>;
  /** How it makes its image. */
  readonly strategy: BuildStrategyInput;
};

/** One stage of a build; `durationMilliseconds` counts on while it runs. */
export type BuildStage = {
  /** How long it took, or has taken so far. */
  readonly durationMilliseconds: Scalars['Int64']['output'];
  /** Which stage. */
  readonly name: BuildStageName;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Its parts, in the order in which they began. */
  readonly steps: ReadonlyArray<BuildStep>;
};

/** What a runner says of one stage. */
export type BuildStageInput = {
  /** Left out: it has only begun. */
  readonly durationMilliseconds?: InputMaybe<Scalars['Int64']['input']>;
  /** Images that the runner has found out by itself, such as those that a Dockerfile names. */
  readonly inputs?: InputMaybe<ReadonlyArray<FoundImageInput>>;
  /** What is built, once that is known. */
  readonly revision?: InputMaybe<SourceRevisionInput>;
  /** Which stage. */
  readonly stage: BuildStageName;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['input'];
  /** Its parts, in order; at most 100 are kept. */
  readonly steps?: InputMaybe<ReadonlyArray<BuildStepInput>>;
};

/** The steps of a build, in their order. */
export type BuildStageName =
  /** The strategy does its work, e.g. builds the Dockerfile or runs assemble. */
  | 'BUILD'
  /** The source is fetched, and what else goes in. */
  | 'FETCH_INPUTS'
  /** The hook of `postCommit` runs in the new image. */
  | 'POST_COMMIT'
  /** The images to build from, or with, are pulled. */
  | 'PULL_IMAGES'
  /** The image is pushed. */
  | 'PUSH_IMAGE';

/** One part of a stage, e.g. the assemble script. */
export type BuildStep = {
  /** How long it took. */
  readonly durationMilliseconds: Scalars['Int64']['output'];
  /** E.g. `FETCH_GIT_SOURCE`, `PULL_BASE_IMAGE`, `DOCKER_BUILD`, `ASSEMBLE_BUILD_SCRIPTS`, `PUSH_DOCKER_IMAGE`. */
  readonly name: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
};

/** One part of a stage, e.g. the assemble script. */
export type BuildStepInput = {
  /** How long it took, or has taken so far. */
  readonly durationMilliseconds: Scalars['Int64']['input'];
  /** E.g. `FETCH_GIT_SOURCE`, `PULL_BASE_IMAGE`, `DOCKER_BUILD`. */
  readonly name: Scalars['String']['input'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['input'];
};

/** How a build makes its image: exactly one of the four is there, the one that `type` names. */
export type BuildStrategy = {
  /** By an image that owns the whole process; null unless `type` is CUSTOM. */
  readonly custom?: Maybe<CustomStrategy>;
  /** From a Dockerfile; null unless `type` is DOCKER. */
  readonly docker?: Maybe<DockerStrategy>;
  /** By a pipeline in a Jenkins; null unless `type` is JENKINS_PIPELINE. */
  readonly jenkinsPipeline?: Maybe<JenkinsPipelineStrategy>;
  /** By a builder image and its scripts; null unless `type` is SOURCE. */
  readonly source?: Maybe<SourceStrategy>;
  /** Which of the four it is. */
  readonly type: BuildStrategyType;
};

/** How a build makes its image: exactly one of the four. */
export type BuildStrategyInput =
  /** By an image that owns the whole process. Needs the right to `builds/custom`. */
  { readonly custom: CustomStrategyInput; readonly docker?: never; readonly jenkinsPipeline?: never; readonly source?: never; }
  |  /** From a Dockerfile. */
  { readonly custom?: never; readonly docker: DockerStrategyInput; readonly jenkinsPipeline?: never; readonly source?: never; }
  |  /** By a pipeline in a Jenkins. */
  { readonly custom?: never; readonly docker?: never; readonly jenkinsPipeline: JenkinsPipelineStrategyInput; readonly source?: never; }
  |  /** By a builder image and its scripts (source to image). */
  { readonly custom?: never; readonly docker?: never; readonly jenkinsPipeline?: never; readonly source: SourceStrategyInput; };

/** How a build makes its image. */
export type BuildStrategyType =
  /** By an image that owns the whole process. Needs the right to `builds/custom`. */
  | 'CUSTOM'
  /** From a Dockerfile. */
  | 'DOCKER'
  /** By a pipeline in a Jenkins. */
  | 'JENKINS_PIPELINE'
  /** By a builder image and its scripts (source to image). */
  | 'SOURCE';

/** What starts a build by itself. Secrets are not shown. */
export type BuildTrigger = {
  /** For GENERIC: whether senders may set variables of the build's environment. */
  readonly allowEnv: Scalars['Boolean']['output'];
  /** For webhooks: whether a secret was given in the definition itself. It is kept as a hash, and not shown. */
  readonly hasSecret: Scalars['Boolean']['output'];
  /** For IMAGE_CHANGE. */
  readonly imageChange?: Maybe<ImageChangeTrigger>;
  /** For webhooks: the secret whose entry `WebHookSecretKey` must be in the URL. */
  readonly secretReference?: Maybe<Scalars['String']['output']>;
  /** What starts the build. */
  readonly type: BuildTriggerType;
  /** For webhooks: where senders send to, with `<secret>` in place of the secret. */
  readonly webhookPath?: Maybe<Scalars['String']['output']>;
};

/** What starts a build by itself. */
export type BuildTriggerInput = {
  /** For GENERIC: whether senders may set variables of the build's environment; left out: false. */
  readonly allowEnv?: InputMaybe<Scalars['Boolean']['input']>;
  /** For IMAGE_CHANGE; left out: what the strategy starts from. */
  readonly imageChange?: InputMaybe<ImageChangeTriggerInput>;
  /** For webhooks. Left out, and without `secretReference`: the one that the trigger of this type has already. */
  readonly secret?: InputMaybe<Scalars['SecretText']['input']>;
  /** For webhooks: the secret whose entry `WebHookSecretKey` must be in the URL; instead of `secret`. */
  readonly secretReference?: InputMaybe<Scalars['String']['input']>;
  /** What starts the build. */
  readonly type: BuildTriggerType;
};

/** What starts a build by itself. */
export type BuildTriggerType =
  /** A webhook of Bitbucket. */
  | 'BITBUCKET'
  /** The definition is new: its first build starts at once. */
  | 'CONFIG_CHANGE'
  /** A webhook of any other sender. */
  | 'GENERIC'
  /** A webhook of GitHub. */
  | 'GITHUB'
  /** A webhook of GitLab. */
  | 'GITLAB'
  /** The image that the build starts from, or another one, has changed. */
  | 'IMAGE_CHANGE';

/**
 * Where to send a build's source: a tar archive, gzipped or not, a zip, or the file that `asFile` names, as the body of a PUT of at
 * most 8 MiB; more in parts, each a PUT with `?part=0`, `?part=1`, …, and `&last` with the last one.
 */
export type BuildUpload = {
  /** Until when source can be sent there. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** How large the source may be, in all its parts together. */
  readonly maximumBytes: Scalars['Int64']['output'];
  /** A path on this server. It is its own authorisation, good for one source. */
  readonly path: Scalars['String']['output'];
};

/** Source that was sent along. */
export type BuildUploadedSource = {
  /** Null: a tar archive, gzipped or not, or a zip; it was looked through, and leads nowhere out of its directory. */
  readonly asFile?: Maybe<Scalars['String']['output']>;
  /** Of its bytes as they were sent. */
  readonly digest: Scalars['Digest']['output'];
  /** A path on this server; GET it with the lease's token as bearer token. */
  readonly path: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int64']['output'];
};

/** A secret or config map that the commands of a build see as a directory, and no layer has. */
export type BuildVolume = {
  /** The config map; either this or `secret`. */
  readonly configMap?: Maybe<Scalars['String']['output']>;
  /** Absolute. */
  readonly mountPaths: ReadonlyArray<Scalars['String']['output']>;
  /** What the definition calls it. */
  readonly name: Scalars['String']['output'];
  /** The secret; either this or `configMap`. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** A secret or config map that the commands of a build see as a directory, and no layer has. */
export type BuildVolumeInput = {
  /** The name of the config map; either this or `secret`. */
  readonly configMap?: InputMaybe<Scalars['String']['input']>;
  /** One at least, each absolute. */
  readonly mountPaths: ReadonlyArray<Scalars['String']['input']>;
  /** What the definition calls it. */
  readonly name: Scalars['String']['input'];
  /** The name of the secret; either this or `configMap`. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
};

/** All that a runner needs to carry a build out, as of the claim. */
export type BuildWork = {
  /** For DOCKER. */
  readonly buildArgs: ReadonlyArray<KeyValue>;
  /** When it must have ended, by the clock of the gateway. */
  readonly deadlineAt: Scalars['DateTime']['output'];
  /** The environment of the strategy, with all values. */
  readonly env: ReadonlyArray<KeyValue>;
  /** Secrets and config maps that go into the build. */
  readonly files: ReadonlyArray<BuildFiles>;
  /** Until then, as this was answered, never below 0: for a runner whose own clock says something else. */
  readonly millisecondsLeft: Scalars['Int64']['output'];
  /** The image of the last complete build, for incremental builds; null: there is none. */
  readonly previousImage?: Maybe<BuildPull>;
  /** Credentials for pulling, longest path first. */
  readonly pullCredentials: ReadonlyArray<RegistryCredential>;
  /** What the strategy starts from, and the images that files are taken from. */
  readonly pulls: ReadonlyArray<BuildPull>;
  /** What is to become of the image. */
  readonly push: BuildPush;
  /** Of `env`, the names whose values come from secrets: they belong into no log. */
  readonly secretEnv: ReadonlyArray<Scalars['String']['output']>;
  /** The entries of the source's secret: `username`, `password`, `ssh-privatekey`, `known_hosts`, `.gitconfig`, `ca.crt`. */
  readonly sourceSecret: ReadonlyArray<BuildFile>;
  /** Source that was sent along; null where the source is none such. */
  readonly uploadedSource?: Maybe<BuildUploadedSource>;
};

/** What `cancelBuild` answers. */
export type CancelBuildPayload = {
  /** The build as it is now, or with `dryRun` would be; null where it was refused. */
  readonly build?: Maybe<Build>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `cancelRollout` is given. */
export type CancelRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The deployment's name in it. */
  readonly name: Scalars['String']['input'];
  /** The deployment's namespace. */
  readonly namespace: Scalars['String']['input'];
  /** Left out: the newest. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
};

/** All that one event brought about, as a tree: import, tag, trigger, build, push, tag, rollout. */
export type Cascade = {
  /** The place in the log of events behind all that it tells. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** From the beginning to the end, or to now, in milliseconds. */
  readonly durationMs: Scalars['Int']['output'];
  /** Null while any step goes on. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The event that it all began with. */
  readonly id: Scalars['ID']['output'];
  /** Whether there are more steps than are told. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** When the first event happened. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** RUNNING or WAITING while any step is; then FAILED where any step is, and DONE otherwise. */
  readonly state: CascadeStepState;
  /** Each step behind the one that brought it about, in the order in which they began. */
  readonly steps: ReadonlyArray<CascadeStep>;
};

/** An event as cascades keep it: for as long as histories are kept, beyond the log's window. */
export type CascadeEvent = {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** The event's own id. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: Scalars['String']['output'];
  /** E.g. `image-tag.moved`, `rollout.created`. */
  readonly type: Scalars['String']['output'];
};

/** One step of a cascade. */
export type CascadeStep = {
  /** 0 for the first step. */
  readonly depth: Scalars['Int']['output'];
  /** How long it took, or has taken so far, in milliseconds. */
  readonly durationMs: Scalars['Int']['output'];
  /** Everything that happened in this step, in order. */
  readonly events: ReadonlyArray<CascadeEvent>;
  /** Null while it goes on. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the event that began it, and of the cascade when it is the first. */
  readonly id: Scalars['ID']['output'];
  /** What kind of step. */
  readonly kind: CascadeStepKind;
  /** What happened, or why it failed, in words. */
  readonly message: Scalars['String']['output'];
  /** Where it takes place. */
  readonly namespace: Scalars['String']['output'];
  /** The step that brought it about; null for the first. */
  readonly parent?: Maybe<Scalars['ID']['output']>;
  /** When its first event happened. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  readonly state: CascadeStepState;
  /** What it is about, e.g. `shop/web:prod`, `shop/web-7`, `shop/web#3`. */
  readonly subject: Scalars['String']['output'];
};

/** What kind of step of a cascade. */
export type CascadeStepKind =
  /** A build, from its creation to its end. */
  | 'BUILD'
  /** A registry was asked, and had something new. */
  | 'IMPORT'
  /** Anything else that happened because of something. */
  | 'OTHER'
  /** An image was pushed. */
  | 'PUSH'
  /** Somebody asked for it. */
  | 'REQUEST'
  /** A rollout, from its creation to its end. */
  | 'ROLLOUT'
  /** A tag points at another image. */
  | 'TAG'
  /** A trigger fired. */
  | 'TRIGGER';

/** How far a step of a cascade has come. */
export type CascadeStepState =
  /** It came to nothing: cancelled, or overtaken by a newer one. */
  | 'CANCELLED'
  /** It is over, and went well. */
  | 'DONE'
  /** It went wrong; `message` says why. */
  | 'FAILED'
  /** It is being worked on. */
  | 'RUNNING'
  /** It waits for something: a runner, an agent, an approval. */
  | 'WAITING';

/** Why it happened. */
export type Cause = {
  /** The id of the event that brought this one about, if one did. */
  readonly eventId?: Maybe<Scalars['ID']['output']>;
  /** Why, in one word. */
  readonly kind: CauseKind;
  /** In words, e.g. `imported from quay.io/org/app:1.0`. */
  readonly message: Scalars['String']['output'];
  /** The id of the request that set it off, as in the log and in the `x-request-id` header. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
};

/** Why something happened, in one word. */
export type CauseKind =
  /** A build did it: the message names the build, and `eventId` the event of its end. */
  | 'BUILD'
  /** The graph is composed of other parts since. */
  | 'COMPOSITION'
  /** A definition was created or changed. */
  | 'CONFIG_CHANGE'
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
  | 'TRIGGER'
  /** A webhook of a git host or of a registry brought it about. */
  | 'WEBHOOK';

/** What `claimBuild` is given. */
export type ClaimBuildInput = {
  /** What a build's `nodeSelector` is compared with. */
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** How long the lease holds unless it is renewed; from 1 to 600. */
  readonly leaseSeconds?: Scalars['Int']['input'];
  /** Left out: all that the viewer may take builds of. */
  readonly namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Names the runner, e.g. its host and process. */
  readonly runner: Scalars['String']['input'];
  /** Left out: all. */
  readonly strategies?: InputMaybe<ReadonlyArray<BuildStrategyType>>;
};

/** What `claimBuild` answers. */
export type ClaimBuildPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Null: there is nothing to do. */
  readonly lease?: Maybe<BuildLease>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `claimRollout` is given. */
export type ClaimRolloutInput = {
  /** Who will bring it about; one that comes back under its name gets first what it had begun. */
  readonly agent: Scalars['String']['input'];
  /** For how long the claim holds unless it is renewed; from 1s to 10m. */
  readonly lease?: Scalars['Duration']['input'];
  /** Only rollouts of these namespaces; left out: of all that the viewer may see. */
  readonly namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What `claimRollout` answers. */
export type ClaimRolloutPayload = {
  /** Null: nothing to do just now. */
  readonly claim?: Maybe<RolloutClaim>;
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An operation that a client sends, or may send. */
export type ClientDocument = {
  /** How often it was sent in the last 24 hours. */
  readonly callsPerDay: Scalars['Int']['output'];
  /** When it was first sent, or published. */
  readonly firstSeenAt: Scalars['DateTime']['output'];
  /** SHA-256 of its text, in hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** When it was last sent; until it first is, when it was published. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** Null: it has none, or several. */
  readonly operationName?: Maybe<Scalars['String']['output']>;
  /** As it was sent or published. */
  readonly text: Scalars['String']['output'];
  /** Whether it was published for this client, rather than only seen. */
  readonly trusted: Scalars['Boolean']['output'];
  /** Whether the present schema takes it. */
  readonly valid: Scalars['Boolean']['output'];
};

/** One page of a list of documents of a client. */
export type ClientDocumentConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<ClientDocumentEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<ClientDocument>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A document at its place in a list. */
export type ClientDocumentEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: ClientDocument;
};

/** Whether a condition holds. */
export type ConditionStatus =
  /** It does not hold; the reason says why. */
  | 'FALSE'
  /** It holds. */
  | 'TRUE'
  /** Whether it holds is not known. */
  | 'UNKNOWN';

/** What differs between two configurations; null or empty where nothing does. */
export type ConfigComparison = {
  /** The default arguments, word by word; null where both say the same. */
  readonly cmd?: Maybe<ListChange>;
  /** The entrypoint, word by word; null where both say the same. */
  readonly entrypoint?: Maybe<ListChange>;
  /** By name; of a name that is given twice, the last counts. */
  readonly env: KeyValueChanges;
  /** Each as port/protocol. */
  readonly exposedPorts: NameChanges;
  /** By key. */
  readonly labels: KeyValueChanges;
  /** What ends the container; null where both say the same. */
  readonly stopSignal?: Maybe<TextChange>;
  /** Whom the container runs as; null where both say the same. */
  readonly user?: Maybe<TextChange>;
  /** By path. */
  readonly volumes: NameChanges;
  /** Where the command begins; null where both say the same. */
  readonly workingDir?: Maybe<TextChange>;
};

/** Entries that builds find as files or variables, and that need not be hidden. */
export type ConfigMap = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** By key. */
  readonly entries: ReadonlyArray<ConfigMapEntry>;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** By key. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** Unique in the namespace. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is in. */
  readonly namespace: Namespace;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** One page of a list of config maps. */
export type ConfigMapConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<ConfigMapEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<ConfigMap>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A config map at its place in a list. */
export type ConfigMapEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: ConfigMap;
};

/** One entry of a config map. */
export type ConfigMapEntry = {
  /** The same, byte for byte. */
  readonly bytes: Scalars['Bytes']['output'];
  /** At most 253 letters, digits, `-`, `_` and `.`. */
  readonly key: Scalars['String']['output'];
  /** As UTF-8, with U+FFFD where it is none. */
  readonly value: Scalars['String']['output'];
};

/** One entry to set. */
export type ConfigMapEntryInput = {
  /** Anything, as base64; either this or `value`. */
  readonly bytes?: InputMaybe<Scalars['Bytes']['input']>;
  /** At most 253 letters, digits, `-`, `_` and `.`. */
  readonly key: Scalars['String']['input'];
  /** Text; either this or `bytes`. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** The state is not what the input takes it to be. */
export type Conflict = UserError & {
  /** Always CONFLICT. */
  readonly code: ErrorCode;
  /** The object's resourceVersion now, where `expectedVersion` was outdated. */
  readonly currentVersion?: Maybe<Scalars['Int64']['output']>;
  /** What is wrong, where, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Path into the input, e.g. `["input", "tag"]`; null where no single value is to blame. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * A name under which one or more processes share a stream of events: Sluice keeps its place in the log, and gives each
 * event to one of them at a time until it is acknowledged. Events of one subject come in order, one batch at a time.
 */
export type Consumer = Node & {
  /** Waits before a rejected event is given out again: the first after the first attempt; the last one repeats. */
  readonly backoff: ReadonlyArray<Scalars['Duration']['output']>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Everything before this place has been dealt with. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** How many `deadLetters` there are. */
  readonly deadLetterCount: Scalars['Int']['output'];
  /** Events that were given up after the last attempt, oldest first. */
  readonly deadLetters: DeadLetterConnection;
  /** Events of consumers and webhooks themselves come only where a type asks for them. */
  readonly filter: EventFilter;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** How far it is behind. */
  readonly lag: ConsumerLag;
  /** How long a member may work on a batch before its events go to another one. */
  readonly lease: Scalars['Duration']['output'];
  /** Events that members are working on. */
  readonly leased: Scalars['Int']['output'];
  /** How often an event is given out before it counts as dead. */
  readonly maximumAttempts: Scalars['Int']['output'];
  /** The same in a sentence, and what to do about it. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Unique among the consumers of its namespace, or of the whole cluster. */
  readonly name: Scalars['String']['output'];
  /** Whose events it gets; null: those of all namespaces. */
  readonly namespace?: Maybe<Namespace>;
  /** With whose rights events are chosen, at each delivery anew. */
  readonly owner: Actor;
  /** In one word why it is STOPPED or EXPIRED, e.g. `FORBIDDEN` or `CURSOR_EXPIRED`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it gets events. */
  readonly state: ConsumerState;
  /** When somebody last changed it, or it was stopped. */
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

/** One page of a list of consumers. */
export type ConsumerConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<ConsumerEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Consumer>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A consumer at its place in a list. */
export type ConsumerEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Consumer;
};

/** Something that happened to a consumer or a webhook: `consumer.*`, `webhook.*`. */
export type ConsumerEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** As it is now; null for those of webhooks, and if it is gone. */
  readonly consumer?: Maybe<Consumer>;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Its name in its namespace; it may be gone. */
  readonly name: Scalars['String']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to: `namespace/name`, or the name alone of one of the whole cluster. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
  /** As it is now; null for those of consumers, and if it is gone. */
  readonly webhook?: Maybe<Webhook>;
};

/** Names one consumer. */
export type ConsumerInput = {
  /** Its name there. */
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

/** What a change of a consumer answers. */
export type ConsumerPayload = {
  /** The consumer as it is now; null where it was refused. */
  readonly consumer?: Maybe<Consumer>;
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That there may be events to take. */
export type ConsumerReady = {
  /** The consumer that there may be events of. */
  readonly consumer: Consumer;
};

/** Whether a consumer or a webhook gets events. */
export type ConsumerState =
  /** It gets events. */
  | 'ACTIVE'
  /** It fell behind what the log of events keeps. Seek to where it is to go on; what lies between is lost to it. */
  | 'EXPIRED'
  /** Somebody has paused it; what happens meanwhile waits for it, as long as the log of events keeps it. */
  | 'PAUSED'
  /** Its owner lost the rights it acts with, or its endpoint asked for no more: `reason` and `message` say which. */
  | 'STOPPED';

/** What `createConsumer` is given. */
export type CreateConsumerInput = {
  /** Begin behind this cursor; left out: with what happens from now on. */
  readonly after?: InputMaybe<Scalars['EventCursor']['input']>;
  /** Waits between attempts; 1s, 5s, 30s, 2m and 10m if left out. */
  readonly backoff?: InputMaybe<ReadonlyArray<Scalars['Duration']['input']>>;
  /** Which events it gets; left out: all that its owner may see, but for those of consumers and webhooks. */
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

/** What `createImageStreamMapping` is given. */
export type CreateImageStreamMappingInput = {
  /** Finds the stream where `stream` does not name it; one of the two is needed. */
  readonly dockerImageRepository?: InputMaybe<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The image that was pushed. */
  readonly image: MappedImageInput;
  /** The namespace that the stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** The stream. Left out: the one whose `dockerImageRepository` is the one given. */
  readonly stream?: InputMaybe<Scalars['String']['input']>;
  /** The tag that it was pushed to. */
  readonly tag?: Scalars['String']['input'];
};

/** What `createImageStreamMapping` answers. */
export type CreateImageStreamMappingPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The tag as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageTag?: Maybe<ImageTag>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `createNamespace` is given. */
export type CreateNamespaceInput = {
  /** What people call it: free text, at most 200 characters. */
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** A DNS label: lower-case letters, digits and dashes, at most 63. */
  readonly name: Scalars['String']['input'];
};

/** What `createNamespace` answers. */
export type CreateNamespacePayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The new namespace, or with `dryRun` the one that there would be; null where it was refused. */
  readonly namespace?: Maybe<Namespace>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `createRegistryHook` is given. */
export type CreateRegistryHookInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Lower-case letters, digits and dashes, at most 63. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** Whose webhooks it is to understand. */
  readonly provider: RegistryHookProvider;
};

/** What `createRegistryHook` answers. */
export type CreateRegistryHookPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The new hook, or with `dryRun` the one that there would be; null where it was refused. */
  readonly registryHook?: Maybe<RegistryHook>;
  /** What the registry proves itself by. It is told this once; who loses it makes another hook. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `createServiceAccount` is given. */
export type CreateServiceAccountInput = {
  /** The one to create. */
  readonly serviceAccount: ServiceAccountInput;
};

/** What `createServiceAccount` answers. */
export type CreateServiceAccountPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The one that was created; null where it was refused. */
  readonly serviceAccount?: Maybe<ServiceAccount>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `createToken` is given. */
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

/** What `createToken` answers. */
export type CreateTokenPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The token itself. It is told here and never again: only its hash is kept. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** What is known of it from now on; null where it was refused. */
  readonly token?: Maybe<Token>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `createWebhook` is given. */
export type CreateWebhookInput = {
  /** Begin behind this cursor; left out: with what happens from now on. */
  readonly after?: InputMaybe<Scalars['EventCursor']['input']>;
  /** Which events it gets; left out: all that its owner may see, but for those of consumers and webhooks. */
  readonly filter?: InputMaybe<EventFilterInput>;
  /** Lower-case letters, digits, dashes and dots, at most 253. */
  readonly name: Scalars['String']['input'];
  /** Whose events it gets; left out: those of all namespaces. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /**
   * `https://…`, on port 443 or 8443 of a public address; other addresses, and http, where the server's operator allows
   * them.
   */
  readonly url: Scalars['String']['input'];
};

/** A build by an image that owns the process. */
export type CustomStrategy = {
  /** The form in which the image is told of the build in BUILD; null: `v1`. */
  readonly buildApiVersion?: Maybe<Scalars['String']['output']>;
  /** Variables that it sees. */
  readonly env: ReadonlyArray<EnvironmentVariable>;
  /** Whether it sees the runner's `/var/run/docker.sock`. */
  readonly exposeDockerSocket: Scalars['Boolean']['output'];
  /** Whether it is pulled even where the runner has it already. */
  readonly forcePull: Scalars['Boolean']['output'];
  /** The image that carries the build out. */
  readonly from: BuildImage;
  /** The secret whose credentials pull it; null: chosen by registry. */
  readonly pullSecret?: Maybe<Scalars['String']['output']>;
  /** Secrets that it sees as directories. */
  readonly secrets: ReadonlyArray<SecretMount>;
};

/** A build by an image that owns the process. */
export type CustomStrategyInput = {
  /** The form in which the image is told of the build in BUILD; left out: `v1`. */
  readonly buildApiVersion?: InputMaybe<Scalars['String']['input']>;
  /** Variables that it sees. */
  readonly env?: InputMaybe<ReadonlyArray<EnvironmentVariableInput>>;
  /** Let it see the runner's `/var/run/docker.sock`; left out: false. */
  readonly exposeDockerSocket?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pull it even where the runner has it already; left out: false. */
  readonly forcePull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The image that carries the build out. */
  readonly from: BuildImageInput;
  /** The secret whose credentials pull it; left out: chosen by registry. */
  readonly pullSecret?: InputMaybe<Scalars['String']['input']>;
  /** Secrets that it sees as directories. */
  readonly secrets?: InputMaybe<ReadonlyArray<SecretMountInput>>;
};

/** An event that nobody could deal with. */
export type DeadLetter = {
  /** How often it was given out. */
  readonly attempts: Scalars['Int']['output'];
  /** The event as it was given out. */
  readonly cloudEvent: Scalars['CloudEvent']['output'];
  /** When it was given up. */
  readonly diedAt: Scalars['DateTime']['output'];
  /** What the last member said of it. */
  readonly failure: Scalars['String']['output'];
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
};

/** One page of a list of dead letters. */
export type DeadLetterConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<DeadLetter>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A dead letter at its place in a list. */
export type DeadLetterEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: DeadLetter;
};

/** What `deleteBuildConfig` is given. */
export type DeleteBuildConfigInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** Keep its builds, as builds of no definition. */
  readonly orphanBuilds?: Scalars['Boolean']['input'];
};

/** What `deleteBuildConfig` answers. */
export type DeleteBuildConfigPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteBuild` answers. */
export type DeleteBuildPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteConfigMap` is given. */
export type DeleteConfigMapInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What `deleteConfigMap` answers. */
export type DeleteConfigMapPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteConsumer` answers. */
export type DeleteConsumerPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteDeployment` is given. */
export type DeleteDeploymentInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the resourceVersion is this. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What `deleteDeployment` answers. */
export type DeleteDeploymentPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteImageStream` is given. */
export type DeleteImageStreamInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the stream's resourceVersion is this. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What `deleteImageStream` answers. */
export type DeleteImageStreamPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteImageTag` answers. */
export type DeleteImageTagPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteRegistryHook` is given. */
export type DeleteRegistryHookInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What `deleteRegistryHook` answers. */
export type DeleteRegistryHookPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteSecret` is given. */
export type DeleteSecretInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What `deleteSecret` answers. */
export type DeleteSecretPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteServiceAccount` is given. */
export type DeleteServiceAccountInput = {
  /** The one to delete. */
  readonly serviceAccount: ServiceAccountInput;
};

/** What `deleteServiceAccount` answers. */
export type DeleteServiceAccountPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteSubgraph` is given. */
export type DeleteSubgraphInput = {
  /** Check it, and delete nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuses with CONFLICT unless this is the current version; 0: unless there is none. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The name of the subgraph. */
  readonly name: Scalars['String']['input'];
  /** Lets clients break; left out, a change that breaks one is refused. */
  readonly override?: InputMaybe<SchemaOverrideInput>;
};

/** What `deleteSubgraph` answers. */
export type DeleteSubgraphPayload = {
  /** What its absence means; null when there was nothing to check, e.g. for lack of rights. */
  readonly check?: Maybe<SubgraphCheck>;
  /**
   * Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where there was
   * nothing to check.
   */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted, or with `dryRun` would be; false where it was refused or did not pass. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was deleted then. Where `check` did not pass, one that sums it up. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `deleteWebhook` answers. */
export type DeleteWebhookPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was deleted; false where it was refused. */
  readonly deleted: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** One event on its way to one endpoint. */
export type Delivery = {
  /** Newest first, 20 at most. */
  readonly attempts: ReadonlyArray<DeliveryAttempt>;
  /** The body of every attempt. */
  readonly cloudEvent: Scalars['CloudEvent']['output'];
  /** The event's id, which is the `webhook-id` of every attempt. */
  readonly id: Scalars['ID']['output'];
  /** When it is tried next; null unless RETRYING. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  readonly state: DeliveryState;
  /** When anything last became of it. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The webhook that it goes to. */
  readonly webhook: Webhook;
};

/** One request to an endpoint. */
export type DeliveryAttempt = {
  /** When the request began. */
  readonly at: Scalars['DateTime']['output'];
  /** How long the endpoint took to answer, or to be given up. */
  readonly durationMilliseconds: Scalars['Int']['output'];
  /** Why the attempt counts as failed; null where it does not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Counts up from 1 within the delivery. */
  readonly number: Scalars['Int']['output'];
  /** The headers that were sent, without signatures. */
  readonly requestHeaders: ReadonlyArray<KeyValue>;
  /** The first part of the body that came back, as text. */
  readonly responseExcerpt?: Maybe<Scalars['String']['output']>;
  /** The status that came back; null where none did. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** One page of a list of deliveries. */
export type DeliveryConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<DeliveryEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Delivery>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A delivery at its place in a list. */
export type DeliveryEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Delivery;
};

/** What became of an event on its way to an endpoint. */
export type DeliveryState =
  /** The endpoint has answered with 2xx. */
  | 'DELIVERED'
  /** Every attempt failed; it can be redelivered. */
  | 'FAILED'
  /** It is tried again at `nextAttemptAt`. */
  | 'RETRYING';

/** The viewer may not do this. */
export type Denied = UserError & {
  /** Always FORBIDDEN. */
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Path into the input, e.g. `["input", "tag"]`; null where no single value is to blame. */
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
  /** When it was first applied. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Counts the changes of the manifest; 1 at creation. */
  readonly generation: Scalars['Int64']['output'];
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** Why image triggers do not move it: it was rolled back. Null when they may. */
  readonly imageHold?: Maybe<DeploymentHold>;
  /** What its manifest is. */
  readonly kind: DeploymentKind;
  /** By key. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** The newest one; null until there is a first. */
  readonly latestRollout?: Maybe<Rollout>;
  /** The manifest as it was applied last, as YAML, with the images that it had then. */
  readonly manifest: Scalars['String']['output'];
  /** Unique in the namespace, whatever the kind. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is in. */
  readonly namespace: Namespace;
  /** Whether nothing is rolled out until it is resumed. */
  readonly paused: Scalars['Boolean']['output'];
  /** Counts every change; give it back as `expectedVersion` to write only over what you have seen. */
  readonly resourceVersion: Scalars['Int64']['output'];
  /** The rollout of this number; null when there is none. */
  readonly rollout?: Maybe<Rollout>;
  /** Newest first. */
  readonly rollouts: RolloutConnection;
  /** What makes it roll out by itself, in the order of the manifest. */
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
  /** The same in a sentence. */
  readonly message: Scalars['String']['output'];
  /**
   * One word: `ContainerNotFound`, `BadFieldPath`, `DuplicateFieldPath`, `PausedIsText`, `BadTrigger`, `TagUnresolved`,
   * `SelfTriggering`, `Paused`, `ImagesHeld`, `NotByDigest`.
   */
  readonly reason: Scalars['String']['output'];
};

/** One page of a list of deployments. */
export type DeploymentConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<DeploymentEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Deployment>;
  /** Whether there is more, and where to go on. */
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
  /** As the manifest names it. */
  readonly name: Scalars['String']['output'];
  /** Where its image is, e.g. `spec.template.spec.containers[0].image`. */
  readonly path: Scalars['String']['output'];
};

/** A deployment at its place in a list. */
export type DeploymentEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Deployment;
};

/** Something that happened to a deployment: `deployment.*`. */
export type DeploymentEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** The deployment as it is now; null if it is gone. */
  readonly deployment?: Maybe<Deployment>;
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to: `namespace/name`. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** A deployment that was rolled back keeps its images, whatever tags bring, until it is released. */
export type DeploymentHold = {
  /** Who rolled it back. */
  readonly actor: Actor;
  /** Why, as said then. */
  readonly reason: Scalars['String']['output'];
  /** When it was rolled back. */
  readonly since: Scalars['DateTime']['output'];
};

/** What kind of object a deployment was made from. */
export type DeploymentKind =
  /** Kubernetes' CronJob. */
  | 'CRON_JOB'
  /** Kubernetes' DaemonSet. */
  | 'DAEMON_SET'
  /** Kubernetes' Deployment. */
  | 'DEPLOYMENT'
  /** OpenShift's DeploymentConfig. */
  | 'DEPLOYMENT_CONFIG'
  /** Kubernetes' StatefulSet. */
  | 'STATEFUL_SET';

/** What a change of a deployment answers. */
export type DeploymentPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The deployment as it is now, or with `dryRun` would be; null where it was refused. */
  readonly deployment?: Maybe<Deployment>;
  /** The rollout that it started, if it did. */
  readonly rollout?: Maybe<Rollout>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Names one deployment. */
export type DeploymentTargetInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** A build from a Dockerfile. */
export type DockerStrategy = {
  /** Values for the ARGs of the Dockerfile. They stay in the history of the image, so none may come from a secret. */
  readonly buildArgs: ReadonlyArray<EnvironmentVariable>;
  /** Relative to `contextDir`; null: `Dockerfile`. */
  readonly dockerfilePath?: Maybe<Scalars['String']['output']>;
  /**
   * Variables that the instructions see, and the image has. Those from secrets it never has: of them, an instruction sees
   * what it asks for by `RUN --mount=type=secret,id=NAME`, as the file `/run/secrets/NAME`.
   */
  readonly env: ReadonlyArray<EnvironmentVariable>;
  /** Whether images are pulled even where the runner has them already. */
  readonly forcePull: Scalars['Boolean']['output'];
  /** Replaces the image of the last FROM; null: the Dockerfile's own. */
  readonly from?: Maybe<BuildImage>;
  /** What becomes of the layers; null: as NONE. */
  readonly imageOptimizationPolicy?: Maybe<ImageOptimizationPolicy>;
  /** Whether no layer of an earlier build is used again. */
  readonly noCache: Scalars['Boolean']['output'];
  /** The secret whose credentials pull the images that it starts from; null: chosen by registry. */
  readonly pullSecret?: Maybe<Scalars['String']['output']>;
  /** Secrets and config maps that the instructions see, and no layer has. */
  readonly volumes: ReadonlyArray<BuildVolume>;
};

/** A build from a Dockerfile. */
export type DockerStrategyInput = {
  /** Values for the ARGs of the Dockerfile. They stay in the history of the image: one that comes from a secret is refused. */
  readonly buildArgs?: InputMaybe<ReadonlyArray<EnvironmentVariableInput>>;
  /** Relative to `contextDir`; left out: `Dockerfile`. */
  readonly dockerfilePath?: InputMaybe<Scalars['String']['input']>;
  /**
   * Variables that the instructions see, and the image has. Those from secrets it never has: of them, an instruction sees
   * what it asks for by `RUN --mount=type=secret,id=NAME`, as the file `/run/secrets/NAME`.
   */
  readonly env?: InputMaybe<ReadonlyArray<EnvironmentVariableInput>>;
  /** Pull images even where the runner has them already; left out: false. */
  readonly forcePull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Replaces the image of the last FROM; left out: the Dockerfile's own. */
  readonly from?: InputMaybe<BuildImageInput>;
  /** What becomes of the layers. */
  readonly imageOptimizationPolicy?: InputMaybe<ImageOptimizationPolicy>;
  /** Use no layer of an earlier build again; left out: false. */
  readonly noCache?: InputMaybe<Scalars['Boolean']['input']>;
  /** The secret whose credentials pull the images that it starts from; left out: chosen by registry. */
  readonly pullSecret?: InputMaybe<Scalars['String']['input']>;
  /** Secrets and config maps that the instructions see, and no layer has. */
  readonly volumes?: InputMaybe<ReadonlyArray<BuildVolumeInput>>;
};

/** What a client may send. */
export type DocumentMode =
  /** Documents that were published for it, and no others. */
  | 'ENFORCE'
  /** Any document; none is kept. */
  | 'OFF'
  /** Any document; each is kept, and held against changes of the schema. So it is unless set otherwise. */
  | 'RECORD';

/** What `pruneImages` keeps of a stream in any case, and who says so. */
export type EffectiveRetention = {
  /** The newest items of each tag, the current one included. */
  readonly keepTagRevisions: Scalars['Int']['output'];
  /** Who says `keepTagRevisions`. */
  readonly keepTagRevisionsFrom: PolicyOrigin;
  /** Whatever is younger than this. */
  readonly keepYoungerThan: Scalars['Duration']['output'];
  /** Who says `keepYoungerThan`. */
  readonly keepYoungerThanFrom: PolicyOrigin;
};

/** A variable of the build's environment: a value, or where it comes from. */
export type EnvironmentVariable = {
  /** The entry of a config map of the build's namespace that it is set to; null: it comes from none. */
  readonly fromConfigMap?: Maybe<KeySelector>;
  /** A field of the build itself, e.g. `metadata.name`. */
  readonly fromField?: Maybe<Scalars['String']['output']>;
  /** The entry of a secret of the build's namespace that it is set to; null: it comes from no secret. */
  readonly fromSecret?: Maybe<KeySelector>;
  /** Letters, digits, `_`, `-` and `.`; at most 256. */
  readonly name: Scalars['String']['output'];
  /** What it is set to, as text; null where none was given: it comes from elsewhere then, or is empty. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A variable of the build's environment: a value, or one place where it comes from. */
export type EnvironmentVariableInput = {
  /** The entry of a config map that it is set to. */
  readonly fromConfigMap?: InputMaybe<KeySelectorInput>;
  /** `metadata.name`, `metadata.namespace`, `metadata.labels['x']` or `metadata.annotations['x']`. */
  readonly fromField?: InputMaybe<Scalars['String']['input']>;
  /** The entry of a secret that it is set to. */
  readonly fromSecret?: InputMaybe<KeySelectorInput>;
  /** The name of the variable. */
  readonly name: Scalars['String']['input'];
  /** What it is set to. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
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
  /** The client may send published documents alone, and this is none, or names one that nobody has published. */
  | 'DOCUMENT_NOT_TRUSTED'
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
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
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

/** One page of a list of events. */
export type EventConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Event>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** An event at its place in a list. */
export type EventEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
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

/** What `extendLease` is given. */
export type ExtendLeaseInput = {
  /** That of the batch. */
  readonly lease: Scalars['String']['input'];
};

/** What `extendLease` answers. */
export type ExtendLeasePayload = {
  /** The place in the log when it was answered; null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Null where nothing of the batch is this member's any more. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A field of the schema that clients use. */
export type FieldUsage = {
  /** How often it was asked for in the last 24 hours. */
  readonly callsPerDay: Scalars['Int']['output'];
  /** Who uses it, by the name that it gives itself. */
  readonly client: Scalars['String']['output'];
  /** Why it should not be used any more; null where it may. */
  readonly deprecationReason?: Maybe<Scalars['String']['output']>;
  /** Schema coordinate, e.g. `ImageTag.importMode`. */
  readonly field: Scalars['String']['output'];
};

/** What `finishBuild` is given. */
export type FinishBuildInput = {
  /** What is left of the log: as `appendBuildLog` takes it. */
  readonly chunks?: InputMaybe<ReadonlyArray<BuildLogChunkInput>>;
  /** For COMPLETE with an output: the digest that was pushed. The registry must have it. */
  readonly digest?: InputMaybe<Scalars['Digest']['input']>;
  /**
   * The configuration of the image that was pushed, where it is at hand: saves reading it from the registry. Believed only if
   * the manifest that the registry has names it by its digest.
   */
  readonly imageConfig?: InputMaybe<Scalars['Bytes']['input']>;
  /** The lease that the runner holds. */
  readonly lease: BuildLeaseInput;
  /** The last lines of the log; left out: they are taken from the log. */
  readonly logSnippet?: InputMaybe<Scalars['String']['input']>;
  /** The reason in words; at most 4,096 characters are kept. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  readonly outcome: BuildOutcome;
  /** For FAILED and ERROR: why. */
  readonly reason?: InputMaybe<BuildReason>;
  /** What has not been said of stages before, in order: as `reportBuildStage` takes it. */
  readonly stages?: InputMaybe<ReadonlyArray<BuildStageInput>>;
};

/** What `finishBuild` answers. */
export type FinishBuildPayload = {
  /** Null also where the history of the build config has no room for it: then it is gone with its end. */
  readonly build?: Maybe<Build>;
  /** What it did to tags, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `finishRollout` is given. */
export type FinishRolloutInput = {
  /** What came of it, or why it failed; at most 4,096 characters. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  readonly result: RolloutResult;
  /** That of the claim. */
  readonly token: Scalars['String']['input'];
};

/** What `finishRollout` answers. */
export type FinishRolloutPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The rollout as it ended; null where it was refused. */
  readonly rollout?: Maybe<Rollout>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An image that goes into a build, which its runner has found out by itself. */
export type FoundImageInput = {
  /** Left out where it is not known. */
  readonly digest?: InputMaybe<Scalars['Digest']['input']>;
  /** As the Dockerfile or the runner names it. */
  readonly reference: Scalars['String']['input'];
};

/** Source in a git repository. */
export type GitSource = {
  /** The proxy for repositories at `http://`; null: none. */
  readonly httpProxy?: Maybe<Scalars['String']['output']>;
  /** The proxy for repositories at `https://`; null: none. */
  readonly httpsProxy?: Maybe<Scalars['String']['output']>;
  /** Hosts that are fetched from without a proxy, separated by commas; null: none. */
  readonly noProxy?: Maybe<Scalars['String']['output']>;
  /** A branch, tag or commit; null: the default branch. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** `https://…`, `ssh://…` or `git@host:path`. */
  readonly uri: Scalars['String']['output'];
};

/** Source in a git repository. */
export type GitSourceInput = {
  /** The proxy for repositories at `http://`; left out: none. */
  readonly httpProxy?: InputMaybe<Scalars['String']['input']>;
  /** The proxy for repositories at `https://`; left out: none. */
  readonly httpsProxy?: InputMaybe<Scalars['String']['input']>;
  /** Hosts that are fetched from without a proxy, separated by commas; left out: none. */
  readonly noProxy?: InputMaybe<Scalars['String']['input']>;
  /** A branch, tag or commit; left out: the default branch. */
  readonly ref?: InputMaybe<Scalars['String']['input']>;
  /** `https://…`, `ssh://…` or `git@host:path`. */
  readonly uri: Scalars['String']['input'];
};

/**
 * Somebody who sends operations, by the name that it gives itself: in the header `graphql-client-name` (or
 * `apollographql-client-name`) or in `connection_init`. `*` stands for all without a mode of their own.
 */
export type GraphClient = {
  /** Its documents, published and recorded, by hash. */
  readonly documents: ClientDocumentConnection;
  /** What it may send; where nothing was set for it, that of `*`. */
  readonly mode: DocumentMode;
  /** As it gives it itself: at most 100 characters; `unnamed` for those that give none. */
  readonly name: Scalars['String']['output'];
};


/**
 * Somebody who sends operations, by the name that it gives itself: in the header `graphql-client-name` (or
 * `apollographql-client-name`) or in `connection_init`. `*` stands for all without a mode of their own.
 */
export type GraphClientDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Something that happened to what a client may send: `client.*`. */
export type GraphClientEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** The client as it is now; null where this viewer may not see it. */
  readonly client?: Maybe<GraphClient>;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** The client that it is about. */
  readonly name: Scalars['String']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to: the name of the client. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** Users and service accounts that hold roles together. */
export type Group = {
  /** Users by name, service accounts by full name; in alphabetical order, never empty. */
  readonly members: ReadonlyArray<Scalars['String']['output']>;
  /** As `SubjectInput.group` takes it. */
  readonly name: Scalars['String']['output'];
};

/** What `holdTriggers` is given. */
export type HoldTriggersInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The namespace that it is about. */
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
  /** Of the bytes of its manifest, or index. */
  readonly digest: Scalars['Digest']['output'];
  /** When Sluice first saw it. */
  readonly firstSeenAt: Scalars['DateTime']['output'];
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** From the base up; empty for an index. */
  readonly layers: ReadonlyArray<ImageLayer>;
  /** The manifests of an index, in its order; empty for a single image. */
  readonly manifests: ReadonlyArray<ImageManifest>;
  /** Media type of the manifest, e.g. `application/vnd.oci.image.manifest.v1+json`. */
  readonly mediaType: Scalars['String']['output'];
  /** The tags that name it, as far as the viewer may see them, by namespace, stream and tag. */
  readonly namedBy: ImageNamingConnection;
  /** What the image runs on; null for an index, see `manifests`. */
  readonly platform?: Maybe<Platform>;
  /** Bytes: configuration plus each layer once; of an index, the sum over its manifests as listed in it. */
  readonly size: Scalars['Int64']['output'];
};


/**
 * One image manifest or image index, immutable and named by the digest of its bytes. Sluice keeps what
 * describes an image; the layers stay in the registry.
 */
export type ImageNamedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The tag that an IMAGE_CHANGE trigger watches, and what it has come to. */
export type ImageChangeTrigger = {
  /** Null: what the strategy starts from. */
  readonly from?: Maybe<BuildImage>;
  /** When a change of the tag last started a build. */
  readonly lastTriggeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The image that was last built with, as it was resolved; null: none yet. */
  readonly lastTriggeredImage?: Maybe<Scalars['String']['output']>;
  /** Whether a move of the tag starts no build. */
  readonly paused: Scalars['Boolean']['output'];
};

/** The tag that an IMAGE_CHANGE trigger watches. */
export type ImageChangeTriggerInput = {
  /** Left out: what the strategy starts from. Of kind IMAGE_STREAM_TAG. */
  readonly from?: InputMaybe<BuildImageInput>;
  /** Whether a move of the tag starts no build; left out: false. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * How two images differ. `a` is where the comparison starts, `b` where it ends: what only `b` has was added. An image
 * index is compared platform by platform.
 */
export type ImageComparison = {
  /** Where the comparison starts. */
  readonly a: Image;
  /** Where it ends. */
  readonly b: Image;
  /** Null where one of them is an index, or has no configuration. */
  readonly config?: Maybe<ConfigComparison>;
  /** Which layers they have in common; an index has none itself. */
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
  /** Who made it; null where it does not say. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** The default arguments, or the command where there is no entrypoint; empty where it does not say. */
  readonly cmd: ReadonlyArray<Scalars['String']['output']>;
  /** When it was built; null where the build left it out. */
  readonly created?: Maybe<Scalars['DateTime']['output']>;
  /** Of the configuration's own bytes in the registry. */
  readonly digest: Scalars['Digest']['output'];
  /** The version of the builder; null where it does not say. */
  readonly dockerVersion?: Maybe<Scalars['String']['output']>;
  /** What a container runs, word by word; empty where it does not say. */
  readonly entrypoint: ReadonlyArray<Scalars['String']['output']>;
  /** Each as NAME=value. */
  readonly env: ReadonlyArray<Scalars['String']['output']>;
  /** Each as port/protocol, e.g. `8080/tcp`. */
  readonly exposedPorts: ReadonlyArray<Scalars['String']['output']>;
  /** By key. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** Id of the image it was built on, where the builder said so. */
  readonly parent?: Maybe<Scalars['String']['output']>;
  /** What ends a container, e.g. `SIGQUIT`; null where it does not say. */
  readonly stopSignal?: Maybe<Scalars['String']['output']>;
  /** Whom a container runs as: a name or number, with a group perhaps; null where it does not say. */
  readonly user?: Maybe<Scalars['String']['output']>;
  /** Paths. */
  readonly volumes: ReadonlyArray<Scalars['String']['output']>;
  /** Where the command begins; null where it does not say. */
  readonly workingDir?: Maybe<Scalars['String']['output']>;
};

/** What an image says of itself; what is left out is unknown. */
export type ImageConfigInput = {
  /** Who made it. */
  readonly author?: InputMaybe<Scalars['String']['input']>;
  /** The default arguments, or the command where there is no entrypoint. */
  readonly cmd?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When it was built. */
  readonly created?: InputMaybe<Scalars['DateTime']['input']>;
  /** Left out: as the manifest names it. Needed where no manifest is given. */
  readonly digest?: InputMaybe<Scalars['Digest']['input']>;
  /** The version of the builder. */
  readonly dockerVersion?: InputMaybe<Scalars['String']['input']>;
  /** What a container runs, word by word. */
  readonly entrypoint?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Each as NAME=value. */
  readonly env?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Each as port/protocol, e.g. `8080/tcp`. */
  readonly exposedPorts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Each key once; at most 256 KiB together. */
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Id of the image it was built on. */
  readonly parent?: InputMaybe<Scalars['String']['input']>;
  /** What ends a container, e.g. `SIGQUIT`. */
  readonly stopSignal?: InputMaybe<Scalars['String']['input']>;
  /** Whom a container runs as: a name or number, with a group perhaps. */
  readonly user?: InputMaybe<Scalars['String']['input']>;
  /** Paths. */
  readonly volumes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where the command begins. */
  readonly workingDir?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An import has ended: `image-import.completed`, `image-import.failed`. Its subject is the stream (`shop/web`). Each import
 * that somebody asked for is told; one on schedule, or because a registry hinted at a push, only where it moved a tag or found
 * another state than the one before. One that was broken off tells nothing; what it had done by then its tags have told.
 * `cause.kind` is REQUEST, SCHEDULE or WEBHOOK.
 */
export type ImageImportEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** The stream as it is now; null if it is gone. */
  readonly imageStream?: Maybe<ImageStream>;
  /** `type`, as one of a closed list. */
  readonly kind: ImageImportEventKind;
  /** For a repository that could not be listed: what went wrong, and where. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** For a repository that could not be listed: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The repository that was imported as a whole; null where only tags were. */
  readonly repository?: Maybe<Scalars['String']['output']>;
  /** The name of the stream, in `namespace`. */
  readonly stream: Scalars['String']['output'];
  /** What it happened to: `namespace/stream`. */
  readonly subject: Scalars['String']['output'];
  /** How many tags it was about. */
  readonly tagCount: Scalars['Int']['output'];
  /** Each of them, what was unchanged included; of more than 500 some are left out, unchanged ones first. */
  readonly tags: ReadonlyArray<ImportedTag>;
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** What can become of an import. */
export type ImageImportEventKind =
  /** All of it could be imported, or was there already. */
  | 'COMPLETED'
  /** The repository could not be listed, or some tags could not be imported; the others were, all the same. */
  | 'FAILED';

/** A label of the image that is made. */
export type ImageLabel = {
  /** Without blanks and `=`. */
  readonly name: Scalars['String']['output'];
  /** Any text; may be empty. */
  readonly value: Scalars['String']['output'];
};

/** A label of the image that is made. */
export type ImageLabelInput = {
  /** Without blanks and `=`; at most 255 characters. */
  readonly name: Scalars['String']['input'];
  /** Left out: empty. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** One layer of an image; its bytes stay in the registry. */
export type ImageLayer = {
  /** Of its bytes, compressed as in the registry. */
  readonly digest: Scalars['Digest']['output'];
  /** E.g. `application/vnd.oci.image.layer.v1.tar+gzip`. */
  readonly mediaType: Scalars['String']['output'];
  /** Bytes, compressed as in the registry. */
  readonly size: Scalars['Int64']['output'];
};

/** One layer of an image. */
export type ImageLayerInput = {
  /** Of its bytes, compressed as in the registry. */
  readonly digest: Scalars['Digest']['input'];
  /** E.g. `application/vnd.oci.image.layer.v1.tar+gzip`. */
  readonly mediaType: Scalars['String']['input'];
  /** Bytes, compressed as in the registry. */
  readonly size: Scalars['Int64']['input'];
};

/** One entry of an image index. */
export type ImageManifest = {
  /** Of the manifest that it lists. */
  readonly digest: Scalars['Digest']['output'];
  /** The image; null where only the index was imported. */
  readonly image?: Maybe<Image>;
  /** Of the manifest that it lists. */
  readonly mediaType: Scalars['String']['output'];
  /** What the image runs on; null where the index does not say. */
  readonly platform?: Maybe<Platform>;
  /** Bytes of the manifest itself. */
  readonly size: Scalars['Int64']['output'];
};

/** One entry of an image index. */
export type ImageManifestInput = {
  /** Of the manifest that it lists. */
  readonly digest: Scalars['Digest']['input'];
  /** Of the manifest that it lists. */
  readonly mediaType: Scalars['String']['input'];
  /** What the image runs on. */
  readonly platform: PlatformInput;
  /** Bytes of the manifest itself. */
  readonly size: Scalars['Int64']['input'];
};

/** A tag that names an image: it points at it, or has. */
export type ImageNaming = {
  /** The tag, as it is now. */
  readonly imageTag: ImageTag;
  /** The index that the tag names and that lists the image; null where the tag names the image itself. */
  readonly index?: Maybe<Scalars['Digest']['output']>;
  /** Whether the tag points at it now, rather than only its history. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The newest revision of the tag with the image. */
  readonly revision: Scalars['Int64']['output'];
  /** Since when the tag has named it, by that revision. */
  readonly since: Scalars['DateTime']['output'];
};

/** One page of a list of tags that name an image. */
export type ImageNamingConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<ImageNamingEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<ImageNaming>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A tag that names an image at its place in a list. */
export type ImageNamingEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: ImageNaming;
};

/** What becomes of the layers of a Docker build. */
export type ImageOptimizationPolicy =
  /** Every instruction makes a layer. */
  | 'NONE'
  /** One layer for all. */
  | 'SKIP_LAYERS'
  /** One layer for all, and a warning for what that breaks. */
  | 'SKIP_LAYERS_AND_WARN';

/** When a node asks the registry for an image that it may have already. */
export type ImagePullPolicy =
  /** Each time that a container starts. */
  | 'ALWAYS'
  /** Only where it does not have the image yet. */
  | 'IF_NOT_PRESENT'
  /** Never: the image has to be there. */
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
  /** The image's name is the integrated registry's for the stream's tag, or for its image, which it is kept as. */
  | 'OWN_REGISTRY'
  /** Kept: the trigger for this container is paused. */
  | 'PAUSED'
  /** The stream is there and is looked up, but has no such tag: the tag's name in the integrated registry. */
  | 'REPOSITORY'
  /** The image's name is that of a stream, and the stream is looked up locally. */
  | 'STREAM_LOOKUP'
  /** The object's annotation `image.openshift.io/triggers`, or a DeploymentConfig's trigger, names a tag for this container. */
  | 'TRIGGERED';

/** Files, or stages of a Dockerfile, that are taken from another image. */
export type ImageSource = {
  /** Names in the Dockerfile (`FROM x`, `--from=x`) that this image replaces. */
  readonly as: ReadonlyArray<Scalars['String']['output']>;
  /** The image that they are taken from. */
  readonly from: BuildImage;
  /** The files to take, and where they go, in order; empty where the image only stands for names in `as`. */
  readonly paths: ReadonlyArray<ImageSourcePath>;
  /** The secret whose credentials pull it; null: chosen by registry. */
  readonly pullSecret?: Maybe<Scalars['String']['output']>;
};

/** Files, or stages of a Dockerfile, that are taken from another image: `paths`, `as` or both. */
export type ImageSourceInput = {
  /** Names in the Dockerfile (`FROM x`, `--from=x`) that this image replaces. */
  readonly as?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The image that they are taken from. */
  readonly from: BuildImageInput;
  /** The files to take, and where they go. */
  readonly paths?: InputMaybe<ReadonlyArray<ImageSourcePathInput>>;
  /** The secret whose credentials pull it; left out: chosen by registry. */
  readonly pullSecret?: InputMaybe<Scalars['String']['input']>;
};

/** Where files come from and where they go. */
export type ImageSourcePath = {
  /** A relative path in the build's directory. */
  readonly destinationDir: Scalars['String']['output'];
  /** An absolute path in the image; ending in `/.`: the content of the directory. */
  readonly sourcePath: Scalars['String']['output'];
};

/** Where files come from and where they go. */
export type ImageSourcePathInput = {
  /** A relative path in the build's directory. */
  readonly destinationDir: Scalars['String']['input'];
  /** An absolute path in the image; ending in `/.`: the content of the directory. */
  readonly sourcePath: Scalars['String']['input'];
};

/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStream = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /**
   * The time as of which this is the stream; null: now. Its own fields, its tags and its images are of then. What
   * is not kept over time, such as the outcomes of imports, is left out.
   */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** What became of the last import of its repository as a whole; empty where there was none. */
  readonly conditions: ReadonlyArray<ImageStreamCondition>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The external repository whose tags are imported as a whole, if any (`spec.dockerImageRepository`). */
  readonly dockerImageRepository?: Maybe<Scalars['String']['output']>;
  /** Counts the changes of the specification; 1 at creation. */
  readonly generation: Scalars['Int64']['output'];
  /** Global and opaque; stable for the life of the object. */
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
  /** The namespace that it is in. */
  readonly namespace: Namespace;
  /** What binds this stream, with where each rule comes from. */
  readonly policy: StreamPolicy;
  /** The same, as seen from outside. */
  readonly publicImageRepository?: Maybe<Scalars['String']['output']>;
  /** Null where nothing was set: every tag that the server allows, and on request only. */
  readonly repositoryImport?: Maybe<RepositoryImport>;
  /** Counts every change; give it back as `expectedVersion` to write only over what you have seen. */
  readonly resourceVersion: Scalars['Int64']['output'];
  /** The tag of this name; null when there is none. */
  readonly tag?: Maybe<ImageTag>;
  /**
   * The names of all tags in their order, however many there are: with `tagsNamed` any part of a long list can be shown
   * at once.
   */
  readonly tagNames: ReadonlyArray<Scalars['String']['output']>;
  /** The tags in spec or status, by name. Left out, `asOf` is that of the stream. */
  readonly tags: ImageTagConnection;
  /** The tags with these names, at most 100, in the order in which they are asked for; one that is not there is left out. */
  readonly tagsNamed: ReadonlyArray<ImageTag>;
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
export type ImageStreamTagNamesArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStreamTagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
};


/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStreamTagsNamedArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  names: ReadonlyArray<Scalars['String']['input']>;
};

/** What became of the last import of a stream's repository as a whole. */
export type ImageStreamCondition = {
  /** The specification's generation that was tried. */
  readonly generation: Scalars['Int64']['output'];
  /** When it was last tried. */
  readonly lastCheckedAt: Scalars['DateTime']['output'];
  /** When status, reason or message last changed. */
  readonly lastTransitionAt: Scalars['DateTime']['output'];
  /** The same in a sentence: what went wrong, and where. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** One word, as of `TagCondition.reason`: `ImportFailed` when some of its tags could not be imported. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it holds. */
  readonly status: ConditionStatus;
  /** `ImportSuccess`. */
  readonly type: Scalars['String']['output'];
};

/** One page of a list of image streams. */
export type ImageStreamConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<ImageStreamEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<ImageStream>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** An image stream at its place in a list. */
export type ImageStreamEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: ImageStream;
};

/** Something that happened to a stream as such: `image-stream.*`. */
export type ImageStreamEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** The stream as it is now; null if it is gone. */
  readonly imageStream?: Maybe<ImageStream>;
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The name of the stream, in `namespace`. */
  readonly stream: Scalars['String']['output'];
  /** What it happened to: `namespace/stream`. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
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
  /** What became of its last import, and of a push that it did not follow; empty where there was none, and with `asOf`. */
  readonly conditions: ReadonlyArray<TagCondition>;
  /** Item 0 of the history: what the tag points at now. Null until something is there. */
  readonly current?: Maybe<TagItem>;
  /**
   * The range of tags whose best this one follows, transitively and at once, whenever one of them moves, comes or
   * goes; null when it follows none. With none left in the range it stays where it points; with none in it yet it waits,
   * and `recent` says so. With `asOf`: the range that it followed then.
   */
  readonly follow?: Maybe<VersionRange>;
  /** All it ever pointed at, newest first. */
  readonly history: TagItemConnection;
  /** Why nothing but an explicit change moves this tag; null when it is free. */
  readonly hold?: Maybe<TagHold>;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** The image the tag points at now. */
  readonly image?: Maybe<Image>;
  /** The rule that keeps this tag where it points, or with `asOf` kept it there then; null when it may move. */
  readonly immutable?: Maybe<ImmutableTagRule>;
  /** Whether the specification asks for an import that has not succeeded yet. */
  readonly importPending: Scalars['Boolean']['output'];
  /** When the schedule, or an import that was asked for, last asked the registry; null where none ever did. */
  readonly lastCheckedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Every move, newest first: also those that replaced item 0 in place, of which the history keeps no trace, and those
   * of an earlier tag of the same name.
   */
  readonly moves: TagMoveConnection;
  /** Unique in the stream, at most 128 characters. */
  readonly name: Scalars['String']['output'];
  /**
   * What to pull, but null as long as the specification asks for something that is not there yet, for want of an import
   * or of an image in the tag that it follows: for those who want the newest or nothing. `recent` says why.
   */
  readonly newestPullSpec?: Maybe<Scalars['String']['output']>;
  /** When the registry will be asked for news; null where the tag is not checked (any more): on schedule, because a registry hinted at it, or because its specification asks for an import. */
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
  /** The stream that it is in. */
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

/** One page of a list of tags. */
export type ImageTagConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<ImageTagEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<ImageTag>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A tag at its place in a list. */
export type ImageTagEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: ImageTag;
};

/** Something that happened to a tag: `image-tag.*`. */
export type ImageTagEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Where the tag points since; null if nowhere. */
  readonly after?: Maybe<TagPointer>;
  /** Where the tag pointed before; null if nowhere. */
  readonly before?: Maybe<TagPointer>;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** The tag as it is now, not as it was then; null if it is gone. */
  readonly imageTag?: Maybe<ImageTag>;
  /** `type`, as one of a closed list. */
  readonly kind: TagEventType;
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** For `image-tag.import-failed`: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The name of the stream, in `namespace`. */
  readonly stream: Scalars['String']['output'];
  /** What it happened to: `namespace/stream:tag`. */
  readonly subject: Scalars['String']['output'];
  /** The name of the tag, in the stream. */
  readonly tag: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** Names one tag. */
export type ImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the stream's resourceVersion is this. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** The namespace that its stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** The name of its stream. */
  readonly stream: Scalars['String']['input'];
  /** Its name in the stream. */
  readonly tag: Scalars['String']['input'];
};

/** Something that happened to images, which belong to no namespace: `images.*`. */
export type ImagesEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** The images that it happened to. */
  readonly digests: ReadonlyArray<Scalars['Digest']['output']>;
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** A rule that keeps tags where they point. */
export type ImmutableTagRule = {
  /** NAMESPACE or STREAM: where it is laid down. */
  readonly origin: PolicyOrigin;
  /** What their names match: `*` stands for any characters, `?` for one. */
  readonly pattern: Scalars['String']['output'];
};

/** What `importImages` is given. */
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
  /** What an import makes of a manifest list or image index. */
  readonly importMode?: InputMaybe<ImportMode>;
  /** Of a whole repository, only tags that fit one of these globs: `*` any characters, `?` one. */
  readonly include?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Import may use plain HTTP or an unverified certificate. */
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Time between checks, for a scheduled tag. */
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  /**
   * How many tags of a whole repository to import: `latest` first, then versions, newest first, then others by name. At
   * most, and when left out, what the server allows (50 unless set otherwise).
   */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** How old an image must be before an import moves the tag to it. */
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  /** The namespace that the stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** What clients of the tag are told to pull. */
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  /**
   * A repository to import as a whole, e.g. `quay.io/org/app`, without tag or digest. Its tags join the status of the
   * stream and never its specification; tags that the specification has are left to it. `confirm` makes another
   * repository than before the stream's own (`dockerImageRepository`). Not together with `tag` or `from`.
   */
  readonly repository?: InputMaybe<Scalars['String']['input']>;
  /** Checked for news at an interval. */
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The stream to import into. */
  readonly stream: Scalars['String']['input'];
  /** Left out: every tag of the stream that comes from an external registry (at most 50). */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
};

/** What `importImages` answers. */
export type ImportImagesPayload = {
  /** Tags beyond the limit, by name: there, and not imported. */
  readonly additionalTags: ReadonlyArray<Scalars['String']['output']>;
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** What became of the repository as a whole; null when none was imported. */
  readonly condition?: Maybe<ImageStreamCondition>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Tags of the repository that the filters, or the specification of the stream, left out. */
  readonly excludedTags: ReadonlyArray<Scalars['String']['output']>;
  /** The stream as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageStream?: Maybe<ImageStream>;
  /** One for each tag that was imported, the failed ones too. */
  readonly results: ReadonlyArray<ImportResult>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
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
  /** The image that the registry has; null where that is not known. */
  readonly image?: Maybe<Image>;
  /** The tag itself; null where it could not even be created. */
  readonly imageTag?: Maybe<ImageTag>;
  /** For FAILED: what went wrong, and where. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** What the import did to it. */
  readonly outcome: ImportOutcome;
  /** For FAILED: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its name in the stream. */
  readonly tag: Scalars['String']['output'];
  /** For WAITING: when the image will be old enough. */
  readonly waitsUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** What an import did to one tag, as its event tells it. */
export type ImportedTag = {
  /** What the registry has; null where that is not known. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** What the import did to it. */
  readonly outcome: ImportOutcome;
  /** For FAILED: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its name in the stream. */
  readonly tag: Scalars['String']['output'];
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
  /** BAD_USER_INPUT, or UPSTREAM_UNAVAILABLE where a registry did not answer. */
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Path into the input, e.g. `["input", "tag"]`; null where no single value is to blame. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A build by a pipeline in a Jenkins. */
export type JenkinsPipelineStrategy = {
  /** Variables that the pipeline sees. */
  readonly env: ReadonlyArray<EnvironmentVariable>;
  /** The pipeline itself; at most 100,000 bytes. */
  readonly jenkinsfile?: Maybe<Scalars['String']['output']>;
  /** Where in `contextDir` the pipeline is; null with no `jenkinsfile`: `Jenkinsfile`. */
  readonly jenkinsfilePath?: Maybe<Scalars['String']['output']>;
};

/** A build by a pipeline in a Jenkins. */
export type JenkinsPipelineStrategyInput = {
  /** Variables that the pipeline sees. */
  readonly env?: InputMaybe<ReadonlyArray<EnvironmentVariableInput>>;
  /** The pipeline itself; at most 100,000 bytes. */
  readonly jenkinsfile?: InputMaybe<Scalars['String']['input']>;
  /** Where in `contextDir` the pipeline is; left out with no `jenkinsfile`: `Jenkinsfile`. */
  readonly jenkinsfilePath?: InputMaybe<Scalars['String']['input']>;
};

/** One entry of a secret or config map. */
export type KeySelector = {
  /** The name of the entry. */
  readonly key: Scalars['String']['output'];
  /** The secret or config map. */
  readonly name: Scalars['String']['output'];
  /** Whether the build goes on without it when it is missing. */
  readonly optional: Scalars['Boolean']['output'];
};

/** One entry of a secret or config map. */
export type KeySelectorInput = {
  /** The name of its entry. */
  readonly key: Scalars['String']['input'];
  /** The secret or config map. */
  readonly name: Scalars['String']['input'];
  /** Whether the build goes on without it when it is missing. */
  readonly optional?: Scalars['Boolean']['input'];
};

/** One label or annotation. */
export type KeyValue = {
  /** Unique in its list; at most 317 characters. */
  readonly key: Scalars['String']['output'];
  /** Any text; that of a label is at most 63 letters, digits, `-`, `_` and `.`. */
  readonly value: Scalars['String']['output'];
};

/** What differs between two sets of names with values; each by key. */
export type KeyValueChanges = {
  /** Only `b` has these, with its values. */
  readonly added: ReadonlyArray<KeyValue>;
  /** Both have these, with different values. */
  readonly changed: ReadonlyArray<ValueChange>;
  /** Only `a` has these, with its values. */
  readonly removed: ReadonlyArray<KeyValue>;
};

/** One label or annotation to set. */
export type KeyValueInput = {
  /**
   * What it is called. A label or annotation of an object: at most 63 letters, digits, `-`, `_` and `.`, beginning and ending with
   * a letter or digit, alone or behind a domain and `/`. The domain of a label is in lower case, that of an annotation in any.
   */
  readonly key: Scalars['String']['input'];
  /** What it says. */
  readonly value: Scalars['String']['input'];
};

/** Which layers two images have in common. Each different layer is in exactly one of the three lists. */
export type LayerComparison = {
  /** Only in `b`, from the base up: what has to be pulled where `a` is. */
  readonly added: ReadonlyArray<ImageLayer>;
  /** Bytes, compressed as in the registry: what a pull of `b` fetches where `a` is. */
  readonly addedSize: Scalars['Int64']['output'];
  /** How many layers, from the base up, are the same in both: what both are built on. */
  readonly commonBase: Scalars['Int']['output'];
  /** Only in `a`, from the base up. */
  readonly removed: ReadonlyArray<ImageLayer>;
  /** Bytes, compressed as in the registry. */
  readonly removedSize: Scalars['Int64']['output'];
  /** In both, in the order of `a`. */
  readonly shared: ReadonlyArray<ImageLayer>;
  /** Bytes, compressed as in the registry. */
  readonly sharedSize: Scalars['Int64']['output'];
};

/** One list whose order matters, before and after. */
export type ListChange = {
  /** That of `b`; empty where it is not set. */
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  /** That of `a`; empty where it is not set. */
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
  /** What the image says of itself; not for an index. */
  readonly config?: InputMaybe<ImageConfigInput>;
  /** Of the bytes of its manifest, or index. */
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
  /** What a single image runs on; an index says it of each of its entries. */
  readonly platform?: InputMaybe<PlatformInput>;
};

/** What the input names does not exist. */
export type Missing = UserError & {
  /** Always NOT_FOUND. */
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Path into the input, e.g. `["input", "tag"]`; null where no single value is to blame. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What to do with an image whose name is looked up, for its stream or its object asks so, but whose tag the stream has not. */
export type MissingTagAction =
  /** Leave the image as it is, and say so. */
  | 'KEEP'
  /** Refuse the manifest. */
  | 'REFUSE'
  /** Name the tag in the integrated registry, as OpenShift does: the image can be pulled once the tag is pushed. */
  | 'USE_REPOSITORY';

/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type Mutation = {
  /** Says what became of a batch: all of it at once, or piece by piece. */
  readonly acknowledgeEvents: AcknowledgeEventsPayload;
  /** Adds to the log. */
  readonly appendBuildLog: AppendBuildLogPayload;
  /** Creates a build of no definition. One that is there must be the same: what a build is to do never changes. */
  readonly applyBuild: ApplyBuildPayload;
  /**
   * Makes a definition of builds what the input says, creating it when it is missing; nothing happens when it is so
   * already. A new one with a CONFIG_CHANGE trigger starts its first build. Builds that exist stay what they are.
   */
  readonly applyBuildConfig: ApplyBuildConfigPayload;
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
  /** Ends a build that has not ended: it is cancelled at once, and its runner told. One that has ended is a CONFLICT. */
  readonly cancelBuild: CancelBuildPayload;
  /** Cancels a rollout that has not ended. The agent that has it learns of it when it reports. */
  readonly cancelRollout: DeploymentPayload;
  /**
   * Takes the build that has waited longest, of the namespace whose turn it is: namespaces take turns. Needs the right to
   * `claim` builds, for the answer holds the values of secrets.
   */
  readonly claimBuild: ClaimBuildPayload;
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
  /**
   * Creates a namespace, of which the viewer becomes admin. For those who may create `namespaces`, as a
   * `self-provisioner` may; CONFLICT when there is one of this name.
   */
  readonly createNamespace: CreateNamespacePayload;
  /** Makes a hook. Needs a key to encrypt its secret with: see SLUICE_ENCRYPTION_KEYS. */
  readonly createRegistryHook: CreateRegistryHookPayload;
  /**
   * Creates a service account. For those who may create `serviceaccounts` in its namespace; CONFLICT when there is one
   * of this name.
   */
  readonly createServiceAccount: CreateServiceAccountPayload;
  /**
   * Makes an API token: anybody for themselves, and for others those who may create `tokens`, in the namespace of a
   * service account or, for a user, everywhere. NOT_FOUND when there is no such service account.
   */
  readonly createToken: CreateTokenPayload;
  /** Makes a webhook; whoever makes it is its owner. Needs a key to encrypt its secret with: see SLUICE_ENCRYPTION_KEYS. */
  readonly createWebhook: WebhookSecretPayload;
  /** Deletes a build with its log; one that runs is cancelled first. */
  readonly deleteBuild: DeleteBuildPayload;
  /** Deletes a definition with its builds; those that run are cancelled. */
  readonly deleteBuildConfig: DeleteBuildConfigPayload;
  /** Deletes a config map. For those who may delete `configmaps` there; NOT_FOUND when there is none. */
  readonly deleteConfigMap: DeleteConfigMapPayload;
  /**
   * Deletes a consumer, with its place in the log and its dead letters. For those who may delete `consumers` there;
   * NOT_FOUND when there is none.
   */
  readonly deleteConsumer: DeleteConsumerPayload;
  /** Deletes a deployment with its rollouts. What runs is left alone. */
  readonly deleteDeployment: DeleteDeploymentPayload;
  /** Deletes a stream with its tags and their histories; images stay. */
  readonly deleteImageStream: DeleteImageStreamPayload;
  /** Removes a tag, spec and history. The images stay. */
  readonly deleteImageTag: DeleteImageTagPayload;
  /** From now on nobody is heard there. */
  readonly deleteRegistryHook: DeleteRegistryHookPayload;
  /** Deletes a secret with what it holds. For those who may delete `secrets` there; NOT_FOUND when there is none. */
  readonly deleteSecret: DeleteSecretPayload;
  /** Deletes a service account with its tokens and bindings. */
  readonly deleteServiceAccount: DeleteServiceAccountPayload;
  /**
   * Takes a subgraph out of the graph and deletes it, after the same checks as a publication; what does not pass
   * changes nothing. For those who may delete `subgraphs`; NOT_FOUND when there is none.
   */
  readonly deleteSubgraph: DeleteSubgraphPayload;
  /**
   * Deletes a webhook, with its signing keys and what is known of its deliveries. For those who may delete `webhooks`
   * there; NOT_FOUND when there is none.
   */
  readonly deleteWebhook: DeleteWebhookPayload;
  /** Keeps a batch for another `Consumer.lease` from now. */
  readonly extendLease: ExtendLeasePayload;
  /**
   * Ends the build with the last that there is to say of its stages and its log, and moves the tag that it goes to, all in
   * one. Again with the same outcome: says what is.
   */
  readonly finishBuild: FinishBuildPayload;
  /** Says how a rollout ended; once, by whoever holds the claim. */
  readonly finishRollout: FinishRolloutPayload;
  /** Holds all triggers of a namespace: nothing is lost, everything waits. */
  readonly holdTriggers: NamespaceTriggersPayload;
  /**
   * Asks the registries what the tags point at now, and moves those that have moved. Only descriptions are
   * fetched, never layers. One tag's failure harms no other.
   */
  readonly importImages: ImportImagesPayload;
  /**
   * Gives out no more events of a consumer until it is resumed. For those who may update `consumers` there; NOT_FOUND
   * when there is none.
   */
  readonly pauseConsumer: ConsumerPayload;
  /**
   * Delivers no more events to a webhook until it is resumed. For those who may update `webhooks` there; NOT_FOUND
   * when there is none.
   */
  readonly pauseWebhook: WebhookPayload;
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
  /** Publishes the documents of a client, e.g. from its CI; each must be valid. */
  readonly publishDocuments: PublishDocumentsPayload;
  /**
   * Checks a schema and serves it: parsed, linted, within what it may extend, composed with all others, compared with
   * the schema that clients see, and held against the operations that they send. What does not pass changes nothing.
   */
  readonly publishSubgraph: PublishSubgraphPayload;
  /** Creates a config map, or replaces what it holds; nothing happens when it is so already. */
  readonly putConfigMap: PutConfigMapPayload;
  /** Creates a secret, or replaces what it holds. Needs a key to encrypt it with: see SLUICE_ENCRYPTION_KEYS. */
  readonly putSecret: PutSecretPayload;
  /** Makes room for a partner's subgraph, or sets what it may extend. Nothing is served before it is published. */
  readonly putSubgraph: PutSubgraphPayload;
  /** Gives out dead letters again, one or all. */
  readonly redeliverDeadLetters: RedeliverDeadLettersPayload;
  /** Delivers again: one event, all that failed, or all since a cursor. Each keeps its id. */
  readonly redeliverWebhook: RedeliverWebhookPayload;
  /** Rejects a promotion; whoever asked for it may thereby withdraw it. */
  readonly rejectPromotion: RejectPromotionPayload;
  /**
   * Gives a build back that the runner will not end, so that another can begin with it at once instead of when the lease
   * is over. That counts as no try: a build is given up after three runners have vanished, and not because of restarts.
   */
  readonly releaseBuild: ReleaseBuildPayload;
  /** Lets image triggers move it again: what the tags have brought meanwhile is rolled out at once. */
  readonly releaseDeployment: DeploymentPayload;
  /** Lets a held tag move again; one that tracks another goes at once where that one points. */
  readonly releaseImageTag: ReleaseImageTagPayload;
  /** Lets the triggers of a namespace fire again: each for the newest image, however many there were meanwhile. */
  readonly releaseTriggers: NamespaceTriggersPayload;
  /** Keeps a lease. CONFLICT: it is somebody else's, or the build has ended (cancelled, too late): stop at once. */
  readonly renewBuildLease: RenewBuildLeasePayload;
  /** Says what the build is at. The same stage again replaces what was said of it. */
  readonly reportBuildStage: ReportBuildStagePayload;
  /** Keeps a claim, and says how it is going. CONFLICT when the claim is lost, or the rollout was cancelled: stop then. */
  readonly reportRollout: ReportRolloutPayload;
  /** Goes on with a consumer that is paused or stopped. */
  readonly resumeConsumer: ConsumerPayload;
  /** Goes on with a webhook that is paused or stopped; with one that has EXPIRED, from the oldest event there is. */
  readonly resumeWebhook: WebhookPayload;
  /** Takes a token's power at once. */
  readonly revokeToken: RevokeTokenPayload;
  /** Starts a rollout with the template and images of an earlier one; image triggers are held until it is released. */
  readonly rollBackDeployment: DeploymentPayload;
  /** Puts an item of the history on top again. Nothing is removed and nothing is pushed. */
  readonly rollbackImageTag: RollbackImageTagPayload;
  /** Publishes an earlier version again, after the same checks. */
  readonly rollbackSubgraph: PublishSubgraphPayload;
  /** Makes a new signing key. Deliveries carry the signatures of both until the old one ends. */
  readonly rotateWebhookSecret: WebhookSecretPayload;
  /**
   * Moves a consumer to another place in the log: back, to get events again, or ahead. What is under way is forgotten;
   * leases of before acknowledge nothing.
   */
  readonly seekConsumer: ConsumerPayload;
  /** Pauses or resumes rollouts. What has changed meanwhile is rolled out once it is resumed, as one. */
  readonly setDeploymentPaused: DeploymentPayload;
  /** Sets what a client may send. */
  readonly setDocumentMode: SetDocumentModePayload;
  /** Adds members to a group and removes others; a group is there while it has members. */
  readonly setGroup: SetGroupPayload;
  /** Points a tag at an external image (to be imported next), at another tag, or at an image of a stream. */
  readonly setImageTag: SetImageTagPayload;
  /** Lays down what binds all streams of a namespace. Once it has answered, no change that it forbids is under way. */
  readonly setNamespacePolicy: SetNamespacePolicyPayload;
  /** Sets whether promotions into a namespace wait for the approval of somebody else. */
  readonly setPromotionPolicy: SetPromotionPolicyPayload;
  /** Sets how the repository of a stream is imported as a whole. What is scheduled is imported at once, and then on schedule. */
  readonly setRepositoryImport: SetRepositoryImportPayload;
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
  /** Starts a build of a definition, or repeats one. */
  readonly startBuild: StartBuildPayload;
  /** Starts a rollout of what the deployment says now, with the newest image of each tag that it gets one from. */
  readonly startRollout: DeploymentPayload;
  /** Takes the tag out of the spec: no more imports, nothing followed. Its history stays. */
  readonly stopTracking: StopTrackingPayload;
  /** Takes the next events for this member. Fails with CURSOR_EXPIRED where the consumer has fallen behind the log. */
  readonly takeEvents: TakeEventsPayload;
  /** Sends an event `webhook.tested` to this endpoint alone. */
  readonly testWebhook: TestWebhookPayload;
  /**
   * Takes a role away. Subscriptions that hang on it end within a second. A client of the integrated registry gets no new
   * token for what the role allowed; one that it holds already is good there for two minutes at most.
   */
  readonly unbindRole: UnbindRolePayload;
  /**
   * Changes which events a consumer gets, and how; what is left out stays. For those who may update `consumers` there;
   * NOT_FOUND when there is none.
   */
  readonly updateConsumer: ConsumerPayload;
  /**
   * Changes where the events of a webhook are posted to, and which; what is left out stays. For those who may update
   * `webhooks` there; NOT_FOUND when there is none.
   */
  readonly updateWebhook: WebhookPayload;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationAcknowledgeEventsArgs = {
  input: AcknowledgeEventsInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationAppendBuildLogArgs = {
  input: AppendBuildLogInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationApplyBuildArgs = {
  input: ApplyBuildInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationApplyBuildConfigArgs = {
  input: ApplyBuildConfigInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationApplyDeploymentArgs = {
  input: ApplyDeploymentInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationApplyImageStreamArgs = {
  input: ApplyImageStreamInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationApplyImageTagArgs = {
  input: ApplyImageTagInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationApprovePromotionArgs = {
  input: ApprovePromotionInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationBindRoleArgs = {
  input: RoleBindingInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCancelBuildArgs = {
  input: BuildInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCancelRolloutArgs = {
  input: CancelRolloutInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationClaimBuildArgs = {
  input: ClaimBuildInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationClaimRolloutArgs = {
  input: ClaimRolloutInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCreateConsumerArgs = {
  input: CreateConsumerInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCreateImageStreamMappingArgs = {
  input: CreateImageStreamMappingInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCreateNamespaceArgs = {
  input: CreateNamespaceInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCreateRegistryHookArgs = {
  input: CreateRegistryHookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCreateServiceAccountArgs = {
  input: CreateServiceAccountInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCreateTokenArgs = {
  input: CreateTokenInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteBuildArgs = {
  input: BuildInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteBuildConfigArgs = {
  input: DeleteBuildConfigInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteConfigMapArgs = {
  input: DeleteConfigMapInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteConsumerArgs = {
  input: ConsumerInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteDeploymentArgs = {
  input: DeleteDeploymentInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteImageStreamArgs = {
  input: DeleteImageStreamInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteImageTagArgs = {
  input: ImageTagInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteRegistryHookArgs = {
  input: DeleteRegistryHookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteSecretArgs = {
  input: DeleteSecretInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteServiceAccountArgs = {
  input: DeleteServiceAccountInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteSubgraphArgs = {
  input: DeleteSubgraphInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationDeleteWebhookArgs = {
  input: WebhookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationExtendLeaseArgs = {
  input: ExtendLeaseInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationFinishBuildArgs = {
  input: FinishBuildInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationFinishRolloutArgs = {
  input: FinishRolloutInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationHoldTriggersArgs = {
  input: HoldTriggersInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationImportImagesArgs = {
  input: ImportImagesInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPauseConsumerArgs = {
  input: ConsumerInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPauseWebhookArgs = {
  input: WebhookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPromoteImageTagArgs = {
  input: PromoteImageTagInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPruneImagesArgs = {
  input: PruneImagesInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPublishDocumentsArgs = {
  input: PublishDocumentsInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPublishSubgraphArgs = {
  input: PublishSubgraphInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPutConfigMapArgs = {
  input: PutConfigMapInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPutSecretArgs = {
  input: PutSecretInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationPutSubgraphArgs = {
  input: PutSubgraphInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRedeliverDeadLettersArgs = {
  input: RedeliverDeadLettersInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRedeliverWebhookArgs = {
  input: RedeliverWebhookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRejectPromotionArgs = {
  input: RejectPromotionInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationReleaseBuildArgs = {
  input: ReleaseBuildInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationReleaseDeploymentArgs = {
  input: DeploymentTargetInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationReleaseImageTagArgs = {
  input: ImageTagInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationReleaseTriggersArgs = {
  input: ReleaseTriggersInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRenewBuildLeaseArgs = {
  input: RenewBuildLeaseInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationReportBuildStageArgs = {
  input: ReportBuildStageInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationReportRolloutArgs = {
  input: ReportRolloutInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationResumeConsumerArgs = {
  input: ConsumerInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationResumeWebhookArgs = {
  input: WebhookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRollBackDeploymentArgs = {
  input: RollBackDeploymentInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRollbackImageTagArgs = {
  input: RollbackImageTagInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRollbackSubgraphArgs = {
  input: RollbackSubgraphInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSeekConsumerArgs = {
  input: SeekConsumerInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetDeploymentPausedArgs = {
  input: SetDeploymentPausedInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetDocumentModeArgs = {
  input: SetDocumentModeInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetGroupArgs = {
  input: SetGroupInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetImageTagArgs = {
  input: SetImageTagInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetNamespacePolicyArgs = {
  input: SetNamespacePolicyInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetPromotionPolicyArgs = {
  input: SetPromotionPolicyInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetRepositoryImportArgs = {
  input: SetRepositoryImportInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetStreamPolicyArgs = {
  input: SetStreamPolicyInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetTriggerArgs = {
  input: SetTriggerInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetTriggerLimitArgs = {
  input: SetTriggerLimitInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetTriggersAutomaticArgs = {
  input: SetTriggersAutomaticInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationSetUserArgs = {
  input: SetUserInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationStartBuildArgs = {
  input: StartBuildInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationStartRolloutArgs = {
  input: StartRolloutInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationStopTrackingArgs = {
  input: ImageTagInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationTakeEventsArgs = {
  input: TakeEventsInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationTestWebhookArgs = {
  input: WebhookInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationUnbindRoleArgs = {
  input: RoleBindingInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationUpdateConsumerArgs = {
  input: UpdateConsumerInput;
};


/**
 * What can be changed. Several in one operation are carried out one after the other, each for itself: where one is
 * refused, the others are not undone.
 */
export type MutationUpdateWebhookArgs = {
  input: UpdateWebhookInput;
};

/** What differs between two sets of names. */
export type NameChanges = {
  /** Only `b` has these; in alphabetical order. */
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  /** Only `a` has these; in alphabetical order. */
  readonly removed: ReadonlyArray<Scalars['String']['output']>;
};

/** A room for image streams. Names are unique within one. */
export type Namespace = Node & {
  /** Definitions of builds, by name. */
  readonly buildConfigs: BuildConfigConnection;
  /** All builds, newest first; with `phases`, those only. */
  readonly builds: BuildConnection;
  /** The config map of this name; null when there is none that the viewer may see. */
  readonly configMap?: Maybe<ConfigMap>;
  /** The config maps of this namespace, by name. */
  readonly configMaps: ConfigMapConnection;
  /** The consumer of this name; null when there is none that the viewer may see. */
  readonly consumer?: Maybe<Consumer>;
  /** The consumers of this namespace, by name. */
  readonly consumers: ConsumerConnection;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The deployment of this name, of whatever kind; null when there is none that the viewer may see. */
  readonly deployment?: Maybe<Deployment>;
  /** By name. */
  readonly deployments: DeploymentConnection;
  /** What people call it; free text. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** The image streams in this namespace, by name. */
  readonly imageStreams: ImageStreamConnection;
  /** Unique; a DNS label of at most 63 characters. */
  readonly name: Scalars['String']['output'];
  /** What it lays down for all its streams; of version 0 where nothing ever was. */
  readonly policy: NamespacePolicy;
  /** Promotions into this namespace, newest first; with `state`, those only. */
  readonly promotions: PromotionConnection;
  /** Whether nothing is promoted into this namespace without the approval of somebody else. */
  readonly promotionsNeedApproval: Scalars['Boolean']['output'];
  /** The hooks of this namespace, by name; at most 100. Needs `list webhooks`. */
  readonly registryHooks: ReadonlyArray<RegistryHook>;
  /** The roles bound in this namespace, as far as the viewer may list them. */
  readonly roleBindings: RoleBindingConnection;
  /** The secret of this name; null when there is none that the viewer may see. */
  readonly secret?: Maybe<Secret>;
  /** The secrets of this namespace, by name. */
  readonly secrets: SecretConnection;
  /** By name. */
  readonly serviceAccounts: ServiceAccountConnection;
  /** Why triggers of this namespace do not fire: somebody holds them, or too many fired at once. Null when they may. */
  readonly triggerHold?: Maybe<TriggerHold>;
  /** By target and name; with `state`, those only. */
  readonly triggers: TriggerConnection;
  /** How many builds, rollouts and deliveries triggers may start here in a minute before they are held; null: any. */
  readonly triggersPerMinute?: Maybe<Scalars['Int']['output']>;
  /** The webhook of this name; null when there is none that the viewer may see. */
  readonly webhook?: Maybe<Webhook>;
  /** The webhooks of this namespace, by name. */
  readonly webhooks: WebhookConnection;
};


/** A room for image streams. Names are unique within one. */
export type NamespaceBuildConfigsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceBuildsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  phases?: InputMaybe<ReadonlyArray<BuildPhase>>;
};


/** A room for image streams. Names are unique within one. */
export type NamespaceConfigMapArgs = {
  name: Scalars['String']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceConfigMapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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


/** A room for image streams. Names are unique within one. */
export type NamespaceWebhookArgs = {
  name: Scalars['String']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** One page of a list of namespaces. */
export type NamespaceConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<NamespaceEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Namespace>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A namespace at its place in a list. */
export type NamespaceEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Namespace;
};

/** Something that happened to a namespace: `namespace.*`. */
export type NamespaceEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to: the name of the namespace. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** What a namespace lays down for all its streams. */
export type NamespacePolicy = {
  /** Patterns of tag names. A tag that one matches, once it points at something, stays so for everybody. */
  readonly immutableTags: ReadonlyArray<Scalars['String']['output']>;
  /** How many there may be, and how large. */
  readonly limits: PolicyLimits;
  /** What `pruneImages` keeps in any case, unless a stream says otherwise. */
  readonly retention: PolicyRetention;
  /** Counts the changes; see `SetNamespacePolicyInput.expectedVersion`. */
  readonly version: Scalars['Int64']['output'];
};

/** What a change for all triggers of a namespace answers. */
export type NamespaceTriggersPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The namespace as it is now, or with `dryRun` would be; null where it was refused. */
  readonly namespace?: Maybe<Namespace>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Anything that has a global id and can be fetched again by `Query.node`. */
export type Node = {
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
};

/** Anything else that happened: it has no more to say than every event. */
export type OtherEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to, e.g. `shop/web`. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** One page's place in a list. Cursors are opaque and belong to the list they came from. */
export type PageInfo = {
  /** The place of the last object of the page, to be given as `after` for the next one; null: it is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with `after`, so that something lies before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The place of the first object of the page; null: it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether something is allowed. */
export type Permission = {
  /** Whether the viewer may do it, by any of its bindings. */
  readonly allowed: Scalars['Boolean']['output'];
  /** The least role that allows it, where it is not allowed. */
  readonly missingRole?: Maybe<Scalars['String']['output']>;
  /** Which binding is missing, in words; null where it is allowed. */
  readonly whyNot?: Maybe<Scalars['String']['output']>;
};

/** Who wrote or committed a change. */
export type Person = {
  /** Null where it was not said. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Null where it was not said. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Who wrote or committed a change. */
export type PersonInput = {
  /** As git says it. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** As git says it. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What an image runs on. */
export type Platform = {
  /** As Go names it, e.g. `amd64`, `arm64`. */
  readonly architecture: Scalars['String']['output'];
  /** E.g. `linux`, `windows`; `unknown` for attestations. */
  readonly os: Scalars['String']['output'];
  /** E.g. `10.0.17763.1879`; null where it does not say. */
  readonly osVersion?: Maybe<Scalars['String']['output']>;
  /** Of the architecture, e.g. `v8`; null where it does not say. */
  readonly variant?: Maybe<Scalars['String']['output']>;
};

/** What an image runs on, before and after. */
export type PlatformChange = {
  /** That of `b`; null where it does not say. */
  readonly after?: Maybe<Platform>;
  /** That of `a`; null where it does not say. */
  readonly before?: Maybe<Platform>;
};

/** One platform of two indexes; a single image counts as an index of one. */
export type PlatformComparison = {
  /** The image that `a` has for it; null: none. */
  readonly a?: Maybe<Scalars['Digest']['output']>;
  /** The image that `b` has for it; null: none. */
  readonly b?: Maybe<Scalars['Digest']['output']>;
  /** The two images; null where there is only one, or Sluice does not know both. */
  readonly comparison?: Maybe<ImageComparison>;
  /** What became of it from `a` to `b`. */
  readonly difference: PlatformDifference;
  /** Null for entries that name none. */
  readonly platform?: Maybe<Platform>;
};

/** What became of a platform between two indexes. */
export type PlatformDifference =
  /** Only `b` has it. */
  | 'ADDED'
  /** Both have it, with different images. */
  | 'CHANGED'
  /** Only `a` has it. */
  | 'REMOVED'
  /** Both have it, with the same image. */
  | 'SAME';

/** What an image runs on. */
export type PlatformInput = {
  /** As Go names it, e.g. `amd64`, `arm64`. */
  readonly architecture: Scalars['String']['input'];
  /** E.g. `linux`, `windows`. */
  readonly os: Scalars['String']['input'];
  /** E.g. `10.0.17763.1879`. */
  readonly osVersion?: InputMaybe<Scalars['String']['input']>;
  /** Of the architecture, e.g. `v8`. */
  readonly variant?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How many there may be, and how large; null: any. Counted only when something new comes: what there is already stays, and
 * can be changed.
 */
export type PolicyLimits = {
  /**
   * Bytes of an image that is pushed, its layers as they are kept in the registry; of an index, of each image that it leads
   * to. What is imported stays in its own registry, and may have any size.
   */
  readonly maximumImageSize?: Maybe<Scalars['Int64']['output']>;
  /** Different images in all histories of each stream. Where there are more already, none takes the place of another. */
  readonly maximumImages?: Maybe<Scalars['Int']['output']>;
  /** Image streams of the namespace. */
  readonly maximumStreams?: Maybe<Scalars['Int']['output']>;
  /** Tags of each stream. */
  readonly maximumTags?: Maybe<Scalars['Int']['output']>;
};

/** Numbers left out stay as they are; null lifts the limit. */
export type PolicyLimitsInput = {
  /** Bytes of an image that is pushed; from 0. */
  readonly maximumImageSize?: InputMaybe<Scalars['Int64']['input']>;
  /** Different images in all histories of each stream; from 0. */
  readonly maximumImages?: InputMaybe<Scalars['Int']['input']>;
  /** Image streams of the namespace; from 0. */
  readonly maximumStreams?: InputMaybe<Scalars['Int']['input']>;
  /** Tags of each stream; from 0. */
  readonly maximumTags?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a rule is laid down. */
export type PolicyOrigin =
  /** Nowhere: Sluice has it built in. */
  | 'DEFAULT'
  /** In the policy of the namespace. */
  | 'NAMESPACE'
  /** In the policy of the stream. */
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
  /** The newest items of each tag, the current one included. */
  readonly keepTagRevisions?: InputMaybe<Scalars['Int']['input']>;
  /** Whatever is younger than this. */
  readonly keepYoungerThan?: InputMaybe<Scalars['Duration']['input']>;
};

/** What runs in a container of the new image before that is pushed; the build fails where this fails. */
export type PostCommitHook = {
  /** The arguments of the command, the script or the entrypoint. */
  readonly args: ReadonlyArray<Scalars['String']['output']>;
  /** What runs instead of the image's entrypoint, word by word; empty: the entrypoint, or `script`. */
  readonly command: ReadonlyArray<Scalars['String']['output']>;
  /** A shell script; not together with `command`. */
  readonly script?: Maybe<Scalars['String']['output']>;
};

/** What runs in a container of the new image before that is pushed; the build fails where this fails. */
export type PostCommitHookInput = {
  /** The arguments of the command, the script or the entrypoint. */
  readonly args?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What runs instead of the image's entrypoint, word by word; not together with `script`. */
  readonly command?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A shell script; not together with `command`. */
  readonly script?: InputMaybe<Scalars['String']['input']>;
};

/** What `promoteImageTag` is given. */
export type PromoteImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the source points at this image. */
  readonly expectedDigest?: InputMaybe<Scalars['Digest']['input']>;
  /** How long it may be approved; left out: 7d. At most 90d. */
  readonly expiresIn?: InputMaybe<Scalars['Duration']['input']>;
  /** The tag that points at the image. */
  readonly from: TagAddressInput;
  /** Wait for the approval of somebody else, even where the namespace asks for none. */
  readonly requireApproval?: Scalars['Boolean']['input'];
  /** The stream is created when it is missing; the namespace must be there. */
  readonly to: TagAddressInput;
};

/** What `promoteImageTag` answers. */
export type PromoteImageTagPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order; nothing as long as it waits for approval. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /**
   * The promotion, PROMOTED or waiting as PENDING, or with `dryRun` the one that there would be; null where it was
   * refused.
   */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * An image on its way from one tag to another, as a rule between namespaces. It is bound to a digest: whatever the
 * source points at by then, exactly this image is promoted.
 */
export type Promotion = Node & {
  /** Null: nobody yet, or none was needed. */
  readonly approvedBy?: Maybe<Actor>;
  /** The image that is promoted. */
  readonly digest: Scalars['Digest']['output'];
  /** What has happened to it, oldest first. */
  readonly events: ReadonlyArray<PromotionEvent>;
  /** Until when it may be approved. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The tag that pointed at the image when it was asked for. */
  readonly from: TagAddress;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** The image; null where it is not known any more. */
  readonly image?: Maybe<Image>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  readonly requestedBy: Actor;
  /** What became of it. */
  readonly state: PromotionState;
  /** The tag that is to point at it. */
  readonly to: TagAddress;
};

/** One page of a list of promotions. */
export type PromotionConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<PromotionEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Promotion>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A promotion at its place in a list. */
export type PromotionEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Promotion;
};

/** Something that happened to a promotion. */
export type PromotionEvent = {
  /** Null: nobody, it was the time. */
  readonly actor?: Maybe<Actor>;
  /** When it happened. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** For REJECTED: why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly type: PromotionEventType;
};

/** What can happen to a promotion. */
export type PromotionEventType =
  /** Nobody decided in time. */
  | 'EXPIRED'
  /** The tag points at the image. */
  | 'PROMOTED'
  /** Somebody has refused it. */
  | 'REJECTED'
  /** Somebody has asked for it. */
  | 'REQUESTED';

/** What became of a promotion. */
export type PromotionState =
  /** Nobody decided in time. */
  | 'EXPIRED'
  /** It waits for an approval. */
  | 'PENDING'
  /** The tag points at the image. */
  | 'PROMOTED'
  /** Somebody has refused it. */
  | 'REJECTED';

/** What is decided of one item of a history. */
export type PruneDecision = {
  /** When the tag moved there. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The image's digest; null for an item that points without import. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** Whether it stays. */
  readonly keep: Scalars['Boolean']['output'];
  /** The namespace of the stream. */
  readonly namespace: Scalars['String']['output'];
  /** Why it stays, or goes. */
  readonly reason: PruneReason;
  /** What the item points at. */
  readonly reference: Scalars['String']['output'];
  /**
   * For REFERENCED: the tag whose specification names the image, e.g. `shop/web:prod`, or what uses it, e.g.
   * `deployment/web in shop`: a deployment with a rollout that it may go back to, a build, or a definition of builds.
   */
  readonly referencedBy?: Maybe<Scalars['String']['output']>;
  /** The number of the item, as `TagItem.revision` says it. */
  readonly revision: Scalars['Int64']['output'];
  /** The name of the stream. */
  readonly stream: Scalars['String']['output'];
  /** The name of the tag whose history it is in. */
  readonly tag: Scalars['String']['output'];
};

/** What `pruneImages` is given. */
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
  /** Whether `decisions` tells of what stays as well; `items` counts that either way. */
  readonly tellKept?: Scalars['Boolean']['input'];
};

/** What `pruneImages` answers. */
export type PruneImagesPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Every item of the histories looked at, tag by tag from new to old; without `tellKept` those that go. */
  readonly decisions: ReadonlyArray<PruneDecision>;
  /** Images deleted; none when a namespace was given. Indexes go with what only they held. */
  readonly images: ReadonlyArray<PrunedImage>;
  /** How many items were looked at. */
  readonly items: Scalars['Int']['output'];
  /** Give it as `after` to go on with further streams; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
  /** Tags that were neither in the specification nor had a history, e.g. `shop/web:old`. */
  readonly removedTags: ReadonlyArray<Scalars['String']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
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
  /** Something names its image by digest, or uses it; see `PruneDecision.referencedBy`. */
  | 'REFERENCED'
  /** Younger than `keepYoungerThan`. */
  | 'YOUNG';

/** An image that nothing holds any more. */
export type PrunedImage = {
  /** Of the image that is gone, or with `dryRun` would be. */
  readonly digest: Scalars['Digest']['output'];
  /** Bytes, as `Image.size` had it. */
  readonly size: Scalars['Int64']['output'];
};

/** What `publishDocuments` is given. */
export type PublishDocumentsInput = {
  /** The name that it gives itself; `*`: for all. */
  readonly client: Scalars['String']['input'];
  /** The texts, each with one or several operations; at most 1,000. */
  readonly documents: ReadonlyArray<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
};

/** What `publishDocuments` answers. */
export type PublishDocumentsPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** How many were published, and not known as such before. */
  readonly published: Scalars['Int']['output'];
  /** Nothing is published if there is one. */
  readonly refused: ReadonlyArray<RefusedDocument>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `publishSubgraph` is given. */
export type PublishSubgraphInput = {
  /** Check it, and publish nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuses with CONFLICT unless this is the current version; 0: unless there is none. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The name of the subgraph. */
  readonly name: Scalars['String']['input'];
  /** Lets clients break; left out, a change that breaks one is refused. */
  readonly override?: InputMaybe<SchemaOverrideInput>;
  /** The whole schema of the subgraph, with the directives of federation. */
  readonly sdl: Scalars['String']['input'];
  /** Left out, it stays where it is; empty: it serves no subscriptions. */
  readonly socketUrl?: InputMaybe<Scalars['String']['input']>;
  /** Left out, it stays where it is. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What `publishSubgraph` and `rollbackSubgraph` answer. */
export type PublishSubgraphPayload = {
  /** Null when there was nothing to check, e.g. for lack of rights. */
  readonly check?: Maybe<SubgraphCheck>;
  /**
   * Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where there was
   * nothing to check.
   */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /**
   * CREATED for the first version, CONFIGURED for another. UNCHANGED: the current version has this very schema and these
   * addresses, and stays. Null when it was refused.
   */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** Null when it was refused. */
  readonly subgraph?: Maybe<Subgraph>;
  /** Why it was refused: nothing was published then. Where `check` did not pass, one that sums it up. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `putConfigMap` is given. */
export type PutConfigMapInput = {
  /** Left out, they stay. */
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** All of them, at most one mebibyte together. */
  readonly entries: ReadonlyArray<ConfigMapEntryInput>;
  /** Left out, they stay. */
  readonly labels?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** Refuses with CONFLICT when there is one of this name. */
  readonly onlyNew?: Scalars['Boolean']['input'];
};

/** What `putConfigMap` answers. */
export type PutConfigMapPayload = {
  /** The config map as it is now, or with `dryRun` would be; null where it was refused. */
  readonly configMap?: Maybe<ConfigMap>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** What applying it did, or with `dryRun` would do; null where it was refused. */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `putSecret` is given. */
export type PutSecretInput = {
  /** All of them; left out, they stay. */
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Left out, the secret keeps what it holds. */
  readonly data?: InputMaybe<SecretDataInput>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Lower-case letters, digits, dashes and dots, at most 253. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** Refuses with CONFLICT when there is a secret of this name. */
  readonly onlyNew?: Scalars['Boolean']['input'];
};

/** What `putSecret` answers. */
export type PutSecretPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** What applying it did, or with `dryRun` would do; null where it was refused. */
  readonly outcome?: Maybe<ApplyOutcome>;
  /** The secret as it is now, or with `dryRun` would be; null where it was refused. */
  readonly secret?: Maybe<Secret>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `putSubgraph` is given. */
export type PutSubgraphInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Types that it may add fields to: entities of ours other than secrets, or types of other partners. */
  readonly mayExtend?: ReadonlyArray<Scalars['String']['input']>;
  /** Lower-case letters, digits and dashes, at most 63, beginning with a letter. */
  readonly name: Scalars['String']['input'];
};

/** What `putSubgraph` answers. */
export type PutSubgraphPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The subgraph as it is now, or with `dryRun` would be; null where it was refused. */
  readonly subgraph?: Maybe<Subgraph>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be read. Nothing here changes anything. */
export type Query = {
  /** Changes, newest first: of one namespace, or of all whose audit the viewer may read. */
  readonly auditEntries: AuditEntryConnection;
  /** What would start if an image that nobody has seen yet were pushed to this tag. */
  readonly blastRadius: BlastRadius;
  /** A build by its name, e.g. `web-3`. */
  readonly build?: Maybe<Build>;
  /**
   * What is built on a tag, directly or not, in all namespaces that the viewer may see. Builds that use it without being
   * triggered by it are told unless `triggersOnly`. Null when there is no such stream.
   */
  readonly buildChain?: Maybe<BuildChain>;
  /** The definition of builds of this name; null when there is none that the viewer may see. */
  readonly buildConfig?: Maybe<BuildConfig>;
  /**
   * Whether the viewer may do something: a verb (get, list, watch, create, update, delete, …) with a resource
   * (imagestreams, imagestreams/layers, secrets, builds, …), everywhere, in a namespace, or with one thing of it.
   */
  readonly can: Permission;
  /**
   * The cascade of an event: from the event that it all began with, whichever event of it is named. With `tag` instead,
   * that of the newest move of the tag. Null when there is no such event.
   */
  readonly cascade?: Maybe<Cascade>;
  /** The consumers that get events of all namespaces, by name. */
  readonly clusterConsumers: ConsumerConnection;
  /** The webhooks that get events of all namespaces, by name. */
  readonly clusterWebhooks: WebhookConnection;
  /** How the image `b` differs from the image `a`. `NOT_FOUND` tells which of them is not known. */
  readonly compareImages?: Maybe<ImageComparison>;
  /** The consumer of this name, of a namespace or (left out) of the whole cluster. */
  readonly consumer?: Maybe<Consumer>;
  /** The deployment of this name, of whatever kind; null when there is none that the viewer may see. */
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
  /** Fields that clients use, most used first; only deprecated ones on demand. */
  readonly fieldUsage: ReadonlyArray<FieldUsage>;
  /** The client of this name, once it was seen or has documents; null when there is none that the viewer may see. */
  readonly graphClient?: Maybe<GraphClient>;
  /** Clients that were seen or have documents, by name. */
  readonly graphClients: ReadonlyArray<GraphClient>;
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
  /** The namespace of this name; null when there is none that the viewer may see. */
  readonly namespace?: Maybe<Namespace>;
  /** All namespaces, by name. */
  readonly namespaces: NamespaceConnection;
  /** All that is broken, or about to be, in one namespace or in all that the viewer may see; the gravest first. */
  readonly needsAttention: AttentionConnection;
  /** The object with this global id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** The objects with these global ids (at most 100), in their order; null in place of each that is missing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What the bearer of this token may still ask for. */
  readonly rateLimit: RateLimit;
  /**
   * What `namespace/stream:tag`, `namespace/stream@sha256:…` or `namespace/stream@` and the beginning of a digest
   * stands for now; a missing tag means `latest`. Null when there is no such thing.
   */
  readonly resolve?: Maybe<Resolution>;
  /**
   * What a manifest means here and now: images that name tags of streams become the exact images behind them, as
   * OpenShift does at admission (local lookup, and names of the integrated registry) and by triggers: those of the
   * annotation, and a DeploymentConfig's own. Nothing is written.
   */
  readonly resolveManifest: ManifestResolution;
  /** Bindings everywhere, those of namespaces too, as far as the viewer may list them. */
  readonly roleBindings: RoleBindingConnection;
  /** All roles that can be bound, with what each allows. Everybody may read them. */
  readonly roles: ReadonlyArray<Role>;
  /** What has changed in the schema, newest first. */
  readonly schemaChangelog: SchemaReleaseConnection;
  /** The partner's subgraph of this name; null if there is none. */
  readonly subgraph?: Maybe<Subgraph>;
  /** The subgraphs of partners, by name. */
  readonly subgraphs: ReadonlyArray<Subgraph>;
  /** The graph as it is composed now. */
  readonly supergraph: Supergraph;
  /** By name. */
  readonly users: UserConnection;
  /**
   * Recomputes the chains of a namespace, or of all: each entry is bound to the one before it, with a key that the database
   * has not got, where encryption keys are set.
   */
  readonly verifyAudit: AuditVerification;
  /** Who asks: whom the bearer token of this request stands for. */
  readonly viewer: Viewer;
  /** The webhook of this name, of a namespace or (left out) of the whole cluster. */
  readonly webhook?: Maybe<Webhook>;
  /** Which bindings allow it, and to whom: for those who may list the bindings there. */
  readonly whoCan: ReadonlyArray<RoleBinding>;
  /** Why a trigger fires or does not; null when there is none with this id. */
  readonly why?: Maybe<TriggerExplanation>;
};


/** What can be read. Nothing here changes anything. */
export type QueryAuditEntriesArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  subject?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryBlastRadiusArgs = {
  tag: TagAddressInput;
};


/** What can be read. Nothing here changes anything. */
export type QueryBuildArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryBuildChainArgs = {
  tag: TagAddressInput;
  triggersOnly?: Scalars['Boolean']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryBuildConfigArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryCanArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['String']['input'];
  verb: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryCascadeArgs = {
  event?: InputMaybe<Scalars['ID']['input']>;
  tag?: InputMaybe<TagAddressInput>;
};


/** What can be read. Nothing here changes anything. */
export type QueryClusterConsumersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryClusterWebhooksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryCompareImagesArgs = {
  a: Scalars['Digest']['input'];
  b: Scalars['Digest']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryConsumerArgs = {
  name: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryDeploymentArgs = {
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What can be read. Nothing here changes anything. */
export type QueryFieldUsageArgs = {
  client?: InputMaybe<Scalars['String']['input']>;
  deprecatedOnly?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryGraphClientArgs = {
  name: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryImageArgs = {
  digest: Scalars['Digest']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryImageStreamArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryImageStreamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryImageTagArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  namespace: Scalars['String']['input'];
  stream: Scalars['String']['input'];
  tag: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryNamespaceArgs = {
  name: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryNamespacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryNeedsAttentionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryResolveArgs = {
  reference: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryResolveManifestArgs = {
  input: ResolveManifestInput;
};


/** What can be read. Nothing here changes anything. */
export type QueryRoleBindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QuerySchemaChangelogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QuerySubgraphArgs = {
  name: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryVerifyAuditArgs = {
  checkpoint?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryWebhookArgs = {
  name: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. Nothing here changes anything. */
export type QueryWhoCanArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  resource: Scalars['String']['input'];
  verb: Scalars['String']['input'];
};


/** What can be read. Nothing here changes anything. */
export type QueryWhyArgs = {
  trigger: Scalars['ID']['input'];
};

/**
 * How much a viewer may still ask for, on all nodes together; operations cost one for each field that they may have to
 * resolve. What one has cost is in its answer, under `extensions.cost.requested`.
 */
export type RateLimit = {
  /** What can be saved up at most. */
  readonly limit: Scalars['Int']['output'];
  /** What can be asked for now; never less than 0. */
  readonly remaining: Scalars['Int']['output'];
  /** What comes back each second. */
  readonly restoreRate: Scalars['Int']['output'];
};

/** The last image that there was, and whether another one is asked for. */
export type RecentPullSpec = {
  /** Whether the specification asks for something newer that is not there yet: no import has brought it, or no tag that is followed. */
  readonly hasNewer: Scalars['Boolean']['output'];
  /** Null until something is there. */
  readonly pullSpec?: Maybe<Scalars['String']['output']>;
  /** Why the newer one is not there; null when there is none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What `redeliverDeadLetters` is given. */
export type RedeliverDeadLettersInput = {
  /** Ids of events; left out: all. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its name there. */
  readonly name: Scalars['String']['input'];
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** What `redeliverDeadLetters` answers. */
export type RedeliverDeadLettersPayload = {
  /** The consumer as it is now; null where it was refused. */
  readonly consumer?: Maybe<Consumer>;
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** How many events are given out again. */
  readonly redelivered: Scalars['Int']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `redeliverWebhook` is given. */
export type RedeliverWebhookInput = {
  /** Its name there. */
  readonly name: Scalars['String']['input'];
  /** Left out: a webhook of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** With `after`: test events as well. */
  readonly tests?: Scalars['Boolean']['input'];
  /** What is to be delivered again. */
  readonly what: RedeliveryInput;
};

/** What `redeliverWebhook` answers. */
export type RedeliverWebhookPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** How many deliveries begin again; null where that is not known yet, as behind a cursor. */
  readonly redelivered?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook as it is now; null where it was refused. */
  readonly webhook?: Maybe<Webhook>;
};

/** What is to be delivered again. */
export type RedeliveryInput =
  /** All that is wanted behind this cursor, delivered or not; without test events, which were for then. */
  { readonly after: Scalars['EventCursor']['input']; readonly event?: never; readonly failed?: never; }
  |  /** The event with this id. */
  { readonly after?: never; readonly event: Scalars['ID']['input']; readonly failed?: never; }
  |  /**
   * All that failed: what was given up, and what has failed and would be tried again later. Both are tried at once, with
   * all their attempts.
   */
  { readonly after?: never; readonly event?: never; readonly failed: Scalars['Boolean']['input']; };

/** What clients of a tag are told to pull. */
export type ReferencePolicy =
  /** The integrated registry, which fetches it from where it came from. */
  | 'LOCAL'
  /** The image where it came from. */
  | 'SOURCE';

/** A document that the present schema refuses. */
export type RefusedDocument = {
  /** SHA-256 of its text, in hexadecimal digits. */
  readonly hash: Scalars['String']['output'];
  /** Why the schema refuses it. */
  readonly message: Scalars['String']['output'];
  /** Null: it has none, or several. */
  readonly operationName?: Maybe<Scalars['String']['output']>;
};

/** One registry's credentials; only ever shown to the holder of a build's lease. */
export type RegistryCredential = {
  /** The password, or a token in its place, in plain text. */
  readonly password: Scalars['String']['output'];
  /** A host, or a path on one. */
  readonly server: Scalars['String']['output'];
  /** Whose they are; `<token>` where the password is a bearer token of the registry. */
  readonly username: Scalars['String']['output'];
};

/**
 * Where a registry tells a namespace of pushes. What it tells is a hint: each tag of the namespace that is imported from what
 * was pushed is imported now, and points at whatever that import finds.
 */
export type RegistryHook = {
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who created it. */
  readonly createdBy: Actor;
  /** Unique for ever; part of `path`. `node` does not take it. */
  readonly id: Scalars['ID']['output'];
  /** When it last told of something, and proved that it was itself. */
  readonly lastToldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Unique in the namespace. */
  readonly name: Scalars['String']['output'];
  /** The namespace that is told. */
  readonly namespace: Scalars['String']['output'];
  /** Where the registry sends to, on the address of this server; where the secret belongs into the URL, `/` and it follow. */
  readonly path: Scalars['String']['output'];
  /** Whose webhooks it understands. */
  readonly provider: RegistryHookProvider;
};

/** Whose webhooks a hook understands, and how they prove themselves. */
export type RegistryHookProvider =
  /** Docker Hub: the secret is the last part of the URL. */
  | 'DOCKER_HUB'
  /** A registry of the distribution project, or whatever sends `{"image": "host/repository:tag"}`: secret as bearer token. */
  | 'GENERIC'
  /** The container registry of GitHub: signs with the secret (`X-Hub-Signature-256`). */
  | 'GHCR'
  /** Harbor: the secret is its auth header. */
  | 'HARBOR'
  /** Quay: the secret is the last part of the URL. */
  | 'QUAY';

/** One user's password at one registry, as `docker login` takes them. */
export type RegistryLoginInput = {
  /** The password, or a token in its place. */
  readonly password: Scalars['SecretText']['input'];
  /** A host, or a path on one, e.g. `quay.io` or `quay.io/team`. */
  readonly server: Scalars['String']['input'];
  /** The name of the user there. */
  readonly username: Scalars['String']['input'];
};

/** What `rejectPromotion` is given. */
export type RejectPromotionInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The id of the promotion. */
  readonly id: Scalars['ID']['input'];
  /** Kept for those who ask why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `rejectPromotion` answers. */
export type RejectPromotionPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The promotion as it is now, or with `dryRun` would be; null where it was refused. */
  readonly promotion?: Maybe<Promotion>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An event that a member could not deal with. */
export type RejectedEventInput = {
  /** How long to wait before the next attempt; left out: as the consumer's `backoff` says. */
  readonly delay?: InputMaybe<Scalars['Duration']['input']>;
  /** What is wrong, for people. */
  readonly failure: Scalars['String']['input'];
  /** The event's id. */
  readonly id: Scalars['ID']['input'];
};

/** What `releaseBuild` is given. */
export type ReleaseBuildInput = {
  /** The lease that the runner holds. */
  readonly lease: BuildLeaseInput;
  /** Why, in a few words, e.g. `the runner stops`. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

/** What `releaseBuild` answers. */
export type ReleaseBuildPayload = {
  /** The build as it is now; null where it was refused. */
  readonly build?: Maybe<Build>;
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `releaseImageTag` answers. */
export type ReleaseImageTagPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The tag as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageTag?: Maybe<ImageTag>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `releaseTriggers` is given. */
export type ReleaseTriggersInput = {
  /** Let all that waits fire without counting it; false: what waits may be held again by the same limit. */
  readonly all?: Scalars['Boolean']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The namespace that it is about. */
  readonly namespace: Scalars['String']['input'];
};

/** What `renewBuildLease` is given. */
export type RenewBuildLeaseInput = {
  /** The lease that the runner holds. */
  readonly lease: BuildLeaseInput;
  /** How long it holds from now on; from 1 to 600. */
  readonly leaseSeconds?: Scalars['Int']['input'];
};

/** What `renewBuildLease` answers. */
export type RenewBuildLeasePayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Until when the lease holds now; null where it was refused. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reportBuildStage` is given. */
export type ReportBuildStageInput = {
  /** Left out: it has only begun. */
  readonly durationMilliseconds?: InputMaybe<Scalars['Int64']['input']>;
  /** Stages before it that have gone by too quickly to be told of by themselves, in order. */
  readonly earlier?: InputMaybe<ReadonlyArray<BuildStageInput>>;
  /** Images that the runner has found out by itself, such as those that a Dockerfile names. */
  readonly inputs?: InputMaybe<ReadonlyArray<FoundImageInput>>;
  /** The lease that the runner holds. */
  readonly lease: BuildLeaseInput;
  /** What is built, once that is known. */
  readonly revision?: InputMaybe<SourceRevisionInput>;
  /** Which stage. */
  readonly stage: BuildStageName;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['input'];
  /** Its parts, in order; at most 100 are kept. */
  readonly steps?: InputMaybe<ReadonlyArray<BuildStepInput>>;
};

/** What `reportBuildStage` answers. */
export type ReportBuildStagePayload = {
  /** The build as it is now; null where it was refused. */
  readonly build?: Maybe<Build>;
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `reportRollout` is given. */
export type ReportRolloutInput = {
  /** For how much longer the claim is to hold. */
  readonly lease?: Scalars['Duration']['input'];
  /** What to say of it; left out: nothing new. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** That of the claim. */
  readonly token: Scalars['String']['input'];
};

/** What `reportRollout` answers. */
export type ReportRolloutPayload = {
  /** The claim as it is kept now; null where it was refused. */
  readonly claim?: Maybe<RolloutClaim>;
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * How the stream's repository (`dockerImageRepository`) is imported as a whole, unless an import says otherwise: on schedule,
 * and whenever somebody asks. Kept by the last import of a whole repository that said `scheduled`, or set by itself.
 */
export type RepositoryImport = {
  /** How many imports on schedule have failed in a row; each one makes the wait for the next one longer. */
  readonly checkFailures: Scalars['Int']['output'];
  /** No tags that fit one of these globs. */
  readonly exclude: ReadonlyArray<Scalars['String']['output']>;
  /** Only tags that fit one of these globs; empty: any. */
  readonly include: ReadonlyArray<Scalars['String']['output']>;
  /** Time between imports; null: the server's own. */
  readonly interval?: Maybe<Scalars['Duration']['output']>;
  /** When an import on schedule last asked the registry; null where none did. */
  readonly lastCheckedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many tags at most; null: what the server allows. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** When it will be imported next; null where it is not scheduled. */
  readonly nextCheckAt?: Maybe<Scalars['DateTime']['output']>;
  /** Imported again and again. */
  readonly scheduled: Scalars['Boolean']['output'];
};

/** What a reference to a stream's tag or image stands for now. */
export type Resolution = {
  /** Null for a tag that points without import. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The image; null for a tag that points without import. */
  readonly image?: Maybe<Image>;
  /** What to pull. */
  readonly pullSpec?: Maybe<Scalars['String']['output']>;
  /** The reference, written out in full. */
  readonly reference: Scalars['String']['output'];
  /** The tag, where the reference names one. */
  readonly tag?: Maybe<ImageTag>;
};

/** A manifest, and what to do with names that stand for nothing. */
export type ResolveManifestInput = {
  /** Kubernetes objects as YAML (of several documents, if need be) or JSON; at most 1 MiB. */
  readonly manifest: Scalars['String']['input'];
  /** The namespace of the objects that name none. */
  readonly namespace: Scalars['String']['input'];
  /** What to do with a name whose tag the stream has not. */
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
  /** The digest in `after`; null where none is known. */
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
  /** Why `after` is what it is. */
  readonly reason: ImageResolutionReason;
  /** The tag that the image was taken from. */
  readonly tag?: Maybe<ImageTag>;
};

/** How much of a machine a build may use: amounts as Kubernetes writes them, e.g. `500m`, `1Gi`. */
export type ResourceRequirements = {
  /** The most that it may use, e.g. of `cpu` and `memory`; a build that takes more memory ends as OUT_OF_MEMORY_KILLED. */
  readonly limits: ReadonlyArray<KeyValue>;
  /** The least that it wants. Kept as OpenShift has it: no runner of Sluice asks for it. */
  readonly requests: ReadonlyArray<KeyValue>;
};

/** How much of a machine a build may use: amounts as Kubernetes writes them, e.g. `500m`, `1Gi`. */
export type ResourceRequirementsInput = {
  /** The most that it may use, e.g. of `cpu` and `memory`; left out: any amount. */
  readonly limits?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** The least that it wants. Kept as OpenShift has it: no runner of Sluice asks for it. */
  readonly requests?: InputMaybe<ReadonlyArray<KeyValueInput>>;
};

/** What `revokeToken` is given. */
export type RevokeTokenInput = {
  /** The id of the token, not the token itself. */
  readonly id: Scalars['ID']['input'];
};

/** What `revokeToken` answers. */
export type RevokeTokenPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it is good for nothing now; false where it was refused. */
  readonly revoked: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What can be bound to somebody. Roles come with Sluice; their names are OpenShift's. */
export type Role = {
  /** In one sentence, what it is for. */
  readonly description: Scalars['String']['output'];
  /** As `bindRole` takes it, e.g. `view`, `edit`, `registry-editor`. */
  readonly name: Scalars['String']['output'];
  /** Whether it only makes sense everywhere, rather than in a namespace. */
  readonly ofCluster: Scalars['Boolean']['output'];
  /** What it allows: the union of these; there is nothing that forbids. */
  readonly rules: ReadonlyArray<RoleRule>;
};

/** A role that somebody holds, and where. */
export type RoleBinding = Node & {
  /** When it was bound. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who bound it; `setup` where the server itself did. */
  readonly createdBy: Actor;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** Null: everywhere. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
  /** The name of the role; see `Query.roles`. */
  readonly role: Scalars['String']['output'];
  /** Null: all of the namespace. Otherwise the image streams of this name; `*` stands for any characters, `?` for one. */
  readonly streams?: Maybe<Scalars['String']['output']>;
  /** Who holds it. */
  readonly subject: Subject;
};

/** One page of a list of role bindings. */
export type RoleBindingConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<RoleBindingEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<RoleBinding>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A role binding at its place in a list. */
export type RoleBindingEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: RoleBinding;
};

/** A role, who holds it, and where. */
export type RoleBindingInput = {
  /** Left out: everywhere. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** E.g. `view`, `edit`, `admin`, `image-puller`; see `roles`. */
  readonly role: Scalars['String']['input'];
  /** The image streams of this name only; `*` stands for any characters, `?` for one. */
  readonly streams?: InputMaybe<Scalars['String']['input']>;
  /** Who holds it. */
  readonly subject: SubjectInput;
};

/** Some verbs on some resources; `*` stands for all. */
export type RoleRule = {
  /** With what, e.g. `imagestreams`, `imagestreams/layers`, `secrets`. */
  readonly resources: ReadonlyArray<Scalars['String']['output']>;
  /** What may be done, e.g. `get`, `list`, `update`. */
  readonly verbs: ReadonlyArray<Scalars['String']['output']>;
};

/** What `rollBackDeployment` is given. */
export type RollBackDeploymentInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Keep these images, whatever tags bring, until the deployment is released. */
  readonly hold?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** Kept as the rollout's cause and as the reason of the hold. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The rollout to bring back; left out: the last complete one before the newest. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

/** What `rollbackImageTag` is given. */
export type RollbackImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the stream's resourceVersion is this. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Keep the tag there, whatever imports or tracked tags bring, until it is released. */
  readonly hold?: Scalars['Boolean']['input'];
  /** The namespace that its stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** Kept as the event's cause and as the reason of the hold, for those who ask why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The name of its stream. */
  readonly stream: Scalars['String']['input'];
  /** Its name in the stream. */
  readonly tag: Scalars['String']['input'];
  /** Left out: the item before the current one. */
  readonly to?: InputMaybe<TagItemInput>;
};

/** What `rollbackImageTag` answers. */
export type RollbackImageTagPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The tag as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageTag?: Maybe<ImageTag>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `rollbackSubgraph` is given. */
export type RollbackSubgraphInput = {
  /** Check it, and publish nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuses with CONFLICT unless this is the current version; 0: unless there is none. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The name of the subgraph. */
  readonly name: Scalars['String']['input'];
  /** Lets clients break; left out, a change that breaks one is refused. */
  readonly override?: InputMaybe<SchemaOverrideInput>;
  /** The version to bring back, as a new one. */
  readonly toVersion: Scalars['Int']['input'];
};

/** One attempt to make what runs what the deployment says. What it is to bring about never changes. */
export type Rollout = Node & {
  /** Who brought it about: whoever asked for it, or moved the tag. */
  readonly actor: Actor;
  /** The agent that has it, or had it last. */
  readonly agent?: Maybe<Scalars['String']['output']>;
  /** How many agents have begun it: more than 1 where one of them died. */
  readonly attempts: Scalars['Int']['output'];
  /** Why there is a rollout. */
  readonly cause: Cause;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The deployment that it is of. */
  readonly deployment: Deployment;
  /** The event that says that it was created: where its cascade begins or goes on. */
  readonly eventId: Scalars['ID']['output'];
  /** When it ended, in whatever state; null until then. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global and opaque; stable for the life of the object. */
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
  /** When an agent first began it; null until then. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  readonly state: RolloutState;
};

/** The right to bring about a rollout, until the lease ends or somebody else holds a higher fence. */
export type RolloutClaim = {
  /** Counts the claims of this rollout: pass it on to what must not be overtaken by an older one. */
  readonly fence: Scalars['Int64']['output'];
  /** The rollout, in the state RUNNING. */
  readonly rollout: Rollout;
  /** Proves the claim; whoever finishes or renews it must show it. */
  readonly token: Scalars['String']['output'];
  /** When the claim ends unless it is renewed. */
  readonly until: Scalars['DateTime']['output'];
};

/** One page of a list of rollouts. */
export type RolloutConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<RolloutEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Rollout>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A rollout at its place in a list. */
export type RolloutEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Rollout;
};

/** Something that happened to a rollout: `rollout.created`, `.started`, `.finished`, `.superseded`, `.cancelled`. */
export type RolloutEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** The agent that has it, or had it. */
  readonly agent?: Maybe<Scalars['String']['output']>;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** The deployment's name. */
  readonly deployment: Scalars['String']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Every container's exact image. */
  readonly images: ReadonlyArray<RolloutImage>;
  /** What its agent said of it; null: nothing. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** The number of the rollout, within the deployment. */
  readonly number: Scalars['Int']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The rollout as it is now; null if it is gone. */
  readonly rollout?: Maybe<Rollout>;
  /** Where it was when this happened. */
  readonly state: RolloutState;
  /** What it happened to: `namespace/deployment#number`. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** The image of one container in a rollout. */
export type RolloutImage = {
  /** The container's name. */
  readonly container: Scalars['String']['output'];
  /** The digest in `image`; null where none is known. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The tag that it came from, if a trigger brought it. */
  readonly from?: Maybe<TagAddress>;
  /** What is to run: a reference to pull. */
  readonly image: Scalars['String']['output'];
  /** Where its image is in the manifest, e.g. `spec.template.spec.containers[0].image`. */
  readonly path: Scalars['String']['output'];
};

/** How a rollout ended. */
export type RolloutResult =
  /** What runs is what the rollout says. */
  | 'COMPLETE'
  /** It did not come about. */
  | 'FAILED';

/** What became of a rollout. */
export type RolloutState =
  /** It was cancelled before it ended. */
  | 'CANCELLED'
  /** An agent has brought it about. */
  | 'COMPLETE'
  /** It was tried, and did not come about. */
  | 'FAILED'
  /** It waits for an agent. */
  | 'PENDING'
  /** An agent is at it. */
  | 'RUNNING'
  /** A newer one came before an agent had begun. */
  | 'SUPERSEDED';

/** What `rotateWebhookSecret` is given. */
export type RotateWebhookSecretInput = {
  /** Whether the old key ends at once, as when it has leaked. */
  readonly immediately?: Scalars['Boolean']['input'];
  /** Its name there. */
  readonly name: Scalars['String']['input'];
  /** Left out: a webhook of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** How long deliveries are signed with the old key as well; 24h if left out, 30d at most. */
  readonly overlap?: InputMaybe<Scalars['Duration']['input']>;
};

/** One thing that is different in the schema that clients see. */
export type SchemaChange = {
  /** How much it can hurt. */
  readonly level: SchemaChangeLevel;
  /** In a sentence. */
  readonly message: Scalars['String']['output'];
  /** Schema coordinate, e.g. `Image.scan`. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** What kind of change, e.g. `FIELD_REMOVED`. */
  readonly type: Scalars['String']['output'];
};

/** How much a change of the schema can hurt. */
export type SchemaChangeLevel =
  /** Clients that use it fail. */
  | 'BREAKING'
  /** Clients may meet what they do not expect, e.g. a new value of an enum. */
  | 'DANGEROUS'
  /** Clients go on as before. */
  | 'SAFE';

/** Lets clients break, in somebody's name and for a time. */
export type SchemaOverrideInput = {
  /** Why, and for whom; it is kept with the version. */
  readonly reason: Scalars['String']['input'];
  /** Not later than 7 days from now; the override does not hold afterwards. */
  readonly until: Scalars['DateTime']['input'];
};

/** Something wrong with a subgraph's schema, alone or together with the others. */
export type SchemaProblem = {
  /** One of federation's codes, e.g. `KEY_INVALID_FIELDS`, or one of ours, e.g. `TYPE_NOT_YOURS`. */
  readonly code: Scalars['String']['output'];
  /** From 1, within `line`; null where no single place is to blame. */
  readonly column?: Maybe<Scalars['Int']['output']>;
  /** In the published text; null where no single place is to blame. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** What is wrong, in a sentence. */
  readonly message: Scalars['String']['output'];
};

/** A change of the graph: what was published, by whom, and what it changed for clients. */
export type SchemaRelease = {
  /** What is different, worst first; empty where nothing is for clients. */
  readonly changes: ReadonlyArray<SchemaChange>;
  /** When clients got the new schema. */
  readonly releasedAt: Scalars['DateTime']['output'];
  /** Who published, brought back or deleted the subgraph. */
  readonly releasedBy: Actor;
  /** The subgraph whose publication it was. */
  readonly subgraph: Scalars['String']['output'];
  /** Null when the subgraph was deleted. */
  readonly subgraphVersion?: Maybe<Scalars['Int']['output']>;
  /** The supergraph's version. */
  readonly version: Scalars['Int']['output'];
};

/** One page of a list of changes of the schema. */
export type SchemaReleaseConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<SchemaReleaseEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<SchemaRelease>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A change of the schema at its place in a list. */
export type SchemaReleaseEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: SchemaRelease;
};

/**
 * Something that is not for everybody's eyes. Of credentials of registries, imports and builds of a namespace show those
 * of all its secrets, the one for the longest path first, before those of the server's own auth file. Builds use the others
 * by name: for their source, as files, as variables, and to know the senders of webhooks.
 */
export type Secret = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether imports leave it alone: its annotation `openshift.io/image.excludeSecret` is `true`. */
  readonly excludedFromImport: Scalars['Boolean']['output'];
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** The names of its entries, in alphabetical order. */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  /** Unique in the namespace. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is in. */
  readonly namespace: Namespace;
  /** What it has credentials for: hosts, or paths on them such as `quay.io/team`, in alphabetical order. */
  readonly registries: ReadonlyArray<Scalars['String']['output']>;
  /** How it was given. */
  readonly type: SecretType;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** One page of a list of secrets. */
export type SecretConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<SecretEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Secret>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** What a secret holds, in one of the forms that people have it in. */
export type SecretDataInput =
  /** User and password for a git host. */
  { readonly basicAuth: BasicAuthInput; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  /** The text of a `.dockercfg`. */
  { readonly basicAuth?: never; readonly dockerCfg: Scalars['SecretText']['input']; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  /** The text of a docker `config.json` or containers `auth.json`. */
  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson: Scalars['SecretText']['input']; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  /** One user's password at one registry. */
  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login: RegistryLoginInput; readonly opaque?: never; readonly sshAuth?: never; }
  |  /** Any entries. */
  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque: ReadonlyArray<SecretEntryInput>; readonly sshAuth?: never; }
  |  /** A key for a git host. */
  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never; readonly sshAuth: SshAuthInput; };

/** A secret at its place in a list. */
export type SecretEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Secret;
};

/** One entry of an opaque secret. */
export type SecretEntryInput = {
  /** Anything, as base64. */
  readonly bytes?: InputMaybe<Scalars['SecretText']['input']>;
  /** At most 253 letters, digits, `-`, `_` and `.`. */
  readonly key: Scalars['String']['input'];
  /** Text; either this or `bytes`. */
  readonly value?: InputMaybe<Scalars['SecretText']['input']>;
};

/** A secret that the image of a custom build sees as a directory. */
export type SecretMount = {
  /** Absolute. */
  readonly mountPath: Scalars['String']['output'];
  /** The name of the secret. */
  readonly secret: Scalars['String']['output'];
};

/** A secret that the image of a custom build sees as a directory. */
export type SecretMountInput = {
  /** Absolute. */
  readonly mountPath: Scalars['String']['input'];
  /** The name of the secret. */
  readonly secret: Scalars['String']['input'];
};

/** How a secret was given, in the words of Kubernetes. */
export type SecretType =
  /** `kubernetes.io/basic-auth`: user and password, or a token, for a git host. */
  | 'BASIC_AUTH'
  /** `kubernetes.io/dockercfg`: the older form, without `auths`. */
  | 'DOCKER_CFG'
  /** `kubernetes.io/dockerconfigjson`: a docker config.json. */
  | 'DOCKER_CONFIG_JSON'
  /** `Opaque`: any entries. */
  | 'OPAQUE'
  /** `kubernetes.io/ssh-auth`: a private key for a git host. */
  | 'SSH_AUTH';

/** What `seekConsumer` is given. */
export type SeekConsumerInput = {
  /** Its name there. */
  readonly name: Scalars['String']['input'];
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Where it is to go on. */
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
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** As bindings and events name it: `system:serviceaccount:<namespace>:<name>`. */
  readonly fullName: Scalars['String']['output'];
  /** Unique in the namespace. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is of. */
  readonly namespace: Scalars['String']['output'];
  /** None where the viewer may not list tokens. */
  readonly tokens: ReadonlyArray<Token>;
};

/** One page of a list of service accounts. */
export type ServiceAccountConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<ServiceAccountEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<ServiceAccount>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A service account at its place in a list. */
export type ServiceAccountEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: ServiceAccount;
};

/** Names one service account. */
export type ServiceAccountInput = {
  /** A DNS label. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What `setDeploymentPaused` is given. */
export type SetDeploymentPausedInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** Whether nothing is rolled out until it is resumed. */
  readonly paused: Scalars['Boolean']['input'];
};

/** What `setDocumentMode` is given. */
export type SetDocumentModeInput = {
  /** The name that it gives itself; `*`: all without a mode of their own. */
  readonly client: Scalars['String']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** What it may send from now on. */
  readonly mode: DocumentMode;
};

/** What `setDocumentMode` answers. */
export type SetDocumentModePayload = {
  /** The client as it is now, or with `dryRun` would be; null where it was refused. */
  readonly client?: Maybe<GraphClient>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setGroup` is given. */
export type SetGroupInput = {
  /** Users, or service accounts by their full names, to add. */
  readonly add?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A name without `system:`, which only Sluice's own groups have. */
  readonly name: Scalars['String']['input'];
  /** Users, or service accounts by their full names, to remove. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What `setGroup` answers. */
export type SetGroupPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Null after a failure, and when it has no members any more. */
  readonly group?: Maybe<Group>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setImageTag` is given. */
export type SetImageTagInput = {
  /** Create the stream when it is missing. */
  readonly createStream?: Scalars['Boolean']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Refuse with CONFLICT unless the stream's resourceVersion is this. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Follow the best of a range of the stream's tags, instead of a `source`. */
  readonly follow?: InputMaybe<VersionRangeInput>;
  /** What an import makes of a manifest list or image index. */
  readonly importMode?: InputMaybe<ImportMode>;
  /** Import may use plain HTTP or an unverified certificate. */
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Time between checks, for a scheduled tag. */
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  /** How old an image must be before an import moves the tag to it. */
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  /** The namespace that its stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** Points at the source without importing it. */
  readonly reference?: InputMaybe<Scalars['Boolean']['input']>;
  /** What clients of the tag are told to pull. */
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  /** Checked for news at an interval. */
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the tag comes from; left out only with `follow`. */
  readonly source?: InputMaybe<TagSourceInput>;
  /** The name of its stream. */
  readonly stream: Scalars['String']['input'];
  /** Its name in the stream. */
  readonly tag: Scalars['String']['input'];
  /** With a source tag: true follows it from now on (same stream only); false copies where it points now. */
  readonly track?: Scalars['Boolean']['input'];
};

/** What `setImageTag` answers. */
export type SetImageTagPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The tag as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageTag?: Maybe<ImageTag>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is left out stays as it is; null takes away what the policy says of it. */
export type SetNamespacePolicyInput = {
  /** Say what would come of it, and change nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The `NamespacePolicy.version` that it must have; 0: nothing was ever laid down. Otherwise CONFLICT. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /**
   * All patterns, in place of those there are; at most 50. A tag that follows others, and was kept from it by a pattern that
   * there is no more, goes at once where they have gone.
   */
  readonly immutableTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How many there may be, and how large. */
  readonly limits?: InputMaybe<PolicyLimitsInput>;
  /** The namespace that it is about. */
  readonly namespace: Scalars['String']['input'];
  /** What `pruneImages` keeps in any case, unless a stream says otherwise. */
  readonly retention?: InputMaybe<PolicyRetentionInput>;
};

/** What `setNamespacePolicy` answers. */
export type SetNamespacePolicyPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The namespace as it is now, or with `dryRun` would be; null where it was refused. */
  readonly namespace?: Maybe<Namespace>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setPromotionPolicy` is given. */
export type SetPromotionPolicyInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The namespace that is promoted into. */
  readonly namespace: Scalars['String']['input'];
  /** Whether nothing is promoted into this namespace without the approval of somebody else. */
  readonly promotionsNeedApproval: Scalars['Boolean']['input'];
};

/** What `setPromotionPolicy` answers. */
export type SetPromotionPolicyPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The namespace as it is now, or with `dryRun` would be; null where it was refused. */
  readonly namespace?: Maybe<Namespace>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How the repository of a stream is to be imported as a whole. What is left out is taken back to its default. */
export type SetRepositoryImportInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** No tags that fit one of these globs. */
  readonly exclude?: ReadonlyArray<Scalars['String']['input']>;
  /** Only tags that fit one of these globs (`*` any characters, `?` one); empty: any. */
  readonly include?: ReadonlyArray<Scalars['String']['input']>;
  /** Time between imports; left out: the server's own. */
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  /** How many tags at most, from 1; left out: what the server allows. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** The namespace that the stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** Import it again and again. */
  readonly scheduled?: Scalars['Boolean']['input'];
  /** The name of the stream; it must have a `dockerImageRepository`. */
  readonly stream: Scalars['String']['input'];
};

/** What `setRepositoryImport` answers. */
export type SetRepositoryImportPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The stream as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageStream?: Maybe<ImageStream>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is left out stays as it is; null takes away what the stream's own policy says of it. */
export type SetStreamPolicyInput = {
  /** Say what would come of it, and change nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The `StreamPolicy.version` that it must have; 0: nothing was ever laid down. Otherwise CONFLICT. */
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  /**
   * All patterns of the stream's own, in place of those there are; at most 50. A tag that follows others, and was kept from it by
   * a pattern that there is no more, goes at once where they have gone.
   */
  readonly immutableTags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The namespace that the stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** What `pruneImages` keeps of this stream in any case. */
  readonly retention?: InputMaybe<PolicyRetentionInput>;
  /** The name of the stream. */
  readonly stream: Scalars['String']['input'];
};

/** What `setStreamPolicy` answers. */
export type SetStreamPolicyPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The stream as it is now, or with `dryRun` would be; null where it was refused. */
  readonly imageStream?: Maybe<ImageStream>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setTrigger` is given. */
export type SetTriggerInput = {
  /** Whether it fires by itself. */
  readonly automatic?: Scalars['Boolean']['input'];
  /** For a deployment: the containers that get the image; left out: all that have no trigger yet. */
  readonly containers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /**
   * The tag to watch; left out: the configuration itself (CONFIG_CHANGE). For a build config, the tag that its strategy
   * builds on is watched as that: it goes on doing so when the strategy gets another one.
   */
  readonly from?: InputMaybe<TagAddressInput>;
  /** The namespace that the target is in. */
  readonly namespace: Scalars['String']['input'];
  /** Take it away instead. */
  readonly remove?: Scalars['Boolean']['input'];
  /** What is set off. */
  readonly target: TriggerTargetInput;
};

/** What `setTriggerLimit` is given. */
export type SetTriggerLimitInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The namespace that it is about. */
  readonly namespace: Scalars['String']['input'];
  /** Null: the server's own; 0: any number. */
  readonly perMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** What a change of a target's triggers answers. */
export type SetTriggerPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** All triggers that the target has now. */
  readonly triggers: ReadonlyArray<Trigger>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `setTriggersAutomatic` is given. */
export type SetTriggersAutomaticInput = {
  /** Whether its triggers fire by themselves. */
  readonly automatic: Scalars['Boolean']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The namespace that the target is in. */
  readonly namespace: Scalars['String']['input'];
  /** What is set off. */
  readonly target: TriggerTargetInput;
};

/** What `setUser` is given. */
export type SetUserInput = {
  /** Whether nothing that the user shows is good any more. */
  readonly disabled: Scalars['Boolean']['input'];
  /** The name of the user. */
  readonly name: Scalars['String']['input'];
};

/** What `setUser` answers. */
export type SetUserPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The user as they are now; null where it was refused. */
  readonly user?: Maybe<User>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A key that deliveries are signed with; the key itself is shown only once, when it is made. */
export type SigningKey = {
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** From then on nothing is signed with it; null: until it is rotated. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Tells it from others. `node` does not take it. */
  readonly id: Scalars['ID']['output'];
};

/** The commit that is built. */
export type SourceRevision = {
  /** Who wrote it; null where that is not known. */
  readonly author?: Maybe<Person>;
  /** Lower-case hexadecimal digits: all forty (or sixty-four) once a runner has found it, before as many as were given. */
  readonly commit: Scalars['String']['output'];
  /** Who committed it; null where that is not known. */
  readonly committer?: Maybe<Person>;
  /** What its author says of it; null where that is not known. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** The commit that is built. */
export type SourceRevisionInput = {
  /** Who wrote it. */
  readonly author?: InputMaybe<PersonInput>;
  /** From 4 to 64 hexadecimal digits: a commit, or the beginning of one. */
  readonly commit: Scalars['String']['input'];
  /** Who committed it. */
  readonly committer?: InputMaybe<PersonInput>;
  /** What its author says of it. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

/** A build by a builder image and its scripts. */
export type SourceStrategy = {
  /** Variables that the scripts see, and the image has. Those from secrets `assemble` alone sees: the image never has them. */
  readonly env: ReadonlyArray<EnvironmentVariable>;
  /** Whether the builder image is pulled even where the runner has it already. */
  readonly forcePull: Scalars['Boolean']['output'];
  /** The builder image. */
  readonly from: BuildImage;
  /** Re-use what `save-artifacts` of the image before gives. */
  readonly incremental: Scalars['Boolean']['output'];
  /** The secret whose credentials pull the builder image; null: chosen by registry. */
  readonly pullSecret?: Maybe<Scalars['String']['output']>;
  /** Where scripts are looked for first: a URL; null: in the source, then where the image says. */
  readonly scripts?: Maybe<Scalars['String']['output']>;
  /** Secrets and config maps that the scripts see, and no layer has. */
  readonly volumes: ReadonlyArray<BuildVolume>;
};

/** A build by a builder image and its scripts. */
export type SourceStrategyInput = {
  /** Variables that the scripts see, and the image has. Those from secrets `assemble` alone sees: the image never has them. */
  readonly env?: InputMaybe<ReadonlyArray<EnvironmentVariableInput>>;
  /** Pull the builder image even where the runner has it already; left out: false. */
  readonly forcePull?: InputMaybe<Scalars['Boolean']['input']>;
  /** The builder image. */
  readonly from: BuildImageInput;
  /** Re-use what `save-artifacts` of the image before gives. */
  readonly incremental?: InputMaybe<Scalars['Boolean']['input']>;
  /** The secret whose credentials pull the builder image; left out: chosen by registry. */
  readonly pullSecret?: InputMaybe<Scalars['String']['input']>;
  /** Where scripts are looked for first: a URL; left out: in the source, then where the image says. */
  readonly scripts?: InputMaybe<Scalars['String']['input']>;
  /** Secrets and config maps that the scripts see, and no layer has. */
  readonly volumes?: InputMaybe<ReadonlyArray<BuildVolumeInput>>;
};

/** A key for a git host. */
export type SshAuthInput = {
  /** Settings for git, as the text of a `.gitconfig`. */
  readonly gitConfig?: InputMaybe<Scalars['SecretText']['input']>;
  /** Keys of hosts, as the text of a `known_hosts`; left out: any host is believed the first time. */
  readonly knownHosts?: InputMaybe<Scalars['SecretText']['input']>;
  /** The key itself, as text. */
  readonly privateKey: Scalars['SecretText']['input'];
};

/** What `startBuild` is given. */
export type StartBuildInput = {
  /** The source is sent along: the payload's `upload` says where to. The definition's git source is left out. */
  readonly binary?: InputMaybe<BinarySourceInput>;
  /** For DOCKER: arguments that are added, or replace others. */
  readonly buildArgs?: InputMaybe<ReadonlyArray<EnvironmentVariableInput>>;
  /** The build to repeat, by name: the same specification, and the images of now. */
  readonly cloneOf?: InputMaybe<Scalars['String']['input']>;
  /** The definition. Either this or `cloneOf`. */
  readonly config?: InputMaybe<Scalars['String']['input']>;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Variables that are added to those of the strategy, or replace them. */
  readonly env?: InputMaybe<ReadonlyArray<EnvironmentVariableInput>>;
  /** Refuse with CONFLICT unless the definition's newest build has this number. */
  readonly expectedLastVersion?: InputMaybe<Scalars['Int64']['input']>;
  /** Replaces what the strategy starts from. */
  readonly from?: InputMaybe<BuildImageInput>;
  /** For SOURCE. */
  readonly incremental?: InputMaybe<Scalars['Boolean']['input']>;
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
  /** For DOCKER. */
  readonly noCache?: InputMaybe<Scalars['Boolean']['input']>;
  /** A branch, tag or commit instead of the definition's `ref`. */
  readonly ref?: InputMaybe<Scalars['String']['input']>;
  /** What to build instead of what the definition says. */
  readonly revision?: InputMaybe<SourceRevisionInput>;
};

/** What `startBuild` answers. */
export type StartBuildPayload = {
  /** With `dryRun`: what it would set off. Null otherwise. */
  readonly blastRadius?: Maybe<BlastRadius>;
  /** The new build, or with `dryRun` the one that there would be; null where it was refused. */
  readonly build?: Maybe<Build>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** For binary builds: where to send the source; null for others. */
  readonly upload?: Maybe<BuildUpload>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `startRollout` is given. */
export type StartRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Its name in the namespace. */
  readonly name: Scalars['String']['input'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['input'];
};

/** What `stopTracking` answers. */
export type StopTrackingPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  /** Right behind what was written: read, or follow `events`, from here on. Null after a dry run, and where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /**
   * The tag as it is now, or with `dryRun` would be; null where it was refused, and where it had no history to be kept
   * for.
   */
  readonly imageTag?: Maybe<ImageTag>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An image as one stream has it (ImageStreamImage): never defined by users, there while a history holds it. */
export type StreamImage = {
  /** The image itself. */
  readonly image: Image;
  /** The reference of the newest item that holds it. */
  readonly reference: Scalars['String']['output'];
  /** The stream that holds it. */
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

/**
 * A part of the graph that a partner serves. It may add types and root fields of its own, and fields to those of our
 * types that it was allowed to extend; nothing of ours can it change or take.
 */
export type Subgraph = {
  /** When there was first room for it. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is served now; null before its first publication. */
  readonly current?: Maybe<SubgraphVersion>;
  /** What it may add fields to, by names of types. */
  readonly mayExtend: ReadonlyArray<Scalars['String']['output']>;
  /** As its plans and errors call it. */
  readonly name: Scalars['String']['output'];
  /** All publications, newest first. */
  readonly versions: SubgraphVersionConnection;
};


/**
 * A part of the graph that a partner serves. It may add types and root fields of its own, and fields to those of our
 * types that it was allowed to extend; nothing of ours can it change or take.
 */
export type SubgraphVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What publishing a schema would mean. */
export type SubgraphCheck = {
  /** Recorded operations that it would make invalid. */
  readonly brokenOperations: ReadonlyArray<BrokenOperation>;
  /** What would be different for clients, worst first. */
  readonly changes: ReadonlyArray<SchemaChange>;
  /** What has to be mended before it can be published. */
  readonly errors: ReadonlyArray<SchemaProblem>;
  /** Whether it may be published: no errors, and no client breaks without an override. */
  readonly passed: Scalars['Boolean']['output'];
  /** In sentences, worst first, e.g. `breaks console: 3 operations, 1204 calls a day`. */
  readonly summary: ReadonlyArray<Scalars['String']['output']>;
  /** What may be published, but is not as it should be. */
  readonly warnings: ReadonlyArray<SchemaProblem>;
};

/** Something that happened to a partner's part of the graph: `subgraph.*`. */
export type SubgraphEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Its name; the subgraph itself may be gone. */
  readonly name: Scalars['String']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** Why clients were allowed to break, where they were. */
  readonly override?: Maybe<Scalars['String']['output']>;
  /** For `subgraph.rolled-back`: the version that was brought back as a new one. */
  readonly rolledBackTo?: Maybe<Scalars['Int']['output']>;
  /** The subgraph as it is now; null if it is gone, or not for this viewer to see. */
  readonly subgraph?: Maybe<Subgraph>;
  /** What was published, or brought back; null for all else that happens. */
  readonly subgraphVersion?: Maybe<Scalars['Int']['output']>;
  /** What it happened to: the name of the subgraph. */
  readonly subject: Scalars['String']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** One publication of a subgraph; a rollback is one too. */
export type SubgraphVersion = {
  /** Why clients were allowed to break, where they were. */
  readonly override?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Who published it. */
  readonly publishedBy: Actor;
  /** The version that this one has brought back. */
  readonly rolledBackTo?: Maybe<Scalars['Int']['output']>;
  /** The schema as it was published. */
  readonly sdl: Scalars['String']['output'];
  /** Where subscriptions are served, over graphql-transport-ws; null if nowhere. */
  readonly socketUrl?: Maybe<Scalars['String']['output']>;
  /** Where queries and mutations are answered, over HTTP. */
  readonly url: Scalars['String']['output'];
  /** Counts up from 1. */
  readonly version: Scalars['Int']['output'];
};

/** One page of a list of publications of a subgraph. */
export type SubgraphVersionConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<SubgraphVersionEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<SubgraphVersion>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A publication at its place in a list. */
export type SubgraphVersionEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: SubgraphVersion;
};

/** A user, a group or a service account. */
export type Subject = {
  /** What `name` is the name of. */
  readonly kind: SubjectKind;
  /** Of a service account `system:serviceaccount:<namespace>:<name>`. */
  readonly name: Scalars['String']['output'];
};

/** Exactly one is given. */
export type SubjectInput =
  /** The name of a group. */
  { readonly group: Scalars['String']['input']; readonly serviceAccount?: never; readonly user?: never; }
  |  /** A service account, by its names. */
  { readonly group?: never; readonly serviceAccount: ServiceAccountInput; readonly user?: never; }
  |  /** The name of a user. */
  { readonly group?: never; readonly serviceAccount?: never; readonly user: Scalars['String']['input']; };

/** What may hold a role. */
export type SubjectKind =
  /** All members of a group, whoever they are at the time. */
  | 'GROUP'
  /** A program, of a namespace. */
  | 'SERVICE_ACCOUNT'
  /** One user. */
  | 'USER';

/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type Subscription = {
  /**
   * The log of a build as it is written: from `after`, or the last `tail` lines, or `since`; ends with the build. A build
   * that waits is waited for. A reader that is slow gets everything nevertheless.
   */
  readonly buildLog: BuildLog;
  /** Says, at once and then whenever a build may have become free to be claimed, how many there are. */
  readonly buildQueue: BuildQueueNews;
  /** The cascade of an event or of the newest move of a tag, at once and again whenever it goes on, until all is done. */
  readonly cascade: Cascade;
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


/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type SubscriptionBuildLogArgs = {
  after?: InputMaybe<Scalars['Int64']['input']>;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
  tail?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type SubscriptionBuildQueueArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  strategies?: InputMaybe<ReadonlyArray<BuildStrategyType>>;
};


/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type SubscriptionCascadeArgs = {
  event?: InputMaybe<Scalars['ID']['input']>;
  tag?: InputMaybe<TagAddressInput>;
};


/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type SubscriptionConsumerReadyArgs = {
  name: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
};


/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type SubscriptionEventBatchesArgs = {
  after?: InputMaybe<Scalars['EventCursor']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['EventCursor']['input']>;
  whenBehind?: WhenBehind;
};


/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type SubscriptionEventsArgs = {
  after?: InputMaybe<Scalars['EventCursor']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['EventCursor']['input']>;
};


/** What can be followed, over `graphql-transport-ws` or as Server-Sent Events. */
export type SubscriptionTagEventsArgs = {
  after?: InputMaybe<Scalars['EventCursor']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  stream?: InputMaybe<Scalars['String']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<TagEventType>>;
  until?: InputMaybe<Scalars['EventCursor']['input']>;
};

/** What all subgraphs make together, ours among them. */
export type Supergraph = {
  /** The schema that clients see. */
  readonly sdl: Scalars['String']['output'];
  /** Counts up with each change; 0 while there is nothing but our own part. */
  readonly version: Scalars['Int']['output'];
};

/** The schema that clients see has changed: `supergraph.changed`. Subscriptions go on; see `SCHEMA_CHANGED` for those that cannot. */
export type SupergraphEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** What is different, worst first; at most 100 changes, all of them in `Query.schemaChangelog`. */
  readonly changes: ReadonlyArray<SchemaChange>;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** What it happened to. */
  readonly subject: Scalars['String']['output'];
  /** The new version, as `Supergraph.version` says it. */
  readonly supergraphVersion: Scalars['Int']['output'];
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** A tag by its names, whether it is there or not. */
export type TagAddress = {
  /** The tag as it is now; null when it is not there. */
  readonly imageTag?: Maybe<ImageTag>;
  /** The namespace of the stream. */
  readonly namespace: Scalars['String']['output'];
  /** The name of the stream. */
  readonly stream: Scalars['String']['output'];
  /** The name of the tag, in the stream. */
  readonly tag: Scalars['String']['output'];
};

/** A tag by its names. */
export type TagAddressInput = {
  /** The namespace that its stream is in. */
  readonly namespace: Scalars['String']['input'];
  /** The name of its stream. */
  readonly stream: Scalars['String']['input'];
  /** Its name in the stream. */
  readonly tag: Scalars['String']['input'];
};

/** One thing that a mutation did to a tag; with `dryRun`, that it would have done. */
export type TagChange = {
  /** Where the tag points since, or would; null if nowhere. */
  readonly after?: Maybe<TagPointer>;
  /** Where the tag pointed before; null if nowhere. */
  readonly before?: Maybe<TagPointer>;
  /** Why it happened, or would. */
  readonly cause: Cause;
  /** The namespace of the stream. */
  readonly namespace: Scalars['String']['output'];
  /** The name of the stream. */
  readonly stream: Scalars['String']['output'];
  /** The name of the tag, in the stream. */
  readonly tag: Scalars['String']['output'];
  /** What happened, or would. */
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
  /** The same in a sentence: what went wrong, and where. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /**
   * One word: `Unauthorized`, `Forbidden`, `NotFound`, `BadRequest`, `NotV2Registry`, `InternalError`, `ImportFailed`;
   * where a policy refuses it `Immutable`, `TooManyTags` or `TooManyImages`; for a push also `TooLarge` and `Held`.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it holds. */
  readonly status: ConditionStatus;
  /** `ImportSuccess`, or `PushSuccess`: false where the integrated registry has something else than the tag. */
  readonly type: Scalars['String']['output'];
};

/** Something that happened to a tag. Events of one tag arrive in the order in which they happened. */
export type TagEvent = {
  /** Who did it. */
  readonly actor: Actor;
  /** Where the tag points since; null if nowhere. */
  readonly after?: Maybe<TagPointer>;
  /** Where the tag pointed before; null if nowhere. */
  readonly before?: Maybe<TagPointer>;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** The tag as it is now, not as it was then; null if it is gone. */
  readonly imageTag?: Maybe<ImageTag>;
  /** The namespace of the stream. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** For IMPORT_FAILED: one word, see `TagCondition.reason`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The name of the stream. */
  readonly stream: Scalars['String']['output'];
  /** The name of the tag, in the stream. */
  readonly tag: Scalars['String']['output'];
  /** What happened. */
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
  /** Who rolled it back. */
  readonly actor: Actor;
  /** Why, as said then. */
  readonly reason: Scalars['String']['output'];
  /** When it was rolled back. */
  readonly since: Scalars['DateTime']['output'];
};

/** One thing a tag pointed at, or still does. */
export type TagItem = {
  /** Who moved the tag here. */
  readonly actor: Actor;
  /** Why the tag moved here. */
  readonly cause: Cause;
  /** When the tag moved here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Null for a tag that points without import. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The generation of the specification that brought it. */
  readonly generation: Scalars['Int64']['output'];
  /** The image; null for a tag that points without import. */
  readonly image?: Maybe<Image>;
  /** Place in the stack; 0 is now. */
  readonly position: Scalars['Int']['output'];
  /** The full reference to pull, by digest where one is known (`dockerImageReference`). */
  readonly reference: Scalars['String']['output'];
  /** Counts up from 1 within the tag and never changes, unlike `position`. */
  readonly revision: Scalars['Int64']['output'];
};

/** One page of a list of items of a history. */
export type TagItemConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<TagItemEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<TagItem>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** An item of a history at its place in a list. */
export type TagItemEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
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
  |  /** The number that the item has kept since it was made, as `TagItem.revision` says it. */
  { readonly at?: never; readonly digest?: never; readonly position?: never; readonly revision: Scalars['Int64']['input']; };

/** One move of a tag, as it is on record for ever. */
export type TagMove = {
  /** Who moved it. */
  readonly actor: Actor;
  /** Where the tag pointed since. */
  readonly after: TagPointer;
  /** Where the tag pointed before; null if nowhere. */
  readonly before?: Maybe<TagPointer>;
  /** Why it moved. */
  readonly cause: Cause;
  /** How it moved. */
  readonly kind: TagMoveKind;
  /** When it moved. */
  readonly occurredAt: Scalars['DateTime']['output'];
};

/** One page of a list of moves of a tag. */
export type TagMoveConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<TagMoveEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<TagMove>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A move at its place in a list. */
export type TagMoveEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
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
  /** The image's digest; null for a tag that points without import. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The image, where it is still known. */
  readonly image?: Maybe<Image>;
  /** The full reference to pull, by digest where one is known. */
  readonly reference: Scalars['String']['output'];
  /** The number of the item in the tag's history, as `TagItem.revision` says it. */
  readonly revision: Scalars['Int64']['output'];
};

/** Where a tag comes from (`spec.tags[].from`). */
export type TagSource = {
  /** What `name` names. */
  readonly kind: TagSourceKind;
  /** An image reference, `stream:tag` or `tag`, `stream@digest` or `digest`, by kind. */
  readonly name: Scalars['String']['output'];
  /** Null: the stream's own namespace. */
  readonly namespace?: Maybe<Scalars['String']['output']>;
};

/** Where a tag comes from. */
export type TagSourceInput = {
  /** What `name` names. */
  readonly kind: TagSourceKind;
  /** An image reference, `stream:tag` or `tag`, `stream@digest` or `digest`, by kind. */
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
  /** What an import makes of a manifest list or image index. */
  readonly importMode: ImportMode;
  /** Import may use plain HTTP or an unverified certificate. */
  readonly insecure: Scalars['Boolean']['output'];
  /** Time between checks, for a scheduled tag; null: the server's own. */
  readonly interval?: Maybe<Scalars['Duration']['output']>;
  /** How old an image must be before an import moves the tag to it; null: any age. */
  readonly minimumAge?: Maybe<Scalars['Duration']['output']>;
  /** Points at the source without importing it. */
  readonly reference: Scalars['Boolean']['output'];
  /** What clients of the tag are told to pull. */
  readonly referencePolicy: ReferencePolicy;
  /** Checked for news at an interval. */
  readonly scheduled: Scalars['Boolean']['output'];
  /** Null: a tag without source image. */
  readonly source?: Maybe<TagSource>;
  /** Whether the tag follows its source tag, like a symbolic link. */
  readonly tracking: Scalars['Boolean']['output'];
};

/** What a tag is meant to be. But for annotations and `generation`, what is left out is taken back to its default. */
export type TagSpecInput = {
  /** All of them; left out, they stay. */
  readonly annotations?: InputMaybe<ReadonlyArray<KeyValueInput>>;
  /** Follow the best of a range of the stream's tags, instead of a `source`. */
  readonly follow?: InputMaybe<VersionRangeInput>;
  /** 0 asks for a new import even though nothing else has changed. Left out: as it is. */
  readonly generation?: InputMaybe<Scalars['Int64']['input']>;
  /** What an import makes of a manifest list or image index; left out: LEGACY. */
  readonly importMode?: InputMaybe<ImportMode>;
  /** Import may use plain HTTP or an unverified certificate. */
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  /** Time between checks, for a scheduled tag. */
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  /** How old an image must be before an import moves the tag to it. */
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  /** The name of the tag. */
  readonly name: Scalars['String']['input'];
  /** Points at the source without importing it. */
  readonly reference?: InputMaybe<Scalars['Boolean']['input']>;
  /** What clients of the tag are told to pull; left out: SOURCE. */
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  /** Checked for news at an interval. */
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it comes from. */
  readonly source?: InputMaybe<TagSourceInput>;
};

/** What `takeEvents` is given. */
export type TakeEventsInput = {
  /** Its name there. */
  readonly consumer: Scalars['String']['input'];
  /** What this member is called in `describe`, e.g. a host name and a process number. */
  readonly member?: InputMaybe<Scalars['String']['input']>;
  /** At most so many, from 1 to 500. */
  readonly most?: Scalars['Int']['input'];
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** What `takeEvents` answers. */
export type TakeEventsPayload = {
  /** Null where there is nothing to do just now: `Subscription.consumerReady` says when there is. */
  readonly batch?: Maybe<TakenBatch>;
  /** The place in the log when it was answered, not that of the batch; null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
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
  /** The same in the envelope of CloudEvents. */
  readonly cloudEvent: Scalars['CloudEvent']['output'];
  /** The event as the graph shows it. */
  readonly event: Event;
  /** The event's id. */
  readonly id: Scalars['ID']['output'];
};

/** What `testWebhook` answers. */
export type TestWebhookPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Id of the event `webhook.tested` that is now on its way: see `Webhook.delivery`; null where it was refused. */
  readonly event?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook as it is now; null where it was refused. */
  readonly webhook?: Maybe<Webhook>;
};

/** One text, before and after; null where it is not set. */
export type TextChange = {
  /** That of `b`. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** That of `a`. */
  readonly before?: Maybe<Scalars['String']['output']>;
};

/** An API token; what it is itself is told once, when it is made. */
export type Token = Node & {
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it; null: the server itself, when it was set up. */
  readonly createdBy?: Maybe<Actor>;
  /** What it is for, as said when it was made; null: nothing was said. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Null: never. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** To within a minute; null if it never was. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose rights it gives. */
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
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** The event that says that it fired last. */
  readonly lastEventId?: Maybe<Scalars['ID']['output']>;
  /** When it last fired; null until it has. */
  readonly lastTriggeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The digest in `lastTriggeredImage`; null where none is known. */
  readonly lastTriggeredDigest?: Maybe<Scalars['Digest']['output']>;
  /** What it fired for last, exactly; null until it has fired. */
  readonly lastTriggeredImage?: Maybe<Scalars['String']['output']>;
  /** Unique among the triggers of its target. */
  readonly name: Scalars['String']['output'];
  /** That of its target. */
  readonly namespace: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: TriggerState;
  /** What it sets off. */
  readonly target: TriggerTarget;
  /** What makes it fire. */
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
  /** The same in a sentence. */
  readonly message: Scalars['String']['output'];
  /**
   * One word: `WellFormed`, `TargetFound`, `StreamFound`, `TagFound`, `TagResolved`, `ContainersFound`, `Permitted`,
   * `Automatic`, `TargetNotPaused`, `ImagesNotHeld`, `NamespaceNotHeld`, `NotSelfTriggering`, `ImageChanged`.
   */
  readonly type: Scalars['String']['output'];
  /** What was found, e.g. the digest that the tag points at, or the text that should have been a truth value. */
  readonly value: Scalars['String']['output'];
};

/** One page of a list of triggers. */
export type TriggerConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<TriggerEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Trigger>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A trigger at its place in a list. */
export type TriggerEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Trigger;
};

/**
 * A trigger that has fired, was set, or was to fire and may not, for whoever set it lost the right to pull from there:
 * `trigger.fired`, `trigger.set`, `trigger.denied`.
 */
export type TriggerEvent = Event & {
  /** Who did it. */
  readonly actor: Actor;
  /** Why it happened. */
  readonly cause: Cause;
  /** Give it back as `after` to go on behind this event. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** The digest in `image`; null where none is known. */
  readonly digest?: Maybe<Scalars['Digest']['output']>;
  /** The tag, as `namespace/stream:tag`; null for `trigger.set`. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Unique for ever; the same at each delivery. */
  readonly id: Scalars['ID']['output'];
  /** What the tag points at; null for `trigger.set`. */
  readonly image?: Maybe<Scalars['String']['output']>;
  /** `type`, as one of a closed list. */
  readonly kind: TriggerEventKind;
  /** Where it happened; empty for what belongs to no namespace. */
  readonly namespace: Scalars['String']['output'];
  /** When it happened. Cursors order events, times do not. */
  readonly occurredAt: Scalars['DateTime']['output'];
  /**
   * What the trigger sets off, and the name of the trigger, e.g. `buildconfig/shop/web/image-1`; of `trigger.set` without
   * that name.
   */
  readonly subject: Scalars['String']['output'];
  /** What it sets off. */
  readonly target: TriggerTarget;
  /** The trigger as it is now; null if it is gone. */
  readonly trigger?: Maybe<Trigger>;
  /** What happened, as noun and past tense. New types may come at any time. */
  readonly type: Scalars['String']['output'];
  /** Counts up when what events of this type carry changes its meaning; 1 at first. */
  readonly version: Scalars['Int']['output'];
};

/** What can happen to a trigger. */
export type TriggerEventKind =
  /** It was to fire, and may not. */
  | 'DENIED'
  /** It has set off its target. */
  | 'FIRED'
  /** Whoever administers its target has set, changed or removed it. */
  | 'SET';

/** Why a trigger fires, or does not. */
export type TriggerExplanation = {
  /** Every condition, in the order in which they are looked at; it fires when all of them hold. */
  readonly conditions: ReadonlyArray<TriggerCondition>;
  /** Where it stands. */
  readonly state: TriggerState;
  /** In one sentence. */
  readonly summary: Scalars['String']['output'];
  /** The trigger that is explained. */
  readonly trigger: Trigger;
};

/** Why triggers of a namespace do not fire. */
export type TriggerHold = {
  /** Who holds them; Sluice itself, where too many fired at once. */
  readonly actor: Actor;
  /** Why, as said then. */
  readonly reason: Scalars['String']['output'];
  /** From when on. */
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
  /**
   * It would fire, were it not held: by a rollback, by a storm in its namespace, because it would set itself off, or because
   * whoever set it may not pull from there any more.
   */
  | 'HELD'
  /** It follows and does not fire: `automatic: false`, or its target is paused. */
  | 'PAUSED'
  /** The tag points at nothing yet, or is not there. */
  | 'UNRESOLVED'
  /** It has fired for what the tag points at now, and fires again when that changes. */
  | 'UP_TO_DATE';

/** What a trigger sets off, by its names, whether it is there or not. */
export type TriggerTarget = {
  /** The definition of builds, where it is one. */
  readonly buildConfig?: Maybe<BuildConfig>;
  /** The deployment, where it is one. */
  readonly deployment?: Maybe<Deployment>;
  /** What `name` is the name of. */
  readonly kind: TriggerTargetKind;
  /** Its name in the namespace. */
  readonly name: Scalars['String']['output'];
  /** The namespace that it is in. */
  readonly namespace: Scalars['String']['output'];
};

/** What a trigger sets off. */
export type TriggerTargetInput = {
  /** What kind of thing it is. */
  readonly kind: TriggerTargetKind;
  /** Of the trigger's namespace. */
  readonly name: Scalars['String']['input'];
};

/** What kind of thing a trigger sets off. */
export type TriggerTargetKind =
  /** A definition of builds: it starts a build. */
  | 'BUILD_CONFIG'
  /** A named consumer: it gets an event of type `trigger.fired`. */
  | 'CONSUMER'
  /** A deployment, of whatever kind. */
  | 'DEPLOYMENT'
  /** A webhook: it gets an event of type `trigger.fired`. */
  | 'WEBHOOK';

/** What makes a trigger fire. */
export type TriggerType =
  /** The target's own configuration has changed. */
  | 'CONFIG_CHANGE'
  /** A tag points at another image than the one that the trigger fired for last. */
  | 'IMAGE_CHANGE';

/** What `unbindRole` answers. */
export type UnbindRolePayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Whether it was bound. */
  readonly unbound: Scalars['Boolean']['output'];
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What `updateConsumer` is given. */
export type UpdateConsumerInput = {
  /** Waits between attempts; left out, they stay. */
  readonly backoff?: InputMaybe<ReadonlyArray<Scalars['Duration']['input']>>;
  /** Holds for events that have not been looked at; left out, it stays. */
  readonly filter?: InputMaybe<EventFilterInput>;
  /** How long a member may work on a batch, from 1s to 1h; left out, it stays. */
  readonly lease?: InputMaybe<Scalars['Duration']['input']>;
  /** Attempts per event, 100 at most; left out, it stays. */
  readonly maximumAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** Its name there. */
  readonly name: Scalars['String']['input'];
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateWebhook` is given. */
export type UpdateWebhookInput = {
  /** Holds for events that have not been looked at; left out, it stays. */
  readonly filter?: InputMaybe<EventFilterInput>;
  /** Its name there. */
  readonly name: Scalars['String']['input'];
  /** Left out: a webhook of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** Left out, it stays. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who works with Sluice: known since their first token, or since an identity provider has vouched for them. */
export type User = {
  /** When Sluice first knew of them. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Whether nothing that the user shows is good any more. */
  readonly disabled: Scalars['Boolean']['output'];
  /** The groups that they were put into, by name; not those of everybody (`system:authenticated`). */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** As bindings, groups and events name them. */
  readonly name: Scalars['String']['output'];
  /** Their tokens that are good, newest first, at most 100; none where the viewer may not list tokens. */
  readonly tokens: ReadonlyArray<Token>;
};

/** One page of a list of users. */
export type UserConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<UserEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<User>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A user at its place in a list. */
export type UserEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: User;
};

/** An expected failure of a mutation: nothing of what it names was written. */
export type UserError = {
  /**
   * BAD_USER_INPUT, NOT_FOUND, CONFLICT, FORBIDDEN or UPSTREAM_UNAVAILABLE: what else goes wrong is an error of the whole
   * operation.
   */
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Path into the input, e.g. `["input", "tag"]`; null where no single value is to blame. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One value that is another now. */
export type ValueChange = {
  /** That of `b`. */
  readonly after: Scalars['String']['output'];
  /** That of `a`. */
  readonly before: Scalars['String']['output'];
  /** The name that both have. */
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
  /** What makes one tag better than another. */
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
  /** Let versions such as `2.0.0-rc.1` count everywhere, not only where the range names one. */
  readonly prerelease?: Scalars['Boolean']['input'];
  /** A range of semantic versions: `>=1.2 <2`, `^1.4`, `~2.1`, `1.x || 3.x`. */
  readonly semver?: InputMaybe<Scalars['String']['input']>;
};

/** Who the bearer token stands for. */
export type Viewer = {
  /** The groups that the viewer is in, those that everybody of its kind is in (`system:authenticated`) among them. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a person, a program or Sluice itself asks. */
  readonly kind: ActorKind;
  /** Of a service account its full name, `system:serviceaccount:<namespace>:<name>`. */
  readonly name: Scalars['String']['output'];
  /** The roles that the viewer holds, by itself or through a group. */
  readonly roleBindings: ReadonlyArray<RoleBinding>;
  /** The viewer's own API tokens, newest first; at most 100. */
  readonly tokens: ReadonlyArray<Token>;
};

/**
 * An address to which events are posted: CloudEvents 1.0 in JSON, signed as Standard Webhooks say. Events of one subject
 * arrive in order; each is tried again, after longer and longer waits, until the endpoint answers with 2xx.
 */
export type Webhook = Node & {
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Everything before this place has been delivered or given up. */
  readonly cursor: Scalars['EventCursor']['output'];
  /** What was sent lately, newest first. */
  readonly deliveries: DeliveryConnection;
  /** What became of one event; null where it was not on its way to this webhook, or is no longer kept. */
  readonly delivery?: Maybe<Delivery>;
  /** Events of consumers and webhooks themselves come only where a type asks for them. */
  readonly filter: EventFilter;
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
  /** How far it is behind. */
  readonly lag: ConsumerLag;
  /** The same in a sentence, and what to do about it. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Unique among the webhooks of its namespace, or of the whole cluster. */
  readonly name: Scalars['String']['output'];
  /** Whose events it gets; null: those of all namespaces. */
  readonly namespace?: Maybe<Namespace>;
  /** With whose rights events are chosen, at each delivery anew. */
  readonly owner: Actor;
  /** In one word why it is STOPPED or EXPIRED, e.g. `GONE`, `FORBIDDEN` or `CURSOR_EXPIRED`. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The keys that deliveries are signed with, newest first: two while one takes the other's place. */
  readonly signingKeys: ReadonlyArray<SigningKey>;
  /** Whether it gets events. */
  readonly state: ConsumerState;
  /** When somebody last changed it, or it was stopped. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Where events are posted to. */
  readonly url: Scalars['String']['output'];
};


/**
 * An address to which events are posted: CloudEvents 1.0 in JSON, signed as Standard Webhooks say. Events of one subject
 * arrive in order; each is tried again, after longer and longer waits, until the endpoint answers with 2xx.
 */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<DeliveryState>;
};


/**
 * An address to which events are posted: CloudEvents 1.0 in JSON, signed as Standard Webhooks say. Events of one subject
 * arrive in order; each is tried again, after longer and longer waits, until the endpoint answers with 2xx.
 */
export type WebhookDeliveryArgs = {
  event: Scalars['ID']['input'];
};

/** One page of a list of webhooks. */
export type WebhookConnection = {
  /** Each object of the page with its cursor. */
  readonly edges: ReadonlyArray<WebhookEdge>;
  /** The objects of the page, for those who need no cursor of each. */
  readonly nodes: ReadonlyArray<Webhook>;
  /** Whether there is more, and where to go on. */
  readonly pageInfo: PageInfo;
};

/** A webhook at its place in a list. */
export type WebhookEdge = {
  /** Its place in the list: as `after`, the next page begins behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The object itself. */
  readonly node: Webhook;
};

/** Names one webhook. */
export type WebhookInput = {
  /** Its name there. */
  readonly name: Scalars['String']['input'];
  /** Left out: a webhook of the whole cluster. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of a webhook answers. */
export type WebhookPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook as it is now; null where it was refused. */
  readonly webhook?: Maybe<Webhook>;
};

/** What making a webhook, or a new key for one, answers. */
export type WebhookSecretPayload = {
  /** Right behind what was written: read, or follow `events`, from here on. Null where it was refused. */
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  /** The key that deliveries are signed with, `whsec_…`: shown here and never again. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why it was refused: nothing was written then. Empty where it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The webhook as it is now; null where it was refused. */
  readonly webhook?: Maybe<Webhook>;
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
    | ( LoggedBuildEventModel )
    | ( LoggedConsumerEventModel )
    | ( LoggedEventModel )
    | ( LoggedEventModel )
    | ( LoggedImportEventModel )
    | ( StreamEventModel )
    | ( LoggedTagEventModel )
    | ( ImagesEventModel )
    | ( LoggedEventModel )
    | ( LoggedEventModel )
    | ( LoggedRolloutEventModel )
    | ( LoggedSubgraphEventModel )
    | ( LoggedSupergraphEventModel )
    | ( LoggedTriggerEventModel )
  ;
  Node:
    | ( BuildModel )
    | ( BuildConfigModel )
    | ( ConfigMapModel )
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
    | ( ConsumerModel )
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
  AppendBuildLogInput: AppendBuildLogInput;
  AppendBuildLogPayload: ResolverTypeWrapper<Omit<AppendBuildLogPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyBuildConfigInput: ApplyBuildConfigInput;
  ApplyBuildConfigPayload: ResolverTypeWrapper<Omit<ApplyBuildConfigPayload, 'blastRadius' | 'build' | 'buildConfig' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, build?: Maybe<ResolversTypes['Build']>, buildConfig?: Maybe<ResolversTypes['BuildConfig']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyBuildInput: ApplyBuildInput;
  ApplyBuildPayload: ResolverTypeWrapper<Omit<ApplyBuildPayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversTypes['Build']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyDeploymentInput: ApplyDeploymentInput;
  ApplyDeploymentPayload: ResolverTypeWrapper<Omit<ApplyDeploymentPayload, 'blastRadius' | 'deployment' | 'rollout' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, deployment?: Maybe<ResolversTypes['Deployment']>, rollout?: Maybe<ResolversTypes['Rollout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyImageStreamInput: ApplyImageStreamInput;
  ApplyImageStreamPayload: ResolverTypeWrapper<Omit<ApplyImageStreamPayload, 'blastRadius' | 'changes' | 'imageStream' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, imageStream?: Maybe<ResolversTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyImageTagInput: ApplyImageTagInput;
  ApplyImageTagPayload: ResolverTypeWrapper<Omit<ApplyImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyOutcome: ApplyOutcome;
  ApprovePromotionInput: ApprovePromotionInput;
  ApprovePromotionPayload: ResolverTypeWrapper<Omit<ApprovePromotionPayload, 'blastRadius' | 'changes' | 'promotion' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Attention: ResolverTypeWrapper<AttentionModel>;
  AttentionConnection: ResolverTypeWrapper<Omit<AttentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttentionEdge']>, nodes: ReadonlyArray<ResolversTypes['Attention']> }>;
  AttentionEdge: ResolverTypeWrapper<Omit<AttentionEdge, 'node'> & { node: ResolversTypes['Attention'] }>;
  AttentionReason: AttentionReason;
  AttentionSeverity: AttentionSeverity;
  AuditBreak: ResolverTypeWrapper<AuditBreak>;
  AuditEntry: ResolverTypeWrapper<Omit<AuditEntry, 'actor' | 'cause'> & { actor: ResolversTypes['Actor'], cause: ResolversTypes['Cause'] }>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFault: AuditFault;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  BasicAuthInput: BasicAuthInput;
  BinarySource: ResolverTypeWrapper<BinarySource>;
  BinarySourceInput: BinarySourceInput;
  BindRolePayload: ResolverTypeWrapper<Omit<BindRolePayload, 'roleBinding' | 'userErrors'> & { roleBinding?: Maybe<ResolversTypes['RoleBinding']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BlastKind: BlastKind;
  BlastRadius: ResolverTypeWrapper<BlastRadiusModel>;
  BlastStep: ResolverTypeWrapper<BlastStep>;
  BlastStop: ResolverTypeWrapper<BlastStop>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokenOperation: ResolverTypeWrapper<BrokenOperation>;
  Build: ResolverTypeWrapper<BuildModel>;
  BuildCause: ResolverTypeWrapper<BuildCause>;
  BuildCauseType: BuildCauseType;
  BuildChain: ResolverTypeWrapper<BuildChainModel>;
  BuildChainKind: BuildChainKind;
  BuildChainLink: ResolverTypeWrapper<BuildChainLink>;
  BuildConfig: ResolverTypeWrapper<BuildConfigModel>;
  BuildConfigConnection: ResolverTypeWrapper<Omit<BuildConfigConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BuildConfigEdge']>, nodes: ReadonlyArray<ResolversTypes['BuildConfig']> }>;
  BuildConfigEdge: ResolverTypeWrapper<Omit<BuildConfigEdge, 'node'> & { node: ResolversTypes['BuildConfig'] }>;
  BuildConnection: ResolverTypeWrapper<Omit<BuildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BuildEdge']>, nodes: ReadonlyArray<ResolversTypes['Build']> }>;
  BuildEdge: ResolverTypeWrapper<Omit<BuildEdge, 'node'> & { node: ResolversTypes['Build'] }>;
  BuildEvent: ResolverTypeWrapper<LoggedBuildEventModel>;
  BuildEventKind: BuildEventKind;
  BuildFile: ResolverTypeWrapper<BuildFile>;
  BuildFiles: ResolverTypeWrapper<BuildFiles>;
  BuildImage: ResolverTypeWrapper<BuildImage>;
  BuildImageInput: BuildImageInput;
  BuildImageKind: BuildImageKind;
  BuildInput: BuildInput;
  BuildInputImage: ResolverTypeWrapper<BuildInputImageModel>;
  BuildLease: ResolverTypeWrapper<BuildLeaseModel>;
  BuildLeaseInput: BuildLeaseInput;
  BuildLog: ResolverTypeWrapper<ShownLogModel>;
  BuildLogChunk: ResolverTypeWrapper<ReadChunkModel>;
  BuildLogChunkInput: BuildLogChunkInput;
  BuildMount: ResolverTypeWrapper<BuildMount>;
  BuildMountInput: BuildMountInput;
  BuildOutcome: BuildOutcome;
  BuildOutput: ResolverTypeWrapper<BuildOutput>;
  BuildOutputInput: BuildOutputInput;
  BuildPhase: BuildPhase;
  BuildPull: ResolverTypeWrapper<BuildPull>;
  BuildPush: ResolverTypeWrapper<BuildPush>;
  BuildQueueNews: ResolverTypeWrapper<QueueNewsModel>;
  BuildReason: BuildReason;
  BuildResult: ResolverTypeWrapper<BuildModel>;
  BuildRunPolicy: BuildRunPolicy;
  BuildSource: ResolverTypeWrapper<BuildSource>;
  BuildSourceInput: BuildSourceInput;
  BuildSpec: ResolverTypeWrapper<BuildSpec>;
  BuildSpecInput: BuildSpecInput;
  BuildStage: ResolverTypeWrapper<BuildStageModel>;
  BuildStageInput: BuildStageInput;
  BuildStageName: BuildStageName;
  BuildStep: ResolverTypeWrapper<BuildStep>;
  BuildStepInput: BuildStepInput;
  BuildStrategy: ResolverTypeWrapper<BuildStrategy>;
  BuildStrategyInput: BuildStrategyInput;
  BuildStrategyType: BuildStrategyType;
  BuildTrigger: ResolverTypeWrapper<TriggerOfConfigModel>;
  BuildTriggerInput: BuildTriggerInput;
  BuildTriggerType: BuildTriggerType;
  BuildUpload: ResolverTypeWrapper<BuildUpload>;
  BuildUploadedSource: ResolverTypeWrapper<BuildUploadedSource>;
  BuildVolume: ResolverTypeWrapper<BuildVolume>;
  BuildVolumeInput: BuildVolumeInput;
  BuildWork: ResolverTypeWrapper<BuildWorkModel>;
  Bytes: ResolverTypeWrapper<Scalars['Bytes']['output']>;
  CancelBuildPayload: ResolverTypeWrapper<Omit<CancelBuildPayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversTypes['Build']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelRolloutInput: CancelRolloutInput;
  Cascade: ResolverTypeWrapper<CascadeModel>;
  CascadeEvent: ResolverTypeWrapper<CascadeEventModel>;
  CascadeStep: ResolverTypeWrapper<CascadeStepModel>;
  CascadeStepKind: CascadeStepKind;
  CascadeStepState: CascadeStepState;
  Cause: ResolverTypeWrapper<CauseModel>;
  CauseKind: CauseKind;
  ClaimBuildInput: ClaimBuildInput;
  ClaimBuildPayload: ResolverTypeWrapper<Omit<ClaimBuildPayload, 'lease' | 'userErrors'> & { lease?: Maybe<ResolversTypes['BuildLease']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClaimRolloutInput: ClaimRolloutInput;
  ClaimRolloutPayload: ResolverTypeWrapper<Omit<ClaimRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ClientDocument: ResolverTypeWrapper<ClientDocumentModel>;
  ClientDocumentConnection: ResolverTypeWrapper<Omit<ClientDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClientDocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['ClientDocument']> }>;
  ClientDocumentEdge: ResolverTypeWrapper<Omit<ClientDocumentEdge, 'node'> & { node: ResolversTypes['ClientDocument'] }>;
  CloudEvent: ResolverTypeWrapper<Scalars['CloudEvent']['output']>;
  ConditionStatus: ConditionStatus;
  ConfigComparison: ResolverTypeWrapper<ConfigComparison>;
  ConfigMap: ResolverTypeWrapper<ConfigMapModel>;
  ConfigMapConnection: ResolverTypeWrapper<Omit<ConfigMapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConfigMapEdge']>, nodes: ReadonlyArray<ResolversTypes['ConfigMap']> }>;
  ConfigMapEdge: ResolverTypeWrapper<Omit<ConfigMapEdge, 'node'> & { node: ResolversTypes['ConfigMap'] }>;
  ConfigMapEntry: ResolverTypeWrapper<ConfigMapEntry>;
  ConfigMapEntryInput: ConfigMapEntryInput;
  Conflict: ResolverTypeWrapper<Conflict>;
  Consumer: ResolverTypeWrapper<ConsumerModel>;
  ConsumerConnection: ResolverTypeWrapper<Omit<ConsumerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumerEdge']>, nodes: ReadonlyArray<ResolversTypes['Consumer']> }>;
  ConsumerEdge: ResolverTypeWrapper<Omit<ConsumerEdge, 'node'> & { node: ResolversTypes['Consumer'] }>;
  ConsumerEvent: ResolverTypeWrapper<LoggedConsumerEventModel>;
  ConsumerInput: ConsumerInput;
  ConsumerLag: ResolverTypeWrapper<ConsumerLag>;
  ConsumerPayload: ResolverTypeWrapper<Omit<ConsumerPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversTypes['Consumer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConsumerReady: ResolverTypeWrapper<Omit<ConsumerReady, 'consumer'> & { consumer: ResolversTypes['Consumer'] }>;
  ConsumerState: ConsumerState;
  CreateConsumerInput: CreateConsumerInput;
  CreateImageStreamMappingInput: CreateImageStreamMappingInput;
  CreateImageStreamMappingPayload: ResolverTypeWrapper<Omit<CreateImageStreamMappingPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: ResolverTypeWrapper<Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateRegistryHookInput: CreateRegistryHookInput;
  CreateRegistryHookPayload: ResolverTypeWrapper<Omit<CreateRegistryHookPayload, 'registryHook' | 'userErrors'> & { registryHook?: Maybe<ResolversTypes['RegistryHook']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: ResolverTypeWrapper<Omit<CreateServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Maybe<ResolversTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateTokenInput: CreateTokenInput;
  CreateTokenPayload: ResolverTypeWrapper<Omit<CreateTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversTypes['Token']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateWebhookInput: CreateWebhookInput;
  CustomStrategy: ResolverTypeWrapper<CustomStrategy>;
  CustomStrategyInput: CustomStrategyInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadLetter: ResolverTypeWrapper<DeadLetterModel>;
  DeadLetterConnection: ResolverTypeWrapper<Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversTypes['DeadLetter']> }>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeleteBuildConfigInput: DeleteBuildConfigInput;
  DeleteBuildConfigPayload: ResolverTypeWrapper<Omit<DeleteBuildConfigPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteBuildPayload: ResolverTypeWrapper<Omit<DeleteBuildPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteConfigMapInput: DeleteConfigMapInput;
  DeleteConfigMapPayload: ResolverTypeWrapper<Omit<DeleteConfigMapPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteConsumerPayload: ResolverTypeWrapper<Omit<DeleteConsumerPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteDeploymentInput: DeleteDeploymentInput;
  DeleteDeploymentPayload: ResolverTypeWrapper<Omit<DeleteDeploymentPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: ResolverTypeWrapper<Omit<DeleteImageStreamPayload, 'blastRadius' | 'changes' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteImageTagPayload: ResolverTypeWrapper<Omit<DeleteImageTagPayload, 'blastRadius' | 'changes' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteRegistryHookInput: DeleteRegistryHookInput;
  DeleteRegistryHookPayload: ResolverTypeWrapper<Omit<DeleteRegistryHookPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteSecretInput: DeleteSecretInput;
  DeleteSecretPayload: ResolverTypeWrapper<Omit<DeleteSecretPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: ResolverTypeWrapper<Omit<DeleteServiceAccountPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteSubgraphInput: DeleteSubgraphInput;
  DeleteSubgraphPayload: ResolverTypeWrapper<Omit<DeleteSubgraphPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteWebhookPayload: ResolverTypeWrapper<Omit<DeleteWebhookPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Delivery: ResolverTypeWrapper<DeliveryModel>;
  DeliveryAttempt: ResolverTypeWrapper<DeliveryAttemptModel>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversTypes['Delivery']> }>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryState: DeliveryState;
  Denied: ResolverTypeWrapper<Denied>;
  Deployment: ResolverTypeWrapper<DeploymentModel>;
  DeploymentCondition: ResolverTypeWrapper<DeploymentCondition>;
  DeploymentConnection: ResolverTypeWrapper<Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversTypes['Deployment']> }>;
  DeploymentContainer: ResolverTypeWrapper<ContainerImageModel>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DeploymentEvent: ResolverTypeWrapper<LoggedEventModel>;
  DeploymentHold: ResolverTypeWrapper<Omit<DeploymentHold, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  DeploymentKind: DeploymentKind;
  DeploymentPayload: ResolverTypeWrapper<Omit<DeploymentPayload, 'blastRadius' | 'deployment' | 'rollout' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, deployment?: Maybe<ResolversTypes['Deployment']>, rollout?: Maybe<ResolversTypes['Rollout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeploymentTargetInput: DeploymentTargetInput;
  Digest: ResolverTypeWrapper<Scalars['Digest']['output']>;
  DockerStrategy: ResolverTypeWrapper<DockerStrategy>;
  DockerStrategyInput: DockerStrategyInput;
  DocumentMode: DocumentMode;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EffectiveRetention: ResolverTypeWrapper<EffectiveRetention>;
  EnvironmentVariable: ResolverTypeWrapper<EnvironmentVariable>;
  EnvironmentVariableInput: EnvironmentVariableInput;
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
  FieldUsage: ResolverTypeWrapper<FieldUsage>;
  FinishBuildInput: FinishBuildInput;
  FinishBuildPayload: ResolverTypeWrapper<Omit<FinishBuildPayload, 'build' | 'changes' | 'userErrors'> & { build?: Maybe<ResolversTypes['Build']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FinishRolloutInput: FinishRolloutInput;
  FinishRolloutPayload: ResolverTypeWrapper<Omit<FinishRolloutPayload, 'rollout' | 'userErrors'> & { rollout?: Maybe<ResolversTypes['Rollout']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FoundImageInput: FoundImageInput;
  GitSource: ResolverTypeWrapper<GitSource>;
  GitSourceInput: GitSourceInput;
  GraphClient: ResolverTypeWrapper<GraphClientModel>;
  GraphClientEvent: ResolverTypeWrapper<LoggedEventModel>;
  Group: ResolverTypeWrapper<Group>;
  HoldTriggersInput: HoldTriggersInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<ImageModel>;
  ImageChangeTrigger: ResolverTypeWrapper<ImageChangeTrigger>;
  ImageChangeTriggerInput: ImageChangeTriggerInput;
  ImageComparison: ResolverTypeWrapper<ImageComparisonModel>;
  ImageConfig: ResolverTypeWrapper<ImageConfigModel>;
  ImageConfigInput: ImageConfigInput;
  ImageImportEvent: ResolverTypeWrapper<LoggedImportEventModel>;
  ImageImportEventKind: ImageImportEventKind;
  ImageLabel: ResolverTypeWrapper<ImageLabel>;
  ImageLabelInput: ImageLabelInput;
  ImageLayer: ResolverTypeWrapper<ImageLayer>;
  ImageLayerInput: ImageLayerInput;
  ImageManifest: ResolverTypeWrapper<ImageManifestModel>;
  ImageManifestInput: ImageManifestInput;
  ImageNaming: ResolverTypeWrapper<ImageNamingModel>;
  ImageNamingConnection: ResolverTypeWrapper<Omit<ImageNamingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImageNamingEdge']>, nodes: ReadonlyArray<ResolversTypes['ImageNaming']> }>;
  ImageNamingEdge: ResolverTypeWrapper<Omit<ImageNamingEdge, 'node'> & { node: ResolversTypes['ImageNaming'] }>;
  ImageOptimizationPolicy: ImageOptimizationPolicy;
  ImagePullPolicy: ImagePullPolicy;
  ImageResolutionReason: ImageResolutionReason;
  ImageSource: ResolverTypeWrapper<ImageSource>;
  ImageSourceInput: ImageSourceInput;
  ImageSourcePath: ResolverTypeWrapper<ImageSourcePath>;
  ImageSourcePathInput: ImageSourcePathInput;
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
  ImportImagesPayload: ResolverTypeWrapper<Omit<ImportImagesPayload, 'blastRadius' | 'changes' | 'condition' | 'imageStream' | 'results' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, condition?: Maybe<ResolversTypes['ImageStreamCondition']>, imageStream?: Maybe<ResolversTypes['ImageStream']>, results: ReadonlyArray<ResolversTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportMode: ImportMode;
  ImportOutcome: ImportOutcome;
  ImportResult: ResolverTypeWrapper<ImportResultModel>;
  ImportedTag: ResolverTypeWrapper<ImportedTag>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  IntegratedRegistry: ResolverTypeWrapper<IntegratedRegistry>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  JenkinsPipelineStrategy: ResolverTypeWrapper<JenkinsPipelineStrategy>;
  JenkinsPipelineStrategyInput: JenkinsPipelineStrategyInput;
  KeySelector: ResolverTypeWrapper<KeySelector>;
  KeySelectorInput: KeySelectorInput;
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
  NamespaceTriggersPayload: ResolverTypeWrapper<Omit<NamespaceTriggersPayload, 'blastRadius' | 'namespace' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OtherEvent: ResolverTypeWrapper<LoggedEventModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: ResolverTypeWrapper<Permission>;
  Person: ResolverTypeWrapper<Person>;
  PersonInput: PersonInput;
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
  PostCommitHook: ResolverTypeWrapper<PostCommitHook>;
  PostCommitHookInput: PostCommitHookInput;
  PromoteImageTagInput: PromoteImageTagInput;
  PromoteImageTagPayload: ResolverTypeWrapper<Omit<PromoteImageTagPayload, 'blastRadius' | 'changes' | 'promotion' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
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
  PublishDocumentsInput: PublishDocumentsInput;
  PublishDocumentsPayload: ResolverTypeWrapper<Omit<PublishDocumentsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PublishSubgraphInput: PublishSubgraphInput;
  PublishSubgraphPayload: ResolverTypeWrapper<Omit<PublishSubgraphPayload, 'subgraph' | 'userErrors'> & { subgraph?: Maybe<ResolversTypes['Subgraph']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PutConfigMapInput: PutConfigMapInput;
  PutConfigMapPayload: ResolverTypeWrapper<Omit<PutConfigMapPayload, 'configMap' | 'userErrors'> & { configMap?: Maybe<ResolversTypes['ConfigMap']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PutSecretInput: PutSecretInput;
  PutSecretPayload: ResolverTypeWrapper<Omit<PutSecretPayload, 'secret' | 'userErrors'> & { secret?: Maybe<ResolversTypes['Secret']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PutSubgraphInput: PutSubgraphInput;
  PutSubgraphPayload: ResolverTypeWrapper<Omit<PutSubgraphPayload, 'subgraph' | 'userErrors'> & { subgraph?: Maybe<ResolversTypes['Subgraph']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RecentPullSpec: ResolverTypeWrapper<RecentPullSpec>;
  RedeliverDeadLettersInput: RedeliverDeadLettersInput;
  RedeliverDeadLettersPayload: ResolverTypeWrapper<Omit<RedeliverDeadLettersPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversTypes['Consumer']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: ResolverTypeWrapper<Omit<RedeliverWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  RedeliveryInput: RedeliveryInput;
  ReferencePolicy: ReferencePolicy;
  RefusedDocument: ResolverTypeWrapper<RefusedDocument>;
  RegistryCredential: ResolverTypeWrapper<RegistryCredential>;
  RegistryHook: ResolverTypeWrapper<RegistryHookModel>;
  RegistryHookProvider: RegistryHookProvider;
  RegistryLoginInput: RegistryLoginInput;
  RejectPromotionInput: RejectPromotionInput;
  RejectPromotionPayload: ResolverTypeWrapper<Omit<RejectPromotionPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RejectedEventInput: RejectedEventInput;
  ReleaseBuildInput: ReleaseBuildInput;
  ReleaseBuildPayload: ResolverTypeWrapper<Omit<ReleaseBuildPayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversTypes['Build']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReleaseImageTagPayload: ResolverTypeWrapper<Omit<ReleaseImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReleaseTriggersInput: ReleaseTriggersInput;
  RenewBuildLeaseInput: RenewBuildLeaseInput;
  RenewBuildLeasePayload: ResolverTypeWrapper<Omit<RenewBuildLeasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReportBuildStageInput: ReportBuildStageInput;
  ReportBuildStagePayload: ResolverTypeWrapper<Omit<ReportBuildStagePayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversTypes['Build']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReportRolloutInput: ReportRolloutInput;
  ReportRolloutPayload: ResolverTypeWrapper<Omit<ReportRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RepositoryImport: ResolverTypeWrapper<RepositoryImport>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolveManifestInput: ResolveManifestInput;
  ResolvedImage: ResolverTypeWrapper<ResolvedImageModel>;
  ResourceRequirements: ResolverTypeWrapper<ResourceRequirements>;
  ResourceRequirementsInput: ResourceRequirementsInput;
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
  RollbackImageTagPayload: ResolverTypeWrapper<Omit<RollbackImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RollbackSubgraphInput: RollbackSubgraphInput;
  Rollout: ResolverTypeWrapper<RolloutModel>;
  RolloutClaim: ResolverTypeWrapper<RolloutClaimModel>;
  RolloutConnection: ResolverTypeWrapper<Omit<RolloutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RolloutEdge']>, nodes: ReadonlyArray<ResolversTypes['Rollout']> }>;
  RolloutEdge: ResolverTypeWrapper<Omit<RolloutEdge, 'node'> & { node: ResolversTypes['Rollout'] }>;
  RolloutEvent: ResolverTypeWrapper<LoggedRolloutEventModel>;
  RolloutImage: ResolverTypeWrapper<RolloutImageModel>;
  RolloutResult: RolloutResult;
  RolloutState: RolloutState;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  SchemaChange: ResolverTypeWrapper<SchemaChange>;
  SchemaChangeLevel: SchemaChangeLevel;
  SchemaOverrideInput: SchemaOverrideInput;
  SchemaProblem: ResolverTypeWrapper<SchemaProblem>;
  SchemaRelease: ResolverTypeWrapper<SchemaReleaseModel>;
  SchemaReleaseConnection: ResolverTypeWrapper<Omit<SchemaReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SchemaReleaseEdge']>, nodes: ReadonlyArray<ResolversTypes['SchemaRelease']> }>;
  SchemaReleaseEdge: ResolverTypeWrapper<Omit<SchemaReleaseEdge, 'node'> & { node: ResolversTypes['SchemaRelease'] }>;
  Secret: ResolverTypeWrapper<SecretModel>;
  SecretConnection: ResolverTypeWrapper<Omit<SecretConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretEdge']>, nodes: ReadonlyArray<ResolversTypes['Secret']> }>;
  SecretDataInput: SecretDataInput;
  SecretEdge: ResolverTypeWrapper<Omit<SecretEdge, 'node'> & { node: ResolversTypes['Secret'] }>;
  SecretEntryInput: SecretEntryInput;
  SecretMount: ResolverTypeWrapper<SecretMount>;
  SecretMountInput: SecretMountInput;
  SecretText: ResolverTypeWrapper<Scalars['SecretText']['output']>;
  SecretType: SecretType;
  SeekConsumerInput: SeekConsumerInput;
  SeekInput: SeekInput;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountConnection: ResolverTypeWrapper<Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceAccount']> }>;
  ServiceAccountEdge: ResolverTypeWrapper<Omit<ServiceAccountEdge, 'node'> & { node: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountInput: ServiceAccountInput;
  SetDeploymentPausedInput: SetDeploymentPausedInput;
  SetDocumentModeInput: SetDocumentModeInput;
  SetDocumentModePayload: ResolverTypeWrapper<Omit<SetDocumentModePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['GraphClient']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetGroupInput: SetGroupInput;
  SetGroupPayload: ResolverTypeWrapper<Omit<SetGroupPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: ResolverTypeWrapper<Omit<SetImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetNamespacePolicyInput: SetNamespacePolicyInput;
  SetNamespacePolicyPayload: ResolverTypeWrapper<Omit<SetNamespacePolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetPromotionPolicyInput: SetPromotionPolicyInput;
  SetPromotionPolicyPayload: ResolverTypeWrapper<Omit<SetPromotionPolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetRepositoryImportInput: SetRepositoryImportInput;
  SetRepositoryImportPayload: ResolverTypeWrapper<Omit<SetRepositoryImportPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetStreamPolicyInput: SetStreamPolicyInput;
  SetStreamPolicyPayload: ResolverTypeWrapper<Omit<SetStreamPolicyPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetTriggerInput: SetTriggerInput;
  SetTriggerLimitInput: SetTriggerLimitInput;
  SetTriggerPayload: ResolverTypeWrapper<Omit<SetTriggerPayload, 'blastRadius' | 'triggers' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, triggers: ReadonlyArray<ResolversTypes['Trigger']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetTriggersAutomaticInput: SetTriggersAutomaticInput;
  SetUserInput: SetUserInput;
  SetUserPayload: ResolverTypeWrapper<Omit<SetUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SigningKey: ResolverTypeWrapper<SigningKeyModel>;
  SourceRevision: ResolverTypeWrapper<SourceRevision>;
  SourceRevisionInput: SourceRevisionInput;
  SourceStrategy: ResolverTypeWrapper<SourceStrategy>;
  SourceStrategyInput: SourceStrategyInput;
  SshAuthInput: SshAuthInput;
  StartBuildInput: StartBuildInput;
  StartBuildPayload: ResolverTypeWrapper<Omit<StartBuildPayload, 'blastRadius' | 'build' | 'userErrors'> & { blastRadius?: Maybe<ResolversTypes['BlastRadius']>, build?: Maybe<ResolversTypes['Build']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StartRolloutInput: StartRolloutInput;
  StopTrackingPayload: ResolverTypeWrapper<Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StreamImage: ResolverTypeWrapper<StreamImageModel>;
  StreamPolicy: ResolverTypeWrapper<StreamPolicyModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  SubgraphCheck: ResolverTypeWrapper<SubgraphCheck>;
  SubgraphEvent: ResolverTypeWrapper<LoggedSubgraphEventModel>;
  SubgraphVersion: ResolverTypeWrapper<SubgraphVersionModel>;
  SubgraphVersionConnection: ResolverTypeWrapper<Omit<SubgraphVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SubgraphVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['SubgraphVersion']> }>;
  SubgraphVersionEdge: ResolverTypeWrapper<Omit<SubgraphVersionEdge, 'node'> & { node: ResolversTypes['SubgraphVersion'] }>;
  Subject: ResolverTypeWrapper<Subject>;
  SubjectInput: SubjectInput;
  SubjectKind: SubjectKind;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Supergraph: ResolverTypeWrapper<Supergraph>;
  SupergraphEvent: ResolverTypeWrapper<LoggedSupergraphEventModel>;
  TagAddress: ResolverTypeWrapper<TagAddressModel>;
  TagAddressInput: TagAddressInput;
  TagChange: ResolverTypeWrapper<TagChangeModel>;
  TagCondition: ResolverTypeWrapper<TagCondition>;
  TagEvent: ResolverTypeWrapper<LoggedTagEventModel>;
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
  TestWebhookPayload: ResolverTypeWrapper<Omit<TestWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  TextChange: ResolverTypeWrapper<TextChange>;
  Token: ResolverTypeWrapper<TokenModel>;
  Trigger: ResolverTypeWrapper<TriggerModel>;
  TriggerCondition: ResolverTypeWrapper<ExplainedConditionModel>;
  TriggerConnection: ResolverTypeWrapper<Omit<TriggerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TriggerEdge']>, nodes: ReadonlyArray<ResolversTypes['Trigger']> }>;
  TriggerEdge: ResolverTypeWrapper<Omit<TriggerEdge, 'node'> & { node: ResolversTypes['Trigger'] }>;
  TriggerEvent: ResolverTypeWrapper<LoggedTriggerEventModel>;
  TriggerEventKind: TriggerEventKind;
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
  UpdateWebhookInput: UpdateWebhookInput;
  User: ResolverTypeWrapper<UserModel>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']>, nodes: ReadonlyArray<ResolversTypes['User']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValueChange: ResolverTypeWrapper<ValueChange>;
  VersionOrder: VersionOrder;
  VersionRange: ResolverTypeWrapper<VersionRange>;
  VersionRangeInput: VersionRangeInput;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Webhook: ResolverTypeWrapper<ConsumerModel>;
  WebhookConnection: ResolverTypeWrapper<Omit<WebhookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WebhookEdge']>, nodes: ReadonlyArray<ResolversTypes['Webhook']> }>;
  WebhookEdge: ResolverTypeWrapper<Omit<WebhookEdge, 'node'> & { node: ResolversTypes['Webhook'] }>;
  WebhookInput: WebhookInput;
  WebhookPayload: ResolverTypeWrapper<Omit<WebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  WebhookSecretPayload: ResolverTypeWrapper<Omit<WebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, webhook?: Maybe<ResolversTypes['Webhook']> }>;
  WhenBehind: WhenBehind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeEventsInput: AcknowledgeEventsInput;
  AcknowledgeEventsPayload: Omit<AcknowledgeEventsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Actor: ActorModel;
  AppendBuildLogInput: AppendBuildLogInput;
  AppendBuildLogPayload: Omit<AppendBuildLogPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyBuildConfigInput: ApplyBuildConfigInput;
  ApplyBuildConfigPayload: Omit<ApplyBuildConfigPayload, 'blastRadius' | 'build' | 'buildConfig' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, build?: Maybe<ResolversParentTypes['Build']>, buildConfig?: Maybe<ResolversParentTypes['BuildConfig']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyBuildInput: ApplyBuildInput;
  ApplyBuildPayload: Omit<ApplyBuildPayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversParentTypes['Build']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyDeploymentInput: ApplyDeploymentInput;
  ApplyDeploymentPayload: Omit<ApplyDeploymentPayload, 'blastRadius' | 'deployment' | 'rollout' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, deployment?: Maybe<ResolversParentTypes['Deployment']>, rollout?: Maybe<ResolversParentTypes['Rollout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyImageStreamInput: ApplyImageStreamInput;
  ApplyImageStreamPayload: Omit<ApplyImageStreamPayload, 'blastRadius' | 'changes' | 'imageStream' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyImageTagInput: ApplyImageTagInput;
  ApplyImageTagPayload: Omit<ApplyImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApprovePromotionInput: ApprovePromotionInput;
  ApprovePromotionPayload: Omit<ApprovePromotionPayload, 'blastRadius' | 'changes' | 'promotion' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Attention: AttentionModel;
  AttentionConnection: Omit<AttentionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttentionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attention']> };
  AttentionEdge: Omit<AttentionEdge, 'node'> & { node: ResolversParentTypes['Attention'] };
  AuditBreak: AuditBreak;
  AuditEntry: Omit<AuditEntry, 'actor' | 'cause'> & { actor: ResolversParentTypes['Actor'], cause: ResolversParentTypes['Cause'] };
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditVerification: AuditVerification;
  BasicAuthInput: BasicAuthInput;
  BinarySource: BinarySource;
  BinarySourceInput: BinarySourceInput;
  BindRolePayload: Omit<BindRolePayload, 'roleBinding' | 'userErrors'> & { roleBinding?: Maybe<ResolversParentTypes['RoleBinding']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BlastRadius: BlastRadiusModel;
  BlastStep: BlastStep;
  BlastStop: BlastStop;
  Boolean: Scalars['Boolean']['output'];
  BrokenOperation: BrokenOperation;
  Build: BuildModel;
  BuildCause: BuildCause;
  BuildChain: BuildChainModel;
  BuildChainLink: BuildChainLink;
  BuildConfig: BuildConfigModel;
  BuildConfigConnection: Omit<BuildConfigConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BuildConfigEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BuildConfig']> };
  BuildConfigEdge: Omit<BuildConfigEdge, 'node'> & { node: ResolversParentTypes['BuildConfig'] };
  BuildConnection: Omit<BuildConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BuildEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Build']> };
  BuildEdge: Omit<BuildEdge, 'node'> & { node: ResolversParentTypes['Build'] };
  BuildEvent: LoggedBuildEventModel;
  BuildFile: BuildFile;
  BuildFiles: BuildFiles;
  BuildImage: BuildImage;
  BuildImageInput: BuildImageInput;
  BuildInput: BuildInput;
  BuildInputImage: BuildInputImageModel;
  BuildLease: BuildLeaseModel;
  BuildLeaseInput: BuildLeaseInput;
  BuildLog: ShownLogModel;
  BuildLogChunk: ReadChunkModel;
  BuildLogChunkInput: BuildLogChunkInput;
  BuildMount: BuildMount;
  BuildMountInput: BuildMountInput;
  BuildOutput: BuildOutput;
  BuildOutputInput: BuildOutputInput;
  BuildPull: BuildPull;
  BuildPush: BuildPush;
  BuildQueueNews: QueueNewsModel;
  BuildResult: BuildModel;
  BuildSource: BuildSource;
  BuildSourceInput: BuildSourceInput;
  BuildSpec: BuildSpec;
  BuildSpecInput: BuildSpecInput;
  BuildStage: BuildStageModel;
  BuildStageInput: BuildStageInput;
  BuildStep: BuildStep;
  BuildStepInput: BuildStepInput;
  BuildStrategy: BuildStrategy;
  BuildStrategyInput: BuildStrategyInput;
  BuildTrigger: TriggerOfConfigModel;
  BuildTriggerInput: BuildTriggerInput;
  BuildUpload: BuildUpload;
  BuildUploadedSource: BuildUploadedSource;
  BuildVolume: BuildVolume;
  BuildVolumeInput: BuildVolumeInput;
  BuildWork: BuildWorkModel;
  Bytes: Scalars['Bytes']['output'];
  CancelBuildPayload: Omit<CancelBuildPayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversParentTypes['Build']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelRolloutInput: CancelRolloutInput;
  Cascade: CascadeModel;
  CascadeEvent: CascadeEventModel;
  CascadeStep: CascadeStepModel;
  Cause: CauseModel;
  ClaimBuildInput: ClaimBuildInput;
  ClaimBuildPayload: Omit<ClaimBuildPayload, 'lease' | 'userErrors'> & { lease?: Maybe<ResolversParentTypes['BuildLease']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClaimRolloutInput: ClaimRolloutInput;
  ClaimRolloutPayload: Omit<ClaimRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversParentTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ClientDocument: ClientDocumentModel;
  ClientDocumentConnection: Omit<ClientDocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClientDocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ClientDocument']> };
  ClientDocumentEdge: Omit<ClientDocumentEdge, 'node'> & { node: ResolversParentTypes['ClientDocument'] };
  CloudEvent: Scalars['CloudEvent']['output'];
  ConfigComparison: ConfigComparison;
  ConfigMap: ConfigMapModel;
  ConfigMapConnection: Omit<ConfigMapConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConfigMapEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConfigMap']> };
  ConfigMapEdge: Omit<ConfigMapEdge, 'node'> & { node: ResolversParentTypes['ConfigMap'] };
  ConfigMapEntry: ConfigMapEntry;
  ConfigMapEntryInput: ConfigMapEntryInput;
  Conflict: Conflict;
  Consumer: ConsumerModel;
  ConsumerConnection: Omit<ConsumerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Consumer']> };
  ConsumerEdge: Omit<ConsumerEdge, 'node'> & { node: ResolversParentTypes['Consumer'] };
  ConsumerEvent: LoggedConsumerEventModel;
  ConsumerInput: ConsumerInput;
  ConsumerLag: ConsumerLag;
  ConsumerPayload: Omit<ConsumerPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversParentTypes['Consumer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConsumerReady: Omit<ConsumerReady, 'consumer'> & { consumer: ResolversParentTypes['Consumer'] };
  CreateConsumerInput: CreateConsumerInput;
  CreateImageStreamMappingInput: CreateImageStreamMappingInput;
  CreateImageStreamMappingPayload: Omit<CreateImageStreamMappingPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateRegistryHookInput: CreateRegistryHookInput;
  CreateRegistryHookPayload: Omit<CreateRegistryHookPayload, 'registryHook' | 'userErrors'> & { registryHook?: Maybe<ResolversParentTypes['RegistryHook']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateServiceAccountInput: CreateServiceAccountInput;
  CreateServiceAccountPayload: Omit<CreateServiceAccountPayload, 'serviceAccount' | 'userErrors'> & { serviceAccount?: Maybe<ResolversParentTypes['ServiceAccount']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateTokenInput: CreateTokenInput;
  CreateTokenPayload: Omit<CreateTokenPayload, 'token' | 'userErrors'> & { token?: Maybe<ResolversParentTypes['Token']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateWebhookInput: CreateWebhookInput;
  CustomStrategy: CustomStrategy;
  CustomStrategyInput: CustomStrategyInput;
  DateTime: Scalars['DateTime']['output'];
  DeadLetter: DeadLetterModel;
  DeadLetterConnection: Omit<DeadLetterConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeadLetterEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeadLetter']> };
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeleteBuildConfigInput: DeleteBuildConfigInput;
  DeleteBuildConfigPayload: Omit<DeleteBuildConfigPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteBuildPayload: Omit<DeleteBuildPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteConfigMapInput: DeleteConfigMapInput;
  DeleteConfigMapPayload: Omit<DeleteConfigMapPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteConsumerPayload: Omit<DeleteConsumerPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteDeploymentInput: DeleteDeploymentInput;
  DeleteDeploymentPayload: Omit<DeleteDeploymentPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: Omit<DeleteImageStreamPayload, 'blastRadius' | 'changes' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteImageTagPayload: Omit<DeleteImageTagPayload, 'blastRadius' | 'changes' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteRegistryHookInput: DeleteRegistryHookInput;
  DeleteRegistryHookPayload: Omit<DeleteRegistryHookPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteSecretInput: DeleteSecretInput;
  DeleteSecretPayload: Omit<DeleteSecretPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteServiceAccountInput: DeleteServiceAccountInput;
  DeleteServiceAccountPayload: Omit<DeleteServiceAccountPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteSubgraphInput: DeleteSubgraphInput;
  DeleteSubgraphPayload: Omit<DeleteSubgraphPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteWebhookPayload: Omit<DeleteWebhookPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Delivery: DeliveryModel;
  DeliveryAttempt: DeliveryAttemptModel;
  DeliveryConnection: Omit<DeliveryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeliveryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Delivery']> };
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  Denied: Denied;
  Deployment: DeploymentModel;
  DeploymentCondition: DeploymentCondition;
  DeploymentConnection: Omit<DeploymentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeploymentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Deployment']> };
  DeploymentContainer: ContainerImageModel;
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DeploymentEvent: LoggedEventModel;
  DeploymentHold: Omit<DeploymentHold, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  DeploymentPayload: Omit<DeploymentPayload, 'blastRadius' | 'deployment' | 'rollout' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, deployment?: Maybe<ResolversParentTypes['Deployment']>, rollout?: Maybe<ResolversParentTypes['Rollout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeploymentTargetInput: DeploymentTargetInput;
  Digest: Scalars['Digest']['output'];
  DockerStrategy: DockerStrategy;
  DockerStrategyInput: DockerStrategyInput;
  Duration: Scalars['Duration']['output'];
  EffectiveRetention: EffectiveRetention;
  EnvironmentVariable: EnvironmentVariable;
  EnvironmentVariableInput: EnvironmentVariableInput;
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
  FieldUsage: FieldUsage;
  FinishBuildInput: FinishBuildInput;
  FinishBuildPayload: Omit<FinishBuildPayload, 'build' | 'changes' | 'userErrors'> & { build?: Maybe<ResolversParentTypes['Build']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FinishRolloutInput: FinishRolloutInput;
  FinishRolloutPayload: Omit<FinishRolloutPayload, 'rollout' | 'userErrors'> & { rollout?: Maybe<ResolversParentTypes['Rollout']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FoundImageInput: FoundImageInput;
  GitSource: GitSource;
  GitSourceInput: GitSourceInput;
  GraphClient: GraphClientModel;
  GraphClientEvent: LoggedEventModel;
  Group: Group;
  HoldTriggersInput: HoldTriggersInput;
  ID: Scalars['ID']['output'];
  Image: ImageModel;
  ImageChangeTrigger: ImageChangeTrigger;
  ImageChangeTriggerInput: ImageChangeTriggerInput;
  ImageComparison: ImageComparisonModel;
  ImageConfig: ImageConfigModel;
  ImageConfigInput: ImageConfigInput;
  ImageImportEvent: LoggedImportEventModel;
  ImageLabel: ImageLabel;
  ImageLabelInput: ImageLabelInput;
  ImageLayer: ImageLayer;
  ImageLayerInput: ImageLayerInput;
  ImageManifest: ImageManifestModel;
  ImageManifestInput: ImageManifestInput;
  ImageNaming: ImageNamingModel;
  ImageNamingConnection: Omit<ImageNamingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImageNamingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImageNaming']> };
  ImageNamingEdge: Omit<ImageNamingEdge, 'node'> & { node: ResolversParentTypes['ImageNaming'] };
  ImageSource: ImageSource;
  ImageSourceInput: ImageSourceInput;
  ImageSourcePath: ImageSourcePath;
  ImageSourcePathInput: ImageSourcePathInput;
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
  ImportImagesPayload: Omit<ImportImagesPayload, 'blastRadius' | 'changes' | 'condition' | 'imageStream' | 'results' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, condition?: Maybe<ResolversParentTypes['ImageStreamCondition']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, results: ReadonlyArray<ResolversParentTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportResult: ImportResultModel;
  ImportedTag: ImportedTag;
  Int: Scalars['Int']['output'];
  Int64: Scalars['Int64']['output'];
  IntegratedRegistry: IntegratedRegistry;
  InvalidInput: InvalidInput;
  JenkinsPipelineStrategy: JenkinsPipelineStrategy;
  JenkinsPipelineStrategyInput: JenkinsPipelineStrategyInput;
  KeySelector: KeySelector;
  KeySelectorInput: KeySelectorInput;
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
  NamespaceTriggersPayload: Omit<NamespaceTriggersPayload, 'blastRadius' | 'namespace' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OtherEvent: LoggedEventModel;
  PageInfo: PageInfo;
  Permission: Permission;
  Person: Person;
  PersonInput: PersonInput;
  Platform: Platform;
  PlatformChange: PlatformChange;
  PlatformComparison: PlatformComparisonModel;
  PlatformInput: PlatformInput;
  PolicyLimits: PolicyLimits;
  PolicyLimitsInput: PolicyLimitsInput;
  PolicyRetention: PolicyRetention;
  PolicyRetentionInput: PolicyRetentionInput;
  PostCommitHook: PostCommitHook;
  PostCommitHookInput: PostCommitHookInput;
  PromoteImageTagInput: PromoteImageTagInput;
  PromoteImageTagPayload: Omit<PromoteImageTagPayload, 'blastRadius' | 'changes' | 'promotion' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Promotion: PromotionModel;
  PromotionConnection: Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PromotionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Promotion']> };
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionEvent: Omit<PromotionEvent, 'actor'> & { actor?: Maybe<ResolversParentTypes['Actor']> };
  PruneDecision: PruneDecision;
  PruneImagesInput: PruneImagesInput;
  PruneImagesPayload: Omit<PruneImagesPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PrunedImage: PrunedImage;
  PublishDocumentsInput: PublishDocumentsInput;
  PublishDocumentsPayload: Omit<PublishDocumentsPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PublishSubgraphInput: PublishSubgraphInput;
  PublishSubgraphPayload: Omit<PublishSubgraphPayload, 'subgraph' | 'userErrors'> & { subgraph?: Maybe<ResolversParentTypes['Subgraph']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PutConfigMapInput: PutConfigMapInput;
  PutConfigMapPayload: Omit<PutConfigMapPayload, 'configMap' | 'userErrors'> & { configMap?: Maybe<ResolversParentTypes['ConfigMap']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PutSecretInput: PutSecretInput;
  PutSecretPayload: Omit<PutSecretPayload, 'secret' | 'userErrors'> & { secret?: Maybe<ResolversParentTypes['Secret']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PutSubgraphInput: PutSubgraphInput;
  PutSubgraphPayload: Omit<PutSubgraphPayload, 'subgraph' | 'userErrors'> & { subgraph?: Maybe<ResolversParentTypes['Subgraph']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  RateLimit: RateLimit;
  RecentPullSpec: RecentPullSpec;
  RedeliverDeadLettersInput: RedeliverDeadLettersInput;
  RedeliverDeadLettersPayload: Omit<RedeliverDeadLettersPayload, 'consumer' | 'userErrors'> & { consumer?: Maybe<ResolversParentTypes['Consumer']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RedeliverWebhookInput: RedeliverWebhookInput;
  RedeliverWebhookPayload: Omit<RedeliverWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  RedeliveryInput: RedeliveryInput;
  RefusedDocument: RefusedDocument;
  RegistryCredential: RegistryCredential;
  RegistryHook: RegistryHookModel;
  RegistryLoginInput: RegistryLoginInput;
  RejectPromotionInput: RejectPromotionInput;
  RejectPromotionPayload: Omit<RejectPromotionPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RejectedEventInput: RejectedEventInput;
  ReleaseBuildInput: ReleaseBuildInput;
  ReleaseBuildPayload: Omit<ReleaseBuildPayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversParentTypes['Build']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReleaseImageTagPayload: Omit<ReleaseImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReleaseTriggersInput: ReleaseTriggersInput;
  RenewBuildLeaseInput: RenewBuildLeaseInput;
  RenewBuildLeasePayload: Omit<RenewBuildLeasePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReportBuildStageInput: ReportBuildStageInput;
  ReportBuildStagePayload: Omit<ReportBuildStagePayload, 'build' | 'userErrors'> & { build?: Maybe<ResolversParentTypes['Build']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReportRolloutInput: ReportRolloutInput;
  ReportRolloutPayload: Omit<ReportRolloutPayload, 'claim' | 'userErrors'> & { claim?: Maybe<ResolversParentTypes['RolloutClaim']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RepositoryImport: RepositoryImport;
  Resolution: ResolutionModel;
  ResolveManifestInput: ResolveManifestInput;
  ResolvedImage: ResolvedImageModel;
  ResourceRequirements: ResourceRequirements;
  ResourceRequirementsInput: ResourceRequirementsInput;
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
  RollbackImageTagPayload: Omit<RollbackImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RollbackSubgraphInput: RollbackSubgraphInput;
  Rollout: RolloutModel;
  RolloutClaim: RolloutClaimModel;
  RolloutConnection: Omit<RolloutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RolloutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Rollout']> };
  RolloutEdge: Omit<RolloutEdge, 'node'> & { node: ResolversParentTypes['Rollout'] };
  RolloutEvent: LoggedRolloutEventModel;
  RolloutImage: RolloutImageModel;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  SchemaChange: SchemaChange;
  SchemaOverrideInput: SchemaOverrideInput;
  SchemaProblem: SchemaProblem;
  SchemaRelease: SchemaReleaseModel;
  SchemaReleaseConnection: Omit<SchemaReleaseConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SchemaReleaseEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SchemaRelease']> };
  SchemaReleaseEdge: Omit<SchemaReleaseEdge, 'node'> & { node: ResolversParentTypes['SchemaRelease'] };
  Secret: SecretModel;
  SecretConnection: Omit<SecretConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Secret']> };
  SecretDataInput: SecretDataInput;
  SecretEdge: Omit<SecretEdge, 'node'> & { node: ResolversParentTypes['Secret'] };
  SecretEntryInput: SecretEntryInput;
  SecretMount: SecretMount;
  SecretMountInput: SecretMountInput;
  SecretText: Scalars['SecretText']['output'];
  SeekConsumerInput: SeekConsumerInput;
  SeekInput: SeekInput;
  ServiceAccount: ServiceAccountModel;
  ServiceAccountConnection: Omit<ServiceAccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceAccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceAccount']> };
  ServiceAccountEdge: Omit<ServiceAccountEdge, 'node'> & { node: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountInput: ServiceAccountInput;
  SetDeploymentPausedInput: SetDeploymentPausedInput;
  SetDocumentModeInput: SetDocumentModeInput;
  SetDocumentModePayload: Omit<SetDocumentModePayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['GraphClient']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetGroupInput: SetGroupInput;
  SetGroupPayload: Omit<SetGroupPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: Omit<SetImageTagPayload, 'blastRadius' | 'changes' | 'imageTag' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetNamespacePolicyInput: SetNamespacePolicyInput;
  SetNamespacePolicyPayload: Omit<SetNamespacePolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetPromotionPolicyInput: SetPromotionPolicyInput;
  SetPromotionPolicyPayload: Omit<SetPromotionPolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetRepositoryImportInput: SetRepositoryImportInput;
  SetRepositoryImportPayload: Omit<SetRepositoryImportPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetStreamPolicyInput: SetStreamPolicyInput;
  SetStreamPolicyPayload: Omit<SetStreamPolicyPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetTriggerInput: SetTriggerInput;
  SetTriggerLimitInput: SetTriggerLimitInput;
  SetTriggerPayload: Omit<SetTriggerPayload, 'blastRadius' | 'triggers' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, triggers: ReadonlyArray<ResolversParentTypes['Trigger']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetTriggersAutomaticInput: SetTriggersAutomaticInput;
  SetUserInput: SetUserInput;
  SetUserPayload: Omit<SetUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SigningKey: SigningKeyModel;
  SourceRevision: SourceRevision;
  SourceRevisionInput: SourceRevisionInput;
  SourceStrategy: SourceStrategy;
  SourceStrategyInput: SourceStrategyInput;
  SshAuthInput: SshAuthInput;
  StartBuildInput: StartBuildInput;
  StartBuildPayload: Omit<StartBuildPayload, 'blastRadius' | 'build' | 'userErrors'> & { blastRadius?: Maybe<ResolversParentTypes['BlastRadius']>, build?: Maybe<ResolversParentTypes['Build']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StartRolloutInput: StartRolloutInput;
  StopTrackingPayload: Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StreamImage: StreamImageModel;
  StreamPolicy: StreamPolicyModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  SubgraphCheck: SubgraphCheck;
  SubgraphEvent: LoggedSubgraphEventModel;
  SubgraphVersion: SubgraphVersionModel;
  SubgraphVersionConnection: Omit<SubgraphVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SubgraphVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SubgraphVersion']> };
  SubgraphVersionEdge: Omit<SubgraphVersionEdge, 'node'> & { node: ResolversParentTypes['SubgraphVersion'] };
  Subject: Subject;
  SubjectInput: SubjectInput;
  Subscription: Record<PropertyKey, never>;
  Supergraph: Supergraph;
  SupergraphEvent: LoggedSupergraphEventModel;
  TagAddress: TagAddressModel;
  TagAddressInput: TagAddressInput;
  TagChange: TagChangeModel;
  TagCondition: TagCondition;
  TagEvent: LoggedTagEventModel;
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
  TestWebhookPayload: Omit<TestWebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
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
  UpdateWebhookInput: UpdateWebhookInput;
  User: UserModel;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']>, nodes: ReadonlyArray<ResolversParentTypes['User']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValueChange: ValueChange;
  VersionRange: VersionRange;
  VersionRangeInput: VersionRangeInput;
  Viewer: ViewerModel;
  Webhook: ConsumerModel;
  WebhookConnection: Omit<WebhookConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Webhook']> };
  WebhookEdge: Omit<WebhookEdge, 'node'> & { node: ResolversParentTypes['Webhook'] };
  WebhookInput: WebhookInput;
  WebhookPayload: Omit<WebhookPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
  WebhookSecretPayload: Omit<WebhookSecretPayload, 'userErrors' | 'webhook'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, webhook?: Maybe<ResolversParentTypes['Webhook']> };
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

export type AppendBuildLogPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppendBuildLogPayload'] = ResolversParentTypes['AppendBuildLogPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  written?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
};

export type ApplyBuildConfigPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyBuildConfigPayload'] = ResolversParentTypes['ApplyBuildConfigPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  buildConfig?: Resolver<Maybe<ResolversTypes['BuildConfig']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyBuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyBuildPayload'] = ResolversParentTypes['ApplyBuildPayload']> = {
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyDeploymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyDeploymentPayload'] = ResolversParentTypes['ApplyDeploymentPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DeploymentCondition']>, ParentType, ContextType>;
};

export type ApplyImageStreamPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyImageStreamPayload'] = ResolversParentTypes['ApplyImageStreamPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyImageTagPayload'] = ResolversParentTypes['ApplyImageTagPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovePromotionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovePromotionPayload'] = ResolversParentTypes['ApprovePromotionPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attention'] = ResolversParentTypes['Attention']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AttentionReason'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AttentionSeverity'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttentionConnection'] = ResolversParentTypes['AttentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttentionEdge'] = ResolversParentTypes['AttentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attention'], ParentType, ContextType>;
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

export type BinarySourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BinarySource'] = ResolversParentTypes['BinarySource']> = {
  asFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BindRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BindRolePayload'] = ResolversParentTypes['BindRolePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  roleBinding?: Resolver<Maybe<ResolversTypes['RoleBinding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BlastRadiusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlastRadius'] = ResolversParentTypes['BlastRadius']> = {
  builds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldNamespaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namespaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rollouts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BlastStep']>, ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['BlastStop']>, ParentType, ContextType>;
};

export type BlastStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlastStep'] = ResolversParentTypes['BlastStep']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BlastKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlastStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlastStop'] = ResolversParentTypes['BlastStop']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrokenOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokenOperation'] = ResolversParentTypes['BrokenOperation']> = {
  callsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Build'] = ResolversParentTypes['Build']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['BuildCause']>, ParentType, ContextType>;
  cloneOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['BuildConfig']>, ParentType, ContextType>;
  configName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadlineAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  durationMilliseconds?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['BuildInputImage']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  log?: Resolver<ResolversTypes['BuildLog'], ParentType, ContextType, RequireFields<BuildLogArgs, 'limitBytes'>>;
  logLines?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  logSnippet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  outputReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['BuildPhase'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['BuildReason']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['BuildResult']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['SourceRevision']>, ParentType, ContextType>;
  runPolicy?: Resolver<ResolversTypes['BuildRunPolicy'], ParentType, ContextType>;
  runner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spec?: Resolver<ResolversTypes['BuildSpec'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['BuildStage']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuildCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildCause'] = ResolversParentTypes['BuildCause']> = {
  from?: Resolver<Maybe<ResolversTypes['BuildImage']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['SourceRevision']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BuildCauseType'], ParentType, ContextType>;
};

export type BuildChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildChain'] = ResolversParentTypes['BuildChain']> = {
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['BuildChainLink']>, ParentType, ContextType>;
  rings?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['TagAddress'], ParentType, ContextType>;
};

export type BuildChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildChainLink'] = ResolversParentTypes['BuildChainLink']> = {
  closesRing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BuildChainKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BuildConfigResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildConfig'] = ResolversParentTypes['BuildConfig']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  builds?: Resolver<ResolversTypes['BuildConnection'], ParentType, ContextType, RequireFields<BuildConfigBuildsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failedBuildsHistoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  lastVersion?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resourceVersion?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  runPolicy?: Resolver<ResolversTypes['BuildRunPolicy'], ParentType, ContextType>;
  spec?: Resolver<ResolversTypes['BuildSpec'], ParentType, ContextType>;
  successfulBuildsHistoryLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  triggers?: Resolver<ReadonlyArray<ResolversTypes['BuildTrigger']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuildConfigConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildConfigConnection'] = ResolversParentTypes['BuildConfigConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BuildConfigEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BuildConfig']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BuildConfigEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildConfigEdge'] = ResolversParentTypes['BuildConfigEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BuildConfig'], ParentType, ContextType>;
};

export type BuildConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildConnection'] = ResolversParentTypes['BuildConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BuildEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Build']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildEdge'] = ResolversParentTypes['BuildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
};

export type BuildEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildEvent'] = ResolversParentTypes['BuildEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  buildName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  configName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BuildEventKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['BuildPhase']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['BuildReason']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['BuildStageName']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BuildFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildFile'] = ResolversParentTypes['BuildFile']> = {
  content?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildFilesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildFiles'] = ResolversParentTypes['BuildFiles']> = {
  destinationDir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['BuildFile']>, ParentType, ContextType>;
  isSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mountPaths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildImage'] = ResolversParentTypes['BuildImage']> = {
  kind?: Resolver<ResolversTypes['BuildImageKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuildInputImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildInputImage'] = ResolversParentTypes['BuildInputImage']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['BuildImage']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildLeaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildLease'] = ResolversParentTypes['BuildLease']> = {
  build?: Resolver<ResolversTypes['Build'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fence?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['BuildWork'], ParentType, ContextType>;
};

export type BuildLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildLog'] = ResolversParentTypes['BuildLog']> = {
  chunks?: Resolver<ReadonlyArray<ResolversTypes['BuildLogChunk']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  firstLine?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type BuildLogChunkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildLogChunk'] = ResolversParentTypes['BuildLogChunk']> = {
  bytes?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  offset?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BuildMountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildMount'] = ResolversParentTypes['BuildMount']> = {
  destinationDir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildOutputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildOutput'] = ResolversParentTypes['BuildOutput']> = {
  imageLabels?: Resolver<ReadonlyArray<ResolversTypes['ImageLabel']>, ParentType, ContextType>;
  pushSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['BuildImage']>, ParentType, ContextType>;
};

export type BuildPullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildPull'] = ResolversParentTypes['BuildPull']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['BuildImage'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insecure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildPushResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildPush'] = ResolversParentTypes['BuildPush']> = {
  credential?: Resolver<Maybe<ResolversTypes['RegistryCredential']>, ParentType, ContextType>;
  env?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  insecure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  ownLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuildQueueNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildQueueNews'] = ResolversParentTypes['BuildQueueNews']> = {
  mayWait?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildResult'] = ResolversParentTypes['BuildResult']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuildSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildSource'] = ResolversParentTypes['BuildSource']> = {
  binary?: Resolver<Maybe<ResolversTypes['BinarySource']>, ParentType, ContextType>;
  configMaps?: Resolver<ReadonlyArray<ResolversTypes['BuildMount']>, ParentType, ContextType>;
  contextDir?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dockerfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  git?: Resolver<Maybe<ResolversTypes['GitSource']>, ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['ImageSource']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['BuildMount']>, ParentType, ContextType>;
  sourceSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuildSpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildSpec'] = ResolversParentTypes['BuildSpec']> = {
  completionDeadlineSeconds?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  mountTrustedCA?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodeSelector?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  output?: Resolver<ResolversTypes['BuildOutput'], ParentType, ContextType>;
  postCommit?: Resolver<Maybe<ResolversTypes['PostCommitHook']>, ParentType, ContextType>;
  resources?: Resolver<ResolversTypes['ResourceRequirements'], ParentType, ContextType>;
  serviceAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['BuildSource'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['BuildStrategy'], ParentType, ContextType>;
};

export type BuildStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildStage'] = ResolversParentTypes['BuildStage']> = {
  durationMilliseconds?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BuildStageName'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['BuildStep']>, ParentType, ContextType>;
};

export type BuildStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildStep'] = ResolversParentTypes['BuildStep']> = {
  durationMilliseconds?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BuildStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildStrategy'] = ResolversParentTypes['BuildStrategy']> = {
  custom?: Resolver<Maybe<ResolversTypes['CustomStrategy']>, ParentType, ContextType>;
  docker?: Resolver<Maybe<ResolversTypes['DockerStrategy']>, ParentType, ContextType>;
  jenkinsPipeline?: Resolver<Maybe<ResolversTypes['JenkinsPipelineStrategy']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceStrategy']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BuildStrategyType'], ParentType, ContextType>;
};

export type BuildTriggerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildTrigger'] = ResolversParentTypes['BuildTrigger']> = {
  allowEnv?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  imageChange?: Resolver<Maybe<ResolversTypes['ImageChangeTrigger']>, ParentType, ContextType>;
  secretReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BuildTriggerType'], ParentType, ContextType>;
  webhookPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuildUploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildUpload'] = ResolversParentTypes['BuildUpload']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maximumBytes?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuildUploadedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildUploadedSource'] = ResolversParentTypes['BuildUploadedSource']> = {
  asFile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type BuildVolumeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildVolume'] = ResolversParentTypes['BuildVolume']> = {
  configMap?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mountPaths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BuildWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BuildWork'] = ResolversParentTypes['BuildWork']> = {
  buildArgs?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  deadlineAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  env?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['BuildFiles']>, ParentType, ContextType>;
  millisecondsLeft?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  previousImage?: Resolver<Maybe<ResolversTypes['BuildPull']>, ParentType, ContextType>;
  pullCredentials?: Resolver<ReadonlyArray<ResolversTypes['RegistryCredential']>, ParentType, ContextType>;
  pulls?: Resolver<ReadonlyArray<ResolversTypes['BuildPull']>, ParentType, ContextType>;
  push?: Resolver<ResolversTypes['BuildPush'], ParentType, ContextType>;
  secretEnv?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sourceSecret?: Resolver<ReadonlyArray<ResolversTypes['BuildFile']>, ParentType, ContextType>;
  uploadedSource?: Resolver<Maybe<ResolversTypes['BuildUploadedSource']>, ParentType, ContextType>;
};

export interface BytesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Bytes'], any> {
  name: 'Bytes';
}

export type CancelBuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelBuildPayload'] = ResolversParentTypes['CancelBuildPayload']> = {
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CascadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cascade'] = ResolversParentTypes['Cascade']> = {
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CascadeStepState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CascadeStep']>, ParentType, ContextType>;
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

export type CascadeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CascadeStep'] = ResolversParentTypes['CascadeStep']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  durationMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['CascadeEvent']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CascadeStepKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CascadeStepState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cause'] = ResolversParentTypes['Cause']> = {
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CauseKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimBuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimBuildPayload'] = ResolversParentTypes['ClaimBuildPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  lease?: Resolver<Maybe<ResolversTypes['BuildLease']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimRolloutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimRolloutPayload'] = ResolversParentTypes['ClaimRolloutPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['RolloutClaim']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClientDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDocument'] = ResolversParentTypes['ClientDocument']> = {
  callsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trusted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClientDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDocumentConnection'] = ResolversParentTypes['ClientDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClientDocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ClientDocument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClientDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDocumentEdge'] = ResolversParentTypes['ClientDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClientDocument'], ParentType, ContextType>;
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

export type ConfigMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMap'] = ResolversParentTypes['ConfigMap']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ConfigMapEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfigMapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMapConnection'] = ResolversParentTypes['ConfigMapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConfigMapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConfigMap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConfigMapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMapEdge'] = ResolversParentTypes['ConfigMapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConfigMap'], ParentType, ContextType>;
};

export type ConfigMapEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfigMapEntry'] = ResolversParentTypes['ConfigMapEntry']> = {
  bytes?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ConsumerEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsumerEvent'] = ResolversParentTypes['ConsumerEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
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

export type CreateRegistryHookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRegistryHookPayload'] = ResolversParentTypes['CreateRegistryHookPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  registryHook?: Resolver<Maybe<ResolversTypes['RegistryHook']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CustomStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomStrategy'] = ResolversParentTypes['CustomStrategy']> = {
  buildApiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  env?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentVariable']>, ParentType, ContextType>;
  exposeDockerSocket?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forcePull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['BuildImage'], ParentType, ContextType>;
  pullSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['SecretMount']>, ParentType, ContextType>;
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

export type DeleteBuildConfigPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteBuildConfigPayload'] = ResolversParentTypes['DeleteBuildConfigPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteBuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteBuildPayload'] = ResolversParentTypes['DeleteBuildPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteConfigMapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteConfigMapPayload'] = ResolversParentTypes['DeleteConfigMapPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteImageTagPayload'] = ResolversParentTypes['DeleteImageTagPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteRegistryHookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRegistryHookPayload'] = ResolversParentTypes['DeleteRegistryHookPayload']> = {
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

export type DeleteSubgraphPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSubgraphPayload'] = ResolversParentTypes['DeleteSubgraphPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['SubgraphCheck']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteWebhookPayload'] = ResolversParentTypes['DeleteWebhookPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<ReadonlyArray<ResolversTypes['DeliveryAttempt']>, ParentType, ContextType>;
  cloudEvent?: Resolver<ResolversTypes['CloudEvent'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type DeliveryAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryAttempt'] = ResolversParentTypes['DeliveryAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMilliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestHeaders?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  responseExcerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Delivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
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
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DigestScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Digest'], any> {
  name: 'Digest';
}

export type DockerStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DockerStrategy'] = ResolversParentTypes['DockerStrategy']> = {
  buildArgs?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentVariable']>, ParentType, ContextType>;
  dockerfilePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  env?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentVariable']>, ParentType, ContextType>;
  forcePull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['BuildImage']>, ParentType, ContextType>;
  imageOptimizationPolicy?: Resolver<Maybe<ResolversTypes['ImageOptimizationPolicy']>, ParentType, ContextType>;
  noCache?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pullSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumes?: Resolver<ReadonlyArray<ResolversTypes['BuildVolume']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EffectiveRetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveRetention'] = ResolversParentTypes['EffectiveRetention']> = {
  keepTagRevisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepTagRevisionsFrom?: Resolver<ResolversTypes['PolicyOrigin'], ParentType, ContextType>;
  keepYoungerThan?: Resolver<ResolversTypes['Duration'], ParentType, ContextType>;
  keepYoungerThanFrom?: Resolver<ResolversTypes['PolicyOrigin'], ParentType, ContextType>;
};

export type EnvironmentVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentVariable'] = ResolversParentTypes['EnvironmentVariable']> = {
  fromConfigMap?: Resolver<Maybe<ResolversTypes['KeySelector']>, ParentType, ContextType>;
  fromField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromSecret?: Resolver<Maybe<ResolversTypes['KeySelector']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'BuildEvent' | 'ConsumerEvent' | 'DeploymentEvent' | 'GraphClientEvent' | 'ImageImportEvent' | 'ImageStreamEvent' | 'ImageTagEvent' | 'ImagesEvent' | 'NamespaceEvent' | 'OtherEvent' | 'RolloutEvent' | 'SubgraphEvent' | 'SupergraphEvent' | 'TriggerEvent', ParentType, ContextType>;
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

export type FieldUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldUsage'] = ResolversParentTypes['FieldUsage']> = {
  callsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deprecationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinishBuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishBuildPayload'] = ResolversParentTypes['FinishBuildPayload']> = {
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FinishRolloutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishRolloutPayload'] = ResolversParentTypes['FinishRolloutPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GitSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GitSource'] = ResolversParentTypes['GitSource']> = {
  httpProxy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  httpsProxy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noProxy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphClient'] = ResolversParentTypes['GraphClient']> = {
  documents?: Resolver<ResolversTypes['ClientDocumentConnection'], ParentType, ContextType, RequireFields<GraphClientDocumentsArgs, 'first'>>;
  mode?: Resolver<ResolversTypes['DocumentMode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphClientEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphClientEvent'] = ResolversParentTypes['GraphClientEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['GraphClient']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  namedBy?: Resolver<ResolversTypes['ImageNamingConnection'], ParentType, ContextType, RequireFields<ImageNamedByArgs, 'first'>>;
  platform?: Resolver<Maybe<ResolversTypes['Platform']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageChangeTriggerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageChangeTrigger'] = ResolversParentTypes['ImageChangeTrigger']> = {
  from?: Resolver<Maybe<ResolversTypes['BuildImage']>, ParentType, ContextType>;
  lastTriggeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastTriggeredImage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ImageImportEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageImportEvent'] = ResolversParentTypes['ImageImportEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImageImportEventKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stream?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tagCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['ImportedTag']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImageLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageLabel'] = ResolversParentTypes['ImageLabel']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ImageNamingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageNaming'] = ResolversParentTypes['ImageNaming']> = {
  imageTag?: Resolver<ResolversTypes['ImageTag'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImageNamingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageNamingConnection'] = ResolversParentTypes['ImageNamingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImageNamingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImageNaming']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImageNamingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageNamingEdge'] = ResolversParentTypes['ImageNamingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImageNaming'], ParentType, ContextType>;
};

export type ImageSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageSource'] = ResolversParentTypes['ImageSource']> = {
  as?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['BuildImage'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['ImageSourcePath']>, ParentType, ContextType>;
  pullSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageSourcePathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageSourcePath'] = ResolversParentTypes['ImageSourcePath']> = {
  destinationDir?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourcePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  repositoryImport?: Resolver<Maybe<ResolversTypes['RepositoryImport']>, ParentType, ContextType>;
  resourceVersion?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType, RequireFields<ImageStreamTagArgs, 'name'>>;
  tagNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, Partial<ImageStreamTagNamesArgs>>;
  tags?: Resolver<ResolversTypes['ImageTagConnection'], ParentType, ContextType, RequireFields<ImageStreamTagsArgs, 'first'>>;
  tagsNamed?: Resolver<ReadonlyArray<ResolversTypes['ImageTag']>, ParentType, ContextType, RequireFields<ImageStreamTagsNamedArgs, 'names'>>;
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
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
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

export type ImportedTagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportedTag'] = ResolversParentTypes['ImportedTag']> = {
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type JenkinsPipelineStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JenkinsPipelineStrategy'] = ResolversParentTypes['JenkinsPipelineStrategy']> = {
  env?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentVariable']>, ParentType, ContextType>;
  jenkinsfile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jenkinsfilePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KeySelectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeySelector'] = ResolversParentTypes['KeySelector']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  appendBuildLog?: Resolver<ResolversTypes['AppendBuildLogPayload'], ParentType, ContextType, RequireFields<MutationAppendBuildLogArgs, 'input'>>;
  applyBuild?: Resolver<ResolversTypes['ApplyBuildPayload'], ParentType, ContextType, RequireFields<MutationApplyBuildArgs, 'input'>>;
  applyBuildConfig?: Resolver<ResolversTypes['ApplyBuildConfigPayload'], ParentType, ContextType, RequireFields<MutationApplyBuildConfigArgs, 'input'>>;
  applyDeployment?: Resolver<ResolversTypes['ApplyDeploymentPayload'], ParentType, ContextType, RequireFields<MutationApplyDeploymentArgs, 'input'>>;
  applyImageStream?: Resolver<ResolversTypes['ApplyImageStreamPayload'], ParentType, ContextType, RequireFields<MutationApplyImageStreamArgs, 'input'>>;
  applyImageTag?: Resolver<ResolversTypes['ApplyImageTagPayload'], ParentType, ContextType, RequireFields<MutationApplyImageTagArgs, 'input'>>;
  approvePromotion?: Resolver<ResolversTypes['ApprovePromotionPayload'], ParentType, ContextType, RequireFields<MutationApprovePromotionArgs, 'input'>>;
  bindRole?: Resolver<ResolversTypes['BindRolePayload'], ParentType, ContextType, RequireFields<MutationBindRoleArgs, 'input'>>;
  cancelBuild?: Resolver<ResolversTypes['CancelBuildPayload'], ParentType, ContextType, RequireFields<MutationCancelBuildArgs, 'input'>>;
  cancelRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationCancelRolloutArgs, 'input'>>;
  claimBuild?: Resolver<ResolversTypes['ClaimBuildPayload'], ParentType, ContextType, RequireFields<MutationClaimBuildArgs, 'input'>>;
  claimRollout?: Resolver<ResolversTypes['ClaimRolloutPayload'], ParentType, ContextType, RequireFields<MutationClaimRolloutArgs, 'input'>>;
  createConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationCreateConsumerArgs, 'input'>>;
  createImageStreamMapping?: Resolver<ResolversTypes['CreateImageStreamMappingPayload'], ParentType, ContextType, RequireFields<MutationCreateImageStreamMappingArgs, 'input'>>;
  createNamespace?: Resolver<ResolversTypes['CreateNamespacePayload'], ParentType, ContextType, RequireFields<MutationCreateNamespaceArgs, 'input'>>;
  createRegistryHook?: Resolver<ResolversTypes['CreateRegistryHookPayload'], ParentType, ContextType, RequireFields<MutationCreateRegistryHookArgs, 'input'>>;
  createServiceAccount?: Resolver<ResolversTypes['CreateServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationCreateServiceAccountArgs, 'input'>>;
  createToken?: Resolver<ResolversTypes['CreateTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateTokenArgs, 'input'>>;
  createWebhook?: Resolver<ResolversTypes['WebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationCreateWebhookArgs, 'input'>>;
  deleteBuild?: Resolver<ResolversTypes['DeleteBuildPayload'], ParentType, ContextType, RequireFields<MutationDeleteBuildArgs, 'input'>>;
  deleteBuildConfig?: Resolver<ResolversTypes['DeleteBuildConfigPayload'], ParentType, ContextType, RequireFields<MutationDeleteBuildConfigArgs, 'input'>>;
  deleteConfigMap?: Resolver<ResolversTypes['DeleteConfigMapPayload'], ParentType, ContextType, RequireFields<MutationDeleteConfigMapArgs, 'input'>>;
  deleteConsumer?: Resolver<ResolversTypes['DeleteConsumerPayload'], ParentType, ContextType, RequireFields<MutationDeleteConsumerArgs, 'input'>>;
  deleteDeployment?: Resolver<ResolversTypes['DeleteDeploymentPayload'], ParentType, ContextType, RequireFields<MutationDeleteDeploymentArgs, 'input'>>;
  deleteImageStream?: Resolver<ResolversTypes['DeleteImageStreamPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageStreamArgs, 'input'>>;
  deleteImageTag?: Resolver<ResolversTypes['DeleteImageTagPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageTagArgs, 'input'>>;
  deleteRegistryHook?: Resolver<ResolversTypes['DeleteRegistryHookPayload'], ParentType, ContextType, RequireFields<MutationDeleteRegistryHookArgs, 'input'>>;
  deleteSecret?: Resolver<ResolversTypes['DeleteSecretPayload'], ParentType, ContextType, RequireFields<MutationDeleteSecretArgs, 'input'>>;
  deleteServiceAccount?: Resolver<ResolversTypes['DeleteServiceAccountPayload'], ParentType, ContextType, RequireFields<MutationDeleteServiceAccountArgs, 'input'>>;
  deleteSubgraph?: Resolver<ResolversTypes['DeleteSubgraphPayload'], ParentType, ContextType, RequireFields<MutationDeleteSubgraphArgs, 'input'>>;
  deleteWebhook?: Resolver<ResolversTypes['DeleteWebhookPayload'], ParentType, ContextType, RequireFields<MutationDeleteWebhookArgs, 'input'>>;
  extendLease?: Resolver<ResolversTypes['ExtendLeasePayload'], ParentType, ContextType, RequireFields<MutationExtendLeaseArgs, 'input'>>;
  finishBuild?: Resolver<ResolversTypes['FinishBuildPayload'], ParentType, ContextType, RequireFields<MutationFinishBuildArgs, 'input'>>;
  finishRollout?: Resolver<ResolversTypes['FinishRolloutPayload'], ParentType, ContextType, RequireFields<MutationFinishRolloutArgs, 'input'>>;
  holdTriggers?: Resolver<ResolversTypes['NamespaceTriggersPayload'], ParentType, ContextType, RequireFields<MutationHoldTriggersArgs, 'input'>>;
  importImages?: Resolver<ResolversTypes['ImportImagesPayload'], ParentType, ContextType, RequireFields<MutationImportImagesArgs, 'input'>>;
  pauseConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationPauseConsumerArgs, 'input'>>;
  pauseWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationPauseWebhookArgs, 'input'>>;
  promoteImageTag?: Resolver<ResolversTypes['PromoteImageTagPayload'], ParentType, ContextType, RequireFields<MutationPromoteImageTagArgs, 'input'>>;
  pruneImages?: Resolver<ResolversTypes['PruneImagesPayload'], ParentType, ContextType, RequireFields<MutationPruneImagesArgs, 'input'>>;
  publishDocuments?: Resolver<ResolversTypes['PublishDocumentsPayload'], ParentType, ContextType, RequireFields<MutationPublishDocumentsArgs, 'input'>>;
  publishSubgraph?: Resolver<ResolversTypes['PublishSubgraphPayload'], ParentType, ContextType, RequireFields<MutationPublishSubgraphArgs, 'input'>>;
  putConfigMap?: Resolver<ResolversTypes['PutConfigMapPayload'], ParentType, ContextType, RequireFields<MutationPutConfigMapArgs, 'input'>>;
  putSecret?: Resolver<ResolversTypes['PutSecretPayload'], ParentType, ContextType, RequireFields<MutationPutSecretArgs, 'input'>>;
  putSubgraph?: Resolver<ResolversTypes['PutSubgraphPayload'], ParentType, ContextType, RequireFields<MutationPutSubgraphArgs, 'input'>>;
  redeliverDeadLetters?: Resolver<ResolversTypes['RedeliverDeadLettersPayload'], ParentType, ContextType, RequireFields<MutationRedeliverDeadLettersArgs, 'input'>>;
  redeliverWebhook?: Resolver<ResolversTypes['RedeliverWebhookPayload'], ParentType, ContextType, RequireFields<MutationRedeliverWebhookArgs, 'input'>>;
  rejectPromotion?: Resolver<ResolversTypes['RejectPromotionPayload'], ParentType, ContextType, RequireFields<MutationRejectPromotionArgs, 'input'>>;
  releaseBuild?: Resolver<ResolversTypes['ReleaseBuildPayload'], ParentType, ContextType, RequireFields<MutationReleaseBuildArgs, 'input'>>;
  releaseDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationReleaseDeploymentArgs, 'input'>>;
  releaseImageTag?: Resolver<ResolversTypes['ReleaseImageTagPayload'], ParentType, ContextType, RequireFields<MutationReleaseImageTagArgs, 'input'>>;
  releaseTriggers?: Resolver<ResolversTypes['NamespaceTriggersPayload'], ParentType, ContextType, RequireFields<MutationReleaseTriggersArgs, 'input'>>;
  renewBuildLease?: Resolver<ResolversTypes['RenewBuildLeasePayload'], ParentType, ContextType, RequireFields<MutationRenewBuildLeaseArgs, 'input'>>;
  reportBuildStage?: Resolver<ResolversTypes['ReportBuildStagePayload'], ParentType, ContextType, RequireFields<MutationReportBuildStageArgs, 'input'>>;
  reportRollout?: Resolver<ResolversTypes['ReportRolloutPayload'], ParentType, ContextType, RequireFields<MutationReportRolloutArgs, 'input'>>;
  resumeConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationResumeConsumerArgs, 'input'>>;
  resumeWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  revokeToken?: Resolver<ResolversTypes['RevokeTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'input'>>;
  rollBackDeployment?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationRollBackDeploymentArgs, 'input'>>;
  rollbackImageTag?: Resolver<ResolversTypes['RollbackImageTagPayload'], ParentType, ContextType, RequireFields<MutationRollbackImageTagArgs, 'input'>>;
  rollbackSubgraph?: Resolver<ResolversTypes['PublishSubgraphPayload'], ParentType, ContextType, RequireFields<MutationRollbackSubgraphArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['WebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  seekConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationSeekConsumerArgs, 'input'>>;
  setDeploymentPaused?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationSetDeploymentPausedArgs, 'input'>>;
  setDocumentMode?: Resolver<ResolversTypes['SetDocumentModePayload'], ParentType, ContextType, RequireFields<MutationSetDocumentModeArgs, 'input'>>;
  setGroup?: Resolver<ResolversTypes['SetGroupPayload'], ParentType, ContextType, RequireFields<MutationSetGroupArgs, 'input'>>;
  setImageTag?: Resolver<ResolversTypes['SetImageTagPayload'], ParentType, ContextType, RequireFields<MutationSetImageTagArgs, 'input'>>;
  setNamespacePolicy?: Resolver<ResolversTypes['SetNamespacePolicyPayload'], ParentType, ContextType, RequireFields<MutationSetNamespacePolicyArgs, 'input'>>;
  setPromotionPolicy?: Resolver<ResolversTypes['SetPromotionPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetPromotionPolicyArgs, 'input'>>;
  setRepositoryImport?: Resolver<ResolversTypes['SetRepositoryImportPayload'], ParentType, ContextType, RequireFields<MutationSetRepositoryImportArgs, 'input'>>;
  setStreamPolicy?: Resolver<ResolversTypes['SetStreamPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetStreamPolicyArgs, 'input'>>;
  setTrigger?: Resolver<ResolversTypes['SetTriggerPayload'], ParentType, ContextType, RequireFields<MutationSetTriggerArgs, 'input'>>;
  setTriggerLimit?: Resolver<ResolversTypes['NamespaceTriggersPayload'], ParentType, ContextType, RequireFields<MutationSetTriggerLimitArgs, 'input'>>;
  setTriggersAutomatic?: Resolver<ResolversTypes['SetTriggerPayload'], ParentType, ContextType, RequireFields<MutationSetTriggersAutomaticArgs, 'input'>>;
  setUser?: Resolver<ResolversTypes['SetUserPayload'], ParentType, ContextType, RequireFields<MutationSetUserArgs, 'input'>>;
  startBuild?: Resolver<ResolversTypes['StartBuildPayload'], ParentType, ContextType, RequireFields<MutationStartBuildArgs, 'input'>>;
  startRollout?: Resolver<ResolversTypes['DeploymentPayload'], ParentType, ContextType, RequireFields<MutationStartRolloutArgs, 'input'>>;
  stopTracking?: Resolver<ResolversTypes['StopTrackingPayload'], ParentType, ContextType, RequireFields<MutationStopTrackingArgs, 'input'>>;
  takeEvents?: Resolver<ResolversTypes['TakeEventsPayload'], ParentType, ContextType, RequireFields<MutationTakeEventsArgs, 'input'>>;
  testWebhook?: Resolver<ResolversTypes['TestWebhookPayload'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  unbindRole?: Resolver<ResolversTypes['UnbindRolePayload'], ParentType, ContextType, RequireFields<MutationUnbindRoleArgs, 'input'>>;
  updateConsumer?: Resolver<ResolversTypes['ConsumerPayload'], ParentType, ContextType, RequireFields<MutationUpdateConsumerArgs, 'input'>>;
  updateWebhook?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationUpdateWebhookArgs, 'input'>>;
};

export type NameChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameChanges'] = ResolversParentTypes['NameChanges']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Namespace'] = ResolversParentTypes['Namespace']> = {
  buildConfigs?: Resolver<ResolversTypes['BuildConfigConnection'], ParentType, ContextType, RequireFields<NamespaceBuildConfigsArgs, 'first'>>;
  builds?: Resolver<ResolversTypes['BuildConnection'], ParentType, ContextType, RequireFields<NamespaceBuildsArgs, 'first'>>;
  configMap?: Resolver<Maybe<ResolversTypes['ConfigMap']>, ParentType, ContextType, RequireFields<NamespaceConfigMapArgs, 'name'>>;
  configMaps?: Resolver<ResolversTypes['ConfigMapConnection'], ParentType, ContextType, RequireFields<NamespaceConfigMapsArgs, 'first'>>;
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
  registryHooks?: Resolver<ReadonlyArray<ResolversTypes['RegistryHook']>, ParentType, ContextType>;
  roleBindings?: Resolver<ResolversTypes['RoleBindingConnection'], ParentType, ContextType, RequireFields<NamespaceRoleBindingsArgs, 'first'>>;
  secret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType, RequireFields<NamespaceSecretArgs, 'name'>>;
  secrets?: Resolver<ResolversTypes['SecretConnection'], ParentType, ContextType, RequireFields<NamespaceSecretsArgs, 'first'>>;
  serviceAccounts?: Resolver<ResolversTypes['ServiceAccountConnection'], ParentType, ContextType, RequireFields<NamespaceServiceAccountsArgs, 'first'>>;
  triggerHold?: Resolver<Maybe<ResolversTypes['TriggerHold']>, ParentType, ContextType>;
  triggers?: Resolver<ResolversTypes['TriggerConnection'], ParentType, ContextType, RequireFields<NamespaceTriggersArgs, 'first'>>;
  triggersPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<NamespaceWebhookArgs, 'name'>>;
  webhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, RequireFields<NamespaceWebhooksArgs, 'first'>>;
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
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Build' | 'BuildConfig' | 'ConfigMap' | 'Consumer' | 'Deployment' | 'Image' | 'ImageStream' | 'ImageTag' | 'Namespace' | 'Promotion' | 'RoleBinding' | 'Rollout' | 'Secret' | 'Token' | 'Trigger' | 'Webhook', ParentType, ContextType>;
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

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  maximumImageSize?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  maximumImages?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumStreams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumTags?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyRetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRetention'] = ResolversParentTypes['PolicyRetention']> = {
  keepTagRevisions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  keepYoungerThan?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
};

export type PostCommitHookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostCommitHook'] = ResolversParentTypes['PostCommitHook']> = {
  args?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  command?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PromoteImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromoteImageTagPayload'] = ResolversParentTypes['PromoteImageTagPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
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
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedTags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrunedImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrunedImage'] = ResolversParentTypes['PrunedImage']> = {
  digest?: Resolver<ResolversTypes['Digest'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type PublishDocumentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishDocumentsPayload'] = ResolversParentTypes['PublishDocumentsPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishSubgraphPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishSubgraphPayload'] = ResolversParentTypes['PublishSubgraphPayload']> = {
  check?: Resolver<Maybe<ResolversTypes['SubgraphCheck']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutConfigMapPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutConfigMapPayload'] = ResolversParentTypes['PutConfigMapPayload']> = {
  configMap?: Resolver<Maybe<ResolversTypes['ConfigMap']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutSecretPayload'] = ResolversParentTypes['PutSecretPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ApplyOutcome']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PutSubgraphPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PutSubgraphPayload'] = ResolversParentTypes['PutSubgraphPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  blastRadius?: Resolver<ResolversTypes['BlastRadius'], ParentType, ContextType, RequireFields<QueryBlastRadiusArgs, 'tag'>>;
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType, RequireFields<QueryBuildArgs, 'name' | 'namespace'>>;
  buildChain?: Resolver<Maybe<ResolversTypes['BuildChain']>, ParentType, ContextType, RequireFields<QueryBuildChainArgs, 'tag' | 'triggersOnly'>>;
  buildConfig?: Resolver<Maybe<ResolversTypes['BuildConfig']>, ParentType, ContextType, RequireFields<QueryBuildConfigArgs, 'name' | 'namespace'>>;
  can?: Resolver<ResolversTypes['Permission'], ParentType, ContextType, RequireFields<QueryCanArgs, 'resource' | 'verb'>>;
  cascade?: Resolver<Maybe<ResolversTypes['Cascade']>, ParentType, ContextType, Partial<QueryCascadeArgs>>;
  clusterConsumers?: Resolver<ResolversTypes['ConsumerConnection'], ParentType, ContextType, RequireFields<QueryClusterConsumersArgs, 'first'>>;
  clusterWebhooks?: Resolver<ResolversTypes['WebhookConnection'], ParentType, ContextType, RequireFields<QueryClusterWebhooksArgs, 'first'>>;
  compareImages?: Resolver<Maybe<ResolversTypes['ImageComparison']>, ParentType, ContextType, RequireFields<QueryCompareImagesArgs, 'a' | 'b'>>;
  consumer?: Resolver<Maybe<ResolversTypes['Consumer']>, ParentType, ContextType, RequireFields<QueryConsumerArgs, 'name'>>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<QueryDeploymentArgs, 'name' | 'namespace'>>;
  deployments?: Resolver<ResolversTypes['DeploymentConnection'], ParentType, ContextType, RequireFields<QueryDeploymentsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventCursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  fieldUsage?: Resolver<ReadonlyArray<ResolversTypes['FieldUsage']>, ParentType, ContextType, RequireFields<QueryFieldUsageArgs, 'deprecatedOnly' | 'first'>>;
  graphClient?: Resolver<Maybe<ResolversTypes['GraphClient']>, ParentType, ContextType, RequireFields<QueryGraphClientArgs, 'name'>>;
  graphClients?: Resolver<ReadonlyArray<ResolversTypes['GraphClient']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<QueryImageArgs, 'digest'>>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType, RequireFields<QueryImageStreamArgs, 'name' | 'namespace'>>;
  imageStreams?: Resolver<ResolversTypes['ImageStreamConnection'], ParentType, ContextType, RequireFields<QueryImageStreamsArgs, 'first'>>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType, RequireFields<QueryImageTagArgs, 'namespace' | 'stream' | 'tag'>>;
  integratedRegistry?: Resolver<Maybe<ResolversTypes['IntegratedRegistry']>, ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'name'>>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, RequireFields<QueryNamespacesArgs, 'first'>>;
  needsAttention?: Resolver<ResolversTypes['AttentionConnection'], ParentType, ContextType, RequireFields<QueryNeedsAttentionArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  rateLimit?: Resolver<ResolversTypes['RateLimit'], ParentType, ContextType>;
  resolve?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'reference'>>;
  resolveManifest?: Resolver<ResolversTypes['ManifestResolution'], ParentType, ContextType, RequireFields<QueryResolveManifestArgs, 'input'>>;
  roleBindings?: Resolver<ResolversTypes['RoleBindingConnection'], ParentType, ContextType, RequireFields<QueryRoleBindingsArgs, 'first'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  schemaChangelog?: Resolver<ResolversTypes['SchemaReleaseConnection'], ParentType, ContextType, RequireFields<QuerySchemaChangelogArgs, 'first'>>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'name'>>;
  subgraphs?: Resolver<ReadonlyArray<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  supergraph?: Resolver<ResolversTypes['Supergraph'], ParentType, ContextType>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, RequireFields<QueryUsersArgs, 'first'>>;
  verifyAudit?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, Partial<QueryVerifyAuditArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'name'>>;
  whoCan?: Resolver<ReadonlyArray<ResolversTypes['RoleBinding']>, ParentType, ContextType, RequireFields<QueryWhoCanArgs, 'resource' | 'verb'>>;
  why?: Resolver<Maybe<ResolversTypes['TriggerExplanation']>, ParentType, ContextType, RequireFields<QueryWhyArgs, 'trigger'>>;
};

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restoreRate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type RedeliverWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeliverWebhookPayload'] = ResolversParentTypes['RedeliverWebhookPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  redelivered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type RefusedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusedDocument'] = ResolversParentTypes['RefusedDocument']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegistryCredentialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryCredential'] = ResolversParentTypes['RegistryCredential']> = {
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  server?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistryHookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryHook'] = ResolversParentTypes['RegistryHook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastToldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['RegistryHookProvider'], ParentType, ContextType>;
};

export type RejectPromotionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectPromotionPayload'] = ResolversParentTypes['RejectPromotionPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseBuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseBuildPayload'] = ResolversParentTypes['ReleaseBuildPayload']> = {
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseImageTagPayload'] = ResolversParentTypes['ReleaseImageTagPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewBuildLeasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewBuildLeasePayload'] = ResolversParentTypes['RenewBuildLeasePayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportBuildStagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportBuildStagePayload'] = ResolversParentTypes['ReportBuildStagePayload']> = {
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportRolloutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRolloutPayload'] = ResolversParentTypes['ReportRolloutPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['RolloutClaim']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RepositoryImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepositoryImport'] = ResolversParentTypes['RepositoryImport']> = {
  checkFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exclude?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  include?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  lastCheckedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextCheckAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scheduled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type ResourceRequirementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceRequirements'] = ResolversParentTypes['ResourceRequirements']> = {
  limits?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
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
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
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

export type SchemaChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemaChange'] = ResolversParentTypes['SchemaChange']> = {
  level?: Resolver<ResolversTypes['SchemaChangeLevel'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemaProblem'] = ResolversParentTypes['SchemaProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchemaReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemaRelease'] = ResolversParentTypes['SchemaRelease']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['SchemaChange']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  releasedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraphVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemaReleaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemaReleaseConnection'] = ResolversParentTypes['SchemaReleaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchemaReleaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SchemaRelease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchemaReleaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchemaReleaseEdge'] = ResolversParentTypes['SchemaReleaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchemaRelease'], ParentType, ContextType>;
};

export type SecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  annotations?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  excludedFromImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SecretMountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecretMount'] = ResolversParentTypes['SecretMount']> = {
  mountPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type SetDocumentModePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDocumentModePayload'] = ResolversParentTypes['SetDocumentModePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['GraphClient']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGroupPayload'] = ResolversParentTypes['SetGroupPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetImageTagPayload'] = ResolversParentTypes['SetImageTagPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
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

export type SetRepositoryImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRepositoryImportPayload'] = ResolversParentTypes['SetRepositoryImportPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetStreamPolicyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetStreamPolicyPayload'] = ResolversParentTypes['SetStreamPolicyPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetTriggerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTriggerPayload'] = ResolversParentTypes['SetTriggerPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  triggers?: Resolver<ReadonlyArray<ResolversTypes['Trigger']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetUserPayload'] = ResolversParentTypes['SetUserPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SigningKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SourceRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRevision'] = ResolversParentTypes['SourceRevision']> = {
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  commit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStrategy'] = ResolversParentTypes['SourceStrategy']> = {
  env?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentVariable']>, ParentType, ContextType>;
  forcePull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['BuildImage'], ParentType, ContextType>;
  incremental?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pullSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scripts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volumes?: Resolver<ReadonlyArray<ResolversTypes['BuildVolume']>, ParentType, ContextType>;
};

export type StartBuildPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartBuildPayload'] = ResolversParentTypes['StartBuildPayload']> = {
  blastRadius?: Resolver<Maybe<ResolversTypes['BlastRadius']>, ParentType, ContextType>;
  build?: Resolver<Maybe<ResolversTypes['Build']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['BuildUpload']>, ParentType, ContextType>;
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

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['SubgraphVersion']>, ParentType, ContextType>;
  mayExtend?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['SubgraphVersionConnection'], ParentType, ContextType, RequireFields<SubgraphVersionsArgs, 'first'>>;
};

export type SubgraphCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphCheck'] = ResolversParentTypes['SubgraphCheck']> = {
  brokenOperations?: Resolver<ReadonlyArray<ResolversTypes['BrokenOperation']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SchemaChange']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SchemaProblem']>, ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['SchemaProblem']>, ParentType, ContextType>;
};

export type SubgraphEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphEvent'] = ResolversParentTypes['SubgraphEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rolledBackTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  subgraphVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphVersion'] = ResolversParentTypes['SubgraphVersion']> = {
  override?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rolledBackTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  socketUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphVersionConnection'] = ResolversParentTypes['SubgraphVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubgraphVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphVersionEdge'] = ResolversParentTypes['SubgraphVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubgraphVersion'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  buildLog?: SubscriptionResolver<ResolversTypes['BuildLog'], "buildLog", ParentType, ContextType, RequireFields<SubscriptionBuildLogArgs, 'name' | 'namespace'>>;
  buildQueue?: SubscriptionResolver<ResolversTypes['BuildQueueNews'], "buildQueue", ParentType, ContextType, Partial<SubscriptionBuildQueueArgs>>;
  cascade?: SubscriptionResolver<ResolversTypes['Cascade'], "cascade", ParentType, ContextType, Partial<SubscriptionCascadeArgs>>;
  consumerReady?: SubscriptionResolver<ResolversTypes['ConsumerReady'], "consumerReady", ParentType, ContextType, RequireFields<SubscriptionConsumerReadyArgs, 'name'>>;
  eventBatches?: SubscriptionResolver<ResolversTypes['EventBatch'], "eventBatches", ParentType, ContextType, RequireFields<SubscriptionEventBatchesArgs, 'whenBehind'>>;
  events?: SubscriptionResolver<ResolversTypes['Event'], "events", ParentType, ContextType, Partial<SubscriptionEventsArgs>>;
  tagEvents?: SubscriptionResolver<ResolversTypes['TagEvent'], "tagEvents", ParentType, ContextType, Partial<SubscriptionTagEventsArgs>>;
};

export type SupergraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supergraph'] = ResolversParentTypes['Supergraph']> = {
  sdl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupergraphEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupergraphEvent'] = ResolversParentTypes['SupergraphEvent']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['SchemaChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supergraphVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type TestWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TestWebhookPayload'] = ResolversParentTypes['TestWebhookPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
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
  kind?: Resolver<ResolversTypes['TriggerEventKind'], ParentType, ContextType>;
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
  buildConfig?: Resolver<Maybe<ResolversTypes['BuildConfig']>, ParentType, ContextType>;
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

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType, RequireFields<WebhookDeliveryArgs, 'event'>>;
  filter?: Resolver<ResolversTypes['EventFilter'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['ConsumerLag'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signingKeys?: Resolver<ReadonlyArray<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsumerState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type WebhookSecretPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookSecretPayload'] = ResolversParentTypes['WebhookSecretPayload']> = {
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeEventsPayload?: AcknowledgeEventsPayloadResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AppendBuildLogPayload?: AppendBuildLogPayloadResolvers<ContextType>;
  ApplyBuildConfigPayload?: ApplyBuildConfigPayloadResolvers<ContextType>;
  ApplyBuildPayload?: ApplyBuildPayloadResolvers<ContextType>;
  ApplyDeploymentPayload?: ApplyDeploymentPayloadResolvers<ContextType>;
  ApplyImageStreamPayload?: ApplyImageStreamPayloadResolvers<ContextType>;
  ApplyImageTagPayload?: ApplyImageTagPayloadResolvers<ContextType>;
  ApprovePromotionPayload?: ApprovePromotionPayloadResolvers<ContextType>;
  Attention?: AttentionResolvers<ContextType>;
  AttentionConnection?: AttentionConnectionResolvers<ContextType>;
  AttentionEdge?: AttentionEdgeResolvers<ContextType>;
  AuditBreak?: AuditBreakResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  BinarySource?: BinarySourceResolvers<ContextType>;
  BindRolePayload?: BindRolePayloadResolvers<ContextType>;
  BlastRadius?: BlastRadiusResolvers<ContextType>;
  BlastStep?: BlastStepResolvers<ContextType>;
  BlastStop?: BlastStopResolvers<ContextType>;
  BrokenOperation?: BrokenOperationResolvers<ContextType>;
  Build?: BuildResolvers<ContextType>;
  BuildCause?: BuildCauseResolvers<ContextType>;
  BuildChain?: BuildChainResolvers<ContextType>;
  BuildChainLink?: BuildChainLinkResolvers<ContextType>;
  BuildConfig?: BuildConfigResolvers<ContextType>;
  BuildConfigConnection?: BuildConfigConnectionResolvers<ContextType>;
  BuildConfigEdge?: BuildConfigEdgeResolvers<ContextType>;
  BuildConnection?: BuildConnectionResolvers<ContextType>;
  BuildEdge?: BuildEdgeResolvers<ContextType>;
  BuildEvent?: BuildEventResolvers<ContextType>;
  BuildFile?: BuildFileResolvers<ContextType>;
  BuildFiles?: BuildFilesResolvers<ContextType>;
  BuildImage?: BuildImageResolvers<ContextType>;
  BuildInputImage?: BuildInputImageResolvers<ContextType>;
  BuildLease?: BuildLeaseResolvers<ContextType>;
  BuildLog?: BuildLogResolvers<ContextType>;
  BuildLogChunk?: BuildLogChunkResolvers<ContextType>;
  BuildMount?: BuildMountResolvers<ContextType>;
  BuildOutput?: BuildOutputResolvers<ContextType>;
  BuildPull?: BuildPullResolvers<ContextType>;
  BuildPush?: BuildPushResolvers<ContextType>;
  BuildQueueNews?: BuildQueueNewsResolvers<ContextType>;
  BuildResult?: BuildResultResolvers<ContextType>;
  BuildSource?: BuildSourceResolvers<ContextType>;
  BuildSpec?: BuildSpecResolvers<ContextType>;
  BuildStage?: BuildStageResolvers<ContextType>;
  BuildStep?: BuildStepResolvers<ContextType>;
  BuildStrategy?: BuildStrategyResolvers<ContextType>;
  BuildTrigger?: BuildTriggerResolvers<ContextType>;
  BuildUpload?: BuildUploadResolvers<ContextType>;
  BuildUploadedSource?: BuildUploadedSourceResolvers<ContextType>;
  BuildVolume?: BuildVolumeResolvers<ContextType>;
  BuildWork?: BuildWorkResolvers<ContextType>;
  Bytes?: GraphQLScalarType;
  CancelBuildPayload?: CancelBuildPayloadResolvers<ContextType>;
  Cascade?: CascadeResolvers<ContextType>;
  CascadeEvent?: CascadeEventResolvers<ContextType>;
  CascadeStep?: CascadeStepResolvers<ContextType>;
  Cause?: CauseResolvers<ContextType>;
  ClaimBuildPayload?: ClaimBuildPayloadResolvers<ContextType>;
  ClaimRolloutPayload?: ClaimRolloutPayloadResolvers<ContextType>;
  ClientDocument?: ClientDocumentResolvers<ContextType>;
  ClientDocumentConnection?: ClientDocumentConnectionResolvers<ContextType>;
  ClientDocumentEdge?: ClientDocumentEdgeResolvers<ContextType>;
  CloudEvent?: GraphQLScalarType;
  ConfigComparison?: ConfigComparisonResolvers<ContextType>;
  ConfigMap?: ConfigMapResolvers<ContextType>;
  ConfigMapConnection?: ConfigMapConnectionResolvers<ContextType>;
  ConfigMapEdge?: ConfigMapEdgeResolvers<ContextType>;
  ConfigMapEntry?: ConfigMapEntryResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Consumer?: ConsumerResolvers<ContextType>;
  ConsumerConnection?: ConsumerConnectionResolvers<ContextType>;
  ConsumerEdge?: ConsumerEdgeResolvers<ContextType>;
  ConsumerEvent?: ConsumerEventResolvers<ContextType>;
  ConsumerLag?: ConsumerLagResolvers<ContextType>;
  ConsumerPayload?: ConsumerPayloadResolvers<ContextType>;
  ConsumerReady?: ConsumerReadyResolvers<ContextType>;
  CreateImageStreamMappingPayload?: CreateImageStreamMappingPayloadResolvers<ContextType>;
  CreateNamespacePayload?: CreateNamespacePayloadResolvers<ContextType>;
  CreateRegistryHookPayload?: CreateRegistryHookPayloadResolvers<ContextType>;
  CreateServiceAccountPayload?: CreateServiceAccountPayloadResolvers<ContextType>;
  CreateTokenPayload?: CreateTokenPayloadResolvers<ContextType>;
  CustomStrategy?: CustomStrategyResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeleteBuildConfigPayload?: DeleteBuildConfigPayloadResolvers<ContextType>;
  DeleteBuildPayload?: DeleteBuildPayloadResolvers<ContextType>;
  DeleteConfigMapPayload?: DeleteConfigMapPayloadResolvers<ContextType>;
  DeleteConsumerPayload?: DeleteConsumerPayloadResolvers<ContextType>;
  DeleteDeploymentPayload?: DeleteDeploymentPayloadResolvers<ContextType>;
  DeleteImageStreamPayload?: DeleteImageStreamPayloadResolvers<ContextType>;
  DeleteImageTagPayload?: DeleteImageTagPayloadResolvers<ContextType>;
  DeleteRegistryHookPayload?: DeleteRegistryHookPayloadResolvers<ContextType>;
  DeleteSecretPayload?: DeleteSecretPayloadResolvers<ContextType>;
  DeleteServiceAccountPayload?: DeleteServiceAccountPayloadResolvers<ContextType>;
  DeleteSubgraphPayload?: DeleteSubgraphPayloadResolvers<ContextType>;
  DeleteWebhookPayload?: DeleteWebhookPayloadResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryAttempt?: DeliveryAttemptResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
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
  DockerStrategy?: DockerStrategyResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  EffectiveRetention?: EffectiveRetentionResolvers<ContextType>;
  EnvironmentVariable?: EnvironmentVariableResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventBatch?: EventBatchResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCursor?: GraphQLScalarType;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFilter?: EventFilterResolvers<ContextType>;
  EventGap?: EventGapResolvers<ContextType>;
  ExtendLeasePayload?: ExtendLeasePayloadResolvers<ContextType>;
  FieldUsage?: FieldUsageResolvers<ContextType>;
  FinishBuildPayload?: FinishBuildPayloadResolvers<ContextType>;
  FinishRolloutPayload?: FinishRolloutPayloadResolvers<ContextType>;
  GitSource?: GitSourceResolvers<ContextType>;
  GraphClient?: GraphClientResolvers<ContextType>;
  GraphClientEvent?: GraphClientEventResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Image?: ImageResolvers<ContextType>;
  ImageChangeTrigger?: ImageChangeTriggerResolvers<ContextType>;
  ImageComparison?: ImageComparisonResolvers<ContextType>;
  ImageConfig?: ImageConfigResolvers<ContextType>;
  ImageImportEvent?: ImageImportEventResolvers<ContextType>;
  ImageLabel?: ImageLabelResolvers<ContextType>;
  ImageLayer?: ImageLayerResolvers<ContextType>;
  ImageManifest?: ImageManifestResolvers<ContextType>;
  ImageNaming?: ImageNamingResolvers<ContextType>;
  ImageNamingConnection?: ImageNamingConnectionResolvers<ContextType>;
  ImageNamingEdge?: ImageNamingEdgeResolvers<ContextType>;
  ImageSource?: ImageSourceResolvers<ContextType>;
  ImageSourcePath?: ImageSourcePathResolvers<ContextType>;
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
  ImportedTag?: ImportedTagResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  IntegratedRegistry?: IntegratedRegistryResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JenkinsPipelineStrategy?: JenkinsPipelineStrategyResolvers<ContextType>;
  KeySelector?: KeySelectorResolvers<ContextType>;
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
  Person?: PersonResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  PlatformChange?: PlatformChangeResolvers<ContextType>;
  PlatformComparison?: PlatformComparisonResolvers<ContextType>;
  PolicyLimits?: PolicyLimitsResolvers<ContextType>;
  PolicyRetention?: PolicyRetentionResolvers<ContextType>;
  PostCommitHook?: PostCommitHookResolvers<ContextType>;
  PromoteImageTagPayload?: PromoteImageTagPayloadResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionEvent?: PromotionEventResolvers<ContextType>;
  PruneDecision?: PruneDecisionResolvers<ContextType>;
  PruneImagesPayload?: PruneImagesPayloadResolvers<ContextType>;
  PrunedImage?: PrunedImageResolvers<ContextType>;
  PublishDocumentsPayload?: PublishDocumentsPayloadResolvers<ContextType>;
  PublishSubgraphPayload?: PublishSubgraphPayloadResolvers<ContextType>;
  PutConfigMapPayload?: PutConfigMapPayloadResolvers<ContextType>;
  PutSecretPayload?: PutSecretPayloadResolvers<ContextType>;
  PutSubgraphPayload?: PutSubgraphPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RecentPullSpec?: RecentPullSpecResolvers<ContextType>;
  RedeliverDeadLettersPayload?: RedeliverDeadLettersPayloadResolvers<ContextType>;
  RedeliverWebhookPayload?: RedeliverWebhookPayloadResolvers<ContextType>;
  RefusedDocument?: RefusedDocumentResolvers<ContextType>;
  RegistryCredential?: RegistryCredentialResolvers<ContextType>;
  RegistryHook?: RegistryHookResolvers<ContextType>;
  RejectPromotionPayload?: RejectPromotionPayloadResolvers<ContextType>;
  ReleaseBuildPayload?: ReleaseBuildPayloadResolvers<ContextType>;
  ReleaseImageTagPayload?: ReleaseImageTagPayloadResolvers<ContextType>;
  RenewBuildLeasePayload?: RenewBuildLeasePayloadResolvers<ContextType>;
  ReportBuildStagePayload?: ReportBuildStagePayloadResolvers<ContextType>;
  ReportRolloutPayload?: ReportRolloutPayloadResolvers<ContextType>;
  RepositoryImport?: RepositoryImportResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolvedImage?: ResolvedImageResolvers<ContextType>;
  ResourceRequirements?: ResourceRequirementsResolvers<ContextType>;
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
  SchemaChange?: SchemaChangeResolvers<ContextType>;
  SchemaProblem?: SchemaProblemResolvers<ContextType>;
  SchemaRelease?: SchemaReleaseResolvers<ContextType>;
  SchemaReleaseConnection?: SchemaReleaseConnectionResolvers<ContextType>;
  SchemaReleaseEdge?: SchemaReleaseEdgeResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SecretConnection?: SecretConnectionResolvers<ContextType>;
  SecretEdge?: SecretEdgeResolvers<ContextType>;
  SecretMount?: SecretMountResolvers<ContextType>;
  SecretText?: GraphQLScalarType;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountConnection?: ServiceAccountConnectionResolvers<ContextType>;
  ServiceAccountEdge?: ServiceAccountEdgeResolvers<ContextType>;
  SetDocumentModePayload?: SetDocumentModePayloadResolvers<ContextType>;
  SetGroupPayload?: SetGroupPayloadResolvers<ContextType>;
  SetImageTagPayload?: SetImageTagPayloadResolvers<ContextType>;
  SetNamespacePolicyPayload?: SetNamespacePolicyPayloadResolvers<ContextType>;
  SetPromotionPolicyPayload?: SetPromotionPolicyPayloadResolvers<ContextType>;
  SetRepositoryImportPayload?: SetRepositoryImportPayloadResolvers<ContextType>;
  SetStreamPolicyPayload?: SetStreamPolicyPayloadResolvers<ContextType>;
  SetTriggerPayload?: SetTriggerPayloadResolvers<ContextType>;
  SetUserPayload?: SetUserPayloadResolvers<ContextType>;
  SigningKey?: SigningKeyResolvers<ContextType>;
  SourceRevision?: SourceRevisionResolvers<ContextType>;
  SourceStrategy?: SourceStrategyResolvers<ContextType>;
  StartBuildPayload?: StartBuildPayloadResolvers<ContextType>;
  StopTrackingPayload?: StopTrackingPayloadResolvers<ContextType>;
  StreamImage?: StreamImageResolvers<ContextType>;
  StreamPolicy?: StreamPolicyResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphCheck?: SubgraphCheckResolvers<ContextType>;
  SubgraphEvent?: SubgraphEventResolvers<ContextType>;
  SubgraphVersion?: SubgraphVersionResolvers<ContextType>;
  SubgraphVersionConnection?: SubgraphVersionConnectionResolvers<ContextType>;
  SubgraphVersionEdge?: SubgraphVersionEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Supergraph?: SupergraphResolvers<ContextType>;
  SupergraphEvent?: SupergraphEventResolvers<ContextType>;
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
  TestWebhookPayload?: TestWebhookPayloadResolvers<ContextType>;
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
  Webhook?: WebhookResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
  WebhookSecretPayload?: WebhookSecretPayloadResolvers<ContextType>;
};

