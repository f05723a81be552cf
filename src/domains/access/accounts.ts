import DataLoader from 'dataloader';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import { violatedConstraint } from '../../platform/postgres/index.js';
import { deleteBindingsOf } from './bindings.sql.js';
import * as statements from './accounts.sql.js';
import type { AccessDesk } from './desk.js';
import { accessEvent } from './events.js';
import { checkPersonName, fullNameOf, type Group, type ServiceAccount, type User } from './model.js';

/** A service account by its names. */
export interface AccountName {
  readonly namespace: string;
  readonly name: string;
}

/** Users, groups and service accounts as one viewer reads and changes them, in one request. */
export class Accounts {
  readonly #desk: AccessDesk;
  readonly #groupsOf: DataLoader<string, readonly string[]>;

  constructor(desk: AccessDesk) {
    this.#desk = desk;
    this.#groupsOf = new DataLoader(async (members) => {
      const rows = new Map(
        (await desk.db.many(statements.listGroupsOf(members))).map(({ member, groups }) => [member, groups]),
      );
      return members.map((member) => rows.get(member) ?? []);
    });
  }

  /** By name; one row more than the page holds where there is a next one. None where the viewer may not list them. */
  async serviceAccounts(namespace: string, { first, after }: Page): Promise<ServiceAccount[]> {
    if (!(await this.#desk.access.can('list', 'serviceaccounts', { namespace }))) return [];
    return this.#desk.db.many(statements.listServiceAccounts(namespace, first, after?.[0] ?? null));
  }

  async users({ first, after }: Page): Promise<User[]> {
    if (!(await this.#desk.access.can('list', 'users'))) return [];
    return this.#desk.db.many(statements.listUsers(first, after?.[0] ?? null));
  }

  async groups(): Promise<Group[]> {
    return (await this.#desk.access.can('list', 'groups')) ? this.#desk.db.many(statements.listGroups()) : [];
  }

  /** The groups that Sluice knows somebody to be in. */
  groupsOf = (member: string): Promise<readonly string[]> => this.#groupsOf.load(member);

  /** Creates a service account; one of the same name is a CONFLICT. */
  async createServiceAccount(account: AccountName): Promise<ServiceAccount> {
    const { db, outbox, by, rightsChanged } = this.#desk;
    const path = ['input', 'serviceAccount'];
    const fullName = fullNameOf(account, ...path);
    const { namespace, name } = account;
    const missing = notFound(`Namespace ${namespace}`, ...path, 'namespace');
    await this.#desk.access.require('create', 'serviceaccounts', { namespace }, { path, missing });
    return db.transaction(async (tx) => {
      const created = await tx
        .maybe(statements.insertServiceAccount(namespace, fullName))
        .catch((error: unknown) => {
          throw violatedConstraint(error) === 'account_in_namespace' ? missing : error;
        });
      if (!created)
        throw new Failure('CONFLICT', `Service account ${namespace}/${name} exists already.`, { path });
      rightsChanged(tx);
      await outbox.publish(tx, accessEvent('service-account.created', { namespace, name }, by));
      return created;
    });
  }

  /** Deletes a service account with its tokens and bindings. */
  async deleteServiceAccount(account: AccountName): Promise<void> {
    const { db, outbox, by, rightsChanged } = this.#desk;
    const path = ['input', 'serviceAccount'];
    const fullName = fullNameOf(account, ...path);
    const { namespace, name } = account;
    const missing = notFound(`Service account ${namespace}/${name}`, ...path);
    await this.#desk.access.require('delete', 'serviceaccounts', { namespace }, { path, missing });
    await db.transaction(async (tx) => {
      if ((await tx.execute(statements.deleteServiceAccount(fullName))) === 0) throw missing;
      await tx.execute(deleteBindingsOf('SERVICE_ACCOUNT', fullName));
      rightsChanged(tx);
      await outbox.publish(tx, accessEvent('service-account.deleted', { namespace, name }, by));
    });
  }

  /** Shuts a user out, or lets them in again. */
  async setUser(name: string, disabled: boolean): Promise<User> {
    const { db, outbox, by, rightsChanged, access } = this.#desk;
    await access.require('update', 'users', {}, { path: ['input', 'name'] });
    checkPersonName(name, 'user', 'input', 'name');
    if (disabled && access.viewer.name === name)
      throw badInput('Nobody shuts themselves out.', 'input', 'disabled');
    return db.transaction(async (tx) => {
      const { changed, ...user } = await tx.one(statements.writeUser(name, disabled));
      if (changed) {
        rightsChanged(tx);
        const type = disabled ? 'user.disabled' : 'user.enabled';
        await outbox.publish(tx, accessEvent(type, { namespace: null, name }, by));
      }
      return user;
    });
  }

  /** Adds members to a group and removes others; null when it has none any more. */
  async setGroup(name: string, add: readonly string[], remove: readonly string[]): Promise<Group | null> {
    const { db, outbox, by, rightsChanged, access } = this.#desk;
    await access.require('update', 'groups', {}, { path: ['input', 'name'] });
    checkPersonName(name, 'group', 'input', 'name');
    for (const member of add)
      if (!member.startsWith('system:serviceaccount:')) checkPersonName(member, 'user', 'input', 'add');
    const group = await db.transaction(async (tx) => {
      const changes =
        (await tx.execute(statements.removeMembers(name, remove))) +
        (await tx.execute(statements.addMembers(name, add)));
      if (changes > 0) {
        rightsChanged(tx);
        await outbox.publish(
          tx,
          accessEvent(
            'group.changed',
            { namespace: null, name, payload: { added: add, removed: remove } },
            by,
          ),
        );
      }
      return tx.maybe(statements.findGroup(name));
    });
    access.renew();
    this.#groupsOf.clearAll();
    return group;
  }
}
