import type { Page } from '../../../platform/page.js';
import type { BuildDesk } from '../desk.js';
import type { FreshLoaders } from '../fresh-loaders.js';
import type { BuildConfig } from '../model.js';
import { requirePull, requireReach } from '../rights.js';
import { applyConfig, type Applied, type ConfigRequest } from './apply.js';
import { findConfig, type TriggerState } from './configs.sql.js';
import { deleteConfig } from './delete.js';
import { setAutomatic, setTrigger, type TriggerChange } from './set-trigger.js';

/** Definitions of builds, as one viewer reads and changes them, in one request. */
export class BuildConfigs {
  readonly #desk: BuildDesk;
  readonly #loaders: FreshLoaders;

  constructor(desk: BuildDesk, loaders: FreshLoaders) {
    this.#desk = desk;
    this.#loaders = loaders;
  }

  async named(namespace: string, name: string): Promise<BuildConfig | null> {
    if (!(await this.#desk.access.can('get', 'buildconfigs', { namespace, name }))) return null;
    return this.#desk.db.maybe(findConfig(namespace, name));
  }

  async byId(id: string): Promise<BuildConfig | null> {
    const found = await this.#loaders.now.configs.load(id);
    return found && (await this.#desk.access.can('get', 'buildconfigs', found)) ? found : null;
  }

  /** By name; one row more than the page holds where there is a next one. */
  async ofNamespace(namespace: string, page: Page): Promise<BuildConfig[]> {
    if (!(await this.#desk.access.can('list', 'buildconfigs', { namespace }))) return [];
    return this.#loaders.now.configPages.load({ of: namespace, phases: null, page });
  }

  /** What the triggers of a definition have come to, by place. */
  triggersOf = (configId: string): Promise<TriggerState[]> => this.#loaders.now.triggers.load(configId);

  /** Creates a definition or makes it what the request says; see `applyConfig`. */
  async apply(request: ConfigRequest): Promise<Applied> {
    const { access, db } = this.#desk;
    const { namespace, name, spec } = request;
    await access.require('update', 'buildconfigs', { namespace, name }, { path: ['input', 'name'] });
    await requireReach(access, spec, namespace, ['input', 'spec']);
    for (const { imageChange } of request.triggers)
      await requirePull(access, imageChange?.from, namespace, ['input', 'triggers']);
    return this.#loaders.after(db.transaction((tx) => applyConfig(tx, this.#desk, request)));
  }

  setTrigger = (change: TriggerChange): Promise<void> => this.#loaders.after(setTrigger(this.#desk, change));

  setAutomatic = (
    target: { readonly namespace: string; readonly name: string },
    automatic: boolean,
  ): Promise<void> => this.#loaders.after(setAutomatic(this.#desk, target, automatic));

  async delete(request: { namespace: string; name: string; orphanBuilds: boolean }): Promise<void> {
    const { namespace, name } = request;
    const { access, db } = this.#desk;
    await access.require('delete', 'buildconfigs', { namespace, name }, { path: ['input', 'name'] });
    await this.#loaders.after(db.transaction((tx) => deleteConfig(tx, this.#desk, request)));
  }
}
