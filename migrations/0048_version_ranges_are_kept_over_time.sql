-- Which range of versions a tag followed at any time since, written by a trigger as the past of tags is: all that one
-- transaction does to a stream bears one instant.
create table tag_version_range_version (
  stream_id uuid not null,
  tag text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null default 'infinity',
  semver text,
  glob text,
  best_by text not null,
  prerelease boolean not null,
  primary key (stream_id, tag, valid_from),
  constraint tag_version_range_version_lasts check (valid_from < valid_to)
) with (fillfactor = 90);

create function keep_tag_version_range() returns trigger language plpgsql as $$
declare
  instant timestamptz;
begin
  if tg_op = 'INSERT' then
    instant := stream_instant(new.stream_id);
  else
    if tg_op = 'UPDATE' and old is not distinct from new then
      return null;
    end if;
    instant := stream_instant(old.stream_id);
    update tag_version_range_version set valid_to = instant
    where stream_id = old.stream_id and tag = old.tag and valid_from < instant and valid_to = 'infinity';
    if not found then
      delete from tag_version_range_version
      where stream_id = old.stream_id and tag = old.tag and valid_to = 'infinity';
    end if;
  end if;
  if tg_op <> 'DELETE' then
    insert into tag_version_range_version (stream_id, tag, valid_from, semver, glob, best_by, prerelease)
    values (new.stream_id, new.tag, instant, new.semver, new.glob, new.best_by, new.prerelease);
  end if;
  return null;
end
$$;

create trigger tag_version_range_changed after insert or update or delete on tag_version_range
  for each row execute function keep_tag_version_range();

-- Of those that there are: since the specification has the generation that it has, which every range begins. What was
-- before that is not known.
insert into tag_version_range_version (stream_id, tag, valid_from, semver, glob, best_by, prerelease)
select r.stream_id, r.tag, since.at, r.semver, r.glob, r.best_by, r.prerelease
from tag_version_range r
join image_tag t on t.stream_id = r.stream_id and t.name = r.tag
cross join lateral (
  select min(v.valid_from) as at
  from image_tag_version v
  where v.stream_id = r.stream_id and v.tag = r.tag and v.state -> 'spec_generation' = to_jsonb(t.spec_generation)
) since
where since.at is not null;
