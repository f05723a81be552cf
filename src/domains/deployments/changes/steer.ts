import { Failure, notFound } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { dropTriggers } from '../../triggers/index.js';

import type { DeploymentDesk } from '../desk.js';
import { deploymentEvent, rolloutNews, type DeploymentEventType } from '../events.js';
import { endRollout, lockRollout, rolloutBy } from '../rollouts.sql.js';
import { containersIn, deployables } from '../manifests/pod-specs.js';
import { readDeployment } from '../manifests/read-deployment.js';
import type { Deployment, Rollout } from '../model.js';
import * as statements from './changes.sql.js';
import { openDeployment, requested, type DeploymentTarget } from './open-deployment.js';
import { draftRollout, keepRollouts, rollOut } from './roll-out.js';

const conflict = (message: string, ...path: string[]) =>
  new Failure('CONFLICT', message, { path: ['input', ...path] });

/** Deletes a deployment with its rollouts and triggers. */
export const removeDeployment = (desk: DeploymentDesk, target: DeploymentTarget): Promise<void> =>
  desk.db.transaction(async (tx) => {
    const deployment = await openDeployment(tx, target);
    await tx.execute(dropTriggers({ kind: 'DEPLOYMENT', ...target }));
    await tx.execute(statements.deleteDeployment(deployment.id));
    await tell(tx, desk, 'deployment.deleted', deployment, 'deleted');
  });

/** Starts a rollout of what there is now; yields its number. */
export const startRollout = (desk: DeploymentDesk, target: DeploymentTarget): Promise<number> =>
  desk.db.transaction(async (tx) => {
    const deployment = await openDeployment(tx, target);
    if (deployment.paused)
      throw conflict(`Deployment ${deployment.name} is paused: resume it first.`, 'name');
    const rolled = await roll(tx, desk, deployment, 'asked for', null, true);
    if (rolled.number !== null) return rolled.number;
    throw conflict(
      `Nothing can be rolled out: ${rolled.decision.blockers.map(({ message }) => message).join(' ')}`,
      'name',
    );
  });

/** Pauses or resumes; what has changed meanwhile is rolled out as one. */
export const pause = (
  desk: DeploymentDesk,
  target: DeploymentTarget,
  paused: boolean,
): Promise<number | null> =>
  desk.db.transaction(async (tx) => {
    const deployment = await openDeployment(tx, target);
    if (!(await tx.maybe(statements.setPaused(deployment.id, paused)))) return null;
    const eventId = await tell(
      tx,
      desk,
      paused ? 'deployment.paused' : 'deployment.resumed',
      deployment,
      paused ? 'paused' : 'resumed',
    );
    return paused
      ? null
      : (await roll(tx, desk, { ...deployment, paused }, 'resumed', eventId, false)).number;
  });

/** Lets triggers bring images again; yields the rollout that this makes. */
export const release = (desk: DeploymentDesk, target: DeploymentTarget): Promise<number | null> =>
  desk.db.transaction(async (tx) => {
    const deployment = await openDeployment(tx, target);
    if (!(await tx.maybe(statements.releaseImages(deployment.id)))) return null;
    const eventId = await tell(tx, desk, 'deployment.released', deployment, 'released');
    return (await roll(tx, desk, { ...deployment, imageHold: null }, 'released', eventId, false)).number;
  });

/** What to bring back, and whether to stay there. */
export interface RollbackTerms extends DeploymentTarget {
  /** Null: the last complete rollout before the newest. */
  readonly to: number | null;
  readonly reason: string | null;
  readonly hold: boolean;
}

/** Makes a rollout with the manifest and images of an earlier one; yields its number. */
export const rollBack = (desk: DeploymentDesk, terms: RollbackTerms): Promise<number> =>
  desk.db.transaction(async (tx) => {
    const { by, outbox } = desk;
    const deployment = await openDeployment(tx, terms);
    const target = await tx.maybe(rolloutBy(deployment.id, terms.to, deployment.latestRollout));
    if (!target)
      throw notFound(
        terms.to === null
          ? 'A complete rollout before the newest'
          : `Rollout ${String(terms.to)} of ${deployment.name}`,
        'input',
        'to',
      );
    const reason = terms.reason ?? `rolled back to rollout ${String(target.number)}`;
    const eventId = await tell(tx, desk, 'deployment.rolled-back', deployment, reason);
    const restored = restoredFrom(deployment, target);
    await tx.execute(statements.updateDeployment(deployment.id, restored));
    if (terms.hold) await tx.execute(statements.holdImages(deployment.id, by.actor, reason));
    const cause = { ...requested(desk, reason, eventId), kind: 'ROLLBACK' } as const;
    const written = await draftRollout(
      { tx, outbox, actor: by.actor },
      restored,
      target.images,
      cause,
      target.number,
    );
    await tx.execute(
      statements.settleDeployments([
        { id: deployment.id, images: restored.images, latestRollout: written.number },
      ]),
    );
    await keepRollouts({ tx, outbox, actor: by.actor }, [written]);
    return written.number;
  });

/** Cancels a rollout that has not ended; yields its number. */
export const cancel = (
  desk: DeploymentDesk,
  target: DeploymentTarget,
  number: number | null,
): Promise<number> =>
  desk.db.transaction(async (tx) => {
    const { by, outbox } = desk;
    const deployment = await openDeployment(tx, target);
    const wanted = number ?? deployment.latestRollout;
    const rollout = await tx.maybe(lockRollout(deployment.id, wanted));
    if (!rollout) throw notFound(`Rollout ${String(wanted)} of ${deployment.name}`, 'input', 'number');
    if (rollout.state !== 'PENDING' && rollout.state !== 'RUNNING')
      throw conflict(`Rollout ${String(wanted)} is ${rollout.state.toLowerCase()} already.`, 'number');
    const cause = requested(desk, 'cancelled', rollout.lastEventId);
    const eventId = await outbox.publish(
      tx,
      rolloutNews('rollout.cancelled', { ...rollout, state: 'CANCELLED' }, by.actor, cause),
    );
    await tx.execute(endRollout(rollout.id, 'CANCELLED', `cancelled by ${by.actor.name}`, eventId));
    return wanted;
  });

/** The deployment with an earlier rollout's manifest, as if that had been applied, and its images kept over it. */
function restoredFrom(deployment: Deployment, target: Rollout): Deployment {
  const draft = readDeployment(target.manifest, deployment.namespace);
  const { podSpec = '' } =
    Object.values(deployables).find(({ kind }) => kind === target.deploymentKind) ?? {};
  const own = new Map(containersIn(target.manifest, podSpec).map(({ path, image }) => [path, image]));
  const brought = target.images.filter(({ path, image }) => own.get(path) !== image);
  return {
    ...deployment,
    kind: draft.kind,
    labels: draft.labels,
    annotations: draft.annotations,
    manifest: target.manifest,
    companions: target.companions,
    containers: draft.containers,
    problems: draft.problems,
    configChange: draft.configChange,
    templateHash: target.templateHash,
    images: Object.fromEntries(
      brought.map(({ path, image, digest, from }) => [
        path,
        { image, digest, from, over: own.get(path) ?? null },
      ]),
    ),
  };
}

const tell = (
  tx: Transaction,
  desk: DeploymentDesk,
  type: DeploymentEventType,
  deployment: Deployment,
  message: string,
) => desk.outbox.publish(tx, deploymentEvent(type, deployment, desk.by.actor, requested(desk, message)));

async function roll(
  tx: Transaction,
  desk: DeploymentDesk,
  deployment: Deployment,
  message: string,
  eventId: string | null,
  isManual: boolean,
) {
  const { by, outbox, registry } = desk;
  const cause = requested(desk, message, eventId);
  const [rolled] = await rollOut({ tx, outbox, actor: by.actor, registry }, [deployment], {
    isManual,
    cause,
  });
  if (!rolled) throw new Error('A deployment was not looked at.');
  return rolled;
}
