import { Failure } from '../platform/errors.js';

/** A refusal of a request that came too soon after others. */
export class TooManyRequests extends Failure {
  constructor(retryAfter: number, message = `Too many deliveries: try again in ${String(retryAfter)} s.`) {
    super('RATE_LIMITED', message, { retryAfter });
  }
}
