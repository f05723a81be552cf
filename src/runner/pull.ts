import type { RunnerWorkFragment } from '../client/index.js';
import type { Job } from './job.js';

/** Pulls an image into the store unless it is there, or anyhow if that is asked; failing to is a PullBuilderImageFailed. */
export async function pullImage(job: Job, reference: string, { always }: { always: boolean }): Promise<void> {
  const { buildah, log, stages } = job;
  if (!always && (await buildah.has(reference))) {
    await log.say(`Image ${reference} is here already.`);
    return;
  }
  await log.say(`Pulling image ${reference} …`);
  await stages.step('PULL_BASE_IMAGE', () =>
    buildah.must('PullBuilderImageFailed', `Pulling ${reference}`, [
      'pull',
      '--quiet',
      '--policy',
      always ? 'always' : 'missing',
      reference,
    ]),
  );
}

/** What the strategy starts from, as the server has resolved it. */
export const baseOf = ({ pulls }: RunnerWorkFragment) => pulls.find(({ index }) => index === null) ?? null;
