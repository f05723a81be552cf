import DataLoader from 'dataloader';
import type { Queryable } from '../../platform/postgres/index.js';
import { findVersionRanges } from './changes/writer/version-followers.sql.js';
import type { TagKey } from './loaders.js';
import type { VersionRange } from './rules/versions.js';

/** The ranges that tags follow, or by another statement followed; as many as one request asks for are read at once. */
export const versionRangeLoader = (db: Queryable, find: typeof findVersionRanges = findVersionRanges) =>
  new DataLoader<TagKey, VersionRange | null, string>(
    async (keys) => {
      const rows = await db.many(
        find(
          keys.map(({ streamId }) => streamId),
          keys.map(({ tag }) => tag),
        ),
      );
      const ranges = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => ranges.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );

const keyOf = ({ streamId, tag }: TagKey) => `${streamId}:${tag}`;
