-- Images by digest: immutable, described in full, without their layers' bytes.

create table image (
  digest text primary key,
  media_type text not null,
  first_seen_at timestamptz not null default now(),
  -- The manifest, byte for byte as the registry sent it: its hash is the digest.
  manifest bytea not null,
  size bigint not null,
  -- {os, architecture, variant, osVersion}; null for an index.
  platform jsonb,
  -- What the configuration says, in the shape of the graph's ImageConfig; null for an index or an artifact.
  config jsonb,
  constraint image_digest_well_formed check (digest ~ '^(sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$'),
  constraint image_size_not_negative check (size >= 0)
);

create table image_layer (
  image_digest text not null references image (digest) on delete cascade,
  position integer not null,
  digest text not null,
  size bigint not null,
  media_type text not null,
  primary key (image_digest, position),
  constraint image_layer_size_not_negative check (size >= 0)
);

-- The entries of an index. Their images need not be known.
create table image_manifest (
  image_digest text not null references image (digest) on delete cascade,
  position integer not null,
  digest text not null,
  media_type text not null,
  size bigint not null,
  platform jsonb,
  primary key (image_digest, position),
  constraint image_manifest_size_not_negative check (size >= 0)
);
