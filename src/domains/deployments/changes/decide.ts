import { hasNews, type Problem, type Trigger } from '../../triggers/index.js';
import {
  containerImages,
  type BroughtImage,
  type ContainerImage,
  type Deployment,
  type Rollout,
} from '../model.js';

/** What a deployment's triggers come to, as they are now. */
export interface Decision {
  /** By path: the images that triggers, or a rollback, have brought. */
  readonly images: Readonly<Record<string, BroughtImage>>;
  /** Every container with its image. */
  readonly containers: readonly ContainerImage[];
  /** The triggers that have news, and the image that each brings. */
  readonly fired: readonly { readonly trigger: Trigger; readonly image: string }[];
  /** Whether a rollout is to be made, and why; null: none. */
  readonly rollout: 'IMAGE_CHANGE' | 'CONFIG_CHANGE' | 'MANUAL' | null;
  /** What is in the way of a rollout. */
  readonly blockers: readonly Problem[];
}

/** All that a decision rests on. */
export interface Circumstances {
  readonly deployment: Deployment;
  readonly triggers: readonly Trigger[];
  /** The newest rollout; null: there is none yet. */
  readonly latest: Pick<Rollout, 'images' | 'templateHash'> | null;
  readonly pullSpec: (trigger: Trigger) => string;
  /** Somebody asks for a rollout: triggers bring their images even where they do not fire by themselves. */
  readonly isManual: boolean;
}

/**
 * Decides from the state alone, never from what has just happened: so it does not matter how often it is asked, nor how
 * many changes lie between two times.
 */
export function decide(circumstances: Circumstances): Decision {
  const { deployment, latest, isManual } = circumstances;
  if (deployment.paused && !isManual) return stay(deployment);
  const { images, fired, blockers } = bring(circumstances);
  const containers = containerImages(deployment, images);
  const unset = containers.filter(({ image }) => image === null);
  const missing: Problem[] = unset.map(({ name }) => ({
    reason: 'TagUnresolved',
    message: `Container ${name} has no image yet.`,
  }));
  const all = [...blockers, ...(blockers.length === 0 ? missing : [])];
  // Nothing fires halfway: what has news waits until all of it can be rolled out.
  if (all.length > 0) return { ...stay(deployment), blockers: all };
  const hasOtherImages = !latest || isOther(containers, latest.images);
  const hasOtherTemplate = latest?.templateHash !== deployment.templateHash;
  const isChanged = hasOtherImages || hasOtherTemplate;
  const byTrigger = fired.length > 0 && hasOtherImages ? 'IMAGE_CHANGE' : null;
  const byConfig = isChanged && deployment.configChange ? 'CONFIG_CHANGE' : null;
  return { images, containers, fired, rollout: isManual ? 'MANUAL' : (byTrigger ?? byConfig), blockers: [] };
}

const stay = (deployment: Deployment): Decision => ({
  images: deployment.images,
  containers: containerImages(deployment, deployment.images),
  fired: [],
  rollout: null,
  blockers: [],
});

function bring({ deployment, triggers, latest, pullSpec, isManual }: Circumstances) {
  const isHeld = deployment.imageHold !== null;
  const images: Record<string, BroughtImage> = isHeld ? { ...deployment.images } : {};
  const fired: { trigger: Trigger; image: string }[] = [];
  const blockers: Problem[] = [];
  for (const trigger of triggers) {
    if (trigger.type !== 'IMAGE_CHANGE' || trigger.problem || isHeld) continue;
    // Nobody's asking replaces the right of whoever set it.
    const fires = (trigger.automatic || isManual) && trigger.denied === null;
    if (fires && trigger.reference !== null) {
      const image = pullSpec(trigger);
      for (const path of trigger.paths)
        images[path] = {
          image,
          digest: trigger.digest,
          from: tagOf(trigger),
          over: ownImage(deployment, path),
        };
      if (hasNews(trigger)) fired.push({ trigger, image });
      continue;
    }
    const kept = trigger.paths.flatMap((path) => keptAt(deployment, path));
    for (const [path, image] of kept) images[path] = image;
    const isWaiting = kept.length < trigger.paths.length && !isReady(deployment, trigger);
    if (isWaiting && (latest === null || trigger.automatic)) blockers.push(unresolved(trigger));
  }
  return { images, fired, blockers };
}

/** What was brought before stays, unless the manifest says another image since. */
function keptAt(deployment: Deployment, path: string): [string, BroughtImage][] {
  const kept = deployment.images[path];
  return kept && (kept.over === ownImage(deployment, path) || ownImage(deployment, path) === null)
    ? [[path, kept]]
    : [];
}

/** A paused trigger on any kind but a DeploymentConfig leaves the manifest's image in place. */
const isReady = (deployment: Deployment, trigger: Trigger): boolean =>
  !trigger.automatic &&
  deployment.kind !== 'DEPLOYMENT_CONFIG' &&
  trigger.paths.every((path) => ownImage(deployment, path) !== null);

function unresolved(trigger: Trigger): Problem {
  const tag = `${trigger.fromNamespace ?? ''}/${trigger.fromStream ?? ''}:${trigger.fromTag ?? ''}`;
  if (trigger.denied) return { reason: 'NotPermitted', message: trigger.denied.message };
  const message =
    trigger.reference === null
      ? `${tag} points at nothing yet.`
      : `The trigger on ${tag} does not fire by itself: start the first rollout by hand.`;
  return { reason: 'TagUnresolved', message };
}

const ownImage = ({ containers }: Deployment, path: string): string | null =>
  containers.find((container) => container.path === path)?.image ?? null;

const isOther = (containers: readonly ContainerImage[], images: Rollout['images']): boolean => {
  const before = new Map(images.map(({ path, image }) => [path, image]));
  return (
    containers.length !== before.size || containers.some(({ path, image }) => before.get(path) !== image)
  );
};

const tagOf = ({ fromNamespace, fromStream, fromTag }: Trigger) => ({
  namespace: fromNamespace ?? '',
  stream: fromStream ?? '',
  tag: fromTag ?? '',
});
