import { readFile } from 'node:fs/promises';
import { defineCommand, toggle, type Context } from '../program/command.js';
import { gatewayAddress } from '../program/gateway-address.js';

/** Says which release this command is of, and the server that one works with. */
export const version = defineCommand({
  name: 'version',
  operands: [],
  summary: 'Say which release this is, and that of the server. Also: sluice --version.',
  examples: ['sluice version', 'sluice version --client -o json'],
  flags: { client: toggle('--client', 'Only that of this command; no server is asked.') },
  async run(_, { client = false }, context) {
    const own = await ownVersion();
    const server = client ? null : await serverVersion(context);
    return {
      value: { client: own, server },
      view: { text: [`Client  ${own}`, ...(server === null ? [] : [`Server  ${server}`])].join('\n') },
    };
  },
});

async function ownVersion(): Promise<string> {
  const about = await readFile(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(about) as { version: string }).version;
}

/** What the server says; null where none is known, or it does not say. */
async function serverVersion({ session, signal, talk }: Context): Promise<string | null> {
  if (session.server === undefined) return null;
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(30_000)]);
    const answer = await fetch(`${gatewayAddress(session.server)}/version`, { signal: limit });
    const { version: said } = (await answer.json()) as { version?: unknown };
    return typeof said === 'string' ? said : null;
  } catch (error) {
    signal.throwIfAborted();
    talk(`# ${session.server} does not say: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
