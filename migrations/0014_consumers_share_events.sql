-- Named consumers of the log: who is to see which events, how far each has come, and what of that is under way.

create table consumer (
  id uuid primary key default gen_random_uuid(),
  -- What takes its events: members over the graph (CONSUMER), or our own sender (WEBHOOK).
  kind text not null,
  -- Null: those of all namespaces.
  namespace text,
  name text not null,
  -- With whose rights events are chosen.
  owner jsonb not null,
  subjects text[] not null default '{}',
  types text[] not null default '{}',
  -- A cursor of the log. Everything before has been looked at; what of it is wanted and not settled is in consumer_event.
  cursor text not null,
  lease_seconds double precision not null,
  maximum_attempts integer not null,
  -- Waits after the first attempt, the second, and so on; the last one repeats.
  backoff_seconds double precision[] not null,
  paused boolean not null default false,
  -- Why it gets nothing though it is not paused: in a word, and in a sentence.
  stop_reason text,
  stop_message text,
  -- Counts up with each batch given out: whoever comes with an older number comes too late.
  fence bigint not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint consumer_kind_known check (kind in ('CONSUMER', 'WEBHOOK')),
  constraint consumer_in_namespace foreign key (namespace) references namespace (name) on delete cascade,
  constraint consumer_name_unique unique nulls not distinct (kind, namespace, name)
);

-- What a consumer wants and has not settled. The event is kept with it, for it may have to wait longer than the log
-- keeps events.
create table consumer_event (
  consumer_id uuid not null,
  -- Sorts as the log does.
  sequence text collate "C" not null,
  event_id uuid not null,
  subject text not null,
  event jsonb not null,
  -- A cursor: everything before the event.
  cursor_before text not null,
  attempts integer not null default 0,
  due_at timestamptz not null default now(),
  -- Who works on it, until when, and under which number.
  leased_by text,
  leased_until timestamptz,
  fence bigint,
  failure text,
  -- Set on dead letters, which wait for nothing and nobody waits for.
  died_at timestamptz,
  primary key (consumer_id, sequence),
  constraint consumer_event_of_consumer foreign key (consumer_id) references consumer (id) on delete cascade
);

create index consumer_event_in_order on consumer_event (consumer_id, subject, sequence) where died_at is null;
create index consumer_event_by_id on consumer_event (consumer_id, event_id);
