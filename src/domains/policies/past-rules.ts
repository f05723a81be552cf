import DataLoader from 'dataloader';
import type { Queryable } from '../../platform/postgres/index.js';
import type { ImmutableTagRule } from './model.js';
import { findImmutableTagsAt } from './policies.sql.js';
import { immutableRules } from './rules.js';

/** A stream, and the time of which its rules are asked. */
export interface PastStream {
  readonly streamId: string;
  readonly at: Date;
}

/** The rules that kept tags of streams where they pointed at some time; as many as one request asks for are read at once. */
export const pastRules = (db: Queryable) =>
  new DataLoader<PastStream, ImmutableTagRule[], string>(
    async (keys) => {
      const rows = await db.many(
        findImmutableTagsAt(
          keys.map(({ streamId }) => streamId),
          keys.map(({ at }) => at),
        ),
      );
      return rows.map(({ namespaceTags, streamTags }) => immutableRules(namespaceTags, streamTags));
    },
    { cacheKeyFn: ({ streamId, at }) => `${streamId}:${String(at.getTime())}` },
  );
