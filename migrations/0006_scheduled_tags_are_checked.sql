-- Which tags are checked for news, when, and by which node just now. All times are this database's: nodes' clocks
-- have no say.

create table tag_check (
  stream_id uuid not null,
  tag text not null,
  -- Null: there is nothing more to check, for the source is a digest that has been imported.
  next_check_at timestamptz default now(),
  -- The node that checks the tag, until when it may; a node that dies loses its claim then.
  claimed_by text,
  claimed_until timestamptz,
  -- Counts up with each claim: what is brought under an older number is dropped.
  fence bigint not null default 0,
  failures integer not null default 0,
  last_checked_at timestamptz,
  last_outcome text,
  primary key (stream_id, tag),
  constraint tag_check_of_tag foreign key (stream_id, tag) references image_tag (stream_id, name) on delete cascade
);

create index tag_check_due on tag_check (next_check_at);
create index tag_check_claimed on tag_check (claimed_by) where claimed_by is not null;

-- What is left of the checks that all nodes together may begin; tokens null: all of it. One row.
create table check_budget (
  is_only boolean primary key default true check (is_only),
  tokens double precision,
  refilled_at timestamptz not null default now()
);

insert into check_budget default values;

-- Keeps the checks in step with the specifications, whoever writes these. A specification that has changed is
-- checked at once, and a check that began before is worth nothing any more.
create function keep_tag_check() returns trigger language plpgsql as $$
begin
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

create trigger image_tag_specified after insert on image_tag
for each row when (new.scheduled) execute function keep_tag_check();

create trigger image_tag_respecified
after update of scheduled, source_kind, source_name, reference, check_interval, minimum_age, insecure, import_mode
on image_tag
for each row when (
  (old.scheduled, old.source_kind, old.source_name, old.reference,
   old.check_interval, old.minimum_age, old.insecure, old.import_mode)
  is distinct from
  (new.scheduled, new.source_kind, new.source_name, new.reference,
   new.check_interval, new.minimum_age, new.insecure, new.import_mode)
) execute function keep_tag_check();

insert into tag_check (stream_id, tag)
select stream_id, name from image_tag where scheduled and source_kind = 'DOCKER_IMAGE' and not reference;
