import { Database, sql } from '../../src/platform/postgres/index.js';
import { createLogger } from '../../src/platform/logger.js';
import type { Asking } from './asking.js';
import { buildConfig, scriptedRunner } from './building.js';

/**
 * Makes `shop/many`, a stream of 10,000 tags, and the build `shop/web-1`, whose log has two and a half million lines of
 * 11 bytes: taller than any browser lays out.
 */
export async function makeLongLists(gateway: Asking & { readonly databaseUrl: string }): Promise<void> {
  await gateway.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await gateway.mutate('applyImageStream', { namespace: 'shop', name: 'many' }, 'outcome');
  await gateway.mutate('applyBuildConfig', buildConfig('web'), 'outcome');
  await gateway.mutate('startBuild', { namespace: 'shop', config: 'web' }, 'build { name }');
  const runner = scriptedRunner(gateway);
  const { key } = await runner.claim();
  await using db = new Database({ url: gateway.databaseUrl, logger: createLogger('silent'), connections: 1 });
  await db.execute(sql`-- fillStream
    insert into image_tag (stream_id, name)
    select id, 'v' || lpad(number::text, 5, '0')
    from image_stream, generate_series(1, 10000) as number
    where name = 'many'`);
  // Two and a half thousand pieces of a thousand lines.
  await db.execute(sql`-- fillLog
    insert into build_log_chunk (build_id, attempt, start, bytes, newlines, written_at)
    select build.id, 1, piece * 11000, convert_to(text, 'UTF8'), 1000, now()
    from build, generate_series(0, 2499) as piece
    cross join lateral (
      select string_agg(lpad((piece * 1000 + line)::text, 10, '0') || E'\n', '' order by line) as text
      from generate_series(0, 999) as line
    ) lines
    where build.name = 'web-1'`);
  await runner.finish(key);
}
