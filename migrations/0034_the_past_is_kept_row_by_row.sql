-- The past is kept row by row: a statement's worth of rows at once cost each single change its tables of what was and is,
-- and an insert that turned out to be an update was looked at twice. What is kept is the same.

drop trigger image_stream_inserted on image_stream;
drop trigger image_stream_updated on image_stream;
drop trigger image_stream_deleted on image_stream;
drop trigger image_tag_inserted on image_tag;
drop trigger image_tag_updated on image_tag;
drop trigger image_tag_deleted on image_tag;
drop trigger tag_item_inserted on tag_item;
drop trigger tag_item_updated on tag_item;
drop trigger tag_item_deleted on tag_item;
drop function keep_image_streams();
drop function keep_image_tags();
drop function keep_tag_items();

-- What was until this instant ends with it; what has come into being at this very instant lasted no time, and goes.
create function keep_image_stream() returns trigger language plpgsql as $$
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
    where stream_id = old.id and valid_to = 'infinity' and valid_from < instant;
    if not found then
      delete from image_stream_version where stream_id = old.id and valid_to = 'infinity';
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into image_stream_version (stream_id, namespace, name, valid_from, state)
    values (new.id, new.namespace, new.name, instant, to_jsonb(new));
  end if;
  return null;
end
$$;

create function keep_image_tag() returns trigger language plpgsql as $$
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
    where stream_id = old.stream_id and tag = old.name and valid_to = 'infinity' and valid_from < instant;
    if not found then
      delete from image_tag_version where stream_id = old.stream_id and tag = old.name and valid_to = 'infinity';
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into image_tag_version (stream_id, tag, valid_from, state)
    values (new.stream_id, new.name, instant, to_jsonb(new) - '{observed_digest,observed_image}'::text[]);
  end if;
  return null;
end
$$;

create function keep_tag_item() returns trigger language plpgsql as $$
declare
  instant timestamptz;
begin
  if tg_op = 'INSERT' then
    instant := stream_instant(new.stream_id);
  else
    instant := stream_instant(old.stream_id);
    update tag_item_version set valid_to = instant
    where stream_id = old.stream_id and tag = old.tag and revision = old.revision and valid_to = 'infinity';
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

create trigger image_stream_changed after insert or update or delete on image_stream
  for each row execute function keep_image_stream();
create trigger image_tag_changed after insert or update or delete on image_tag
  for each row execute function keep_image_tag();
create trigger tag_item_changed after insert or update or delete on tag_item
  for each row execute function keep_tag_item();
