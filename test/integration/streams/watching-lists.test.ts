import { expect, onTestFinished, test } from 'vitest';
import { run } from '../../../src/cli/program/run.js';
import { declare } from '../../support/declaring.js';
import { namespace } from '../../support/deployments.js';
import { imageOf, push } from '../../support/pushing.js';
import { startSluice, type Sluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice();
const short = (seed: string) => imageOf(seed).slice(0, 16);

/** `sluice get … -w` in a room of its own, until the test is through. */
function watching(room: string, { address, token }: Sluice, ...words: string[]) {
  const ended = new AbortController();
  let [out, err] = ['', ''];
  const done = run(['get', ...words, '-n', room], {
    env: { SLUICE_CONFIG: '/nonexistent/config.json', SLUICE_URL: address, SLUICE_TOKEN: token },
    signal: ended.signal,
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    writeError: (text) => (err += text),
    readInput: () => Promise.resolve(undefined),
  });
  onTestFinished(() => {
    ended.abort();
  });
  const lines = () => out.split('\n').slice(0, -1);
  return {
    lines,
    err: () => err,
    /** Ends it as ^C does; resolves to the exit code. */
    end: () => (ended.abort(), done),
    until: (what: string, count = 1) =>
      eventually(
        () => lines().filter((line) => line.includes(what)).length >= count,
        `${what} in ${out}${err}`,
      ),
  };
}

test('what there is comes first, then a line for each change: moved, new, deleted', async () => {
  await namespace(sluice, 'tags');
  await push(sluice, 'tags', 'web:prod', 'one');
  const watched = watching('tags', sluice, 'istag', '-w');
  await watched.until(short('one'));
  await push(sluice, 'tags', 'web:prod', 'two');
  await watched.until(short('two'));
  await push(sluice, 'tags', 'api:latest', 'three');
  await watched.until('api:latest');
  await declare(sluice, ['delete', 'istag/api:latest', '-n', 'tags']);
  await watched.until('deleted');
  await declare(sluice, ['delete', 'is/web', '-n', 'tags']);
  await watched.until('deleted', 2);
  expect(watched.lines().map((line) => line.replace(/ {2,}/g, ' ').split(' ').slice(0, 2))).toEqual([
    ['NAME', 'IMAGE'],
    ['web:prod', expect.stringContaining(short('one'))],
    ['web:prod', expect.stringContaining(short('two'))],
    ['api:latest', expect.stringContaining(short('three'))],
    ['api:latest', 'deleted'],
    ['web:prod', 'deleted'],
  ]);
  expect(await watched.end()).toBe(0);
});

test('as data each is a line of JSON, first as last; -A says the namespace, one thing alone is itself alone', async () => {
  await namespace(sluice, 'data');
  await push(sluice, 'data', 'web:prod', 'one');
  const data = watching('data', sluice, 'is', '-w', '-o', 'json');
  const everywhere = watching('data', sluice, 'is', '-A', '--watch-only');
  const alone = watching('data', sluice, 'istag', 'web:prod', '-w', '-o', 'name');
  await data.until('"web"');
  await alone.until('web:prod');
  await push(sluice, 'data', 'other:prod', 'two');
  await push(sluice, 'data', 'web:prod', 'two');
  await data.until('"web"', 2);
  await alone.until('web:prod', 2);
  interface Shown {
    name: string;
    tags: { name: string; history: { nodes: { reference: string }[] } }[];
  }
  const shown = data.lines().map((line) => JSON.parse(line) as Shown);
  const [first, last] = [shown[0], shown.at(-1)];
  expect([first?.name, first?.tags[0]?.history.nodes.length]).toEqual(['web', 1]);
  expect([last?.name, last?.tags[0]?.history.nodes.length]).toEqual(['web', 2]);
  expect(alone.lines()).toEqual(['imagestreamtag/web:prod', 'imagestreamtag/web:prod']);
  for (let seed = 3; everywhere.lines().length === 0; seed++)
    await push(sluice, 'data', 'web:prod', String(seed));
  expect(everywhere.lines()[0]).toMatch(/^NAMESPACE +NAME /);
});

test('a gateway that is away for a while costs nothing but time', async () => {
  await namespace(sluice, 'away');
  const near = await startSluice({ DATABASE_URL: sluice.databaseUrl });
  await push(sluice, 'away', 'web:prod', 'one');
  const watched = watching('away', near, 'istag', '-w');
  await watched.until(short('one'));
  await push(sluice, 'away', 'web:next', 'one');
  await watched.until('web:next');
  await near[Symbol.asyncDispose]();
  await eventually(() => watched.err().includes('connecting again'));
  await push(sluice, 'away', 'web:prod', 'two');
  const { port } = new URL(near.address);
  await startSluice({ DATABASE_URL: sluice.databaseUrl, PORT: port });
  await watched.until(short('two'));
  expect(watched.err()).toContain('# reconnected; nothing is missed');
  expect(watched.lines()).toHaveLength(4);
});

test.each([
  [['is,bc', '-w'], 'one kind'],
  [['roles', '-w'], 'no kind of thing'],
  [['namespaces', '-w'], 'cannot be watched: -w is for is, istag,'],
  [['is', '-w', '--as-of=2h'], 'leave out -w'],
  [['is/web', '-w', '-A'], 'leave out -A'],
])('what cannot be watched is refused: %s', async (words, why) => {
  const { code, err } = await declare(sluice, ['get', ...words]);
  expect([code, err]).toEqual([2, expect.stringContaining(why)]);
});
