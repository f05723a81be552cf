-- The log of all that happened. A row is written in the transaction of the change it tells of.

-- Each transaction that publishes takes one number, and its events the 65,535 behind it.
create sequence event_number increment by 65536 minvalue 0 start 0;

create table event (
  -- The order of the log is (place, number), read below the commit horizon only. A place is the transaction id that
  -- was next when the transaction published, right before its commit, and never less than the transaction's own:
  --   * whoever publishes after another has committed comes behind it, which neither ids handed out at an insert
  --     nor the transaction's own (handed out at its first write, before it waits for a lock) could promise;
  --   * no event can appear any more with a place before the oldest transaction that is still running.
  place xid8 not null,
  number bigint not null,
  transaction xid8 not null default pg_current_xact_id(),
  id uuid not null,
  type text not null,
  namespace text not null,
  -- What it happened to, e.g. shop/web:prod.
  subject text not null,
  payload jsonb not null,
  actor jsonb not null,
  cause jsonb not null,
  occurred_at timestamptz not null default now(),
  primary key (place, number)
);

-- One row: what makes this log itself, and how far back it reaches.
create table event_log (
  single boolean primary key default true,
  -- Changes when the database turns out to be a restored copy, whose transaction ids start afresh.
  epoch uuid not null default gen_random_uuid(),
  -- Where this epoch was written: a restored copy is in another cluster, or another database of this one.
  system_identifier text not null,
  database_oid oid not null,
  -- Signs cursors.
  cursor_key bytea not null,
  -- Events up to and including this place have been trimmed away.
  trimmed_place xid8 not null default '0',
  trimmed_number bigint not null default 0,
  constraint event_log_one_row check (single)
);

insert into event_log (system_identifier, database_oid, cursor_key)
values (
  (select system_identifier::text from pg_control_system()),
  (select oid from pg_database where datname = current_database()),
  sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea)
);
