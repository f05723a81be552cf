-- How large an image may be that is pushed into a namespace: bytes, as its manifest gives them. Null: any size.
alter table namespace_policy
  add column maximum_image_size bigint,
  add constraint namespace_policy_image_size_not_negative check (maximum_image_size >= 0);

create or replace view stream_policy_state as
select
  s.id as "streamId",
  coalesce(n.immutable_tags, '{}') as "namespaceTags",
  coalesce(p.immutable_tags, '{}') as "streamTags",
  n.maximum_streams as "maximumStreams",
  n.maximum_tags as "maximumTags",
  n.maximum_images as "maximumImages",
  n.keep_tag_revisions as "namespaceRevisions",
  n.keep_younger_than as "namespaceAge",
  p.keep_tag_revisions as "streamRevisions",
  p.keep_younger_than as "streamAge",
  coalesce(p.resource_version, 0) as version,
  n.maximum_image_size as "maximumImageSize"
from image_stream s
left join namespace_policy n on n.namespace = s.namespace
left join stream_policy p on p.stream_id = s.id;
