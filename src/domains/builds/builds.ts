import { notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { BuildConfigs } from './configs/configs.js';
import { findConfig } from './configs/configs.sql.js';
import type { BuildDesk } from './desk.js';
import { FreshLoaders } from './fresh-loaders.js';
import type { LogBell } from './logs/bell.js';
import { BuildLogs } from './logs/logs.js';
import type { Build, BuildConfig, BuildPhase } from './model.js';
import { requireReach } from './rights.js';
import { alterSpec } from './runs/alter-spec.js';
import { cancelBuild, removeBuild } from './runs/cancel.js';
import { createBuild, type BuildRequest } from './runs/create.js';
import { findBuild } from './runs/find.sql.js';
import { requestToRepeat, type Repetition } from './runs/repeat.js';
import { startBuild, type StartedBuild, type StartRequest } from './runs/start.js';
import { expectUpload, type Upload } from './uploads/expect.js';

/** Builds, their definitions and their logs, as one viewer reads and changes them, in one request. */
export class Builds {
  readonly #desk: BuildDesk;
  readonly #bell: LogBell;
  readonly #loaders: FreshLoaders;
  readonly configs: BuildConfigs;
  readonly logs: BuildLogs;

  constructor(desk: BuildDesk, bell: LogBell) {
    this.#desk = desk;
    this.#bell = bell;
    this.#loaders = new FreshLoaders(desk.db);
    this.configs = new BuildConfigs(desk, this.#loaders);
    this.logs = new BuildLogs(desk, bell);
  }

  async build(namespace: string, name: string): Promise<Build | null> {
    if (!(await this.#desk.access.can('get', 'builds', { namespace, name }))) return null;
    return this.#loaders.now.named.load(`${namespace}/${name}`);
  }

  async buildById(id: string): Promise<Build | null> {
    const found = await this.#loaders.now.builds.load(id);
    return found && (await this.#desk.access.can('get', 'builds', found)) ? found : null;
  }

  /** Newest first; one row more than the page holds where there is a next one. */
  async buildsOf(namespace: string, phases: readonly BuildPhase[] | null, page: Page): Promise<Build[]> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return [];
    return this.#loaders.now.buildPages.load({ of: namespace, phases, page });
  }

  /** How many `buildsOf` a namespace there are. */
  async countOf(namespace: string, phases: readonly BuildPhase[] | null): Promise<number> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return 0;
    return this.#loaders.now.counts.load({ of: namespace, phases });
  }

  /** Likewise, of one definition. */
  async countOfConfig({ id, namespace }: BuildConfig, phases: readonly BuildPhase[] | null): Promise<number> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return 0;
    return this.#loaders.now.runCounts.load({ of: id, phases });
  }

  /** Builds of one definition, as of a namespace. */
  async buildsOfConfig(
    { id, namespace }: BuildConfig,
    phases: readonly BuildPhase[] | null,
    page: Page,
  ): Promise<Build[]> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return [];
    return this.#loaders.now.runPages.load({ of: id, phases, page });
  }

  /** Creates a build of no definition; one of the same name must be the same. */
  async create(request: BuildRequest) {
    const { access, db } = this.#desk;
    const { namespace, name, spec } = request;
    await access.require('create', 'builds', { namespace, name }, { path: ['input', 'name'] });
    await requireReach(access, spec, namespace, ['input', 'spec']);
    return this.#loaders.after(db.transaction((tx) => createBuild(tx, this.#desk, request)));
  }

  /** Starts a build on the viewer's behalf; a binary one with the place where its source is to be sent. */
  async start(request: StartRequest): Promise<StartedBuild & { readonly upload: Upload | null }> {
    const { access, db } = this.#desk;
    const { namespace, config: name } = request;
    await access.require('start', 'buildconfigs', { namespace, name }, { path: ['input', 'config'] });
    const config = await db.maybe(findConfig(namespace, name));
    const spec = request.spec ?? config?.spec;
    if (spec) await requireReach(access, alterSpec(spec, request), namespace, ['input']);
    return this.#loaders.after(
      db.transaction(async (tx) => {
        const build = await startBuild(tx, this.#desk, request);
        return {
          ...build,
          upload: request.binary ? await expectUpload(tx, build.id, request.binary.asFile) : null,
        };
      }),
    );
  }

  /** The same within a transaction that decides more, for those who act by themselves: triggers, webhooks. */
  startWithin = (tx: Transaction, request: StartRequest): Promise<StartedBuild> =>
    this.#loaders.after(startBuild(tx, this.#desk, request));

  /** The request that starts this build once more. */
  async repeat(namespace: string, name: string): Promise<Repetition> {
    const build = await this.build(namespace, name);
    if (!build) throw notFound(`Build ${namespace}/${name}`, 'input', 'cloneOf');
    return requestToRepeat(build);
  }

  async cancel(namespace: string, name: string): Promise<void> {
    const { access, db } = this.#desk;
    await access.require('cancel', 'builds', { namespace, name }, { path: ['input', 'name'] });
    await this.#loaders.after(
      db.transaction(async (tx) => {
        const build = await this.#require(tx, namespace, name);
        await cancelBuild(tx, this.#desk, build);
        tx.afterCommit(() => {
          this.#bell.ring(build.id);
        });
      }),
    );
  }

  async delete(namespace: string, name: string): Promise<void> {
    const { access, db } = this.#desk;
    await access.require('delete', 'builds', { namespace, name }, { path: ['input', 'name'] });
    await this.#loaders.after(
      db.transaction(async (tx) => removeBuild(tx, this.#desk, await this.#require(tx, namespace, name))),
    );
  }

  async #require(tx: Transaction, namespace: string, name: string): Promise<Build> {
    const build = await tx.maybe(findBuild(namespace, name));
    if (!build) throw notFound(`Build ${namespace}/${name}`, 'input', 'name');
    return build;
  }
}
