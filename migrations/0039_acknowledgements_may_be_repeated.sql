-- What members have said of their batches, so that who never got the answer may say it again and is told the same.
-- Of each consumer only the latest batches are kept.

create table consumer_verdict (
  consumer_id uuid not null,
  -- The number of the batch.
  fence bigint not null,
  settled uuid[] not null,
  rejected uuid[] not null,
  primary key (consumer_id, fence),
  constraint consumer_verdict_of_consumer foreign key (consumer_id) references consumer (id) on delete cascade
);
