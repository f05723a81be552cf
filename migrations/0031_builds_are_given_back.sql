-- How often a build was given back by a runner that stopped: such tries do not count against it.
alter table build add column released integer not null default 0;

-- Runners that have asked for builds, and for which: so that a build can say that none is there for it.
create table build_runner (
  name text primary key,
  -- Null: all.
  namespaces text[],
  -- Null: all.
  strategies text[],
  labels jsonb not null,
  asked_at timestamptz not null
);

-- The pieces of a log without what lies over others: a runner that was cut off sends again, otherwise cut. Of each piece,
-- only what is new behind those before it counts; what lies behind a gap is not there yet.
create view build_log_part as
select
  build_id,
  attempt,
  covered as start,
  stop,
  case when chunk = covered then newlines
       else (select length(t) - length(replace(t, E'\n', ''))
             from encode(substring(bytes from (covered - chunk + 1)::integer), 'escape') t) end as newlines,
  bytes
from (
  select *, bool_and(chunk <= covered) over (partition by build_id, attempt order by chunk) as reached
  from (
    select build_id, attempt, start as chunk, start + length(bytes) as stop, newlines, bytes,
           coalesce(max(start + length(bytes)) over (
             partition by build_id, attempt order by start rows between unbounded preceding and 1 preceding), 0) as covered
    from build_log_chunk
  ) placed
) whole
where reached and stop > covered;
