-- What namespaces and streams lay down for the tags, counts and histories in them. Null lays down nothing.

create table namespace_policy (
  namespace text primary key,
  -- Patterns of names; a tag that one matches stays where it once points.
  immutable_tags text[] not null default '{}',
  maximum_streams integer,
  -- Of each stream.
  maximum_tags integer,
  maximum_images integer,
  keep_tag_revisions integer,
  -- Seconds.
  keep_younger_than integer,
  resource_version bigint not null default 0,
  constraint namespace_policy_of_namespace foreign key (namespace) references namespace (name) on delete cascade,
  constraint namespace_policy_limits_not_negative
    check (maximum_streams >= 0 and maximum_tags >= 0 and maximum_images >= 0),
  constraint namespace_policy_retention_not_negative check (keep_tag_revisions >= 0 and keep_younger_than >= 0)
);

create table stream_policy (
  stream_id uuid primary key,
  immutable_tags text[] not null default '{}',
  keep_tag_revisions integer,
  keep_younger_than integer,
  resource_version bigint not null default 0,
  constraint stream_policy_of_stream foreign key (stream_id) references image_stream (id) on delete cascade,
  constraint stream_policy_retention_not_negative check (keep_tag_revisions >= 0 and keep_younger_than >= 0)
);

-- What pruning asks: who holds an image, and whose specification names one.
create index tag_item_image on tag_item (digest);
create index image_manifest_digest on image_manifest (digest);
create index image_tag_observed_image on image_tag (observed_image) where observed_image is not null;
create index image_tag_image_source on image_tag (split_part(source_name, '@', 1))
  where source_kind = 'IMAGE_STREAM_IMAGE';
