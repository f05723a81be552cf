-- Trimming what webhooks have given up looks at that alone, not at all that waits for consumers.
create index consumer_event_dead on consumer_event (died_at) where died_at is not null;
