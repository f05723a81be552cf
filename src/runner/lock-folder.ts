import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath } from 'node:fs/promises';
import { createServer } from 'node:net';

/**
 * Takes the folder for this process alone, until disposed of: by an abstract socket that bears its name, which ends with
 * the process however that ends. Throws when another runner has it.
 */
export async function lockFolder(folder: string): Promise<AsyncDisposable> {
  const name = createHash('sha256')
    .update(await realpath(folder))
    .digest('hex');
  const server = createServer().listen(`\0sluice-runner-${name}`);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new Error(`Another runner has ${folder}: give this one a folder of its own with --folder.`, {
      cause,
    });
  }
  server.unref();
  return {
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
