import { readFile } from 'node:fs/promises';
import type { Context } from './command.js';
import { UsageError } from './exit-codes.js';

/** What a file holds; `-` is standard input. */
export async function contentOf(path: string, context: Pick<Context, 'readInput'>): Promise<Buffer> {
  if (path === '-') return Buffer.from((await context.readInput()) ?? '');
  return readFile(path).catch(unreadable(path));
}

/** Turns what the file system says about a path that was typed into a mistake of who typed it. */
export const unreadable =
  (path: string) =>
  (cause: unknown): never => {
    throw new UsageError(
      `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  };

/** A text file that was named on the command line. */
export const textOf = async (path: string, context: Pick<Context, 'readInput'>): Promise<string> =>
  (await contentOf(path, context)).toString('utf8');
