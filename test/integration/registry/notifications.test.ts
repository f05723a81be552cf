import { expect, test } from 'vitest';
import { ImageStreams, type By } from '../../../src/domains/image-streams/index.js';
import {
  OwnRegistry,
  Pushes,
  readSigningKey,
  type PushProtections,
} from '../../../src/domains/integrated-registry/index.js';
import { EventLog } from '../../../src/events/index.js';
import { emptyKeyring, RegistryClient } from '../../../src/oci/index.js';
import { Access } from '../../../src/viewer/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { pushImage } from '../../support/images.js';
import { pushEvent, startIntegrated } from '../../support/registries/integrated-registry.js';
import { eventually } from '../../support/wait.js';

const integrated = await startIntegrated();
const { sluice, host, login, notify, settings } = integrated;
const pat = await login('pat', 'edit', 'default');

interface Tag {
  readonly current: { readonly digest: string };
  readonly history: { readonly nodes: readonly { readonly digest: string }[] };
}

const tagOf = async (stream: string): Promise<Tag | null> =>
  (
    await sluice.data(
      `query ($stream: String!) { imageTag(namespace: "default", stream: $stream, tag: "v1") {
        current { digest } history { nodes { digest } } } }`,
      { stream },
    )
  ).imageTag;

/** Pushes versions one after the other, each once its predecessor has arrived; returns their digests. */
async function pushed(stream: string, ...versions: string[]): Promise<string[]> {
  const digests: string[] = [];
  for (const version of versions) {
    const digest = await pushImage(host, `default/${stream}:v1`, { credentials: pat, labels: { version } });
    await eventually(async () => (await tagOf(stream))?.current.digest === digest, `${stream} ${version}`);
    digests.push(digest);
  }
  return digests;
}

/** The part of the gateway that brings pushes home, on its database and registry, with protections taken away. */
async function pushesWith(protections: Partial<PushProtections>, wrap = (registry: OwnRegistry) => registry) {
  const logger = createLogger('silent');
  const db = new Database({ url: sluice.databaseUrl, logger, connections: 4 });
  const events = await EventLog.open({ db, logger, windowHours: 24 });
  const origin = new URL(settings['SLUICE_REGISTRY_URL'] ?? '');
  const client = new RegistryClient({ allowedAddresses: [], keyring: emptyKeyring, ownOrigin: origin });
  const key = await readSigningKey(settings['SLUICE_REGISTRY_TOKEN_KEY_FILE'] ?? '');
  const streamsFor = (by: By) =>
    new ImageStreams(
      { db, outbox: events.outbox, by, access: Access.ofSystem('registry') },
      { internal: host, public: null },
    );
  const registry = wrap(new OwnRegistry(client, key, origin));
  return {
    pushes: new Pushes({ db, registry, host, streamsFor, logger, protections }),
    [Symbol.asyncDispose]: async () => {
      await events[Symbol.asyncDispose]();
      await client.close();
      await db[Symbol.asyncDispose]();
    },
  };
}

test('only the registry is heard: without its token nothing is told, and nothing is said of why', async () => {
  const [first = ''] = await pushed('guarded', '1');
  await sluice.mutate('deleteImageTag', { namespace: 'default', stream: 'guarded', tag: 'v1' }, 'deleted');
  const told = { events: [pushEvent('default/guarded', 'v1', first, new Date(Date.now() + 1_000))] };
  expect(await notify(told, 'not-the-token')).toBe(401);
  expect(await notify(told, '')).toBe(401);
  expect(await tagOf('guarded')).toBeNull();
  // The twin: with the token, the very same is believed, for the registry has the tag there.
  expect(await notify(told)).toBe(200);
  expect((await tagOf('guarded'))?.current.digest).toBe(first);
});

test('a notification that comes again, late, or for an image that was left changes nothing', async () => {
  const digests = await pushed('replayed', '1', '2');
  const [first = '', second = ''] = digests;
  const told = [
    pushEvent('default/replayed', 'v1', first, new Date(0)),
    pushEvent('default/replayed', 'v1', second, new Date(0)),
    pushEvent('default/replayed', 'v1', first),
  ];
  for (const event of told) expect(await notify({ events: [event, event] })).toBe(200);
  expect((await tagOf('replayed'))?.history.nodes.map(({ digest }) => digest)).toEqual([second, first]);

  await using twin = await pushesWith({ isNews: () => true });
  const push = { repository: 'default/replayed', tag: 'v1', digest: first, at: new Date(), pusher: null };
  expect(await twin.pushes.receive(push)).toBe('moved');
  expect((await tagOf('replayed'))?.current.digest).toBe(first);
});

test('a tag that was moved here stays there when its last push is told of again', async () => {
  const [first = '', second = ''] = await pushed('moved', '1', '2');
  const source = { kind: 'IMAGE_STREAM_IMAGE', name: first };
  await sluice.mutate(
    'setImageTag',
    { namespace: 'default', stream: 'moved', tag: 'v1', source },
    'imageTag { name }',
  );
  expect(await notify({ events: [pushEvent('default/moved', 'v1', second, new Date(0))] })).toBe(200);
  expect((await tagOf('moved'))?.current.digest).toBe(first);
});

test('a digest that the registry does not have is not believed, nor a repository that can be no stream', async () => {
  const [first = ''] = await pushed('invented', '1');
  const nowhere = `sha256:${'0'.repeat(64)}`;
  const events = [
    pushEvent('default/invented', 'v1', nowhere),
    pushEvent('elsewhere/invented', 'v1', first),
    pushEvent('default/deep/down', 'v1', first),
    pushEvent('default', 'v1', first),
    pushEvent('default/UPPER', 'v1', first),
    pushEvent('default/invented', 'v1', 'sha256:short'),
    pushEvent('default/invented', 'v1', nowhere, new Date(Date.now() + 86_400_000)),
    { ...pushEvent('default/invented', 'v1', nowhere), action: 'delete' },
    { nothing: true },
  ];
  expect(await notify({ events })).toBe(200);
  expect((await tagOf('invented'))?.history.nodes).toHaveLength(1);
  expect(await notify({ no: 'events' })).toBe(400);
});

test('a tag that is told of before it is written is waited for', async () => {
  const digest = await pushImage(host, 'default/early:v1', { credentials: pat });
  await eventually(async () => (await tagOf('early'))?.current.digest === digest);
  const push = { repository: 'default/early', tag: 'v2', digest, at: new Date(), pusher: null };
  /** A registry that has a tag from the third look at it. */
  const hesitant = () => {
    let looks = 0;
    return (registry: OwnRegistry): OwnRegistry =>
      Object.assign(Object.create(registry) as OwnRegistry, {
        digestOf: () => Promise.resolve((looks += 1) > 2 ? digest : null),
        image: (repository: string, of: string) => registry.image(repository, of),
      });
  };
  await using twin = await pushesWith({ pauses: [] }, hesitant());
  expect(await twin.pushes.receive(push)).toBe('old');
  await using patient = await pushesWith({}, hesitant());
  expect(await patient.pushes.receive(push)).toBe('moved');
});

test('a slow answer of the registry never undoes a push that came meanwhile', async () => {
  const [first = ''] = await pushed('raced', '1');
  const second = await pushImage(host, 'default/raced:v1', { credentials: pat, labels: { version: '2' } });
  await eventually(async () => (await tagOf('raced'))?.current.digest === second);
  const stale = { repository: 'default/raced', tag: 'v1', digest: first, at: new Date(), pusher: null };

  /** A registry whose first answer was given before the second push. */
  const slow = () => {
    let answers = 0;
    return (registry: OwnRegistry): OwnRegistry =>
      Object.assign(Object.create(registry) as OwnRegistry, {
        digestOf: async (repository: string, tag: string) => {
          answers += 1;
          if (answers > 1) return registry.digestOf(repository, tag);
          // What is known changes while this answer is on its way.
          await notify({ events: [pushEvent('default/raced', 'v1', second)] });
          return first;
        },
        image: (repository: string, digest: string) => registry.image(repository, digest),
      });
  };
  await using safe = await pushesWith({}, slow());
  expect(await safe.pushes.receive(stale)).toBe('old');
  expect((await tagOf('raced'))?.current.digest).toBe(second);

  await using twin = await pushesWith({ admit: () => Promise.resolve() }, slow());
  expect(await twin.pushes.receive(stale)).toBe('moved');
  expect((await tagOf('raced'))?.current.digest).toBe(first);
});
