/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What kind of actor did something. */
export type ActorKind =
  /** A program, of a namespace: `system:serviceaccount:<namespace>:<name>`. */
  | 'SERVICE_ACCOUNT'
  /** Sluice itself. */
  | 'SYSTEM'
  | 'USER';

export type ApprovePromotionInput = {
  /** The image that is approved; CONFLICT when the promotion is of another one. */
  readonly digest: string;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly id: string | number;
};

/** User and password for a git host. */
export type BasicAuthInput = {
  /** Certificates to trust, as PEM. */
  readonly caCertificate?: string | null | undefined;
  /** Settings for git, as the text of a `.gitconfig`. */
  readonly gitConfig?: string | null | undefined;
  readonly password?: string | null | undefined;
  /** Left out where the password is a token that says who it is. */
  readonly username?: string | null | undefined;
};

export type BinarySourceInput = {
  readonly asFile?: string | null | undefined;
};

/** What a change would start, or the move of a tag. */
export type BlastKind =
  | 'BUILD'
  | 'CONSUMER'
  | 'ROLLOUT'
  | 'TAG'
  | 'WEBHOOK';

/** What set a build off. */
export type BuildCauseType =
  | 'BITBUCKET'
  /** Started again as another build was. */
  | 'CLONE'
  | 'CONFIG_CHANGE'
  | 'GENERIC'
  | 'GITHUB'
  | 'GITLAB'
  | 'IMAGE_CHANGE'
  | 'MANUAL';

export type BuildImageInput = {
  readonly kind: BuildImageKind;
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

export type BuildInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly name: string;
  readonly namespace: string;
};

/** Where a build is on its way. The last four are final. */
export type BuildPhase =
  | 'CANCELLED'
  | 'COMPLETE'
  /** It could not be carried out. */
  | 'ERROR'
  /** It went wrong by itself: a command failed, the source was not there, it took too long. */
  | 'FAILED'
  /** It waits for its turn, for an image that it needs, or for its source to be sent; `reason` says for what. */
  | 'NEW'
  /** It waits for a runner. */
  | 'PENDING'
  /** A runner has it. */
  | 'RUNNING';

/** Why a build is in its phase, in OpenShift's words. */
export type BuildReason =
  /** Its source has not been sent yet. */
  | 'AWAITING_UPLOAD'
  /** Its runner has vanished for good. */
  | 'BUILD_POD_DELETED'
  | 'BUILD_POD_EVICTED'
  | 'BUILD_POD_EXISTS'
  | 'CANCELLED_BUILD'
  | 'CANCEL_BUILD_FAILED'
  | 'CANNOT_CREATE_BUILD_POD'
  | 'CANNOT_CREATE_BUILD_POD_SPEC'
  | 'CANNOT_RETRIEVE_SERVICE_ACCOUNT'
  /** It took longer than it may. OpenShift says GenericBuildFailed here. */
  | 'DEADLINE_EXCEEDED'
  | 'DOCKER_BUILD_FAILED'
  | 'ERROR'
  /** Runner after runner has vanished with it. */
  | 'EXCEEDED_RETRY_TIMEOUT'
  | 'FAILED_CONTAINER'
  | 'FETCH_IMAGE_CONTENT_FAILED'
  | 'FETCH_SOURCE_FAILED'
  | 'GENERIC_BUILD_FAILED'
  | 'INVALID_CONTEXT_DIRECTORY'
  /** An image that goes in cannot be resolved: it waits until it can. */
  | 'INVALID_IMAGE_REFERENCE'
  /** The output cannot be resolved, e.g. its stream does not exist: it waits until it can. */
  | 'INVALID_OUTPUT_REFERENCE'
  | 'MANAGE_DOCKERFILE_FAILED'
  | 'MISSING_PUSH_SECRET'
  | 'NO_BUILD_CONTAINER_STATUS'
  | 'OUT_OF_MEMORY_KILLED'
  | 'POST_COMMIT_HOOK_FAILED'
  | 'PULL_BUILDER_IMAGE_FAILED'
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
  | 'BUILD'
  | 'FETCH_INPUTS'
  | 'POST_COMMIT'
  | 'PULL_IMAGES'
  | 'PUSH_IMAGE';

export type CancelRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly name: string;
  readonly namespace: string;
  /** Left out: the newest. */
  readonly number?: number | null | undefined;
};

/** What kind of step of a cascade. */
export type CascadeStepKind =
  | 'BUILD'
  /** A registry was asked, and had something new. */
  | 'IMPORT'
  /** Anything else that happened because of something. */
  | 'OTHER'
  /** An image was pushed. */
  | 'PUSH'
  /** Somebody asked for it. */
  | 'REQUEST'
  | 'ROLLOUT'
  /** A tag points at another image. */
  | 'TAG'
  | 'TRIGGER';

/** How far a step of a cascade has come. */
export type CascadeStepState =
  /** It came to nothing: cancelled, or overtaken by a newer one. */
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
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
  | 'FALSE'
  | 'TRUE'
  | 'UNKNOWN';

/** Names one consumer. */
export type ConsumerInput = {
  readonly name: string;
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: string | null | undefined;
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

export type CreateNamespaceInput = {
  readonly displayName?: string | null | undefined;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** A DNS label: lower-case letters, digits and dashes, at most 63. */
  readonly name: string;
};

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

export type CreateWebhookInput = {
  /** Begin behind this cursor; left out: with what happens from now on. */
  readonly after?: string | null | undefined;
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

export type DeleteSecretInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly name: string;
  readonly namespace: string;
};

/** What became of an event on its way to an endpoint. */
export type DeliveryState =
  | 'DELIVERED'
  /** Every attempt failed; it can be redelivered. */
  | 'FAILED'
  /** It is tried again at `nextAttemptAt`. */
  | 'RETRYING';

/** What kind of object a deployment was made from. */
export type DeploymentKind =
  | 'CRON_JOB'
  | 'DAEMON_SET'
  | 'DEPLOYMENT'
  | 'DEPLOYMENT_CONFIG'
  | 'STATEFUL_SET';

export type DeploymentTargetInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly name: string;
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

export type EnvironmentVariableInput = {
  readonly fromConfigMap?: KeySelectorInput | null | undefined;
  /** `metadata.name`, `metadata.namespace`, `metadata.labels['x']` or `metadata.annotations['x']`. */
  readonly fromField?: string | null | undefined;
  readonly fromSecret?: KeySelectorInput | null | undefined;
  readonly name: string;
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

export type ImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly expectedVersion?: string | null | undefined;
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
};

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
  readonly importMode?: ImportMode | null | undefined;
  /** Of a whole repository, only tags that fit one of these globs: `*` any characters, `?` one. */
  readonly include?: ReadonlyArray<string> | null | undefined;
  readonly insecure?: boolean | null | undefined;
  readonly interval?: string | null | undefined;
  /**
   * How many tags of a whole repository to import: `latest` first, then versions, newest first, then others by name. At
   * most, and when left out, what the server allows (50 unless set otherwise).
   */
  readonly limit?: number | null | undefined;
  readonly minimumAge?: string | null | undefined;
  readonly namespace: string;
  readonly referencePolicy?: ReferencePolicy | null | undefined;
  /**
   * A repository to import as a whole, e.g. `quay.io/org/app`, without tag or digest. Its tags join the status of the
   * stream and never its specification; tags that the specification has are left to it. `confirm` makes another
   * repository than before the stream's own (`dockerImageRepository`). Not together with `tag` or `from`.
   */
  readonly repository?: string | null | undefined;
  readonly scheduled?: boolean | null | undefined;
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

export type KeySelectorInput = {
  readonly key: string;
  readonly name: string;
  readonly optional?: boolean;
};

/** One label or annotation to set. */
export type KeyValueInput = {
  readonly key: string;
  readonly value: string;
};

export type PersonInput = {
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
};

/** What became of a platform between two indexes. */
export type PlatformDifference =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED'
  | 'SAME';

/** Numbers left out stay as they are; null lifts the limit. */
export type PolicyLimitsInput = {
  readonly maximumImages?: number | null | undefined;
  readonly maximumStreams?: number | null | undefined;
  readonly maximumTags?: number | null | undefined;
};

/** Where a rule is laid down. */
export type PolicyOrigin =
  /** Nowhere: Sluice has it built in. */
  | 'DEFAULT'
  | 'NAMESPACE'
  | 'STREAM';

/** Numbers left out stay as they are; null leaves it to others to say. */
export type PolicyRetentionInput = {
  readonly keepTagRevisions?: number | null | undefined;
  readonly keepYoungerThan?: string | null | undefined;
};

export type PromoteImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Refuse with CONFLICT unless the source points at this image. */
  readonly expectedDigest?: string | null | undefined;
  /** How long it may be approved; left out: 7d. At most 90d. */
  readonly expiresIn?: string | null | undefined;
  readonly from: TagAddressInput;
  /** Wait for the approval of somebody else, even where the namespace asks for none. */
  readonly requireApproval?: boolean;
  /** The stream is created when it is missing; the namespace must be there. */
  readonly to: TagAddressInput;
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

export type PutSecretInput = {
  /** All of them; left out, they stay. */
  readonly annotations?: ReadonlyArray<KeyValueInput> | null | undefined;
  /** Left out, the secret keeps what it holds. */
  readonly data?: SecretDataInput | null | undefined;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Lower-case letters, digits, dashes and dots, at most 253. */
  readonly name: string;
  readonly namespace: string;
  /** Refuses with CONFLICT when there is a secret of this name. */
  readonly onlyNew?: boolean;
};

export type RedeliverDeadLettersInput = {
  /** Ids of events; left out: all. */
  readonly events?: ReadonlyArray<string | number> | null | undefined;
  readonly name: string;
  readonly namespace?: string | null | undefined;
};

export type RedeliverWebhookInput = {
  readonly name: string;
  readonly namespace?: string | null | undefined;
  readonly what: RedeliveryInput;
};

/** What is to be delivered again. */
export type RedeliveryInput =
  {   /** All that is wanted behind this cursor, delivered or not. */
  readonly after: string; readonly event?: never; readonly failed?: never; }
  |  { readonly after?: never;   /** The event with this id. */
  readonly event: string | number; readonly failed?: never; }
  |  { readonly after?: never; readonly event?: never;   /** All that failed for good. */
  readonly failed: boolean; };

/** What clients of a tag are told to pull. */
export type ReferencePolicy =
  /** The integrated registry, which fetches it from where it came from. */
  | 'LOCAL'
  /** The image where it came from. */
  | 'SOURCE';

/** One user's password at one registry, as `docker login` takes them. */
export type RegistryLoginInput = {
  readonly password: string;
  /** A host, or a path on one, e.g. `quay.io` or `quay.io/team`. */
  readonly server: string;
  readonly username: string;
};

export type RejectPromotionInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly id: string | number;
  /** Kept for those who ask why. */
  readonly reason?: string | null | undefined;
};

export type ReleaseTriggersInput = {
  /** Let all that waits fire without counting it; false: what waits may be held again by the same limit. */
  readonly all?: boolean;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly namespace: string;
};

export type RevokeTokenInput = {
  readonly id: string | number;
};

export type RollBackDeploymentInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  /** Keep these images, whatever tags bring, until the deployment is released. */
  readonly hold?: boolean;
  readonly name: string;
  readonly namespace: string;
  /** Kept as the rollout's cause and as the reason of the hold. */
  readonly reason?: string | null | undefined;
  /** The rollout to bring back; left out: the last complete one before the newest. */
  readonly to?: number | null | undefined;
};

export type RollbackImageTagInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly expectedVersion?: string | null | undefined;
  /** Keep the tag there, whatever imports or tracked tags bring, until it is released. */
  readonly hold?: boolean;
  readonly namespace: string;
  /** Kept as the event's cause and as the reason of the hold, for those who ask why. */
  readonly reason?: string | null | undefined;
  readonly stream: string;
  readonly tag: string;
  /** Left out: the item before the current one. */
  readonly to?: TagItemInput | null | undefined;
};

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

export type RotateWebhookSecretInput = {
  /** Whether the old key ends at once, as when it has leaked. */
  readonly immediately?: boolean;
  readonly name: string;
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
  | 'SAFE';

/** What a secret holds, in one of the forms that people have it in. */
export type SecretDataInput =
  {   readonly basicAuth: BasicAuthInput; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never;   /** The text of a `.dockercfg`. */
  readonly dockerCfg: string; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never;   /** The text of a docker `config.json` or containers `auth.json`. */
  readonly dockerConfigJson: string; readonly login?: never; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never;   readonly login: RegistryLoginInput; readonly opaque?: never; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never;   readonly opaque: ReadonlyArray<SecretEntryInput>; readonly sshAuth?: never; }
  |  { readonly basicAuth?: never; readonly dockerCfg?: never; readonly dockerConfigJson?: never; readonly login?: never; readonly opaque?: never;   readonly sshAuth: SshAuthInput; };

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

export type ServiceAccountInput = {
  /** A DNS label. */
  readonly name: string;
  readonly namespace: string;
};

export type SetDeploymentPausedInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly name: string;
  readonly namespace: string;
  readonly paused: boolean;
};

/** What is left out stays as it is; null takes away what the policy says of it. */
export type SetNamespacePolicyInput = {
  /** Say what would come of it, and change nothing. */
  readonly dryRun?: boolean;
  /** The `NamespacePolicy.version` that it must have; 0: nothing was ever laid down. Otherwise CONFLICT. */
  readonly expectedVersion?: string | null | undefined;
  /** All patterns, in place of those there are; at most 50. */
  readonly immutableTags?: ReadonlyArray<string> | null | undefined;
  readonly limits?: PolicyLimitsInput | null | undefined;
  readonly namespace: string;
  readonly retention?: PolicyRetentionInput | null | undefined;
};

export type SetPromotionPolicyInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly namespace: string;
  /** Whether nothing is promoted into this namespace without the approval of somebody else. */
  readonly promotionsNeedApproval: boolean;
};

export type SetTriggersAutomaticInput = {
  /** Whether its triggers fire by themselves. */
  readonly automatic: boolean;
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly namespace: string;
  readonly target: TriggerTargetInput;
};

export type SourceRevisionInput = {
  readonly author?: PersonInput | null | undefined;
  /** Forty, or sixty-four, hexadecimal digits, or the beginning of them. */
  readonly commit: string;
  readonly committer?: PersonInput | null | undefined;
  readonly message?: string | null | undefined;
};

/** A key for a git host. */
export type SshAuthInput = {
  readonly gitConfig?: string | null | undefined;
  /** Keys of hosts, as the text of a `known_hosts`; left out: any host is believed the first time. */
  readonly knownHosts?: string | null | undefined;
  readonly privateKey: string;
};

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
  readonly namespace: string;
  /** For DOCKER. */
  readonly noCache?: boolean | null | undefined;
  /** A branch, tag or commit instead of the definition's `ref`. */
  readonly ref?: string | null | undefined;
  /** What to build instead of what the definition says. */
  readonly revision?: SourceRevisionInput | null | undefined;
};

export type StartRolloutInput = {
  /** Say what it would do, and do nothing. */
  readonly dryRun?: boolean;
  readonly name: string;
  readonly namespace: string;
};

/** What may hold a role. */
export type SubjectKind =
  | 'GROUP'
  | 'SERVICE_ACCOUNT'
  | 'USER';

/** A tag by its names. */
export type TagAddressInput = {
  readonly namespace: string;
  readonly stream: string;
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
  |  { readonly at?: never; readonly digest?: never; readonly position?: never;   readonly revision: string; };

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

export type TriggerTargetInput = {
  readonly kind: TriggerTargetKind;
  /** Of the trigger's namespace. */
  readonly name: string;
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

export type AttentionQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AttentionQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly triggerHold: { readonly reason: string, readonly waiting: number, readonly since: string } | null, readonly promotions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly requestedAt: string, readonly requestedBy: { readonly name: string }, readonly to: { readonly stream: string, readonly tag: string } }> }, readonly triggers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly target: { readonly kind: TriggerTargetKind, readonly name: string } }> }, readonly builds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly configName: string | null, readonly phase: BuildPhase, readonly message: string | null, readonly createdAt: string }> }, readonly deployments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latestRollout: { readonly state: RolloutState, readonly message: string | null, readonly createdAt: string } | null, readonly conditions: ReadonlyArray<{ readonly reason: string, readonly message: string }> }> }, readonly imageStreams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly hold: { readonly since: string, readonly reason: string } | null, readonly conditions: ReadonlyArray<{ readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastTransitionAt: string }> }> } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BuildRowFragment = { readonly id: string, readonly name: string, readonly number: string, readonly configName: string | null, readonly phase: BuildPhase, readonly reason: BuildReason | null, readonly message: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly completedAt: string | null, readonly namespace: { readonly name: string }, readonly startedBy: { readonly name: string }, readonly causes: ReadonlyArray<{ readonly type: BuildCauseType, readonly message: string }>, readonly result: { readonly digest: string | null } | null };

export type BuildConfigRowFragment = { readonly id: string, readonly name: string, readonly paused: boolean, readonly lastVersion: string, readonly runPolicy: BuildRunPolicy, readonly namespace: { readonly name: string } };

export type BuildsQueryVariables = Exact<{
  phases?: ReadonlyArray<BuildPhase> | BuildPhase | null | undefined;
  after?: string | null | undefined;
}>;


export type BuildsQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly builds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: string, readonly configName: string | null, readonly phase: BuildPhase, readonly reason: BuildReason | null, readonly message: string | null, readonly createdAt: string, readonly startedAt: string | null, readonly completedAt: string | null, readonly namespace: { readonly name: string }, readonly startedBy: { readonly name: string }, readonly causes: ReadonlyArray<{ readonly type: BuildCauseType, readonly message: string }>, readonly result: { readonly digest: string | null } | null }> }, readonly buildConfigs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly paused: boolean, readonly lastVersion: string, readonly runPolicy: BuildRunPolicy, readonly namespace: { readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
    > } };

export type FollowLogSubscriptionVariables = Exact<{
  namespace: string;
  name: string;
  after?: string | null | undefined;
}>;


export type FollowLogSubscription = { readonly buildLog: { readonly end: string, readonly isComplete: boolean, readonly isTruncated: boolean, readonly chunks: ReadonlyArray<{ readonly text: string }> } };

export type StartBuildMutationVariables = Exact<{
  input: StartBuildInput;
}>;


export type StartBuildMutation = { readonly startBuild: { readonly build: { readonly id: string, readonly name: string, readonly namespace: { readonly name: string } } | null, readonly userErrors: ReadonlyArray<
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

export type BlastPartsFragment = { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> };

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

export type ConsumerRowFragment = { readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } };

export type ClusterConsumersQueryVariables = Exact<{ [key: string]: never; }>;


export type ClusterConsumersQuery = { readonly clusterConsumers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } }> } };

export type ConsumersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsumersQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly consumers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly leased: number, readonly deadLetterCount: number, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
}>;


export type DeploymentsQuery = { readonly deployments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: DeploymentKind, readonly paused: boolean, readonly namespace: { readonly name: string }, readonly imageHold: { readonly since: string, readonly reason: string, readonly actor: { readonly name: string } } | null, readonly conditions: ReadonlyArray<{ readonly reason: string, readonly message: string }>, readonly latestRollout: { readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> } | null }> } };

export type DeploymentQueryVariables = Exact<{
  namespace: string;
  name: string;
}>;


export type DeploymentQuery = { readonly deployment: { readonly createdAt: string, readonly generation: string, readonly resourceVersion: string, readonly manifest: string, readonly id: string, readonly name: string, readonly kind: DeploymentKind, readonly paused: boolean, readonly containers: ReadonlyArray<{ readonly name: string, readonly path: string, readonly image: string | null, readonly digest: string | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null }>, readonly triggers: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly name: string, readonly type: TriggerType, readonly automatic: boolean, readonly state: TriggerState, readonly lastTriggeredAt: string | null, readonly lastTriggeredDigest: string | null, readonly lastEventId: string | null, readonly containers: ReadonlyArray<string>, readonly target: { readonly kind: TriggerTargetKind, readonly namespace: string, readonly name: string }, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null }>, readonly rollouts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> }> }, readonly namespace: { readonly name: string }, readonly imageHold: { readonly since: string, readonly reason: string, readonly actor: { readonly name: string } } | null, readonly conditions: ReadonlyArray<{ readonly reason: string, readonly message: string }>, readonly latestRollout: { readonly id: string, readonly number: number, readonly state: RolloutState, readonly createdAt: string, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null, readonly agent: string | null, readonly attempts: number, readonly rollbackOf: number | null, readonly eventId: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string }, readonly images: ReadonlyArray<{ readonly container: string, readonly image: string, readonly digest: string | null }> } | null } | null };

export type StartRolloutMutationVariables = Exact<{
  input: StartRolloutInput;
}>;


export type StartRolloutMutation = { readonly startRollout: { readonly deployment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type RollBackDeploymentMutationVariables = Exact<{
  input: RollBackDeploymentInput;
}>;


export type RollBackDeploymentMutation = { readonly rollBackDeployment: { readonly deployment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ReleaseDeploymentMutationVariables = Exact<{
  input: DeploymentTargetInput;
}>;


export type ReleaseDeploymentMutation = { readonly releaseDeployment: { readonly deployment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PauseDeploymentMutationVariables = Exact<{
  input: SetDeploymentPausedInput;
}>;


export type PauseDeploymentMutation = { readonly setDeploymentPaused: { readonly deployment: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
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

export type ImportImagesMutationVariables = Exact<{
  input: ImportImagesInput;
}>;


export type ImportImagesMutation = { readonly importImages: { readonly cursor: string | null, readonly results: ReadonlyArray<{ readonly tag: string, readonly outcome: ImportOutcome, readonly reason: string | null, readonly message: string | null, readonly waitsUntil: string | null, readonly image: { readonly id: string, readonly digest: string, readonly size: string, readonly platform: { readonly os: string, readonly architecture: string } | null, readonly manifests: ReadonlyArray<{ readonly digest: string }> } | null }>, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

type EventParts_BuildEvent_Fragment = { readonly __typename: 'BuildEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_DeploymentEvent_Fragment = { readonly __typename: 'DeploymentEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ImageStreamEvent_Fragment = { readonly __typename: 'ImageStreamEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ImageTagEvent_Fragment = { readonly __typename: 'ImageTagEvent', readonly stream: string, readonly tag: string, readonly reason: string | null, readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_ImagesEvent_Fragment = { readonly __typename: 'ImagesEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_NamespaceEvent_Fragment = { readonly __typename: 'NamespaceEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_OtherEvent_Fragment = { readonly __typename: 'OtherEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_RolloutEvent_Fragment = { readonly __typename: 'RolloutEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

type EventParts_TriggerEvent_Fragment = { readonly __typename: 'TriggerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

export type EventPartsFragment =
  | EventParts_BuildEvent_Fragment
  | EventParts_DeploymentEvent_Fragment
  | EventParts_ImageStreamEvent_Fragment
  | EventParts_ImageTagEvent_Fragment
  | EventParts_ImagesEvent_Fragment
  | EventParts_NamespaceEvent_Fragment
  | EventParts_OtherEvent_Fragment
  | EventParts_RolloutEvent_Fragment
  | EventParts_TriggerEvent_Fragment
;

export type PresentQueryVariables = Exact<{ [key: string]: never; }>;


export type PresentQuery = { readonly eventCursor: string, readonly events: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'BuildEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'DeploymentEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageStreamEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageTagEvent', readonly stream: string, readonly tag: string, readonly reason: string | null, readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImagesEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'NamespaceEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'RolloutEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'TriggerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
    > } };

export type FollowSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowSubscription = { readonly eventBatches: { readonly cursor: string, readonly gap: { readonly from: string } | null, readonly events: ReadonlyArray<
      | { readonly __typename: 'BuildEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'DeploymentEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageStreamEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImageTagEvent', readonly stream: string, readonly tag: string, readonly reason: string | null, readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'ImagesEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'NamespaceEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'OtherEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'RolloutEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
      | { readonly __typename: 'TriggerEvent', readonly id: string, readonly cursor: string, readonly type: string, readonly occurredAt: string, readonly namespace: string, readonly subject: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }
    > } };

export type NamespaceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type NamespaceNamesQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type NamespaceQueryVariables = Exact<{
  name: string;
}>;


export type NamespaceQuery = { readonly namespace: { readonly id: string, readonly name: string, readonly displayName: string | null, readonly createdAt: string, readonly promotionsNeedApproval: boolean, readonly policy: { readonly immutableTags: ReadonlyArray<string>, readonly version: string, readonly limits: { readonly maximumStreams: number | null, readonly maximumTags: number | null, readonly maximumImages: number | null }, readonly retention: { readonly keepTagRevisions: number | null, readonly keepYoungerThan: string | null } }, readonly secrets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly type: SecretType, readonly registries: ReadonlyArray<string>, readonly excludedFromImport: boolean, readonly updatedAt: string }> } } | null };

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

export type PolicyPartsFragment = { readonly immutableTags: ReadonlyArray<string>, readonly version: string, readonly limits: { readonly maximumStreams: number | null, readonly maximumTags: number | null, readonly maximumImages: number | null }, readonly retention: { readonly keepTagRevisions: number | null, readonly keepYoungerThan: string | null } };

export type SetPolicyMutationVariables = Exact<{
  input: SetNamespacePolicyInput;
}>;


export type SetPolicyMutation = { readonly setNamespacePolicy: { readonly namespace: { readonly id: string, readonly policy: { readonly immutableTags: ReadonlyArray<string>, readonly version: string, readonly limits: { readonly maximumStreams: number | null, readonly maximumTags: number | null, readonly maximumImages: number | null }, readonly retention: { readonly keepTagRevisions: number | null, readonly keepYoungerThan: string | null } } } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type PromotionRowFragment = { readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> };

export type PromotionsQueryVariables = Exact<{
  state?: PromotionState | null | undefined;
  after?: string | null | undefined;
}>;


export type PromotionsQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly promotions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PromoteMutationVariables = Exact<{
  input: PromoteImageTagInput;
}>;


export type PromoteMutation = { readonly promoteImageTag: { readonly promotion: { readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ApproveMutationVariables = Exact<{
  input: ApprovePromotionInput;
}>;


export type ApproveMutation = { readonly approvePromotion: { readonly promotion: { readonly id: string, readonly digest: string, readonly state: PromotionState, readonly requestedAt: string, readonly expiresAt: string, readonly requestedBy: { readonly name: string }, readonly approvedBy: { readonly name: string } | null, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string }, readonly to: { readonly namespace: string, readonly stream: string, readonly tag: string, readonly imageTag: { readonly id: string, readonly current: { readonly digest: string | null } | null } | null }, readonly events: ReadonlyArray<{ readonly type: PromotionEventType, readonly occurredAt: string, readonly reason: string | null, readonly actor: { readonly name: string } | null }> } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly userErrors: ReadonlyArray<
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


export type StreamQuery = { readonly imageStream: { readonly id: string, readonly name: string, readonly createdAt: string, readonly generation: string, readonly resourceVersion: string, readonly dockerImageRepository: string | null, readonly imageRepository: string | null, readonly publicImageRepository: string | null, readonly localLookup: boolean, readonly imageCount: number, readonly labels: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly annotations: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }>, readonly policy: { readonly immutableTags: ReadonlyArray<{ readonly pattern: string, readonly origin: PolicyOrigin }>, readonly limits: { readonly maximumTags: number | null, readonly maximumImages: number | null }, readonly retention: { readonly keepTagRevisions: number, readonly keepYoungerThan: string } } } | null };

export type StreamTagsQueryVariables = Exact<{
  namespace: string;
  stream: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StreamTagsQuery = { readonly imageStream: { readonly id: string, readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly importPending: boolean, readonly nextCheckAt: string | null, readonly spec: { readonly tracking: boolean, readonly reference: boolean, readonly scheduled: boolean, readonly source: { readonly kind: TagSourceKind, readonly namespace: string | null, readonly name: string } | null } | null, readonly follow: { readonly semver: string | null, readonly glob: string | null, readonly order: VersionOrder } | null, readonly current: { readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string } } | null, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }>, readonly hold: { readonly since: string, readonly reason: string } | null, readonly immutable: { readonly pattern: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StreamTagQueryVariables = Exact<{
  namespace: string;
  stream: string;
  tag: string;
}>;


export type StreamTagQuery = { readonly imageTag: { readonly id: string, readonly name: string, readonly importPending: boolean, readonly nextCheckAt: string | null, readonly spec: { readonly tracking: boolean, readonly reference: boolean, readonly scheduled: boolean, readonly source: { readonly kind: TagSourceKind, readonly namespace: string | null, readonly name: string } | null } | null, readonly follow: { readonly semver: string | null, readonly glob: string | null, readonly order: VersionOrder } | null, readonly current: { readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string } } | null, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }>, readonly hold: { readonly since: string, readonly reason: string } | null, readonly immutable: { readonly pattern: string } | null } | null };

export type StreamRowFragment = { readonly id: string, readonly name: string, readonly createdAt: string, readonly dockerImageRepository: string | null, readonly imageCount: number, readonly namespace: { readonly name: string }, readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly importPending: boolean, readonly hold: { readonly since: string } | null, readonly current: { readonly createdAt: string } | null, readonly conditions: ReadonlyArray<{ readonly status: ConditionStatus, readonly reason: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type StreamsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StreamsQuery = { readonly imageStreams: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly dockerImageRepository: string | null, readonly imageCount: number, readonly namespace: { readonly name: string }, readonly tags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly importPending: boolean, readonly hold: { readonly since: string } | null, readonly current: { readonly createdAt: string } | null, readonly conditions: ReadonlyArray<{ readonly status: ConditionStatus, readonly reason: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SubgraphsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubgraphsQuery = { readonly supergraph: { readonly version: number }, readonly subgraphs: ReadonlyArray<{ readonly name: string, readonly mayExtend: ReadonlyArray<string>, readonly createdAt: string, readonly current: { readonly version: number, readonly url: string, readonly socketUrl: string | null, readonly publishedAt: string, readonly override: string | null, readonly publishedBy: { readonly name: string } } | null }>, readonly schemaChangelog: { readonly nodes: ReadonlyArray<{ readonly version: number, readonly subgraph: string, readonly subgraphVersion: number | null, readonly releasedAt: string, readonly releasedBy: { readonly name: string }, readonly changes: ReadonlyArray<{ readonly level: SchemaChangeLevel, readonly type: string, readonly path: string | null, readonly message: string }> }> } };

export type GraphUsageQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphUsageQuery = { readonly graphClients: ReadonlyArray<{ readonly name: string, readonly mode: DocumentMode, readonly documents: { readonly nodes: ReadonlyArray<{ readonly hash: string, readonly operationName: string | null, readonly trusted: boolean, readonly callsPerDay: number, readonly valid: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> };

export type TagQueryVariables = Exact<{
  namespace: string;
  stream: string;
  tag: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type TagQuery = { readonly imageTag: { readonly pullSpec: string | null, readonly lastCheckedAt: string | null, readonly checkFailures: number, readonly asOf: string | null, readonly id: string, readonly name: string, readonly importPending: boolean, readonly nextCheckAt: string | null, readonly spec: { readonly interval: string | null, readonly minimumAge: string | null, readonly insecure: boolean, readonly referencePolicy: ReferencePolicy, readonly importMode: ImportMode, readonly generation: string, readonly tracking: boolean, readonly reference: boolean, readonly scheduled: boolean, readonly annotations: ReadonlyArray<{ readonly key: string, readonly value: string }>, readonly source: { readonly kind: TagSourceKind, readonly namespace: string | null, readonly name: string } | null } | null, readonly hold: { readonly since: string, readonly reason: string, readonly actor: { readonly name: string } } | null, readonly immutable: { readonly origin: PolicyOrigin, readonly pattern: string } | null, readonly stream: { readonly id: string, readonly createdAt: string, readonly publicImageRepository: string | null }, readonly image: { readonly id: string, readonly digest: string, readonly size: string, readonly platform: { readonly os: string, readonly architecture: string, readonly variant: string | null } | null, readonly manifests: ReadonlyArray<{ readonly digest: string, readonly platform: { readonly os: string, readonly architecture: string } | null }>, readonly config: { readonly created: string | null, readonly labels: ReadonlyArray<{ readonly key: string, readonly value: string }> } | null } | null, readonly history: { readonly nodes: ReadonlyArray<{ readonly position: number, readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly generation: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly follow: { readonly semver: string | null, readonly glob: string | null, readonly order: VersionOrder } | null, readonly current: { readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly actor: { readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string } } | null, readonly conditions: ReadonlyArray<{ readonly type: string, readonly status: ConditionStatus, readonly reason: string | null, readonly message: string | null, readonly lastCheckedAt: string }> } | null };

export type HistoryItemFragment = { readonly position: number, readonly revision: string, readonly reference: string, readonly digest: string | null, readonly createdAt: string, readonly generation: string, readonly actor: { readonly kind: ActorKind, readonly name: string }, readonly cause: { readonly kind: CauseKind, readonly message: string, readonly eventId: string | null } };

export type RestoreTagMutationVariables = Exact<{
  input: RollbackImageTagInput;
}>;


export type RestoreTagMutation = { readonly rollbackImageTag: { readonly cursor: string | null, readonly imageTag: { readonly id: string, readonly current: { readonly revision: string } | null } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ReleaseTagMutationVariables = Exact<{
  input: ImageTagInput;
}>;


export type ReleaseTagMutation = { readonly releaseImageTag: { readonly cursor: string | null, readonly imageTag: { readonly id: string } | null, readonly changes: ReadonlyArray<{ readonly type: TagEventType, readonly namespace: string, readonly stream: string, readonly tag: string, readonly before: { readonly reference: string, readonly digest: string | null } | null, readonly after: { readonly reference: string, readonly digest: string | null } | null, readonly cause: { readonly kind: CauseKind, readonly message: string } }>, readonly blastRadius: { readonly builds: number, readonly rollouts: number, readonly namespaces: ReadonlyArray<string>, readonly heldNamespaces: ReadonlyArray<string>, readonly isTruncated: boolean, readonly steps: ReadonlyArray<{ readonly kind: BlastKind, readonly namespace: string, readonly name: string, readonly depth: number, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type TriggerPartsFragment = { readonly id: string, readonly namespace: string, readonly name: string, readonly type: TriggerType, readonly automatic: boolean, readonly state: TriggerState, readonly lastTriggeredAt: string | null, readonly lastTriggeredDigest: string | null, readonly lastEventId: string | null, readonly containers: ReadonlyArray<string>, readonly target: { readonly kind: TriggerTargetKind, readonly namespace: string, readonly name: string }, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null };

export type TriggersQueryVariables = Exact<{
  state?: TriggerState | null | undefined;
  after?: string | null | undefined;
}>;


export type TriggersQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly triggerHold: { readonly since: string, readonly reason: string, readonly waiting: number, readonly actor: { readonly name: string } } | null, readonly triggers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly name: string, readonly type: TriggerType, readonly automatic: boolean, readonly state: TriggerState, readonly lastTriggeredAt: string | null, readonly lastTriggeredDigest: string | null, readonly lastEventId: string | null, readonly containers: ReadonlyArray<string>, readonly target: { readonly kind: TriggerTargetKind, readonly namespace: string, readonly name: string }, readonly from: { readonly namespace: string, readonly stream: string, readonly tag: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhyQueryVariables = Exact<{
  trigger: string | number;
}>;


export type WhyQuery = { readonly why: { readonly state: TriggerState, readonly summary: string, readonly conditions: ReadonlyArray<{ readonly type: string, readonly holds: boolean, readonly value: string, readonly message: string, readonly event: { readonly id: string, readonly occurredAt: string } | null }> } | null };

export type SetTriggerAutomaticMutationVariables = Exact<{
  input: SetTriggersAutomaticInput;
}>;


export type SetTriggerAutomaticMutation = { readonly setTriggersAutomatic: { readonly triggers: ReadonlyArray<{ readonly id: string }>, readonly userErrors: ReadonlyArray<
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
      | { readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string> | null }
    > } };

export type ReleaseTriggersMutationVariables = Exact<{
  input: ReleaseTriggersInput;
}>;


export type ReleaseTriggersMutation = { readonly releaseTriggers: { readonly namespace: { readonly id: string } | null, readonly userErrors: ReadonlyArray<
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


export type WebhooksQuery = { readonly namespaces: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly webhooks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string, readonly state: ConsumerState, readonly reason: string | null, readonly message: string | null, readonly namespace: { readonly name: string } | null, readonly owner: { readonly name: string }, readonly lag: { readonly events: number, readonly isAtLeast: boolean, readonly seconds: number }, readonly filter: { readonly subjects: ReadonlyArray<string>, readonly types: ReadonlyArray<string> } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BuildRowFragmentDoc = new TypedDocumentString(`
    fragment BuildRow on Build {
  id
  name
  number
  configName
  phase
  reason
  message
  createdAt
  startedAt
  completedAt
  namespace {
    name
  }
  startedBy {
    name
  }
  causes {
    type
    message
  }
  result {
    digest
  }
}
    `, {"fragmentName":"BuildRow"}) as unknown as TypedDocumentString<BuildRowFragment, unknown>;
export const BuildConfigRowFragmentDoc = new TypedDocumentString(`
    fragment BuildConfigRow on BuildConfig {
  id
  name
  paused
  lastVersion
  runPolicy
  namespace {
    name
  }
}
    `, {"fragmentName":"BuildConfigRow"}) as unknown as TypedDocumentString<BuildConfigRowFragment, unknown>;
export const StepPartsFragmentDoc = new TypedDocumentString(`
    fragment StepParts on CascadeStep {
  id
  parent
  depth
  kind
  state
  namespace
  subject
  message
  startedAt
  finishedAt
  events {
    id
    type
    occurredAt
    cause {
      message
    }
    actor {
      name
    }
  }
}
    `, {"fragmentName":"StepParts"}) as unknown as TypedDocumentString<StepPartsFragment, unknown>;
export const CascadePartsFragmentDoc = new TypedDocumentString(`
    fragment CascadeParts on Cascade {
  id
  state
  startedAt
  finishedAt
  isTruncated
  steps {
    ...StepParts
  }
}
    fragment StepParts on CascadeStep {
  id
  parent
  depth
  kind
  state
  namespace
  subject
  message
  startedAt
  finishedAt
  events {
    id
    type
    occurredAt
    cause {
      message
    }
    actor {
      name
    }
  }
}`, {"fragmentName":"CascadeParts"}) as unknown as TypedDocumentString<CascadePartsFragment, unknown>;
export const BlastPartsFragmentDoc = new TypedDocumentString(`
    fragment BlastParts on BlastRadius {
  builds
  rollouts
  namespaces
  heldNamespaces
  isTruncated
  steps {
    kind
    namespace
    name
    depth
    message
  }
}
    `, {"fragmentName":"BlastParts"}) as unknown as TypedDocumentString<BlastPartsFragment, unknown>;
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on TagChange {
  type
  namespace
  stream
  tag
  before {
    reference
    digest
  }
  after {
    reference
    digest
  }
  cause {
    kind
    message
  }
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const ErrorPartsFragmentDoc = new TypedDocumentString(`
    fragment ErrorParts on UserError {
  code
  message
  path
}
    `, {"fragmentName":"ErrorParts"}) as unknown as TypedDocumentString<ErrorPartsFragment, unknown>;
export const PlatformPartsFragmentDoc = new TypedDocumentString(`
    fragment PlatformParts on Platform {
  os
  architecture
  variant
  osVersion
}
    `, {"fragmentName":"PlatformParts"}) as unknown as TypedDocumentString<PlatformPartsFragment, unknown>;
export const ValueDifferencesFragmentDoc = new TypedDocumentString(`
    fragment ValueDifferences on KeyValueChanges {
  added {
    key
    value
  }
  removed {
    key
    value
  }
  changed {
    key
    before
    after
  }
}
    `, {"fragmentName":"ValueDifferences"}) as unknown as TypedDocumentString<ValueDifferencesFragment, unknown>;
export const DifferencePartsFragmentDoc = new TypedDocumentString(`
    fragment DifferenceParts on ImageComparison {
  a {
    digest
    size
  }
  b {
    digest
    size
  }
  same
  sizeDifference
  platform {
    before {
      ...PlatformParts
    }
    after {
      ...PlatformParts
    }
  }
  config {
    user {
      before
      after
    }
    workingDir {
      before
      after
    }
    stopSignal {
      before
      after
    }
    entrypoint {
      before
      after
    }
    cmd {
      before
      after
    }
    env {
      ...ValueDifferences
    }
    labels {
      ...ValueDifferences
    }
    exposedPorts {
      added
      removed
    }
    volumes {
      added
      removed
    }
  }
  layers {
    commonBase
    sharedSize
    removedSize
    addedSize
    shared {
      digest
      size
    }
    removed {
      digest
      size
    }
    added {
      digest
      size
    }
  }
}
    fragment ValueDifferences on KeyValueChanges {
  added {
    key
    value
  }
  removed {
    key
    value
  }
  changed {
    key
    before
    after
  }
}
fragment PlatformParts on Platform {
  os
  architecture
  variant
  osVersion
}`, {"fragmentName":"DifferenceParts"}) as unknown as TypedDocumentString<DifferencePartsFragment, unknown>;
export const ConsumerRowFragmentDoc = new TypedDocumentString(`
    fragment ConsumerRow on Consumer {
  id
  name
  state
  reason
  message
  leased
  deadLetterCount
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}
    `, {"fragmentName":"ConsumerRow"}) as unknown as TypedDocumentString<ConsumerRowFragment, unknown>;
export const RolloutRowFragmentDoc = new TypedDocumentString(`
    fragment RolloutRow on Rollout {
  id
  number
  state
  createdAt
  startedAt
  finishedAt
  message
  agent
  attempts
  rollbackOf
  eventId
  actor {
    name
  }
  cause {
    kind
    message
  }
  images {
    container
    image
    digest
  }
}
    `, {"fragmentName":"RolloutRow"}) as unknown as TypedDocumentString<RolloutRowFragment, unknown>;
export const DeploymentRowFragmentDoc = new TypedDocumentString(`
    fragment DeploymentRow on Deployment {
  id
  name
  kind
  paused
  namespace {
    name
  }
  imageHold {
    since
    reason
    actor {
      name
    }
  }
  conditions {
    reason
    message
  }
  latestRollout {
    ...RolloutRow
  }
}
    fragment RolloutRow on Rollout {
  id
  number
  state
  createdAt
  startedAt
  finishedAt
  message
  agent
  attempts
  rollbackOf
  eventId
  actor {
    name
  }
  cause {
    kind
    message
  }
  images {
    container
    image
    digest
  }
}`, {"fragmentName":"DeploymentRow"}) as unknown as TypedDocumentString<DeploymentRowFragment, unknown>;
export const EventPartsFragmentDoc = new TypedDocumentString(`
    fragment EventParts on Event {
  __typename
  id
  cursor
  type
  occurredAt
  namespace
  subject
  actor {
    kind
    name
  }
  cause {
    kind
    message
    eventId
  }
  ... on ImageTagEvent {
    stream
    tag
    reason
    before {
      reference
      digest
    }
    after {
      reference
      digest
    }
  }
}
    `, {"fragmentName":"EventParts"}) as unknown as TypedDocumentString<EventPartsFragment, unknown>;
export const NamespaceRowFragmentDoc = new TypedDocumentString(`
    fragment NamespaceRow on Namespace {
  id
  name
  displayName
  createdAt
  promotionsNeedApproval
  policy {
    immutableTags
  }
  imageStreams(first: 5) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"NamespaceRow"}) as unknown as TypedDocumentString<NamespaceRowFragment, unknown>;
export const PolicyPartsFragmentDoc = new TypedDocumentString(`
    fragment PolicyParts on NamespacePolicy {
  immutableTags
  limits {
    maximumStreams
    maximumTags
    maximumImages
  }
  retention {
    keepTagRevisions
    keepYoungerThan
  }
  version
}
    `, {"fragmentName":"PolicyParts"}) as unknown as TypedDocumentString<PolicyPartsFragment, unknown>;
export const PromotionRowFragmentDoc = new TypedDocumentString(`
    fragment PromotionRow on Promotion {
  id
  digest
  state
  requestedAt
  expiresAt
  requestedBy {
    name
  }
  approvedBy {
    name
  }
  from {
    namespace
    stream
    tag
  }
  to {
    namespace
    stream
    tag
    imageTag {
      id
      current {
        digest
      }
    }
  }
  events {
    type
    occurredAt
    reason
    actor {
      name
    }
  }
}
    `, {"fragmentName":"PromotionRow"}) as unknown as TypedDocumentString<PromotionRowFragment, unknown>;
export const SecretRowFragmentDoc = new TypedDocumentString(`
    fragment SecretRow on Secret {
  id
  name
  type
  registries
  excludedFromImport
  updatedAt
}
    `, {"fragmentName":"SecretRow"}) as unknown as TypedDocumentString<SecretRowFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on TagSource {
  kind
  namespace
  name
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const TagRowFragmentDoc = new TypedDocumentString(`
    fragment TagRow on ImageTag {
  id
  name
  importPending
  nextCheckAt
  spec {
    source {
      ...SourceParts
    }
    tracking
    reference
    scheduled
  }
  follow {
    semver
    glob
    order
  }
  current {
    revision
    reference
    digest
    createdAt
    actor {
      name
    }
    cause {
      kind
      message
    }
  }
  conditions {
    type
    status
    reason
    message
    lastCheckedAt
  }
  hold {
    since
    reason
  }
  immutable {
    pattern
  }
}
    fragment SourceParts on TagSource {
  kind
  namespace
  name
}`, {"fragmentName":"TagRow"}) as unknown as TypedDocumentString<TagRowFragment, unknown>;
export const StreamRowFragmentDoc = new TypedDocumentString(`
    fragment StreamRow on ImageStream {
  id
  name
  namespace {
    name
  }
  createdAt
  dockerImageRepository
  imageCount
  tags(first: 6) {
    nodes {
      id
      name
      importPending
      hold {
        since
      }
      current {
        createdAt
      }
      conditions {
        status
        reason
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"StreamRow"}) as unknown as TypedDocumentString<StreamRowFragment, unknown>;
export const HistoryItemFragmentDoc = new TypedDocumentString(`
    fragment HistoryItem on TagItem {
  position
  revision
  reference
  digest
  createdAt
  generation
  actor {
    kind
    name
  }
  cause {
    kind
    message
    eventId
  }
}
    `, {"fragmentName":"HistoryItem"}) as unknown as TypedDocumentString<HistoryItemFragment, unknown>;
export const TriggerPartsFragmentDoc = new TypedDocumentString(`
    fragment TriggerParts on Trigger {
  id
  namespace
  name
  type
  automatic
  state
  lastTriggeredAt
  lastTriggeredDigest
  lastEventId
  target {
    kind
    namespace
    name
  }
  from {
    namespace
    stream
    tag
  }
  containers
}
    `, {"fragmentName":"TriggerParts"}) as unknown as TypedDocumentString<TriggerPartsFragment, unknown>;
export const WebhookRowFragmentDoc = new TypedDocumentString(`
    fragment WebhookRow on Webhook {
  id
  name
  url
  state
  reason
  message
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}
    `, {"fragmentName":"WebhookRow"}) as unknown as TypedDocumentString<WebhookRowFragment, unknown>;
export const AccessDocument = new TypedDocumentString(`
    query Access {
  viewer {
    name
    kind
    groups
    roleBindings {
      id
      role
      namespace
      streams
      subject {
        kind
        name
      }
    }
    tokens {
      id
      prefix
      description
      createdAt
      expiresAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AccessQuery, AccessQueryVariables>;
export const CanIDocument = new TypedDocumentString(`
    query CanI($verb: String!, $resource: String!, $namespace: String, $name: String) {
  can(verb: $verb, resource: $resource, namespace: $namespace, name: $name) {
    allowed
    whyNot
    missingRole
  }
}
    `) as unknown as TypedDocumentString<CanIQuery, CanIQueryVariables>;
export const WhoCanDocument = new TypedDocumentString(`
    query WhoCan($verb: String!, $resource: String!, $namespace: String, $name: String) {
  whoCan(verb: $verb, resource: $resource, namespace: $namespace, name: $name) {
    id
    role
    namespace
    streams
    subject {
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<WhoCanQuery, WhoCanQueryVariables>;
export const CreateTokenDocument = new TypedDocumentString(`
    mutation CreateToken($input: CreateTokenInput!) {
  createToken(input: $input) {
    secret
    token {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($input: RevokeTokenInput!) {
  revokeToken(input: $input) {
    revoked
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const AttentionDocument = new TypedDocumentString(`
    query Attention($after: String) {
  namespaces(first: 1, after: $after) {
    nodes {
      id
      name
      triggerHold {
        reason
        waiting
        since
      }
      promotions(first: 10, state: PENDING) {
        nodes {
          id
          requestedAt
          requestedBy {
            name
          }
          to {
            stream
            tag
          }
        }
      }
      triggers(first: 10, state: BROKEN) {
        nodes {
          id
          target {
            kind
            name
          }
        }
      }
      builds(first: 10) {
        nodes {
          id
          name
          configName
          phase
          message
          createdAt
        }
      }
      deployments(first: 20) {
        nodes {
          id
          name
          latestRollout {
            state
            message
            createdAt
          }
          conditions {
            reason
            message
          }
        }
      }
      imageStreams(first: 20) {
        nodes {
          id
          name
          tags(first: 12) {
            nodes {
              id
              name
              hold {
                since
                reason
              }
              conditions {
                status
                reason
                message
                lastTransitionAt
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AttentionQuery, AttentionQueryVariables>;
export const BuildsDocument = new TypedDocumentString(`
    query Builds($phases: [BuildPhase!], $after: String) {
  namespaces(first: 5, after: $after) {
    nodes {
      id
      builds(first: 20, phases: $phases) {
        nodes {
          ...BuildRow
        }
      }
      buildConfigs(first: 20) {
        nodes {
          ...BuildConfigRow
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment BuildRow on Build {
  id
  name
  number
  configName
  phase
  reason
  message
  createdAt
  startedAt
  completedAt
  namespace {
    name
  }
  startedBy {
    name
  }
  causes {
    type
    message
  }
  result {
    digest
  }
}
fragment BuildConfigRow on BuildConfig {
  id
  name
  paused
  lastVersion
  runPolicy
  namespace {
    name
  }
}`) as unknown as TypedDocumentString<BuildsQuery, BuildsQueryVariables>;
export const BuildDocument = new TypedDocumentString(`
    query Build($namespace: String!, $name: String!, $subject: String!) {
  build(namespace: $namespace, name: $name) {
    ...BuildRow
    runner
    attempt
    outputReference
    cloneOf
    logSnippet
    deadlineAt
    revision {
      commit
      message
      author {
        name
      }
    }
    inputs {
      reference
      digest
    }
    result {
      reference
      digest
      imageTag {
        id
        name
        stream {
          id
          name
          namespace {
            name
          }
        }
      }
    }
    stages {
      name
      startedAt
      durationMilliseconds
    }
  }
  events(subjects: [$subject], types: ["build.created"], first: 1) {
    nodes {
      id
    }
  }
}
    fragment BuildRow on Build {
  id
  name
  number
  configName
  phase
  reason
  message
  createdAt
  startedAt
  completedAt
  namespace {
    name
  }
  startedBy {
    name
  }
  causes {
    type
    message
  }
  result {
    digest
  }
}`) as unknown as TypedDocumentString<BuildQuery, BuildQueryVariables>;
export const FollowLogDocument = new TypedDocumentString(`
    subscription FollowLog($namespace: String!, $name: String!, $after: Int64) {
  buildLog(namespace: $namespace, name: $name, after: $after) {
    end
    isComplete
    isTruncated
    chunks {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<FollowLogSubscription, FollowLogSubscriptionVariables>;
export const StartBuildDocument = new TypedDocumentString(`
    mutation StartBuild($input: StartBuildInput!) {
  startBuild(input: $input) {
    build {
      id
      name
      namespace {
        name
      }
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<StartBuildMutation, StartBuildMutationVariables>;
export const CancelBuildDocument = new TypedDocumentString(`
    mutation CancelBuild($input: BuildInput!) {
  cancelBuild(input: $input) {
    build {
      id
      phase
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<CancelBuildMutation, CancelBuildMutationVariables>;
export const CascadeDocument = new TypedDocumentString(`
    query Cascade($event: ID, $tag: TagAddressInput) {
  cascade(event: $event, tag: $tag) {
    ...CascadeParts
  }
}
    fragment StepParts on CascadeStep {
  id
  parent
  depth
  kind
  state
  namespace
  subject
  message
  startedAt
  finishedAt
  events {
    id
    type
    occurredAt
    cause {
      message
    }
    actor {
      name
    }
  }
}
fragment CascadeParts on Cascade {
  id
  state
  startedAt
  finishedAt
  isTruncated
  steps {
    ...StepParts
  }
}`) as unknown as TypedDocumentString<CascadeQuery, CascadeQueryVariables>;
export const FollowCascadeDocument = new TypedDocumentString(`
    subscription FollowCascade($event: ID, $tag: TagAddressInput) {
  cascade(event: $event, tag: $tag) {
    ...CascadeParts
  }
}
    fragment StepParts on CascadeStep {
  id
  parent
  depth
  kind
  state
  namespace
  subject
  message
  startedAt
  finishedAt
  events {
    id
    type
    occurredAt
    cause {
      message
    }
    actor {
      name
    }
  }
}
fragment CascadeParts on Cascade {
  id
  state
  startedAt
  finishedAt
  isTruncated
  steps {
    ...StepParts
  }
}`) as unknown as TypedDocumentString<FollowCascadeSubscription, FollowCascadeSubscriptionVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: Digest!, $b: Digest!) {
  compareImages(a: $a, b: $b) {
    ...DifferenceParts
    platforms {
      platform {
        ...PlatformParts
      }
      difference
      a
      b
      comparison {
        ...DifferenceParts
      }
    }
  }
}
    fragment DifferenceParts on ImageComparison {
  a {
    digest
    size
  }
  b {
    digest
    size
  }
  same
  sizeDifference
  platform {
    before {
      ...PlatformParts
    }
    after {
      ...PlatformParts
    }
  }
  config {
    user {
      before
      after
    }
    workingDir {
      before
      after
    }
    stopSignal {
      before
      after
    }
    entrypoint {
      before
      after
    }
    cmd {
      before
      after
    }
    env {
      ...ValueDifferences
    }
    labels {
      ...ValueDifferences
    }
    exposedPorts {
      added
      removed
    }
    volumes {
      added
      removed
    }
  }
  layers {
    commonBase
    sharedSize
    removedSize
    addedSize
    shared {
      digest
      size
    }
    removed {
      digest
      size
    }
    added {
      digest
      size
    }
  }
}
fragment ValueDifferences on KeyValueChanges {
  added {
    key
    value
  }
  removed {
    key
    value
  }
  changed {
    key
    before
    after
  }
}
fragment PlatformParts on Platform {
  os
  architecture
  variant
  osVersion
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CompareReferenceDocument = new TypedDocumentString(`
    query CompareReference($reference: String!) {
  resolve(reference: $reference) {
    digest
  }
}
    `) as unknown as TypedDocumentString<CompareReferenceQuery, CompareReferenceQueryVariables>;
export const ClusterConsumersDocument = new TypedDocumentString(`
    query ClusterConsumers {
  clusterConsumers(first: 50) {
    nodes {
      ...ConsumerRow
    }
  }
}
    fragment ConsumerRow on Consumer {
  id
  name
  state
  reason
  message
  leased
  deadLetterCount
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<ClusterConsumersQuery, ClusterConsumersQueryVariables>;
export const ConsumersDocument = new TypedDocumentString(`
    query Consumers($after: String) {
  namespaces(first: 10, after: $after) {
    nodes {
      id
      consumers(first: 20) {
        nodes {
          ...ConsumerRow
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ConsumerRow on Consumer {
  id
  name
  state
  reason
  message
  leased
  deadLetterCount
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<ConsumersQuery, ConsumersQueryVariables>;
export const PauseConsumerDocument = new TypedDocumentString(`
    mutation PauseConsumer($input: ConsumerInput!) {
  pauseConsumer(input: $input) {
    consumer {
      ...ConsumerRow
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment ConsumerRow on Consumer {
  id
  name
  state
  reason
  message
  leased
  deadLetterCount
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<PauseConsumerMutation, PauseConsumerMutationVariables>;
export const ResumeConsumerDocument = new TypedDocumentString(`
    mutation ResumeConsumer($input: ConsumerInput!) {
  resumeConsumer(input: $input) {
    consumer {
      ...ConsumerRow
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment ConsumerRow on Consumer {
  id
  name
  state
  reason
  message
  leased
  deadLetterCount
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<ResumeConsumerMutation, ResumeConsumerMutationVariables>;
export const RedeliverDeadLettersDocument = new TypedDocumentString(`
    mutation RedeliverDeadLetters($input: RedeliverDeadLettersInput!) {
  redeliverDeadLetters(input: $input) {
    redelivered
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<RedeliverDeadLettersMutation, RedeliverDeadLettersMutationVariables>;
export const DeploymentsDocument = new TypedDocumentString(`
    query Deployments($namespace: String) {
  deployments(namespace: $namespace, first: 100) {
    nodes {
      ...DeploymentRow
    }
  }
}
    fragment RolloutRow on Rollout {
  id
  number
  state
  createdAt
  startedAt
  finishedAt
  message
  agent
  attempts
  rollbackOf
  eventId
  actor {
    name
  }
  cause {
    kind
    message
  }
  images {
    container
    image
    digest
  }
}
fragment DeploymentRow on Deployment {
  id
  name
  kind
  paused
  namespace {
    name
  }
  imageHold {
    since
    reason
    actor {
      name
    }
  }
  conditions {
    reason
    message
  }
  latestRollout {
    ...RolloutRow
  }
}`) as unknown as TypedDocumentString<DeploymentsQuery, DeploymentsQueryVariables>;
export const DeploymentDocument = new TypedDocumentString(`
    query Deployment($namespace: String!, $name: String!) {
  deployment(namespace: $namespace, name: $name) {
    ...DeploymentRow
    createdAt
    generation
    resourceVersion
    manifest
    containers {
      name
      path
      image
      digest
      from {
        namespace
        stream
        tag
      }
    }
    triggers {
      ...TriggerParts
    }
    rollouts(first: 30) {
      nodes {
        ...RolloutRow
      }
    }
  }
}
    fragment RolloutRow on Rollout {
  id
  number
  state
  createdAt
  startedAt
  finishedAt
  message
  agent
  attempts
  rollbackOf
  eventId
  actor {
    name
  }
  cause {
    kind
    message
  }
  images {
    container
    image
    digest
  }
}
fragment DeploymentRow on Deployment {
  id
  name
  kind
  paused
  namespace {
    name
  }
  imageHold {
    since
    reason
    actor {
      name
    }
  }
  conditions {
    reason
    message
  }
  latestRollout {
    ...RolloutRow
  }
}
fragment TriggerParts on Trigger {
  id
  namespace
  name
  type
  automatic
  state
  lastTriggeredAt
  lastTriggeredDigest
  lastEventId
  target {
    kind
    namespace
    name
  }
  from {
    namespace
    stream
    tag
  }
  containers
}`) as unknown as TypedDocumentString<DeploymentQuery, DeploymentQueryVariables>;
export const StartRolloutDocument = new TypedDocumentString(`
    mutation StartRollout($input: StartRolloutInput!) {
  startRollout(input: $input) {
    deployment {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<StartRolloutMutation, StartRolloutMutationVariables>;
export const RollBackDeploymentDocument = new TypedDocumentString(`
    mutation RollBackDeployment($input: RollBackDeploymentInput!) {
  rollBackDeployment(input: $input) {
    deployment {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<RollBackDeploymentMutation, RollBackDeploymentMutationVariables>;
export const ReleaseDeploymentDocument = new TypedDocumentString(`
    mutation ReleaseDeployment($input: DeploymentTargetInput!) {
  releaseDeployment(input: $input) {
    deployment {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ReleaseDeploymentMutation, ReleaseDeploymentMutationVariables>;
export const PauseDeploymentDocument = new TypedDocumentString(`
    mutation PauseDeployment($input: SetDeploymentPausedInput!) {
  setDeploymentPaused(input: $input) {
    deployment {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<PauseDeploymentMutation, PauseDeploymentMutationVariables>;
export const CancelRolloutDocument = new TypedDocumentString(`
    mutation CancelRollout($input: CancelRolloutInput!) {
  cancelRollout(input: $input) {
    deployment {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<CancelRolloutMutation, CancelRolloutMutationVariables>;
export const HealthDocument = new TypedDocumentString(`
    query Health {
  integratedRegistry {
    host
    publicHost
  }
}
    `) as unknown as TypedDocumentString<HealthQuery, HealthQueryVariables>;
export const ImageDocument = new TypedDocumentString(`
    query Image($digest: Digest!) {
  image(digest: $digest) {
    id
    digest
    mediaType
    firstSeenAt
    size
    platform {
      ...PlatformParts
    }
    config {
      digest
      created
      author
      dockerVersion
      parent
      user
      workingDir
      entrypoint
      cmd
      env
      exposedPorts
      volumes
      stopSignal
      labels {
        key
        value
      }
    }
    layers {
      digest
      size
      mediaType
    }
    manifests {
      digest
      size
      mediaType
      platform {
        ...PlatformParts
      }
      image {
        id
      }
    }
  }
}
    fragment PlatformParts on Platform {
  os
  architecture
  variant
  osVersion
}`) as unknown as TypedDocumentString<ImageQuery, ImageQueryVariables>;
export const ImportImagesDocument = new TypedDocumentString(`
    mutation ImportImages($input: ImportImagesInput!) {
  importImages(input: $input) {
    results {
      tag
      outcome
      reason
      message
      waitsUntil
      image {
        id
        digest
        size
        platform {
          os
          architecture
        }
        manifests {
          digest
        }
      }
    }
    changes {
      ...ChangeParts
    }
    blastRadius {
      ...BlastParts
    }
    userErrors {
      ...ErrorParts
    }
    cursor
  }
}
    fragment BlastParts on BlastRadius {
  builds
  rollouts
  namespaces
  heldNamespaces
  isTruncated
  steps {
    kind
    namespace
    name
    depth
    message
  }
}
fragment ChangeParts on TagChange {
  type
  namespace
  stream
  tag
  before {
    reference
    digest
  }
  after {
    reference
    digest
  }
  cause {
    kind
    message
  }
}
fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ImportImagesMutation, ImportImagesMutationVariables>;
export const PresentDocument = new TypedDocumentString(`
    query Present {
  eventCursor
  events(first: 50) {
    nodes {
      ...EventParts
    }
  }
}
    fragment EventParts on Event {
  __typename
  id
  cursor
  type
  occurredAt
  namespace
  subject
  actor {
    kind
    name
  }
  cause {
    kind
    message
    eventId
  }
  ... on ImageTagEvent {
    stream
    tag
    reason
    before {
      reference
      digest
    }
    after {
      reference
      digest
    }
  }
}`) as unknown as TypedDocumentString<PresentQuery, PresentQueryVariables>;
export const FollowDocument = new TypedDocumentString(`
    subscription Follow($after: EventCursor) {
  eventBatches(after: $after, whenBehind: SKIP) {
    cursor
    gap {
      from
    }
    events {
      ...EventParts
    }
  }
}
    fragment EventParts on Event {
  __typename
  id
  cursor
  type
  occurredAt
  namespace
  subject
  actor {
    kind
    name
  }
  cause {
    kind
    message
    eventId
  }
  ... on ImageTagEvent {
    stream
    tag
    reason
    before {
      reference
      digest
    }
    after {
      reference
      digest
    }
  }
}`) as unknown as TypedDocumentString<FollowSubscription, FollowSubscriptionVariables>;
export const NamespaceNamesDocument = new TypedDocumentString(`
    query NamespaceNames {
  namespaces(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NamespaceNamesQuery, NamespaceNamesQueryVariables>;
export const NamespaceDocument = new TypedDocumentString(`
    query Namespace($name: String!) {
  namespace(name: $name) {
    id
    name
    displayName
    createdAt
    promotionsNeedApproval
    policy {
      ...PolicyParts
    }
    secrets(first: 100) {
      nodes {
        ...SecretRow
      }
    }
  }
}
    fragment PolicyParts on NamespacePolicy {
  immutableTags
  limits {
    maximumStreams
    maximumTags
    maximumImages
  }
  retention {
    keepTagRevisions
    keepYoungerThan
  }
  version
}
fragment SecretRow on Secret {
  id
  name
  type
  registries
  excludedFromImport
  updatedAt
}`) as unknown as TypedDocumentString<NamespaceQuery, NamespaceQueryVariables>;
export const NamespacesDocument = new TypedDocumentString(`
    query Namespaces {
  namespaces(first: 100) {
    nodes {
      ...NamespaceRow
    }
  }
}
    fragment NamespaceRow on Namespace {
  id
  name
  displayName
  createdAt
  promotionsNeedApproval
  policy {
    immutableTags
  }
  imageStreams(first: 5) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<NamespacesQuery, NamespacesQueryVariables>;
export const CreateNamespaceDocument = new TypedDocumentString(`
    mutation CreateNamespace($input: CreateNamespaceInput!) {
  createNamespace(input: $input) {
    namespace {
      id
      name
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<CreateNamespaceMutation, CreateNamespaceMutationVariables>;
export const SetPolicyDocument = new TypedDocumentString(`
    mutation SetPolicy($input: SetNamespacePolicyInput!) {
  setNamespacePolicy(input: $input) {
    namespace {
      id
      policy {
        ...PolicyParts
      }
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment PolicyParts on NamespacePolicy {
  immutableTags
  limits {
    maximumStreams
    maximumTags
    maximumImages
  }
  retention {
    keepTagRevisions
    keepYoungerThan
  }
  version
}`) as unknown as TypedDocumentString<SetPolicyMutation, SetPolicyMutationVariables>;
export const PromotionsDocument = new TypedDocumentString(`
    query Promotions($state: PromotionState, $after: String) {
  namespaces(first: 5, after: $after) {
    nodes {
      id
      name
      promotions(first: 20, state: $state) {
        nodes {
          ...PromotionRow
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PromotionRow on Promotion {
  id
  digest
  state
  requestedAt
  expiresAt
  requestedBy {
    name
  }
  approvedBy {
    name
  }
  from {
    namespace
    stream
    tag
  }
  to {
    namespace
    stream
    tag
    imageTag {
      id
      current {
        digest
      }
    }
  }
  events {
    type
    occurredAt
    reason
    actor {
      name
    }
  }
}`) as unknown as TypedDocumentString<PromotionsQuery, PromotionsQueryVariables>;
export const PromoteDocument = new TypedDocumentString(`
    mutation Promote($input: PromoteImageTagInput!) {
  promoteImageTag(input: $input) {
    promotion {
      ...PromotionRow
    }
    changes {
      ...ChangeParts
    }
    blastRadius {
      ...BlastParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment BlastParts on BlastRadius {
  builds
  rollouts
  namespaces
  heldNamespaces
  isTruncated
  steps {
    kind
    namespace
    name
    depth
    message
  }
}
fragment ChangeParts on TagChange {
  type
  namespace
  stream
  tag
  before {
    reference
    digest
  }
  after {
    reference
    digest
  }
  cause {
    kind
    message
  }
}
fragment ErrorParts on UserError {
  code
  message
  path
}
fragment PromotionRow on Promotion {
  id
  digest
  state
  requestedAt
  expiresAt
  requestedBy {
    name
  }
  approvedBy {
    name
  }
  from {
    namespace
    stream
    tag
  }
  to {
    namespace
    stream
    tag
    imageTag {
      id
      current {
        digest
      }
    }
  }
  events {
    type
    occurredAt
    reason
    actor {
      name
    }
  }
}`) as unknown as TypedDocumentString<PromoteMutation, PromoteMutationVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: ApprovePromotionInput!) {
  approvePromotion(input: $input) {
    promotion {
      ...PromotionRow
    }
    changes {
      ...ChangeParts
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ChangeParts on TagChange {
  type
  namespace
  stream
  tag
  before {
    reference
    digest
  }
  after {
    reference
    digest
  }
  cause {
    kind
    message
  }
}
fragment ErrorParts on UserError {
  code
  message
  path
}
fragment PromotionRow on Promotion {
  id
  digest
  state
  requestedAt
  expiresAt
  requestedBy {
    name
  }
  approvedBy {
    name
  }
  from {
    namespace
    stream
    tag
  }
  to {
    namespace
    stream
    tag
    imageTag {
      id
      current {
        digest
      }
    }
  }
  events {
    type
    occurredAt
    reason
    actor {
      name
    }
  }
}`) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const RejectDocument = new TypedDocumentString(`
    mutation Reject($input: RejectPromotionInput!) {
  rejectPromotion(input: $input) {
    promotion {
      ...PromotionRow
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment PromotionRow on Promotion {
  id
  digest
  state
  requestedAt
  expiresAt
  requestedBy {
    name
  }
  approvedBy {
    name
  }
  from {
    namespace
    stream
    tag
  }
  to {
    namespace
    stream
    tag
    imageTag {
      id
      current {
        digest
      }
    }
  }
  events {
    type
    occurredAt
    reason
    actor {
      name
    }
  }
}`) as unknown as TypedDocumentString<RejectMutation, RejectMutationVariables>;
export const SetPromotionRuleDocument = new TypedDocumentString(`
    mutation SetPromotionRule($input: SetPromotionPolicyInput!) {
  setPromotionPolicy(input: $input) {
    namespace {
      id
      promotionsNeedApproval
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<SetPromotionRuleMutation, SetPromotionRuleMutationVariables>;
export const PutSecretDocument = new TypedDocumentString(`
    mutation PutSecret($input: PutSecretInput!) {
  putSecret(input: $input) {
    secret {
      ...SecretRow
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment SecretRow on Secret {
  id
  name
  type
  registries
  excludedFromImport
  updatedAt
}`) as unknown as TypedDocumentString<PutSecretMutation, PutSecretMutationVariables>;
export const DeleteSecretDocument = new TypedDocumentString(`
    mutation DeleteSecret($input: DeleteSecretInput!) {
  deleteSecret(input: $input) {
    deleted
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<DeleteSecretMutation, DeleteSecretMutationVariables>;
export const PaletteStreamsDocument = new TypedDocumentString(`
    query PaletteStreams {
  imageStreams(first: 100) {
    nodes {
      id
      name
      namespace {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteStreamsQuery, PaletteStreamsQueryVariables>;
export const PaletteReferenceDocument = new TypedDocumentString(`
    query PaletteReference($reference: String!) {
  resolve(reference: $reference) {
    reference
    digest
    tag {
      name
      stream {
        name
        namespace {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteReferenceQuery, PaletteReferenceQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  viewer {
    name
  }
}
    `) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const StreamDocument = new TypedDocumentString(`
    query Stream($namespace: String!, $stream: String!, $asOf: DateTime) {
  imageStream(namespace: $namespace, name: $stream, asOf: $asOf) {
    id
    name
    createdAt
    generation
    resourceVersion
    dockerImageRepository
    imageRepository
    publicImageRepository
    localLookup
    imageCount
    labels {
      key
      value
    }
    annotations {
      key
      value
    }
    conditions {
      type
      status
      reason
      message
      lastCheckedAt
    }
    policy {
      immutableTags {
        pattern
        origin
      }
      limits {
        maximumTags
        maximumImages
      }
      retention {
        keepTagRevisions
        keepYoungerThan
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StreamQuery, StreamQueryVariables>;
export const StreamTagsDocument = new TypedDocumentString(`
    query StreamTags($namespace: String!, $stream: String!, $asOf: DateTime, $after: String) {
  imageStream(namespace: $namespace, name: $stream, asOf: $asOf) {
    id
    tags(first: 100, after: $after) {
      nodes {
        ...TagRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on TagSource {
  kind
  namespace
  name
}
fragment TagRow on ImageTag {
  id
  name
  importPending
  nextCheckAt
  spec {
    source {
      ...SourceParts
    }
    tracking
    reference
    scheduled
  }
  follow {
    semver
    glob
    order
  }
  current {
    revision
    reference
    digest
    createdAt
    actor {
      name
    }
    cause {
      kind
      message
    }
  }
  conditions {
    type
    status
    reason
    message
    lastCheckedAt
  }
  hold {
    since
    reason
  }
  immutable {
    pattern
  }
}`) as unknown as TypedDocumentString<StreamTagsQuery, StreamTagsQueryVariables>;
export const StreamTagDocument = new TypedDocumentString(`
    query StreamTag($namespace: String!, $stream: String!, $tag: String!) {
  imageTag(namespace: $namespace, stream: $stream, tag: $tag) {
    ...TagRow
  }
}
    fragment SourceParts on TagSource {
  kind
  namespace
  name
}
fragment TagRow on ImageTag {
  id
  name
  importPending
  nextCheckAt
  spec {
    source {
      ...SourceParts
    }
    tracking
    reference
    scheduled
  }
  follow {
    semver
    glob
    order
  }
  current {
    revision
    reference
    digest
    createdAt
    actor {
      name
    }
    cause {
      kind
      message
    }
  }
  conditions {
    type
    status
    reason
    message
    lastCheckedAt
  }
  hold {
    since
    reason
  }
  immutable {
    pattern
  }
}`) as unknown as TypedDocumentString<StreamTagQuery, StreamTagQueryVariables>;
export const StreamsDocument = new TypedDocumentString(`
    query Streams($after: String) {
  imageStreams(first: 50, after: $after) {
    nodes {
      ...StreamRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StreamRow on ImageStream {
  id
  name
  namespace {
    name
  }
  createdAt
  dockerImageRepository
  imageCount
  tags(first: 6) {
    nodes {
      id
      name
      importPending
      hold {
        since
      }
      current {
        createdAt
      }
      conditions {
        status
        reason
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<StreamsQuery, StreamsQueryVariables>;
export const SubgraphsDocument = new TypedDocumentString(`
    query Subgraphs {
  supergraph {
    version
  }
  subgraphs {
    name
    mayExtend
    createdAt
    current {
      version
      url
      socketUrl
      publishedAt
      publishedBy {
        name
      }
      override
    }
  }
  schemaChangelog(first: 20) {
    nodes {
      version
      subgraph
      subgraphVersion
      releasedAt
      releasedBy {
        name
      }
      changes {
        level
        type
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubgraphsQuery, SubgraphsQueryVariables>;
export const GraphUsageDocument = new TypedDocumentString(`
    query GraphUsage {
  graphClients {
    name
    mode
    documents(first: 20) {
      nodes {
        hash
        operationName
        trusted
        callsPerDay
        valid
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GraphUsageQuery, GraphUsageQueryVariables>;
export const TagDocument = new TypedDocumentString(`
    query Tag($namespace: String!, $stream: String!, $tag: String!, $asOf: DateTime, $first: Int!) {
  imageTag(namespace: $namespace, stream: $stream, tag: $tag, asOf: $asOf) {
    ...TagRow
    pullSpec
    lastCheckedAt
    checkFailures
    asOf
    spec {
      interval
      minimumAge
      insecure
      referencePolicy
      importMode
      generation
      annotations {
        key
        value
      }
    }
    hold {
      actor {
        name
      }
    }
    immutable {
      origin
    }
    stream {
      id
      createdAt
      publicImageRepository
    }
    image {
      id
      digest
      size
      platform {
        os
        architecture
        variant
      }
      manifests {
        digest
        platform {
          os
          architecture
        }
      }
      config {
        created
        labels {
          key
          value
        }
      }
    }
    history(first: $first) {
      nodes {
        ...HistoryItem
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment SourceParts on TagSource {
  kind
  namespace
  name
}
fragment TagRow on ImageTag {
  id
  name
  importPending
  nextCheckAt
  spec {
    source {
      ...SourceParts
    }
    tracking
    reference
    scheduled
  }
  follow {
    semver
    glob
    order
  }
  current {
    revision
    reference
    digest
    createdAt
    actor {
      name
    }
    cause {
      kind
      message
    }
  }
  conditions {
    type
    status
    reason
    message
    lastCheckedAt
  }
  hold {
    since
    reason
  }
  immutable {
    pattern
  }
}
fragment HistoryItem on TagItem {
  position
  revision
  reference
  digest
  createdAt
  generation
  actor {
    kind
    name
  }
  cause {
    kind
    message
    eventId
  }
}`) as unknown as TypedDocumentString<TagQuery, TagQueryVariables>;
export const RestoreTagDocument = new TypedDocumentString(`
    mutation RestoreTag($input: RollbackImageTagInput!) {
  rollbackImageTag(input: $input) {
    imageTag {
      id
      current {
        revision
      }
    }
    changes {
      ...ChangeParts
    }
    blastRadius {
      ...BlastParts
    }
    userErrors {
      ...ErrorParts
    }
    cursor
  }
}
    fragment BlastParts on BlastRadius {
  builds
  rollouts
  namespaces
  heldNamespaces
  isTruncated
  steps {
    kind
    namespace
    name
    depth
    message
  }
}
fragment ChangeParts on TagChange {
  type
  namespace
  stream
  tag
  before {
    reference
    digest
  }
  after {
    reference
    digest
  }
  cause {
    kind
    message
  }
}
fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<RestoreTagMutation, RestoreTagMutationVariables>;
export const ReleaseTagDocument = new TypedDocumentString(`
    mutation ReleaseTag($input: ImageTagInput!) {
  releaseImageTag(input: $input) {
    imageTag {
      id
    }
    changes {
      ...ChangeParts
    }
    blastRadius {
      ...BlastParts
    }
    userErrors {
      ...ErrorParts
    }
    cursor
  }
}
    fragment BlastParts on BlastRadius {
  builds
  rollouts
  namespaces
  heldNamespaces
  isTruncated
  steps {
    kind
    namespace
    name
    depth
    message
  }
}
fragment ChangeParts on TagChange {
  type
  namespace
  stream
  tag
  before {
    reference
    digest
  }
  after {
    reference
    digest
  }
  cause {
    kind
    message
  }
}
fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ReleaseTagMutation, ReleaseTagMutationVariables>;
export const TriggersDocument = new TypedDocumentString(`
    query Triggers($state: TriggerState, $after: String) {
  namespaces(first: 10, after: $after) {
    nodes {
      id
      name
      triggerHold {
        since
        reason
        waiting
        actor {
          name
        }
      }
      triggers(first: 30, state: $state) {
        nodes {
          ...TriggerParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TriggerParts on Trigger {
  id
  namespace
  name
  type
  automatic
  state
  lastTriggeredAt
  lastTriggeredDigest
  lastEventId
  target {
    kind
    namespace
    name
  }
  from {
    namespace
    stream
    tag
  }
  containers
}`) as unknown as TypedDocumentString<TriggersQuery, TriggersQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($trigger: ID!) {
  why(trigger: $trigger) {
    state
    summary
    conditions {
      type
      holds
      value
      message
      event {
        id
        occurredAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;
export const SetTriggerAutomaticDocument = new TypedDocumentString(`
    mutation SetTriggerAutomatic($input: SetTriggersAutomaticInput!) {
  setTriggersAutomatic(input: $input) {
    triggers {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<SetTriggerAutomaticMutation, SetTriggerAutomaticMutationVariables>;
export const ReleaseTriggersDocument = new TypedDocumentString(`
    mutation ReleaseTriggers($input: ReleaseTriggersInput!) {
  releaseTriggers(input: $input) {
    namespace {
      id
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<ReleaseTriggersMutation, ReleaseTriggersMutationVariables>;
export const ClusterWebhooksDocument = new TypedDocumentString(`
    query ClusterWebhooks {
  clusterWebhooks(first: 50) {
    nodes {
      ...WebhookRow
    }
  }
}
    fragment WebhookRow on Webhook {
  id
  name
  url
  state
  reason
  message
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<ClusterWebhooksQuery, ClusterWebhooksQueryVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks($after: String) {
  namespaces(first: 10, after: $after) {
    nodes {
      id
      webhooks(first: 20) {
        nodes {
          ...WebhookRow
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookRow on Webhook {
  id
  name
  url
  state
  reason
  message
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookDocument = new TypedDocumentString(`
    query Webhook($namespace: String, $name: String!) {
  webhook(namespace: $namespace, name: $name) {
    ...WebhookRow
    createdAt
    signingKeys {
      id
      createdAt
      expiresAt
    }
    deliveries(first: 30) {
      nodes {
        id
        state
        nextAttemptAt
        updatedAt
        cloudEvent
        attempts {
          number
          at
          status
          failure
          durationMilliseconds
          responseExcerpt
        }
      }
    }
  }
}
    fragment WebhookRow on Webhook {
  id
  name
  url
  state
  reason
  message
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<WebhookQuery, WebhookQueryVariables>;
export const PauseWebhookDocument = new TypedDocumentString(`
    mutation PauseWebhook($input: WebhookInput!) {
  pauseWebhook(input: $input) {
    webhook {
      ...WebhookRow
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment WebhookRow on Webhook {
  id
  name
  url
  state
  reason
  message
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<PauseWebhookMutation, PauseWebhookMutationVariables>;
export const ResumeWebhookDocument = new TypedDocumentString(`
    mutation ResumeWebhook($input: WebhookInput!) {
  resumeWebhook(input: $input) {
    webhook {
      ...WebhookRow
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment WebhookRow on Webhook {
  id
  name
  url
  state
  reason
  message
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<ResumeWebhookMutation, ResumeWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($input: WebhookInput!) {
  testWebhook(input: $input) {
    event
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const RotateWebhookSecretDocument = new TypedDocumentString(`
    mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    secret
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const RedeliverWebhookDocument = new TypedDocumentString(`
    mutation RedeliverWebhook($input: RedeliverWebhookInput!) {
  redeliverWebhook(input: $input) {
    redelivered
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}`) as unknown as TypedDocumentString<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookInput!) {
  createWebhook(input: $input) {
    secret
    webhook {
      ...WebhookRow
    }
    userErrors {
      ...ErrorParts
    }
  }
}
    fragment ErrorParts on UserError {
  code
  message
  path
}
fragment WebhookRow on Webhook {
  id
  name
  url
  state
  reason
  message
  namespace {
    name
  }
  owner {
    name
  }
  lag {
    events
    isAtLeast
    seconds
  }
  filter {
    subjects
    types
  }
}`) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;