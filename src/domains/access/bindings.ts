import DataLoader from 'dataloader';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import { allRights, holds, insertBinding, roleNamed, roles, type Role } from '../../viewer/index.js';
import * as statements from './bindings.sql.js';
import type { AccessDesk } from './desk.js';
import { accessEvent, bindingPayload } from './events.js';
import { checkPattern, type RoleBinding, type Subject } from './model.js';

/** What to bind, or no longer. */
export interface BindingRequest {
  readonly role: string;
  readonly subject: Subject;
  readonly namespace: string | null;
  readonly streams: string | null;
}

/** Role bindings as one viewer reads and changes them, in one request. */
export class RoleBindings {
  readonly #desk: AccessDesk;
  readonly #byId: DataLoader<string, RoleBinding | null>;

  constructor(desk: AccessDesk) {
    this.#desk = desk;
    this.#byId = new DataLoader(async (ids) => {
      const rows = new Map((await desk.db.many(statements.findBindings(ids))).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  }

  async byId(id: string): Promise<RoleBinding | null> {
    const scope = await this.#desk.access.scope('get', 'rolebindings');
    const found = await this.#byId.load(id);
    return found && holds(scope, found.namespace === null ? {} : { namespace: found.namespace })
      ? found
      : null;
  }

  /** In one namespace; none where the viewer may not list them. */
  async of(namespace: string, { first, after }: Page): Promise<RoleBinding[]> {
    if (!(await this.#desk.access.can('list', 'rolebindings', { namespace }))) return [];
    return this.#desk.db.many(statements.listBindingsOf([namespace], first, after?.[0] ?? null));
  }

  /** Wherever the viewer may list them. */
  async list(subject: string | null, { first, after }: Page): Promise<RoleBinding[]> {
    const { all, namespaces } = await this.#desk.access.scope('list', 'rolebindings');
    return this.#desk.db.many(
      statements.listBindings(all ? null : namespaces, subject, first, after?.[0] ?? null),
    );
  }

  /** Binds a role to somebody; nobody binds more than they may do themselves. */
  async bind(request: BindingRequest): Promise<RoleBinding> {
    const { role, key, at } = check(request);
    await this.#require('create', request);
    await this.#refuseMore(role, request);
    const { db, outbox, by, access, rightsChanged } = this.#desk;
    const id = await db.transaction(async (tx) => {
      if (request.namespace !== null && !(await tx.maybe(statements.findNamespaceName(request.namespace))))
        throw notFound(`Namespace ${request.namespace}`, 'input', 'namespace');
      const bound = await tx.maybe(insertBinding(key, by.actor));
      if (!bound) return (await tx.one(statements.findBinding(key))).id;
      rightsChanged(tx);
      const payload = bindingPayload(role.name, request.subject, request.streams);
      await outbox.publish(tx, accessEvent('role-binding.created', { ...at, payload }, by));
      return bound.id;
    });
    access.renew();
    const [binding] = await db.many(statements.findBindings([id]));
    if (!binding) throw new Failure('CONFLICT', 'The role was just taken away again.');
    return binding;
  }

  /** Takes a role away; returns whether it was bound. */
  async unbind(request: BindingRequest): Promise<boolean> {
    const { role, key, at } = check(request);
    await this.#require('delete', request);
    const { db, outbox, by, access, rightsChanged } = this.#desk;
    const unbound = await db.transaction(async (tx) => {
      const known = await tx.maybe(statements.findBinding(key));
      if (!known || (await tx.execute(statements.deleteBinding(known.id))) === 0) return false;
      rightsChanged(tx);
      const payload = bindingPayload(role.name, request.subject, request.streams);
      await outbox.publish(tx, accessEvent('role-binding.deleted', { ...at, payload }, by));
      return true;
    });
    access.renew();
    return unbound;
  }

  async #require(verb: 'create' | 'delete', { namespace }: BindingRequest): Promise<void> {
    const target = namespace === null ? {} : { namespace };
    await this.#desk.access.require(verb, 'rolebindings', target, { path: ['input', 'namespace'] });
  }

  /** Who may bind roles could otherwise make themselves whatever they like. */
  async #refuseMore(role: Role, { namespace }: BindingRequest): Promise<void> {
    const rights = await this.#desk.access.current();
    const target = namespace === null ? {} : { namespace };
    const more = allRights(role).find(([verb, resource]) => !rights.allow(verb, resource, target));
    if (more)
      throw new Failure(
        'FORBIDDEN',
        `You may not bind ${role.name}: it allows to ${more.join(' ')}, which you may not do there yourself.`,
        { path: ['input', 'role'] },
      );
  }
}

function check({ role: name, subject, namespace, streams }: BindingRequest) {
  const role = roleNamed(name);
  if (!role)
    throw badInput(
      `There is no role ${JSON.stringify(name.slice(0, 80))}; there are ${roles.map((known) => known.name).join(', ')}.`,
      'input',
      'role',
    );
  if (namespace !== null && role.ofCluster)
    throw badInput(`The role ${role.name} is for everywhere: leave namespace out.`, 'input', 'namespace');
  if (streams !== null && namespace === null)
    throw badInput('Streams are in a namespace: give namespace as well.', 'input', 'namespace');
  if (streams !== null) checkPattern(streams, 'input', 'streams');
  const key = {
    role: role.name,
    subjectKind: subject.kind,
    subjectName: subject.name,
    namespace,
    pattern: streams,
  };
  return { role, key, at: { namespace, name: role.name } };
}
