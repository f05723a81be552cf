import type { RegistryNames } from '../image-streams/index.js';
import type { Effect } from '../triggers/index.js';
import { lockDeployments } from './changes/changes.sql.js';
import { rollOut } from './changes/roll-out.js';

/** What deployments do when their triggers fire: roll out the newest image of every tag, once. */
export const deploymentEffect =
  (registry: RegistryNames): Effect =>
  async ({ tx, outbox, actor, admit }, claims) => {
    const locked = await tx.many(lockDeployments(claims));
    // In the order of names, so that a preview and what comes about tell the same.
    const deployments = locked.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    const cause = {
      kind: 'TRIGGER',
      message: 'its tags point elsewhere',
      requestId: null,
      eventId: null,
    } as const;
    const claimOf = new Map(claims.map((claim) => [nameOf(claim), claim]));
    const rolled = await rollOut({ tx, outbox, actor, registry }, deployments, {
      isManual: false,
      cause,
      admit: ({ namespace, name }) => {
        const claim = claimOf.get(nameOf({ namespace, name }));
        return claim === undefined || admit(claim);
      },
    });
    const held = new Set(rolled.flatMap(({ deployment, isHeld }) => (isHeld ? [nameOf(deployment)] : [])));
    return claims.map((target) => ({
      target,
      result: held.has(nameOf(target)) ? 'HELD' : 'DONE',
    }));
  };

const nameOf = ({ namespace, name }: { readonly namespace: string; readonly name: string }) =>
  `${namespace} ${name}`;
