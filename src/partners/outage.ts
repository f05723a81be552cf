import type { TooManyValues } from '../platform/json-values.js';

/**
 * Why a partner has no answer for us, in words that follow its name and that a client may read: never an address,
 * never what a network library said.
 */
export class Outage extends Error {
  override readonly name: string = 'Outage';
}

/** That we ourselves had no place for a call: its partner was not asked, and has not failed. */
export class NoPlace extends Outage {
  override readonly name = 'NoPlace';
}

/** That there was more in an answer, or in an event, than is read. */
export const manyValues = ({ most }: TooManyValues): Outage =>
  new Outage(`answered with more than ${String(most)} values.`);
