import { Failure } from '../../platform/errors.js';

/** Why a policy does not let a change be made, in one word, as a tag's condition says it. */
export type RefusalReason = 'Immutable' | 'TooManyStreams' | 'TooManyTags' | 'TooManyImages' | 'TooLarge';

/** A change that a policy does not let be made; a CONFLICT that names the rule. */
export class Refusal extends Failure {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super('CONFLICT', message);
    this.reason = reason;
  }
}
