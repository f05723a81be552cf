/** Codes with which we close sockets, beyond those that graphql-ws uses by itself. */
export const closeCodes = {
  goingAway: 1001,
  tryAgainLater: 1013,
  /** Of these, clients come back after 4403, and not after 4401. */
  forbidden: 4403,
  tooSlow: 4410,
  tooManyMessages: 4429,
  internal: 4500,
} as const;
