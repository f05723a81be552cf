-- The log of all that happened. A row is written in the transaction of the change it tells of.

create table event (
  -- The transaction that wrote it. Order is (transaction, id), read below the commit horizon only:
  -- ids are handed out before commit, so an id alone is no safe place to resume from.
  transaction xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  type text not null,
  namespace text not null,
  -- What it happened to, e.g. shop/web:prod.
  subject text not null,
  payload jsonb not null,
  actor jsonb not null,
  cause jsonb not null,
  occurred_at timestamptz not null default now(),
  primary key (transaction, id),
  constraint event_id_unique unique (id)
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
  trimmed_transaction xid8 not null default '0',
  trimmed_id bigint not null default 0,
  constraint event_log_one_row check (single)
);

insert into event_log (system_identifier, database_oid, cursor_key)
values (
  (select system_identifier::text from pg_control_system()),
  (select oid from pg_database where datname = current_database()),
  sha256((gen_random_uuid()::text || gen_random_uuid()::text)::bytea)
);
