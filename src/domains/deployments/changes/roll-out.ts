import type { Actor, Cause, Publisher } from '../../../events/index.js';
import { grouped } from '../../../platform/grouped.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { pullSpecOf, type RegistryNames } from '../../image-streams/index.js';
import {
  eventsOfMoves,
  lookAt,
  markFired,
  tellFired,
  type Fired,
  type Trigger,
} from '../../triggers/index.js';
import { rolloutEvent } from '../events.js';
import type { Deployment, Rollout, RolloutImage } from '../model.js';
import * as statements from './changes.sql.js';
import { decide, type Decision } from './decide.js';

/** What rolling out works with: all in one transaction. */
export interface RollOutDesk {
  readonly tx: Transaction;
  readonly outbox: Publisher;
  readonly actor: Actor;
  readonly registry: RegistryNames;
}

/** Why deployments are looked at. */
export interface Occasion {
  /** Somebody asks for a rollout, whatever has changed. */
  readonly isManual: boolean;
  /** The cause of a rollout that no trigger brings about. */
  readonly cause: Cause;
  /** Asked before anything is started; false: it is held. Left out: never. */
  readonly admit?: (deployment: Deployment) => boolean;
}

/** What became of one deployment. */
export interface RolledOut {
  readonly deployment: Deployment;
  readonly decision: Decision;
  /** The number of the rollout that was made; null: none. */
  readonly number: number | null;
  readonly isHeld: boolean;
}

/**
 * Looks at deployments, locked by the caller, and makes the rollouts that they ask for: as many statements for many as
 * for one.
 */
export async function rollOut(
  desk: RollOutDesk,
  deployments: readonly Deployment[],
  occasion: Occasion,
): Promise<RolledOut[]> {
  if (deployments.length === 0) return [];
  const { tx, registry } = desk;
  const targets = deployments.map(({ namespace, name }) => ({
    kind: 'DEPLOYMENT' as const,
    namespace,
    name,
  }));
  const triggers = await lookAt(desk, targets);
  const latest = new Map(
    (await tx.many(statements.latestRollouts(deployments.map(({ id }) => id)))).map((row) => [
      row.deploymentId,
      row,
    ]),
  );
  const ofTarget = grouped(triggers, ({ namespace, targetName }) => `${namespace}/${targetName}`);
  const looked = deployments.map((deployment) => {
    const decision = decide({
      deployment,
      triggers: ofTarget.get(`${deployment.namespace}/${deployment.name}`) ?? [],
      latest: latest.get(deployment.id) ?? null,
      pullSpec: (trigger) => pullSpecOfTrigger(trigger, registry),
      isManual: occasion.isManual,
    });
    const isHeld = decision.rollout !== null && occasion.admit?.(deployment) === false;
    return { deployment, decision, isHeld };
  });
  const going = looked.filter(({ isHeld }) => !isHeld);
  const causes = await causesOf(desk, going, triggers);
  const numbers = await writeRollouts(desk, going, { ...occasion, causes });
  return looked.map((each) => ({ ...each, number: numbers.get(each.deployment.id) ?? null }));
}

/** Says of each trigger with news that it has fired; yields, by deployment, the cause of its rollout. */
async function causesOf(
  desk: RollOutDesk,
  looked: readonly { readonly deployment: Deployment; readonly decision: Decision }[],
  triggers: readonly Trigger[],
): Promise<ReadonlyMap<string, Cause>> {
  const moves = await eventsOfMoves(desk.tx, triggers);
  const all: Fired[] = [];
  const causes = new Map<string, Cause>();
  for (const { deployment, decision } of looked) {
    const fired = await tellFired(desk, decision.fired, moves);
    all.push(...fired);
    const last = fired.at(-1);
    if (last && decision.rollout === 'IMAGE_CHANGE') causes.set(deployment.id, last.cause);
  }
  if (all.length > 0) await desk.tx.execute(markFired(all));
  return causes;
}

async function writeRollouts(
  { tx, outbox, actor }: RollOutDesk,
  looked: readonly { readonly deployment: Deployment; readonly decision: Decision }[],
  { cause: otherwise, causes }: Occasion & { readonly causes: ReadonlyMap<string, Cause> },
): Promise<ReadonlyMap<string, number>> {
  const rollouts: statements.RolloutToWrite[] = [];
  for (const { deployment, decision } of looked) {
    if (decision.rollout === null) continue;
    const images = decision.containers.map(({ name, path, image, digest, from }) => ({
      container: name,
      path,
      image: image ?? '',
      digest,
      from,
    }));
    const cause = causes.get(deployment.id) ?? otherwise;
    rollouts.push(await draftRollout({ tx, outbox, actor }, deployment, images, cause, null));
  }
  const numbers = new Map(rollouts.map(({ deploymentId, number }) => [deploymentId, number]));
  await tx.execute(
    statements.settleDeployments(
      looked.map(({ deployment, decision }) => ({
        id: deployment.id,
        images: decision.images,
        latestRollout: numbers.get(deployment.id) ?? deployment.latestRollout,
      })),
    ),
  );
  await keepRollouts({ tx, outbox, actor }, rollouts);
  return numbers;
}

/** Says that a rollout is made, and yields what is to be written of it. */
export async function draftRollout(
  { tx, outbox, actor }: Pick<RollOutDesk, 'tx' | 'outbox' | 'actor'>,
  deployment: Deployment,
  images: readonly RolloutImage[],
  cause: Cause,
  rollbackOf: number | null,
): Promise<statements.RolloutToWrite> {
  const number = deployment.latestRollout + 1;
  const payload = {
    deployment: deployment.name,
    number,
    images,
    state: 'PENDING',
    agent: null,
    message: null,
  } as const;
  const eventId = await outbox.publish(
    tx,
    rolloutEvent('rollout.created', deployment.namespace, payload, actor, cause),
  );
  return { deploymentId: deployment.id, number, images, actor, cause, eventId, rollbackOf };
}

/** Writes rollouts whose deployments know of them already, and sets aside older ones that nobody has begun. */
export async function keepRollouts(
  { tx, outbox, actor }: Pick<RollOutDesk, 'tx' | 'outbox' | 'actor'>,
  rollouts: readonly statements.RolloutToWrite[],
): Promise<void> {
  if (rollouts.length === 0) return;
  await tx.execute(statements.insertRollouts(rollouts));
  const newer = new Map(rollouts.map((rollout) => [rollout.deploymentId, rollout]));
  const older = await tx.many(statements.supersedeRollouts([...newer.values()]));
  for (const rollout of older)
    await outbox.publish(tx, superseded(rollout, newer.get(rollout.deploymentId), actor));
}

const superseded = (rollout: Rollout, by: statements.RolloutToWrite | undefined, actor: Actor) =>
  rolloutEvent(
    'rollout.superseded',
    rollout.namespace,
    {
      deployment: rollout.deployment,
      number: rollout.number,
      images: rollout.images,
      state: 'SUPERSEDED',
      agent: null,
      message: null,
    },
    actor,
    {
      kind: by?.cause.kind ?? 'REQUEST',
      message: `rollout ${String(by?.number ?? '')} is newer`,
      requestId: by?.cause.requestId ?? null,
      eventId: by?.eventId ?? null,
    },
  );

/** What a container is told to pull for a trigger's tag. */
const pullSpecOfTrigger = (trigger: Trigger, registry: RegistryNames): string =>
  pullSpecOf(
    {
      namespace: trigger.fromNamespace ?? '',
      stream: trigger.fromStream ?? '',
      isLocal: trigger.referencePolicy === 'LOCAL',
      reference: trigger.reference ?? '',
      digest: trigger.digest,
    },
    registry,
  );
