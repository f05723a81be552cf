import { afterAll, expect, test } from 'vitest';
import { ImageStreams } from '../../../src/domains/image-streams/index.js';
import { Images } from '../../../src/domains/images/index.js';
import { Imports, Sources } from '../../../src/domains/imports/index.js';
import { EventLog } from '../../../src/events/index.js';
import { emptyKeyring, openSourceRules, RegistryClient } from '../../../src/oci/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { holdRegistry } from '../../support/registries/held-registry.js';
import { pushImage } from '../../support/images.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { Access } from '../../../src/viewer/index.js';

const access = Access.ofSystem('test');

const registry = await startRegistry();
const held = await holdRegistry(registry.host);
const db = await startDatabase();
const logger = createLogger('silent');
const events = await EventLog.open({ db, logger, windowHours: 24 });
afterAll(() => events[Symbol.asyncDispose]());
const client = new RegistryClient({ allowedAddresses: ['127.0.0.0/8'], keyring: emptyKeyring });

/** The domains as one request has them. */
function openRequest() {
  const by = { actor: { kind: 'USER', name: 'ada' }, requestId: null } as const;
  const streams = new ImageStreams(
    { db, outbox: events.outbox, by, access },
    { internal: null, public: null },
  );
  const images = new Images(db, access);
  const sources = new Sources(db, openSourceRules);
  const keyringFor = () => Promise.resolve(emptyKeyring);
  const asking = { registry: client, sources, keyringFor, mostTags: 50 };
  const desk = {
    db,
    outbox: events.outbox,
    by,
    access,
    streams,
    images,
    ...asking,
    logger,
    isRehearsal: false,
  };
  return { streams, imports: new Imports(desk) };
}

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
      record({ ...asked, asked: await slow.streams.tagNow('default', 'careless', 'v') }),
  });
  const { v0, v1, v2 } = await race('careless', slow);
  expect(await historyOf('careless')).toEqual([v1, v2, v0]);
});
