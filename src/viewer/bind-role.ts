import type { Store } from '../platform/postgres/index.js';
import { insertBinding, raiseRightsVersion } from './rights.sql.js';

/** Gives a user a role everywhere, on Sluice's own account: when it is set up. */
export const bindEverywhere = (db: Store, user: string, role: string): Promise<void> =>
  db.transaction(async (tx) => {
    const binding = {
      role,
      subjectKind: 'USER',
      subjectName: user,
      namespace: null,
      pattern: null,
    } as const;
    const by = { kind: 'SYSTEM', name: 'setup' } as const;
    if (await tx.maybe(insertBinding(binding, by))) await tx.execute(raiseRightsVersion());
  });

/** Makes a user one to whom nothing is forbidden: for those who begin with a database, before anybody is in. */
export const makeClusterAdmin = (db: Store, user: string): Promise<void> =>
  bindEverywhere(db, user, 'cluster-admin');
