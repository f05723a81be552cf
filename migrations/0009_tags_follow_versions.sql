-- Tags that follow the best of a range of tags of their own stream.

create table tag_version_range (
  stream_id uuid not null,
  tag text not null,
  -- A range of semantic versions, a pattern of names, or both.
  semver text,
  glob text,
  best_by text not null,
  prerelease boolean not null,
  primary key (stream_id, tag),
  constraint tag_version_range_of_tag
    foreign key (stream_id, tag) references image_tag (stream_id, name) on delete cascade,
  constraint tag_version_range_says_something check (semver is not null or glob is not null),
  constraint tag_version_range_order_known check (best_by in ('SEMVER', 'NEWEST', 'ALPHABETICAL'))
);
