import type { Database } from '../../../src/platform/postgres/index.js';
import { literal } from '../postgres.js';
import type { Sluice } from '../sluice.js';

/**
 * Consumers and webhooks with what waits for them, was given up and was sent. None of them is active: whatever gets events
 * says something else at each moment.
 */
export async function fillWithConsumers(sluice: Sluice, db: Database): Promise<void> {
  const { eventCursor } = (await sluice.data('{ eventCursor }')) as { eventCursor: string };
  await db.execute(
    literal(`insert into consumer (kind, namespace, name, owner, subjects, types, cursor, lease_seconds, maximum_attempts,
                                   backoff_seconds, paused, stop_reason, stop_message)
    select kind, namespace, name, '{"kind": "USER", "name": "ada"}', case name when 'web' then '{shop/web,"a \\"b\\""}'::text[] else '{}' end,
           '{image-tag.*}', '${eventCursor}', 3599, 3, '{1,60,90061}', name <> 'ledger',
           case name when 'ledger' then case kind when 'WEBHOOK' then 'GONE' else 'CURSOR_EXPIRED' end end,
           case name when 'ledger' then 'seek "elsewhere"' end
    from unnest('{CONSUMER,WEBHOOK}'::text[]) as kind, unnest('{shop,shop,bank,bank,null,null}'::text[], '{web,api,web,ledger,web,ledger}'::text[]) as place (namespace, name)`),
  );
  await db.execute(
    literal(
      `insert into webhook (id, url) select id, 'https://hooks.example.com/' || name from consumer where kind = 'WEBHOOK'`,
    ),
  );
  await db.execute(
    literal(`insert into webhook_key (id, webhook_id, created_at, expires_at, key_id, wrapped_key, sealed_data)
    select gen_random_uuid(), id, timestamptz '2026-01-01' + n * interval '1 day', case n when 1 then null when 2 then timestamptz '2090-01-01' else now() end, 'k1', '', ''
    from webhook, generate_series(1, 3) as n`),
  );
  // As the feeder keeps events; of one, the payload says again what its envelope says.
  await db.execute(
    literal(`create table kept as
    select n, id, subject, jsonb_build_object(
      'id', id, 'type', type, 'version', 1, 'namespace', namespace, 'subject', subject, 'actor', actor, 'cause', cause,
      'sequence', lpad(number::text, 20, '0'), 'cursor', 'cursor of ' || number,
      'occurredAt', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'payload', payload || case when n % 2 = 0 then '{"namespace": null, "actor": 1, "zz": {"cause": [1.5, "\\u0001"]}}' else '{}' end::jsonb) as event
    from (select *, row_number() over (order by place, number) as n from event order by place, number limit 40) as e`),
  );
  await db.execute(
    literal(`insert into consumer_event (consumer_id, sequence, event_id, subject, event, cursor_before, attempts, leased_by, leased_until, failure, died_at)
    select c.id, event->>'sequence', kept.id, subject, event, 'before ' || n, n,
           case n % 3 when 0 then 'ada' end, case n % 3 when 0 then timestamptz '2090-01-01' end,
           case n % 5 when 0 then 'no "answer"' end, case when n % 3 = 1 then timestamptz '2026-02-01' end
    from consumer c, kept where c.name = 'web' and n < 12`),
  );
  await db.execute(
    literal(`insert into webhook_delivery (webhook_id, event_id, sequence, subject, event, cursor_before, state, next_attempt_at)
    select w.id, kept.id, event->>'sequence', subject, event, 'before', case n % 3 when 0 then 'RETRYING' when 1 then 'DELIVERED' else 'FAILED' end,
           case n % 3 when 0 then timestamptz '2090-01-01' end
    from webhook w, kept order by n`),
  );
  await db.execute(
    literal(`insert into webhook_attempt (webhook_id, event_id, number, at, status, failure, duration_ms, excerpt, headers)
    select webhook_id, event_id, n, timestamptz '2026-01-01' + n * interval '1 minute', nullif(500 * (n % 2), 0), case n % 2 when 1 then 'status 500' end,
           n, case n % 2 when 0 then e'an\\n"answer"' end, '{"webhook-id": "1", "Content-Type": "application/json"}'
    from webhook_delivery, generate_series(1, 22) as n where sequence < (select max(sequence) from webhook_delivery)`),
  );
  await db.execute(
    literal(`insert into registry_hook (id, namespace, name, provider, created_by, key_id, wrapped_key, sealed_data, last_told_at)
    select gen_random_uuid(), 'shop', name, 'QUAY', '{"kind": "USER", "name": "ada"}', 'k1', '', '', case name when 'quay' then now() end
    from unnest('{quay,hub}'::text[]) as name`),
  );
  await db.execute(literal('drop table kept'));
  const named = { namespace: 'shop', name: 'web', filter: { types: ['build.*'] } };
  await sluice.mutate('updateConsumer', { ...named, lease: '30m30s' }, 'consumer { name }');
  await sluice.mutate('updateWebhook', named, 'webhook { name }');
  await sluice.mutate(
    'setRepositoryImport',
    { namespace: 'shop', stream: 'api', scheduled: true, interval: '2h', include: ['v*'], limit: 7 },
    'imageStream { name }',
  );
}
