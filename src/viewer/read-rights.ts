import type { Queryable } from '../platform/postgres/index.js';
import { findGrantsOfMany } from './rights.sql.js';
import { Rights } from './rights.js';
import { groupsOf, type Viewer } from './viewer.js';

/**
 * What viewers may do as a transaction sees it, in their order: for those who act on behalf of many within one. Parts of
 * Sluice itself may do everything.
 */
export async function readRights(on: Queryable, viewers: readonly Viewer[]): Promise<readonly Rights[]> {
  const rows = await on.many(
    findGrantsOfMany(viewers.map((viewer) => ({ ...viewer, groups: groupsOf(viewer) }))),
  );
  return viewers.map(({ kind }, index) =>
    kind === 'SYSTEM'
      ? new Rights([{ role: 'cluster-admin', namespace: null, pattern: null }])
      : new Rights(rows.filter(({ ordinal }) => ordinal === index)),
  );
}
