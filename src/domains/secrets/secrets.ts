import type { Actor, Publisher } from '../../events/index.js';
import type { Keyring } from '../../oci/index.js';
import { notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Store } from '../../platform/postgres/index.js';
import { holds, type Access } from '../../viewer/index.js';
import { secretEvent } from './events.js';
import { createLoaders } from './loaders.js';
import { checkSecretName, isOfRegistries, type RegistrySecret } from './model.js';
import { putSecret, type PutOutcome, type PutRequest } from './put.js';
import { openKeyring, openLogins, openSecret, type Opening, type RegistryLogin } from './sealing.js';
import { entriesIn } from './entries.js';
import { entryOf } from './secret-data.js';
import * as statements from './secrets.sql.js';

/** What secrets need to be read, written and opened on a viewer's behalf. */
export interface SecretDesk extends Opening {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
}

/** Registry secrets as one viewer writes them, in one request; what they hold only imports get to see. */
export class Secrets {
  readonly #desk: SecretDesk;
  readonly #loaders: ReturnType<typeof createLoaders>;

  constructor(desk: SecretDesk) {
    this.#desk = desk;
    this.#loaders = createLoaders(desk.db);
  }

  async byId(id: string): Promise<RegistrySecret | null> {
    const scope = await this.#desk.access.scope('get', 'secrets');
    const secret = await this.#loaders.byId.load(id);
    return secret && holds(scope, secret) ? secret : null;
  }

  byName = async (namespace: string, name: string): Promise<RegistrySecret | null> =>
    (await this.#desk.access.can('get', 'secrets', { namespace, name }))
      ? this.#loaders.byName.load({ namespace, name })
      : null;

  /** By name; one row more than the page holds where there is a next one. None where the viewer may list none. */
  listOf = async (namespace: string, page: Page): Promise<RegistrySecret[]> =>
    (await this.#desk.access.can('list', 'secrets', { namespace }))
      ? this.#loaders.pages.load({ namespace, page })
      : [];

  /** Creates a secret, or replaces what is given of it. */
  async put(request: PutRequest): Promise<PutOutcome> {
    const { namespace, name } = request;
    checkSecretName(name, 'input', 'name');
    const path = ['input', 'namespace'];
    await this.#desk.access.require(
      'update',
      'secrets',
      { namespace, name },
      {
        path,
        missing: notFound(`Namespace ${namespace}`, ...path),
      },
    );
    const outcome = await this.#desk.db.transaction((tx) => putSecret(tx, request, this.#desk));
    this.#forget(outcome.secret);
    return outcome;
  }

  /** Deletes a secret; imports from now on do without it. */
  async delete(namespace: string, name: string): Promise<void> {
    checkSecretName(name, 'input', 'name');
    await this.#desk.access.require('delete', 'secrets', { namespace, name }, { path: ['input', 'name'] });
    const { id } = await this.#desk.db.transaction(async (tx) => {
      const deleted = await tx.maybe(statements.deleteSecret(namespace, name));
      if (!deleted) throw notFound(`Secret ${namespace}/${name}`, 'input', 'name');
      await this.#desk.outbox.publish(tx, secretEvent('secret.deleted', { namespace, name }, this.#desk.by));
      return deleted;
    });
    this.#forget({ id, namespace, name });
  }

  /** The credentials that imports of a namespace show: those of all its secrets that are not excluded. */
  async keyringFor(namespace: string): Promise<Keyring> {
    const secrets = await this.#desk.db.many(statements.listSealedForImport(namespace));
    return openKeyring(secrets, this.#desk);
  }

  /** The credentials of one secret; null where there is none that opens and holds some. */
  async keyringOf(namespace: string, name: string): Promise<Keyring | null> {
    const [sealed] = await this.#desk.db.many(statements.listSealed(namespace, [name]));
    return sealed && isOfRegistries(sealed) ? openKeyring([sealed], this.#desk) : null;
  }

  /** What a secret holds, by entry, for those who carry out what a namespace has asked for; null: none that opens. */
  async entriesOf(namespace: string, name: string): Promise<ReadonlyMap<string, Buffer> | null> {
    const [sealed] = await this.#desk.db.many(statements.listSealed(namespace, [name]));
    const text = sealed && openSecret(sealed, this.#desk);
    if (!sealed || !text) return null;
    const { type } = sealed;
    return type === 'DOCKER_CONFIG_JSON' || type === 'DOCKER_CFG'
      ? new Map([[entryOf[type], Buffer.from(text.reveal())]])
      : entriesIn(text);
  }

  /** All logins that a namespace has for registries, those of the secrets named first. */
  async loginsOf(namespace: string, first: readonly string[]): Promise<RegistryLogin[]> {
    const { db } = this.#desk;
    const [named, others] = await Promise.all([
      first.length === 0 ? [] : db.many(statements.listSealed(namespace, first)),
      db.many(statements.listSealedForImport(namespace)),
    ]);
    return openLogins([...named.filter(isOfRegistries), ...others], this.#desk);
  }

  #forget({ id, namespace, name }: Pick<RegistrySecret, 'id' | 'namespace' | 'name'>): void {
    this.#loaders.byId.clear(id);
    this.#loaders.byName.clear({ namespace, name });
    this.#loaders.pages.clearAll();
  }
}
