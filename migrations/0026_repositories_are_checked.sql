-- How a stream's repository is imported as a whole, each time it is; and when that is next, by this database's clock.

create table repository_import (
  stream_id uuid primary key references image_stream (id) on delete cascade,
  scheduled boolean not null,
  -- Seconds between checks; null: the server's own.
  check_interval integer,
  -- Globs of tags to import, and of those not to; and how many at most, null: what the server allows.
  include text[] not null,
  exclude text[] not null,
  most integer,
  next_check_at timestamptz not null default now(),
  claimed_by text,
  claimed_until timestamptz,
  fence bigint not null default 0,
  failures integer not null default 0,
  last_checked_at timestamptz,
  last_outcome text,
  constraint repository_import_interval_positive check (check_interval > 0),
  constraint repository_import_most_positive check (most > 0)
);

create index repository_import_due on repository_import (next_check_at) where scheduled;
