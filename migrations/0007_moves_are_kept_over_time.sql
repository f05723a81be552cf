-- What streams, tags and histories were at any time since. Triggers write it, so that no way of changing them can
-- forget to; nothing is ever taken away. All that one transaction does to a stream bears one instant, and the next
-- transaction's is later: a stream was in one state only at each instant, of which there is one a millisecond.

-- The instant of a stream's latest change. Outlives the stream.
create table stream_clock (
  stream_id uuid primary key,
  at timestamptz not null,
  transaction xid8 not null
);

-- A stream as it was from one instant to before another. `state` is the row of image_stream, whatever columns that
-- has; read it with jsonb_populate_record.
create table image_stream_version (
  stream_id uuid not null,
  namespace text not null,
  name text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null default 'infinity',
  state jsonb not null,
  primary key (stream_id, valid_from),
  constraint image_stream_version_lasts check (valid_from < valid_to)
);

create index image_stream_version_name on image_stream_version (namespace, name, valid_from);
create unique index image_stream_version_now on image_stream_version (stream_id) where valid_to = 'infinity';

-- A tag likewise, but for what the registry answered last, which is no state of the tag.
create table image_tag_version (
  stream_id uuid not null,
  tag text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null default 'infinity',
  state jsonb not null,
  primary key (stream_id, tag, valid_from),
  constraint image_tag_version_lasts check (valid_from < valid_to)
);

create unique index image_tag_version_now on image_tag_version (stream_id, tag) where valid_to = 'infinity';

-- Every item that a history held, and everything that was ever in its place. One that was replaced within its own
-- transaction lasted no time, and is kept all the same: these rows are the account of all moves.
create table tag_item_version (
  number bigint generated always as identity primary key,
  stream_id uuid not null,
  tag text not null,
  revision bigint not null,
  kind text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null default 'infinity',
  reference text not null,
  digest text,
  generation bigint not null,
  created_at timestamptz not null,
  actor jsonb not null,
  cause jsonb not null,
  constraint tag_item_version_kind_known check (kind in ('MOVED', 'REPLACED', 'CONFIRMED')),
  constraint tag_item_version_in_order check (valid_from <= valid_to)
);

create index tag_item_version_moves on tag_item_version (stream_id, tag, number) where kind <> 'CONFIRMED';
create index tag_item_version_stack on tag_item_version (stream_id, tag, revision, valid_from);
create unique index tag_item_version_now on tag_item_version (stream_id, tag, revision) where valid_to = 'infinity';

-- The instant of what this transaction does to a stream: when it began, or the millisecond behind the change before,
-- where it had to wait for one that began later.
create function stream_instant(stream uuid) returns timestamptz language plpgsql as $$
declare
  instant timestamptz;
begin
  select at into instant from stream_clock where stream_id = stream and transaction = pg_current_xact_id();
  if found then
    return instant;
  end if;
  insert into stream_clock as c (stream_id, at, transaction)
  values (stream, date_trunc('milliseconds', now()), pg_current_xact_id())
  on conflict (stream_id) do update
  set at = greatest(excluded.at, c.at + interval '1 millisecond'), transaction = excluded.transaction
  returning at into instant;
  return instant;
end
$$;

create function keep_image_streams() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from image_stream_version v using gone
    where v.stream_id = gone.id and v.valid_to = 'infinity' and v.valid_from >= stream_instant(gone.id);
    update image_stream_version v set valid_to = stream_instant(gone.id) from gone
    where v.stream_id = gone.id and v.valid_to = 'infinity';
    return null;
  end if;
  if tg_op = 'INSERT' then
    -- Not before the end of a deleted stream that had the name.
    insert into stream_clock (stream_id, at, transaction)
    select fresh.id, greatest(date_trunc('milliseconds', now()), (
             select v.valid_to from image_stream_version v
             where v.namespace = fresh.namespace and v.name = fresh.name
             order by v.valid_from desc limit 1
           )), pg_current_xact_id()
    from fresh;
  end if;
  update image_stream_version v
  set state = case when v.valid_from < c.at then v.state else to_jsonb(fresh) end,
      valid_to = case when v.valid_from < c.at then c.at else 'infinity' end
  from fresh, lateral (select stream_instant(fresh.id) as at) c
  where v.stream_id = fresh.id and v.valid_to = 'infinity' and v.state <> to_jsonb(fresh);
  insert into image_stream_version (stream_id, namespace, name, valid_from, state)
  select fresh.id, fresh.namespace, fresh.name, stream_instant(fresh.id), to_jsonb(fresh)
  from fresh
  where not exists (
    select from image_stream_version v where v.stream_id = fresh.id and v.valid_to = 'infinity'
  );
  return null;
end
$$;

create function keep_image_tags() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from image_tag_version v using gone
    where v.stream_id = gone.stream_id and v.tag = gone.name and v.valid_to = 'infinity'
      and v.valid_from >= stream_instant(gone.stream_id);
    update image_tag_version v set valid_to = stream_instant(gone.stream_id) from gone
    where v.stream_id = gone.stream_id and v.tag = gone.name and v.valid_to = 'infinity';
    return null;
  end if;
  -- First what has changed at all: a new observation alone takes no instant.
  with told as materialized (
    select stream_id, name, to_jsonb(fresh) - array['observed_digest', 'observed_image'] as state from fresh
  ), changed as materialized (
    select told.*
    from told
    join image_tag_version v
      on v.stream_id = told.stream_id and v.tag = told.name and v.valid_to = 'infinity' and v.state <> told.state
  )
  update image_tag_version v
  set state = case when v.valid_from < c.at then v.state else c.state end,
      valid_to = case when v.valid_from < c.at then c.at else 'infinity' end
  from (select *, stream_instant(stream_id) as at from changed) c
  where v.stream_id = c.stream_id and v.tag = c.name and v.valid_to = 'infinity';
  insert into image_tag_version (stream_id, tag, valid_from, state)
  select fresh.stream_id, fresh.name, stream_instant(fresh.stream_id),
         to_jsonb(fresh) - array['observed_digest', 'observed_image']
  from fresh
  where not exists (
    select from image_tag_version v
    where v.stream_id = fresh.stream_id and v.tag = fresh.name and v.valid_to = 'infinity'
  );
  return null;
end
$$;

create function keep_tag_items() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update tag_item_version v set valid_to = stream_instant(gone.stream_id) from gone
    where v.stream_id = gone.stream_id and v.tag = gone.tag and v.revision = gone.revision
      and v.valid_to = 'infinity';
  end if;
  if tg_op = 'INSERT' then
    insert into tag_item_version (stream_id, tag, revision, kind, valid_from, reference, digest, generation,
                                  created_at, actor, cause)
    select stream_id, tag, revision, 'MOVED', stream_instant(stream_id), reference, digest, generation,
           created_at, actor, cause
    from fresh
    order by stream_id, tag, revision;
  elsif tg_op = 'UPDATE' then
    insert into tag_item_version (stream_id, tag, revision, kind, valid_from, reference, digest, generation,
                                  created_at, actor, cause)
    select fresh.stream_id, fresh.tag, fresh.revision,
           case when (fresh.reference, fresh.digest) is distinct from (gone.reference, gone.digest)
                then 'REPLACED' else 'CONFIRMED' end,
           stream_instant(fresh.stream_id), fresh.reference, fresh.digest, fresh.generation, fresh.created_at,
           fresh.actor, fresh.cause
    from fresh
    join gone using (stream_id, tag, revision)
    order by fresh.stream_id, fresh.tag, fresh.revision;
  end if;
  return null;
end
$$;

create trigger image_stream_inserted after insert on image_stream
  referencing new table as fresh for each statement execute function keep_image_streams();
create trigger image_stream_updated after update on image_stream
  referencing new table as fresh for each statement execute function keep_image_streams();
create trigger image_stream_deleted after delete on image_stream
  referencing old table as gone for each statement execute function keep_image_streams();

create trigger image_tag_inserted after insert on image_tag
  referencing new table as fresh for each statement execute function keep_image_tags();
create trigger image_tag_updated after update on image_tag
  referencing new table as fresh for each statement execute function keep_image_tags();
create trigger image_tag_deleted after delete on image_tag
  referencing old table as gone for each statement execute function keep_image_tags();

create trigger tag_item_inserted after insert on tag_item
  referencing new table as fresh for each statement execute function keep_tag_items();
create trigger tag_item_updated after update on tag_item
  referencing old table as gone new table as fresh for each statement execute function keep_tag_items();
create trigger tag_item_deleted after delete on tag_item
  referencing old table as gone for each statement execute function keep_tag_items();

-- One tag as it was at one time, in the words of image_tag_state; no row where it was not there. Its newest item is
-- the uppermost that the history held then.
create function image_tag_at(wanted_stream uuid, wanted_tag text, wanted_time timestamptz)
returns table (
  "streamId" uuid, namespace text, stream text, name text, "specGeneration" bigint, "sourceKind" text,
  "sourceNamespace" text, "sourceName" text, tracks text, "isReference" boolean, scheduled boolean,
  insecure boolean, "referencePolicy" text, "importMode" text, annotations jsonb, "interval" integer,
  "minimumAge" integer, hold jsonb, "observedDigest" text, "observedImage" text, revision bigint,
  reference text, digest text, generation bigint, "createdAt" timestamptz, actor jsonb, cause jsonb
) language sql stable as $$
  select t.stream_id, s.namespace, s.name, t.name, t.spec_generation, t.source_kind, t.source_namespace,
         t.source_name, t.tracks, t.reference, t.scheduled, t.insecure, t.reference_policy, t.import_mode,
         t.annotations, t.check_interval, t.minimum_age, t.hold, t.observed_digest, t.observed_image,
         coalesce(i.revision, t.revision),
         i.reference, i.digest, i.generation, i.created_at, i.actor, i.cause
  from (
    select * from image_tag_version
    where stream_id = wanted_stream and tag = wanted_tag and valid_from <= wanted_time
    order by valid_from desc limit 1
  ) v
  cross join lateral jsonb_populate_record(null::image_tag, v.state) t
  cross join lateral (
    select namespace, name from image_stream_version where stream_id = wanted_stream limit 1
  ) s
  left join lateral (
    select * from tag_item_version
    where stream_id = wanted_stream and tag = wanted_tag and revision <= t.revision
      and valid_from <= wanted_time and valid_to > wanted_time
    order by revision desc limit 1
  ) i on true
  where v.valid_to > wanted_time
$$;

-- What there is already, as far back as it tells: streams, specifications and in-place replacements of before this
-- migration are as they are now.
insert into image_stream_version (stream_id, namespace, name, valid_from, state)
select id, namespace, name, date_trunc('milliseconds', created_at), to_jsonb(image_stream)
from image_stream;

insert into image_tag_version (stream_id, tag, valid_from, state)
select t.stream_id, t.name,
       date_trunc('milliseconds', coalesce((
         select min(created_at) from tag_item i where i.stream_id = t.stream_id and i.tag = t.name
       ), s.created_at)),
       to_jsonb(t) - array['observed_digest', 'observed_image']
from image_tag t
join image_stream s on s.id = t.stream_id;

insert into tag_item_version (stream_id, tag, revision, kind, valid_from, reference, digest, generation, created_at,
                              actor, cause)
select stream_id, tag, revision, 'MOVED', date_trunc('milliseconds', created_at), reference, digest, generation,
       created_at, actor, cause
from tag_item
order by stream_id, tag, revision;

insert into stream_clock (stream_id, at, transaction)
select id, date_trunc('milliseconds', now()), pg_current_xact_id()
from image_stream;
