import { Counter, Underway } from './platform/metrics.js';

/** What a node counts of its own work since it has started; names nobody and nothing. */
export class Counts {
  readonly operations = new Counter(
    'sluice_operations_total',
    'Operations, by kind (none: refused before one was read) and first error code (OK: no error).',
    ['kind', 'code'],
  );
  readonly refusals = new Counter(
    'sluice_refusals_total',
    'Requests that were refused and are no operations, by where they came to and error code; at /graphql: WebSockets that were not let in.',
    ['at', 'code'],
  );
  readonly slowReaders = new Counter(
    'sluice_slow_readers_total',
    'Clients that were disconnected because they did not read what was sent to them, by how it was sent.',
    ['transport'],
  );
  readonly webhookAttempts = new Counter(
    'sluice_webhook_attempts_total',
    'Attempts to deliver to a webhook, by what came of them: the class of the status, or failed where there is no answer that counts.',
    ['outcome'],
  );
  readonly imports = new Underway();
}
