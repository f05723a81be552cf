import DataLoader from 'dataloader';
import type { Page } from '../../platform/page.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { columnsOf, holds, type Access } from '../../viewer/index.js';
import * as statements from './image-streams.sql.js';
import type { ImageStream, ImageTag, TagCondition } from './model.js';
import { tagOf } from './tag-row.js';
import { moveOf } from './time/moves.js';
import { listMoves } from './time/moves.sql.js';

/** One tag by its stream and name. */
export interface TagKey {
  readonly streamId: string;
  readonly tag: string;
}

/** One page of a list below a stream or namespace. */
export interface PageKey {
  readonly of: string;
  readonly page: Page;
}

/** One page of a tag's history. */
export interface ItemsKey extends TagKey {
  readonly page: Page;
}

const keyOfTag = ({ streamId, tag }: TagKey) => `${streamId}:${tag}`;
const keyOfPage = ({ first, after }: Page) => `${String(first)}:${JSON.stringify(after)}`;

/** The statements that read what is kept over time, as of one time or of now. */
export interface Reads extends Pick<
  typeof statements,
  'findStreams' | 'findTags' | 'listTagNames' | 'listTags' | 'listItems' | 'countImages'
> {
  readonly listMoves: (
    streamIds: readonly string[],
    tags: readonly string[],
    first: number,
    after: string | null,
  ) => ReturnType<typeof listMoves>;
}

const ofNow: Reads = { ...statements, listMoves: (...wanted) => listMoves(...wanted, null) };

/**
 * Every way to streams and tags, each batching what one request asks for into one statement; streams, and tags of
 * streams, that the viewer may not see are not there.
 */
export function createLoaders(db: Queryable, access: Access, reads: Reads = ofNow) {
  return {
    streams: new DataLoader(async (ids: readonly string[]) => {
      const scope = await access.scope('get', 'imagestreams');
      const rows = new Map((await db.many(reads.findStreams(ids))).map((row) => [row.id, row]));
      return ids.map((id) => {
        const row = rows.get(id);
        return row && holds(scope, row) ? row : null;
      });
    }),
    tags: new DataLoader<TagKey, ImageTag | null, string>(
      async (keys) => {
        const scope = await access.scope('get', 'imagestreams');
        const rows = (await db.many(reads.findTags(...split(keys)))).filter(({ namespace, stream }) =>
          holds(scope, { namespace, name: stream }),
        );
        const tags = new Map(rows.map((row) => [`${row.streamId}:${row.name}`, tagOf(row)]));
        return keys.map((key) => tags.get(keyOfTag(key)) ?? null);
      },
      { cacheKeyFn: keyOfTag },
    ),
    streamPages: pages<ImageStream>(async (namespaces, { first, after }) =>
      groupBy(
        await db.many(
          statements.listStreamsOf(
            columnsOf(await access.scope('list', 'imagestreams')),
            namespaces,
            first,
            after?.[0] ?? null,
          ),
        ),
        (row) => row.namespace,
      ),
    ),
    tagPages: pages<ImageTag>(async (streamIds, { first, after }) =>
      groupBy(
        (await db.many(reads.listTags(streamIds, first, after?.[0] ?? null))).map(tagOf),
        (tag) => tag.streamId,
      ),
    ),
    tagNames: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await db.many(reads.listTagNames(ids))).map((row) => [row.streamId, row.names]));
      return ids.map((id) => rows.get(id) ?? []);
    }),
    items: tagLists((...wanted) => db.many(reads.listItems(...wanted))),
    moves: tagLists(async (...wanted) =>
      (await db.many(reads.listMoves(...wanted))).map((row) => ({ ...row, ...moveOf(row) })),
    ),
    conditions: new DataLoader<TagKey, TagCondition[], string>(
      async (keys) => {
        const rows = groupBy(await db.many(statements.findConditions(...split(keys))), keyOfTag);
        return keys.map((key) => rows.get(keyOfTag(key)) ?? []);
      },
      { cacheKeyFn: keyOfTag },
    ),
    imageCounts: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await db.many(reads.countImages(ids))).map((row) => [row.streamId, row.images]));
      return ids.map((id) => rows.get(id) ?? 0);
    }),
  };
}

/** The loaders of one operation. */
export type Loaders = ReturnType<typeof createLoaders>;

const split = (keys: readonly TagKey[]): [string[], string[]] => [
  keys.map(({ streamId }) => streamId),
  keys.map(({ tag }) => tag),
];

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Asks once for each different page, nearly always one, and puts the answers back into the keys' order. */
async function byPage<Key extends { readonly page: Page }, Value>(
  keys: readonly Key[],
  load: (page: Page, group: readonly Key[]) => Promise<(key: Key) => Value>,
): Promise<Value[]> {
  const groups = groupBy(keys, ({ page }) => keyOfPage(page));
  const answers = new Map<string, (key: Key) => Value>();
  await Promise.all(
    [...groups].map(async ([name, group]) => {
      const page = group[0]?.page;
      if (page) answers.set(name, await load(page, group));
    }),
  );
  return keys.map((key) => {
    const answer = answers.get(keyOfPage(key.page));
    if (!answer) throw new Error('A page was not loaded.');
    return answer(key);
  });
}

const pages = <Row>(load: (of: readonly string[], page: Page) => Promise<Map<string, Row[]>>) =>
  new DataLoader<PageKey, Row[], string>(
    (keys) =>
      byPage(keys, async (page, group) => {
        const found = await load(
          group.map((key) => key.of),
          page,
        );
        return (key) => found.get(key.of) ?? [];
      }),
    { cacheKeyFn: (key) => `${key.of} ${keyOfPage(key.page)}` },
  );

/** Pages of a list that each tag has. */
const tagLists = <Row extends TagKey>(
  load: (streamIds: string[], tags: string[], first: number, after: string | null) => Promise<Row[]>,
) =>
  new DataLoader<ItemsKey, Row[], string>(
    (keys) =>
      byPage(keys, async (page, group) => {
        const found = groupBy(await load(...split(group), page.first, page.after?.[0] ?? null), keyOfTag);
        return (key) => found.get(keyOfTag(key)) ?? [];
      }),
    { cacheKeyFn: (key) => `${keyOfTag(key)} ${keyOfPage(key.page)}` },
  );
