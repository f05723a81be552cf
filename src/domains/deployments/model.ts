import type { Actor, Cause } from '../../events/index.js';
import type { Hold, Problem, TagName } from '../triggers/index.js';

/** What the manifest of a deployment is. */
export type DeploymentKind = 'DEPLOYMENT' | 'STATEFUL_SET' | 'DAEMON_SET' | 'CRON_JOB' | 'DEPLOYMENT_CONFIG';

/** An object as JSON has it. */
export type ManifestObject = Readonly<Record<string, unknown>>;

/** A container as the manifest has it. */
export interface ManifestContainer {
  readonly name: string;
  /** E.g. `spec.template.spec.containers[0].image`. */
  readonly path: string;
  /** Null: none, or nothing but blanks. */
  readonly image: string | null;
}

/** An image that a trigger or a rollback has brought to a container, instead of the manifest's. */
export interface BroughtImage {
  readonly image: string;
  readonly digest: string | null;
  readonly from: TagName | null;
  /** The manifest's own image at that time. */
  readonly over: string | null;
}

/** What is to run, and with which images. */
export interface Deployment {
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
  readonly kind: DeploymentKind;
  readonly createdAt: Date;
  readonly generation: bigint;
  readonly resourceVersion: bigint;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly manifest: ManifestObject;
  readonly companions: readonly ManifestObject[];
  readonly containers: readonly ManifestContainer[];
  /** By path. */
  readonly images: Readonly<Record<string, BroughtImage>>;
  readonly problems: readonly Problem[];
  readonly configChange: boolean;
  readonly templateHash: string;
  readonly paused: boolean;
  readonly imageHold: Hold | null;
  readonly latestRollout: number;
}

/** How far a rollout is. */
export type RolloutState = 'PENDING' | 'RUNNING' | 'COMPLETE' | 'FAILED' | 'SUPERSEDED' | 'CANCELLED';

/** The exact image of one container in a rollout. */
export interface RolloutImage {
  readonly container: string;
  readonly path: string;
  readonly image: string;
  readonly digest: string | null;
  readonly from: TagName | null;
}

/** One attempt to make what runs what a deployment says. */
export interface Rollout {
  readonly id: string;
  readonly deploymentId: string;
  readonly namespace: string;
  /** The deployment's name. */
  readonly deployment: string;
  readonly deploymentKind: DeploymentKind;
  readonly number: number;
  readonly state: RolloutState;
  readonly manifest: ManifestObject;
  readonly companions: readonly ManifestObject[];
  readonly images: readonly RolloutImage[];
  readonly templateHash: string;
  readonly actor: Actor;
  readonly cause: Cause;
  readonly eventId: string;
  readonly lastEventId: string;
  readonly rollbackOf: number | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly message: string | null;
  readonly agent: string | null;
  readonly fence: bigint;
  readonly claimedUntil: Date | null;
  readonly attempts: number;
}

/** A container with the image that it is to run. */
export interface ContainerImage extends ManifestContainer {
  readonly digest: string | null;
  readonly from: TagName | null;
}

/** Every container with its image: what a trigger has brought, else what the manifest says. */
export const containerImages = (
  { containers }: Pick<Deployment, 'containers'>,
  images: Deployment['images'],
): ContainerImage[] =>
  containers.map((container) => {
    const brought = images[container.path];
    return brought
      ? { ...container, image: brought.image, digest: brought.digest, from: brought.from }
      : { ...container, digest: digestIn(container.image), from: null };
  });

const digestIn = (image: string | null): string | null =>
  /@(sha(?:256|512):[0-9a-f]{64,128})$/.exec(image ?? '')?.[1] ?? null;

/** A rollout as events and messages name it, e.g. `shop/web#3`. */
export const subjectOf = (namespace: string, deployment: string, number: number): string =>
  `${namespace}/${deployment}#${String(number)}`;
