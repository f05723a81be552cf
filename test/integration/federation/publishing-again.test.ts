import { expect, test } from 'vitest';
import { scansSdl, startImageScans } from '../../support/partners/image-scans.js';
import { mutation, startSluice } from '../../support/sluice.js';

const sluice = await startSluice({ SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8' });
const scans = await startImageScans();
const selection = 'outcome subgraph { current { version } } check { passed changes { path } }';
const publish = async (input: object) =>
  (await sluice.data(mutation('publishSubgraph', selection), { input })).publishSubgraph;

await sluice.mutate('putSubgraph', { name: 'scans', mayExtend: ['Image'] }, 'subgraph { name }');

test('what is published already is answered with its version, and nothing happens', async () => {
  const first = { name: 'scans', sdl: scansSdl, url: scans.url };
  expect(await publish(first)).toMatchObject({ outcome: 'CREATED', subgraph: { current: { version: 1 } } });
  const release = async () => (await sluice.data('{ supergraph { version } }')).supergraph.version as number;
  const before = await release();
  for (const dryRun of [true, false])
    expect(await publish({ ...first, dryRun, expectedVersion: 1 })).toMatchObject({
      outcome: 'UNCHANGED',
      subgraph: { current: { version: 1 } },
      check: { passed: true, changes: [] },
      userErrors: [],
    });
  expect(await release()).toBe(before);
  // The same schema elsewhere is another version.
  const elsewhere = { ...first, url: `${scans.url}?moved` };
  expect(await publish(elsewhere)).toMatchObject({
    outcome: 'CONFIGURED',
    subgraph: { current: { version: 2 } },
  });
  expect(await publish(first)).toMatchObject({ subgraph: { current: { version: 3 } } });
  expect(await release()).toBe(before + 2);
});
