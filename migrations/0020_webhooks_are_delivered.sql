-- Webhooks: consumers whose events we post to an address ourselves, with the keys they are signed with and the log of
-- what was sent.

create table webhook (
  id uuid primary key,
  url text not null,
  constraint webhook_is_consumer foreign key (id) references consumer (id) on delete cascade
);

create table webhook_key (
  id uuid primary key,
  webhook_id uuid not null,
  created_at timestamptz not null default now(),
  -- From then on nothing is signed with it.
  expires_at timestamptz,
  key_id text not null,
  wrapped_key bytea not null,
  sealed_data bytea not null,
  constraint webhook_key_of_webhook foreign key (webhook_id) references webhook (id) on delete cascade
);

create index webhook_key_by_webhook on webhook_key (webhook_id);

-- Numbers the claims of deliveries: whoever comes with a number that is not the delivery's comes too late.
create sequence webhook_claim;
-- Orders the log by what was touched last.
create sequence webhook_delivery_number;

create table webhook_delivery (
  webhook_id uuid not null,
  event_id uuid not null,
  number bigint not null default nextval('webhook_delivery_number'),
  sequence text collate "C" not null,
  subject text not null,
  -- Kept so that it can be delivered again when the log no longer has it.
  event jsonb not null,
  cursor_before text not null,
  state text not null,
  next_attempt_at timestamptz,
  updated_at timestamptz not null default now(),
  primary key (webhook_id, event_id),
  constraint webhook_delivery_state_known check (state in ('RETRYING', 'DELIVERED', 'FAILED')),
  constraint webhook_delivery_of_webhook foreign key (webhook_id) references webhook (id) on delete cascade
);

create index webhook_delivery_newest on webhook_delivery (webhook_id, number desc);
create index webhook_delivery_oldest on webhook_delivery (updated_at);

create table webhook_attempt (
  webhook_id uuid not null,
  event_id uuid not null,
  number integer not null,
  at timestamptz not null,
  status integer,
  failure text,
  duration_ms integer not null,
  excerpt text,
  headers jsonb not null,
  primary key (webhook_id, event_id, number),
  constraint webhook_attempt_of_delivery foreign key (webhook_id, event_id)
    references webhook_delivery (webhook_id, event_id) on delete cascade
);
