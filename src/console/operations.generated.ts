/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { trusted } from './graph/document.js';
/** What kind of actor did something. */
export type ActorKind =
  /** A program, of a namespace: `system:serviceaccount:<namespace>:<name>`. */
  | 'SERVICE_ACCOUNT'
  /** Sluice itself. */
  | 'SYSTEM'
  /** A person, or a program that has a user of its own. */
  | 'USER';

/** What `approvePromotion` is given. */
export type ApprovePromotionInput = {
  /** The image that is approved; CONFLICT when the promotion is of another one. */
  readonly digest: string;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** The id of the promotion. */
  readonly id: string | number;
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

/** User and password for a git host. */
export type BasicAuthInput = {
  /** Certificates to trust, as PEM. */
  readonly caCertificate?: string | null | undefined;
  /** Settings for git, as the text of a `.gitconfig`. */
  readonly gitConfig?: string | null | undefined;
  /** The password, or a token. */
  readonly password?: string | null | undefined;
  /** Left out where the password is a token that says who it is. */
  readonly username?: string | null | undefined;
};

/** Source that is sent along when a build is started. */
export type BinarySourceInput = {
  /** Where what is sent is one file: its name in the build's directory. Left out: it is an archive. */
  readonly asFile?: string | null | undefined;
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

/** An image by name: what a build starts from, takes files from, or makes. */
export type BuildImageInput = {
  /** What `name` stands for. */
  readonly kind: BuildImageKind;
  /** `stream:tag`, `stream@digest` or a reference such as `quay.io/org/app:1.0`, by kind. */
  readonly name: string;
  /** Left out: the namespace of the definition. */
  readonly namespace?: string | null | undefined;
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
  readonly dryRun?: boolean;
  /** Its name in the namespace. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
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

/** Which builds of one definition may run beside each other. */
export type BuildRunPolicy =
  /** All at once, as soon as no SERIAL one runs. */
  | 'PARALLEL'
  /** One after the other, by number. */
  | 'SERIAL'
  /** One at a time; a newer one cancels those that have not begun. */
  | 'SERIAL_LATEST_ONLY';

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

/** What `cancelRollout` is given. */
export type CancelRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** The deployment's name in it. */
  readonly name: string;
  /** The deployment's namespace. */
  readonly namespace: string;
  /** Left out: the newest. */
  readonly number?: number | null | undefined;
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

/** Whether a condition holds. */
export type ConditionStatus =
  /** It does not hold; the reason says why. */
  | 'FALSE'
  /** It holds. */
  | 'TRUE'
  /** Whether it holds is not known. */
  | 'UNKNOWN';

/** Names one consumer. */
export type ConsumerInput = {
  /** Its name there. */
  readonly name: string;
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: string | null | undefined;
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

/** What `createNamespace` is given. */
export type CreateNamespaceInput = {
  /** What people call it: free text, at most 200 characters. */
  readonly displayName?: string | null | undefined;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** A DNS label: lower-case letters, digits and dashes, at most 63. */
  readonly name: string;
};

/** What `createServiceAccount` is given. */
export type CreateServiceAccountInput = {
  /** The one to create. */
  readonly serviceAccount: ServiceAccountInput;
};

/** What `createToken` is given. */
export type CreateTokenInput = {
  /** What it is for, e.g. `laptop`. */
  readonly description?: string | null | undefined;
  /**
   * How long it is good: 90 days when left out, or never for a service account. A token lives no longer than the one it
   * was made with.
   */
  readonly expiresIn?: string | null | undefined;
  /** For a service account; left out, with `user`: for the viewer. */
  readonly serviceAccount?: ServiceAccountInput | null | undefined;
  /** For another user: only for those who may create tokens everywhere. */
  readonly user?: string | null | undefined;
};

/** What `createWebhook` is given. */
export type CreateWebhookInput = {
  /** Begin behind this cursor; left out: with what happens from now on. */
  readonly after?: string | null | undefined;
  /** Which events it gets; left out: all that its owner may see, but for those of consumers and webhooks. */
  readonly filter?: EventFilterInput | null | undefined;
  /** Lower-case letters, digits, dashes and dots, at most 253. */
  readonly name: string;
  /** Whose events it gets; left out: those of all namespaces. */
  readonly namespace?: string | null | undefined;
  /**
   * `https://…`, on port 443 or 8443 of a public address; other addresses, and http, where the server's operator allows
   * them.
   */
  readonly url: string;
};

/** What `deleteSecret` is given. */
export type DeleteSecretInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Its name in the namespace. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
};

/** What `deleteServiceAccount` is given. */
export type DeleteServiceAccountInput = {
  /** The one to delete. */
  readonly serviceAccount: ServiceAccountInput;
};

/** What became of an event on its way to an endpoint. */
export type DeliveryState =
  /** The endpoint has answered with 2xx. */
  | 'DELIVERED'
  /** Every attempt failed; it can be redelivered. */
  | 'FAILED'
  /** It is tried again at `nextAttemptAt`. */
  | 'RETRYING';

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

/** Names one deployment. */
export type DeploymentTargetInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Its name in the namespace. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
};

/** What a client may send. */
export type DocumentMode =
  /** Documents that were published for it, and no others. */
  | 'ENFORCE'
  /** Any document; none is kept. */
  | 'OFF'
  /** Any document; each is kept, and held against changes of the schema. So it is unless set otherwise. */
  | 'RECORD';

/** A variable of the build's environment: a value, or one place where it comes from. */
export type EnvironmentVariableInput = {
  /** The entry of a config map that it is set to. */
  readonly fromConfigMap?: KeySelectorInput | null | undefined;
  /** `metadata.name`, `metadata.namespace`, `metadata.labels['x']` or `metadata.annotations['x']`. */
  readonly fromField?: string | null | undefined;
  /** The entry of a secret that it is set to. */
  readonly fromSecret?: KeySelectorInput | null | undefined;
  /** The name of the variable. */
  readonly name: string;
  /** What it is set to. */
  readonly value?: string | null | undefined;
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

/** Which events are wanted. All that is given must match; a list that is empty or left out matches everything. */
export type EventFilterInput = {
  /** A stream with its tags (`shop/web`), or exactly one thing (`shop/web:prod`); 100 at most. */
  readonly subjects?: ReadonlyArray<string> | null | undefined;
  /** One type (`image-tag.moved`), or all of a noun (`image-tag.*`); 100 at most. */
  readonly types?: ReadonlyArray<string> | null | undefined;
};

/** Names one tag. */
export type ImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Refuse with CONFLICT unless the stream's resourceVersion is this. */
  readonly expectedVersion?: string | null | undefined;
  /** The namespace that its stream is in. */
  readonly namespace: string;
  /** The name of its stream. */
  readonly stream: string;
  /** Its name in the stream. */
  readonly tag: string;
};

/** What `importImages` is given. */
export type ImportImagesInput = {
  /**
   * The stream's own repository as a whole, if it has one, and every tag that comes from an external registry: the same
   * as leaving out `tag`, `from` and `repository`.
   */
  readonly all?: boolean;
  /** Create the stream or tag when missing, or give the tag the new source `from`. Without it that is refused. */
  readonly confirm?: boolean;
  /** Ask the registries and say what would move, and write nothing. */
  readonly dryRun?: boolean;
  /** Of a whole repository, no tags that fit one of these globs. */
  readonly exclude?: ReadonlyArray<string> | null | undefined;
  /** The external image, e.g. `quay.io/org/app:1.0`. Left out: the source that the tag's specification names. */
  readonly from?: string | null | undefined;
  /** What an import makes of a manifest list or image index. */
  readonly importMode?: ImportMode | null | undefined;
  /** Of a whole repository, only tags that fit one of these globs: `*` any characters, `?` one. */
  readonly include?: ReadonlyArray<string> | null | undefined;
  /** Import may use plain HTTP or an unverified certificate. */
  readonly insecure?: boolean | null | undefined;
  /** Time between checks, for a scheduled tag. */
  readonly interval?: string | null | undefined;
  /**
   * How many tags of a whole repository to import: `latest` first, then versions, newest first, then others by name. At
   * most, and when left out, what the server allows (50 unless set otherwise).
   */
  readonly limit?: number | null | undefined;
  /** How old an image must be before an import moves the tag to it. */
  readonly minimumAge?: string | null | undefined;
  /** The namespace that the stream is in. */
  readonly namespace: string;
  /** What clients of the tag are told to pull. */
  readonly referencePolicy?: ReferencePolicy | null | undefined;
  /**
   * A repository to import as a whole, e.g. `quay.io/org/app`, without tag or digest. Its tags join the status of the
   * stream and never its specification; tags that the specification has are left to it. `confirm` makes another
   * repository than before the stream's own (`dockerImageRepository`). Not together with `tag` or `from`.
   */
  readonly repository?: string | null | undefined;
  /** Checked for news at an interval. */
  readonly scheduled?: boolean | null | undefined;
  /** The stream to import into. */
  readonly stream: string;
  /** Left out: every tag of the stream that comes from an external registry (at most 50). */
  readonly tag?: string | null | undefined;
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

/** One entry of a secret or config map. */
export type KeySelectorInput = {
  /** The name of its entry. */
  readonly key: string;
  /** The secret or config map. */
  readonly name: string;
  /** Whether the build goes on without it when it is missing. */
  readonly optional?: boolean;
};

/** One label or annotation to set. */
export type KeyValueInput = {
  /**
   * What it is called. A label or annotation of an object: at most 63 letters, digits, `-`, `_` and `.`, beginning and ending with
   * a letter or digit, alone or behind a domain and `/`. The domain of a label is in lower case, that of an annotation in any.
   */
  readonly key: string;
  /** What it says. */
  readonly value: string;
};

/** Who wrote or committed a change. */
export type PersonInput = {
  /** As git says it. */
  readonly email?: string | null | undefined;
  /** As git says it. */
  readonly name?: string | null | undefined;
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

/** Numbers left out stay as they are; null lifts the limit. */
export type PolicyLimitsInput = {
  /** Bytes of an image that is pushed; from 0. */
  readonly maximumImageSize?: string | null | undefined;
  /** Different images in all histories of each stream; from 0. */
  readonly maximumImages?: number | null | undefined;
  /** Image streams of the namespace; from 0. */
  readonly maximumStreams?: number | null | undefined;
  /** Tags of each stream; from 0. */
  readonly maximumTags?: number | null | undefined;
};

/** Where a rule is laid down. */
export type PolicyOrigin =
  /** Nowhere: Sluice has it built in. */
  | 'DEFAULT'
  /** In the policy of the namespace. */
  | 'NAMESPACE'
  /** In the policy of the stream. */
  | 'STREAM';

/** Numbers left out stay as they are; null leaves it to others to say. */
export type PolicyRetentionInput = {
  /** The newest items of each tag, the current one included. */
  readonly keepTagRevisions?: number | null | undefined;
  /** Whatever is younger than this. */
  readonly keepYoungerThan?: string | null | undefined;
};

/** What `promoteImageTag` is given. */
export type PromoteImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Refuse with CONFLICT unless the source points at this image. */
  readonly expectedDigest?: string | null | undefined;
  /** How long it may be approved; left out: 7d. At most 90d. */
  readonly expiresIn?: string | null | undefined;
  /** The tag that points at the image. */
  readonly from: TagAddressInput;
  /** Wait for the approval of somebody else, even where the namespace asks for none. */
  readonly requireApproval?: boolean;
  /** The stream is created when it is missing; the namespace must be there. */
  readonly to: TagAddressInput;
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

/** What `pruneImages` is given. */
export type PruneImagesInput = {
  /** The `next` of the call before. */
  readonly after?: string | null | undefined;
  /** Only say what would go. Unlike everywhere else, this is the default. */
  readonly dryRun?: boolean;
  /** Streams to look at now, at most 500; `PruneImagesPayload.next` goes on. */
  readonly first?: number;
  /** Go on although it cannot be read which image some specification names. */
  readonly ignoreInvalidReferences?: boolean;
  /** Left out: what each stream's policy says, which is 3 unless one says otherwise. */
  readonly keepTagRevisions?: number | null | undefined;
  /** Left out: what each stream's policy says, which is 1h unless one says otherwise. */
  readonly keepYoungerThan?: string | null | undefined;
  /** Left out: all namespaces, and then images that nothing holds any more go as well. */
  readonly namespace?: string | null | undefined;
  /** Left out: all streams of the namespace. */
  readonly stream?: string | null | undefined;
  /** Whether `decisions` tells of what stays as well; `items` counts that either way. */
  readonly tellKept?: boolean;
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

/** What `publishSubgraph` is given. */
export type PublishSubgraphInput = {
  /** Check it, and publish nothing. */
  readonly dryRun?: boolean;
  /** Refuses with CONFLICT unless this is the current version; 0: unless there is none. */
  readonly expectedVersion?: number | null | undefined;
  /** The name of the subgraph. */
  readonly name: string;
  /** Lets clients break; left out, a change that breaks one is refused. */
  readonly override?: SchemaOverrideInput | null | undefined;
  /** The whole schema of the subgraph, with the directives of federation. */
  readonly sdl: string;
  /** Left out, it stays where it is; empty: it serves no subscriptions. */
  readonly socketUrl?: string | null | undefined;
  /** Left out, it stays where it is. */
  readonly url?: string | null | undefined;
};

/** What `putSecret` is given. */
export type PutSecretInput = {
  /** All of them; left out, they stay. */
  readonly annotations?: ReadonlyArray<KeyValueInput> | null | undefined;
  /** Left out, the secret keeps what it holds. */
  readonly data?: SecretDataInput | null | undefined;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Lower-case letters, digits, dashes and dots, at most 253. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
  /** Refuses with CONFLICT when there is a secret of this name. */
  readonly onlyNew?: boolean;
};

/** What `redeliverDeadLetters` is given. */
export type RedeliverDeadLettersInput = {
  /** Ids of events; left out: all. */
  readonly events?: ReadonlyArray<string | number> | null | undefined;
  /** Its name there. */
  readonly name: string;
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: string | null | undefined;
};

/** What `redeliverWebhook` is given. */
export type RedeliverWebhookInput = {
  /** Its name there. */
  readonly name: string;
  /** Left out: a webhook of the whole cluster. */
  readonly namespace?: string | null | undefined;
  /** With `after`: test events as well. */
  readonly tests?: boolean;
  /** What is to be delivered again. */
  readonly what: RedeliveryInput;
};

/** What is to be delivered again. */
export type RedeliveryInput =
  {   /** All that is wanted behind this cursor, delivered or not; without test events, which were for then. */
  readonly after: string; readonly event?: never; readonly failed?: never; }
  |  { readonly after?: never;   /** The event with this id. */
  readonly event: string | number; readonly failed?: never; }
  |  { readonly after?: never; readonly event?: never;   /**
   * All that failed: what was given up, and what has failed and would be tried again later. Both are tried at once, with
   * all their attempts.
   */
  readonly failed: boolean; };

/** What clients of a tag are told to pull. */
export type ReferencePolicy =
  /** The integrated registry, which fetches it from where it came from. */
  | 'LOCAL'
  /** The image where it came from. */
  | 'SOURCE';

/** One user's password at one registry, as `docker login` takes them. */
export type RegistryLoginInput = {
  /** The password, or a token in its place. */
  readonly password: string;
  /** A host, or a path on one, e.g. `quay.io` or `quay.io/team`. */
  readonly server: string;
  /** The name of the user there. */
  readonly username: string;
};

/** What `rejectPromotion` is given. */
export type RejectPromotionInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** The id of the promotion. */
  readonly id: string | number;
  /** Kept for those who ask why. */
  readonly reason?: string | null | undefined;
};

/** What `releaseTriggers` is given. */
export type ReleaseTriggersInput = {
  /** Let all that waits fire without counting it; false: what waits may be held again by the same limit. */
  readonly all?: boolean;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** The namespace that it is about. */
  readonly namespace: string;
};

/** What `revokeToken` is given. */
export type RevokeTokenInput = {
  /** The id of the token, not the token itself. */
  readonly id: string | number;
};

/** A role, who holds it, and where. */
export type RoleBindingInput = {
  /** Left out: everywhere. */
  readonly namespace?: string | null | undefined;
  /** E.g. `view`, `edit`, `admin`, `image-puller`; see `roles`. */
  readonly role: string;
  /** The image streams of this name only; `*` stands for any characters, `?` for one. */
  readonly streams?: string | null | undefined;
  /** Who holds it. */
  readonly subject: SubjectInput;
};

/** What `rollBackDeployment` is given. */
export type RollBackDeploymentInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Keep these images, whatever tags bring, until the deployment is released. */
  readonly hold?: boolean;
  /** Its name in the namespace. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
  /** Kept as the rollout's cause and as the reason of the hold. */
  readonly reason?: string | null | undefined;
  /** The rollout to bring back; left out: the last complete one before the newest. */
  readonly to?: number | null | undefined;
};

/** What `rollbackImageTag` is given. */
export type RollbackImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Refuse with CONFLICT unless the stream's resourceVersion is this. */
  readonly expectedVersion?: string | null | undefined;
  /** Keep the tag there, whatever imports or tracked tags bring, until it is released. */
  readonly hold?: boolean;
  /** The namespace that its stream is in. */
  readonly namespace: string;
  /** Kept as the event's cause and as the reason of the hold, for those who ask why. */
  readonly reason?: string | null | undefined;
  /** The name of its stream. */
  readonly stream: string;
  /** Its name in the stream. */
  readonly tag: string;
  /** Left out: the item before the current one. */
  readonly to?: TagItemInput | null | undefined;
};

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
  readonly immediately?: boolean;
  /** Its name there. */
  readonly name: string;
  /** Left out: a webhook of the whole cluster. */
  readonly namespace?: string | null | undefined;
  /** How long deliveries are signed with the old key as well; 24h if left out, 30d at most. */
  readonly overlap?: string | null | undefined;
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
  readonly reason: string;
  /** Not later than 7 days from now; the override does not hold afterwards. */
  readonly until: string;
};

/** What a secret holds, in one of the forms that people have it in. */
export type SecretDataInput =
  {   /** User and password for a git host. */
  readonly basicAuth: BasicAuthInput; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never;   /** The text of a `.dockercfg`. */
  readonly dockerCfg: string; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never;   /** The text of a docker `config.json` or containers `auth.json`. */
  readonly dockerConfigJson: string; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never;   /** One user's password at one registry. */
  readonly login: RegistryLoginInput; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never;   /** Any entries. */
  readonly opaque: ReadonlyArray<SecretEntryInput>; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never;   /** A key for a git host. */
  readonly sshAuth: SshAuthInput; };

/** One entry of an opaque secret. */
export type SecretEntryInput = {
  /** Anything, as base64. */
  readonly bytes?: string | null | undefined;
  /** At most 253 letters, digits, `-`, `_` and `.`. */
  readonly key: string;
  /** Text; either this or `bytes`. */
  readonly value?: string | null | undefined;
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

/** Names one service account. */
export type ServiceAccountInput = {
  /** A DNS label. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
};

/** What `setDeploymentPaused` is given. */
export type SetDeploymentPausedInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Its name in the namespace. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
  /** Whether nothing is rolled out until it is resumed. */
  readonly paused: boolean;
};

/** What is left out stays as it is; null takes away what the policy says of it. */
export type SetNamespacePolicyInput = {
  /** Say what would come of it, and change nothing. */
  readonly dryRun?: boolean;
  /** The `NamespacePolicy.version` that it must have; 0: nothing was ever laid down. Otherwise CONFLICT. */
  readonly expectedVersion?: string | null | undefined;
  /**
   * All patterns, in place of those there are; at most 50. A tag that follows others, and was kept from it by a pattern that
   * there is no more, goes at once where they have gone.
   */
  readonly immutableTags?: ReadonlyArray<string> | null | undefined;
  /** How many there may be, and how large. */
  readonly limits?: PolicyLimitsInput | null | undefined;
  /** The namespace that it is about. */
  readonly namespace: string;
  /** What `pruneImages` keeps in any case, unless a stream says otherwise. */
  readonly retention?: PolicyRetentionInput | null | undefined;
};

/** What `setPromotionPolicy` is given. */
export type SetPromotionPolicyInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** The namespace that is promoted into. */
  readonly namespace: string;
  /** Whether nothing is promoted into this namespace without the approval of somebody else. */
  readonly promotionsNeedApproval: boolean;
};

/** What is left out stays as it is; null takes away what the stream's own policy says of it. */
export type SetStreamPolicyInput = {
  /** Say what would come of it, and change nothing. */
  readonly dryRun?: boolean;
  /** The `StreamPolicy.version` that it must have; 0: nothing was ever laid down. Otherwise CONFLICT. */
  readonly expectedVersion?: string | null | undefined;
  /**
   * All patterns of the stream's own, in place of those there are; at most 50. A tag that follows others, and was kept from it by
   * a pattern that there is no more, goes at once where they have gone.
   */
  readonly immutableTags?: ReadonlyArray<string> | null | undefined;
  /** The namespace that the stream is in. */
  readonly namespace: string;
  /** What `pruneImages` keeps of this stream in any case. */
  readonly retention?: PolicyRetentionInput | null | undefined;
  /** The name of the stream. */
  readonly stream: string;
};

/** What `setTriggersAutomatic` is given. */
export type SetTriggersAutomaticInput = {
  /** Whether its triggers fire by themselves. */
  readonly automatic: boolean;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** The namespace that the target is in. */
  readonly namespace: string;
  /** What is set off. */
  readonly target: TriggerTargetInput;
};

/** The commit that is built. */
export type SourceRevisionInput = {
  /** Who wrote it. */
  readonly author?: PersonInput | null | undefined;
  /** From 4 to 64 hexadecimal digits: a commit, or the beginning of one. */
  readonly commit: string;
  /** Who committed it. */
  readonly committer?: PersonInput | null | undefined;
  /** What its author says of it. */
  readonly message?: string | null | undefined;
};

/** A key for a git host. */
export type SshAuthInput = {
  /** Settings for git, as the text of a `.gitconfig`. */
  readonly gitConfig?: string | null | undefined;
  /** Keys of hosts, as the text of a `known_hosts`; left out: any host is believed the first time. */
  readonly knownHosts?: string | null | undefined;
  /** The key itself, as text. */
  readonly privateKey: string;
};

/** What `startBuild` is given. */
export type StartBuildInput = {
  /** The source is sent along: the payload's `upload` says where to. The definition's git source is left out. */
  readonly binary?: BinarySourceInput | null | undefined;
  /** For DOCKER: arguments that are added, or replace others. */
  readonly buildArgs?: ReadonlyArray<EnvironmentVariableInput> | null | undefined;
  /** The build to repeat, by name: the same specification, and the images of now. */
  readonly cloneOf?: string | null | undefined;
  /** The definition. Either this or `cloneOf`. */
  readonly config?: string | null | undefined;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Variables that are added to those of the strategy, or replace them. */
  readonly env?: ReadonlyArray<EnvironmentVariableInput> | null | undefined;
  /** Refuse with CONFLICT unless the definition's newest build has this number. */
  readonly expectedLastVersion?: string | null | undefined;
  /** Replaces what the strategy starts from. */
  readonly from?: BuildImageInput | null | undefined;
  /** For SOURCE. */
  readonly incremental?: boolean | null | undefined;
  /** The namespace that it is in. */
  readonly namespace: string;
  /** For DOCKER. */
  readonly noCache?: boolean | null | undefined;
  /** A branch, tag or commit instead of the definition's `ref`. */
  readonly ref?: string | null | undefined;
  /** What to build instead of what the definition says. */
  readonly revision?: SourceRevisionInput | null | undefined;
};

/** What `startRollout` is given. */
export type StartRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Its name in the namespace. */
  readonly name: string;
  /** The namespace that it is in. */
  readonly namespace: string;
};

/** Exactly one is given. */
export type SubjectInput =
  {   /** The name of a group. */
  readonly group: string; readonly serviceAccount?: never; readonly user?: never; }
  |  { readonly group?: never;   /** A service account, by its names. */
  readonly serviceAccount: ServiceAccountInput; readonly user?: never; }
  |  { readonly group?: never; readonly serviceAccount?: never;   /** The name of a user. */
  readonly user: string; };

/** What may hold a role. */
export type SubjectKind =
  /** All members of a group, whoever they are at the time. */
  | 'GROUP'
  /** A program, of a namespace. */
  | 'SERVICE_ACCOUNT'
  /** One user. */
  | 'USER';

/** A tag by its names. */
export type TagAddressInput = {
  /** The namespace that its stream is in. */
  readonly namespace: string;
  /** The name of its stream. */
  readonly stream: string;
  /** Its name in the stream. */
  readonly tag: string;
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

/** Which item of a tag's history; exactly one. */
export type TagItemInput =
  {   /** The item that was current at this time. */
  readonly at: string; readonly digest?: never; readonly position?: never; readonly revision?: never; }
  |  { readonly at?: never;   /** A digest, or the beginning of one. */
  readonly digest: string; readonly position?: never; readonly revision?: never; }
  |  { readonly at?: never; readonly digest?: never;   /** Place in the stack as seen now; 1 is the item before the current one. */
  readonly position: number; readonly revision?: never; }
  |  { readonly at?: never; readonly digest?: never; readonly position?: never;   /** The number that the item has kept since it was made, as `TagItem.revision` says it. */
  readonly revision: string; };

/** Which kind of thing a tag comes from. */
export type TagSourceKind =
  /** An image in an external registry. */
  | 'DOCKER_IMAGE'
  /** An image by digest, out of a stream's history. */
  | 'IMAGE_STREAM_IMAGE'
  /** Another tag: tracked when it is of the same stream and no plain reference, copied once otherwise. */
  | 'IMAGE_STREAM_TAG';

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

/** What a trigger sets off. */
export type TriggerTargetInput = {
  /** What kind of thing it is. */
  readonly kind: TriggerTargetKind;
  /** Of the trigger's namespace. */
  readonly name: string;
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

/** What makes one tag better than another, where a tag follows the best of several. */
export type VersionOrder =
  /** The last by name. */
  | 'ALPHABETICAL'
  /** The image that was built last; one that does not say when counts from when Sluice first saw it. */
  | 'NEWEST'
  /** The highest semantic version (`v` may stand before it; 1.2 means 1.2.0); tags that are none do not count. */
  | 'SEMVER';

/** Names one webhook. */
export type WebhookInput = {
  /** Its name there. */
  readonly name: string;
  /** Left out: a webhook of the whole cluster. */
  readonly namespace?: string | null | undefined;
};

export type AccessQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessQuery = { readonly viewer: { readonly name: string, readonly kind: ActorKind, readonly groups: ReadonlyArray<string>, readonly roleBindings: ReadonlyArray<{ readonly id: string, readonly role: string, readonly namespace: string | null, readonly streams: string | null, readonly subject: { readonly kind: SubjectKind, readonly name: string } }>, readonly tokens: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly description: string | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null }> } };

export type CanIQueryVariables = Exact<{
  verb: string;
  resource: string;
  namespace?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type CanIQuery = { readonly can: { readonly allowed: boolean, readonly whyNot: string | null, readonly missingRole: string | null } };

export type WhoCanQueryVariables = Exact<{
  verb: string;
  resource: string;
  namespace?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type WhoCanQuery = { readonly whoCan: ReadonlyArray<{ readonly id: string, readonly role: string, readonly namespace: string | null, readonly streams: string | null, readonly subject: { readonly kind: SubjectKind, readonly name: string } }> };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { readonly createToken: { readonly secret: string | null, readonly token: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { readonly revokeToken: { readonly revoked: boolean, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type AttentionQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionQuery = { readonly needsAttention: { readonly nodes: ReadonlyArray<{ readonly reason: AttentionReason, readonly severity: AttentionSeverity, readonly namespace: string, readonly subject: string, readonly message: string, readonly advice: string, readonly since: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type AuditQueryVariables = Exact<{
  namespace?: string | null | undefined;
  subject?: string | null | undefined;
  actor?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string, readonly namespace: string, readonly type: string, readonly subject: string, readonly payload: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly requestId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VerifyAuditQueryVariables = Exact<{
  namespace?: string | null | undefined;
  checkpoint?: string | null | undefined;
}>;


export type VerifyAuditQuery = { readonly verifyAudit: { readonly intact: boolean, readonly entries: string, readonly checkpoint: string, readonly breaks: ReadonlyArray<{ readonly namespace: string, readonly lane: number, readonly position: string, readonly fault: AuditFault }> } };

export type BuildRowFragment = { readonly id: string, readonly name: string, readonly number: string, readonly configName: string | null, readonly phase: BuildPhase, readonly reason: BuildReason | null, readonly message: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly completedAt: string | null, readonly namespace: { readonly name: string }, readonly startedBy: { readonly name: string }, readonly causes: ReadonlyArray<{ readonly type: BuildCauseType, readonly message: string }>, readonly result: { readonly digest: string | null } | null };

export type BuildConfigRowFragment = { readonly id: string, readonly name: string, readonly paused: boolean, readonly lastVersion: string, readonly runPolicy: BuildRunPolicy, readonly namespace: { readonly name: string } };

export type BuildsQueryVariables = Exact<{
  phases?: ReadonlyArray<BuildPhase> | BuildPhase | null | undefined;
  after?: string | null | undefined;
}>;


export type BuildsQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly builds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string, readonly configName: string | null, readonly phase: BuildPhase, readonly reason: BuildReason | null, readonly message: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly completedAt: string | null, readonly namespace: { readonly name: string }, readonly startedBy: { readonly name: string }, readonly causes: ReadonlyArray<{ readonly type: BuildCauseType, readonly message: string }>, readonly result: { readonly digest: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly buildConfigs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly paused: boolean, readonly lastVersion: string, readonly runPolicy: BuildRunPolicy, readonly namespace: { readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BuildsOfQueryVariables = Exact<{
  namespace: string;
  phases?: ReadonlyArray<BuildPhase> | BuildPhase | null | undefined;
  after?: string | null | undefined;
}>;


export type BuildsOfQuery = { readonly namespace: { readonly id: string, readonly builds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string, readonly configName: string | null, readonly phase: BuildPhase, readonly reason: BuildReason | null, readonly message: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly completedAt: string | null, readonly namespace: { readonly name: string }, readonly startedBy: { readonly name: string }, readonly causes: ReadonlyArray<{ readonly type: BuildCauseType, readonly message: string }>, readonly result: { readonly digest: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type BuildQueryVariables = Exact<{
  namespace: string;
  name: string;
  subject: string;
}>;


export type BuildQuery = { readonly build: { readonly runner: string | null, readonly attempt: number, readonly outputReference: string | null, readonly cloneOf: string | null, readonly logSnippet: string | null, readonly deadlineAt: string | null, readonly id: string, readonly name: string, readonly number: string, readonly configName: string | null, readonly phase: BuildPhase, readonly reason: BuildReason | null, readonly message: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly completedAt: string | null, readonly revision: { readonly commit: string, readonly message: string | null, readonly author: { readonly name: string | null } | null } | null, readonly inputs: ReadonlyArray<{ readonly reference: string, readonly digest: string | null }>, readonly result: { readonly reference: string | null, readonly digest: string | null, readonly imageTag: { readonly id: string, readonly name: string, readonly stream: { readonly id: string, readonly name: string, readonly namespace: { readonly name: string } } } | null } | null, readonly stages: ReadonlyArray<{ readonly name: BuildStageName, readonly startedAt: string, readonly durationMilliseconds: string }>, readonly namespace: { readonly name: string }, readonly startedBy: { readonly name: string }, readonly causes: ReadonlyArray<{ readonly type: BuildCauseType, readonly message: string }> } | null, readonly events: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > } };

export type LogEndQueryVariables = Exact<{
  namespace: string;
  name: string;
}>;


export type LogEndQuery = { readonly build: { readonly id: string, readonly log: { readonly firstLine: string, readonly end: string, readonly isTruncated: boolean, readonly chunks: ReadonlyArray<{ readonly text: string }> } } | null };

export type LogPartQueryVariables = Exact<{
  namespace: string;
  name: string;
  line: string;
}>;


export type LogPartQuery = { readonly build: { readonly id: string, readonly log: { readonly end: string, readonly chunks: ReadonlyArray<{ readonly text: string }> } } | null };

export type FollowLogSubscriptionVariables = Exact<{
  namespace: string;
  name: string;
  after?: string | null | undefined;
}>;


export type FollowLogSubscription = { readonly buildLog: { readonly offset: string, readonly end: string, readonly isTruncated: boolean, readonly chunks: ReadonlyArray<{ readonly text: string }> } };

export type StartBuildMutationVariables = Exact<{
  input: StartBuildInput;
}>;


export type StartBuildMutation = { readonly startBuild: { readonly build: { readonly id: string, readonly name: string, readonly namespace: { readonly name: string } } | null, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CancelBuildMutationVariables = Exact<{
  input: BuildInput;
}>;


export type CancelBuildMutation = { readonly cancelBuild: { readonly build: { readonly id: string, readonly phase: BuildPhase } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type StepPartsFragment = { readonly id: string, readonly parent: string | null, readonly depth: number, readonly kind: CascadeStepKind, readonly state: CascadeStepState, readonly namespace: string, readonly subject: string, readonly message: string, readonly startedAt: string, readonly finishedAt: string | null, readonly events: ReadonlyArray<{ readonly id: string, readonly type: string, readonly occurredAt: string, readonly cause: { readonly message: string }, readonly actor: { readonly name: string } }> };

export type CascadePartsFragment = { readonly id: string, readonly state: CascadeStepState, readonly startedAt: string, readonly finishedAt: string | null, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly id: string, readonly parent: string | null, readonly depth: number, readonly kind: CascadeStepKind, readonly state: CascadeStepState, readonly namespace: string, readonly subject: string, readonly message: string, readonly startedAt: string, readonly finishedAt: string | null, readonly events: ReadonlyArray<{ readonly id: string, readonly type: string, readonly occurredAt: string, readonly cause: { readonly message: string }, readonly actor: { readonly name: string } }> }> };

export type CascadeQueryVariables = Exact<{
  event?: string | number | null | undefined;
  tag?: TagAddressInput | null | undefined;
}>;


export type CascadeQuery = { readonly cascade: { readonly id: string, readonly state: CascadeStepState, readonly startedAt: string, readonly finishedAt: string | null, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly id: string, readonly parent: string | null, readonly depth: number, readonly kind: CascadeStepKind, readonly state: CascadeStepState, readonly namespace: string, readonly subject: string, readonly message: string, readonly startedAt: string, readonly finishedAt: string | null, readonly events: ReadonlyArray<{ readonly id: string, readonly type: string, readonly occurredAt: string, readonly cause: { readonly message: string }, readonly actor: { readonly name: string } }> }> } | null };

export type FollowCascadeSubscriptionVariables = Exact<{
  event?: string | number | null | undefined;
  tag?: TagAddressInput | null | undefined;
}>;


export type FollowCascadeSubscription = { readonly cascade: { readonly id: string, readonly state: CascadeStepState, readonly startedAt: string, readonly finishedAt: string | null, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly id: string, readonly parent: string | null, readonly depth: number, readonly kind: CascadeStepKind, readonly state: CascadeStepState, readonly namespace: string, readonly subject: string, readonly message: string, readonly startedAt: string, readonly finishedAt: string | null, readonly events: ReadonlyArray<{ readonly id: string, readonly type: string, readonly occurredAt: string, readonly cause: { readonly message: string }, readonly actor: { readonly name: string } }> }> } };

export type BlastPartsFragment = { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> };

export type ChangePartsFragment = { readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } };

type ErrorParts_Conflict_Fragment = { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null };

type ErrorParts_Denied_Fragment = { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null };

type ErrorParts_InvalidInput_Fragment = { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null };

type ErrorParts_Missing_Fragment = { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null };

export type ErrorPartsFragment =
  | ErrorParts_Conflict_Fragment
  | ErrorParts_Denied_Fragment
  | ErrorParts_InvalidInput_Fragment
  | ErrorParts_Missing_Fragment
;

export type DifferencePartsFragment = { readonly same: boolean, readonly sizeDifference: string, readonly a: { readonly digest: string, readonly size: string }, readonly b: { readonly digest: string, readonly size: string }, readonly platform: { readonly before: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null, readonly after: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null } | null, readonly config: { readonly user: { readonly before: string | null, readonly after: string | null } | null, readonly workingDir: { readonly before: string | null, readonly after: string | null } | null, readonly stopSignal: { readonly before: string | null, readonly after: string | null } | null, readonly entrypoint: { readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> } | null, readonly cmd: { readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> } | null, readonly env: { readonly added: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly removed: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly changed: ReadonlyArray<{ readonly key: string, readonly before: string, readonly after: string }> }, readonly labels: { readonly added: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly removed: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly changed: ReadonlyArray<{ readonly key: string, readonly before: string, readonly after: string }> }, readonly exposedPorts: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string> }, readonly volumes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string> } } | null, readonly layers: { readonly commonBase: number, readonly sharedSize: string, readonly removedSize: string, readonly addedSize: string, readonly shared: ReadonlyArray<{ readonly digest: string, readonly size: string }>, readonly removed: ReadonlyArray<{ readonly digest: string, readonly size: string }>, readonly added: ReadonlyArray<{ readonly digest: string, readonly size: string }> } };

export type ValueDifferencesFragment = { readonly added: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly removed: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly changed: ReadonlyArray<{ readonly key: string, readonly before: string, readonly after: string }> };

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareQuery = { readonly compareImages: { readonly same: boolean, readonly sizeDifference: string, readonly platforms: ReadonlyArray<{ readonly difference: PlatformDifference, readonly a: string | null, readonly b: string | null, readonly platform: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null, readonly comparison: { readonly same: boolean, readonly sizeDifference: string, readonly a: { readonly digest: string, readonly size: string }, readonly b: { readonly digest: string, readonly size: string }, readonly platform: { readonly before: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null, readonly after: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null } | null, readonly config: { readonly user: { readonly before: string | null, readonly after: string | null } | null, readonly workingDir: { readonly before: string | null, readonly after: string | null } | null, readonly stopSignal: { readonly before: string | null, readonly after: string | null } | null, readonly entrypoint: { readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> } | null, readonly cmd: { readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> } | null, readonly env: { readonly added: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly removed: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly changed: ReadonlyArray<{ readonly key: string, readonly before: string, readonly after: string }> }, readonly labels: { readonly added: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly removed: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly changed: ReadonlyArray<{ readonly key: string, readonly before: string, readonly after: string }> }, readonly exposedPorts: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string> }, readonly volumes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string> } } | null, readonly layers: { readonly commonBase: number, readonly sharedSize: string, readonly removedSize: string, readonly addedSize: string, readonly shared: ReadonlyArray<{ readonly digest: string, readonly size: string }>, readonly removed: ReadonlyArray<{ readonly digest: string, readonly size: string }>, readonly added: ReadonlyArray<{ readonly digest: string, readonly size: string }> } } | null }>, readonly a: { readonly digest: string, readonly size: string }, readonly b: { readonly digest: string, readonly size: string }, readonly platform: { readonly before: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null, readonly after: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null } | null, readonly config: { readonly user: { readonly before: string | null, readonly after: string | null } | null, readonly workingDir: { readonly before: string | null, readonly after: string | null } | null, readonly stopSignal: { readonly before: string | null, readonly after: string | null } | null, readonly entrypoint: { readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> } | null, readonly cmd: { readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> } | null, readonly env: { readonly added: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly removed: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly changed: ReadonlyArray<{ readonly key: string, readonly before: string, readonly after: string }> }, readonly labels: { readonly added: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly removed: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly changed: ReadonlyArray<{ readonly key: string, readonly before: string, readonly after: string }> }, readonly exposedPorts: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string> }, readonly volumes: { readonly added: ReadonlyArray<string>, readonly removed: ReadonlyArray<string> } } | null, readonly layers: { readonly commonBase: number, readonly sharedSize: string, readonly removedSize: string, readonly addedSize: string, readonly shared: ReadonlyArray<{ readonly digest: string, readonly size: string }>, readonly removed: ReadonlyArray<{ readonly digest: string, readonly size: string }>, readonly added: ReadonlyArray<{ readonly digest: string, readonly size: string }> } } | null };

export type CompareReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type CompareReferenceQuery = { readonly resolve: { readonly digest: string | null } | null };

export type CompareTagQueryVariables = Exact<{
  namespace: string;
  stream: string;
  tag: string;
  asOf?: string | null | undefined;
}>;


export type CompareTagQuery = { readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null };

export type ConsumerRowFragment = { readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } };

export type ClusterConsumersQueryVariables = Exact<{ [key: string]: never; }>;


export type ClusterConsumersQuery = { readonly clusterConsumers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } }> } };

export type ConsumersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsumersQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly consumers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PauseConsumerMutationVariables = Exact<{
  input: ConsumerInput;
}>;


export type PauseConsumerMutation = { readonly pauseConsumer: { readonly consumer: { readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ResumeConsumerMutationVariables = Exact<{
  input: ConsumerInput;
}>;


export type ResumeConsumerMutation = { readonly resumeConsumer: { readonly consumer: { readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RedeliverDeadLettersMutationVariables = Exact<{
  input: RedeliverDeadLettersInput;
}>;


export type RedeliverDeadLettersMutation = { readonly redeliverDeadLetters: { readonly redelivered: number, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RolloutRowFragment = { readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> };

export type DeploymentRowFragment = { readonly id: string, readonly name: string, readonly kind: DeploymentKind, readonly paused: boolean, readonly namespace: { readonly name: string }, readonly imageHold: { readonly since: string, readonly reason: string, readonly actor: { readonly name: string } } | null, readonly conditions: ReadonlyArray<{ readonly reason: string, readonly message: string }>, readonly latestRollout: { readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> } | null };

export type DeploymentsQueryVariables = Exact<{
  namespace?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DeploymentsQuery = { readonly deployments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: DeploymentKind, readonly paused: boolean, readonly namespace: { readonly name: string }, readonly imageHold: { readonly since: string, readonly reason: string, readonly actor: { readonly name: string } } | null, readonly conditions: ReadonlyArray<{ readonly reason: string, readonly message: string }>, readonly latestRollout: { readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeploymentQueryVariables = Exact<{
  namespace: string;
  name: string;
}>;


export type DeploymentQuery = { readonly deployment: { readonly createdAt: string, readonly generation: string, readonly resourceVersion: string, readonly manifest: string, readonly id: string, readonly name: string, readonly kind: DeploymentKind, readonly paused: boolean, readonly containers: ReadonlyArray<{ readonly name: string, readonly path: string, readonly image: string | null, readonly digest: string | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null }>, readonly triggers: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly name: string, readonly type: TriggerType, readonly automatic: boolean, readonly state: TriggerState, readonly lastTriggeredAt: string | null, readonly lastTriggeredDigest: string | null, readonly lastEventId: string | null, readonly containers: ReadonlyArray<string>, readonly target: { readonly kind: TriggerTargetKind, readonly namespace: string, readonly name: string }, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null }>, readonly rollouts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly namespace: { readonly name: string }, readonly imageHold: { readonly since: string, readonly reason: string, readonly actor: { readonly name: string } } | null, readonly conditions: ReadonlyArray<{ readonly reason: string, readonly message: string }>, readonly latestRollout: { readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> } | null } | null };

export type StartRolloutMutationVariables = Exact<{
  input: StartRolloutInput;
}>;


export type StartRolloutMutation = { readonly startRollout: { readonly deployment: { readonly id: string } | null, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RollBackDeploymentMutationVariables = Exact<{
  input: RollBackDeploymentInput;
}>;


export type RollBackDeploymentMutation = { readonly rollBackDeployment: { readonly deployment: { readonly id: string } | null, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ReleaseDeploymentMutationVariables = Exact<{
  input: DeploymentTargetInput;
}>;


export type ReleaseDeploymentMutation = { readonly releaseDeployment: { readonly deployment: { readonly id: string } | null, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PauseDeploymentMutationVariables = Exact<{
  input: SetDeploymentPausedInput;
}>;


export type PauseDeploymentMutation = { readonly setDeploymentPaused: { readonly deployment: { readonly id: string } | null, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CancelRolloutMutationVariables = Exact<{
  input: CancelRolloutInput;
}>;


export type CancelRolloutMutation = { readonly cancelRollout: { readonly deployment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { readonly integratedRegistry: { readonly host: string, readonly publicHost: string | null } | null };

export type PlatformPartsFragment = { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null };

export type ImageQueryVariables = Exact<{
  digest: string;
}>;


export type ImageQuery = { readonly image: { readonly id: string, readonly digest: string, readonly mediaType: string, readonly firstSeenAt: string, readonly size: string, readonly platform: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null, readonly config: { readonly digest: string, readonly created: string | null, readonly author: string | null, readonly dockerVersion: string | null, readonly parent: string | null, readonly user: string | null, readonly workingDir: string | null, readonly entrypoint: ReadonlyArray<string>, readonly cmd: ReadonlyArray<string>, readonly env: ReadonlyArray<string>, readonly exposedPorts: ReadonlyArray<string>, readonly volumes: ReadonlyArray<string>, readonly stopSignal: string | null, readonly labels: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null, readonly layers: ReadonlyArray<{ readonly digest: string, readonly size: string, readonly mediaType: string }>, readonly manifests: ReadonlyArray<{ readonly digest: string, readonly size: string, readonly mediaType: string, readonly platform: { readonly os: string, readonly architecture: string, readonly variant: string | null, readonly osVersion: string | null } | null, readonly image: { readonly id: string } | null }> } | null };

export type ImageNamingQueryVariables = Exact<{
  digest: string;
  after?: string | null | undefined;
}>;


export type ImageNamingQuery = { readonly image: { readonly id: string, readonly namedBy: { readonly nodes: ReadonlyArray<{ readonly revision: string, readonly isCurrent: boolean, readonly since: string, readonly index: string | null, readonly imageTag: { readonly id: string, readonly name: string, readonly stream: { readonly id: string, readonly name: string, readonly namespace: { readonly name: string } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ImportImagesMutationVariables = Exact<{
  input: ImportImagesInput;
}>;


export type ImportImagesMutation = { readonly importImages: { readonly cursor: string | null, readonly results: ReadonlyArray<{ readonly tag: string, readonly outcome: ImportOutcome, readonly reason: string | null, readonly message: string | null, readonly waitsUntil: string | null, readonly image: { readonly id: string, readonly digest: string, readonly size: string, readonly platform: { readonly os: string, readonly architecture: string } | null, readonly manifests: ReadonlyArray<{ readonly digest: string }> } | null }>, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

type EventParts_BuildEvent_Fragment = { readonly __typename: 'BuildEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ConsumerEvent_Fragment = { readonly __typename: 'ConsumerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_DeploymentEvent_Fragment = { readonly __typename: 'DeploymentEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_GraphClientEvent_Fragment = { readonly __typename: 'GraphClientEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ImageImportEvent_Fragment = { readonly __typename: 'ImageImportEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ImageStreamEvent_Fragment = { readonly __typename: 'ImageStreamEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ImageTagEvent_Fragment = { readonly __typename: 'ImageTagEvent', readonly stream: string, readonly tag: string, readonly reason: string | null, readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ImagesEvent_Fragment = { readonly __typename: 'ImagesEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_NamespaceEvent_Fragment = { readonly __typename: 'NamespaceEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_OtherEvent_Fragment = { readonly __typename: 'OtherEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_RolloutEvent_Fragment = { readonly __typename: 'RolloutEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_SubgraphEvent_Fragment = { readonly __typename: 'SubgraphEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_SupergraphEvent_Fragment = { readonly __typename: 'SupergraphEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_TriggerEvent_Fragment = { readonly __typename: 'TriggerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

export type EventPartsFragment =
  | EventParts_BuildEvent_Fragment
  | EventParts_ConsumerEvent_Fragment
  | EventParts_DeploymentEvent_Fragment
  | EventParts_GraphClientEvent_Fragment
  | EventParts_ImageImportEvent_Fragment
  | EventParts_ImageStreamEvent_Fragment
  | EventParts_ImageTagEvent_Fragment
  | EventParts_ImagesEvent_Fragment
  | EventParts_NamespaceEvent_Fragment
  | EventParts_OtherEvent_Fragment
  | EventParts_RolloutEvent_Fragment
  | EventParts_SubgraphEvent_Fragment
  | EventParts_SupergraphEvent_Fragment
  | EventParts_TriggerEvent_Fragment
;

export type PresentQueryVariables = Exact<{ [key: string]: never; }>;


export type PresentQuery = { readonly eventCursor: string, readonly events: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'BuildEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ConsumerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'DeploymentEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'GraphClientEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageImportEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageStreamEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageTagEvent', readonly stream: string, readonly tag: string, readonly reason: string | null, readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImagesEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'NamespaceEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'RolloutEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'SubgraphEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'SupergraphEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'TriggerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
    > } };

export type FollowSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowSubscription = { readonly eventBatches: { readonly cursor: string, readonly gap: { readonly from: string } | null, readonly events: ReadonlyArray<
      | { readonly __typename: 'BuildEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ConsumerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'DeploymentEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'GraphClientEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageImportEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageStreamEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageTagEvent', readonly stream: string, readonly tag: string, readonly reason: string | null, readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImagesEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'NamespaceEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'RolloutEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'SubgraphEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'SupergraphEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'TriggerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
    > } };

export type NamespaceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamespaceNamesQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type NamespaceQueryVariables = Exact<{
  name: string;
}>;


export type NamespaceQuery = { readonly namespace: { readonly id: string, readonly name: string, readonly displayName: string | null, readonly createdAt: string, readonly promotionsNeedApproval: boolean, readonly policy: { readonly immutableTags: ReadonlyArray<string>, readonly version: string, readonly limits: { readonly maximumStreams: number | null, readonly maximumTags: number | null, readonly maximumImages: number | null, readonly maximumImageSize: string | null }, readonly retention: { readonly keepTagRevisions: number | null, readonly keepYoungerThan: string | null } }, readonly secrets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: SecretType, readonly registries: ReadonlyArray<string>, readonly excludedFromImport: boolean, readonly updatedAt: string }> } } | null };

export type NamespaceRowFragment = { readonly id: string, readonly name: string, readonly displayName: string | null, readonly createdAt: string, readonly promotionsNeedApproval: boolean, readonly policy: { readonly immutableTags: ReadonlyArray<string> }, readonly imageStreams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type NamespacesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamespacesQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly displayName: string | null, readonly createdAt: string, readonly promotionsNeedApproval: boolean, readonly policy: { readonly immutableTags: ReadonlyArray<string> }, readonly imageStreams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> } };

export type CreateNamespaceMutationVariables = Exact<{
  input: CreateNamespaceInput;
}>;


export type CreateNamespaceMutation = { readonly createNamespace: { readonly namespace: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PolicyPartsFragment = { readonly immutableTags: ReadonlyArray<string>, readonly version: string, readonly limits: { readonly maximumStreams: number | null, readonly maximumTags: number | null, readonly maximumImages: number | null, readonly maximumImageSize: string | null }, readonly retention: { readonly keepTagRevisions: number | null, readonly keepYoungerThan: string | null } };

export type SetPolicyMutationVariables = Exact<{
  input: SetNamespacePolicyInput;
}>;


export type SetPolicyMutation = { readonly setNamespacePolicy: { readonly namespace: { readonly id: string, readonly policy: { readonly immutableTags: ReadonlyArray<string>, readonly version: string, readonly limits: { readonly maximumStreams: number | null, readonly maximumTags: number | null, readonly maximumImages: number | null, readonly maximumImageSize: string | null }, readonly retention: { readonly keepTagRevisions: number | null, readonly keepYoungerThan: string | null } } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SetStreamPolicyMutationVariables = Exact<{
  input: SetStreamPolicyInput;
}>;


export type SetStreamPolicyMutation = { readonly setStreamPolicy: { readonly imageStream: { readonly id: string, readonly policy: { readonly version: string, readonly immutableTags: ReadonlyArray<{ readonly pattern: string, readonly origin: PolicyOrigin }>, readonly limits: { readonly maximumTags: number | null, readonly maximumImages: number | null, readonly maximumImageSize: string | null }, readonly retention: { readonly keepTagRevisions: number, readonly keepTagRevisionsFrom: PolicyOrigin, readonly keepYoungerThan: string, readonly keepYoungerThanFrom: PolicyOrigin } } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type StreamPolicyPartsFragment = { readonly version: string, readonly immutableTags: ReadonlyArray<{ readonly pattern: string, readonly origin: PolicyOrigin }>, readonly limits: { readonly maximumTags: number | null, readonly maximumImages: number | null, readonly maximumImageSize: string | null }, readonly retention: { readonly keepTagRevisions: number, readonly keepTagRevisionsFrom: PolicyOrigin, readonly keepYoungerThan: string, readonly keepYoungerThanFrom: PolicyOrigin } };

export type PromotionRowFragment = { readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> };

export type PromotionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PromotionsQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly waiting: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly promotions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PromotionsOfQueryVariables = Exact<{
  namespace: string;
  after?: string | null | undefined;
}>;


export type PromotionsOfQuery = { readonly namespace: { readonly id: string, readonly promotions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PromoteMutationVariables = Exact<{
  input: PromoteImageTagInput;
}>;


export type PromoteMutation = { readonly promoteImageTag: { readonly promotion: { readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ApproveMutationVariables = Exact<{
  input: ApprovePromotionInput;
}>;


export type ApproveMutation = { readonly approvePromotion: { readonly promotion: { readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RejectMutationVariables = Exact<{
  input: RejectPromotionInput;
}>;


export type RejectMutation = { readonly rejectPromotion: { readonly promotion: { readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SetPromotionRuleMutationVariables = Exact<{
  input: SetPromotionPolicyInput;
}>;


export type SetPromotionRuleMutation = { readonly setPromotionPolicy: { readonly namespace: { readonly id: string, readonly promotionsNeedApproval: boolean } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PruneMutationVariables = Exact<{
  input: PruneImagesInput;
}>;


export type PruneMutation = { readonly pruneImages: { readonly removedTags: ReadonlyArray<string>, readonly next: string | null, readonly decisions: ReadonlyArray<{ readonly namespace: string, readonly stream: string, readonly tag: string, readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly keep: boolean, readonly reason: PruneReason, readonly referencedBy: string | null }>, readonly images: ReadonlyArray<{ readonly digest: string, readonly size: string }>, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type SecretRowFragment = { readonly id: string, readonly name: string, readonly type: SecretType, readonly registries: ReadonlyArray<string>, readonly excludedFromImport: boolean, readonly updatedAt: string };

export type PutSecretMutationVariables = Exact<{
  input: PutSecretInput;
}>;


export type PutSecretMutation = { readonly putSecret: { readonly secret: { readonly id: string, readonly name: string, readonly type: SecretType, readonly registries: ReadonlyArray<string>, readonly excludedFromImport: boolean, readonly updatedAt: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DeleteSecretMutationVariables = Exact<{
  input: DeleteSecretInput;
}>;


export type DeleteSecretMutation = { readonly deleteSecret: { readonly deleted: boolean, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ServiceAccountRowFragment = { readonly namespace: string, readonly name: string, readonly fullName: string, readonly createdAt: string, readonly tokens: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly description: string | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null }> };

export type TokenPartsFragment = { readonly id: string, readonly prefix: string, readonly description: string | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null };

export type ServiceAccountsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ServiceAccountsQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly serviceAccounts: { readonly nodes: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly fullName: string, readonly createdAt: string, readonly tokens: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly description: string | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RolesOfQueryVariables = Exact<{
  subject: string;
}>;


export type RolesOfQuery = { readonly roles: ReadonlyArray<{ readonly name: string, readonly description: string, readonly ofCluster: boolean }>, readonly roleBindings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: string, readonly namespace: string | null, readonly streams: string | null, readonly subject: { readonly kind: SubjectKind, readonly name: string } }> } };

export type CreateServiceAccountMutationVariables = Exact<{
  input: CreateServiceAccountInput;
}>;


export type CreateServiceAccountMutation = { readonly createServiceAccount: { readonly serviceAccount: { readonly namespace: string, readonly name: string, readonly fullName: string, readonly createdAt: string, readonly tokens: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly description: string | null, readonly createdAt: string, readonly expiresAt: string | null, readonly lastUsedAt: string | null }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type DeleteServiceAccountMutationVariables = Exact<{
  input: DeleteServiceAccountInput;
}>;


export type DeleteServiceAccountMutation = { readonly deleteServiceAccount: { readonly deleted: boolean, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type BindRoleMutationVariables = Exact<{
  input: RoleBindingInput;
}>;


export type BindRoleMutation = { readonly bindRole: { readonly roleBinding: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type UnbindRoleMutationVariables = Exact<{
  input: RoleBindingInput;
}>;


export type UnbindRoleMutation = { readonly unbindRole: { readonly unbound: boolean, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PaletteStreamsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteStreamsQuery = { readonly imageStreams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly namespace: { readonly name: string } }> } };

export type PaletteReferenceQueryVariables = Exact<{
  reference: string;
}>;


export type PaletteReferenceQuery = { readonly resolve: { readonly reference: string, readonly digest: string | null, readonly tag: { readonly name: string, readonly stream: { readonly name: string, readonly namespace: { readonly name: string } } } | null } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { readonly viewer: { readonly name: string } };

export type SourcePartsFragment = { readonly kind: TagSourceKind, readonly namespace: string | null, readonly name: string };

export type TagRowFragment = { readonly id: string, readonly name: string, readonly importPending: boolean, readonly nextCheckAt: string | null, readonly spec: { readonly tracking: boolean, readonly reference: boolean, readonly scheduled: boolean, readonly source: { readonly kind: TagSourceKind, readonly namespace: string | null, readonly name: string } | null } | null, readonly follow: { readonly semver: string | null, readonly glob: string | null, readonly order: VersionOrder } | null, readonly current: { readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string } } | null, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }>, readonly hold: { readonly since: string, readonly reason: string } | null, readonly immutable: { readonly pattern: string } | null };

export type StreamQueryVariables = Exact<{
  namespace: string;
  stream: string;
  asOf?: string | null | undefined;
}>;


export type StreamQuery = { readonly imageStream: { readonly id: string, readonly name: string, readonly createdAt: string, readonly generation: string, readonly resourceVersion: string, readonly dockerImageRepository: string | null, readonly imageRepository: string | null, readonly publicImageRepository: string | null, readonly localLookup: boolean, readonly imageCount: number, readonly labels: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly annotations: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }>, readonly policy: { readonly version: string, readonly immutableTags: ReadonlyArray<{ readonly pattern: string, readonly origin: PolicyOrigin }>, readonly limits: { readonly maximumTags: number | null, readonly maximumImages: number | null, readonly maximumImageSize: string | null }, readonly retention: { readonly keepTagRevisions: number, readonly keepTagRevisionsFrom: PolicyOrigin, readonly keepYoungerThan: string, readonly keepYoungerThanFrom: PolicyOrigin } } } | null };

export type StreamTagNamesQueryVariables = Exact<{
  namespace: string;
  stream: string;
  asOf?: string | null | undefined;
}>;


export type StreamTagNamesQuery = { readonly imageStream: { readonly id: string, readonly tagNames: ReadonlyArray<string> } | null };

export type StreamTagsQueryVariables = Exact<{
  namespace: string;
  stream: string;
  asOf?: string | null | undefined;
  names: ReadonlyArray<string> | string;
}>;


export type StreamTagsQuery = { readonly imageStream: { readonly id: string, readonly tagsNamed: ReadonlyArray<{ readonly id: string, readonly name: string, readonly importPending: boolean, readonly nextCheckAt: string | null, readonly spec: { readonly tracking: boolean, readonly reference: boolean, readonly scheduled: boolean, readonly source: { readonly kind: TagSourceKind, readonly namespace: string | null, readonly name: string } | null } | null, readonly follow: { readonly semver: string | null, readonly glob: string | null, readonly order: VersionOrder } | null, readonly current: { readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string } } | null, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }>, readonly hold: { readonly since: string, readonly reason: string } | null, readonly immutable: { readonly pattern: string } | null }> } | null };

export type StreamRowFragment = { readonly id: string, readonly name: string, readonly createdAt: string, readonly dockerImageRepository: string | null, readonly imageCount: number, readonly namespace: { readonly name: string }, readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly importPending: boolean, readonly hold: { readonly since: string } | null, readonly current: { readonly createdAt: string } | null, readonly conditions: ReadonlyArray<{ readonly status: ConditionStatus, readonly reason: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type StreamsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StreamsQuery = { readonly imageStreams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly dockerImageRepository: string | null, readonly imageCount: number, readonly namespace: { readonly name: string }, readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly importPending: boolean, readonly hold: { readonly since: string } | null, readonly current: { readonly createdAt: string } | null, readonly conditions: ReadonlyArray<{ readonly status: ConditionStatus, readonly reason: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SubgraphsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubgraphsQuery = { readonly supergraph: { readonly version: number }, readonly subgraphs: ReadonlyArray<{ readonly name: string, readonly mayExtend: ReadonlyArray<string>, readonly createdAt: string, readonly current: { readonly version: number, readonly url: string, readonly socketUrl: string | null, readonly publishedAt: string, readonly override: string | null, readonly publishedBy: { readonly name: string } } | null }>, readonly schemaChangelog: { readonly nodes: ReadonlyArray<{ readonly version: number, readonly subgraph: string, readonly subgraphVersion: number | null, readonly releasedAt: string, readonly releasedBy: { readonly name: string }, readonly changes: ReadonlyArray<{ readonly level: SchemaChangeLevel, readonly type: string, readonly path: string | null, readonly message: string }> }> } };

export type ComposedSchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type ComposedSchemaQuery = { readonly supergraph: { readonly version: number, readonly sdl: string } };

export type GraphUsageQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphUsageQuery = { readonly graphClients: ReadonlyArray<{ readonly name: string, readonly mode: DocumentMode, readonly documents: { readonly nodes: ReadonlyArray<{ readonly hash: string, readonly operationName: string | null, readonly trusted: boolean, readonly callsPerDay: number, readonly valid: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> };

export type FieldUsageQueryVariables = Exact<{
  client?: string | null | undefined;
  deprecatedOnly: boolean;
}>;


export type FieldUsageQuery = { readonly fieldUsage: ReadonlyArray<{ readonly field: string, readonly client: string, readonly callsPerDay: number, readonly deprecationReason: string | null }> };

export type CheckSubgraphMutationVariables = Exact<{
  input: PublishSubgraphInput;
}>;


export type CheckSubgraphMutation = { readonly publishSubgraph: { readonly check: { readonly passed: boolean, readonly errors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number | null }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number | null }>, readonly changes: ReadonlyArray<{ readonly level: SchemaChangeLevel, readonly path: string | null, readonly message: string }>, readonly brokenOperations: ReadonlyArray<{ readonly client: string, readonly operationName: string | null, readonly callsPerDay: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type TagQueryVariables = Exact<{
  namespace: string;
  stream: string;
  tag: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type TagQuery = { readonly imageTag: { readonly pullSpec: string | null, readonly lastCheckedAt: string | null, readonly checkFailures: number, readonly asOf: string | null, readonly id: string, readonly name: string, readonly importPending: boolean, readonly nextCheckAt: string | null, readonly spec: { readonly interval: string | null, readonly minimumAge: string | null, readonly insecure: boolean, readonly referencePolicy: ReferencePolicy, readonly importMode: ImportMode, readonly generation: string, readonly tracking: boolean, readonly reference: boolean, readonly scheduled: boolean, readonly annotations: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly source: { readonly kind: TagSourceKind, readonly namespace: string | null, readonly name: string } | null } | null, readonly hold: { readonly since: string, readonly reason: string, readonly actor: { readonly name: string } } | null, readonly immutable: { readonly origin: PolicyOrigin, readonly pattern: string } | null, readonly stream: { readonly id: string, readonly createdAt: string, readonly publicImageRepository: string | null }, readonly image: { readonly id: string, readonly digest: string, readonly size: string, readonly platform: { readonly os: string, readonly architecture: string, readonly variant: string | null } | null, readonly manifests: ReadonlyArray<{ readonly digest: string, readonly platform: { readonly os: string, readonly architecture: string } | null }>, readonly config: { readonly created: string | null, readonly labels: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null } | null, readonly triggers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly name: string, readonly type: TriggerType, readonly automatic: boolean, readonly state: TriggerState, readonly lastTriggeredAt: string | null, readonly lastTriggeredDigest: string | null, readonly lastEventId: string | null, readonly containers: ReadonlyArray<string>, readonly target: { readonly kind: TriggerTargetKind, readonly namespace: string, readonly name: string }, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly history: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly generation: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly follow: { readonly semver: string | null, readonly glob: string | null, readonly order: VersionOrder } | null, readonly current: { readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string } } | null, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }> } | null };

export type HistoryItemFragment = { readonly position: number, readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly generation: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

export type RestoreTagMutationVariables = Exact<{
  input: RollbackImageTagInput;
}>;


export type RestoreTagMutation = { readonly rollbackImageTag: { readonly cursor: string | null, readonly imageTag: { readonly id: string, readonly current: { readonly revision: string } | null } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ReleaseTagMutationVariables = Exact<{
  input: ImageTagInput;
}>;


export type ReleaseTagMutation = { readonly releaseImageTag: { readonly cursor: string | null, readonly imageTag: { readonly id: string } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type TagReachQueryVariables = Exact<{
  tag: TagAddressInput;
}>;


export type TagReachQuery = { readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } };

export type TriggerPartsFragment = { readonly id: string, readonly namespace: string, readonly name: string, readonly type: TriggerType, readonly automatic: boolean, readonly state: TriggerState, readonly lastTriggeredAt: string | null, readonly lastTriggeredDigest: string | null, readonly lastEventId: string | null, readonly containers: ReadonlyArray<string>, readonly target: { readonly kind: TriggerTargetKind, readonly namespace: string, readonly name: string }, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null };

export type TriggersQueryVariables = Exact<{
  state?: TriggerState | null | undefined;
  after?: string | null | undefined;
}>;


export type TriggersQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly triggerHold: { readonly since: string, readonly reason: string, readonly waiting: number, readonly actor: { readonly name: string } } | null, readonly triggers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly name: string, readonly type: TriggerType, readonly automatic: boolean, readonly state: TriggerState, readonly lastTriggeredAt: string | null, readonly lastTriggeredDigest: string | null, readonly lastEventId: string | null, readonly containers: ReadonlyArray<string>, readonly target: { readonly kind: TriggerTargetKind, readonly namespace: string, readonly name: string }, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhyQueryVariables = Exact<{
  trigger: string | number;
}>;


export type WhyQuery = { readonly why: { readonly state: TriggerState, readonly summary: string, readonly conditions: ReadonlyArray<{ readonly type: string, readonly holds: boolean, readonly value: string, readonly message: string, readonly event: { readonly id: string, readonly occurredAt: string } | null }> } | null };

export type SetTriggerAutomaticMutationVariables = Exact<{
  input: SetTriggersAutomaticInput;
}>;


export type SetTriggerAutomaticMutation = { readonly setTriggersAutomatic: { readonly triggers: ReadonlyArray<{ readonly id: string }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ReleaseTriggersMutationVariables = Exact<{
  input: ReleaseTriggersInput;
}>;


export type ReleaseTriggersMutation = { readonly releaseTriggers: { readonly namespace: { readonly id: string } | null, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly stops: ReadonlyArray<{ readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type WebhookRowFragment = { readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } };

export type ClusterWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type ClusterWebhooksQuery = { readonly clusterWebhooks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } }> } };

export type WebhooksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WebhooksQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly webhooks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WebhookQueryVariables = Exact<{
  namespace?: string | null | undefined;
  name: string;
}>;


export type WebhookQuery = { readonly webhook: { readonly createdAt: string, readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly signingKeys: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly expiresAt: string | null }>, readonly deliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: DeliveryState, readonly nextAttemptAt: string | null, readonly updatedAt: string, readonly cloudEvent: never, readonly attempts: ReadonlyArray<{ readonly number: number, readonly at: string, readonly status: number | null, readonly failure: string | null, readonly durationMilliseconds: number, readonly responseExcerpt: string | null }> }> }, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } } | null };

export type PauseWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type PauseWebhookMutation = { readonly pauseWebhook: { readonly webhook: { readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ResumeWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type ResumeWebhookMutation = { readonly resumeWebhook: { readonly webhook: { readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type TestWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type TestWebhookMutation = { readonly testWebhook: { readonly event: string | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret: { readonly secret: string | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RedeliverWebhookMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;


export type RedeliverWebhookMutation = { readonly redeliverWebhook: { readonly redelivered: number | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { readonly createWebhook: { readonly secret: string | null, readonly webhook: { readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export const AccessDocument = /* @__PURE__ */ trusted<AccessQuery, AccessQueryVariables>('sha256:3dc056623fa40b948bff1cb845487ead14ef3c87df0dbeb10982bcce52ad3f29');
export const CanIDocument = /* @__PURE__ */ trusted<CanIQuery, CanIQueryVariables>('sha256:e31c8380ed7ae58636e137421aa50be345cf065171a81fb88fb36315204c0402');
export const WhoCanDocument = /* @__PURE__ */ trusted<WhoCanQuery, WhoCanQueryVariables>('sha256:cbd680f4d98da3e8e35e96d88fd05cd6d99c6db0802403602797be95d8ea45ed');
export const CreateTokenDocument = /* @__PURE__ */ trusted<CreateTokenMutation, CreateTokenMutationVariables>('sha256:7ad733176a73d1622c057b3f9cf30a42c002b1f033b391150016b4f6967a479e');
export const RevokeTokenDocument = /* @__PURE__ */ trusted<RevokeTokenMutation, RevokeTokenMutationVariables>('sha256:dd147f3a795f801a7e86221ea25a96da77882142b156d8fc36f67d40fae6ee7f');
export const AttentionDocument = /* @__PURE__ */ trusted<AttentionQuery, AttentionQueryVariables>('sha256:4863540111189b4efd996bccde6df12e1710447062d2add3f75406247ead5965');
export const AuditDocument = /* @__PURE__ */ trusted<AuditQuery, AuditQueryVariables>('sha256:737474560aed148174ea63ec88aa0281698851fef7529297c98bf5c3e3772c2e');
export const VerifyAuditDocument = /* @__PURE__ */ trusted<VerifyAuditQuery, VerifyAuditQueryVariables>('sha256:c04a530bd5e24f27589534ab02b5c89919b6781bf5fa636f42336790a7f0bb3b');
export const BuildsDocument = /* @__PURE__ */ trusted<BuildsQuery, BuildsQueryVariables>('sha256:38dd512418268da6c4a04b276c1f45a036964f1c69a0a975d219eb9062808f59');
export const BuildsOfDocument = /* @__PURE__ */ trusted<BuildsOfQuery, BuildsOfQueryVariables>('sha256:11931616afefcd5ce5478135587cfcd6fcc8c81c626a7915ec536918fcaffcf8');
export const BuildDocument = /* @__PURE__ */ trusted<BuildQuery, BuildQueryVariables>('sha256:3ff3a6fcda45a953461edc09d20e47d803cffa8ea9ccf527163e951f267ed012');
export const LogEndDocument = /* @__PURE__ */ trusted<LogEndQuery, LogEndQueryVariables>('sha256:1359d5b2236ca5df28f49d670b9607f970a806f886733517e02bd168601727fa');
export const LogPartDocument = /* @__PURE__ */ trusted<LogPartQuery, LogPartQueryVariables>('sha256:cdf6004216e9a413176bdb486e93da595909fd19e9c018de6f2e48e3c24c7476');
export const FollowLogDocument = /* @__PURE__ */ trusted<FollowLogSubscription, FollowLogSubscriptionVariables>('sha256:ac302058f3148a39205ee88662439358cdeeadc38588138d23e4232da65e737f');
export const StartBuildDocument = /* @__PURE__ */ trusted<StartBuildMutation, StartBuildMutationVariables>('sha256:b0a19e0f4a4b74e2b344d572e47253d1448a34bc80eaaa468a3eb38f08617001');
export const CancelBuildDocument = /* @__PURE__ */ trusted<CancelBuildMutation, CancelBuildMutationVariables>('sha256:46ecafc20946577b93c201749932b237c2b22111d82ea807a58d6760822e3dbe');
export const CascadeDocument = /* @__PURE__ */ trusted<CascadeQuery, CascadeQueryVariables>('sha256:3c2b1f753f76ad56f779d7c2c1f26e16e43b85a9edb72da3f6f2d4a740cd3001');
export const FollowCascadeDocument = /* @__PURE__ */ trusted<FollowCascadeSubscription, FollowCascadeSubscriptionVariables>('sha256:a386439c4b9e6413befd918e56bc7effbcb4851cca043b3ef56602afd9a92d5e');
export const CompareDocument = /* @__PURE__ */ trusted<CompareQuery, CompareQueryVariables>('sha256:a0f3f1a81fabaead8c7a097f56104a9120503765baff8b412d6854291f2e1b43');
export const CompareReferenceDocument = /* @__PURE__ */ trusted<CompareReferenceQuery, CompareReferenceQueryVariables>('sha256:16014a1fde6222170f83520d3cc8d3898e00511ab0179b64ef414c3db1277afd');
export const CompareTagDocument = /* @__PURE__ */ trusted<CompareTagQuery, CompareTagQueryVariables>('sha256:13650776564449ecb0f299f7ac8bb9b0c0035daa57da2722a20155db65582bf4');
export const ClusterConsumersDocument = /* @__PURE__ */ trusted<ClusterConsumersQuery, ClusterConsumersQueryVariables>('sha256:687ead7be138f19feb4b53dc3b3d316acc65171624a7c5c47c9e980625b7b3b6');
export const ConsumersDocument = /* @__PURE__ */ trusted<ConsumersQuery, ConsumersQueryVariables>('sha256:9b4818e9f8c7833698ef50754ca2e556ad8b041e0f4615993485a3cfe504332a');
export const PauseConsumerDocument = /* @__PURE__ */ trusted<PauseConsumerMutation, PauseConsumerMutationVariables>('sha256:8994efc3eb76a8b055f58eb3301b4599230ab50044d693b9a96e48288a3a4cd5');
export const ResumeConsumerDocument = /* @__PURE__ */ trusted<ResumeConsumerMutation, ResumeConsumerMutationVariables>('sha256:90202d2a968a51ca177ca2271e0c09118c9677d366db42f890c13921d247be94');
export const RedeliverDeadLettersDocument = /* @__PURE__ */ trusted<RedeliverDeadLettersMutation, RedeliverDeadLettersMutationVariables>('sha256:01f0be1608303c3830f40ed114647c0e6a0b710262df90054d5abf03242d77db');
export const DeploymentsDocument = /* @__PURE__ */ trusted<DeploymentsQuery, DeploymentsQueryVariables>('sha256:c468258b6c879c0a1f04931a1d095c18457be1600120e1c5516fb20e28bfb383');
export const DeploymentDocument = /* @__PURE__ */ trusted<DeploymentQuery, DeploymentQueryVariables>('sha256:25d08bd2a3f6faea5ef2ddfb83012f8c8cdec1714c4ee0912367ad9fda539a69');
export const StartRolloutDocument = /* @__PURE__ */ trusted<StartRolloutMutation, StartRolloutMutationVariables>('sha256:78a26aeda786258574661e4ff887e139d25f847edde3fbde6900e11019049eca');
export const RollBackDeploymentDocument = /* @__PURE__ */ trusted<RollBackDeploymentMutation, RollBackDeploymentMutationVariables>('sha256:0bb7930e911148b3b3947a71e97bbdaeb36158f0bfc7a585683662e7b7bed0d5');
export const ReleaseDeploymentDocument = /* @__PURE__ */ trusted<ReleaseDeploymentMutation, ReleaseDeploymentMutationVariables>('sha256:0520ac9e1f8bde8ec07c56070d7274fcba990f22954a775cf496c0ebe61d6758');
export const PauseDeploymentDocument = /* @__PURE__ */ trusted<PauseDeploymentMutation, PauseDeploymentMutationVariables>('sha256:b498391b0674e99ad57054b0cc4ba22f0e05cec15b3d3b2e6be4e901edac2476');
export const CancelRolloutDocument = /* @__PURE__ */ trusted<CancelRolloutMutation, CancelRolloutMutationVariables>('sha256:9c1c4f142681f7698c968b398735881c790f669a7303f106afcd11d6af711456');
export const HealthDocument = /* @__PURE__ */ trusted<HealthQuery, HealthQueryVariables>('sha256:e706122e8efcca3559fdaac5926c65eeda51d91d0fbbc3453e51e104dc1ac963');
export const ImageDocument = /* @__PURE__ */ trusted<ImageQuery, ImageQueryVariables>('sha256:25e885acde45fca86c42b11ca95c7e444eb0639d67b98717be8c4c21d123ff3e');
export const ImageNamingDocument = /* @__PURE__ */ trusted<ImageNamingQuery, ImageNamingQueryVariables>('sha256:6bae809b70e2e6e0b2dd54c9a8cee46fa213ebb70e319d441be91992100c6906');
export const ImportImagesDocument = /* @__PURE__ */ trusted<ImportImagesMutation, ImportImagesMutationVariables>('sha256:3dff24b8c7df1ff2d89da7ea922aaf141f2b01eb2d1ba47aa857250d6f5a52b5');
export const PresentDocument = /* @__PURE__ */ trusted<PresentQuery, PresentQueryVariables>('sha256:33c61f25f5ad4bd960ab4b067c4aeffe8d8c68cec67a33ba203929e9e9ae69d1');
export const FollowDocument = /* @__PURE__ */ trusted<FollowSubscription, FollowSubscriptionVariables>('sha256:1b56d62a27928129c87d9d1cb0ad45889f65a6148de4550dcb956df360dae5f2');
export const NamespaceNamesDocument = /* @__PURE__ */ trusted<NamespaceNamesQuery, NamespaceNamesQueryVariables>('sha256:39bec065544347934e7dec7a43b3c3e70af5215a3ab4dae8f94f1263b2574289');
export const NamespaceDocument = /* @__PURE__ */ trusted<NamespaceQuery, NamespaceQueryVariables>('sha256:9db3d54eb1b345c0988b10fe2b795093a579a6f69f78acc79b0223378ac54d50');
export const NamespacesDocument = /* @__PURE__ */ trusted<NamespacesQuery, NamespacesQueryVariables>('sha256:4972363dec494f3c53e6e7c64555d72e3a0da66c337d859b497f69cc2e1dc2f1');
export const CreateNamespaceDocument = /* @__PURE__ */ trusted<CreateNamespaceMutation, CreateNamespaceMutationVariables>('sha256:1ff0ba8a51111abe6059560118f41381e08b8b67e5da44a1a0bf0f37dc39c7ea');
export const SetPolicyDocument = /* @__PURE__ */ trusted<SetPolicyMutation, SetPolicyMutationVariables>('sha256:c51ae2a8e3c17ec17b470eb45570edd6e250048fda4113bcc005df50dd3fe922');
export const SetStreamPolicyDocument = /* @__PURE__ */ trusted<SetStreamPolicyMutation, SetStreamPolicyMutationVariables>('sha256:41455d1d3ceaf2206322c1d97674823a7acee45718163ca11f292b364c18974b');
export const PromotionsDocument = /* @__PURE__ */ trusted<PromotionsQuery, PromotionsQueryVariables>('sha256:2eb6877b9f667434bad09cb9e5492e5eb215a8e61a58a36ec5540a9af7f52aad');
export const PromotionsOfDocument = /* @__PURE__ */ trusted<PromotionsOfQuery, PromotionsOfQueryVariables>('sha256:95eba1ba9c93d46f4dcc1c094d0bc374c5a220f0a141ea19aeb9143e1a3a1126');
export const PromoteDocument = /* @__PURE__ */ trusted<PromoteMutation, PromoteMutationVariables>('sha256:2f398b12e30d48f46bc82702f10cdecd617873ac9d996c5c48ced41c13b6f2ac');
export const ApproveDocument = /* @__PURE__ */ trusted<ApproveMutation, ApproveMutationVariables>('sha256:b7e89885f2f3f3a824451d72b241bea1d03140de7d1e3cdbeff7c81e282c664e');
export const RejectDocument = /* @__PURE__ */ trusted<RejectMutation, RejectMutationVariables>('sha256:97e7bfd05c9e04a9e85db7a3776b5023c40e013aaefdc62d9afcc14274a3a943');
export const SetPromotionRuleDocument = /* @__PURE__ */ trusted<SetPromotionRuleMutation, SetPromotionRuleMutationVariables>('sha256:df73e8f2da3251a020936d5c7236c48badce2199e2d0584395d3deb2f1f4a24c');
export const PruneDocument = /* @__PURE__ */ trusted<PruneMutation, PruneMutationVariables>('sha256:7b2a84fe4047d2a2598d743ff415e3508fb1ac35973b717bc0defa7673e61157');
export const PutSecretDocument = /* @__PURE__ */ trusted<PutSecretMutation, PutSecretMutationVariables>('sha256:0d12c1e93d3f47895bc00272402ff37bc7210222086ab7cb143bfa7b434e4a75');
export const DeleteSecretDocument = /* @__PURE__ */ trusted<DeleteSecretMutation, DeleteSecretMutationVariables>('sha256:e4d2efbeb2eb0a6fdb24208525ba8ecf00f9eea87ae3c63f81f804cdbe364389');
export const ServiceAccountsDocument = /* @__PURE__ */ trusted<ServiceAccountsQuery, ServiceAccountsQueryVariables>('sha256:2901b2df96a052995460c620c03985e3ea3f7f2a6c9ad0d69840e0ac1b27ae33');
export const RolesOfDocument = /* @__PURE__ */ trusted<RolesOfQuery, RolesOfQueryVariables>('sha256:6c5b2d4d208f87000b46880cbd03b0a7ceb7d193d0cb511a26d0eb92f8b64fdd');
export const CreateServiceAccountDocument = /* @__PURE__ */ trusted<CreateServiceAccountMutation, CreateServiceAccountMutationVariables>('sha256:f2b5abc9d9511a589a3caefc407a3a91f8d00dc7f0971628779a4fcc0d0ba0c4');
export const DeleteServiceAccountDocument = /* @__PURE__ */ trusted<DeleteServiceAccountMutation, DeleteServiceAccountMutationVariables>('sha256:69e8fb2aba2c874649acd093a4a6e762cab7be2dfc9a8eaff99648c94b8191f9');
export const BindRoleDocument = /* @__PURE__ */ trusted<BindRoleMutation, BindRoleMutationVariables>('sha256:2ae4650590ed49b14d959879dbc13e36c6eddec9d1db08e797342a8c4b604d46');
export const UnbindRoleDocument = /* @__PURE__ */ trusted<UnbindRoleMutation, UnbindRoleMutationVariables>('sha256:572001c18c096204c6b25751b18983d9a328b30991a34a8555d37ffcc2ba52f3');
export const PaletteStreamsDocument = /* @__PURE__ */ trusted<PaletteStreamsQuery, PaletteStreamsQueryVariables>('sha256:1866c9b4f8fcc15b3249490fc8dd13844cc88ba3f39892f6eca01ea176493dd4');
export const PaletteReferenceDocument = /* @__PURE__ */ trusted<PaletteReferenceQuery, PaletteReferenceQueryVariables>('sha256:3a0c1487ebb47d9633a96c5230dc06ba544183ff29830c5946e95d40e8d9ffbe');
export const WhoAmIDocument = /* @__PURE__ */ trusted<WhoAmIQuery, WhoAmIQueryVariables>('sha256:ab3f65e6dc72d0f7fb268b813e3953b7d4f259419946b909424a9b174e83a5fd');
export const StreamDocument = /* @__PURE__ */ trusted<StreamQuery, StreamQueryVariables>('sha256:20cf385acf8fcb96671ee059b97231b4dd3f5ffd6237f2f0ee2c713699192ded');
export const StreamTagNamesDocument = /* @__PURE__ */ trusted<StreamTagNamesQuery, StreamTagNamesQueryVariables>('sha256:d80c1ef232fe94ce357c287c996603c5c6d049233b180ffc62344bc7c026e49d');
export const StreamTagsDocument = /* @__PURE__ */ trusted<StreamTagsQuery, StreamTagsQueryVariables>('sha256:76aa8daa4943a58388bd0bae21d86538f1c7c5bef20e5d377436bd23330f7d6f');
export const StreamsDocument = /* @__PURE__ */ trusted<StreamsQuery, StreamsQueryVariables>('sha256:eb1622ededb1529124fb92dccec254a7533f8afac7eed4be0ffdee7a178c7e62');
export const SubgraphsDocument = /* @__PURE__ */ trusted<SubgraphsQuery, SubgraphsQueryVariables>('sha256:0a4f0811681f624fc279993762de814ee624338833211e44aaf3630a0e1080c6');
export const ComposedSchemaDocument = /* @__PURE__ */ trusted<ComposedSchemaQuery, ComposedSchemaQueryVariables>('sha256:6d67ccfd34a1b8afffc1c6153e790f4a08943ff63464dc51592f46cb578b503f');
export const GraphUsageDocument = /* @__PURE__ */ trusted<GraphUsageQuery, GraphUsageQueryVariables>('sha256:dfc2dc8de47091d277efc4b98dec0ce46ab49cc2aa9a232154485cbf0a3fd9c5');
export const FieldUsageDocument = /* @__PURE__ */ trusted<FieldUsageQuery, FieldUsageQueryVariables>('sha256:0d1bedc1b36f7aaa5c1ada1f4da8f4dffe45eae8b47637a23717fb7669777a0f');
export const CheckSubgraphDocument = /* @__PURE__ */ trusted<CheckSubgraphMutation, CheckSubgraphMutationVariables>('sha256:b8e7fae01308754b981ddbf75f46258b192ab603aa166ef91a8c9790b47232bf');
export const TagDocument = /* @__PURE__ */ trusted<TagQuery, TagQueryVariables>('sha256:0acda53f934945c91da7798265f8798d87c8454e800c122228825000bf154ca0');
export const RestoreTagDocument = /* @__PURE__ */ trusted<RestoreTagMutation, RestoreTagMutationVariables>('sha256:fe6ac86e9627affb7f0a4b2de4f14548346375ffaff90ee3f6ca1bb00f2426e9');
export const ReleaseTagDocument = /* @__PURE__ */ trusted<ReleaseTagMutation, ReleaseTagMutationVariables>('sha256:9a330a60dbe377e3141f27a2185d14f731bde69680e100abfb7aee1fa620b680');
export const TagReachDocument = /* @__PURE__ */ trusted<TagReachQuery, TagReachQueryVariables>('sha256:975d40a1781f4de59d7011acc8499606c54b4f5ea84b89db095bfe51d42ca9f0');
export const TriggersDocument = /* @__PURE__ */ trusted<TriggersQuery, TriggersQueryVariables>('sha256:632bc14029c17baaf4b542f4d4fdd154d4ca10fffdcb97d4cf2623c782583318');
export const WhyDocument = /* @__PURE__ */ trusted<WhyQuery, WhyQueryVariables>('sha256:0ba37301f7c6af4162376a99ad36c856f1e0ef090464d21e64d6c5d1f8bf6f30');
export const SetTriggerAutomaticDocument = /* @__PURE__ */ trusted<SetTriggerAutomaticMutation, SetTriggerAutomaticMutationVariables>('sha256:0bf0a4d96d915d1bd8091c1ecf0f9c228c2d5fde823ada5626833107f42f12d1');
export const ReleaseTriggersDocument = /* @__PURE__ */ trusted<ReleaseTriggersMutation, ReleaseTriggersMutationVariables>('sha256:486c62282f2e3ed9e8f56d944c68ec9cbbc2eca894019be64929c5322b74d73a');
export const ClusterWebhooksDocument = /* @__PURE__ */ trusted<ClusterWebhooksQuery, ClusterWebhooksQueryVariables>('sha256:ede7597fa670ac1891e83e2df9c622d22691f31840c9da2e3f79cb657f1f199b');
export const WebhooksDocument = /* @__PURE__ */ trusted<WebhooksQuery, WebhooksQueryVariables>('sha256:3a7226264fecddbf78ca5235ac24893167c2ba1b27b1feb200d7678b90bdca4e');
export const WebhookDocument = /* @__PURE__ */ trusted<WebhookQuery, WebhookQueryVariables>('sha256:d9059f1c481420d378c076718e74ffb3e68fb902b6fbd6a04b9c36434323172a');
export const PauseWebhookDocument = /* @__PURE__ */ trusted<PauseWebhookMutation, PauseWebhookMutationVariables>('sha256:98e007f76d5b71b5ec2f884ed73014ce9d9e38098e2a823492848bd14590458d');
export const ResumeWebhookDocument = /* @__PURE__ */ trusted<ResumeWebhookMutation, ResumeWebhookMutationVariables>('sha256:c93c40fd093e98a64b8b77b0d599180ac995adaf3ea669410b80634043aff72d');
export const TestWebhookDocument = /* @__PURE__ */ trusted<TestWebhookMutation, TestWebhookMutationVariables>('sha256:18628b998434f5b7b9146f5a3389cdf1366f076cf8451309d7916f4f9ac86bdf');
export const RotateWebhookSecretDocument = /* @__PURE__ */ trusted<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>('sha256:5dfd324cbd0381a3716debb74ef0c74e37a7035360644088c518578781a81ab0');
export const RedeliverWebhookDocument = /* @__PURE__ */ trusted<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>('sha256:2aa03ddf9c9d4a9a4819d7326bddd1230b8beb83ea8cc9dedc65ee8a1ba4184f');
export const CreateWebhookDocument = /* @__PURE__ */ trusted<CreateWebhookMutation, CreateWebhookMutationVariables>('sha256:6daaa21b1533293369aaff5994e812eb130c8d9357654a650261d414acfdeb58');