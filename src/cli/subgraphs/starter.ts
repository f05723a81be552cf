import { cp, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

const starter = fileURLToPath(new URL('../../../starter/', import.meta.url));

/** Writes a working subgraph into a folder that is empty, or not there yet. */
export async function writeStarter(folder: string): Promise<Result> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new UsageError(`${folder} is not empty; name a new folder.`);
  await cp(starter, folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const next = [
    `A subgraph that adds scan results to images is in ${folder}. Next:`,
    `  cd ${folder} && npm install && npm start`,
    '  sluice subgraph create scans --extend Image',
    '  sluice subgraph publish scans --schema schema.graphql --url http://127.0.0.1:4100/',
  ];
  return { value: { folder }, view: { text: next.join('\n') } };
}
