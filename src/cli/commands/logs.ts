import { BuildsOfConfigDocument } from '../../client/index.js';
import { parseDuration } from '../printing/age.js';
import { showLog } from '../builds/show-log.js';
import { defineCommand, text, toggle, type Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { readBuild } from '../listings/builds.js';
import { missing } from '../printing/missing.js';
import { parseKind, splitNamespace } from '../naming/names.js';

/** Shows the log of a build. */
export const logs = defineCommand({
  name: 'logs',
  operands: ['<kind>', '[name]'],
  summary:
    'Show the log of a build, or of the newest build of a build config: logs build/NAME, logs bc/NAME.',
  examples: ['sluice logs -f bc/web', 'sluice logs build/web-3 --tail=50'],
  flags: {
    follow: toggle('-f, --follow', 'Go on until the build has ended.'),
    tail: text('--tail <lines>', 'The last lines only.'),
    since: text('--since <duration>', 'What was written since then, e.g. 10m.'),
    sinceTime: text('--since-time <time>', 'The same by an instant of RFC 3339.'),
    limitBytes: text('--limit-bytes <bytes>', 'No more than this.'),
    timestamps: toggle('--timestamps', 'Each line with its time.'),
    previous: toggle(
      '-p, --previous',
      'Of the attempt before, where a runner had vanished; of bc/NAME: of the build before.',
    ),
    version: text('--version <number>', 'Of bc/NAME: the build of this number.'),
  },
  async run([word = '', second], options, context) {
    const { namespace, name, attempt } = await buildNamed(word, second, options, context);
    await showLog(context, {
      namespace,
      name,
      follow: options.follow ?? false,
      tail: count(options.tail, '--tail'),
      since: sinceOf(options, context.now),
      limitBytes: count(options.limitBytes, '--limit-bytes'),
      timestamps: options.timestamps ?? false,
      attempt,
    });
    return undefined;
  },
});

interface Which {
  readonly version: string | undefined;
  readonly previous: boolean | undefined;
}

async function buildNamed(
  word: string,
  second: string | undefined,
  { version, previous }: Which,
  context: Context,
) {
  const { kind, name } =
    word.includes('/') || second !== undefined
      ? parseKind(word, second)
      : { kind: 'build' as const, name: word };
  if (name === undefined || (kind !== 'build' && kind !== 'bc'))
    throw new UsageError('Say whose log: logs build/NAME or logs bc/NAME.');
  const place = splitNamespace(name, context.namespace);
  if (kind === 'build') {
    if (version !== undefined) throw new UsageError('--version is for bc/NAME: name the build itself.');
    if (previous !== true) return { ...place, attempt: null };
    const { attempt } = await readBuild(name, context);
    if (attempt < 2) throw new UsageError(`Build ${place.name} had no attempt before.`);
    return { ...place, attempt: attempt - 1 };
  }
  if (version !== undefined) return { ...place, name: `${place.name}-${version}`, attempt: null };
  const { client, signal } = context;
  const { buildConfig } = await client.request(BuildsOfConfigDocument, place, { signal });
  if (!buildConfig) throw missing('buildconfig', place.name, place.namespace);
  const build = buildConfig.builds.nodes[previous === true ? 1 : 0];
  if (!build) throw missing('build of buildconfig', place.name, place.namespace);
  return { ...place, name: build.name, attempt: null };
}

function count(text: string | undefined, flag: string): number | null {
  if (text === undefined || text === '-1') return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${flag} needs a whole number, not “${text}”.`);
  return Number(text);
}

function sinceOf(
  { since, sinceTime }: { readonly since: string | undefined; readonly sinceTime: string | undefined },
  now: Date,
): string | null {
  if (sinceTime !== undefined) return sinceTime;
  if (since === undefined) return null;
  const span = parseDuration(since);
  if (span === undefined)
    throw new UsageError(`--since needs a span such as 90s, 10m or 2h, not “${since}”.`);
  return new Date(now.getTime() - span).toISOString();
}
