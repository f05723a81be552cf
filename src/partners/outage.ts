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
