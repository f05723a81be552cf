import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createClient } from '../../../src/client/index.js';
import { openSocket } from '../../support/edge/transports.js';
import { startSluice, type Answer } from '../../support/sluice.js';
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

test('a refusal says after how many seconds to ask again: over HTTP also in its head, on sockets, and to the client package', async () => {
  const poor = await startSluice({ SLUICE_COST_LIMIT: '1000', SLUICE_COST_RESTORE_RATE: '1' });
  const much = '{ namespaces(first: 100) { nodes { name } } }';
  const post = () =>
    fetch(`${poor.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${poor.token}` },
      body: JSON.stringify({ query: much }),
    });
  let answer = await post();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([200, null]);
  while (answer.status === 200) answer = await post();
  expect(answer.status).toBe(429);
  const { errors } = (await answer.json()) as Answer;
  const wait = Number(answer.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(errors).toMatchObject([
    {
      extensions: { code: 'RATE_LIMITED', retryable: true, retryAfter: wait },
      message: expect.stringContaining(`in ${String(wait)} s`),
    },
  ]);

  await using socket = await openSocket(poor.address);
  await socket.initialise({ authorization: `Bearer ${poor.token}` });
  socket.send({ id: '1', type: 'subscribe', payload: { query: much } });
  const { payload } = await socket.next(({ id }) => id === '1');
  expect(payload).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }]);

  const client = createClient({ url: poor.address, token: poor.token });
  const { reason } = await client.request(parse(much) as never, {}).then(
    () => ({ reason: undefined }),
    (reason: unknown) => ({ reason }),
  );
  expect(reason).toMatchObject({ code: 'RATE_LIMITED', retryable: true, retryAfter: expect.any(Number) });
});

test('what costs more than can be saved up is refused for good: no waiting helps', async () => {
  const poor = await startSluice({ SLUICE_COST_LIMIT: '1000', SLUICE_COST_RESTORE_RATE: '1' });
  const { errors } = await poor.ask(costly);
  expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT', retryable: false } }]);
});
