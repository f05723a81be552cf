import { setTimeout as pause } from 'node:timers/promises';
import {
  ClaimRolloutDocument,
  FinishRolloutDocument,
  ReportRolloutDocument,
  SluiceError,
  type Client,
} from '../../client/index.js';
import type { Adapter, Claim, Result } from './adapter.js';
import type { Journal } from './journal.js';
import { takePart } from './take-part.js';

/** How an agent runs. */
export interface AgentOptions {
  readonly client: Client;
  /** Under this name it comes back after a crash, and gets first what it had begun. */
  readonly name: string;
  readonly namespaces: readonly string[] | undefined;
  readonly adapter: Adapter;
  readonly journal: Journal;
  /** Seconds that a claim holds unless it is renewed, which is done thrice as often. */
  readonly lease: number;
  /** Ends when there is nothing to do just now. */
  readonly once: boolean;
  readonly signal: AbortSignal;
  readonly talk: (line: string) => void;
}

/** How long it waits before it asks again when the server does not answer. */
const idleMillis = 1_000;

/**
 * Brings about one rollout after the other until the signal aborts: what there is when it begins, what it is told of as a
 * named consumer, and, as often as a lease is long, what others have left behind. Whichever tells it, a rollout is
 * carried out by whoever has claimed it.
 */
export async function runAgent(options: AgentOptions): Promise<number> {
  const { signal, talk, once, client, name, namespaces, lease } = options;
  let done = 0;
  let turn: Promise<void> = Promise.resolve();
  const workOff = async () => {
    for (let claim = await claimNext(options); claim && !signal.aborted; claim = await claimNext(options)) {
      await carryOut(claim, options);
      done++;
    }
  };
  const inTurn = (): Promise<void> => {
    const next = turn.then(workOff);
    turn = next.catch(() => undefined);
    return next;
  };
  if (once) await inTurn();
  else {
    const ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    const rooms = namespaces ?? [undefined];
    const parts = rooms.map((namespace) =>
      takePart({ client, name, namespace, onRollout: inTurn, signal: until, talk }),
    );
    try {
      await Promise.all([...parts, lookAgain(inTurn, lease * 1_000, until, talk)]);
    } finally {
      ended.abort();
      await Promise.allSettled(parts);
    }
  }
  talk(`# ${name} ends; rollouts brought about: ${String(done)}`);
  return done;
}

/** Looks at once and ever again, for what no event tells of: a claim of somebody else that has lapsed. */
async function lookAgain(
  look: () => Promise<void>,
  every: number,
  signal: AbortSignal,
  talk: (line: string) => void,
): Promise<void> {
  while (!signal.aborted) {
    const isLost = await look().then(
      () => false,
      (error: unknown) => {
        if (signal.aborted) return false;
        if (isFinal(error)) throw error;
        talk(`# the server cannot be asked: ${error instanceof Error ? error.message : ''}`);
        return true;
      },
    );
    await pause(isLost ? idleMillis : every, undefined, { signal }).catch(() => undefined);
  }
}

/** Whether asking again is in vain. */
const isFinal = (error: unknown): boolean =>
  error instanceof SluiceError && ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT'].includes(error.code);

async function claimNext({ client, name, namespaces, lease, signal }: AgentOptions): Promise<Claim | null> {
  const input = {
    agent: name,
    namespaces: namespaces ? [...namespaces] : undefined,
    lease: `${String(lease)}s`,
  };
  return (await client.request(ClaimRolloutDocument, { input }, { signal })).claimRollout.claim;
}

async function carryOut(claim: Claim, options: AgentOptions): Promise<void> {
  const { rollout } = claim;
  const { journal, adapter, talk } = options;
  const name = `${rollout.deployment.namespace.name}/${rollout.deployment.name}#${String(rollout.number)}`;
  const known = journal.resultOf(rollout.id);
  if (known) {
    talk(`${name} was brought about before: ${known.result.toLowerCase()}`);
    return finish(claim, known, options);
  }
  talk(`${name} begins`);
  await using keeper = keep(claim, options);
  const signal = AbortSignal.any([options.signal, keeper.lost]);
  const result = await adapter.carryOut(claim, keeper.say, signal).catch((error: unknown): Result => ({
    result: 'FAILED',
    message: error instanceof Error ? error.message : String(error),
  }));
  if (signal.aborted) {
    talk(
      `${name} is given up: ${keeper.lost.aborted ? 'it was cancelled, or another agent has it' : 'the agent ends'}`,
    );
    return;
  }
  await journal.keep(rollout.id, result);
  talk(`${name} is ${result.result.toLowerCase()}: ${result.message}`);
  await finish(claim, result, options);
}

/** Renews a claim until it is disposed of; `lost` aborts when it is not ours any more. */
function keep({ token }: Claim, { client, lease, signal }: AgentOptions) {
  const lost = new AbortController();
  const ended = new AbortController();
  let message: string | undefined;
  const renew = async () => {
    for (;;) {
      const isOver = await pause((lease * 1_000) / 3, false, { signal: ended.signal }).catch(() => true);
      if (isOver) return;
      const input = { token, message, lease: `${String(lease)}s` };
      message = undefined;
      await client.request(ReportRolloutDocument, { input }, { signal }).catch((error: unknown) => {
        if (error instanceof SluiceError && error.code === 'CONFLICT') lost.abort();
      });
    }
  };
  const renewing = renew();
  return {
    lost: lost.signal,
    say: (said: string) => {
      message = said;
    },
    [Symbol.asyncDispose]: async () => {
      ended.abort();
      await renewing;
    },
  };
}

/** Says how it ended, for as long as it takes; whoever has lost the claim has nothing to say. */
async function finish(
  { token }: Claim,
  { result, message }: Result,
  { client, signal, talk }: AgentOptions,
): Promise<void> {
  const input = { token, result, message };
  while (!signal.aborted)
    try {
      await client.request(FinishRolloutDocument, { input }, { signal });
      return;
    } catch (error) {
      if (error instanceof SluiceError && error.code === 'CONFLICT') {
        talk('# the claim is lost: somebody else says how it ended');
        return;
      }
      await pause(idleMillis, undefined, { signal }).catch(() => undefined);
    }
}
