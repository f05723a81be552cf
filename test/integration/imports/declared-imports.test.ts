import { afterAll, expect, test } from 'vitest';
import { declare } from '../../support/declaring.js';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const registry = await startRegistry();
const sluice = await startSluice();
afterAll(() => registry.stop());

const object = (isReal: boolean, image: string) => `apiVersion: image.openshift.io/v1
kind: ImageStreamImport
metadata: { name: app }
spec:
  import: ${String(isReal)}
  images:
  - from: { kind: DockerImage, name: "${image}" }
    to: { name: newest }
    importPolicy: { insecure: true }
`;

test('an ImageStreamImport imports; with import: false it only shows what would come', async () => {
  const digest = await pushImage(registry.host, 'team/app:1.0');
  const image = `${registry.host}/team/app:1.0`;
  const apply = (text: string) => declare(sluice, ['apply', '-f', '-'], text);
  const preview = await apply(object(false, image));
  expect(preview).toMatchObject({ code: 0, err: '' });
  expect(preview.out).toContain('imagestreamimport/app configured (preview)\n');
  expect(preview.out).toContain(`default/app:newest moved: nothing -> ${registry.host}/team/app@${digest}\n`);
  expect(await sluice.data('{ imageStream(namespace: "default", name: "app") { name } }')).toEqual({
    imageStream: null,
  });
  expect(await apply(object(true, image))).toMatchObject({
    code: 0,
    out: 'imagestreamimport/app configured\n',
  });
  expect((await apply(object(true, image))).out).toBe('imagestreamimport/app unchanged\n');
  const failed = await apply(object(true, `${registry.host}/team/nowhere:1.0`));
  expect(failed.code).toBe(1);
  expect(failed.err).toMatch(/imagestreamimport\/app: tag newest \(NotFound\)/);
});
