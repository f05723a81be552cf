import { beforeAll, expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { mapImage } from '../../support/images/mapped-image.js';
import { startSluice } from '../../support/sluice.js';
import { viewerWith } from '../../support/viewers.js';

const sluice = await startSluice();
let [first, second]: string[] = [];

beforeAll(async () => {
  await sluice.mutate('applyImageStream', { namespace: 'default', name: 'web' }, 'outcome');
  first = await mapImage(sluice, 'b', 'one');
  await mapImage(sluice, 'a', 'one');
  second = await mapImage(sluice, 'b', 'two');
});

interface NamedBy {
  readonly nodes: { readonly imageTag: { readonly name: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const query = `query ($digest: Digest!, $first: Int! = 20, $after: String) { image(digest: $digest) {
  namedBy(first: $first, after: $after) {
    nodes { revision isCurrent index imageTag { name stream { name } } } pageInfo { hasNextPage endCursor } } } }`;

const namings = async (digest: string, more: object = {}): Promise<NamedBy> =>
  (await sluice.data(query, { digest, ...more })).image.namedBy as NamedBy;

const namesOf = ({ nodes }: NamedBy) => nodes.map(({ imageTag }) => imageTag.name);

test('an image is named by tags that point at it, and by those whose history still has it', async () => {
  const { nodes } = await namings(first ?? '');
  expect(nodes).toEqual([
    { revision: '1', isCurrent: true, index: null, imageTag: { name: 'a', stream: { name: 'web' } } },
    { revision: '1', isCurrent: false, index: null, imageTag: { name: 'b', stream: { name: 'web' } } },
  ]);
  const page = await namings(first ?? '', { first: 1 });
  expect(namesOf(page)).toEqual(['a']);
  const next = await namings(first ?? '', { first: 1, after: page.pageInfo.endCursor });
  expect(namesOf(next)).toEqual(['b']);
  expect(next.pageInfo.hasNextPage).toBe(false);
  expect(namesOf(await namings(second ?? ''))).toEqual(['b']);
});

test('of tags that a viewer may not see nothing is told', async () => {
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  const outsider = await viewerWith({ address: sluice.address, db }, 'rob', ['system:image-signer']);
  const seen = await outsider.ask(query, { digest: first });
  expect(seen.data).toEqual({ image: { namedBy: expect.objectContaining({ nodes: [] }) as unknown } });
});

test('all tags are told by their names, and any of them looked up, now and as of a time', async () => {
  const before = new Date().toISOString();
  await mapImage(sluice, 'c', 'three');
  const read = async (asOf: string | null) =>
    (
      await sluice.data(
        `query ($asOf: DateTime) { imageStream(namespace: "default", name: "web", asOf: $asOf) {
           tagNames tagsNamed(names: ["c", "none", "a"]) { name current { digest } } } }`,
        { asOf },
      )
    ).imageStream;
  expect(await read(null)).toMatchObject({
    tagNames: ['a', 'b', 'c'],
    tagsNamed: [{ name: 'c' }, { name: 'a', current: { digest: first } }],
  });
  expect(await read(before)).toMatchObject({ tagNames: ['a', 'b'], tagsNamed: [{ name: 'a' }] });
  const many = Array.from({ length: 101 }, (_, index) => `v${String(index)}`);
  const refused = await sluice.ask(
    `query ($names: [String!]!) { imageStream(namespace: "default", name: "web") { tagsNamed(names: $names) { name } } }`,
    { names: many },
  );
  expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
