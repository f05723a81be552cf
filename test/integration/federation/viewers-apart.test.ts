import { decodeJwt } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { follow, openSocket } from '../../support/following.js';
import { partnerSdl } from '../../support/partners/image-scans.js';
import { mapImage } from '../../support/images/mapped-image.js';
import { startPartner } from '../../support/partners/partner.js';
import { startSluice } from '../../support/sluice.js';
import { viewerWith } from '../../support/viewers.js';
import { eventually } from '../../support/wait.js';

const sluice = await startSluice({
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8',
  SLUICE_SUBGRAPH_DEADLINE_MS: '60000',
});
const db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
afterAll(() => db[Symbol.asyncDispose]());
await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
for (const namespace of ['default', 'shop'])
  await sluice.mutate('applyImageStream', { namespace, name: 'web', tags: [] }, 'imageStream { name }');
const edge = { address: sluice.address, db };
const bea = await viewerWith(edge, 'bea', ['view', 'default']);
const cyd = await viewerWith(edge, 'cyd', ['view', 'shop']);
const dan = await viewerWith(edge, 'dan', ['view', 'shop']);

/** Digests that the partner's own subscription tells of. */
let told: string[] = [];
const scans = await startPartner(
  partnerSdl(`
    type Image @key(fields: "digest") { digest: Digest! scan: ImageScan }
    type ImageScan { critical: Int image: Image }
    type Subscription { scanned: ImageScan }`),
  {
    Image: { scan: ({ digest }: { digest: string }) => ({ critical: 2, image: { digest } }) },
    Subscription: {
      scanned: {
        subscribe: async function* () {
          for (const digest of told)
            yield await Promise.resolve({ scanned: { critical: 1, image: { digest } } });
        },
      },
    },
    entities: { Image: (representation) => representation },
  },
);
await sluice.mutate('putSubgraph', { name: 'scans', mayExtend: ['Image'] }, 'subgraph { name }');
await sluice.mutate(
  'publishSubgraph',
  { name: 'scans', sdl: scans.sdl, url: scans.url, socketUrl: scans.socketUrl },
  'subgraph { name }',
);
await eventually(
  async () => (await sluice.data('{ __type(name: "ImageScan") { name } }')).__type,
  'the partner',
);

interface Moved {
  readonly namespace: string;
  readonly after: {
    readonly image: { readonly digest: string; readonly scan: { readonly critical: number } };
  };
}
const moves =
  'subscription ($after: EventCursor) { tagEvents(types: [MOVED], after: $after) { namespace after { image { digest scan { critical } } } } }';

test('those who follow the same share what a partner says only with those who may see the same', async () => {
  const { eventCursor } = await sluice.data('{ eventCursor }');
  const [ofBea, ofCyd, ofDan] = [bea, cyd, dan].map(({ token }) =>
    follow<Moved>(openSocket({ address: sluice.address, token }), moves, { after: eventCursor }),
  ) as [ReturnType<typeof follow<Moved>>, ReturnType<typeof follow<Moved>>, ReturnType<typeof follow<Moved>>];
  const expected = { default: [] as string[], shop: [] as string[] };
  for (const round of ['1', '2', '3'])
    for (const namespace of ['default', 'shop'] as const)
      expected[namespace].push(await mapImage(sluice, 'prod', `${namespace} ${round}`, namespace));
  const digestsOf = (events: readonly Moved[]) => events.map(({ after }) => after.image.digest);
  // Three each, and the last of them is behind all that the others got.
  for (const [following, digests] of [
    [ofBea, expected.default],
    [ofCyd, expected.shop],
    [ofDan, expected.shop],
  ] as const) {
    expect(digestsOf(await following.until(3))).toEqual(digests);
    expect(following.events.every(({ after }) => after.image.scan.critical === 2)).toBe(true);
  }
});

test('an image that a partner tells of is read with the rights of who follows', async () => {
  told = [
    await mapImage(sluice, 'own', 'own', 'default'),
    await mapImage(sluice, 'foreign', 'foreign', 'shop'),
  ];
  const seen = async (token: string) => {
    const following = follow<{ image: { size: string } | null }>(
      openSocket({ address: sluice.address, token }),
      'subscription { scanned { critical image { digest size } } }',
    );
    await eventually(() => following.events.length === 2, 'both scans');
    return following.events.map(({ image }) => image?.size ?? null);
  };
  expect(await seen(bea.token)).toEqual(['30', null]);
  expect(await seen(cyd.token)).toEqual([null, '30']);
});

test('a partner learns nothing of who asks', () => {
  expect(scans.received.length).toBeGreaterThan(0);
  for (const { headers } of scans.received) {
    const token = decodeJwt(headers.authorization?.replace('Bearer ', '') ?? '');
    expect(token).toMatchObject({ iss: 'sluice', sub: 'sluice', aud: 'scans' });
    expect(Object.keys(token).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'sub']);
  }
  const all = JSON.stringify(scans.received);
  for (const { name, token } of [bea, cyd, dan, { name: 'ada', token: sluice.token }]) {
    expect(all).not.toContain(token);
    expect(all).not.toContain(`"${name}"`);
  }
});
