import { parse, type ExecutionResult } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { graphOf } from '../../../src/gateway/engine.js';
import { federate } from '../../support/partners/federated.js';
import { ours, startScans } from '../../support/partners/scans.js';

const scans = await startScans();

const graph = graphOf(await federate(ours, { scans }));
const ask = (query: string, variables: Record<string, unknown> = {}, of = graph) =>
  of.execute({ document: parse(query), variables, context: { requestId: 'r-1' } });
const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result));

beforeEach(() => {
  scans.received.length = 0;
  scans.mischief = null;
});

test('what is all ours does not ask a partner, and neither does the schema', async () => {
  expect(plain(await ask('{ images { size } __typename }'))).toEqual({
    data: { images: [{ size: 1 }, { size: 2 }], __typename: 'Query' },
  });
  const { data = null } = await ask('{ __type(name: "Image") { fields { name } } scans { critical } }');
  expect(plain({ data })).toMatchObject({
    data: { __type: { fields: expect.arrayContaining([{ name: 'scan' }]) as unknown } },
  });
  expect(scans.received).toHaveLength(1);
});

test('a partner gets each entity once, and only what it requires of it', async () => {
  const { data, errors } = await ask('{ tags { name image { size scan { critical } perByte } } }');
  expect(errors).toBeUndefined();
  expect(data?.['tags']).toHaveLength(3);
  expect(JSON.parse(JSON.stringify((data?.['tags'] as object[]).at(2)))).toEqual({
    name: 'next',
    image: { size: 1, scan: { critical: 3 }, perByte: 10 },
  });
  expect(scans.received).toHaveLength(1);
  expect(scans.received[0]?.variables).toEqual({
    representations: [{ __typename: 'Image', digest: 'sha256:a', size: 1 }],
  });
});

test('a partner sees its own token and the id of the request, and nothing of the caller', async () => {
  await ask('{ scans { critical } }');
  const { authorization, 'x-request-id': id } = scans.received[0]?.headers ?? {};
  expect({ authorization, id }).toEqual({ authorization: 'Bearer token-for-scans', id: 'r-1' });
});

test('ways lead through a partner and back to us', async () => {
  expect(plain(await ask('{ scans { image { size } } }'))).toEqual({
    data: { scans: [{ image: { size: 1 } }, { image: { size: 2 } }] },
  });
});

test('variables, their defaults, and what is skipped', async () => {
  const query =
    'query ($d: String = "sha256:b", $with: Boolean = false) { image(digest: $d) { size scan @include(if: $with) { critical } } }';
  expect(plain(await ask(query))).toEqual({ data: { image: { size: 2 } } });
  expect(scans.received).toHaveLength(0);
  expect(plain(await ask(query, { with: true }))).toEqual({
    data: { image: { size: 2, scan: { critical: 3 } } },
  });
});

test('a subscription of ours carries fields of a partner, and one of a partner carries ours', async () => {
  const follow = async (query: string) => {
    const events = await graph.subscribe({ document: parse(query), context: { requestId: 'r' } });
    if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events));
    const all: unknown[] = [];
    for await (const event of events) all.push(plain(event));
    return all;
  };
  expect(await follow('subscription { moved { name image { size scan { critical } } } }')).toEqual([
    { data: { moved: { name: 'prod', image: { size: 1, scan: { critical: 3 } } } } },
    { data: { moved: { name: 'prod', image: { size: 2, scan: { critical: 3 } } } } },
  ]);
  expect(await follow('subscription { scanned { critical image { size } } }')).toEqual([
    { data: { scanned: { critical: 1, image: { size: 1 } } } },
    { data: { scanned: { critical: 1, image: { size: 2 } } } },
  ]);
});
