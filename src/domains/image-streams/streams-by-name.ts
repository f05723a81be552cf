import DataLoader from 'dataloader';
import type { Queryable } from '../../platform/postgres/index.js';
import { holds, type Access } from '../../viewer/index.js';
import { findStreamsByName } from './image-streams.sql.js';
import type { ImageStream } from './model.js';

/** A stream by its names. */
export interface StreamName {
  readonly namespace: string;
  readonly name: string;
}

/** Streams by name, as far as the viewer may see them; as many as are asked for at once in one statement. */
export const streamsByName = (db: Queryable, access: Access) =>
  new DataLoader<StreamName, ImageStream | null, string>(
    async (keys) => {
      const scope = await access.scope('get', 'imagestreams');
      const rows = await db.many(
        findStreamsByName(
          keys.map(({ namespace }) => namespace),
          keys.map(({ name }) => name),
        ),
      );
      const streams = new Map(rows.map((row) => [keyOf(row), row]));
      return keys.map((key) => (holds(scope, key) ? (streams.get(keyOf(key)) ?? null) : null));
    },
    { cacheKeyFn: keyOf },
  );

const keyOf = ({ namespace, name }: StreamName) => `${namespace}/${name}`;
