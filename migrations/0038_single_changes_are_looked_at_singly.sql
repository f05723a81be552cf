-- Triggers look at what has changed row by row, and ask themselves whether it concerns them: a condition beside a trigger is
-- read and planned anew by each statement.

drop trigger event_inserted on event;
drop function keep_cascades();

create function keep_cascade() returns trigger language plpgsql as $$
begin
  if new.cause ->> 'eventId' is not null
     or new.type like any (array[
       'image-tag.moved', 'image-tag.replaced', 'image-tag.deleted', 'image-stream.deleted', 'promotion.%',
       'build%.%', 'rollout.%', 'deployment.%', 'trigger.%', 'namespace.triggers-%'
     ]) then
    insert into cascade_event (id, parent, number, type, namespace, subject, payload, actor, cause, occurred_at)
    values (new.id, (new.cause ->> 'eventId')::uuid, new.number, new.type, new.namespace, new.subject, new.payload,
            new.actor, new.cause, new.occurred_at)
    on conflict (id) do nothing;
  end if;
  return null;
end
$$;

create trigger event_inserted after insert on event for each row execute function keep_cascade();

drop trigger image_tag_respecified on image_tag;

create function keep_tag_check_in_step() returns trigger language plpgsql as $$
begin
  if (old.scheduled, old.source_kind, old.source_name, old.reference,
      old.check_interval, old.minimum_age, old.insecure, old.import_mode)
     is not distinct from
     (new.scheduled, new.source_kind, new.source_name, new.reference,
      new.check_interval, new.minimum_age, new.insecure, new.import_mode) then
    return null;
  end if;
  if new.scheduled and new.source_kind = 'DOCKER_IMAGE' and not new.reference then
    insert into tag_check (stream_id, tag) values (new.stream_id, new.name)
    on conflict (stream_id, tag) do update
    set next_check_at = now(), claimed_by = null, claimed_until = null, fence = tag_check.fence + 1, failures = 0;
  else
    delete from tag_check where stream_id = new.stream_id and tag = new.name;
  end if;
  return null;
end
$$;

create trigger image_tag_respecified
after update of scheduled, source_kind, source_name, reference, check_interval, minimum_age, insecure, import_mode
on image_tag
for each row execute function keep_tag_check_in_step();
