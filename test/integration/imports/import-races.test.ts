import { expect, test } from 'vitest';
import { startHeldImports } from '../../support/held-imports.js';
import { pushImage } from '../../support/images.js';

const { registry, held, openRequest } = await startHeldImports();

const importing = (stream: string) => ({
  namespace: 'default',
  stream,
  tag: 'v',
  from: `${held.host}/team/${stream}:v`,
  confirm: true,
  insecure: true,
});

const historyOf = async (stream: string) => {
  const { streams } = openRequest();
  const found = await streams.byName('default', stream);
  const items = await streams.history(found?.id ?? '', 'v', { first: 10, after: null });
  return items.map(({ digest }) => digest);
};

/** A slow import hears of v1; before it is through, v2 is pushed and imported by a quick one. */
async function race(stream: string, slow: ReturnType<typeof openRequest>) {
  const push = (version: string) => pushImage(registry.host, `team/${stream}:v`, { labels: { version } });
  const v0 = await push('0');
  await openRequest().imports.run(importing(stream));
  const v1 = await push('1');
  const answer = held.hold('v');
  const late = slow.imports.run(importing(stream));
  const { release } = await answer;
  const v2 = await push('2');
  await openRequest().imports.run(importing(stream));
  release();
  await late;
  return { v0, v1, v2 };
}

test('an answer that was overtaken while under way is dropped, and the registry asked anew', async () => {
  const { v0, v2 } = await race('careful', openRequest());
  expect(await historyOf('careful')).toEqual([v2, v0]);
});

test('twin: without the comparison at the write, the old answer goes over the new one', async () => {
  const slow = openRequest();
  const record = slow.streams.recordImport;
  Object.assign(slow.streams, {
    recordImport: async (asked: Parameters<typeof record>[0]) =>
      record({ ...asked, asked: await slow.streams.tagByName('default', 'careless', 'v') }),
  });
  const { v0, v1, v2 } = await race('careless', slow);
  expect(await historyOf('careless')).toEqual([v1, v2, v0]);
});
