-- A trigger on a tag of another namespace fires with the rights of whoever set it, as they are then.

-- Who set it: {kind, name, groups}, the groups being those that an identity provider said they were in.
alter table build_image_trigger add column set_by jsonb;

-- Since when it does not fire for want of these rights: {since, message}.
alter table image_trigger add column denied jsonb;

create index image_trigger_denied on image_trigger (namespace, target_kind, target_name) where denied is not null;

create or replace function mirror_build_tag() returns trigger language plpgsql as $$
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
         coalesce(new.set_by, '{"kind":"SYSTEM","name":"builds"}'::jsonb), new.last_image, new.last_image,
         substring(new.last_image from '@(sha(?:256|512):[0-9a-f]+)$')
  from build_config c
  where c.id = new.config_id
  on conflict (namespace, target_kind, target_name, name) do update
  set position = excluded.position, automatic = excluded.automatic, last_reference = excluded.last_reference,
      last_image = excluded.last_image, last_digest = excluded.last_digest, created_by = excluded.created_by,
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
    when d.image_hold is not null or b.hold is not null or l.loop is not null or t.denied is not null then 'HELD'
    else 'DUE'
  end as state,
  t.denied
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
