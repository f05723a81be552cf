-- The triggers of build definitions, seen beside those of everything else: `image_trigger` mirrors what definitions
-- say, so that one engine looks at all of them. Definitions stay what is true.

create function mirror_build_tag() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from image_trigger t using build_config c
    where c.id = old.config_id and t.target_kind = 'BUILD_CONFIG' and t.namespace = c.namespace
      and t.target_name = c.name
      and (t.from_namespace, t.from_stream, t.from_tag) = (old.namespace, old.stream, old.tag);
    return null;
  end if;
  insert into image_trigger as t (namespace, target_kind, target_name, name, position, type, from_namespace, from_stream,
                                  from_tag, automatic, created_by, last_reference, last_image, last_digest)
  select c.namespace, 'BUILD_CONFIG', c.name,
         case when new.namespace = c.namespace then '' else new.namespace || '/' end || new.stream || ':' || new.tag,
         new.position, 'IMAGE_CHANGE', new.namespace, new.stream, new.tag, not new.paused,
         '{"kind":"SYSTEM","name":"builds"}'::jsonb, new.last_image, new.last_image,
         substring(new.last_image from '@(sha(?:256|512):[0-9a-f]+)$')
  from build_config c
  where c.id = new.config_id
  on conflict (namespace, target_kind, target_name, name) do update
  set position = excluded.position, automatic = excluded.automatic, last_reference = excluded.last_reference,
      last_image = excluded.last_image, last_digest = excluded.last_digest,
      last_at = case when excluded.last_image is distinct from t.last_image then now() else t.last_at end;
  -- One that was never built with anything is to be looked at, even where its tag does not move any more.
  if tg_op = 'INSERT' and new.last_image is null and not new.paused then
    insert into trigger_due (namespace, target_kind, target_name)
    select c.namespace, 'BUILD_CONFIG', c.name from build_config c where c.id = new.config_id
    on conflict do nothing;
  end if;
  return null;
end
$$;

create trigger build_tag_mirrored after insert or update or delete on build_image_trigger
  for each row execute function mirror_build_tag();

create function mirror_build_config() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from image_trigger t
    where t.target_kind = 'BUILD_CONFIG' and t.namespace = old.namespace and t.target_name = old.name;
    delete from trigger_due d
    where d.target_kind = 'BUILD_CONFIG' and d.namespace = old.namespace and d.target_name = old.name;
    return null;
  end if;
  if new.triggers @> '[{"type":"CONFIG_CHANGE"}]' then
    insert into image_trigger (namespace, target_kind, target_name, name, position, type, created_by)
    values (new.namespace, 'BUILD_CONFIG', new.name, 'config', 1000, 'CONFIG_CHANGE',
            '{"kind":"SYSTEM","name":"builds"}'::jsonb)
    on conflict do nothing;
  else
    delete from image_trigger t
    where t.target_kind = 'BUILD_CONFIG' and t.namespace = new.namespace and t.target_name = new.name
      and t.type = 'CONFIG_CHANGE';
  end if;
  return null;
end
$$;

create trigger build_config_mirrored after insert or update of triggers or delete on build_config
  for each row execute function mirror_build_config();

-- Where the images of definitions go: the tag, as the definition says it.
create view build_output as
select
  c.id as config_id, c.namespace, c.name,
  coalesce(c.spec -> 'output' -> 'to' ->> 'namespace', c.namespace) as to_namespace,
  split_part(c.spec -> 'output' -> 'to' ->> 'name', ':', 1) as to_stream,
  coalesce(nullif(split_part(c.spec -> 'output' -> 'to' ->> 'name', ':', 2), ''), 'latest') as to_tag
from build_config c
where c.spec -> 'output' -> 'to' ->> 'kind' = 'IMAGE_STREAM_TAG';

-- The build of a definition that brought a tag to its present image, by whatever way: null where none did. Starting
-- another one for it would never end.
create function build_behind(of_namespace text, of_config text, of_subject text, of_revision bigint)
returns text language sql stable as $$
  with recursive up as (
    (
      select id, parent, type, namespace, subject, payload, 0 as step from cascade_event
      where subject = of_subject and type in ('image-tag.moved', 'image-tag.replaced')
        and payload -> 'after' ->> 'revision' = of_revision::text
      order by number desc
      limit 1
    )
    union all
    select e.id, e.parent, e.type, e.namespace, e.subject, e.payload, up.step + 1
    from up join cascade_event e on e.id = up.parent
    where up.step < 1000
  )
  select subject from up
  where type like 'build.%' and namespace = of_namespace and payload ->> 'config' = of_config
  limit 1
$$;

create or replace view trigger_state as
select
  t.id, t.namespace, t.target_kind as "targetKind", t.target_name as "targetName", t.name, t.position, t.type,
  t.from_namespace as "fromNamespace", t.from_stream as "fromStream", t.from_tag as "fromTag",
  t.containers, t.paths, t.automatic, t.problem, t.created_by as "createdBy",
  t.last_reference as "lastReference", t.last_image as "lastImage", t.last_digest as "lastDigest",
  t.last_at as "lastAt", t.last_event_id as "lastEventId",
  s.id as "streamId",
  g.name is not null as "tagFound",
  g.reference_policy as "referencePolicy",
  i.reference, i.digest, i.revision,
  case t.target_kind when 'DEPLOYMENT' then d.id is not null when 'BUILD_CONFIG' then c.id is not null else true end
    as "targetFound",
  w.paused as "targetPaused",
  d.image_hold as "imageHold",
  b.hold as "namespaceHold",
  l.loop,
  case
    when t.problem is not null then 'BROKEN'
    when t.type = 'CONFIG_CHANGE' then case when w.paused then 'PAUSED' else 'UP_TO_DATE' end
    when i.reference is null then 'UNRESOLVED'
    when not t.automatic or w.paused then 'PAUSED'
    when coalesce(i.digest, i.reference) = coalesce(t.last_digest, t.last_reference) then 'UP_TO_DATE'
    when d.image_hold is not null or b.hold is not null or l.loop is not null then 'HELD'
    else 'DUE'
  end as state
from image_trigger t
left join image_stream s on s.namespace = t.from_namespace and s.name = t.from_stream
left join image_tag g on g.stream_id = s.id and g.name = t.from_tag
left join tag_item i on i.stream_id = g.stream_id and i.tag = g.name and i.revision = g.revision
left join deployment d on t.target_kind = 'DEPLOYMENT' and d.namespace = t.namespace and d.name = t.target_name
left join build_config c on t.target_kind = 'BUILD_CONFIG' and c.namespace = t.namespace and c.name = t.target_name
left join trigger_budget b on b.namespace = t.namespace
cross join lateral (
  select coalesce(d.paused, c.annotations ->> 'openshift.io/build-config.paused' = 'true', false) as paused
) w
cross join lateral (
  select case
    when c.id is not null and t.automatic and i.reference is not null
      and coalesce(i.digest, i.reference) is distinct from coalesce(t.last_digest, t.last_reference)
    then build_behind(t.namespace, t.target_name,
                      t.from_namespace || '/' || t.from_stream || ':' || t.from_tag, i.revision)
  end as loop
) l;

-- What there is already.
update build_image_trigger set position = position;
update build_config set triggers = triggers;
