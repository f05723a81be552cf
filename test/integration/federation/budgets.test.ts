import { expect, test } from 'vitest';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

const settings = { SLUICE_COST_LIMIT: '50000', SLUICE_COST_RESTORE_RATE: '1' };
const here = await startSluice(settings);
const there = await startSluice({ ...settings, DATABASE_URL: here.databaseUrl });
const costly = '{ namespaces(first: 100) { nodes { name imageStreams(first: 100) { nodes { name } } } } }';

/** Whether a viewer has too little left for an operation that costs ten thousand. */
const isSpent = async (node: typeof here) =>
  (await node.ask(costly)).errors?.[0]?.extensions.code === 'RATE_LIMITED';

test('what a viewer has spent on one node is spent on the others too', async () => {
  for (let call = 0; call < 4; call++) expect(await isSpent(here)).toBe(false);
  const left = async (node: typeof here) =>
    (await node.data('{ rateLimit { remaining } }')).rateLimit.remaining;
  await eventually(async () => (await left(there)) < 10_000, 'the other node to know');
  expect(await isSpent(there)).toBe(true);
});
