import pg from 'pg';

/** Tables that the queries of the bench read; histories, the largest, come last. */
const read = ['namespace', 'image_stream', 'image_tag', 'image', 'build', 'tag_item'];

/**
 * Has PostgreSQL fetch what the queries read into its buffers, as far as there is room. One that was started just now has none of
 * it there, and who is first to ask for a page pays for fetching it; one that has run for a day has what is asked for.
 */
export async function warmBuffers(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('create extension if not exists pg_prewarm');
    await client.query(
      `-- warmBuffers
      with relation as (
        select c.oid, pg_relation_size(c.oid) / 8192 as pages,
          row_number() over (
            order by array_position($1::text[], t.relname::text),
              case when i.indisprimary then 1 when i.indexrelid is null then 2 else 3 end
          ) as place
        from pg_class t
        join pg_class c on c.oid = t.oid or c.oid in (select indexrelid from pg_index where indrelid = t.oid)
        left join pg_index i on i.indexrelid = c.oid
        where t.relkind = 'r' and t.relname = any($1::text[])
      ),
      fitting as (
        select oid, least(relation.pages, room.pages * 9 / 10 - sum(relation.pages) over (order by place) + relation.pages) as pages
        from relation, (select setting::bigint from pg_settings where name = 'shared_buffers') as room (pages)
      )
      select sum(pg_prewarm(oid, 'buffer', 'main', 0, (pages - 1)::bigint)) from fitting where pages > 0`,
      [read],
    );
  } finally {
    await client.end();
  }
}
