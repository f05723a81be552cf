import { BuildLogPageDocument, FollowBuildLogDocument } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { missing } from '../printing/missing.js';

/** Which log to show, and how. */
export interface LogWanted {
  readonly namespace: string;
  readonly name: string;
  readonly follow: boolean;
  readonly tail: number | null;
  /** ISO 8601. */
  readonly since: string | null;
  readonly limitBytes: number | null;
  readonly timestamps: boolean;
  readonly attempt: number | null;
}

interface Chunk {
  readonly writtenAt: string;
  readonly bytes: string;
}

const page = 262_144;

/**
 * Writes the log of a build, as much as is asked for; with `follow` to its end, also one that has not begun. Never holds
 * more of it than the server sends at a time.
 */
export async function showLog(context: Context, wanted: LogWanted): Promise<void> {
  const writer = new LogWriter(context, wanted);
  if (wanted.follow) await followLog(context, wanted, writer);
  else await readLog(context, wanted, writer);
  await writer.end();
}

async function readLog({ client, signal }: Context, wanted: LogWanted, writer: LogWriter): Promise<void> {
  const { namespace, name, attempt } = wanted;
  let range: { after: string | null; tail: number | null; since: string | null } = {
    after: null,
    tail: wanted.tail,
    since: wanted.since,
  };
  for (;;) {
    const variables = { namespace, name, attempt, limitBytes: page, ...range };
    const { build } = await client.request(BuildLogPageDocument, variables, { signal });
    if (!build) throw missing('build', name, namespace);
    await writer.write(build.log.chunks);
    if (build.log.chunks.length === 0 || writer.isFull) return;
    range = { after: build.log.end, tail: null, since: null };
  }
}

async function followLog(context: Context, wanted: LogWanted, writer: LogWriter): Promise<void> {
  const { namespace, name, tail, since } = wanted;
  const ended = new AbortController();
  const range: { after: string | null; tail: number | null; since: string | null } = {
    after: null,
    tail,
    since,
  };
  // Read anew at each connection: one that was lost goes on where it had come to.
  const variables = Object.defineProperties(
    { namespace, name } as { namespace: string; name: string } & typeof range,
    {
      after: { get: () => range.after, enumerable: true },
      tail: { get: () => range.tail, enumerable: true },
      since: { get: () => range.since, enumerable: true },
    },
  );
  await context.client.watch({
    document: FollowBuildLogDocument,
    variables,
    signal: AbortSignal.any([context.signal, ended.signal]),
    onData: async ({ buildLog }) => {
      await writer.write(buildLog.chunks);
      Object.assign(range, { after: buildLog.end, tail: null, since: null });
      if (buildLog.isComplete || writer.isFull) ended.abort();
    },
  });
  context.signal.throwIfAborted();
}

/** Turns pieces into text: characters that a piece cuts wait for the next, and lines get their time where that is asked for. */
class LogWriter {
  readonly #write: (text: string) => Promise<void>;
  readonly #decoder = new TextDecoder('utf-8');
  readonly #timestamps: boolean;
  #left: number;
  #isAtStart = true;

  constructor({ write }: Context, { timestamps, limitBytes }: LogWanted) {
    this.#write = write;
    this.#timestamps = timestamps;
    this.#left = limitBytes ?? Infinity;
  }

  get isFull(): boolean {
    return this.#left <= 0;
  }

  async write(chunks: readonly Chunk[]): Promise<void> {
    for (const { writtenAt, bytes } of chunks) {
      const all = Buffer.from(bytes, 'base64');
      const some = all.subarray(0, Math.min(all.length, this.#left));
      this.#left -= some.length;
      const text = this.#decoder.decode(some, { stream: true });
      await this.#write(this.#timestamps ? this.#stamped(text, writtenAt) : text);
    }
  }

  async end(): Promise<void> {
    await this.#write(this.#decoder.decode());
  }

  #stamped(text: string, time: string): string {
    const start = this.#isAtStart && text !== '' ? `${time} ` : '';
    this.#isAtStart = text === '' ? this.#isAtStart : text.endsWith('\n');
    return start + text.replace(/\n(?!$)/g, `\n${time} `);
  }
}
