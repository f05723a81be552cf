import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { graphOf } from '../../src/gateway/engine.js';
import { localEngine } from '../../src/gateway/local-engine.js';
import type { Engine } from '../../src/gateway/graph.js';
import { serve } from '../../src/http/server.js';
import { composeWith, federate } from '../support/partners/federated.js';
import { otherGateway } from '../support/partners/other-gateway.js';
import { ours, scansSdl } from '../support/partners/scans.js';

/**
 * One gateway as a process of its own, so that its CPU time is its own: `gateway-process.ts <which> <url of the partner>`,
 * where which is `joined` (ours with the partner), `bare` (our own schema alone) or `hive`. Tells where it listens, and at
 * each message what CPU time it has used, in microseconds.
 */
const [which = '', partnerUrl = ''] = process.argv.slice(2);
const partner = { sdl: scansSdl, url: partnerUrl, socketUrl: '' };

const serveOurs = async (engine: Engine) =>
  (
    await serve({
      graph: graphOf(engine),
      authenticate: () => Promise.resolve({ kind: 'USER', name: 'bench' }),
      createContext: (_, requestId) => ({ requestId }),
      ready: () => true,
      http: { host: '127.0.0.1', port: 0, allowedOrigins: [] },
      logger: pino({ level: 'silent' }),
      version: 'bench',
    })
  ).url;

async function serveHive(): Promise<string> {
  const { composed, served } = composeWith(ours, { scans: partner });
  const hive = otherGateway(composed.supergraphSdl, {
    sluice: { schema: served },
    scans: { url: partnerUrl },
  });
  const server = createServer(hive as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function start(): Promise<string> {
  if (which === 'hive') return serveHive();
  if (which === 'bare') return serveOurs(localEngine(composeWith(ours, { scans: partner }).bare));
  return serveOurs(await federate(ours, { scans: partner }));
}

const address = await start();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.on('disconnect', () => process.exit());
process.send?.(`${address}/graphql`);
