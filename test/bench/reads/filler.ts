import pg from 'pg';

/** A piece of the work, on whichever connection is free. */
export type Work = (client: pg.Client) => Promise<void>;

/** Connections that fill tables as fast as they can: nothing of it is of worth if the machine fails meanwhile. */
export class Filler implements AsyncDisposable {
  readonly #clients: readonly pg.Client[];

  private constructor(clients: readonly pg.Client[]) {
    this.#clients = clients;
  }

  /** So many of them; statements may take as long as they do. */
  static async connect(url: string, connections: number): Promise<Filler> {
    const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: url }));
    for (const client of clients) {
      await client.connect();
      await client.query(`set synchronous_commit = off; set session_replication_role = replica;
        set maintenance_work_mem = '256MB'; set max_parallel_maintenance_workers = 0; set statement_timeout = 0`);
    }
    return new Filler(clients);
  }

  /** Has the connections take pieces in their order, each the next when it is done with one. */
  async share(works: readonly Work[]): Promise<void> {
    const open = works.values();
    await Promise.all(
      this.#clients.map(async (client) => {
        for (const work of open) await work(client);
      }),
    );
  }

  /** Drops the indexes of these tables that hold no constraint; returns what makes them again, the largest table's first. */
  async withoutIndexes(tables: readonly string[]): Promise<string[]> {
    const [client] = this.#clients;
    if (!client) return [];
    const { rows } = await client.query<{ name: string; definition: string }>(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i
       where i.indrelid = any($1::text[]::regclass[]) and not i.indisunique
         and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
       order by array_position($1::text[], i.indrelid::regclass::text) desc`,
      [tables],
    );
    for (const { name } of rows) await client.query(`drop index ${name}`);
    return rows.map(({ definition }) => definition);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of this.#clients) await client.end();
  }
}
