import { expect, test } from 'vitest';
import type { Database } from '../../../src/platform/postgres/index.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });

const stateOf = `resourceVersion generation labels { key value } tags { nodes {
  name spec { generation source { name } annotations { key } } hold { reason }
  current { reference position revision } history { nodes { reference position revision createdAt } } } }`;

/** The instant of the stream's latest change. */
async function lastChange(name: string): Promise<string> {
  const [row] = await db.many(
    literal<{ at: Date }>(
      `select c.at from stream_clock c
       join image_stream_version v using (stream_id) where v.name = '${name}' order by v.valid_from desc limit 1`,
    ),
  );
  if (!row) throw new Error(`${name} has never changed.`);
  return row.at.toISOString();
}

const point = (stream: string, tag: string, name: string, more: object = {}) =>
  sluice.mutate(
    'setImageTag',
    {
      namespace: 'default',
      stream,
      tag,
      source: { kind: 'DOCKER_IMAGE', name },
      reference: true,
      ...more,
    },
    'imageTag { name }',
  );
const target = (stream: string, tag: string) => ({ namespace: 'default', stream, tag });
const streamAt = async (name: string, asOf: string | null) =>
  (
    await sluice.data(
      `query ($name: String!, $asOf: DateTime) { imageStream(namespace: "default", name: $name, asOf: $asOf) { ${stateOf} } }`,
      { name, asOf },
    )
  ).imageStream;

test('after each change, the stream as of that instant is what it was then, for ever', async () => {
  const name = 'changing';
  const source = { kind: 'IMAGE_STREAM_TAG', name: 'v' };
  const changes: [string, () => Promise<unknown>][] = [
    ['created by its first tag', () => point(name, 'v', 'quay.io/o/a:1')],
    ['moved', () => point(name, 'v', 'quay.io/o/a:2')],
    [
      'followed',
      () =>
        sluice.mutate('setImageTag', { ...target(name, 'latest'), source, track: true }, 'imageTag { name }'),
    ],
    ['moved with its follower', () => point(name, 'v', 'quay.io/o/a:3')],
    [
      'rolled back and held',
      () =>
        sluice.mutate(
          'rollbackImageTag',
          { ...target(name, 'v'), to: { position: 0 }, reason: 'broken' },
          'imageTag { name }',
        ),
    ],
    ['released', () => sluice.mutate('releaseImageTag', target(name, 'v'), 'imageTag { name }')],
    ['no longer tracked', () => sluice.mutate('stopTracking', target(name, 'latest'), 'imageTag { name }')],
    [
      'labelled',
      () =>
        sluice.mutate(
          'applyImageStream',
          { namespace: 'default', name, labels: [{ key: 'team', value: 'red' }] },
          'outcome',
        ),
    ],
    ['without one tag', () => sluice.mutate('deleteImageTag', target(name, 'latest'), 'deleted')],
    ['with the tag anew', () => point(name, 'latest', 'quay.io/o/b:1')],
    [
      'applied anew',
      () =>
        sluice.mutate(
          'applyImageStream',
          { namespace: 'default', name, tags: [{ name: 'only', annotations: [{ key: 'a', value: 'b' }] }] },
          'outcome',
        ),
    ],
    ['deleted', () => sluice.mutate('deleteImageStream', { namespace: 'default', name }, 'deleted')],
    ['created again', () => point(name, 'v', 'quay.io/o/a:9')],
  ];
  const seen: { step: string; at: string; state: unknown }[] = [];
  for (const [step, change] of changes) {
    await change();
    seen.push({ step, at: await lastChange(name), state: await streamAt(name, null) });
  }
  expect(new Set(seen.map(({ at }) => at)).size).toBe(changes.length);
  expect(seen.find(({ step }) => step === 'deleted')?.state).toBeNull();
  for (const { step, at, state } of seen) expect(await streamAt(name, at), step).toEqual(state);
  const [first] = seen;
  const before = new Date(new Date(first?.at ?? '').getTime() - 1).toISOString();
  expect(await streamAt(name, before)).toBeNull();
});

test('every way to streams and tags can be asked as of a time, and pages', async () => {
  for (const name of ['page-a', 'page-b', 'page-c'])
    for (const tag of ['t1', 't2', 't3']) await point(name, tag, `quay.io/o/${name}:${tag}`);
  const at = await lastChange('page-c');
  for (const name of ['page-a', 'page-b', 'page-c'])
    await sluice.mutate('deleteImageStream', { namespace: 'default', name }, 'deleted');
  const query = `query ($at: DateTime, $namespace: String, $after: String) {
    imageStreams(namespace: $namespace, first: 2, after: $after, asOf: $at) {
      nodes { name asOf tags(first: 2) { nodes { name asOf stream { name asOf } } pageInfo { hasNextPage endCursor } } tag(name: "t2") { current { reference } } }
      pageInfo { hasNextPage endCursor } } }`;
  for (const namespace of [null, 'default']) {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const {
        imageStreams,
      }: { imageStreams: { nodes: { name: string }[]; pageInfo: { endCursor: string } } } = await sluice.data(
        query,
        { at, namespace, after },
      );
      names.push(...imageStreams.nodes.map(({ name }) => name));
      after = imageStreams.nodes.length === 2 ? imageStreams.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names.filter((name) => name.startsWith('page-'))).toEqual(['page-a', 'page-b', 'page-c']);
  }
  const { imageStream, imageTag } = await sluice.data(
    `query ($at: DateTime) {
      imageStream(namespace: "default", name: "page-b", asOf: $at) {
        asOf tags(first: 2) { nodes { name asOf stream { name asOf } } pageInfo { hasNextPage } } imageCount
        tag(name: "t3") { current { reference } conditions { type } }
      }
      imageTag(namespace: "default", stream: "page-b", tag: "t3", asOf: $at) { name asOf pullSpec }
    }`,
    { at },
  );
  expect(imageStream).toEqual({
    asOf: at,
    tags: {
      nodes: ['t1', 't2'].map((name) => ({ name, asOf: at, stream: { name: 'page-b', asOf: at } })),
      pageInfo: { hasNextPage: true },
    },
    imageCount: 0,
    tag: { current: { reference: 'quay.io/o/page-b:t3' }, conditions: [] },
  });
  expect(imageTag).toEqual({ name: 't3', asOf: at, pullSpec: 'quay.io/o/page-b:t3' });
});

test('reading the past takes as many statements for many tags as for one', async () => {
  await point('wide', 't0', 'quay.io/o/wide:0');
  const query = `query ($at: DateTime) { imageStream(namespace: "default", name: "wide", asOf: $at) {
    tags { nodes { name current { reference } history { nodes { reference } } moves { nodes { kind } } stream { name } } } } }`;
  const count = async () => {
    const at = await lastChange('wide');
    sluice.statements();
    const { imageStream } = await sluice.data(query, { at });
    return { tags: imageStream.tags.nodes.length, statements: sluice.statements().length };
  };
  const one = await count();
  for (let tag = 1; tag < 20; tag++) await point('wide', `t${String(tag)}`, `quay.io/o/wide:${String(tag)}`);
  expect(await count()).toEqual({ tags: 20, statements: one.statements });
});

test('one change keeps as many rows in a stream of many tags as in one of few', async () => {
  const rows = async () =>
    (
      await db.one(
        literal<{ rows: bigint }>(`select (select count(*) from image_stream_version)
          + (select count(*) from image_tag_version) + (select count(*) from tag_item_version) as rows`),
      )
    ).rows;
  const kept = async (version: number) => {
    const before = await rows();
    await point('growing', 'v', `quay.io/o/growing:${String(version)}`);
    return (await rows()) - before;
  };
  await kept(0);
  const few = await kept(1);
  for (let tag = 0; tag < 15; tag++) await point('growing', `t${String(tag)}`, 'quay.io/o/other:1');
  expect(await kept(2)).toBe(few);
  expect(few).toBeLessThanOrEqual(3n);
});

test('the future is refused, and a time before anything is empty', async () => {
  const query = `query ($at: DateTime) { imageStreams(asOf: $at) { nodes { name } } }`;
  const { errors } = await sluice.ask(query, { at: '2999-01-01T00:00:00Z' });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(await sluice.data(query, { at: '2001-01-01T00:00:00Z' })).toEqual({ imageStreams: { nodes: [] } });
});

/** Two transactions change one tag: the one that begins first waits for the other. Tells what was kept of it. */
async function overtake(on: Database, id: string) {
  const lock = literal(`select from image_stream where id = '${id}' for update`);
  const write = (version: number) =>
    literal(
      `update image_tag set annotations = '{"version": "${String(version)}"}' where stream_id = '${id}'`,
    );
  await on.transaction(async (early) => {
    await early.one(literal('select now() as begun'));
    await on.transaction(async (late) => {
      await late.execute(literal('select pg_sleep(0.002)'));
      await late.execute(lock);
      await late.execute(write(2));
    });
    await early.execute(lock);
    await early.execute(write(3));
  });
  return on.many(
    literal<{ version: string | null; lasted: boolean }>(
      `select state -> 'annotations' ->> 'version' as version, valid_from < valid_to as lasted
       from image_tag_version where stream_id = '${id}' order by (state -> 'annotations' ->> 'version') nulls first`,
    ),
  );
}

const streamId = async (on: Database, name: string) =>
  (await on.one(literal<{ id: string }>(`select id from image_stream where name = '${name}'`))).id;

test('what commits later is later, even if its transaction began earlier: every state lasted a while', async () => {
  await point('waiting', 'v', 'quay.io/o/waiting:1');
  const kept = await overtake(db, await streamId(db, 'waiting'));
  expect(kept).toEqual([null, '2', '3'].map((version) => ({ version, lasted: true })));
});

test('twin: by the time of the transaction alone, a state ends before it began', async () => {
  const bare = await startDatabase();
  await bare.execute(
    literal(`create or replace function stream_instant(stream uuid) returns timestamptz language sql as $$
      insert into stream_clock (stream_id, at, transaction) values (stream, now(), pg_current_xact_id())
      on conflict (stream_id) do update set at = now() returning at $$`),
  );
  await bare.execute(literal('alter table image_tag_version drop constraint image_tag_version_lasts'));
  await bare.execute(literal(`insert into image_stream (namespace, name) values ('default', 'waiting')`));
  const id = await streamId(bare, 'waiting');
  await bare.execute(literal(`insert into image_tag (stream_id, name) values ('${id}', 'v')`));
  expect(await overtake(bare, id)).not.toEqual(
    [null, '2', '3'].map((version) => ({ version, lasted: true })),
  );
});
