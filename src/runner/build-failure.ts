import type { BuildReason } from '../client/index.js';

/** Why a build did not complete, in the words of OpenShift's builds (`StatusReason` of build.openshift.io/v1). */
export type FailureReason =
  | 'CannotCreateBuildPod'
  | 'FetchSourceFailed'
  | 'FetchImageContentFailed'
  | 'InvalidContextDirectory'
  | 'ManageDockerfileFailed'
  | 'PullBuilderImageFailed'
  | 'DockerBuildFailed'
  | 'PostCommitHookFailed'
  | 'PushImageToRegistryFailed'
  | 'MissingPushSecret'
  | 'OutOfMemoryKilled'
  | 'UnresolvableEnvironmentVariable'
  | 'GenericBuildFailed';

/** The end of a build that failed: its reason, and a message for those who asked for it. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The reason as the graph spells it, e.g. `FETCH_SOURCE_FAILED`. */
export const reasonCode = (reason: FailureReason): BuildReason =>
  // Every reason above is one of the graph's, in capitals.
  reason.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() as BuildReason;
