import { afterAll, expect, test } from 'vitest';
import { checkSubgraph, Composer, type SubgraphChange } from '../../../src/composition/index.js';
import { ownGraph } from '../../../src/gateway/own-part.js';
import { imageSdl } from '../../support/partners/image-scans.js';

const { contract } = ownGraph('schema', false);
const composer = new Composer();
afterAll(() => composer[Symbol.asyncDispose]());

const change = (sdl: string): SubgraphChange => ({
  ...{ name: 'scans', sdl, mayExtend: ['Image'], others: [contract], publicSdl: 'type Query { a: Int }' },
  operations: [],
});
const good = change(imageSdl('rank: Int'));

/** How often others had their turn while this was worked on. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const turn = () => {
    if (isOver) return;
    turns++;
    setImmediate(turn);
  };
  setImmediate(turn);
  await work().finally(() => (isOver = true));
  return turns;
}

test('requests have their turn while a schema is composed; on the main thread they would have none', async () => {
  expect(await turnsDuring(() => composer.check(good))).toBeGreaterThan(10);
  expect(await turnsDuring(() => checkSubgraph(change(imageSdl('other: Int'))))).toBeLessThanOrEqual(2);
}, 60_000);

test('it says the same as on the main thread', async () => {
  expect(await composer.check(good)).toEqual(await checkSubgraph(good));
  const bad = change('type Query {');
  expect(await composer.check(bad)).toEqual(await checkSubgraph(bad));
  expect((await composer.check(bad)).errors).toMatchObject([{ code: 'INVALID_GRAPHQL', line: 1 }]);
}, 60_000);

test('what its thread does not live through is told, and the next one composes again', async () => {
  const unfinished = composer.check(good);
  await composer[Symbol.asyncDispose]();
  expect((await unfinished).errors).toMatchObject([{ code: 'TOO_COMPLEX' }]);
  expect((await composer.check(good)).errors).toEqual([]);
}, 60_000);

test('those who compose in turn have it one after the other, also behind one that fails; the twin does not wait', async () => {
  const told: string[] = [];
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const first = composer.inTurn(async () => {
    await held;
    told.push('first');
    throw new Error('it fails');
  });
  const second = composer.inTurn(() => Promise.resolve(told.push('second')));
  const twin = () => Promise.resolve(told.push('twin'));
  await twin();
  release();
  await expect(first).rejects.toThrow('it fails');
  await second;
  expect(told).toEqual(['twin', 'first', 'second']);
});
