-- Promotions: an image on its way from a tag of one namespace to a tag of another, bound to its digest.

-- Namespaces into which nothing is promoted without a second pair of eyes; those that are missing here ask for none.
create table promotion_policy (
  namespace text primary key,
  needs_approval boolean not null,
  constraint promotion_policy_of_namespace foreign key (namespace) references namespace (name) on delete cascade
);

create table promotion (
  id uuid primary key default gen_random_uuid(),
  -- Counts up; the order of lists.
  number bigint generated always as identity,
  namespace text not null,
  stream text not null,
  tag text not null,
  from_namespace text not null,
  from_stream text not null,
  from_tag text not null,
  -- What is promoted, wherever the source may point by then.
  reference text not null,
  digest text not null,
  state text not null,
  requested_by jsonb not null,
  requested_at timestamptz not null default now(),
  -- Who approved or rejected it; null for one that needed no approval.
  decided_by jsonb,
  decided_at timestamptz,
  -- Why it was rejected.
  reason text,
  expires_at timestamptz not null,
  constraint promotion_number_unique unique (number),
  constraint promotion_into_namespace foreign key (namespace) references namespace (name) on delete cascade,
  constraint promotion_state_known check (state in ('PENDING', 'PROMOTED', 'REJECTED')),
  constraint promotion_decided_or_pending check ((state = 'PENDING') = (decided_at is null))
);

create index promotion_of_namespace on promotion (namespace, number);

-- Promotions in the words of the domain; what nobody decided in time has expired.
create view promotion_state as
select
  id,
  number,
  jsonb_build_object('namespace', from_namespace, 'stream', from_stream, 'tag', from_tag) as "from",
  jsonb_build_object('namespace', namespace, 'stream', stream, 'tag', tag) as "to",
  namespace,
  reference,
  digest,
  case when state = 'PENDING' and expires_at <= now() then 'EXPIRED' else state end as state,
  requested_by as "requestedBy",
  requested_at as "requestedAt",
  decided_by as "decidedBy",
  decided_at as "decidedAt",
  reason,
  expires_at as "expiresAt"
from promotion;
