import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './wait.js';

/** What `npm start` runs, as a process. */
export interface Started {
  readonly pid: number;
  readonly address: string;
  readonly token: string;
  readonly process: ChildProcess;
  /** All it said so far on standard output. */
  output(): string;
  /** All it said so far on standard error. */
  errors(): string;
  /** Sends the signals, one after the other, and returns the exit code. */
  end(...signals: NodeJS.Signals[]): Promise<number | null>;
  /** Asks the graph as the bearer of its token; yields the whole answer. */
  ask(query: string, variables?: object): Promise<unknown>;
}

const start = (folder: string, env: Record<string, string>) =>
  spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      SLUICE_DATA_FOLDER: folder,
      SLUICE_RUNNER: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Starts the gateway with its data in `folder`, and waits until it has said where it listens. */
export async function startGateway(folder: string, env: Record<string, string> = {}): Promise<Started> {
  const child = start(folder, env);
  const [output, errors] = [gather(child.stdout), gather(child.stderr)];
  const welcome = await eventually(
    () => {
      if (child.exitCode !== null) throw new Error(`It ended with ${String(child.exitCode)}:\n${errors()}`);
      return /listens at (\S+)[^]*Token +(\S+)[^]*Ctrl-C/.exec(output());
    },
    'the gateway to listen',
    40,
  );
  const [, address = '', token = ''] = welcome;
  return {
    pid: child.pid ?? 0,
    address,
    token,
    process: child,
    output,
    errors,
    end: async (...signals) => {
      const ended = once(child, 'close') as Promise<[number | null]>;
      for (const signal of signals) child.kill(signal);
      return (await ended)[0];
    },
    ask: async (query, variables) => {
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      return answer.json();
    },
  };
}

/** Starts the gateway where it must not run; yields its exit code and what it says. */
export async function failToStart(folder: string, env: Record<string, string> = {}) {
  const child = start(folder, env);
  const errors = gather(child.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, errors: errors() };
}

/** Process number of the PostgreSQL that runs, or ran last, in the folder. */
export const postgresPid = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);

function gather(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}
