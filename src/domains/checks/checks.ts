import DataLoader from 'dataloader';
import type { Queryable } from '../../platform/postgres/index.js';
import { findChecks } from './checks.sql.js';
import type { TagCheck } from './model.js';

interface TagKey {
  readonly streamId: string;
  readonly tag: string;
}

const textOf = ({ streamId, tag }: TagKey) => `${streamId}:${tag}`;

/** The checks of scheduled tags, as one request reads them. */
export class Checks {
  readonly #checks: DataLoader<TagKey, TagCheck | null, string>;

  constructor(db: Queryable) {
    this.#checks = new DataLoader(
      async (keys) => {
        const rows = await db.many(
          findChecks(
            keys.map(({ streamId }) => streamId),
            keys.map(({ tag }) => tag),
          ),
        );
        const found = new Map(rows.map((row) => [textOf(row), row]));
        return keys.map((key) => found.get(textOf(key)) ?? null);
      },
      { cacheKeyFn: textOf, cache: false },
    );
  }

  /** The check of a tag; null where it is not scheduled. */
  of = (streamId: string, tag: string): Promise<TagCheck | null> => this.#checks.load({ streamId, tag });
}
