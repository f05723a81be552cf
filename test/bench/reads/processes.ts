import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, Loaded } from './load.js';
import type { ServerKind } from './serve.js';

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** A server in a process of its own. */
export interface BenchServer {
  readonly url: string;
  /** What it has used so far: microseconds of CPU, bytes of memory. */
  readonly usage: () => Promise<{ readonly cpu: number; readonly memory: number }>;
  /** Bytes of objects and buffers that a full collection leaves; the server was started with `--expose-gc`. */
  readonly live: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const inTime = 60_000;

/** Starts one, the gateway from what `npm run build` makes; `SLUICE_BENCH_NODE` has options for Node, e.g. `--cpu-prof`. */
export async function startServer(
  kind: ServerKind,
  databaseUrl: string,
  flags: readonly string[] = [],
): Promise<BenchServer> {
  if (kind === 'gateway' && process.env['SLUICE_BENCH_BUILT'] === undefined) await buildGateway();
  const options = (process.env['SLUICE_BENCH_NODE'] ?? '').split(' ').filter((option) => option !== '');
  const child = fork(program('serve.ts'), [kind, databaseUrl], {
    execArgv: ['--import', 'tsx', ...flags, ...options],
  });
  const { url } = (await answerOf(child)) as { url: string };
  return {
    url,
    usage: async () => {
      child.send('usage');
      return (await answerOf(child)) as { cpu: number; memory: number };
    },
    live: async () => {
      child.send('live');
      return (await answerOf(child)) as number;
    },
    stop: async () => {
      child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

async function buildGateway(): Promise<void> {
  const { href } = new URL('../../../scripts/steps.mjs', import.meta.url);
  const { build } = (await import(href)) as { build: () => void };
  build();
}

/** The clients of all servers, in a process of their own. */
export function startClient() {
  const child = fork(program('load.ts'), { execArgv: ['--import', 'tsx'] });
  return {
    load: async (order: LoadOrder): Promise<Loaded> => {
      child.send(order);
      const answer = (await answerOf(child, order.milliseconds + inTime)) as Loaded & { failure?: string };
      if (answer.failure !== undefined) throw new Error(`The load failed: ${answer.failure}`);
      return answer;
    },
    stop: () => {
      child.disconnect();
    },
  };
}

async function answerOf(child: ChildProcess, milliseconds = inTime): Promise<unknown> {
  const ended = new AbortController();
  try {
    const [answer] = (await Promise.race([
      once(child, 'message', { signal: AbortSignal.any([AbortSignal.timeout(milliseconds), ended.signal]) }),
      once(child, 'exit', { signal: ended.signal }).then(([code]) => {
        throw new Error(`A process of the bench has ended with ${String(code)}.`);
      }),
    ])) as [unknown];
    return answer;
  } finally {
    ended.abort();
  }
}

/**
 * Microseconds of CPU that a PostgreSQL's backends have used, those that have ended among them, as Linux counts them: in steps
 * of ten milliseconds.
 */
export async function postgresCpu(pid: number): Promise<number> {
  let ticks = 0;
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[1]) === pid) ticks += Number(fields[11]) + Number(fields[12]);
    if (Number(name) === pid) ticks += Number(fields[13]) + Number(fields[14]);
  }
  return ticks * 10_000;
}
