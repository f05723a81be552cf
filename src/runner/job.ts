import type { RunnerBuildFragment, RunnerWorkFragment } from '../client/index.js';
import type { BuildLog } from './build-log.js';
import type { ResourceLimits } from './build-tools.js';
import type { Buildah, HeldCommand } from './buildah.js';
import type { GitRules } from './source/git-remote.js';
import type { Stages } from './stages.js';

/** What a runner lets builds do, besides what their definitions ask. */
export interface RunnerRules extends GitRules {
  /** The network of commands inside of a build: the machine's, or none. */
  readonly network: 'host' | 'none';
  /** Registries that may be spoken to without TLS, or with a certificate nobody vouches for. */
  readonly insecureRegistries: readonly string[];
}

/** One build that is carried out: what is to be done, and with what. */
export interface Job {
  readonly build: RunnerBuildFragment;
  readonly work: RunnerWorkFragment;
  /** This build's own folder; it goes with it. */
  readonly folder: string;
  readonly buildah: Buildah;
  /** What to write before other programs, so that they end with the runner however that ends. */
  readonly leash: readonly string[];
  readonly log: BuildLog;
  readonly stages: Stages;
  readonly limits: ResourceLimits;
  readonly rules: RunnerRules;
  readonly signal: AbortSignal;
  /** Yields what has been sent along for this build. */
  readonly openUpload: (path: string) => Promise<ReadableStream<Uint8Array>>;
}

/** The name under which a build's image is kept in its store until it is pushed. */
export const localName = ({ build }: Job): string =>
  `localhost/sluice-build/${build.namespace.name}/${build.name}:${String(build.attempt)}`;

/** What a strategy has made: nothing, an image in the store, with its push ready perhaps, or one that it has pushed itself. */
export type Made =
  { readonly image: string; readonly push?: HeldCommand | null } | { readonly digest: string | null };
