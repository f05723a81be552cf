import { EventCursorDocument } from '../../client/index.js';
import { defineCommand, text, type Context } from '../program/command.js';
import { exitCodes, UsageError } from '../program/exit-codes.js';
import { millisIn } from '../listings/rollouts.js';
import { awaited, type Awaited, type Standing } from '../waiting/awaited.js';
import { conditionIn, type Condition } from '../waiting/condition.js';

/** Waits until something is as it is wanted: told by events, and so at once. */
export const wait = defineCommand({
  name: 'wait',
  operands: ['<what>'],
  summary:
    'Wait for a tag, a build or a deployment: --for=create|delete|moved|condition=NAME|jsonpath={.path}=VALUE.',
  examples: [
    'sluice wait deployment/web --for=condition=Available --timeout=5m',
    'sluice wait istag/web:prod --for=moved',
  ],
  flags: {
    for: text(
      '--for <condition>',
      'create, delete, moved (a tag points elsewhere, a newer rollout), condition=NAME[=false], jsonpath={.path}=VALUE.',
    ),
    timeout: text('--timeout <time>', 'Give up after e.g. 5m, with exit code 124; else 30s; 0: never.'),
  },
  async run([word = ''], { for: wanted, timeout = '30s' }, context) {
    if (wanted === undefined) throw new UsageError('Say what to wait for, e.g. --for=condition=Available.');
    const thing = awaited(word, context);
    const condition = conditionIn(wanted);
    const limit = millisIn(timeout);
    const { outcome, now } = await until(thing, condition, limit, context);
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

/** Looks once, and again after each event that concerns the thing; nothing lies between looking and following. */
async function until(
  { namespace, types, concerns, read }: Awaited,
  condition: Condition,
  limit: number,
  { client, signal }: Context,
): Promise<Outcome> {
  const { eventCursor } = await client.request(EventCursorDocument, {}, { signal });
  const first = await read();
  let now = first;
  const outcome = () => (condition.holds(now, first) ? 'met' : condition.isLost(now) ? 'lost' : null);
  const done = new AbortController();
  const limits = limit > 0 ? [AbortSignal.timeout(limit)] : [];
  if (outcome() === null)
    await client.follow({
      namespace,
      types,
      after: eventCursor,
      onEvent: async ({ subject }) => {
        if (!concerns(subject)) return;
        now = await read();
        if (outcome() !== null) done.abort();
      },
      signal: AbortSignal.any([signal, done.signal, ...limits]),
    });
  signal.throwIfAborted();
  return { outcome: outcome() ?? 'late', now };
}
