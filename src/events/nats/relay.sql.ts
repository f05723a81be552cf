/** Makes this connection the relay's, unless another is. For a connection of its own, whose end gives it back. */
export const lockRelay = `-- lockRelay
  select pg_try_advisory_lock(hashtext('sluice: relay events')) as locked`;

/** Gives it back. */
export const unlockRelay = `-- unlockRelay
  select pg_advisory_unlock(hashtext('sluice: relay events'))`;
