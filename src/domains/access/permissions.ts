import { badInput } from '../../platform/errors.js';
import {
  groupsOf,
  leastRoleFor,
  resources,
  rolesWith,
  verbs,
  type Resource,
  type Verb,
} from '../../viewer/index.js';
import * as statements from './bindings.sql.js';
import type { AccessDesk } from './desk.js';
import type { RoleBinding } from './model.js';

/** What is asked about. */
export interface Question {
  readonly verb: string;
  readonly resource: string;
  readonly namespace?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** Whether something is allowed. */
export interface Permission {
  readonly allowed: boolean;
  readonly whyNot: string | null;
  readonly missingRole: string | null;
}

/** What a viewer may do, and who else may. */
export class Permissions {
  readonly #desk: AccessDesk;

  constructor(desk: AccessDesk) {
    this.#desk = desk;
  }

  /** Whether the viewer may do it, and if not, why. */
  async ask(question: Question): Promise<Permission> {
    const { verb, resource, target } = read(question);
    const whyNot = await this.#desk.access.whyNot(verb, resource, target);
    if (whyNot === null) return { allowed: true, whyNot, missingRole: null };
    const role = leastRoleFor(verb, resource, target.namespace !== undefined);
    return { allowed: false, whyNot, missingRole: role?.name ?? null };
  }

  /** What is bound to the viewer, by itself or through a group. */
  async own(): Promise<RoleBinding[]> {
    const { viewer } = this.#desk.access;
    return this.#desk.db.many(statements.listBindingsTo(viewer.kind, viewer.name, groupsOf(viewer)));
  }

  /** Which bindings allow it. */
  async whoCan(question: Question): Promise<RoleBinding[]> {
    const { access, db } = this.#desk;
    const { verb, resource, target } = read(question);
    const where = target.namespace === undefined ? {} : { namespace: target.namespace };
    await access.require('list', 'rolebindings', where);
    const roles = rolesWith(verb, resource).map(({ name }) => name);
    return db.many(statements.listBindingsOfRoles(roles, target.namespace ?? null, target.name ?? null));
  }
}

function read({ verb, resource, namespace, name }: Question) {
  if (!isVerb(verb))
    throw badInput(`There is no verb ${JSON.stringify(verb.slice(0, 40))}: ${verbs.join(', ')}.`, 'verb');
  if (!isResource(resource))
    throw badInput(
      `There is no resource ${JSON.stringify(resource.slice(0, 40))}: ${resources.join(', ')}.`,
      'resource',
    );
  const target = { ...(namespace != null && { namespace }), ...(name != null && { name }) };
  return { verb, resource, target };
}

const isVerb = (text: string): text is Verb => verbs.some((verb) => verb === text);
const isResource = (text: string): text is Resource => resources.some((resource) => resource === text);
