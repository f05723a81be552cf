import type { Logger } from '../../platform/logger.js';
import type { Queryable } from '../../platform/postgres/index.js';
import * as statements from './documents.sql.js';
import type { Counted } from './documents.sql.js';

/** One call of an operation. */
export interface Call {
  readonly client: string;
  readonly hash: string;
  readonly operationName: string | null;
  /** Null where the client's documents are not kept. */
  readonly text: string | null;
  /** Schema coordinates of the fields it uses, each once. */
  readonly fields: readonly string[];
}

const everyMillis = 5_000;
const dropEvery = 3_600_000;
/** More names than that in one interval are made up: they are counted together. */
const mostClients = 200;
const longestText = 65_536;

/** Counts what clients ask for, in memory, and adds it to the database every few seconds. */
export class UsageRecorder implements AsyncDisposable {
  readonly #db: Queryable;
  readonly #logger: Logger;
  readonly #timers: readonly NodeJS.Timeout[];
  #documents = new Map<string, Counted & { calls: number }>();
  #fields = new Map<string, Counted & { calls: number }>();
  #seen = new Map<string, { client: string; hash: string; text: string; operationName: string | null }>();
  #clients = new Set<string>();

  constructor(db: Queryable, logger: Logger) {
    this.#db = db;
    this.#logger = logger;
    this.#timers = [
      setInterval(() => void this.flush(), everyMillis).unref(),
      setInterval(() => void this.#try(() => db.execute(statements.dropOldUsage())), dropEvery).unref(),
    ];
  }

  /** Counts one call. */
  note({ client: given, hash, operationName, text, fields }: Call): void {
    const client = this.#clients.has(given) || this.#clients.size < mostClients ? given : 'others';
    this.#clients.add(client);
    count(this.#documents, client, hash);
    for (const field of fields) count(this.#fields, client, field);
    if (text !== null && text.length <= longestText)
      this.#seen.set(`${client} ${hash}`, { client, hash, text, operationName });
  }

  /** Writes what was counted since the last time. */
  async flush(): Promise<void> {
    const documents = [...this.#documents.values()];
    const fields = [...this.#fields.values()];
    const seen = [...this.#seen.values()];
    if (documents.length === 0) return;
    this.#documents = new Map();
    this.#fields = new Map();
    this.#seen = new Map();
    this.#clients = new Set();
    await this.#try(async () => {
      await this.#db.execute(statements.addDocumentUsage(documents));
      await this.#db.execute(statements.addFieldUsage(fields));
      if (seen.length > 0) await this.#db.execute(statements.recordDocuments(seen));
    });
  }

  /** What cannot be counted is not worth a failure. */
  async #try(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#logger.warn({ err: error }, 'The usage of the graph could not be recorded.');
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.flush();
  }
}

function count(counts: Map<string, Counted & { calls: number }>, client: string, key: string): void {
  const id = `${client}\n${key}`;
  const known = counts.get(id);
  if (known) known.calls++;
  else counts.set(id, { client, key, calls: 1 });
}
