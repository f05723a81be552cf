-- What a viewer may still ask for is the same on every node. Lost with a crash, which gives everybody a full budget.

create unlogged table cost_budget (
  viewer text primary key,
  -- When all that was spent is back.
  full_at timestamptz not null
);

comment on table cost_budget is 'What viewers have spent on all nodes, as the time at which they have spent nothing.';
