-- Bearer tokens: 256 random bits each, of which only a hash is kept.

create table token (
  hash bytea primary key,
  viewer text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  constraint token_hash_is_sha256 check (length(hash) = 32)
);
