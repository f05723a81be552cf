import { setTimeout as pause } from 'node:timers/promises';

/** Sends a piece of the log that begins at `offset`, in bytes; sent again until it is taken. */
export type SendLog = (offset: number, text: string) => Promise<void>;

export interface BuildLogOptions {
  readonly send: SendLog;
  /** Hides what must not be in a log; given whole lines. */
  readonly redact: (text: string) => string;
  /** Milliseconds that a piece may wait for more; default 150. */
  readonly delay?: number;
}

const fullPiece = 256 * 1024;
const longestLine = 64 * 1024;

/**
 * The log of one build on its way to the server: lines are gathered into pieces, sent one after the other. Whoever
 * writes faster than the server takes waits, so that a log of any length needs no more memory than a few pieces.
 */
export class BuildLog {
  readonly #options: BuildLogOptions;
  readonly #decoder = new TextDecoder();
  readonly #ended = new AbortController();
  #partial = '';
  #waiting = '';
  #offset = 0;
  #pump: Promise<void> | null = null;

  constructor(options: BuildLogOptions) {
    this.#options = options;
  }

  /** Takes output of a program as it comes; pending while the server is behind. */
  write = async (piece: Uint8Array): Promise<void> => {
    this.#take(this.#decoder.decode(piece, { stream: true }));
    await this.#flow();
  };

  /** Says something in the log, as a line of its own. */
  async say(line: string): Promise<void> {
    this.#take(this.#partial === '' ? `${line}\n` : `\n${line}\n`);
    await this.#flow();
  }

  /** Sends all that is left, an unended line too. */
  async end(): Promise<void> {
    this.#take(this.#decoder.decode());
    if (this.#partial !== '') this.#take('\n');
    this.#ended.abort();
    await this.#flow();
    await this.#pump;
  }

  #take(text: string): void {
    const lines = (this.#partial + text).split('\n');
    this.#partial = lines.pop() ?? '';
    if (this.#partial.length > longestLine) {
      lines.push(this.#partial);
      this.#partial = '';
    }
    if (lines.length > 0) this.#waiting += this.#options.redact(`${lines.join('\n')}\n`);
  }

  async #flow(): Promise<void> {
    if (this.#waiting !== '') this.#pump ??= this.#send().finally(() => (this.#pump = null));
    if (this.#waiting.length >= fullPiece) await this.#pump;
    else this.#pump?.catch(() => {});
  }

  async #send(): Promise<void> {
    while (this.#waiting !== '') {
      if (this.#waiting.length < fullPiece) await this.#gather();
      const text = this.#waiting;
      this.#waiting = '';
      await this.#options.send(this.#offset, text);
      this.#offset += Buffer.byteLength(text);
    }
  }

  /** Waits for more to come, unless no more will. */
  #gather = (): Promise<void> =>
    pause(this.#options.delay ?? 150, undefined, { signal: this.#ended.signal }).catch(() => {});
}
