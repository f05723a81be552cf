-- What was changed, by whom and why, in chains that show when somebody has tampered with them.

-- The ends of the chains. A namespace has several, so that its writers need not wait for each other: each takes one
-- that is free, until its commit.
create table audit_chain (
  namespace text not null,
  lane smallint not null,
  length bigint not null default 0,
  -- Of the last entry; empty at first.
  hash bytea not null default '',
  primary key (namespace, lane)
);

create table audit_entry (
  namespace text not null,
  lane smallint not null,
  -- From 1, without a gap.
  position bigint not null,
  -- Of the event that told of it; in the order of time.
  event_id uuid not null,
  occurred_at timestamptz not null,
  type text not null,
  subject text not null,
  -- As text, for the hash is of these very characters.
  payload text not null,
  actor text not null,
  cause text not null,
  -- Of the key that the hash was made with; null: of none.
  key_id text,
  -- Of the entry before it in its chain, and of all of the above.
  hash bytea not null,
  primary key (namespace, lane, position)
);

create index audit_entry_newest on audit_entry (event_id);
create index audit_entry_of_namespace on audit_entry (namespace, event_id);
create index audit_entry_of_subject on audit_entry (subject, event_id);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is only ever added to.';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry
for each row execute function refuse_audit_change();

create trigger audit_entry_stays_whole before truncate on audit_entry
for each statement execute function refuse_audit_change();
