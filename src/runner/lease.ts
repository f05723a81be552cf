import { setTimeout as pause } from 'node:timers/promises';
import {
  AppendBuildLogDocument,
  FinishBuildDocument,
  ReleaseBuildDocument,
  RenewBuildLeaseDocument,
  ReportBuildStageDocument,
  SluiceError,
  type BuildOutcome,
  type BuildReason,
  type Client,
} from '../client/index.js';
import type { LogPiece } from './build-log.js';
import type { SendReports, StageReport } from './stages.js';

/** How a build ended. */
export interface BuildEnd {
  readonly outcome: BuildOutcome;
  readonly digest?: string | null;
  /** The configuration of the image, in Base64, where it is at hand: the server need not read it from the registry. */
  readonly imageConfig?: string | null;
  readonly reason?: BuildReason;
  readonly message?: string;
}

/** What has not been said of a build when it ends. */
export interface LastWords {
  readonly stages?: readonly StageReport[];
  /** The end of its log. */
  readonly piece?: LogPiece | null;
}

/** What names a lease to the server. */
export interface LeaseName {
  readonly build: string;
  readonly token: string;
  readonly fence: string;
}

/**
 * The right to carry out one build, kept alive until the build ends. `lost` aborts when it is somebody else's, the build
 * has been cancelled, or the server could not be reached for as long as the lease lasts: then everything stops at once.
 */
export class Lease implements Disposable {
  readonly #client: Client;
  readonly #name: LeaseName;
  readonly #lost = new AbortController();
  readonly #ended = new AbortController();
  readonly #over = AbortSignal.any([this.#lost.signal, this.#ended.signal]);
  readonly #seconds: number;
  #isFull = false;

  /** A lease that lasts so many seconds unless it is renewed. */
  constructor(client: Client, name: LeaseName, seconds: number) {
    this.#client = client;
    this.#name = name;
    this.#seconds = seconds;
    void this.#keep();
  }

  /** The token, which also opens what was sent along for the build. */
  get token(): string {
    return this.#name.token;
  }

  /** Aborts when the lease is lost; its reason says how. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** Says what there is to say of stages, in order. */
  report: SendReports = async (reports) => {
    const earlier = reports.slice(0, -1);
    const report = reports.at(-1) ?? reports[0];
    await this.#say(() =>
      this.#client.request(ReportBuildStageDocument, {
        input: { lease: this.#name, ...report, ...(earlier.length > 0 && { earlier }) },
      }),
    );
  };

  /** Adds to the log; what comes when the log is full is not sent. */
  log = async (offset: number, text: string): Promise<void> => {
    if (this.#isFull) return;
    const input = { lease: this.#name, chunks: [{ offset: String(offset), text }] };
    const { appendBuildLog } = await this.#say(() => this.#client.request(AppendBuildLogDocument, { input }));
    this.#isFull ||= appendBuildLog.isTruncated;
  };

  /** Ends the build, with the last that there is to say. Waits for a server that is away: what was built counts. */
  async finish(end: BuildEnd, { stages = [], piece = null }: LastWords = {}): Promise<void> {
    const chunks = piece && !this.#isFull ? [{ offset: String(piece.offset), text: piece.text }] : [];
    const input = { lease: this.#name, ...end, stages, chunks };
    await this.#say(() => this.#client.request(FinishBuildDocument, { input }));
  }

  /** Gives the build back, so that another runner can begin with it at once; a server that is away finds out by itself. */
  async release(message: string): Promise<void> {
    this.#ended.abort();
    const input = { lease: this.#name, message };
    await this.#client
      .request(ReleaseBuildDocument, { input }, { signal: AbortSignal.timeout(5_000) })
      .catch(() => {});
  }

  [Symbol.dispose](): void {
    this.#ended.abort();
  }

  /** Renews the lease three times in its span; gives it up when none of that has worked for the whole of it. */
  async #keep(): Promise<void> {
    let good = performance.now();
    while (!this.#isOver()) {
      await pause((this.#seconds * 1_000) / 6, undefined, { signal: this.#ended.signal }).catch(() => {});
      if (this.#isOver()) return;
      const asked = performance.now();
      try {
        const input = { lease: this.#name, leaseSeconds: this.#seconds };
        await this.#client.request(
          RenewBuildLeaseDocument,
          { input },
          { signal: AbortSignal.timeout(10_000) },
        );
        good = asked;
      } catch (error) {
        if (isFinal(error) || performance.now() - good > this.#seconds * 1_000) this.#lost.abort(error);
      }
    }
  }

  #isOver = () => this.#over.aborted;

  /** Says something until it is taken, or the lease is over. */
  async #say<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    for (let failures = 0; ; failures++) {
      this.lost.throwIfAborted();
      try {
        return await request();
      } catch (error) {
        if (isFinal(error)) {
          this.#lost.abort(error);
          throw error;
        }
        if (this.#ended.signal.aborted) throw error;
      }
      await pause(Math.min(5_000, 100 * 2 ** failures), undefined, { signal: this.#over });
    }
  }
}

/** Whether asking again is useless. */
const isFinal = (error: unknown): boolean => error instanceof SluiceError && !error.retryable;
