import { expect, test } from 'vitest';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { mutation } from '../../support/asking.js';
import { viewerWith } from '../../support/viewers.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl, connections: 2 });
for (const name of ['own', 'hidden']) {
  await sluice.mutate('createNamespace', { name }, 'cursor');
  await sluice.mutate('applyImageStream', { namespace: name, name: 'web', tags: [] }, 'cursor');
}
const guest = await viewerWith({ address: sluice.address, db }, 'guest', ['edit', 'own']);

/** Questions that name a namespace which the guest may not see, or which is not there. */
const guesses: [string, (name: string) => [string, object]][] = [
  ['creating it', (name) => [mutation('createNamespace', 'cursor'), { input: { name } }]],
  [
    'a stream of it',
    (namespace) => [mutation('applyImageStream', 'cursor'), { input: { namespace, name: 'web', tags: [] } }],
  ],
  [
    'following a tag of it',
    (namespace) => [
      mutation('applyImageStream', 'imageStream { name }'),
      {
        input: {
          namespace: 'own',
          name: 'web',
          tags: [{ name: 'x', source: { kind: 'IMAGE_STREAM_TAG', namespace, name: 'web:1' } }],
        },
      },
    ],
  ],
  ['reading it', (name) => ['query ($n: String!) { namespace(name: $n) { name } }', { n: name }]],
  [
    'reading its stream',
    (name) => ['query ($n: String!) { imageStream(namespace: $n, name: "web") { name } }', { n: name }],
  ],
];

let names = 0;

test.each(guesses)(
  '%s says the same whether it is there or not; twin: to who may see it, it does not',
  async (_, asked) => {
    const answers = async (ask: typeof guest.ask) =>
      Promise.all(
        ['hidden', `not-${String(++names)}`].map(async (name) => {
          const answer = await ask(...asked(name));
          return JSON.stringify(answer)
            .replaceAll(name, '…')
            .replaceAll(/"(requestId|cursor)":"[^"]*"/g, '"$1":""');
        }),
      );
    const [there, missing] = await answers(guest.ask);
    expect(there).toBe(missing);
    const [seen, unseen] = await answers((query, variables) => sluice.ask(query, variables));
    expect(seen).not.toBe(unseen);
  },
);
