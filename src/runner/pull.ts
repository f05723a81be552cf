import type { RunnerWorkFragment } from '../client/index.js';
import type { Job } from './job.js';

/** Pulls an image into the store unless it is there, or anyhow if that is asked; failing to is a PullBuilderImageFailed. */
export async function pullImage(job: Job, reference: string, { always }: { always: boolean }): Promise<void> {
  const { buildah, log, stages } = job;
  const isHere = !always && (await buildah.digestOf(reference)) !== null;
  if (isHere) await log.say(`Image ${reference} is here already.`);
  else {
    await log.say(`Pulling image ${reference} …`);
    const words = ['pull', '--quiet', '--policy', always ? 'always' : 'missing', reference];
    await stages.step('PULL_BASE_IMAGE', () =>
      buildah.must('PullBuilderImageFailed', `Pulling ${reference}`, words),
    );
  }
  await reportDigest(job, reference);
}

/**
 * Takes down that the build uses this image of the store, and reports which it was, where the server could not know that.
 */
export async function reportDigest({ work, buildah, stages }: Job, reference: string): Promise<void> {
  buildah.noteUse(reference);
  if (work.pulls.some((pull) => pull.reference === reference && pull.digest !== null)) return;
  // buildah itself knows what a short name stands for.
  const words = ['inspect', '--type', 'image', '--format', '{{.FromImageDigest}}', reference];
  const digest =
    (await buildah.digestOf(reference)) ??
    (await buildah.output('PullBuilderImageFailed', `Looking at ${reference}`, words));
  if (/^sha256:[0-9a-f]{64}$/.test(digest)) stages.found({ inputs: [{ reference, digest }] });
}

/** What the strategy starts from, as the server has resolved it. */
export const baseOf = ({ pulls }: RunnerWorkFragment) => pulls.find(({ index }) => index === null) ?? null;
