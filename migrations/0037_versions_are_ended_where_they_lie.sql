-- The end of a version is in no index any more: to write it makes no new entries in the others. Nobody reads by it, and the
-- version of now is the latest of all. There is one only, for whoever writes it holds what it is a version of, and the
-- stream's clock.
drop index image_stream_version_now;
drop index image_tag_version_now;
drop index tag_item_version_now;

-- Room for the end, which is written once.
alter table image_stream_version set (fillfactor = 90);
alter table image_tag_version set (fillfactor = 90);
alter table tag_item_version set (fillfactor = 90);

create or replace function keep_image_stream() returns trigger language plpgsql as $$
declare
  instant timestamptz;
begin
  if tg_op = 'INSERT' then
    -- Not before the end of a deleted stream that had the name.
    insert into stream_clock (stream_id, at, transaction)
    values (new.id, greatest(date_trunc('milliseconds', now()), (
      select v.valid_to from image_stream_version v
      where v.namespace = new.namespace and v.name = new.name
      order by v.valid_from desc limit 1
    )), pg_current_xact_id())
    returning at into instant;
  else
    if tg_op = 'UPDATE' and old is not distinct from new then
      return null;
    end if;
    instant := stream_instant(old.id);
    update image_stream_version set valid_to = instant
    where stream_id = old.id and valid_from < instant and valid_to = 'infinity'
      and valid_from = (select max(valid_from) from image_stream_version where stream_id = old.id);
    if not found then
      delete from image_stream_version
      where stream_id = old.id and valid_to = 'infinity'
        and valid_from = (select max(valid_from) from image_stream_version where stream_id = old.id);
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into image_stream_version (stream_id, namespace, name, valid_from, state)
    values (new.id, new.namespace, new.name, instant, to_jsonb(new));
  end if;
  return null;
end
$$;

create or replace function keep_image_tag() returns trigger language plpgsql as $$
declare
  instant timestamptz;
begin
  if tg_op = 'UPDATE' then
    -- A new observation alone takes no instant.
    old.observed_digest := new.observed_digest;
    old.observed_image := new.observed_image;
    if old is not distinct from new then
      return null;
    end if;
  end if;
  if tg_op = 'INSERT' then
    instant := stream_instant(new.stream_id);
  else
    instant := stream_instant(old.stream_id);
    update image_tag_version set valid_to = instant
    where stream_id = old.stream_id and tag = old.name and valid_from < instant and valid_to = 'infinity'
      and valid_from = (
        select max(valid_from) from image_tag_version where stream_id = old.stream_id and tag = old.name
      );
    if not found then
      delete from image_tag_version
      where stream_id = old.stream_id and tag = old.name and valid_to = 'infinity'
        and valid_from = (
          select max(valid_from) from image_tag_version where stream_id = old.stream_id and tag = old.name
        );
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into image_tag_version (stream_id, tag, valid_from, state)
    values (new.stream_id, new.name, instant, to_jsonb(new) - '{observed_digest,observed_image}'::text[]);
  end if;
  return null;
end
$$;

create or replace function keep_tag_item() returns trigger language plpgsql as $$
declare
  instant timestamptz;
begin
  if tg_op = 'INSERT' then
    instant := stream_instant(new.stream_id);
  else
    instant := stream_instant(old.stream_id);
    update tag_item_version set valid_to = instant
    where stream_id = old.stream_id and tag = old.tag and revision = old.revision and valid_to = 'infinity'
      and valid_from = (
        select max(valid_from) from tag_item_version
        where stream_id = old.stream_id and tag = old.tag and revision = old.revision
      );
  end if;
  if tg_op <> 'DELETE' then
    insert into tag_item_version (stream_id, tag, revision, kind, valid_from, reference, digest, generation,
                                  created_at, actor, cause)
    values (new.stream_id, new.tag, new.revision,
            case when tg_op = 'INSERT' then 'MOVED'
                 when (new.reference, new.digest) is distinct from (old.reference, old.digest) then 'REPLACED'
                 else 'CONFIRMED' end,
            instant, new.reference, new.digest, new.generation, new.created_at, new.actor, new.cause);
  end if;
  return null;
end
$$;
