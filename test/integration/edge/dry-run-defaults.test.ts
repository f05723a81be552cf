import { expect, test } from 'vitest';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const tag = { namespace: 'default', stream: 'app', tag: 'v' };
const source = { kind: 'DOCKER_IMAGE', name: 'quay.io/o/a:1' };
await sluice.mutate('setImageTag', { ...tag, source, reference: true }, 'imageTag { name }');

const exists = async () =>
  (await sluice.data('{ imageTag(namespace: "default", stream: "app", tag: "v") { name } }')).imageTag !==
  null;

test.each([
  [
    'of a variable within the input',
    'mutation ($dry: Boolean! = true) { deleteImageTag(input: { namespace: "default", stream: "app", tag: "v", dryRun: $dry }) { deleted cursor } }',
  ],
  [
    'of the whole input',
    'mutation ($input: ImageTagInput! = { namespace: "default", stream: "app", tag: "v", dryRun: true }) { deleteImageTag(input: $input) { deleted cursor } }',
  ],
])('a dry run that is asked for by the default %s is one', async (_, query) => {
  expect(await sluice.data(query)).toEqual({ deleteImageTag: { deleted: true, cursor: null } });
  expect(await exists()).toBe(true);
});

test('twin: the same operation with another value is none', async () => {
  const query = `mutation ($dry: Boolean! = true) {
    deleteImageTag(input: { namespace: "default", stream: "app", tag: "v", dryRun: $dry }) { deleted } }`;
  await sluice.data(query, { dry: false });
  expect(await exists()).toBe(false);
});
