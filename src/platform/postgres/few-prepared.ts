import type pg from 'pg';

/** Statements that one connection keeps prepared: more than the domains have that are asked for day by day. */
export const mostPrepared = 300;

/** What `pg` knows of the statements of a connection, and how it tells PostgreSQL to forget one. */
interface Preparing {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Readonly<Record<string, string>>;
  close(what: { readonly type: 'S'; readonly name: string }): void;
}

/**
 * Has a connection let go of the statements that were used least lately. PostgreSQL keeps each that has a name, with its
 * plan, for as long as the connection lives, and so does `pg`: and clients may ask for ever new queries, of which each has
 * a statement of its own. What was let go is prepared again when it is asked for; to let go costs no round trip.
 */
export function keepFewPrepared(client: pg.ClientBase): void {
  const { connection } = client as unknown as { readonly connection: Preparing };
  const used = new Set<string>();
  const use = (name: string) => {
    used.delete(name);
    used.add(name);
    for (const oldest of used) {
      // What is on its way can be forgotten only once it is there.
      if (used.size <= mostPrepared || oldest in connection.submittedNamedStatements) return;
      used.delete(oldest);
      if (!(oldest in connection.parsedStatements)) continue;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- `pg` takes what is there for prepared
      delete connection.parsedStatements[oldest];
      connection.close({ type: 'S', name: oldest });
    }
  };
  const ask = client.query.bind(client) as (...asked: unknown[]) => unknown;
  client.query = ((...asked: unknown[]) => {
    const name = (asked[0] as { readonly name?: unknown } | null)?.name;
    if (typeof name === 'string') use(name);
    return ask(...asked);
  }) as typeof client.query;
}
