import pg from 'pg';

/** Settings of a PostgreSQL that nobody else uses, while it is filled: no checkpoints and no autovacuum meanwhile. */
const meanwhile = { max_wal_size: '8GB', checkpoint_timeout: '1h', autovacuum: 'off' };

/** Does the work with them; afterwards all is as it was, and on disk. */
export async function undisturbed(url: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [name, value] of Object.entries(meanwhile))
      await client.query(`alter system set ${name} = '${value}'`);
    await client.query('select pg_reload_conf()');
    await work();
    for (const name of Object.keys(meanwhile)) await client.query(`alter system reset ${name}`);
    await client.query('select pg_reload_conf()');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
