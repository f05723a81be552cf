import DataLoader from 'dataloader';
import type { Actor, NewEvent, Publisher } from '../../events/index.js';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import * as statements from './config-maps.sql.js';
import { readEntries, type ConfigMap } from './model.js';

/** What config maps need to be read and written on a viewer's behalf. */
export interface ConfigMapDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
}

/** What a config map is to be; null is what it is already. */
export interface PutConfigMap {
  readonly namespace: string;
  readonly name: string;
  readonly entries: readonly { readonly key: string; readonly bytes: Buffer }[];
  readonly labels: Readonly<Record<string, string>> | null;
  readonly annotations: Readonly<Record<string, string>> | null;
  readonly onlyNew: boolean;
}

const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Config maps as one viewer reads and writes them, in one request. */
export class ConfigMaps {
  readonly #desk: ConfigMapDesk;
  readonly #byId: DataLoader<string, ConfigMap | null>;

  constructor(desk: ConfigMapDesk) {
    this.#desk = desk;
    this.#byId = new DataLoader(async (ids) => {
      const rows = new Map((await desk.db.many(statements.findConfigMaps(ids))).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  }

  async byId(id: string): Promise<ConfigMap | null> {
    const found = await this.#byId.load(id);
    return found && (await this.#desk.access.can('get', 'configmaps', found)) ? found : null;
  }

  async byName(namespace: string, name: string): Promise<ConfigMap | null> {
    if (!(await this.#desk.access.can('get', 'configmaps', { namespace, name }))) return null;
    return this.#desk.db.maybe(statements.findConfigMap(namespace, name));
  }

  /** By name; one row more than the page holds where there is a next one. */
  async listOf(namespace: string, page: Page): Promise<ConfigMap[]> {
    if (!(await this.#desk.access.can('list', 'configmaps', { namespace }))) return [];
    return this.#desk.db.many(statements.listConfigMaps([namespace], page.first, page.after?.[0] ?? null));
  }

  /** What a config map holds, by entry, for builds; null where there is none. */
  async entriesOf(namespace: string, name: string): Promise<ReadonlyMap<string, Buffer> | null> {
    const found = await this.#desk.db.maybe(statements.findConfigMap(namespace, name));
    return (
      found &&
      new Map(Object.entries(found.entries).map(([key, value]) => [key, Buffer.from(value, 'base64')]))
    );
  }

  /** Creates a config map, or replaces what it holds; nothing is said of one that is so already. */
  async put(request: PutConfigMap) {
    const { namespace, name, onlyNew } = request;
    const target = { namespace, name };
    const refusal = { path: ['input', 'name'] };
    await this.#desk.access.require('update', 'configmaps', target, refusal);
    if (name.length > 253 || !dnsSubdomain.test(name))
      throw badInput(
        'This is no name for a config map: use lower-case letters, digits, dashes and dots.',
        'input',
        'name',
      );
    const entries = readEntries(request.entries, 'input', 'entries');
    return this.#desk.db.transaction(async (tx) => {
      if (!(await tx.maybe(statements.lockNamespace(namespace))))
        throw notFound(`Namespace ${namespace}`, 'input', 'namespace');
      const before = await tx.maybe(statements.findConfigMap(namespace, name));
      if (before && onlyNew)
        throw new Failure('CONFLICT', `Config map ${namespace}/${name} exists already.`, refusal);
      const labels = request.labels ?? before?.labels ?? {};
      const annotations = request.annotations ?? before?.annotations ?? {};
      const next = { namespace, name, labels, annotations, entries };
      if (before && isSame(before, next)) return { configMap: before, outcome: 'UNCHANGED' as const };
      const configMap = await tx.one(statements.writeConfigMap(next));
      await this.#desk.outbox.publish(tx, this.#event('config-map.put', namespace, name, 'written'));
      return { configMap, outcome: before ? ('CONFIGURED' as const) : ('CREATED' as const) };
    });
  }

  /** Deletes a config map. */
  async delete(namespace: string, name: string): Promise<void> {
    await this.#desk.access.require('delete', 'configmaps', { namespace, name }, { path: ['input', 'name'] });
    await this.#desk.db.transaction(async (tx) => {
      if (!(await tx.maybe(statements.deleteConfigMap(namespace, name))))
        throw notFound(`Config map ${namespace}/${name}`, 'input', 'name');
      await this.#desk.outbox.publish(tx, this.#event('config-map.deleted', namespace, name, 'deleted'));
    });
  }

  #event(type: string, namespace: string, name: string, message: string): NewEvent {
    const { actor, requestId } = this.#desk.by;
    return {
      type,
      namespace,
      subject: `${namespace}/${name}`,
      payload: { configMap: name },
      actor,
      cause: { kind: 'REQUEST', message, requestId, eventId: null },
    };
  }
}

type Contents = Pick<ConfigMap, 'labels' | 'annotations' | 'entries'>;
const isSame = (one: Contents, other: Contents) => canonical(one) === canonical(other);
const canonical = ({ labels, annotations, entries }: Contents) =>
  JSON.stringify([labels, annotations, entries].map((map) => Object.entries(map).sort()));
