import { badInput, Failure } from '../../platform/errors.js';
import { LruMap } from '../../platform/lru-map.js';
import type { Logger } from '../../platform/logger.js';
import type { Queryable } from '../../platform/postgres/index.js';
import * as statements from './documents.sql.js';
import { anyClient, type DocumentMode } from './model.js';

/** What a client sent in place of, or with, an operation's text. */
export interface SentDocument {
  /** By what it calls itself. */
  readonly client: string;
  /** Empty where only the hash was sent. */
  readonly text: string;
  readonly textHash: () => string;
  /** SHA-256 that it names, in hexadecimal digits. */
  readonly named: string | null;
  /** Whether this viewer may send anything all the same. */
  readonly mayBypass: () => Promise<boolean>;
}

/** Documents that need not be published, by client and then by hash. */
export type BuiltInDocuments = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** For how long what was read of the database is believed, in milliseconds. */
const freshness = 2_000;
/** Documents that are remembered, and characters of all their texts together. */
const mostKnown = { entries: 5_000, size: 10_000_000 };

/** Turns what clients send into texts that may run: those that were published, or any, as each client's mode says. */
export class DocumentDoor {
  readonly #db: Queryable;
  readonly #logger: Logger;
  /** Texts that were published, by client and hash; they never change. */
  readonly #trusted: LruMap<string, string>;
  #modes: Promise<ReadonlyMap<string, DocumentMode>> | undefined;
  #modesUntil = 0;
  /** The modes as they were found last, and by which reading. */
  #found: { readonly by: unknown; readonly modes: ReadonlyMap<string, DocumentMode> } | undefined;

  /** Texts that came with this server, by client and hash: those of its own console. */
  readonly #builtIn: BuiltInDocuments;

  constructor(db: Queryable, logger: Logger, builtIn: BuiltInDocuments = new Map(), most = mostKnown) {
    this.#trusted = new LruMap({ ...most, sizeOf: (text) => text.length });
    this.#db = db;
    this.#logger = logger;
    this.#builtIn = builtIn;
  }

  /** The mode of a client as it was found last, for those who do not wait; undefined where none was. */
  lastModeOf(client: string): DocumentMode | undefined {
    return this.#found && modeIn(this.#found.modes, client);
  }

  /** The same where it is fresh, too. */
  #modeNow(client: string): DocumentMode | undefined {
    const isFresh = this.#found?.by === this.#modes && performance.now() <= this.#modesUntil;
    return isFresh ? this.lastModeOf(client) : undefined;
  }

  async #modeOf(client: string): Promise<DocumentMode> {
    const now = performance.now();
    if (!this.#modes || now > this.#modesUntil) {
      this.#modesUntil = now + freshness;
      this.#modes = this.#db
        .many(statements.listModes())
        .then((rows) => new Map(rows.map((row) => [row.client, row.mode])));
      this.#modes.catch(() => (this.#modes = undefined));
    }
    const reading = this.#modes;
    const modes = await reading;
    if (this.#modes === reading) this.#found = { by: reading, modes };
    return modeIn(modes, client);
  }

  /** The text to run, at once where nothing has to be read for it; rejects with a Failure where there is none. */
  admit(sent: SentDocument): string | Promise<string> {
    const { client, text, named } = sent;
    return text !== '' && named === null && this.isOpenTo(client) ? text : this.#admitted(sent);
  }

  /** Whether it is known of a client that it may send any text; false where that has to be looked up. */
  isOpenTo(client: string): boolean {
    const mode = this.#modeNow(client);
    return mode !== undefined && mode !== 'ENFORCE';
  }

  async #admitted(sent: SentDocument): Promise<string> {
    const text = await this.#judge(sent);
    // Whoever counts what was admitted looks at the mode that was found last.
    await this.#modeOf(sent.client);
    return text;
  }

  async #judge({ client, text, textHash: hashOfText, named, mayBypass }: SentDocument): Promise<string> {
    if (text !== '') {
      if (named !== null && named !== hashOfText())
        throw badInput('The document does not have the hash that was sent with it.', 'extensions');
      if ((await this.#modeOf(client)) !== 'ENFORCE') return text;
      const textHash = hashOfText();
      if ((await this.#find(client, textHash)) !== null || (await mayBypass())) return text;
      this.#refuse(client, textHash, 'was not published');
      throw new Failure(
        'DOCUMENT_NOT_TRUSTED',
        `The client ${client} may send published documents only, and this is none (sha256:${textHash}). Publish it: sluice documents publish.`,
      );
    }
    const found = named === null ? null : await this.#find(client, named);
    if (found !== null) return found;
    this.#refuse(client, named ?? '', 'is not known');
    throw new Failure(
      'DOCUMENT_NOT_TRUSTED',
      `No document sha256:${named ?? ''} was published for the client ${client}. Publish it first; documents are not taken on the way.`,
    );
  }

  async #find(client: string, hash: string): Promise<string | null> {
    const key = `${client} ${hash}`;
    const known = this.#builtIn.get(client)?.get(hash) ?? this.#trusted.get(key);
    if (known !== undefined) return known;
    const found = await this.#db.maybe(statements.findTrusted(client, hash));
    if (!found) return null;
    this.#trusted.set(key, found.text);
    return found.text;
  }

  #refuse(client: string, hash: string, why: string): void {
    this.#logger.warn({ 'client.name': client, 'operation.hash': hash }, `A document of ${client} ${why}.`);
  }
}

const modeIn = (modes: ReadonlyMap<string, DocumentMode>, client: string): DocumentMode =>
  modes.get(client) ?? modes.get(anyClient) ?? 'RECORD';
