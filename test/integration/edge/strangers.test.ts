import { expect, test } from 'vitest';
import { openSocket } from '../../support/edge/transports.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

/** What somebody sends who looks for the names of a graph: right, nearly right, wrong, and no GraphQL at all. */
const guesses = [
  '{ __schema { types { name } } }',
  '{ __type(name: "Image") { fields { name } } }',
  '{ viewer { name } }',
  '{ viewer { nam } }',
  '{ imageStrem { name } }',
  '{ imageStreams(frist: 1) { name } }',
  'mutation { deleteImageStream { cursor } }',
  'fragment A on Imge { digest } { ...A }',
  '{',
  '',
];

const post = (query: string, authorization?: string) =>
  fetch(`${sluice.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query }),
  });
const get = (query: string, authorization?: string) =>
  fetch(`${sluice.address}/graphql?query=${encodeURIComponent(query)}`, {
    headers: {
      'apollo-require-preflight': '1',
      ...(authorization !== undefined && { authorization }),
    },
  });

/** An answer, but for the id of its request. */
async function said(response: Response): Promise<string> {
  const text = await response.text();
  return `${String(response.status)} ${text.replace(/"requestId":"[^"]+"/, '')}`;
}

test.each([
  ['POST', post],
  ['GET', get],
])(
  'to strangers, %s answers the same whatever they guess, so they learn no name of the graph',
  async (_, send) => {
    for (const authorization of [undefined, 'Bearer sluice_nobody', 'Basic YTpi']) {
      const answers = new Set<string>();
      for (const guess of guesses) answers.add(await said(await send(guess, authorization)));
      expect([...answers]).toEqual([expect.stringMatching(/^401 /)]);
    }
  },
);

test.each([
  ['POST', post],
  ['GET', get],
])('twin: who has a token is told by %s what is wrong, and what might be meant', async (_, send) => {
  const answers = new Set<string>();
  for (const guess of guesses) answers.add(await said(await send(guess, `Bearer ${sluice.token}`)));
  expect(answers.size).toBeGreaterThan(5);
  expect([...answers].join()).toContain('Did you mean');
});

test('a socket says the same to strangers whatever they guess, and that is nothing but that it closes', async () => {
  const endings = new Set<string>();
  for (const query of guesses)
    for (const payload of [undefined, { authorization: 'Bearer sluice_nobody' }, { query }]) {
      const socket = await openSocket(sluice.address);
      socket.send({ type: 'connection_init', payload });
      socket.send({ id: '1', type: 'subscribe', payload: { query } });
      const heard: unknown[] = [];
      socket.raw.on('message', (data: Buffer) => heard.push(data.toString('utf8')));
      const { code, reason } = await socket.closed;
      endings.add(JSON.stringify({ code, reason, heard }));
    }
  // Whichever of both messages is read first.
  for (const ending of endings)
    expect([
      JSON.stringify({ code: 4403, reason: 'Forbidden', heard: [] }),
      JSON.stringify({ code: 4401, reason: 'Unauthorized', heard: [] }),
    ]).toContain(ending);
});
