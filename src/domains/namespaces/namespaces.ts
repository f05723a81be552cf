import DataLoader from 'dataloader';
import type { Actor, Publisher } from '../../events/index.js';
import { badInput, Failure } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Store } from '../../platform/postgres/index.js';
import { checkNamespaceName, type Namespace } from './model.js';
import * as statements from './namespaces.sql.js';

/** What namespaces need to be read and changed on a viewer's behalf. */
export interface NamespaceDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
}

/** Namespaces as one viewer reads and changes them, in one request. */
export class Namespaces {
  readonly #desk: NamespaceDesk;
  readonly #byName: DataLoader<string, Namespace | null>;

  constructor(desk: NamespaceDesk) {
    this.#desk = desk;
    this.#byName = new DataLoader(async (names) => {
      const rows = new Map(
        (await desk.db.many(statements.findNamespaces(names))).map((row) => [row.name, row]),
      );
      return names.map((name) => rows.get(name) ?? null);
    });
  }

  byName = (name: string): Promise<Namespace | null> => this.#byName.load(name);

  /** By name; one row more than the page holds where there is a next one. */
  list = (page: Page): Promise<Namespace[]> =>
    this.#desk.db.many(statements.listNamespaces(page.first, page.after?.[0] ?? null));

  /** Creates a namespace; one of the same name is a CONFLICT. */
  async create(name: string, displayName: string | null): Promise<Namespace> {
    checkNamespaceName(name, 'input', 'name');
    if ((displayName?.length ?? 0) > 200)
      throw badInput('displayName has at most 200 characters.', 'input', 'displayName');
    const namespace = await this.#desk.db.transaction(async (tx) => {
      const created = await tx.maybe(statements.insertNamespace(name, displayName));
      if (!created)
        throw new Failure('CONFLICT', `Namespace ${name} exists already.`, { path: ['input', 'name'] });
      const { actor, requestId } = this.#desk.by;
      await this.#desk.outbox.publish(tx, {
        type: 'namespace.created',
        namespace: name,
        subject: name,
        payload: {},
        actor,
        cause: { kind: 'REQUEST', message: 'created', requestId, eventId: null },
      });
      return created;
    });
    this.#byName.clear(name);
    return namespace;
  }
}
