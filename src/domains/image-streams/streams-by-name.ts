import DataLoader from 'dataloader';
import type { Queryable } from '../../platform/postgres/index.js';
import { findStreamsByName } from './image-streams.sql.js';
import type { ImageStream } from './model.js';

/** A stream by its names. */
export interface StreamName {
  readonly namespace: string;
  readonly name: string;
}

/** Streams by name; as many as are asked for at once in one statement. */
export const streamsByName = (db: Queryable) =>
  new DataLoader<StreamName, ImageStream | null, string>(
    async (keys) => {
      const rows = await db.many(
        findStreamsByName(
          keys.map(({ namespace }) => namespace),
          keys.map(({ name }) => name),
        ),
      );
      const streams = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => streams.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );

const keyOf = ({ namespace, name }: StreamName) => `${namespace}/${name}`;
