import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Namespace as NamespaceModel } from '../domains/namespaces/index.js';
import type { ImageStream as ImageStreamModel, ImageTag as ImageTagModel, TagSpec as TagSpecModel, TagItem as TagItemModel, StreamImage as StreamImageModel, Resolution as ResolutionModel, TagEvent as TagEventModel, TagChange as TagChangeModel, TagMove as TagMoveModel, TagPointer as TagPointerModel } from '../domains/image-streams/index.js';
import type { Image as ImageModel, ImageManifest as ImageManifestModel, ImageConfig as ImageConfigModel } from '../domains/images/index.js';
import type { ImportResult as ImportResultModel } from '../domains/imports/index.js';
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
};

/** Who did it. */
export type Actor = {
  readonly kind: ActorKind;
  readonly name: Scalars['String']['output'];
};

/** What kind of actor did something. */
export type ActorKind =
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

/** What applying a specification did. */
export type ApplyOutcome =
  | 'CONFIGURED'
  | 'CREATED'
  | 'UNCHANGED';

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
  /** Somebody asked for exactly this. */
  | 'REQUEST'
  /** Somebody put an earlier item back on top. */
  | 'ROLLBACK'
  /** A tag that this one tracks has moved. */
  | 'TRACKING';

/** Whether a condition holds. */
export type ConditionStatus =
  | 'FALSE'
  | 'TRUE'
  | 'UNKNOWN';

/** The state is not what the input takes it to be. */
export type Conflict = UserError & {
  readonly code: ErrorCode;
  /** The object's resourceVersion now, where `expectedVersion` was outdated. */
  readonly currentVersion?: Maybe<Scalars['Int64']['output']>;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type CreateNamespaceInput = {
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
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

/** The viewer may not do this. */
export type Denied = UserError & {
  readonly code: ErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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

/** One layer of an image; its bytes stay in the registry. */
export type ImageLayer = {
  readonly digest: Scalars['Digest']['output'];
  readonly mediaType: Scalars['String']['output'];
  /** Bytes, compressed as in the registry. */
  readonly size: Scalars['Int64']['output'];
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

/** A named set of tags. Each tag points at an image somewhere and keeps the stack of all it ever pointed at. */
export type ImageStream = Node & {
  /** By key. */
  readonly annotations: ReadonlyArray<KeyValue>;
  /**
   * The time as of which this is the stream; null: now. Its own fields, its tags and its images are of then. What
   * is not kept over time, such as the outcomes of imports, is left out.
   */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
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
  /** By key. */
  readonly labels: ReadonlyArray<KeyValue>;
  /** Whether a plain image name equal to this stream's name resolves to it. */
  readonly localLookup: Scalars['Boolean']['output'];
  /** Unique in the namespace, at most 63 characters. */
  readonly name: Scalars['String']['output'];
  readonly namespace: Namespace;
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
  readonly conditions: ReadonlyArray<TagCondition>;
  /** Item 0 of the history: what the tag points at now. Null until something is there. */
  readonly current?: Maybe<TagItem>;
  /** All it ever pointed at, newest first. */
  readonly history: TagItemConnection;
  /** Why nothing but an explicit change moves this tag; null when it is free. */
  readonly hold?: Maybe<TagHold>;
  readonly id: Scalars['ID']['output'];
  /** The image the tag points at now. */
  readonly image?: Maybe<Image>;
  /** Whether the specification asks for an import that has not succeeded yet. */
  readonly importPending: Scalars['Boolean']['output'];
  /**
   * Every move, newest first: also those that replaced item 0 in place, of which the history keeps no trace, and those
   * of an earlier tag of the same name.
   */
  readonly moves: TagMoveConnection;
  readonly name: Scalars['String']['output'];
  /** What to pull, by digest where one is known: the source, or the integrated registry for `LOCAL` tags. */
  readonly pullSpec?: Maybe<Scalars['String']['output']>;
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

export type ImportImagesInput = {
  /** Create the stream or tag when missing, or give the tag the new source `from`. Without it that is refused. */
  readonly confirm?: Scalars['Boolean']['input'];
  /** Ask the registries and say what would move, and write nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** The external image, e.g. `quay.io/org/app:1.0`. Left out: the source that the tag's specification names. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly importMode?: InputMaybe<ImportMode>;
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  readonly namespace: Scalars['String']['input'];
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly stream: Scalars['String']['input'];
  /** Left out: every tag of the stream that comes from an external registry (at most 50). */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
};

export type ImportImagesPayload = {
  /** What it did to tags, or would do, in order. */
  readonly changes: ReadonlyArray<TagChange>;
  readonly cursor?: Maybe<Scalars['EventCursor']['output']>;
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
  | 'UNCHANGED';

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

/** One label or annotation to set. */
export type KeyValueInput = {
  readonly key: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** What the input names does not exist. */
export type Missing = UserError & {
  readonly code: ErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Mutation = {
  /** Makes the stream what the input says, or changes nothing when it is so already. */
  readonly applyImageStream: ApplyImageStreamPayload;
  readonly createNamespace: CreateNamespacePayload;
  /** Deletes a stream with its tags and their histories; images stay. */
  readonly deleteImageStream: DeleteImageStreamPayload;
  /** Removes a tag, spec and history. The images stay. */
  readonly deleteImageTag: DeleteImageTagPayload;
  /**
   * Asks the registries what the tags point at now, and moves those that have moved. Only descriptions are
   * fetched, never layers. One tag's failure harms no other.
   */
  readonly importImages: ImportImagesPayload;
  /** Lets a held tag move again; one that tracks another goes at once where that one points. */
  readonly releaseImageTag: ReleaseImageTagPayload;
  /** Puts an item of the history on top again. Nothing is removed and nothing is pushed. */
  readonly rollbackImageTag: RollbackImageTagPayload;
  /** Points a tag at an external image (to be imported next), at another tag, or at an image of a stream. */
  readonly setImageTag: SetImageTagPayload;
  /** Takes the tag out of the spec: no more imports, nothing followed. Its history stays. */
  readonly stopTracking: StopTrackingPayload;
};


export type MutationApplyImageStreamArgs = {
  input: ApplyImageStreamInput;
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


export type MutationImportImagesArgs = {
  input: ImportImagesInput;
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


export type MutationStopTrackingArgs = {
  input: ImageTagInput;
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
};


/** A room for image streams. Names are unique within one. */
export type NamespaceImageStreamsArgs = {
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

export type Query = {
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
  readonly viewer: Viewer;
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

/** What clients of a tag are told to pull. */
export type ReferencePolicy =
  /** The integrated registry, which fetches it from where it came from. */
  | 'LOCAL'
  /** The image where it came from. */
  | 'SOURCE';

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

export type SetImageTagInput = {
  /** Create the stream when it is missing. */
  readonly createStream?: Scalars['Boolean']['input'];
  /** Say what it would do, and do nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  readonly expectedVersion?: InputMaybe<Scalars['Int64']['input']>;
  readonly importMode?: InputMaybe<ImportMode>;
  readonly insecure?: InputMaybe<Scalars['Boolean']['input']>;
  readonly interval?: InputMaybe<Scalars['Duration']['input']>;
  readonly minimumAge?: InputMaybe<Scalars['Duration']['input']>;
  readonly namespace: Scalars['String']['input'];
  readonly reference?: InputMaybe<Scalars['Boolean']['input']>;
  readonly referencePolicy?: InputMaybe<ReferencePolicy>;
  readonly scheduled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly source: TagSourceInput;
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
  /** One word: `Unauthorized`, `Forbidden`, `NotFound`, `BadRequest`, `NotV2Registry`, `InternalError`, `ImportFailed`. */
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

/** An expected failure of a mutation: nothing of what it names was written. */
export type UserError = {
  readonly code: ErrorCode;
  /** What is wrong, where, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Path into the input, e.g. `["input", "tag"]`; null where no single value is to blame. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
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
  ApplyOutcome: ApplyOutcome;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cause: ResolverTypeWrapper<CauseModel>;
  CauseKind: CauseKind;
  ConditionStatus: ConditionStatus;
  Conflict: ResolverTypeWrapper<Conflict>;
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: ResolverTypeWrapper<Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversTypes['Namespace']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: ResolverTypeWrapper<Omit<DeleteImageStreamPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeleteImageTagPayload: ResolverTypeWrapper<Omit<DeleteImageTagPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Denied: ResolverTypeWrapper<Denied>;
  Digest: ResolverTypeWrapper<Scalars['Digest']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  ErrorCode: ErrorCode;
  EventCursor: ResolverTypeWrapper<Scalars['EventCursor']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<ImageModel>;
  ImageConfig: ResolverTypeWrapper<ImageConfigModel>;
  ImageLayer: ResolverTypeWrapper<ImageLayer>;
  ImageManifest: ResolverTypeWrapper<ImageManifestModel>;
  ImageStream: ResolverTypeWrapper<ImageStreamModel>;
  ImageStreamConnection: ResolverTypeWrapper<Omit<ImageStreamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImageStreamEdge']>, nodes: ReadonlyArray<ResolversTypes['ImageStream']> }>;
  ImageStreamEdge: ResolverTypeWrapper<Omit<ImageStreamEdge, 'node'> & { node: ResolversTypes['ImageStream'] }>;
  ImageTag: ResolverTypeWrapper<ImageTagModel>;
  ImageTagConnection: ResolverTypeWrapper<Omit<ImageTagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImageTagEdge']>, nodes: ReadonlyArray<ResolversTypes['ImageTag']> }>;
  ImageTagEdge: ResolverTypeWrapper<Omit<ImageTagEdge, 'node'> & { node: ResolversTypes['ImageTag'] }>;
  ImageTagInput: ImageTagInput;
  ImportImagesInput: ImportImagesInput;
  ImportImagesPayload: ResolverTypeWrapper<Omit<ImportImagesPayload, 'changes' | 'imageStream' | 'results' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageStream?: Maybe<ResolversTypes['ImageStream']>, results: ReadonlyArray<ResolversTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportMode: ImportMode;
  ImportOutcome: ImportOutcome;
  ImportResult: ResolverTypeWrapper<ImportResultModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  KeyValue: ResolverTypeWrapper<KeyValue>;
  KeyValueInput: KeyValueInput;
  Missing: ResolverTypeWrapper<Missing>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Namespace: ResolverTypeWrapper<NamespaceModel>;
  NamespaceConnection: ResolverTypeWrapper<Omit<NamespaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NamespaceEdge']>, nodes: ReadonlyArray<ResolversTypes['Namespace']> }>;
  NamespaceEdge: ResolverTypeWrapper<Omit<NamespaceEdge, 'node'> & { node: ResolversTypes['Namespace'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Platform: ResolverTypeWrapper<Platform>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferencePolicy: ReferencePolicy;
  ReleaseImageTagPayload: ResolverTypeWrapper<Omit<ReleaseImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  RollbackImageTagInput: RollbackImageTagInput;
  RollbackImageTagPayload: ResolverTypeWrapper<Omit<RollbackImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: ResolverTypeWrapper<Omit<SetImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StopTrackingPayload: ResolverTypeWrapper<Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversTypes['TagChange']>, imageTag?: Maybe<ResolversTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StreamImage: ResolverTypeWrapper<StreamImageModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<Viewer>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorModel;
  ApplyImageStreamInput: ApplyImageStreamInput;
  ApplyImageStreamPayload: Omit<ApplyImageStreamPayload, 'changes' | 'imageStream' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Boolean: Scalars['Boolean']['output'];
  Cause: CauseModel;
  Conflict: Conflict;
  CreateNamespaceInput: CreateNamespaceInput;
  CreateNamespacePayload: Omit<CreateNamespacePayload, 'namespace' | 'userErrors'> & { namespace?: Maybe<ResolversParentTypes['Namespace']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DateTime: Scalars['DateTime']['output'];
  DeleteImageStreamInput: DeleteImageStreamInput;
  DeleteImageStreamPayload: Omit<DeleteImageStreamPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeleteImageTagPayload: Omit<DeleteImageTagPayload, 'changes' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Denied: Denied;
  Digest: Scalars['Digest']['output'];
  Duration: Scalars['Duration']['output'];
  EventCursor: Scalars['EventCursor']['output'];
  ID: Scalars['ID']['output'];
  Image: ImageModel;
  ImageConfig: ImageConfigModel;
  ImageLayer: ImageLayer;
  ImageManifest: ImageManifestModel;
  ImageStream: ImageStreamModel;
  ImageStreamConnection: Omit<ImageStreamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImageStreamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImageStream']> };
  ImageStreamEdge: Omit<ImageStreamEdge, 'node'> & { node: ResolversParentTypes['ImageStream'] };
  ImageTag: ImageTagModel;
  ImageTagConnection: Omit<ImageTagConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImageTagEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImageTag']> };
  ImageTagEdge: Omit<ImageTagEdge, 'node'> & { node: ResolversParentTypes['ImageTag'] };
  ImageTagInput: ImageTagInput;
  ImportImagesInput: ImportImagesInput;
  ImportImagesPayload: Omit<ImportImagesPayload, 'changes' | 'imageStream' | 'results' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageStream?: Maybe<ResolversParentTypes['ImageStream']>, results: ReadonlyArray<ResolversParentTypes['ImportResult']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportResult: ImportResultModel;
  Int: Scalars['Int']['output'];
  Int64: Scalars['Int64']['output'];
  InvalidInput: InvalidInput;
  KeyValue: KeyValue;
  KeyValueInput: KeyValueInput;
  Missing: Missing;
  Mutation: Record<PropertyKey, never>;
  Namespace: NamespaceModel;
  NamespaceConnection: Omit<NamespaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NamespaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Namespace']> };
  NamespaceEdge: Omit<NamespaceEdge, 'node'> & { node: ResolversParentTypes['Namespace'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Platform: Platform;
  Query: Record<PropertyKey, never>;
  ReleaseImageTagPayload: Omit<ReleaseImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Resolution: ResolutionModel;
  RollbackImageTagInput: RollbackImageTagInput;
  RollbackImageTagPayload: Omit<RollbackImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetImageTagInput: SetImageTagInput;
  SetImageTagPayload: Omit<SetImageTagPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StopTrackingPayload: Omit<StopTrackingPayload, 'changes' | 'imageTag' | 'userErrors'> & { changes: ReadonlyArray<ResolversParentTypes['TagChange']>, imageTag?: Maybe<ResolversParentTypes['ImageTag']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StreamImage: StreamImageModel;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
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
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export type CauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cause'] = ResolversParentTypes['Cause']> = {
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CauseKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dockerImageRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['StreamImage']>, ParentType, ContextType, RequireFields<ImageStreamImageArgs, 'id'>>;
  imageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  imageRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['KeyValue']>, ParentType, ContextType>;
  localLookup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['Namespace'], ParentType, ContextType>;
  publicImageRepository?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceVersion?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  tag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType, RequireFields<ImageStreamTagArgs, 'name'>>;
  tags?: Resolver<ResolversTypes['ImageTagConnection'], ParentType, ContextType, RequireFields<ImageStreamTagsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  conditions?: Resolver<ReadonlyArray<ResolversTypes['TagCondition']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['TagItem']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['TagItemConnection'], ParentType, ContextType, RequireFields<ImageTagHistoryArgs, 'first'>>;
  hold?: Resolver<Maybe<ResolversTypes['TagHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  importPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['TagMoveConnection'], ParentType, ContextType, RequireFields<ImageTagMovesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pullSpec?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type ImportImagesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportImagesPayload'] = ResolversParentTypes['ImportImagesPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
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

export type MissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Missing'] = ResolversParentTypes['Missing']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyImageStream?: Resolver<ResolversTypes['ApplyImageStreamPayload'], ParentType, ContextType, RequireFields<MutationApplyImageStreamArgs, 'input'>>;
  createNamespace?: Resolver<ResolversTypes['CreateNamespacePayload'], ParentType, ContextType, RequireFields<MutationCreateNamespaceArgs, 'input'>>;
  deleteImageStream?: Resolver<ResolversTypes['DeleteImageStreamPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageStreamArgs, 'input'>>;
  deleteImageTag?: Resolver<ResolversTypes['DeleteImageTagPayload'], ParentType, ContextType, RequireFields<MutationDeleteImageTagArgs, 'input'>>;
  importImages?: Resolver<ResolversTypes['ImportImagesPayload'], ParentType, ContextType, RequireFields<MutationImportImagesArgs, 'input'>>;
  releaseImageTag?: Resolver<ResolversTypes['ReleaseImageTagPayload'], ParentType, ContextType, RequireFields<MutationReleaseImageTagArgs, 'input'>>;
  rollbackImageTag?: Resolver<ResolversTypes['RollbackImageTagPayload'], ParentType, ContextType, RequireFields<MutationRollbackImageTagArgs, 'input'>>;
  setImageTag?: Resolver<ResolversTypes['SetImageTagPayload'], ParentType, ContextType, RequireFields<MutationSetImageTagArgs, 'input'>>;
  stopTracking?: Resolver<ResolversTypes['StopTrackingPayload'], ParentType, ContextType, RequireFields<MutationStopTrackingArgs, 'input'>>;
};

export type NamespaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Namespace'] = ResolversParentTypes['Namespace']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageStreams?: Resolver<ResolversTypes['ImageStreamConnection'], ParentType, ContextType, RequireFields<NamespaceImageStreamsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Image' | 'ImageStream' | 'ImageTag' | 'Namespace', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
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
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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

export type RollbackImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollbackImageTagPayload'] = ResolversParentTypes['RollbackImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetImageTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetImageTagPayload'] = ResolversParentTypes['SetImageTagPayload']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['TagChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['EventCursor']>, ParentType, ContextType>;
  imageTag?: Resolver<Maybe<ResolversTypes['ImageTag']>, ParentType, ContextType>;
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

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  tagEvents?: SubscriptionResolver<ResolversTypes['TagEvent'], "tagEvents", ParentType, ContextType, Partial<SubscriptionTagEventsArgs>>;
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

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Denied' | 'InvalidInput' | 'Missing', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ApplyImageStreamPayload?: ApplyImageStreamPayloadResolvers<ContextType>;
  Cause?: CauseResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CreateNamespacePayload?: CreateNamespacePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteImageStreamPayload?: DeleteImageStreamPayloadResolvers<ContextType>;
  DeleteImageTagPayload?: DeleteImageTagPayloadResolvers<ContextType>;
  Denied?: DeniedResolvers<ContextType>;
  Digest?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  EventCursor?: GraphQLScalarType;
  Image?: ImageResolvers<ContextType>;
  ImageConfig?: ImageConfigResolvers<ContextType>;
  ImageLayer?: ImageLayerResolvers<ContextType>;
  ImageManifest?: ImageManifestResolvers<ContextType>;
  ImageStream?: ImageStreamResolvers<ContextType>;
  ImageStreamConnection?: ImageStreamConnectionResolvers<ContextType>;
  ImageStreamEdge?: ImageStreamEdgeResolvers<ContextType>;
  ImageTag?: ImageTagResolvers<ContextType>;
  ImageTagConnection?: ImageTagConnectionResolvers<ContextType>;
  ImageTagEdge?: ImageTagEdgeResolvers<ContextType>;
  ImportImagesPayload?: ImportImagesPayloadResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  KeyValue?: KeyValueResolvers<ContextType>;
  Missing?: MissingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Namespace?: NamespaceResolvers<ContextType>;
  NamespaceConnection?: NamespaceConnectionResolvers<ContextType>;
  NamespaceEdge?: NamespaceEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReleaseImageTagPayload?: ReleaseImageTagPayloadResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  RollbackImageTagPayload?: RollbackImageTagPayloadResolvers<ContextType>;
  SetImageTagPayload?: SetImageTagPayloadResolvers<ContextType>;
  StopTrackingPayload?: StopTrackingPayloadResolvers<ContextType>;
  StreamImage?: StreamImageResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
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
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

