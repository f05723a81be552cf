import { sql } from './platform/postgres/index.js';

/** How many events consumers and webhooks have given up, and nobody has sent again. */
export const countDeadLetters = () => sql<{ count: string }>`-- countDeadLetters
  select count(*)::text as count from consumer_event where died_at is not null`;
