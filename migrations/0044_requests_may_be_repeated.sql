-- Requests that clients have named by an Idempotency-Key: whoever sends one again is answered as at first, and nothing is done
-- twice. Neither the key nor the answer can be read here: one is hashed, the other encrypted.

create table named_request (
  -- Kind and name of who sent it: keys of others are others.
  viewer text not null,
  key_hash bytea not null,
  -- Of what was asked.
  fingerprint bytea not null,
  begun_at timestamptz not null default now(),
  -- Who carries it out, and until when nobody else begins anew.
  attempt uuid not null,
  claimed_until timestamptz not null,
  -- Set in the first transaction that changes anything.
  has_effect boolean not null default false,
  status integer,
  key_id text,
  wrapped_key bytea,
  answer bytea,
  primary key (viewer, key_hash),
  constraint named_request_answer_is_whole check
    (num_nulls(key_id, wrapped_key, answer) in (0, 3))
);

create index named_request_by_begin on named_request (begun_at);

-- Notes that an attempt changes something, in its transaction; refuses that where another attempt has begun since.
create function note_effect(of_viewer text, of_key bytea, by_attempt uuid) returns void language plpgsql as $$
begin
  update named_request set has_effect = true
  where viewer = of_viewer and key_hash = of_key and attempt = by_attempt;
  if not found then
    raise exception 'another attempt has begun'
      using errcode = 'check_violation', constraint = 'named_request_is_of_attempt';
  end if;
end
$$;
