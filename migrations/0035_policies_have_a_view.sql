-- What binds each stream, in the words of the domain.
create view stream_policy_state as
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
  coalesce(p.resource_version, 0) as version
from image_stream s
left join namespace_policy n on n.namespace = s.namespace
left join stream_policy p on p.stream_id = s.id;
