import pg from 'pg';

/** Tells the planner what is in the tables; over a client of its own, as it may take longer than a gateway lets it. */
export async function gatherStatistics(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}
