-- What became of the imports of whole repositories, and where names without a registry were found.

-- What became of the last import of a stream's repository as a whole.
create table stream_condition (
  stream_id uuid not null references image_stream (id) on delete cascade,
  type text not null,
  status text not null,
  reason text,
  message text,
  generation bigint not null,
  last_transition_at timestamptz not null default now(),
  last_checked_at timestamptz not null default now(),
  primary key (stream_id, type),
  constraint stream_condition_status_known check (status in ('TRUE', 'FALSE', 'UNKNOWN'))
);

-- The registry in which a stream first found a source that names none; it is never looked for elsewhere again.
create table found_registry (
  stream_id uuid not null references image_stream (id) on delete cascade,
  source text not null,
  registry text not null,
  found_at timestamptz not null default now(),
  primary key (stream_id, source)
);
