import type { Store } from '../platform/postgres/index.js';
import { insertBinding, raiseRightsVersion } from './rights.sql.js';

/** Makes a user one to whom nothing is forbidden: for those who begin with a database, before anybody is in. */
export const makeClusterAdmin = (db: Store, user: string): Promise<void> =>
  db.transaction(async (tx) => {
    const binding = {
      role: 'cluster-admin',
      subjectKind: 'USER',
      subjectName: user,
      namespace: null,
      pattern: null,
    } as const;
    const by = { kind: 'SYSTEM', name: 'setup' } as const;
    if (await tx.maybe(insertBinding(binding, by))) await tx.execute(raiseRightsVersion());
  });
