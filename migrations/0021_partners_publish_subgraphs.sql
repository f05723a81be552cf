-- Parts of the graph that partners serve, every version of each, and what all of them made together.

create table subgraph (
  name text primary key,
  -- Names of types that it may add fields to.
  may_extend text[] not null default '{}',
  -- Null before the first publication.
  current_version integer,
  created_at timestamptz not null default now(),
  constraint subgraph_name_well_formed check (name ~ '^[a-z][a-z0-9-]{0,62}$' and name <> 'sluice')
);

create table subgraph_version (
  subgraph text not null,
  version integer not null,
  sdl text not null,
  url text not null,
  socket_url text,
  published_at timestamptz not null default now(),
  published_by jsonb not null,
  -- The version that this one has brought back.
  rolled_back_to integer,
  -- Why clients were allowed to break, where they were.
  override_reason text,
  primary key (subgraph, version),
  constraint subgraph_version_of_subgraph foreign key (subgraph) references subgraph (name) on delete cascade,
  constraint subgraph_version_counts_from_one check (version >= 1)
);

-- Only what composes gets here, so the last row is always good. Kept when a subgraph is deleted: it is the changelog.
create table supergraph (
  version bigint generated always as identity primary key,
  -- What was published, or deleted where the version is null.
  subgraph text not null,
  subgraph_version integer,
  -- Of all partners: name to version.
  parts jsonb not null,
  -- Of our own part, which is not kept here: another release has another one, and composes for itself.
  contract_hash text not null,
  supergraph_sdl text not null,
  public_sdl text not null,
  changes jsonb not null,
  released_at timestamptz not null default now(),
  released_by jsonb not null
);

-- What clients send, and what they may send, by SHA-256 of the text.
create table client_document (
  client text not null,
  hash text not null,
  operation_name text,
  text text not null,
  trusted boolean not null default false,
  first_seen_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (client, hash)
);
create index client_document_trusted on client_document (hash) where trusted;

create table client_mode (
  client text primary key,
  mode text not null,
  constraint client_mode_known check (mode in ('OFF', 'RECORD', 'ENFORCE'))
);

-- How often, by hour; old hours are dropped.
create table document_usage (
  client text not null,
  hash text not null,
  hour timestamptz not null,
  calls bigint not null,
  primary key (client, hash, hour)
);
create index document_usage_hour on document_usage (hour);

create table field_usage (
  client text not null,
  field text not null,
  hour timestamptz not null,
  calls bigint not null,
  primary key (client, field, hour)
);
create index field_usage_hour on field_usage (hour);

-- Public halves of the keys that nodes sign with when they ask partners. No private half ever leaves its node.
create table partner_key (
  id text primary key,
  public_key jsonb not null,
  expires_at timestamptz not null
);
