-- What each tag of the integrated registry was last known to point at there: what tells news from a notification that
-- comes twice, late or never. It names streams and does not refer to them: a stream that is deleted here is not brought
-- back by what the registry still has.

create table registry_tag (
  namespace text not null,
  stream text not null,
  tag text not null,
  digest text not null,
  -- By the registry's clock.
  pushed_at timestamptz not null,
  primary key (namespace, stream, tag)
);

-- When all nodes together look through the registry again for what no notification has told of. One row.
create table registry_reconciliation (
  is_only boolean primary key default true check (is_only),
  next_at timestamptz not null default now()
);

insert into registry_reconciliation default values;
