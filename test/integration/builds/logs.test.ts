import { beforeAll, expect, test } from 'vitest';
import { buildConfig, scriptedRunner, type Claimed } from '../../support/building.js';
import { declare } from '../../support/declaring.js';
import { follow, openSocket } from '../../support/following.js';
import { soakBuildLog } from '../../soak/build-log.js';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice({ SLUICE_BUILD_LOG_LIMIT_MIB: '1' });
const runner = scriptedRunner(sluice);

beforeAll(async () => {
  await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
  await sluice.mutate('applyBuildConfig', buildConfig('web', { runPolicy: 'PARALLEL' }), 'outcome');
});
const start = async (): Promise<{ name: string; lease: Claimed }> => {
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'web' }, 'build { name }');
  const lease = await runner.claim();
  return { name: lease.build.name, lease };
};
interface Log {
  readonly end: string;
  readonly isComplete: boolean;
  readonly isTruncated: boolean;
  readonly chunks: { text: string }[];
}
const log = async (name: string, range: object = {}): Promise<Log> =>
  (
    await sluice.data(
      `query ($name: String!, $after: Int64, $tail: Int, $since: DateTime, $limitBytes: Int! = 262144) {
         build(namespace: "shop", name: $name) { log(after: $after, tail: $tail, since: $since, limitBytes: $limitBytes) {
           offset end isComplete isTruncated chunks { offset text } } } }`,
      { name, ...range },
    )
  ).build.log;
const textOf = ({ chunks }: { chunks: { text: string }[] }) => chunks.map(({ text }) => text).join('');

test('pieces that come twice, in another order or otherwise cut make one log, which waits at a gap', async () => {
  const { name, lease } = await start();
  await runner.append(lease.key, 6, 'two\n');
  expect(textOf(await log(name))).toBe('');
  await runner.append(lease.key, 0, 'one\n');
  expect(textOf(await log(name))).toBe('one\n');
  await runner.append(lease.key, 0, 'one\n..');
  await runner.append(lease.key, 6, 'two\n');
  await runner.append(lease.key, 8, 'o');
  await runner.append(lease.key, 10, 'three\n');
  expect(textOf(await log(name))).toBe('one\n..two\nthree\n');
  expect(textOf(await log(name, { after: '6' }))).toBe('two\nthree\n');
  expect(textOf(await log(name, { tail: 1 }))).toBe('three\n');
  expect(textOf(await log(name, { tail: 2 }))).toBe('..two\nthree\n');
  expect(textOf(await log(name, { tail: 99 }))).toBe('one\n..two\nthree\n');
  expect(textOf(await log(name, { limitBytes: 5 }))).toBe('one\n.');
  expect(textOf(await log(name, { since: new Date(Date.now() + 60_000).toISOString() }))).toBe('');
  await runner.finish(lease.key);
  expect((await log(name, { after: '16' })).isComplete).toBe(true);
});

test('the last lines are the last lines, however often and otherwise cut the pieces came', async () => {
  const { name, lease } = await start();
  const all = Array.from({ length: 40 }, (_, index) => `line ${String(index)}\n`).join('');
  // A runner that was cut off sends again, from other places and in other lengths.
  for (const [from, to] of [
    [0, 50],
    [20, 90],
    [50, 61],
    [80, 200],
    [90, 110],
    [150, all.length],
  ] as const)
    await runner.append(lease.key, from, all.slice(from, to));
  for (const tail of [1, 2, 7, 13, 31, 39, 40, 99])
    expect(textOf(await log(name, { tail })), String(tail)).toBe(
      all
        .split('\n')
        .slice(-tail - 1)
        .join('\n'),
    );
  // What lies behind a gap is not there yet.
  await runner.append(lease.key, all.length + 10, 'far\n');
  expect(textOf(await log(name, { tail: 1 }))).toBe('line 39\n');
  await runner.finish(lease.key);
});

test('a part may begin with any line, whatever the pieces are, and says how many lines lie before it', async () => {
  const { name, lease } = await start();
  const from = async (range: object) => {
    const { build } = await sluice.data(
      `query ($name: String!, $line: Int64, $after: Int64) { build(namespace: "shop", name: $name) {
         logLines log(line: $line, after: $after) { offset firstLine chunks { text } } } }`,
      { name, ...range },
    );
    const { offset, firstLine } = build.log as { offset: string; firstLine: string };
    return [build.logLines, offset, firstLine, textOf(build.log as Log)];
  };
  expect(await from({ line: '0' })).toEqual(['0', '0', '0', '']);
  await runner.append(lease.key, 0, 'one\ntw');
  await runner.append(lease.key, 6, 'o\n\nfour\nfi');
  expect(await from({ line: '0' })).toEqual(['5', '0', '0', 'one\ntwo\n\nfour\nfi']);
  expect(await from({ line: '1' })).toEqual(['5', '4', '1', 'two\n\nfour\nfi']);
  expect(await from({ line: '2' })).toEqual(['5', '8', '2', '\nfour\nfi']);
  expect(await from({ line: '4' })).toEqual(['5', '14', '4', 'fi']);
  expect(await from({ line: '9' })).toEqual(['5', '16', '4', '']);
  expect(await from({ after: '9' })).toEqual(['5', '9', '3', 'four\nfi']);
  await runner.append(lease.key, 16, 've\n');
  expect(await from({ line: '4' })).toEqual(['5', '14', '4', 'five\n']);
  // A runner that was cut off sends again, from other places and in other lengths: a line counts once all the same.
  await runner.append(lease.key, 2, 'e\ntwo\n\nfour\nfive\nsix\nsev');
  await runner.append(lease.key, 9, 'four\nfive\n');
  await runner.append(lease.key, 19, 'six\nseven\n');
  expect(await from({ line: '5' })).toEqual(['7', '19', '5', 'six\nseven\n']);
  expect(await from({ line: '6' })).toEqual(['7', '23', '6', 'seven\n']);
  expect(await from({ line: '3' })).toEqual(['7', '9', '3', 'four\nfive\nsix\nseven\n']);
  expect(await from({ after: '25' })).toEqual(['7', '25', '6', 'ven\n']);
  expect(await from({ after: '15' })).toEqual(['7', '15', '4', 'ive\nsix\nseven\n']);
  // What lies behind a gap is not there yet.
  await runner.append(lease.key, 90, 'far\n');
  expect(await from({ line: '9' })).toEqual(['7', '29', '7', '']);
  const refused = await sluice.ask(
    `{ build(namespace: "shop", name: "${name}") { log(line: 1, tail: 1) { end } } }`,
  );
  expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  await runner.finish(lease.key);
});

test('a piece is text or bytes, and one that is both or neither is refused', async () => {
  const { name, lease } = await start();
  const append = async (chunk: object) => {
    const input = { lease: lease.key, chunks: [{ offset: '0', ...chunk }] };
    const answer = await sluice.ask(mutation('appendBuildLog', 'written'), { input });
    const { written, userErrors } = answer.data.appendBuildLog;
    return written ?? userErrors[0]?.code;
  };
  expect(await append({})).toBe('BAD_USER_INPUT');
  expect(await append({ text: 'a', bytes: 'YQ==' })).toBe('BAD_USER_INPUT');
  expect(await append({ text: 'zwölf \u0000 \u001b[1m\n' })).toBe('14');
  expect(textOf(await log(name))).toBe('zwölf \u0000 \u001b[1m\n');
  await runner.finish(lease.key);
});

test('two follow a log as it is written, one from its end, and both see its end', async () => {
  const { name, lease } = await start();
  await runner.append(lease.key, 0, 'first\n');
  const query = `subscription ($name: String!, $tail: Int) { buildLog(namespace: "shop", name: $name, tail: $tail) {
    end isComplete chunks { text } } }`;
  interface News {
    end: string;
    isComplete: boolean;
    chunks: { text: string }[];
  }
  const client = openSocket(sluice);
  const [all, tail] = [follow<News>(client, query, { name }), follow<News>(client, query, { name, tail: 1 })];
  expect(textOf((await all.until(1))[0] ?? { chunks: [] })).toBe('first\n');
  await tail.until(1);
  await runner.append(lease.key, 6, 'second\n');
  await all.until(2);
  await tail.until(2);
  await runner.finish(lease.key);
  for (const reader of [all, tail]) {
    const seen = await reader.until(3);
    expect(seen.map(textOf).join('')).toBe('first\nsecond\n');
    expect(seen.at(-1)?.isComplete).toBe(true);
  }
});

test('a log is kept up to its limit, and says that it was cut', async () => {
  const { name, lease } = await start();
  const piece = 'x'.repeat(127).concat('\n').repeat(1_024);
  for (let offset = 0; offset < 2 * 1_048_576; offset += piece.length) {
    const { isTruncated } = await runner.append(lease.key, offset, piece);
    expect(isTruncated).toBe(offset + piece.length > 1_048_576);
  }
  await runner.finish(lease.key);
  const { chunks, isTruncated, end } = await log(name, { tail: 1 });
  expect({ last: textOf({ chunks }), isTruncated, end }).toEqual({
    last: `${'x'.repeat(127)}\n`,
    isTruncated: true,
    end: String(1_048_576),
  });
});

test('the command line follows a log, and shows nothing that a terminal would obey', async () => {
  const { name, lease } = await start();
  const shown = declare(sluice, ['logs', '-n', 'shop', '-f', `build/${name}`]);
  const raw =
    'plain \u001b[31mred\u001b[0m \u001b]52;c;aGk=\u0007ü\rover \u202egnp.exe\u2069 \u009b2J\u2028\n';
  await runner.append(lease.key, 0, raw);
  await runner.append(lease.key, Buffer.byteLength(raw), 'end\n');
  await runner.finish(lease.key);
  expect(await shown).toMatchObject({ code: 0, out: 'plain [31mred[0m ]52;c;aGk=üover gnp.exe 2J\nend\n' });
  // Kept as it came: whoever shows it elsewhere takes care of that.
  expect(textOf(await log(name))).toBe(`${raw}end\n`);
  expect((await declare(sluice, ['logs', '-n', 'shop', 'bc/web', '--tail=1'])).out).toBe('end\n');
  const stamped = await declare(sluice, [
    'logs',
    '-n',
    'shop',
    `build/${name}`,
    '--timestamps',
    '--limit-bytes=5',
  ]);
  expect(stamped.out).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z plain$/);
});

test('a log takes no more after its build has ended, and no piece that is too large', async () => {
  const { lease } = await start();
  const large = {
    lease: lease.key,
    chunks: [{ offset: '0', bytes: Buffer.alloc(197_000).toString('base64') }],
  };
  const refused = await sluice.ask(mutation('appendBuildLog', ''), { input: large });
  expect(refused.errors?.[0]?.extensions.code ?? refused.data.appendBuildLog.userErrors[0].code).toMatch(
    /BAD_USER_INPUT|SIZE_LIMIT/,
  );
  await runner.finish(lease.key);
  const late = { lease: lease.key, chunks: [{ offset: '0', bytes: 'eA==' }] };
  const answer = await sluice.ask(mutation('appendBuildLog', ''), { input: late });
  expect(answer.data.appendBuildLog.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test(
  'a log of many lines is followed to its end by two processes, one slow, and both see all of it',
  { timeout: 300_000 },
  async () => {
    const { faults, memory } = await soakBuildLog({ lines: 20_000 });
    expect(faults).toEqual([]);
    expect(memory.map(({ who }) => who)).toEqual(['gateway', 'reader', 'slow reader']);
  },
);
