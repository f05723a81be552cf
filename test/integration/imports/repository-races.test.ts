import { expect, test } from 'vitest';
import { startHeldImports } from '../../support/held-imports.js';
import { pushImage } from '../../support/images.js';

const { registry, held, openRequest } = await startHeldImports();

/** A whole import hears of a tag; before it writes that, somebody says in the specification what the tag is. */
async function race(stream: string, slow: ReturnType<typeof openRequest>) {
  await pushImage(registry.host, `team/${stream}:v`);
  const pinned = await pushImage(registry.host, `team/${stream}-pinned:x`);
  const answer = held.hold('v');
  const target = { namespace: 'default', stream };
  const late = slow.imports.run({
    ...target,
    tag: null,
    from: null,
    repository: `${held.host}/team/${stream}`,
    confirm: true,
    insecure: true,
  });
  const { release } = await answer;
  const from = `${registry.host}/team/${stream}-pinned:x`;
  await openRequest().imports.run({ ...target, tag: 'v', from, confirm: true, insecure: true });
  release();
  await late;
  return { pinned, tag: await openRequest().streams.tagByName('default', stream, 'v') };
}

test('a tag that the specification takes over while a whole import is under way is left to it', async () => {
  const { pinned, tag } = await race('careful', openRequest());
  expect(tag?.current?.digest).toBe(pinned);
});

test('twin: without the comparison at the write, the whole import moves what is not its own', async () => {
  const slow = openRequest();
  const record = slow.streams.recordImport;
  Object.assign(slow.streams, {
    recordImport: async (asked: Parameters<typeof record>[0]) =>
      record({ ...asked, asked: await slow.streams.tagByName('default', 'careless', 'v') }),
  });
  const { pinned, tag } = await race('careless', slow);
  expect(tag?.current?.digest).not.toBe(pinned);
});
