import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';

/** How to run a program. */
export interface ProgramOptions {
  readonly folder?: string | undefined;
  /** All of its environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array | Readable | undefined;
  /** Ends it: SIGTERM, and SIGKILL five seconds later. */
  readonly signal: AbortSignal;
  /** Given what it writes on both outputs, piece by piece; the program waits while the promise is pending. */
  readonly onOutput?: ((piece: Buffer) => void | Promise<void>) | undefined;
  /** Given standard output alone, which `onOutput` then does not see. */
  readonly onData?: ((piece: Buffer) => void | Promise<void>) | undefined;
}

/** What became of a program: its exit code, or 128 and the number of the signal that ended it. */
export interface Ended {
  readonly code: number;
  /** The last 8 KiB of its standard error. */
  readonly errors: string;
}

const grace = 5_000;

/** Runs a program to its end. Rejects only when it could not be started, or with the reason of an aborted signal. */
export async function runProgram(
  [program, ...words]: readonly [string, ...string[]],
  { folder, env, input, signal, onOutput, onData }: ProgramOptions,
): Promise<Ended> {
  signal.throwIfAborted();
  const child = spawn(program, words, { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const kill = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), grace).unref();
  };
  signal.addEventListener('abort', kill, { once: true });
  try {
    // A program may end before it has read all of its input.
    child.stdin.on('error', () => {});
    if (input instanceof Readable) input.pipe(child.stdin);
    else child.stdin.end(input);
    let errors = '';
    const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    const [[code]] = await Promise.all([
      ended,
      drain(child.stdout, onData ?? onOutput),
      drain(child.stderr, async (piece) => {
        errors = (errors + piece.toString('utf8')).slice(-8_192);
        await onOutput?.(piece);
      }),
    ]);
    signal.throwIfAborted();
    return { code: code ?? 137, errors };
  } finally {
    signal.removeEventListener('abort', kill);
  }
}

async function drain(
  stream: NodeJS.ReadableStream,
  take?: (piece: Buffer) => void | Promise<void>,
): Promise<void> {
  for await (const piece of stream) await take?.(piece as Buffer);
}

/** Runs a program to its end and yields what it wrote on standard output; throws what `fail` makes of a failure. */
export async function outputOf(
  command: readonly [string, ...string[]],
  options: Omit<ProgramOptions, 'onData'>,
  fail: (errors: string) => Error,
): Promise<string> {
  const pieces: Buffer[] = [];
  const { code, errors } = await runProgram(command, {
    ...options,
    onData: (piece) => void pieces.push(piece),
  });
  if (code !== 0) throw fail(errors.trim());
  return Buffer.concat(pieces).toString('utf8').trim();
}
