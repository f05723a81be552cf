import { expect, test } from 'vitest';
import { AccessControl } from '../../../src/viewer/index.js';
import { sql } from '../../../src/platform/postgres/index.js';
import { EventLog } from '../../../src/events/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { follow, openSocket } from '../../support/following.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';
import { grant, viewerWith } from '../../support/viewers.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });
const server = { address: sluice.address, db };
/** Another node's log: what it publishes reaches the gateway as from there. */
const log = await EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });

await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
const point = (tag: string, namespace = 'shop') =>
  sluice.mutate(
    'applyImageTag',
    {
      namespace,
      stream: 'web',
      spec: { name: tag, reference: true, source: { kind: 'DOCKER_IMAGE', name: `example.com/web:${tag}` } },
    },
    'outcome',
  );

const revoke = (user: string, namespace: string | null) => sql`-- revoke
  delete from role_binding where subject_name = ${user} and (${namespace}::text is null or namespace = ${namespace})`;

/** Takes a user's roles away (those in one namespace, or all) in one transaction with the event that says so; then a tag moves. */
async function revokeAndMove(user: string, tag: string, namespace: string | null = null): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(revoke(user, namespace));
    new AccessControl(db).changed(tx);
    await log.outbox.publish(tx, {
      type: 'role-binding.deleted',
      namespace: 'shop',
      subject: 'shop/view',
      payload: {},
      actor: { kind: 'SYSTEM', name: 'test' },
      cause: { kind: 'REQUEST', message: 'revoked', requestId: null, eventId: null },
    });
  });
  await point(tag, namespace ?? undefined);
}

const watching = {
  tagEvents:
    'subscription ($after: EventCursor) { tagEvents(namespace: "shop", after: $after) { tag cursor } }',
  events:
    'subscription ($after: EventCursor) { events(namespace: "shop", after: $after) { subject cursor } }',
  eventBatches:
    'subscription ($after: EventCursor) { eventBatches(namespace: "shop", after: $after) { events { subject } cursor } }',
};

test.each(Object.entries(watching))(
  'rights revoked end %s at once, and nothing that was committed since is told',
  async (field, query) => {
    const eve = await viewerWith(server, `eve-${field}`, ['view', 'shop']);
    const following = follow<object>(openSocket({ address: sluice.address, token: eve.token }), query);
    await eventually(async () => {
      await point(`before-${field}-${String(Math.random()).slice(2)}`);
      return following.events.length > 0;
    });
    await revokeAndMove(eve.name, `secret-${field}`);
    await eventually(() => following.error() !== undefined, 'the end');
    expect(JSON.stringify(following.error())).toContain('FORBIDDEN');
    expect(JSON.stringify(following.events)).not.toContain('secret-');
  },
);

test('of two that share a socket, the one that may no more ends, and the other goes on', async () => {
  await sluice.mutate('createNamespace', { name: 'both' }, 'namespace { name }');
  const eve = await viewerWith(server, 'eve-both', ['view', 'shop'], ['view', 'both']);
  const client = openSocket({ address: sluice.address, token: eve.token });
  const after = (await sluice.data('{ eventCursor }')).eventCursor as string;
  const of = (namespace: string) =>
    follow<{ tag: string }>(
      client,
      `subscription ($after: EventCursor) { tagEvents(namespace: "${namespace}", after: $after) { tag cursor } }`,
      { after },
    );
  await eventually(
    async () => (await eve.ask('{ namespace(name: "both") { name } }')).data?.namespace,
    'the rights to be known',
  );
  const [kept, lost] = [of('shop'), of('both')];
  await point('before', 'both');
  await point('before');
  await Promise.all([kept.until(1), lost.until(1)]);
  await revokeAndMove('eve-both', 'secret', 'both');
  await eventually(() => lost.error() !== undefined, 'the end');
  expect(JSON.stringify(lost.error())).toContain('FORBIDDEN');
  await point('after');
  expect((await kept.until(2)).map(({ tag }) => tag)).toEqual(['before', 'after']);
  expect(kept.error()).toBeUndefined();
  expect(lost.events.map(({ tag }) => tag)).toEqual(['before']);
});

test('who catches up from before a revocation is told nothing from behind it', async () => {
  await sluice.mutate('createNamespace', { name: 'other' }, 'namespace { name }');
  const cursor = (await sluice.data('{ eventCursor }')).eventCursor as string;
  const eve = await viewerWith(server, 'late', ['view', 'shop']);
  await point('early');
  await revokeAndMove('late', 'hidden');
  await grant(db, 'late', ['view', 'other']);
  await eventually(
    async () => (await eve.ask('{ namespace(name: "other") { name } }')).data?.namespace,
    'the rights that are left',
  );
  await point('marker', 'other');
  const everywhere = 'subscription ($after: EventCursor) { tagEvents(after: $after) { tag cursor } }';
  const following = follow<{ tag: string }>(
    openSocket({ address: sluice.address, token: eve.token }),
    everywhere,
    { after: cursor },
  );
  const all = follow<{ tag: string }>(openSocket(sluice), everywhere, { after: cursor });
  const tags = async (of: typeof all, count: number) => (await of.until(count)).map(({ tag }) => tag);
  expect(await tags(all, 3)).toEqual(['early', 'hidden', 'marker']);
  // What comes last in the log has come: so nothing before it was told.
  expect(await tags(following, 1)).toEqual(['marker']);
});

test('who is given rights while following is told of what happens since', async () => {
  const ivy = await viewerWith(server, 'ivy');
  const following = follow<{ tag: string }>(
    openSocket({ address: sluice.address, token: ivy.token }),
    watching.tagEvents,
  );
  const after = (await sluice.data('{ eventCursor }')).eventCursor as string;
  const ada = follow<{ tag: string }>(openSocket(sluice), watching.tagEvents, { after });
  await point('unseen');
  // Those who may see it have: what is read later is judged by the rights of then.
  await ada.until(1);
  await grant(db, 'ivy', ['view', 'shop']);
  await eventually(async () => {
    await point(`seen-${String(Math.random()).slice(2)}`);
    return following.events.length > 0;
  });
  expect(following.events.map(({ tag }) => tag)).not.toContain('unseen');
});
