import {
  BlastRadiusDocument,
  CascadeDocument,
  FollowCascadeDocument,
  type CascadePartsFragment,
  type FollowCascadeSubscription,
  type FollowVariables,
} from '../../client/index.js';
import { setOff } from '../printing/blast.js';
import { cascadeText } from '../printing/cascade-text.js';
import { dryRunFlag } from '../printing/changes.js';
import { defineCommand, text, toggle, type Context, type Result } from '../program/command.js';
import { exitCodes } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { parseTagName } from '../naming/names.js';
import { millisIn } from '../listings/rollouts.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Shows all that one event brought about. */
export const cascade = defineCommand({
  name: 'cascade',
  operands: ['<tag or event>'],
  summary:
    'Show all that the newest move of a tag, or an event, brought about: import, tag, trigger, build, push, rollout.',
  examples: ['sluice cascade base:latest --follow', 'sluice cascade base:latest --dry-run'],
  flags: {
    follow: toggle('-f, --follow', 'Go on until all of it is done.'),
    timeout: text('--timeout <time>', 'With --follow: give up after e.g. 10m, with exit code 124.'),
    dryRun: dryRunFlag,
  },
  async run([word = ''], { follow = false, timeout, dryRun = false }, context) {
    const { client, signal, namespace } = context;
    const address = uuid.test(word) ? { event: word } : { tag: parseTagName(word, namespace) };
    if (dryRun && address.tag) {
      const { blastRadius } = await client.request(BlastRadiusDocument, { tag: address.tag }, { signal });
      return { value: blastRadius, view: { text: setOff(blastRadius).join('\n') } };
    }
    const { cascade: now } = await client.request(CascadeDocument, address, { signal });
    if (!now) throw missing('cascade of', word, namespace);
    if (!follow || now.finishedAt !== null) return shown(now, exitCodes.ok);
    return followed(now, address, timeout, context);
  },
});

async function followed(
  now: CascadePartsFragment,
  address: object,
  timeout: string | undefined,
  context: Context,
): Promise<Result> {
  const told = new Set<string>();
  let last = now;
  const tell = (cascade: CascadePartsFragment) => {
    last = cascade;
    for (const line of cascadeText(cascade).slice(0, -1)) {
      if (told.has(line.key)) continue;
      told.add(line.key);
      context.talk(line.text);
    }
    return cascade.finishedAt !== null;
  };
  const done = new AbortController();
  const limits = timeout === undefined ? [] : [AbortSignal.timeout(millisIn(timeout))];
  // It is not resumed by its cursor: a new connection is told the whole of it again.
  await context.client.follow<FollowCascadeSubscription, FollowVariables>({
    document: FollowCascadeDocument as never,
    variables: address,
    after: now.cursor,
    onEvent: (each) => {
      if (tell(each)) done.abort();
    },
    signal: AbortSignal.any([context.signal, done.signal, ...limits]),
  });
  return shown(last, done.signal.aborted ? exitCodes.ok : exitCodes.timeOut);
}

const shown = (cascade: CascadePartsFragment, exitCode: number): Result => ({
  value: cascade,
  view: {
    text: cascadeText(cascade)
      .map(({ text: line }) => line)
      .join('\n'),
  },
  exitCode: cascade.state === 'FAILED' ? exitCodes.failure : exitCode,
});
