/** Sends a piece of the log that begins at `offset`, in bytes; again until it is taken. Rejects once that is in vain. */
export type SendLog = (offset: number, text: string) => Promise<void>;

/** A piece of a log, and where it begins, in bytes. */
export interface LogPiece {
  readonly offset: number;
  readonly text: string;
}

/** Where the log of a build goes, and what must not be in it. */
export interface BuildLogOptions {
  readonly send: SendLog;
  /** Hides what must not be in a log; given whole lines. */
  readonly redact: (text: string) => string;
  /** Milliseconds that a piece may wait for more; default 150. */
  readonly delay?: number;
}

/** Bytes of a piece at most: even where JSON writes six characters for each, a request of the server has room for it. */
const fullPiece = 160 * 1024;
/** Pieces that are on their way at once: the server puts them in order by their offsets. */
const mostOnTheirWay = 4;
const longestLine = 64 * 1024;

/**
 * The log of one build on its way to the server: lines are gathered into pieces, of which a few are sent at once. Whoever
 * writes faster than the server takes waits, so that a log of any length needs no more memory than a few pieces.
 */
export class BuildLog {
  readonly #options: BuildLogOptions;
  readonly #decoder = new TextDecoder();
  readonly #onTheirWay = new Set<Promise<void>>();
  #partial = '';
  #waiting = '';
  #offset = 0;
  #timer: NodeJS.Timeout | undefined;
  #failure: { readonly reason: unknown } | undefined;

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

  /** Sends all that is left, an unended line too; settles when all of the log has been taken. */
  async end(): Promise<void> {
    this.#close();
    while (this.#waiting !== '') await this.#sendWhenThereIsRoom();
    await this.#arrived();
  }

  /**
   * The same but for the last piece, which it yields for whoever has more to say at the end, once all before it has been
   * taken; null where nothing is left.
   */
  async rest(): Promise<LogPiece | null> {
    this.#close();
    while (this.#waiting.length > fullPiece / 4) await this.#sendWhenThereIsRoom();
    await this.#arrived();
    return this.#waiting === '' ? null : this.#nextPiece();
  }

  #close(): void {
    this.#take(this.#decoder.decode());
    if (this.#partial !== '') this.#take('\n');
    clearTimeout(this.#timer);
  }

  async #arrived(): Promise<void> {
    await Promise.all(this.#onTheirWay);
    this.#throwIfFailed();
  }

  #take(text: string): void {
    const all = this.#partial + text;
    const end = all.lastIndexOf('\n') + 1;
    const isLong = all.length - end > longestLine;
    this.#partial = isLong ? '' : all.slice(end);
    const lines = isLong ? `${all}\n` : all.slice(0, end);
    if (lines !== '') this.#waiting += this.#options.redact(lines);
  }

  /** Sends what makes whole pieces now, and the rest a little later. */
  async #flow(): Promise<void> {
    while (this.#waiting.length >= fullPiece) await this.#sendWhenThereIsRoom();
    if (this.#waiting !== '') this.#timer ??= setTimeout(this.#sendLater, this.#options.delay ?? 150);
  }

  #sendLater = (): void => {
    this.#timer = undefined;
    if (this.#onTheirWay.size < mostOnTheirWay) this.#send();
    else this.#timer = setTimeout(this.#sendLater, this.#options.delay ?? 150);
  };

  async #sendWhenThereIsRoom(): Promise<void> {
    while (this.#onTheirWay.size >= mostOnTheirWay) await Promise.race(this.#onTheirWay);
    this.#throwIfFailed();
    this.#send();
  }

  #nextPiece(): LogPiece {
    const text = beginningOf(this.#waiting);
    this.#waiting = this.#waiting.slice(text.length);
    const offset = this.#offset;
    this.#offset += Buffer.byteLength(text);
    return { offset, text };
  }

  #send(): void {
    if (this.#waiting === '') return;
    const { offset, text } = this.#nextPiece();
    const sent = this.#options
      .send(offset, text)
      .catch((reason: unknown) => void (this.#failure ??= { reason }))
      .finally(() => this.#onTheirWay.delete(sent));
    this.#onTheirWay.add(sent);
  }

  #throwIfFailed(): void {
    if (this.#failure) throw this.#failure.reason;
  }
}

/** As much of the text as a piece may have, in whole characters. */
function beginningOf(text: string): string {
  const bytes = Buffer.from(text.slice(0, fullPiece + 1));
  if (bytes.length <= fullPiece) return text.slice(0, fullPiece + 1);
  let end = fullPiece;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.toString('utf8', 0, end);
}
