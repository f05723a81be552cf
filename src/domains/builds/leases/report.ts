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

/** Keeps what a runner says of a stage; the first word of a stage is an event. */
export async function report(desk: BuildDesk, key: LeaseKey, said: StageReport): Promise<void> {
  const { db, outbox, by } = desk;
  await db.transaction(async (tx) => {
    const written = await tx.maybe(writeReport(key, said));
    if (!written) throw leaseLost();
    if (!written.isNew) return;
    const build = await tx.one(findBuilds([key.buildId]));
    const { name: stage } = said.stage;
    const event = buildEvent(
      'STAGE_STARTED',
      build,
      { phase: 'RUNNING', stage },
      by.actor,
      causedBy(build, `at ${stage.toLowerCase().replace('_', ' ')}`, by.requestId),
    );
    await outbox.publish(tx, event);
  });
}
