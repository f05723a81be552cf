import { run } from '../../src/cli/program/run.js';
import type { CliRun } from './cli.js';
import type { Sluice } from './sluice.js';

/** Runs a verb in this process against a gateway; `input` is its standard input. */
export async function declare(
  { address, token }: Pick<Sluice, 'address' | 'token'>,
  words: readonly string[],
  input?: string,
): Promise<CliRun> {
  let out = '';
  let err = '';
  const code = await run(words, {
    env: { SLUICE_CONFIG: '/nonexistent/config.json', SLUICE_URL: address, SLUICE_TOKEN: token },
    signal: new AbortController().signal,
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    writeError: (text) => (err += text),
    readInput: () => Promise.resolve(input),
  });
  return { code, out, err };
}
