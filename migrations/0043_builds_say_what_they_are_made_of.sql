-- The images of streams that definitions build on or take files from, as the definition says them.
create view build_input as
select
  c.id as config_id, c.namespace, c.name,
  coalesce(found.image ->> 'namespace', c.namespace) as from_namespace,
  split_part(split_part(found.image ->> 'name', ':', 1), '@', 1) as from_stream,
  -- One of the two: null where the image is named by the other.
  case found.image ->> 'kind'
    when 'IMAGE_STREAM_TAG' then coalesce(nullif(split_part(found.image ->> 'name', ':', 2), ''), 'latest')
  end as from_tag,
  case found.image ->> 'kind' when 'IMAGE_STREAM_IMAGE' then lower(split_part(found.image ->> 'name', '@', 2)) end as from_id
from build_config c
cross join lateral (
  select jsonb_path_query(c.spec, '$.strategy.*.from') as image
  union
  select jsonb_path_query(c.spec, '$.source.images[*].from')
) found
where found.image ->> 'kind' in ('IMAGE_STREAM_TAG', 'IMAGE_STREAM_IMAGE');
