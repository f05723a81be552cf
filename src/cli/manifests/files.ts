import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { unreadable } from '../program/file-content.js';
import { mostBytes } from './document.js';

/** A text to read objects from, and the name to blame it by. */
export interface ManifestFile {
  readonly label: string;
  readonly text: string;
}

/** Reads what `-f` names: a file, the YAML and JSON files of a folder by name, or `-` for standard input. */
export async function readFiles(path: string, context: Context): Promise<ManifestFile[]> {
  if (path === '-') return [{ label: 'stdin', text: (await context.readInput()) ?? '' }];
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return [{ label: path, text: await readStart(path) }];
    const names = (await readdir(path)).filter((name) => /\.(ya?ml|json)$/.test(name)).sort();
    if (names.length === 0) throw new UsageError(`${path} holds no .yaml, .yml or .json files.`);
    return await Promise.all(
      names.map(async (name) => ({ label: join(path, name), text: await readStart(join(path, name)) })),
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return unreadable(path)(error);
  }
}

/** A file as text, or as much of it as shows that it is too large. */
async function readStart(path: string): Promise<string> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(mostBytes + 1), 0, mostBytes + 1, 0);
  return buffer.toString('utf8', 0, bytesRead);
}
