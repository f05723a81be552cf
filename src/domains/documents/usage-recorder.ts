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

/** A document with the calls of it since the last time. */
interface Called extends Pick<Call, 'fields' | 'operationName' | 'text'> {
  calls: number;
}

const everyMillis = 5_000;
const dropEvery = 3_600_000;
/** More names than that in one interval are made up: they are counted together. */
const mostClients = 200;
/** More documents than that in one interval are made up, too: of the others it is only counted which fields they use. */
const mostDocuments = 1_000;
/** Characters of texts that are kept: of one, and of all in one interval. */
const longestText = 65_536;
const mostText = 4_000_000;

/** Counts what clients ask for, in memory, and adds it to the database every few seconds. */
export class UsageRecorder implements AsyncDisposable {
  readonly #db: Queryable;
  readonly #logger: Logger;
  readonly #timers: readonly NodeJS.Timeout[];
  /** By client, then by hash. */
  #called = new Map<string, Map<string, Called>>();
  #documents = 0;
  #text = 0;
  /** Calls of fields by documents that were too many. */
  #further = new Map<string, Counted & { calls: number }>();

  constructor(db: Queryable, logger: Logger) {
    this.#db = db;
    this.#logger = logger;
    this.#timers = [
      setInterval(() => void this.flush(), everyMillis).unref(),
      setInterval(() => void this.#try(() => db.execute(statements.dropOldUsage())), dropEvery).unref(),
    ];
  }

  /** Counts one more call of a document that was called since the last time; false where it was not: then it has to be noted. */
  noteAgain(client: string, hash: string): boolean {
    const known = this.#called.get(client)?.get(hash);
    if (!known) return false;
    known.calls++;
    return true;
  }

  /** Counts one call. */
  note({ client: given, hash, operationName, text, fields }: Call): void {
    const client = this.#called.has(given) || this.#called.size < mostClients ? given : 'others';
    let called = this.#called.get(client);
    if (!called) this.#called.set(client, (called = new Map<string, Called>()));
    const known = called.get(hash);
    if (known) known.calls++;
    else if (this.#documents >= mostDocuments)
      addFields(this.#further, { client: 'others', calls: 1, fields });
    else {
      this.#documents++;
      called.set(hash, { calls: 1, fields, operationName, text: this.#kept(text) });
    }
  }

  #kept(text: string | null): string | null {
    if (text === null || text.length > longestText || this.#text + text.length > mostText) return null;
    this.#text += text.length;
    return text;
  }

  /** Writes what was counted since the last time. */
  async flush(): Promise<void> {
    const called = [...this.#called].flatMap(([client, documents]) =>
      [...documents].map(([hash, document]) => ({ client, hash, ...document })),
    );
    if (called.length === 0) return;
    const counts = this.#further;
    for (const document of called) addFields(counts, document);
    this.#called = new Map();
    this.#further = new Map();
    this.#documents = this.#text = 0;
    const documents = called.map(({ client, hash, calls }) => ({ client, key: hash, calls }));
    const seen = called.flatMap(({ text, ...document }) => (text === null ? [] : [{ ...document, text }]));
    await this.#try(async () => {
      await this.#db.execute(statements.addDocumentUsage(documents));
      await this.#db.execute(statements.addFieldUsage([...counts.values()]));
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

/** Adds calls of a document to those of each field that it uses. */
function addFields(
  counts: Map<string, Counted & { calls: number }>,
  { client, calls, fields }: Pick<Called, 'calls' | 'fields'> & { readonly client: string },
): void {
  for (const key of fields) {
    const known = counts.get(`${client}\n${key}`);
    if (known) known.calls += calls;
    else counts.set(`${client}\n${key}`, { client, key, calls });
  }
}
