import { randomBytes, randomUUID } from 'node:crypto';
import DataLoader from 'dataloader';
import type { Actor, Publisher } from '../../events/index.js';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Keychain } from '../../platform/keychain.js';
import { violatedConstraint, type Store } from '../../platform/postgres/index.js';
import { Secret } from '../../platform/secret.js';
import type { Access } from '../../viewer/index.js';
import { bindingOf, hookName, type Provider, type RegistryHook } from './model.js';
import * as statements from './registry-hooks.sql.js';

/** What hooks need to be seen and made on a viewer's behalf. */
export interface HookDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  readonly keys: Keychain | null;
}

/** How many hooks a namespace has at most. */
const most = 100;

/** The hooks of registries as one viewer sees and makes them, in one request. */
export class RegistryHooks {
  readonly #desk: HookDesk;
  readonly #lists: DataLoader<string, RegistryHook[]>;

  constructor(desk: HookDesk) {
    this.#desk = desk;
    this.#lists = new DataLoader(async (namespaces) => {
      const rows = await desk.db.many(statements.listHooks(namespaces));
      return namespaces.map((namespace) => rows.filter((row) => row.namespace === namespace));
    });
  }

  /** By name; none where the viewer may list none. */
  listOf = async (namespace: string): Promise<RegistryHook[]> =>
    (await this.#desk.access.can('list', 'webhooks', { namespace })) ? this.#lists.load(namespace) : [];

  /** Makes a hook; its secret is told here and never again. */
  async create(namespace: string, name: string, provider: Provider) {
    const { access, by, db, keys, outbox } = this.#desk;
    if (!hookName.test(name))
      throw badInput('Name it with at most 63 lower-case letters, digits and dashes.', 'input', 'name');
    const path = ['input', 'namespace'];
    const missing = notFound(`Namespace ${namespace}`, ...path);
    await access.require('create', 'webhooks', { namespace }, { path, missing });
    if (!keys)
      throw badInput(
        'This server has no key to encrypt secrets with: its operator sets SLUICE_ENCRYPTION_KEYS.',
      );
    const secret = new Secret(randomBytes(32).toString('base64url'));
    const place = { id: randomUUID(), namespace, name };
    const row = { ...place, provider, ...keys.seal(secret, bindingOf(place)) };
    const hook = await db.transaction(async (tx) => {
      const made = await tx.maybe(statements.insertHook(row, by.actor, most)).catch((error: unknown) => {
        throw violatedConstraint(error) === 'registry_hook_in_namespace' ? missing : error;
      });
      if (!made)
        throw new Failure(
          'CONFLICT',
          `Namespace ${namespace} has a hook ${name} already, or ${String(most)} others: choose another name, or delete one.`,
          { path: ['input', 'name'] },
        );
      await outbox.publish(tx, this.#event('created', made));
      return made;
    });
    this.#lists.clear(namespace);
    return { registryHook: hook, secret: secret.reveal() };
  }

  async delete(namespace: string, name: string): Promise<void> {
    const { access, db, outbox } = this.#desk;
    const path = ['input', 'name'];
    const missing = notFound(`Registry hook ${namespace}/${name}`, ...path);
    await access.require('delete', 'webhooks', { namespace, name }, { path, missing });
    await db.transaction(async (tx) => {
      if (!(await tx.maybe(statements.deleteHook(namespace, name)))) throw missing;
      await outbox.publish(tx, this.#event('deleted', { namespace, name }));
    });
    this.#lists.clear(namespace);
  }

  #event(what: 'created' | 'deleted', { namespace, name }: Pick<RegistryHook, 'namespace' | 'name'>) {
    const { actor, requestId } = this.#desk.by;
    return {
      type: `registry-hook.${what}`,
      namespace,
      subject: `${namespace}/${name}`,
      payload: { hook: name },
      actor,
      cause: { kind: 'REQUEST', message: what, requestId, eventId: null },
    } as const;
  }
}
