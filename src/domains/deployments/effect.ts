import type { RegistryNames } from '../image-streams/index.js';
import type { Effect } from '../triggers/index.js';
import { lockDeployments } from './changes/changes.sql.js';
import { rollOut } from './changes/roll-out.js';

/** What deployments do when their triggers fire: roll out the newest image of every tag, once. */
export const deploymentEffect =
  (registry: RegistryNames): Effect =>
  async ({ tx, outbox, actor, admit }, claims) => {
    const deployments = await tx.many(lockDeployments(claims));
    const cause = {
      kind: 'TRIGGER',
      message: 'its tags point elsewhere',
      requestId: null,
      eventId: null,
    } as const;
    const claimOf = new Map(claims.map((claim) => [`${claim.namespace}/${claim.name}`, claim]));
    const rolled = await rollOut({ tx, outbox, actor, registry }, deployments, {
      isManual: false,
      cause,
      admit: ({ namespace, name }) => {
        const claim = claimOf.get(`${namespace}/${name}`);
        return claim === undefined || admit(claim);
      },
    });
    const held = new Set(
      rolled.flatMap(({ deployment, isHeld }) =>
        isHeld ? [`${deployment.namespace}/${deployment.name}`] : [],
      ),
    );
    return claims.map((target) => ({
      target,
      result: held.has(`${target.namespace}/${target.name}`) ? 'HELD' : 'DONE',
    }));
  };
