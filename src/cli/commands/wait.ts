import { EventCursorDocument } from '../../client/index.js';
import { defineCommand, text, type Context } from '../program/command.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';
import { millisIn } from '../listings/rollouts.js';
import { awaited } from '../waiting/awaited.js';
import { conditionIn, type Condition } from '../waiting/condition.js';
import { patiently } from '../waiting/patiently.js';
import type { Awaited, Standing } from '../waiting/standing.js';

/** Waits until something is as it is wanted: told by events, and so at once. */
export const wait = defineCommand({
  name: 'wait',
  operands: ['<what>'],
  summary:
    'Wait for a tag, a build or a deployment: --for=create|delete|moved|deployed|digest=sha256:…|condition=NAME|jsonpath={.path}=VALUE.',
  examples: [
    'sluice wait deployment/web --for=condition=Available --timeout=5m',
    'sluice wait istag/web:prod --for=deployed --after $CURSOR',
  ],
  flags: {
    for: text(
      '--for <condition>',
      'create, delete, moved (a tag points elsewhere, a newer rollout), deployed (all that follows a tag by itself has rolled its image out), digest=sha256:…, condition=NAME[=false], jsonpath={.path}=VALUE.',
    ),
    after: text(
      '--after <cursor>',
      'Count only what has moved on behind this cursor, also before this was typed: that of an event, or of something written (-v).',
    ),
    timeout: text('--timeout <time>', 'Give up after e.g. 5m, with exit code 124; else 30s; 0: never.'),
  },
  async run([word = ''], { for: wanted, timeout = '30s', after }, context) {
    if (wanted === undefined) throw new UsageError('Say what to wait for, e.g. --for=condition=Available.');
    const thing = awaited(word, wanted, context);
    const condition = conditionIn(wanted);
    const limit = millisIn(timeout);
    const { outcome, now } = await until(thing, condition, { limit, after }, context);
    const words = { met: 'condition met', lost: 'it will never be so', late: 'timed out waiting' }[outcome];
    const exitCode = { met: exitCodes.ok, lost: exitCodes.failure, late: exitCodes.timeOut }[outcome];
    return {
      value: { name: thing.name, outcome, is: now.value },
      names: [thing.name],
      view: { text: `${thing.name} ${words}${outcome === 'met' ? '' : `: ${now.says}`}` },
      exitCode,
    };
  },
});

interface Outcome {
  readonly outcome: 'met' | 'lost' | 'late';
  readonly now: Standing;
}

interface Limits {
  /** Milliseconds; 0: none. */
  readonly limit: number;
  readonly after: string | undefined;
}

/**
 * Looks once, and again after each event that concerns the thing; nothing lies between looking and following. Behind a
 * cursor of before, what was so already does not count, unless it is the same however it came about.
 */
async function until(
  { namespace, types, concerns, moves, read }: Awaited,
  condition: Condition,
  { limit, after }: Limits,
  { client, signal }: Context,
): Promise<Outcome> {
  const begin = after ?? (await client.request(EventCursorDocument, {}, { signal })).eventCursor;
  const first = await read();
  let now = first;
  let hasMoved = false;
  const counts = () => after === undefined || condition.isPlain || hasMoved;
  const outcome = () => {
    if (!counts()) return null;
    return condition.holds(now, hasMoved) ? 'met' : condition.isLost(now) ? 'lost' : null;
  };
  const done = new AbortController();
  const limits = limit > 0 ? [AbortSignal.timeout(limit)] : [];
  const ended = AbortSignal.any([signal, done.signal, ...limits]);
  if (outcome() === null)
    await client.follow({
      namespace,
      types,
      after: begin,
      onEvent: async ({ subject, type }) => {
        if (!concerns(subject)) return;
        now = await patiently(read, ended);
        hasMoved ||= after === undefined ? now.version !== first.version : moves.test(type);
        if (outcome() !== null) done.abort();
      },
      signal: ended,
    });
  signal.throwIfAborted();
  const says = counts() ? now.says : `it has not moved on since that cursor; ${now.says}`;
  return { outcome: outcome() ?? 'late', now: { ...now, says } };
}
