import { afterAll, expect, test } from 'vitest';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { holdRegistry } from '../../support/registries/held-registry.js';
import { pushImage } from '../../support/images.js';
import { loopbackClient, openImports } from '../../support/import-desk.js';
import { startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';

const registry = await startRegistry();
const held = await holdRegistry(registry.host);
const db = await startDatabase();
const logger = createLogger('silent');
const events = await EventLog.open({ db, logger, windowHours: 24 });
afterAll(() => events[Symbol.asyncDispose]());
const client = loopbackClient();

/** The domains as one request has them. */
const openRequest = () => openImports(db, events, client);

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
      record({ ...asked, asked: await slow.streams.tagNow('default', 'careless', 'v') }),
  });
  const { pinned, tag } = await race('careless', slow);
  expect(tag?.current?.digest).not.toBe(pinned);
});
