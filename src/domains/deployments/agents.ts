import { randomBytes } from 'node:crypto';
import { badInput, Failure } from '../../platform/errors.js';
import { sha256 } from '../../platform/sha256.js';
import type { DeploymentDesk } from './desk.js';
import { rolloutNews } from './events.js';
import type { Rollout } from './model.js';
import * as statements from './rollouts.sql.js';

/** The right to bring about a rollout. */
export interface RolloutClaim {
  readonly rollout: Rollout;
  readonly token: string;
  readonly fence: bigint;
  readonly until: Date;
}

const longestMessage = 4_096;

/** Rollouts as an agent claims them and says what became of them. */
export class Agents {
  readonly #desk: DeploymentDesk;

  constructor(desk: DeploymentDesk) {
    this.#desk = desk;
  }

  /** The next rollout for an agent, or null; its lease in seconds. */
  async claim(agent: string, wanted: readonly string[] | null, lease: number): Promise<RolloutClaim | null> {
    const { db, access, outbox, by } = this.#desk;
    if (!/^[\w.:/@-]{1,200}$/.test(agent))
      throw badInput('An agent has a name of letters, digits and .:/@_-.', 'input', 'agent');
    checkLease(lease);
    const scope = await access.scope('claim', 'rollouts');
    if (!scope.all && scope.namespaces.length === 0) await access.require('claim', 'rollouts');
    const allowed = scope.all ? wanted : scope.namespaces.filter((name) => wanted?.includes(name) ?? true);
    const token = randomBytes(24).toString('base64url');
    const id = await db.transaction(async (tx) => {
      const claimed = await tx.maybe(statements.claimRollout(agent, sha256(token), allowed, lease));
      if (!claimed) return null;
      const rollout = await tx.one(statements.findRollouts([claimed.id]));
      const words = rollout.attempts > 1 ? `taken up again by ${agent}` : `taken up by ${agent}`;
      const cause = {
        kind: 'REQUEST',
        message: words,
        requestId: by.requestId,
        eventId: rollout.lastEventId,
      } as const;
      const eventId = await outbox.publish(tx, rolloutNews('rollout.started', rollout, by.actor, cause));
      await tx.execute(statements.noteEvent(rollout.id, eventId));
      return claimed.id;
    });
    if (id === null) return null;
    const rollout = await db.one(statements.findRollouts([id]));
    return { rollout, token, fence: rollout.fence, until: rollout.claimedUntil ?? new Date() };
  }

  /** Keeps a claim, and what its agent has to say. */
  async report(token: string, message: string | null, lease: number): Promise<RolloutClaim> {
    checkLease(lease);
    const { db } = this.#desk;
    return db.transaction(async (tx) => {
      const rollout = await tx.maybe(statements.lockClaimed(sha256(token)));
      if (!rollout) throw lost();
      const { until } = await tx.one(statements.renewClaim(rollout.id, lease, cut(message)));
      return {
        rollout: { ...rollout, message: cut(message) ?? rollout.message },
        token,
        fence: rollout.fence,
        until,
      };
    });
  }

  /** Says how a rollout ended. */
  async finish(token: string, result: 'COMPLETE' | 'FAILED', message: string | null): Promise<Rollout> {
    const { db, outbox, by } = this.#desk;
    const id = await db.transaction(async (tx) => {
      const rollout = await tx.maybe(statements.lockClaimed(sha256(token)));
      if (!rollout) throw lost();
      const words = `${rollout.agent ?? by.actor.name} says so`;
      const cause = {
        kind: 'REQUEST',
        message: words,
        requestId: by.requestId,
        eventId: rollout.lastEventId,
      } as const;
      const ended = { ...rollout, state: result, message: cut(message) ?? rollout.message };
      const eventId = await outbox.publish(tx, rolloutNews('rollout.finished', ended, by.actor, cause));
      await tx.execute(statements.endRollout(rollout.id, result, cut(message), eventId));
      return rollout.id;
    });
    return db.one(statements.findRollouts([id]));
  }
}

const cut = (message: string | null) => message?.slice(0, longestMessage) ?? null;

const lost = () =>
  new Failure(
    'CONFLICT',
    'This claim is lost: the rollout was cancelled, has ended, or somebody else has it.',
    { path: ['input', 'token'] },
  );

function checkLease(lease: number): void {
  if (lease < 1 || lease > 600) throw badInput('A lease is from 1s to 10m.', 'input', 'lease');
}
