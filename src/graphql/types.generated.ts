import type { Secret as HiddenText } from '../platform/secret.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Namespace as NamespaceModel } from '../domains/namespaces/index.js';
import type { NamespacePolicy as NamespacePolicyModel, StreamPolicy as StreamPolicyModel } from '../domains/policies/index.js';
import type { ImageStream as ImageStreamModel, ImageTag as ImageTagModel, TagSpec as TagSpecModel, TagItem as TagItemModel, StreamImage as StreamImageModel, Resolution as ResolutionModel, StreamCondition as StreamConditionModel, TagEvent as TagEventModel, TagChange as TagChangeModel, TagMove as TagMoveModel, TagPointer as TagPointerModel } from '../domains/image-streams/index.js';
import type { Image as ImageModel, ImageComparison as ImageComparisonModel, PlatformComparison as PlatformComparisonModel, ImageManifest as ImageManifestModel, ImageConfig as ImageConfigModel } from '../domains/images/index.js';
import type { ImportResult as ImportResultModel } from '../domains/imports/index.js';
import type { RegistrySecret as SecretModel } from '../domains/secrets/index.js';
import type { Promotion as PromotionModel, TagAddress as TagAddressModel } from '../domains/promotions/index.js';
import type { ResolvedImage as ResolvedImageModel } from '../domains/resolution/index.js';
import type { Actor as ActorModel, Cause as CauseModel } from '../events/index.js';
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
  | 'TRACKING';

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

/** The viewer may not do this. */
export type Denied = UserError & {
  readonly code: ErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  /** The body, the document or one value in it is too large. */
  | 'SIZE_LIMIT'
  /** It took longer than one request may. */
  | 'TIMEOUT'
  /** No bearer token, or one that is unknown, expired or revoked. */
  | 'UNAUTHENTICATED'
  /** Sluice cannot serve just now (start, stop, no database): try again. */
  | 'UNAVAILABLE'
  /** A registry did not answer, or answered what it must not. */
  | 'UPSTREAM_UNAVAILABLE';

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

export type ImageTagConnection = {
  readonly edges: ReadonlyArray<ImageTagEdge>;
  readonly nodes: ReadonlyArray<ImageTag>;
  readonly pageInfo: PageInfo;
};

export type ImageTagEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ImageTag;
};

export type ImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  readonly namespace: Scalars['String']['input'];
  readonly stream: Scalars['String']['input'];
  readonly tag: Scalars['String']['input'];
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
  /** Makes the stream what the input says, or changes nothing when it is so already. */
  readonly applyImageStream: ApplyImageStreamPayload;
  /** Makes one tag of a stream what the input says, or changes nothing when it is so already; others stay. */
  readonly applyImageTag: ApplyImageTagPayload;
  /** Approves a promotion that somebody else asked for: the tag moves at once, exactly once. */
  readonly approvePromotion: ApprovePromotionPayload;
  /**
   * Tells of an image that was pushed: keeps its description when it is new, and points the tag at it. The stream
   * must exist, and a known image must not be described otherwise than it is: images never change.
   */
  readonly createImageStreamMapping: CreateImageStreamMappingPayload;
  readonly createNamespace: CreateNamespacePayload;
  /** Deletes a stream with its tags and their histories; images stay. */
  readonly deleteImageStream: DeleteImageStreamPayload;
  /** Removes a tag, spec and history. The images stay. */
  readonly deleteImageTag: DeleteImageTagPayload;
  readonly deleteSecret: DeleteSecretPayload;
  /**
   * Asks the registries what the tags point at now, and moves those that have moved. Only descriptions are
   * fetched, never layers. One tag's failure harms no other.
   */
  readonly importImages: ImportImagesPayload;
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
  /** Rejects a promotion; whoever asked for it may thereby withdraw it. */
  readonly rejectPromotion: RejectPromotionPayload;
  /** Lets a held tag move again; one that tracks another goes at once where that one points. */
  readonly releaseImageTag: ReleaseImageTagPayload;
  /** Puts an item of the history on top again. Nothing is removed and nothing is pushed. */
  readonly rollbackImageTag: RollbackImageTagPayload;
  /** Points a tag at an external image (to be imported next), at another tag, or at an image of a stream. */
  readonly setImageTag: SetImageTagPayload;
  /** Lays down what binds all streams of a namespace. Once it has answered, no change that it forbids is under way. */
  readonly setNamespacePolicy: SetNamespacePolicyPayload;
  /** Sets whether promotions into a namespace wait for the approval of somebody else. */
  readonly setPromotionPolicy: SetPromotionPolicyPayload;
  /** Lays down what binds one stream, beside what its namespace does. */
  readonly setStreamPolicy: SetStreamPolicyPayload;
  /** Takes the tag out of the spec: no more imports, nothing followed. Its history stays. */
  readonly stopTracking: StopTrackingPayload;
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


export type MutationCreateImageStreamMappingArgs = {
  input: CreateImageStreamMappingInput;
};


export type MutationCreateNamespaceArgs = {
  input: CreateNamespaceInput;
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


export type MutationImportImagesArgs = {
  input: ImportImagesInput;
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


export type MutationRejectPromotionArgs = {
  input: RejectPromotionInput;
};


export type MutationReleaseImageTagArgs = {
  input: ImageTagInput;
};


export type MutationRollbackImageTagArgs = {
  input: RollbackImageTagInput;
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


export type MutationStopTrackingArgs = {
  input: ImageTagInput;
};

/** What differs between two sets of names. */
export type NameChanges = {
  readonly added: ReadonlyArray<Scalars['String']['output']>;
  readonly removed: ReadonlyArray<Scalars['String']['output']>;
};

/** A room for image streams. Names are unique within one. */
export type Namespace = Node & {
  readonly createdAt: Scalars['DateTime']['output'];
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
  readonly secret?: Maybe<Secret>;
  /** The registry secrets of this namespace, by name. */
  readonly secrets: SecretConnection;
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
export type NamespaceSecretArgs = {
  name: Scalars['String']['input'];
};


/** A room for image streams. Names are unique within one. */
export type NamespaceSecretsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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

/** What a namespace lays down for all its streams. */
export type NamespacePolicy = {
  /** Patterns of tag names. A tag that one matches, once it points at something, stays so for everybody. */
  readonly immutableTags: ReadonlyArray<Scalars['String']['output']>;
  readonly limits: PolicyLimits;
  readonly retention: PolicyRetention;
  /** Counts the changes; see `SetNamespacePolicyInput.expectedVersion`. */
  readonly version: Scalars['Int64']['output'];
};

/** Anything that has a global id and can be fetched again by `Query.node`. */
export type Node = {
  /** Global and opaque; stable for the life of the object. */
  readonly id: Scalars['ID']['output'];
};

/** One page's place in a list. Cursors are opaque and belong to the list they came from. */
export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
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
  /** How the image `b` differs from the image `a`. `NOT_FOUND` tells which of them is not known. */
  readonly compareImages?: Maybe<ImageComparison>;
  /**
   * The present end of the log. In one request, what the other fields say holds all that happened before this
   * cursor: read the state, then follow from here, and nothing is missed.
   */
  readonly eventCursor: Scalars['EventCursor']['output'];
  /** The image with this digest; null when no import or push has brought it. */
  readonly image?: Maybe<Image>;
  /** With `asOf`, as it was at that time, even if it is gone by now. */
  readonly imageStream?: Maybe<ImageStream>;
  /** Image streams of one namespace, or of all; by namespace and name. With `asOf`, those that there were then. */
  readonly imageStreams: ImageStreamConnection;
  /** With `asOf`, as it was at that time, even if it is gone by now. */
  readonly imageTag?: Maybe<ImageTag>;
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
  readonly viewer: Viewer;
};


export type QueryCompareImagesArgs = {
  a: Scalars['Digest']['input'];
  b: Scalars['Digest']['input'];
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

/** The last image that could be imported, and whether another one is asked for. */
export type RecentPullSpec = {
  /** Whether the specification asks for something newer, which no import has brought yet. */
  readonly hasNewer: Scalars['Boolean']['output'];
  /** Null until something is there. */
  readonly pullSpec?: Maybe<Scalars['String']['output']>;
  /** Why the newer one is not there; null when there is none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
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

export type ReleaseImageTagPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
  readonly imageTag?: Maybe<ImageTag>;
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

export type Subscription = {
  /**
   * What happens to tags: first everything behind `after`, then live, without gap or repetition. Without `after`,
   * from now on. All filters given must match; `types` empty or left out means every type.
   */
  readonly tagEvents: TagEvent;
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

/** What became of the last import of a tag. */
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
   * where a policy refuses it `Immutable`, `TooManyTags` or `TooManyImages`.
   */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly status: ConditionStatus;
  /** `ImportSuccess`. */
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

/** One text, before and after; null where it is not set. */
export type TextChange = {
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
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
  readonly name: Scalars['String']['output'];
};



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
  Node:
    | ( ImageModel )
    | ( ImageStreamModel )
    | ( ImageTagModel )
    | ( NamespaceModel )
    | ( PromotionModel )
    | ( SecretModel )
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
  Actor: ResolverTypeWrapper<ActorModel>;
  ActorKind: ActorKind;
  ApplyImageStreamInput: ApplyImageStreamInput;
  ApplyImageStreamPayload: ResolverTypeWrapper<Omit<ApplyImageStreamPayload, 'changes' | 'imageStream' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageStream?: Maybe<ResolversTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyImageTagInput: ApplyImageTagInput;
  ApplyImageTagPayload: ResolverTypeWrapper<Omit<ApplyImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyOutcome: ApplyOutcome;
  ApprovePromotionInput: ApprovePromotionInput;
  ApprovePromotionPayload: ResolverTypeWrapper<Omit<ApprovePromotionPayload, 'changes' | 'promotion' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cause: ResolverTypeWrapper<CauseModel>;
  CauseKind: CauseKind;
  ConditionStatus: ConditionStatus;
  ConfigComparison: ResolverTypeWrapper<ConfigComparison>;
  Conflict: ResolverTypeWrapper<Conflict>;
  CreateImageStreamMappingInput: CreateImageStreamMappingInput;
  CreateImageStreamMappingPayload: ResolverTypeWrapper<Omit<CreateImageStreamMappingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: ResolverTypeWrapper<Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: ResolverTypeWrapper<Omit<DeleteImageStreamPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteImageTagPayload: ResolverTypeWrapper<Omit<DeleteImageTagPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteSecretInput: DeleteSecretInput;
  DeleteSecretPayload: ResolverTypeWrapper<Omit<DeleteSecretPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Denied: ResolverTypeWrapper<Denied>;
  Digest: ResolverTypeWrapper<Scalars['Digest']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EffectiveRetention: ResolverTypeWrapper<EffectiveRetention>;
  ErrorCode: ErrorCode;
  EventCursor: ResolverTypeWrapper<Scalars['EventCursor']['output']>;
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
  ImageTag: ResolverTypeWrapper<ImageTagModel>;
  ImageTagConnection: ResolverTypeWrapper<Omit<ImageTagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImageTagEdge']>, nodes: ReadonlyArray<ResolversTypes['ImageTag']> }>;
  ImageTagEdge: ResolverTypeWrapper<Omit<ImageTagEdge, 'node'> & { node: ResolversTypes['ImageTag'] }>;
  ImageTagInput: ImageTagInput;
  ImmutableTagRule: ResolverTypeWrapper<ImmutableTagRule>;
  ImportImagesInput: ImportImagesInput;
  ImportImagesPayload: ResolverTypeWrapper<Omit<ImportImagesPayload, 'changes' | 'condition' | 'imageStream' | 'results' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, condition?: Maybe<ResolversTypes['ImageStreamCondition']>, imageStream?: Maybe<ResolversTypes['ImageStream']>, results: ReadonlyArray<ResolversTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportMode: ImportMode;
  ImportOutcome: ImportOutcome;
  ImportResult: ResolverTypeWrapper<ImportResultModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
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
  NamespacePolicy: ResolverTypeWrapper<NamespacePolicyModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  ReferencePolicy: ReferencePolicy;
  RegistryLoginInput: RegistryLoginInput;
  RejectPromotionInput: RejectPromotionInput;
  RejectPromotionPayload: ResolverTypeWrapper<Omit<RejectPromotionPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversTypes['Promotion']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReleaseImageTagPayload: ResolverTypeWrapper<Omit<ReleaseImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolveManifestInput: ResolveManifestInput;
  ResolvedImage: ResolverTypeWrapper<ResolvedImageModel>;
  RollbackImageTagInput: RollbackImageTagInput;
  RollbackImageTagPayload: ResolverTypeWrapper<Omit<RollbackImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Secret: ResolverTypeWrapper<SecretModel>;
  SecretConnection: ResolverTypeWrapper<Omit<SecretConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SecretEdge']>, nodes: ReadonlyArray<ResolversTypes['Secret']> }>;
  SecretDataInput: SecretDataInput;
  SecretEdge: ResolverTypeWrapper<Omit<SecretEdge, 'node'> & { node: ResolversTypes['Secret'] }>;
  SecretText: ResolverTypeWrapper<Scalars['SecretText']['output']>;
  SecretType: SecretType;
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: ResolverTypeWrapper<Omit<SetImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetNamespacePolicyInput: SetNamespacePolicyInput;
  SetNamespacePolicyPayload: ResolverTypeWrapper<Omit<SetNamespacePolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetPromotionPolicyInput: SetPromotionPolicyInput;
  SetPromotionPolicyPayload: ResolverTypeWrapper<Omit<SetPromotionPolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetStreamPolicyInput: SetStreamPolicyInput;
  SetStreamPolicyPayload: ResolverTypeWrapper<Omit<SetStreamPolicyPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StopTrackingPayload: ResolverTypeWrapper<Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StreamImage: ResolverTypeWrapper<StreamImageModel>;
  StreamPolicy: ResolverTypeWrapper<StreamPolicyModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
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
  TextChange: ResolverTypeWrapper<TextChange>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValueChange: ResolverTypeWrapper<ValueChange>;
  VersionOrder: VersionOrder;
  VersionRange: ResolverTypeWrapper<VersionRange>;
  VersionRangeInput: VersionRangeInput;
  Viewer: ResolverTypeWrapper<Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorModel;
  ApplyImageStreamInput: ApplyImageStreamInput;
  ApplyImageStreamPayload: Omit<ApplyImageStreamPayload, 'changes' | 'imageStream' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyImageTagInput: ApplyImageTagInput;
  ApplyImageTagPayload: Omit<ApplyImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApprovePromotionInput: ApprovePromotionInput;
  ApprovePromotionPayload: Omit<ApprovePromotionPayload, 'changes' | 'promotion' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Boolean: Scalars['Boolean']['output'];
  Cause: CauseModel;
  ConfigComparison: ConfigComparison;
  Conflict: Conflict;
  CreateImageStreamMappingInput: CreateImageStreamMappingInput;
  CreateImageStreamMappingPayload: Omit<CreateImageStreamMappingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DateTime: Scalars['DateTime']['output'];
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: Omit<DeleteImageStreamPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteImageTagPayload: Omit<DeleteImageTagPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteSecretInput: DeleteSecretInput;
  DeleteSecretPayload: Omit<DeleteSecretPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Denied: Denied;
  Digest: Scalars['Digest']['output'];
  Duration: Scalars['Duration']['output'];
  EffectiveRetention: EffectiveRetention;
  EventCursor: Scalars['EventCursor']['output'];
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
  ImageTag: ImageTagModel;
  ImageTagConnection: Omit<ImageTagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImageTagEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImageTag']> };
  ImageTagEdge: Omit<ImageTagEdge, 'node'> & { node: ResolversParentTypes['ImageTag'] };
  ImageTagInput: ImageTagInput;
  ImmutableTagRule: ImmutableTagRule;
  ImportImagesInput: ImportImagesInput;
  ImportImagesPayload: Omit<ImportImagesPayload, 'changes' | 'condition' | 'imageStream' | 'results' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, condition?: Maybe<ResolversParentTypes['ImageStreamCondition']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, results: ReadonlyArray<ResolversParentTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportResult: ImportResultModel;
  Int: Scalars['Int']['output'];
  Int64: Scalars['Int64']['output'];
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
  NamespacePolicy: NamespacePolicyModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
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
  RegistryLoginInput: RegistryLoginInput;
  RejectPromotionInput: RejectPromotionInput;
  RejectPromotionPayload: Omit<RejectPromotionPayload, 'promotion' | 'userErrors'> & { promotion?: Maybe<ResolversParentTypes['Promotion']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReleaseImageTagPayload: Omit<ReleaseImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Resolution: ResolutionModel;
  ResolveManifestInput: ResolveManifestInput;
  ResolvedImage: ResolvedImageModel;
  RollbackImageTagInput: RollbackImageTagInput;
  RollbackImageTagPayload: Omit<RollbackImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Secret: SecretModel;
  SecretConnection: Omit<SecretConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SecretEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Secret']> };
  SecretDataInput: SecretDataInput;
  SecretEdge: Omit<SecretEdge, 'node'> & { node: ResolversParentTypes['Secret'] };
  SecretText: Scalars['SecretText']['output'];
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: Omit<SetImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetNamespacePolicyInput: SetNamespacePolicyInput;
  SetNamespacePolicyPayload: Omit<SetNamespacePolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetPromotionPolicyInput: SetPromotionPolicyInput;
  SetPromotionPolicyPayload: Omit<SetPromotionPolicyPayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetStreamPolicyInput: SetStreamPolicyInput;
  SetStreamPolicyPayload: Omit<SetStreamPolicyPayload, 'imageStream' | 'userErrors'> & { imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StopTrackingPayload: Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StreamImage: StreamImageModel;
  StreamPolicy: StreamPolicyModel;
  String: Scalars['String']['output'];
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
  TextChange: TextChange;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValueChange: ValueChange;
  VersionRange: VersionRange;
  VersionRangeInput: VersionRangeInput;
  Viewer: Viewer;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cause'] = ResolversParentTypes['Cause']> = {
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CauseKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type DeniedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Denied'] = ResolversParentTypes['Denied']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface EventCursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventCursor'], any> {
  name: 'EventCursor';
}

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
  applyImageStream?: Resolver<ResolversTypes['ApplyImageStreamPayload'], ParentType, ContextType, RequireFields<MutationApplyImageStreamArgs, 'input'>>;
  applyImageTag?: Resolver<ResolversTypes['ApplyImageTagPayload'], ParentType, ContextType, RequireFields<MutationApplyImageTagArgs, 'input'>>;
  approvePromotion?: Resolver<ResolversTypes['ApprovePromotionPayload'], ParentType, ContextType, RequireFields<MutationApprovePromotionArgs, 'input'>>;
  createImageStreamMapping?: Resolver<ResolversTypes['CreateImageStreamMappingPayload'], ParentType, ContextType, RequireFields<MutationCreateImageStreamMappingArgs, 'input'>>;
  createNamespace?: Resolver<ResolversTypes['CreateNamespacePayload'], ParentType, ContextType, RequireFields<MutationCreateNamespaceArgs, 'input'>>;
  deleteImageStream?: Resolver<ResolversTypes['DeleteImageStreamPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageStreamArgs, 'input'>>;
  deleteImageTag?: Resolver<ResolversTypes['DeleteImageTagPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageTagArgs, 'input'>>;
  deleteSecret?: Resolver<ResolversTypes['DeleteSecretPayload'], ParentType, ContextType, RequireFields<MutationDeleteSecretArgs, 'input'>>;
  importImages?: Resolver<ResolversTypes['ImportImagesPayload'], ParentType, ContextType, RequireFields<MutationImportImagesArgs, 'input'>>;
  promoteImageTag?: Resolver<ResolversTypes['PromoteImageTagPayload'], ParentType, ContextType, RequireFields<MutationPromoteImageTagArgs, 'input'>>;
  pruneImages?: Resolver<ResolversTypes['PruneImagesPayload'], ParentType, ContextType, RequireFields<MutationPruneImagesArgs, 'input'>>;
  putSecret?: Resolver<ResolversTypes['PutSecretPayload'], ParentType, ContextType, RequireFields<MutationPutSecretArgs, 'input'>>;
  rejectPromotion?: Resolver<ResolversTypes['RejectPromotionPayload'], ParentType, ContextType, RequireFields<MutationRejectPromotionArgs, 'input'>>;
  releaseImageTag?: Resolver<ResolversTypes['ReleaseImageTagPayload'], ParentType, ContextType, RequireFields<MutationReleaseImageTagArgs, 'input'>>;
  rollbackImageTag?: Resolver<ResolversTypes['RollbackImageTagPayload'], ParentType, ContextType, RequireFields<MutationRollbackImageTagArgs, 'input'>>;
  setImageTag?: Resolver<ResolversTypes['SetImageTagPayload'], ParentType, ContextType, RequireFields<MutationSetImageTagArgs, 'input'>>;
  setNamespacePolicy?: Resolver<ResolversTypes['SetNamespacePolicyPayload'], ParentType, ContextType, RequireFields<MutationSetNamespacePolicyArgs, 'input'>>;
  setPromotionPolicy?: Resolver<ResolversTypes['SetPromotionPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetPromotionPolicyArgs, 'input'>>;
  setStreamPolicy?: Resolver<ResolversTypes['SetStreamPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetStreamPolicyArgs, 'input'>>;
  stopTracking?: Resolver<ResolversTypes['StopTrackingPayload'], ParentType, ContextType, RequireFields<MutationStopTrackingArgs, 'input'>>;
};

export type NameChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameChanges'] = ResolversParentTypes['NameChanges']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Namespace'] = ResolversParentTypes['Namespace']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageStreams?: Resolver<ResolversTypes['ImageStreamConnection'], ParentType, ContextType, RequireFields<NamespaceImageStreamsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['NamespacePolicy'], ParentType, ContextType>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<NamespacePromotionsArgs, 'first'>>;
  promotionsNeedApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType, RequireFields<NamespaceSecretArgs, 'name'>>;
  secrets?: Resolver<ResolversTypes['SecretConnection'], ParentType, ContextType, RequireFields<NamespaceSecretsArgs, 'first'>>;
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

export type NamespacePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamespacePolicy'] = ResolversParentTypes['NamespacePolicy']> = {
  immutableTags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['PolicyLimits'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['PolicyRetention'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Image' | 'ImageStream' | 'ImageTag' | 'Namespace' | 'Promotion' | 'Secret', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  compareImages?: Resolver<Maybe<ResolversTypes['ImageComparison']>, ParentType, ContextType, RequireFields<QueryCompareImagesArgs, 'a' | 'b'>>;
  eventCursor?: Resolver<ResolversTypes['EventCursor'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType, RequireFields<QueryImageArgs, 'digest'>>;
  imageStream?: Resolver<Maybe<ResolversTypes['ImageStream']>, ParentType, ContextType, RequireFields<QueryImageStreamArgs, 'name' | 'namespace'>>;
  imageStreams?: Resolver<ResolversTypes['ImageStreamConnection'], ParentType, ContextType, RequireFields<QueryImageStreamsArgs, 'first'>>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType, RequireFields<QueryImageTagArgs, 'namespace' | 'stream' | 'tag'>>;
  namespace?: Resolver<Maybe<ResolversTypes['Namespace']>, ParentType, ContextType, RequireFields<QueryNamespaceArgs, 'name'>>;
  namespaces?: Resolver<ResolversTypes['NamespaceConnection'], ParentType, ContextType, RequireFields<QueryNamespacesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  resolve?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'reference'>>;
  resolveManifest?: Resolver<ResolversTypes['ManifestResolution'], ParentType, ContextType, RequireFields<QueryResolveManifestArgs, 'input'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RecentPullSpecResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentPullSpec'] = ResolversParentTypes['RecentPullSpec']> = {
  hasNewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pullSpec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type RollbackImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollbackImageTagPayload'] = ResolversParentTypes['RollbackImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
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

export type TextChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextChange'] = ResolversParentTypes['TextChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ApplyImageStreamPayload?: ApplyImageStreamPayloadResolvers<ContextType>;
  ApplyImageTagPayload?: ApplyImageTagPayloadResolvers<ContextType>;
  ApprovePromotionPayload?: ApprovePromotionPayloadResolvers<ContextType>;
  Cause?: CauseResolvers<ContextType>;
  ConfigComparison?: ConfigComparisonResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CreateImageStreamMappingPayload?: CreateImageStreamMappingPayloadResolvers<ContextType>;
  CreateNamespacePayload?: CreateNamespacePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteImageStreamPayload?: DeleteImageStreamPayloadResolvers<ContextType>;
  DeleteImageTagPayload?: DeleteImageTagPayloadResolvers<ContextType>;
  DeleteSecretPayload?: DeleteSecretPayloadResolvers<ContextType>;
  Denied?: DeniedResolvers<ContextType>;
  Digest?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  EffectiveRetention?: EffectiveRetentionResolvers<ContextType>;
  EventCursor?: GraphQLScalarType;
  Image?: ImageResolvers<ContextType>;
  ImageComparison?: ImageComparisonResolvers<ContextType>;
  ImageConfig?: ImageConfigResolvers<ContextType>;
  ImageLayer?: ImageLayerResolvers<ContextType>;
  ImageManifest?: ImageManifestResolvers<ContextType>;
  ImageStream?: ImageStreamResolvers<ContextType>;
  ImageStreamCondition?: ImageStreamConditionResolvers<ContextType>;
  ImageStreamConnection?: ImageStreamConnectionResolvers<ContextType>;
  ImageStreamEdge?: ImageStreamEdgeResolvers<ContextType>;
  ImageTag?: ImageTagResolvers<ContextType>;
  ImageTagConnection?: ImageTagConnectionResolvers<ContextType>;
  ImageTagEdge?: ImageTagEdgeResolvers<ContextType>;
  ImmutableTagRule?: ImmutableTagRuleResolvers<ContextType>;
  ImportImagesPayload?: ImportImagesPayloadResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  Int64?: GraphQLScalarType;
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
  NamespacePolicy?: NamespacePolicyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  RejectPromotionPayload?: RejectPromotionPayloadResolvers<ContextType>;
  ReleaseImageTagPayload?: ReleaseImageTagPayloadResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolvedImage?: ResolvedImageResolvers<ContextType>;
  RollbackImageTagPayload?: RollbackImageTagPayloadResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SecretConnection?: SecretConnectionResolvers<ContextType>;
  SecretEdge?: SecretEdgeResolvers<ContextType>;
  SecretText?: GraphQLScalarType;
  SetImageTagPayload?: SetImageTagPayloadResolvers<ContextType>;
  SetNamespacePolicyPayload?: SetNamespacePolicyPayloadResolvers<ContextType>;
  SetPromotionPolicyPayload?: SetPromotionPolicyPayloadResolvers<ContextType>;
  SetStreamPolicyPayload?: SetStreamPolicyPayloadResolvers<ContextType>;
  StopTrackingPayload?: StopTrackingPayloadResolvers<ContextType>;
  StreamImage?: StreamImageResolvers<ContextType>;
  StreamPolicy?: StreamPolicyResolvers<ContextType>;
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
  TextChange?: TextChangeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValueChange?: ValueChangeResolvers<ContextType>;
  VersionRange?: VersionRangeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

