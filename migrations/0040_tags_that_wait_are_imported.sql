-- A tag whose specification asks for an import is imported without anybody asking once more, as OpenShift's controller
-- does. Which checks a node takes goes by why they are there: a schedule, a hint of a registry, or such a wait.

alter table tag_check
  add column is_scheduled boolean not null default false,
  add column is_pending boolean not null default false;

update tag_check c set is_scheduled = t.scheduled
from image_tag t
where t.stream_id = c.stream_id and t.name = c.tag;

create or replace function keep_tag_check() returns trigger language plpgsql as $$
begin
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

-- Asked at the end of the transaction: an import writes a specification together with what it found.
create function await_import() returns trigger language plpgsql as $$
begin
  insert into tag_check (stream_id, tag, is_pending)
  select t.stream_id, t.name, true
  from image_tag t
  where t.stream_id = new.stream_id and t.name = new.name
    and t.source_kind = 'DOCKER_IMAGE' and not t.reference
    and t.spec_generation > greatest(
      coalesce((select i.generation from tag_item i
                where i.stream_id = t.stream_id and i.tag = t.name and i.revision = t.revision), 0),
      coalesce((select c.generation from tag_condition c
                where c.stream_id = t.stream_id and c.tag = t.name and c.type = 'ImportSuccess'), 0))
  on conflict (stream_id, tag) do update
  set is_pending = true, next_check_at = now(), failures = 0, claimed_by = null, claimed_until = null,
      -- A check that is under way may have asked too early.
      fence = tag_check.fence + (tag_check.claimed_until is not null)::int;
  return null;
end
$$;

create constraint trigger image_tag_waits
after insert or update of spec_generation on image_tag
deferrable initially deferred
for each row when (new.source_kind = 'DOCKER_IMAGE' and not new.reference) execute function await_import();

insert into tag_check (stream_id, tag, is_pending)
select t.stream_id, t.name, true
from image_tag t
where t.source_kind = 'DOCKER_IMAGE' and not t.reference
  and t.spec_generation > greatest(
    coalesce((select i.generation from tag_item i
              where i.stream_id = t.stream_id and i.tag = t.name and i.revision = t.revision), 0),
    coalesce((select c.generation from tag_condition c
              where c.stream_id = t.stream_id and c.tag = t.name and c.type = 'ImportSuccess'), 0))
on conflict (stream_id, tag) do update set is_pending = true;
