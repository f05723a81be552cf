import { text } from 'node:stream/consumers';
import { run } from './program/run.js';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interrupted.abort(new Error('Interrupted.'));
  });

// A reader that has seen enough, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  interrupted.abort(error);
});

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  signal: interrupted.signal,
  write: (chunk) =>
    new Promise((resolve) => {
      process.stdout.write(chunk, () => {
        resolve();
      });
    }),
  writeError: (chunk) => {
    process.stderr.write(chunk);
  },
  readInput: async () => (process.stdin.isTTY ? undefined : text(process.stdin)),
});
