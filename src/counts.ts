import { Counter, Underway } from './platform/metrics.js';

/** What a node counts of its own work since it has started; names nobody and nothing. */
export class Counts {
  readonly operations = new Counter(
    'sluice_operations_total',
    'Operations, by kind (none: refused before one was read) and first error code (OK: no error).',
    ['kind', 'code'],
  );
  readonly webhookAttempts = new Counter(
    'sluice_webhook_attempts_total',
    'Attempts to deliver to a webhook, by what came of them: the class of the status, or failed where there is no answer that counts.',
    ['outcome'],
  );
  readonly imports = new Underway();
}
