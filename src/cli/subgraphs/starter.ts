import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { gatewayAddress } from '../program/gateway-address.js';

const starter = fileURLToPath(new URL('../../../starter/', import.meta.url));

/** The gateway that the starter's own files name, and those that do. */
const named = 'http://127.0.0.1:4000';
const naming = ['README.md', join('src', 'server.ts')];

/** Writes a working subgraph for the gateway at `server` into a folder that is empty, or not there yet. */
export async function writeStarter(folder: string, server = named): Promise<Result> {
  const there = await readdir(folder).catch(() => []);
  // Safe between quotes, too.
  const gateway = gatewayAddress(server).replaceAll("'", '%27');
  if (there.length > 0) throw new UsageError(`${folder} is not empty; name a new folder.`);
  await cp(starter, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  await Promise.all(naming.map((file) => nameGateway(join(folder, file), gateway)));
  const next = [
    `A subgraph that adds scan results to images is in ${folder}. Next:`,
    `  cd ${folder} && npm install && npm start`,
    '  sluice subgraph create scans --extend Image',
    '  sluice subgraph publish scans --schema schema.graphql --url http://127.0.0.1:4100/',
  ];
  return { value: { folder }, view: { text: next.join('\n') } };
}

async function nameGateway(file: string, gateway: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replaceAll(named, () => gateway),
  );
}
