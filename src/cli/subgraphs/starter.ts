import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { gatewayAddress } from '../program/gateway-address.js';
import { namesFor, renamed } from './starter-names.js';

const starter = fileURLToPath(new URL('../../../starter/', import.meta.url));

/** The gateway that the starter's own files name. */
const named = 'http://127.0.0.1:4000';
/** Those of its files in which something is named. */
const naming = [
  'README.md',
  'package.json',
  'schema.graphql',
  join('src', 'scans.ts'),
  join('src', 'schema.ts'),
  join('src', 'server.ts'),
  join('test', 'schema.test.ts'),
];

/** Writes a working subgraph for the gateway at `server`, called after its folder, which is empty, or not there yet. */
export async function writeStarter(folder: string, server = named): Promise<Result> {
  const there = await readdir(folder).catch(() => []);
  // Safe between quotes, too.
  const gateway = gatewayAddress(server).replaceAll("'", '%27');
  if (there.length > 0) throw new UsageError(`${folder} is not empty; name a new folder.`);
  const names = namesFor(folder);
  await cp(starter, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  for (const file of naming) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(
      join(folder, file),
      renamed(text, names).replaceAll(named, () => gateway),
    );
  }
  const { subgraph, field } = names;
  const next = [
    `A subgraph that adds scan results to images, as their field ${field}, is in ${folder}. Next:`,
    `  cd ${folder} && npm install && npm start`,
    `  sluice subgraph create ${subgraph} --extend Image`,
    `  sluice subgraph publish ${subgraph} --schema schema.graphql --url http://127.0.0.1:4100/`,
  ];
  return { value: { folder }, view: { text: next.join('\n') } };
}
