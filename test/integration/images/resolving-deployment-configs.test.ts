import { beforeAll, expect, test } from 'vitest';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();
let exact: string;

beforeAll(async () => {
  const from = `${registry.host}/team/ruby:2.4`;
  exact = `${registry.host}/team/ruby@${await pushImage(registry.host, 'team/ruby:2.4')}`;
  const input = { namespace: 'default', stream: 'plain', tag: '2.4', from, insecure: true, confirm: true };
  await sluice.mutate('importImages', input, 'results { outcome }');
});

const query = `query ($input: ResolveManifestInput!) { resolveManifest(input: $input) { manifest
  images { container after reason tag { name } } } }`;
const ask = (manifest: string) => sluice.ask(query, { input: { namespace: 'default', manifest } });
const resolve = async (manifest: string) =>
  (await sluice.data(query, { input: { namespace: 'default', manifest } })).resolveManifest;

const config = (triggers: string) =>
  `apiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nmetadata: {name: d, namespace: elsewhere}\nspec:\n  triggers: ${triggers}\n  template: {spec: {initContainers: [{name: i, image: ' '}], containers: [{name: c, image: 'c:1'}, {name: other, image: 'o:1'}]}}\n`;
const ofConfig = (more: object = {}, type = 'ImageChange') => ({
  type,
  imageChangeParams: {
    automatic: true,
    containerNames: ['c', 'i'],
    from: { kind: 'ImageStreamTag', name: 'plain:2.4', namespace: 'default' },
    ...more,
  },
});

test('the triggers of a DeploymentConfig bring images to all the containers that they name', async () => {
  for (const type of ['ImageChange', 'imageChange', 'image-change']) {
    const text = config(JSON.stringify([{ type: 'ConfigChange' }, ofConfig({}, type)]));
    const { manifest, images } = await resolve(text);
    expect(images).toMatchObject([
      { container: 'i', after: exact, reason: 'TRIGGERED', tag: { name: '2.4' } },
      { container: 'c', after: exact, reason: 'TRIGGERED' },
      { container: 'other', after: 'o:1', reason: 'NO_LOOKUP' },
    ]);
    expect(manifest).toBe(text.replace("' '", `'${exact}'`).replace("'c:1'", `'${exact}'`));
  }
});

test.each([
  [{ automatic: false }, 'PAUSED'],
  [{ automatic: undefined }, 'PAUSED'],
  [{ from: { kind: 'ImageStreamTag', name: 'plain:9', namespace: 'default' } }, 'MISSING'],
  [{ from: { kind: 'ImageStreamTag', name: 'plain:2.4' } }, 'MISSING'],
])('a trigger of a DeploymentConfig with %j brings nothing: %s', async (more, reason) => {
  const { images } = await resolve(config(JSON.stringify([ofConfig(more)])));
  expect(images).toMatchObject([
    { after: null, reason },
    { after: 'c:1', reason },
    { container: 'other', reason: 'NO_LOOKUP' },
  ]);
});

test.each([
  ['7', 'spec.triggers: must be a list.'],
  [
    JSON.stringify([ofConfig({ containerNames: ['c', 'marsview'] })]),
    'spec.triggers[0].imageChangeParams: no container is called "marsview".',
  ],
  [
    JSON.stringify([ofConfig({ containerNames: ['c'] }), ofConfig({ containerNames: ['c'] })]),
    'spec.triggers[1].imageChangeParams: two triggers are for container c.',
  ],
  [
    JSON.stringify([ofConfig({ from: { kind: 'ImageStreamTag', name: 'plain' } })]),
    'spec.triggers[0].imageChangeParams.from.name: must be stream:tag.',
  ],
])('the triggers %s of a DeploymentConfig are refused', async (triggers, message) => {
  expect((await ask(config(triggers))).errors?.[0]?.message).toBe(`Line 5 of the manifest: ${message}`);
});

test.each(['null', '[]', '[7]', '[null]', '[{type: ConfigChange}]', '[{}]'])(
  'the triggers %s of a DeploymentConfig bring no image, and are no fault',
  async (triggers) => {
    const { images } = await resolve(config(triggers));
    expect(images).toMatchObject(Array.from({ length: 3 }, () => ({ reason: 'NO_LOOKUP' })));
  },
);
