-- Which patterns kept tags where they pointed at any time since, written by triggers as the past of tags is.
create table namespace_immutable_tags_version (
  namespace text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null default 'infinity',
  immutable_tags text[] not null,
  primary key (namespace, valid_from),
  constraint namespace_immutable_tags_version_lasts check (valid_from < valid_to)
);

create table stream_immutable_tags_version (
  stream_id uuid not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null default 'infinity',
  immutable_tags text[] not null,
  primary key (stream_id, valid_from),
  constraint stream_immutable_tags_version_lasts check (valid_from < valid_to)
);

-- A namespace has no clock of its own: its instant is when the transaction began, or the millisecond behind the policy
-- before. What the same transaction does to its streams is not before that.
create function keep_namespace_immutable_tags() returns trigger language plpgsql as $$
declare
  instant timestamptz := date_trunc('milliseconds', now());
begin
  if tg_op = 'UPDATE' and old.immutable_tags = new.immutable_tags then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    update namespace_immutable_tags_version
    set valid_to = greatest(instant, valid_from + interval '1 millisecond')
    where namespace = old.namespace and valid_to = 'infinity';
  end if;
  if tg_op <> 'DELETE' then
    insert into namespace_immutable_tags_version (namespace, valid_from, immutable_tags)
    values (new.namespace, greatest(instant, (
      select max(v.valid_to) from namespace_immutable_tags_version v where v.namespace = new.namespace
    )), new.immutable_tags);
  end if;
  return null;
end
$$;

create trigger namespace_immutable_tags_changed after insert or update or delete on namespace_policy
  for each row execute function keep_namespace_immutable_tags();

create function keep_stream_immutable_tags() returns trigger language plpgsql as $$
declare
  instant timestamptz;
begin
  if tg_op = 'UPDATE' and old.immutable_tags = new.immutable_tags then
    return null;
  end if;
  if tg_op = 'INSERT' then
    instant := stream_instant(new.stream_id);
  else
    instant := stream_instant(old.stream_id);
    update stream_immutable_tags_version set valid_to = instant
    where stream_id = old.stream_id and valid_from < instant and valid_to = 'infinity';
    if not found then
      delete from stream_immutable_tags_version where stream_id = old.stream_id and valid_to = 'infinity';
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into stream_immutable_tags_version (stream_id, valid_from, immutable_tags)
    values (new.stream_id, instant, new.immutable_tags);
  end if;
  return null;
end
$$;

create trigger stream_immutable_tags_changed after insert or update or delete on stream_policy
  for each row execute function keep_stream_immutable_tags();

-- Since when those that there are have been laid down is not known: since now.
insert into namespace_immutable_tags_version (namespace, valid_from, immutable_tags)
select namespace, date_trunc('milliseconds', now()), immutable_tags from namespace_policy;

insert into stream_immutable_tags_version (stream_id, valid_from, immutable_tags)
select stream_id, date_trunc('milliseconds', now()), immutable_tags from stream_policy;
