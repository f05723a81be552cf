-- A tag that comes to be scheduled has a check that says so, whether the tag is new or not: one function keeps both in step.
create or replace function keep_tag_check() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (old.scheduled, old.source_kind, old.source_name, old.reference,
        old.check_interval, old.minimum_age, old.insecure, old.import_mode)
       is not distinct from
       (new.scheduled, new.source_kind, new.source_name, new.reference,
        new.check_interval, new.minimum_age, new.insecure, new.import_mode) then
      return null;
    end if;
  end if;
  if new.scheduled and new.source_kind = 'DOCKER_IMAGE' and not new.reference then
    insert into tag_check (stream_id, tag, is_scheduled) values (new.stream_id, new.name, true)
    on conflict (stream_id, tag) do update
    set next_check_at = now(), claimed_by = null, claimed_until = null, fence = tag_check.fence + 1, failures = 0,
        is_scheduled = true, is_pending = false;
  else
    delete from tag_check where stream_id = new.stream_id and tag = new.name;
  end if;
  return null;
end
$$;

drop trigger image_tag_respecified on image_tag;
create trigger image_tag_respecified
after update of scheduled, source_kind, source_name, reference, check_interval, minimum_age, insecure, import_mode
on image_tag
for each row execute function keep_tag_check();
drop function keep_tag_check_in_step();

update tag_check c set is_scheduled = t.scheduled
from image_tag t
where t.stream_id = c.stream_id and t.name = c.tag and c.is_scheduled <> t.scheduled;
