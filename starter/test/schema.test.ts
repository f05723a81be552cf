import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { graphql } from 'graphql';
import { createSchema } from '../src/schema.js';

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const schema = createSchema(sdl);
const digest = `sha256:${'a'.repeat(64)}`;

/** Asks as the gateway does: all images that an answer has in one call. */
const ask = (representations: readonly object[]) =>
  graphql({
    schema,
    source: `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Image { digest scan { critical scanner } } }
    }`,
    variableValues: { representations },
  });

test('the gateway finds a scan by the digest of an image', async () => {
  const { data, errors } = await ask([{ __typename: 'Image', digest }]);
  assert.equal(errors, undefined);
  const [image] = data?._entities as { digest: string; scan: { critical: number; scanner: string } }[];
  assert.equal(image?.digest, digest);
  assert.equal(image?.scan.scanner, 'starter');
});

test('answers stand in the order of the keys; null stands for what is not known', async () => {
  const { data } = await ask([
    { __typename: 'Other', digest },
    { __typename: 'Image', digest },
  ]);
  const [unknown, known] = data?._entities as unknown[];
  assert.equal(unknown, null);
  assert.notEqual(known, null);
});

test('what is published is the file, as it stands', async () => {
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
  assert.equal((data?._service as { sdl: string }).sdl, sdl);
});
