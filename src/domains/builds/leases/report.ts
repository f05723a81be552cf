import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import type { BuildInputImage, BuildStage, SourceRevision } from '../model.js';
import { findBuilds } from '../runs/builds.sql.js';
import { leaseLost } from './claim.js';
import { writeReport, type LeaseKey } from './leases.sql.js';

/** What a runner says of a build that it carries out. */
export interface StageReport {
  readonly stage: BuildStage;
  readonly revision: SourceRevision | null;
  readonly inputs: readonly BuildInputImage[];
}

/** Keeps what a runner says of a stage; the first word of a stage is an event, and each step that begins while it runs. */
export async function report(desk: BuildDesk, key: LeaseKey, said: StageReport): Promise<void> {
  const { db, outbox, by } = desk;
  await db.transaction(async (tx) => {
    const written = await tx.maybe(writeReport(key, said));
    if (!written) throw leaseLost();
    const { name: stage, duration, steps } = said.stage;
    const step =
      duration === null && steps.length > (written.knownSteps ?? 0) ? steps.at(-1)?.name : undefined;
    if (written.knownSteps !== null && step === undefined) return;
    const build = await tx.one(findBuilds([key.buildId]));
    const at = `at ${stage.toLowerCase().replace('_', ' ')}`;
    const event = buildEvent(
      'STAGE_STARTED',
      build,
      { phase: 'RUNNING', stage, message: step ?? null },
      by.actor,
      causedBy(build, step === undefined ? at : `${at}: ${step}`, by.requestId),
    );
    await outbox.publish(tx, event);
  });
}
