import pg from 'pg';

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, BigInt);

/**
 * Every limit that keeps one bad moment from becoming a standstill; milliseconds. PostgreSQL ends a statement well before
 * we take its line for dead.
 */
const timeouts = {
  idleTimeoutMillis: 30_000,
  statement_timeout: 8_000,
  query_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000,
} as const;

/** What a pool of connections is made with, and each connection beside it. */
export const poolConfig = (
  connectionString: string,
  connections: number,
  connectMillis: number,
): pg.PoolConfig & { pipeline: true } => ({
  connectionString,
  max: connections,
  types,
  // What is sent without awaiting what was sent before goes out at once: see `runTransaction`.
  pipeline: true,
  // Compiling a plan takes longer than whatever is asked here, and is begun where estimates are bad.
  options: '-c jit=off',
  keepAlive: true,
  // Else a connection that is only listened on would be taken for alive for two hours after its peer has gone.
  keepAliveInitialDelayMillis: 10_000,
  application_name: 'sluice',
  connectionTimeoutMillis: connectMillis,
  ...timeouts,
});
