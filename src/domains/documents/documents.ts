import { getOperationAST, parse, type GraphQLSchema } from 'graphql';
import { mistakeIn } from '../../composition/index.js';
import type { Actor, Publisher } from '../../events/index.js';
import { counted } from '../../platform/counted.js';
import { badInput } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Store } from '../../platform/postgres/index.js';
import { sha256Hex } from '../../platform/sha256.js';
import type { Access } from '../../viewer/index.js';
import * as statements from './documents.sql.js';
import {
  checkClientName,
  type ClientDocument,
  type DocumentMode,
  type FieldUsage,
  type GraphClient,
} from './model.js';

/** What documents need to be read and published on a viewer's behalf. */
export interface DocumentDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  /** The schema that is served now. */
  readonly schema: () => GraphQLSchema;
}

/** A document that the schema refuses. */
export interface RefusedDocument {
  readonly hash: string;
  readonly operationName: string | null;
  readonly message: string;
}

const mostDocuments = 1_000;
const longestText = 65_536;

/** The documents of clients, as one viewer reads and publishes them. */
export class Documents {
  readonly #desk: DocumentDesk;

  constructor(desk: DocumentDesk) {
    this.#desk = desk;
  }

  async clients(): Promise<GraphClient[]> {
    return (await this.#desk.access.can('list', 'documents'))
      ? this.#desk.db.many(statements.listClients())
      : [];
  }

  async client(name: string): Promise<GraphClient | null> {
    if (!(await this.#desk.access.can('get', 'documents', { name }))) return null;
    return (
      (await this.#desk.db.many(statements.listClients())).find((client) => client.name === name) ?? null
    );
  }

  /** By hash; one row more than the page holds where there is a next one. */
  documents = ({ name }: GraphClient, { first, after }: Page): Promise<ClientDocument[]> =>
    this.#desk.db.many(statements.listDocuments(name, first, after?.[0] ?? null));

  /** Whether the schema that is served takes it. */
  isValid = ({ text }: ClientDocument): boolean => mistakeIn(text, this.#desk.schema()) === null;

  /** What clients have used in the last day. */
  async fieldUsage(client: string | null): Promise<FieldUsage[]> {
    return (await this.#desk.access.can('list', 'usage'))
      ? this.#desk.db.many(statements.listFieldUsage(client))
      : [];
  }

  get schema(): GraphQLSchema {
    return this.#desk.schema();
  }

  async setMode(client: string, mode: DocumentMode): Promise<GraphClient> {
    await this.#desk.access.require('update', 'documents', { name: client }, { path: ['input', 'client'] });
    checkClientName(client);
    await this.#desk.db.transaction(async (tx) => {
      await tx.execute(statements.setMode(client, mode));
      await this.#tell(tx, 'client.mode-set', client, { mode }, `mode ${mode}`);
    });
    return { name: client, mode };
  }

  /** Publishes texts for a client; none of them if the schema refuses one. */
  async publish(
    client: string,
    texts: readonly string[],
  ): Promise<{ published: number; refused: RefusedDocument[] }> {
    await this.#desk.access.require('create', 'documents', { name: client }, { path: ['input', 'client'] });
    checkClientName(client);
    if (texts.length > mostDocuments)
      throw badInput(`At most ${String(mostDocuments)} documents at once.`, 'input', 'documents');
    const documents = [...new Set(texts)].map((text) => ({
      text,
      hash: sha256Hex(text),
      operationName: operationNameIn(text),
    }));
    const refused = documents.flatMap(({ text, hash, operationName }) => {
      const message =
        text.length > longestText
          ? `A document has at most ${String(longestText)} characters.`
          : mistakeIn(text, this.#desk.schema());
      return message === null ? [] : [{ hash, operationName, message }];
    });
    if (refused.length > 0) return { published: 0, refused };
    const published = await this.#desk.db.transaction(async (tx) => {
      const news = await tx.many(statements.trustDocuments(client, documents));
      if (news.length > 0)
        await this.#tell(
          tx,
          'client.documents-published',
          client,
          { count: news.length },
          counted(news.length, 'document'),
        );
      return news.length;
    });
    return { published, refused: [] };
  }

  #tell(
    tx: Parameters<Publisher['publish']>[0],
    type: string,
    client: string,
    payload: object,
    message: string,
  ) {
    const { actor, requestId } = this.#desk.by;
    const cause = { kind: 'REQUEST', message, requestId, eventId: null } as const;
    return this.#desk.outbox.publish(tx, { type, namespace: '', subject: client, payload, actor, cause });
  }
}

function operationNameIn(text: string): string | null {
  try {
    return getOperationAST(parse(text))?.name?.value ?? null;
  } catch {
    return null;
  }
}
