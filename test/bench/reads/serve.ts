/** A server that the bench asks, as a process of its own. */
export type ServerKind = 'gateway' | 'raw' | 'postgraphile';

const kinds: Readonly<Record<ServerKind, () => Promise<(databaseUrl: string) => Promise<string>>>> = {
  gateway: async () => (await import('./gateway.js')).serveGateway,
  raw: async () => (await import('./raw.js')).serveRaw,
  postgraphile: async () => (await import('./postgraphile.js')).servePostgraphile,
};

const [kind, databaseUrl = ''] = process.argv.slice(2);
const serve = await kinds[kind as ServerKind]();
process.send?.({ url: await serve(databaseUrl) });
/**
 * Asked for `usage`, it says what it has used so far: microseconds of CPU, bytes of memory. Asked for `live`, the bytes of
 * objects and buffers that are left by a full collection, for which Node has to be started with `--expose-gc`.
 */
process.on('message', (question: 'usage' | 'live') => {
  if (question === 'live') globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.(question === 'live' ? heapUsed + external : { cpu: user + system, memory: rss });
});
process.on('disconnect', () => process.exit(0));
