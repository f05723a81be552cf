import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { Database, migrate } from '../../../src/platform/postgres/index.js';
import { literal } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

const point = (stream: string, tag: string, name: string) =>
  sluice.mutate(
    'setImageTag',
    {
      namespace: 'default',
      stream,
      tag,
      source: { kind: 'DOCKER_IMAGE', name },
      reference: true,
    },
    'imageTag { name current { createdAt } }',
  );
const moves = `query ($stream: String!, $tag: String!, $first: Int!, $after: String, $asOf: DateTime) {
  imageTag(namespace: "default", stream: $stream, tag: $tag, asOf: $asOf) { moves(first: $first, after: $after) {
    nodes { kind occurredAt before { revision reference } after { revision reference } actor { name } cause { kind message } }
    pageInfo { hasNextPage endCursor } } history { nodes { reference } } } }`;

test('moves tell what the history keeps no trace of: who replaced what in place, when and why', async () => {
  for (const version of ['1', '2', '3']) await point('web', 'prod', `quay.io/o/web:${version}`);
  const { imageTag } = await sluice.data(moves, { stream: 'web', tag: 'prod', first: 2 });
  expect(imageTag.history.nodes).toEqual([{ reference: 'quay.io/o/web:3' }]);
  const replaced = (from: string, to: string) => ({
    kind: 'REPLACED',
    occurredAt: expect.any(String),
    before: { revision: '1', reference: `quay.io/o/web:${from}` },
    after: { revision: '1', reference: `quay.io/o/web:${to}` },
    actor: { name: 'ada' },
    cause: { kind: 'REQUEST', message: `tagged from quay.io/o/web:${to}` },
  });
  expect(imageTag.moves.nodes).toEqual([replaced('2', '3'), replaced('1', '2')]);
  const after = imageTag.moves.pageInfo.endCursor;
  const rest = await sluice.data(moves, { stream: 'web', tag: 'prod', first: 2, after });
  expect(rest.imageTag.moves).toMatchObject({
    nodes: [{ kind: 'MOVED', before: null, after: { revision: '1', reference: 'quay.io/o/web:1' } }],
    pageInfo: { hasNextPage: false },
  });
  const [newest] = imageTag.moves.nodes;
  const asOf = new Date(Date.parse(String(newest.occurredAt)) - 1).toISOString();
  const earlier = await sluice.data(moves, { stream: 'web', tag: 'prod', first: 1, asOf });
  expect(earlier.imageTag.moves.nodes).toEqual([replaced('1', '2')]);
});

test('a tag that is deleted and comes again begins anew, and its earlier moves stay on record', async () => {
  await point('again', 'v', 'quay.io/o/again:1');
  await sluice.mutate('deleteImageTag', { namespace: 'default', stream: 'again', tag: 'v' }, 'deleted');
  await point('again', 'v', 'quay.io/o/again:2');
  const { imageTag } = await sluice.data(moves, { stream: 'again', tag: 'v', first: 10 });
  expect(imageTag.history.nodes).toEqual([{ reference: 'quay.io/o/again:2' }]);
  expect(imageTag.moves.nodes).toMatchObject(
    ['2', '1'].map((version) => ({
      kind: 'MOVED',
      before: null,
      after: { revision: '1', reference: `quay.io/o/again:${version}` },
    })),
  );
});

test('what a dry run would do leaves no trace in the past', async () => {
  await point('dry', 'v', 'quay.io/o/dry:1');
  const input = { namespace: 'default', stream: 'dry', tag: 'v', reference: true, dryRun: true };
  const source = { kind: 'DOCKER_IMAGE', name: 'quay.io/o/dry:2' };
  const { imageTag } = await sluice.mutate(
    'setImageTag',
    { ...input, source },
    'imageTag { moves { nodes { after { reference } } } }',
  );
  expect(imageTag.moves.nodes[0]).toEqual({ after: { reference: 'quay.io/o/dry:2' } });
  const { imageTag: now } = await sluice.data(moves, { stream: 'dry', tag: 'v', first: 10 });
  expect(now.moves.nodes).toHaveLength(1);
});

test('what there was before the past was kept is told as far back as its histories reach', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-migrations-'));
  const url = new URL(inject('postgresUrl'));
  const logger = createLogger('error');
  await using server = new Database({ url: url.href, logger, connections: 1 });
  await server.execute(literal('create database of_the_first_release'));
  url.pathname = '/of_the_first_release';
  try {
    for (const file of await readdir('migrations'))
      if (file < '0007') await cp(join('migrations', file), join(folder, file));
    await migrate(url.href, folder);
    await using db = new Database({ url: url.href, logger, connections: 1 });
    await db.execute(
      literal(`with stream as (
          insert into image_stream (namespace, name, created_at) values ('default', 'old', '2026-01-01') returning id
        ), tag as (
          insert into image_tag (stream_id, name, revision) select id, 'v', 2 from stream returning stream_id
        )
        insert into tag_item (stream_id, tag, revision, reference, generation, created_at, actor, cause)
        select stream_id, 'v', revision, 'quay.io/o/old:' || revision, 1, '2026-01-01'::timestamptz + revision * interval '1 day',
               '{"kind": "USER", "name": "ada"}', '{"kind": "REQUEST", "message": "", "requestId": null, "eventId": null}'
        from tag, generate_series(1, 2) as revision`),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
  await migrate(url.href, 'migrations');
  await using old = await startSluice({ DATABASE_URL: url.href });
  const at = async (asOf: string) =>
    (
      await old.data(
        `query ($asOf: DateTime) { imageTag(namespace: "default", stream: "old", tag: "v", asOf: $asOf) {
          current { reference revision } history { nodes { position } } } }`,
        { asOf },
      )
    ).imageTag;
  expect(await at('2026-01-01T12:00:00Z')).toBeNull();
  expect(await at('2026-01-02T12:00:00Z')).toEqual({
    current: { reference: 'quay.io/o/old:1', revision: '1' },
    history: { nodes: [{ position: 0 }] },
  });
  expect(await at('2026-01-03T12:00:00Z')).toEqual({
    current: { reference: 'quay.io/o/old:2', revision: '2' },
    history: { nodes: [{ position: 0 }, { position: 1 }] },
  });
});
