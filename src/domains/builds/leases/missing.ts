import type { BuildReason } from '../model.js';

/** Something that a build cannot do without is not there: it ends with this reason. */
export class Missing extends Error {
  override readonly name = 'Missing';
  readonly reason: BuildReason;

  constructor(reason: BuildReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
