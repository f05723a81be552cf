/** The longest that a timer can wait, in milliseconds. */
const longest = 2 ** 31 - 1;
/** Milliseconds below which the server's own end of a token is not overtaken any more. */
const least = 1_000;

/** After how many milliseconds to look for a fresh token, when the present one is good for `rest` more. */
export type RenewAfter = (rest: number) => number;

/** Early enough for many looks: programs that keep tokens get a new one only shortly before the end of the old. */
const usual: RenewAfter = (rest) => rest * 0.8;

/**
 * Keeps the token of one living connection good: the server says until when it is, and before that a ping brings a fresh
 * one. Where none is to be had, nothing is sent: then the server ends the socket with 4403, and the next one begins with
 * what there is by then.
 */
export class TokenRenewal {
  readonly #token: () => Promise<string | undefined>;
  readonly #after: RenewAfter;
  #sent: string | undefined;
  #goodUntil = 0;
  #send: ((message: string) => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(token: () => Promise<string | undefined>, after: RenewAfter = usual) {
    this.#token = token;
    this.#after = after;
  }

  /** The token to begin with. */
  async first(): Promise<string | undefined> {
    this.#sent = await this.#token();
    return this.#sent;
  }

  /** The connection stands; `said` is what came with its acknowledgement. */
  begin(send: (message: string) => void, said: unknown): void {
    this.#send = send;
    this.heard(said);
  }

  /** What a pong, or the acknowledgement, has to say: until when the token is good, if that ends. */
  heard(said: unknown): void {
    const expiresAt = (said as { expiresAt?: unknown } | null | undefined)?.expiresAt;
    if (typeof expiresAt !== 'string') return;
    this.#goodUntil = Date.parse(expiresAt);
    this.#plan();
  }

  /** The connection is gone. */
  end(): void {
    this.#send = undefined;
    clearTimeout(this.#timer);
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const rest = this.#goodUntil - Date.now();
    if (!this.#send || !(rest > least)) return;
    this.#timer = setTimeout(() => void this.#look(), Math.min(this.#after(rest), longest));
  }

  async #look(): Promise<void> {
    // A place where tokens come from may be away for a moment: then it is asked again.
    const fresh = await this.#token().catch(() => undefined);
    if (fresh === undefined || fresh === this.#sent) {
      this.#plan();
      return;
    }
    this.#sent = fresh;
    this.#send?.(JSON.stringify({ type: 'ping', payload: { authorization: `Bearer ${fresh}` } }));
  }
}
