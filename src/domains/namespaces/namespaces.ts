import DataLoader from 'dataloader';
import type { Actor, Publisher } from '../../events/index.js';
import { badInput, Failure } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import { insertBinding, insertFirstBindings, type Access } from '../../viewer/index.js';
import { checkNamespaceName, type Namespace } from './model.js';
import * as statements from './namespaces.sql.js';

/** What namespaces need to be read and changed on a viewer's behalf. */
export interface NamespaceDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
}

/** Namespaces as one viewer reads and changes them, in one request. */
export class Namespaces {
  readonly #desk: NamespaceDesk;
  readonly #rightsChanged: (tx: Transaction) => void;
  readonly #byName: DataLoader<string, Namespace | null>;

  /** `rightsChanged` is told of transactions that grant something. */
  constructor(desk: NamespaceDesk, rightsChanged: (tx: Transaction) => void) {
    this.#desk = desk;
    this.#rightsChanged = rightsChanged;
    this.#byName = new DataLoader(async (names) => {
      const rows = new Map(
        (await desk.db.many(statements.findNamespaces(names))).map((row) => [row.name, row]),
      );
      return names.map((name) => rows.get(name) ?? null);
    });
  }

  byName = async (name: string): Promise<Namespace | null> =>
    (await this.#desk.access.can('get', 'namespaces', { name })) ? this.#byName.load(name) : null;

  /** By name; one row more than the page holds where there is a next one. */
  async list({ first, after }: Page): Promise<Namespace[]> {
    const { all, namespaces } = await this.#desk.access.scope('list', 'namespaces');
    return this.#desk.db.many(statements.listNamespaces(all ? null : namespaces, first, after?.[0] ?? null));
  }

  /** Creates a namespace, of which the viewer becomes admin; one of the same name is a CONFLICT. */
  async create(name: string, displayName: string | null): Promise<Namespace> {
    await this.#desk.access.require('create', 'namespaces', {}, { path: ['input', 'name'] });
    checkNamespaceName(name, 'input', 'name');
    if ((displayName?.length ?? 0) > 200)
      throw badInput('displayName has at most 200 characters.', 'input', 'displayName');
    const namespace = await this.#desk.db.transaction(async (tx) => {
      const created = await tx.maybe(statements.insertNamespace(name, displayName));
      if (!created)
        throw new Failure('CONFLICT', `Namespace ${name} exists already.`, { path: ['input', 'name'] });
      const { actor, requestId } = this.#desk.by;
      await this.#grantFirstRoles(tx, name);
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
    this.#desk.access.renew();
    return namespace;
  }

  async #grantFirstRoles(tx: Transaction, namespace: string): Promise<void> {
    const { actor } = this.#desk.by;
    await tx.execute(insertFirstBindings(namespace, actor));
    if (actor.kind !== 'SYSTEM') {
      const subject = { subjectKind: actor.kind, subjectName: actor.name };
      await tx.execute(insertBinding({ role: 'admin', ...subject, namespace, pattern: null }, actor));
    }
    this.#rightsChanged(tx);
  }
}
