import type { Transaction } from '../../../platform/postgres/index.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy } from '../events.js';
import type { BuildInputImage, BuildStage, SourceRevision } from '../model.js';
import { leaseLost } from './claim.js';
import { writeReport } from './report.sql.js';
import type { LeaseKey } from './leases.sql.js';

/** What a runner says of one stage of a build that it carries out. */
export interface StageReport {
  readonly stage: BuildStage;
  readonly revision: SourceRevision | null;
  readonly inputs: readonly BuildInputImage[];
}

/**
 * Keeps what a runner says of stages; the first word of a stage is an event, and each step that begins while it runs.
 * CONFLICT when its lease is over.
 */
export const report = (desk: BuildDesk, key: LeaseKey, said: readonly StageReport[]): Promise<void> =>
  desk.db.transaction((tx) => reportWithin(tx, desk, key, said));

/** The same within a transaction that decides more. */
export async function reportWithin(
  tx: Transaction,
  { outbox, by }: BuildDesk,
  key: LeaseKey,
  said: readonly StageReport[],
): Promise<void> {
  const stages = new Map(said.map(({ stage }) => [stage.name, stage]));
  const build = await tx.maybe(
    writeReport(key, {
      stages: [...stages.values()],
      revision: said.findLast(({ revision }) => revision)?.revision ?? null,
      inputs: said.flatMap(({ inputs }) => inputs),
    }),
  );
  if (!build) throw leaseLost();
  for (const { name: stage, duration, steps } of stages.values()) {
    const known = build.known[stage];
    const step = duration === null && steps.length > (known ?? 0) ? steps.at(-1)?.name : undefined;
    if (known !== undefined && step === undefined) continue;
    const at = `at ${stage.toLowerCase().replace('_', ' ')}`;
    const cause = causedBy(build, step === undefined ? at : `${at}: ${step}`, by.requestId);
    const what = { phase: 'RUNNING', stage, message: step ?? null } as const;
    await outbox.publish(tx, buildEvent('STAGE_STARTED', build, what, by.actor, cause));
  }
}
