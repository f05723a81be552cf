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
/** Asked for anything, it says what it has used so far: microseconds of CPU, bytes of memory. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage().rss });
});
process.on('disconnect', () => process.exit(0));
