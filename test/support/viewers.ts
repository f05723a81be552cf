import { AccessControl, createToken, insertBinding } from '../../src/viewer/index.js';
import type { Database } from '../../src/platform/postgres/index.js';
import type { Answer } from './sluice.js';

/** A role, and where: everywhere without a namespace, on some of its streams with a pattern. */
export type Granted = readonly [role: string, namespace?: string | null, pattern?: string | null];

const by = { kind: 'SYSTEM', name: 'test' } as const;

/** Binds roles to a user as another node would: the gateway under test learns of it by itself. */
export const grant = (db: Database, user: string, ...granted: readonly Granted[]): Promise<void> =>
  db.transaction(async (tx) => {
    for (const [role, namespace = null, pattern = null] of granted)
      await tx.execute(
        insertBinding({ role, subjectKind: 'USER', subjectName: user, namespace, pattern }, by),
      );
    new AccessControl(db).changed(tx);
  });

/** Somebody with a token of their own. */
export interface TestViewer {
  readonly name: string;
  readonly token: string;
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
}

/** Makes a user with these roles, and speaks for them. */
export async function viewerWith(
  { address, db }: { readonly address: string; readonly db: Database },
  name: string,
  ...granted: readonly Granted[]
): Promise<TestViewer> {
  await grant(db, name, ...granted);
  return speaker(address, name, await createToken(db, name));
}

/** Speaks for whoever has this token. */
export const speaker = (address: string, name: string, token: string): TestViewer => ({
  name,
  token,
  ask: async (query, variables = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  },
});
