import { randomBytes } from 'node:crypto';
import { badInput, notFound } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { Transaction } from '../../platform/postgres/index.js';
import { applyConfig, type Applied, type ConfigRequest } from './configs/apply.js';
import { findConfig, type TriggerState } from './configs/configs.sql.js';
import { deleteConfig } from './configs/delete.js';
import type { BuildDesk } from './desk.js';
import { hashOfLease } from './leases/claim.js';
import { uploadsPath } from './leases/uploaded-source.js';
import { createLoaders } from './loaders.js';
import type { LogBell } from './logs/bell.js';
import { followLog, type LogNews } from './logs/follow.js';
import { linesBefore, linesOf } from './logs/lines.js';
import { checkRange, readLog, type LogPart, type LogRange } from './logs/read.js';
import { hasEnded, type Build, type BuildConfig, type BuildPhase } from './model.js';
import { setAutomatic, setTrigger, type TriggerChange } from './configs/set-trigger.js';
import { requirePull, requireReach } from './rights.js';
import { findBuild } from './runs/find.sql.js';
import { cancelBuild, removeBuild } from './runs/cancel.js';
import { createBuild, type BuildRequest } from './runs/create.js';
import { startBuild, type StartedBuild, type StartRequest } from './runs/start.js';
import { alterSpec } from './runs/alter-spec.js';
import { insertUpload } from './uploads/uploads.sql.js';

/** Where the source of a build is to be sent. */
export interface Upload {
  readonly path: string;
  readonly expiresAt: Date;
}

/** How long a source may take to arrive, in seconds. */
const uploadTime = 900;

/** Definitions of builds, builds and their logs, as one viewer reads and changes them, in one request. */
export class Builds {
  readonly #desk: BuildDesk;
  readonly #bell: LogBell;
  #loaders: ReturnType<typeof createLoaders>;

  constructor(desk: BuildDesk, bell: LogBell) {
    this.#desk = desk;
    this.#bell = bell;
    this.#loaders = createLoaders(desk.db);
  }

  async config(namespace: string, name: string): Promise<BuildConfig | null> {
    if (!(await this.#desk.access.can('get', 'buildconfigs', { namespace, name }))) return null;
    return this.#desk.db.maybe(findConfig(namespace, name));
  }

  async configById(id: string): Promise<BuildConfig | null> {
    const found = await this.#loaders.configs.load(id);
    return found && (await this.#desk.access.can('get', 'buildconfigs', found)) ? found : null;
  }

  /** By name; one row more than the page holds where there is a next one. */
  async configsOf(namespace: string, page: Page): Promise<BuildConfig[]> {
    if (!(await this.#desk.access.can('list', 'buildconfigs', { namespace }))) return [];
    return this.#loaders.configPages.load({ of: namespace, phases: null, page });
  }

  /** What the triggers of a definition have come to, by place. */
  triggersOf = (configId: string): Promise<TriggerState[]> => this.#loaders.triggers.load(configId);

  async build(namespace: string, name: string): Promise<Build | null> {
    if (!(await this.#desk.access.can('get', 'builds', { namespace, name }))) return null;
    return this.#loaders.named.load(`${namespace}/${name}`);
  }

  async buildById(id: string): Promise<Build | null> {
    const found = await this.#loaders.builds.load(id);
    return found && (await this.#desk.access.can('get', 'builds', found)) ? found : null;
  }

  /** Newest first; one row more than the page holds where there is a next one. */
  async buildsOf(namespace: string, phases: readonly BuildPhase[] | null, page: Page): Promise<Build[]> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return [];
    return this.#loaders.buildPages.load({ of: namespace, phases, page });
  }

  /** How many `buildsOf` a namespace there are. */
  async countOf(namespace: string, phases: readonly BuildPhase[] | null): Promise<number> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return 0;
    return this.#loaders.counts.load({ of: namespace, phases });
  }

  /** Likewise, of one definition. */
  async countOfConfig({ id, namespace }: BuildConfig, phases: readonly BuildPhase[] | null): Promise<number> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return 0;
    return this.#loaders.runCounts.load({ of: id, phases });
  }

  /** Builds of one definition, as of a namespace. */
  async buildsOfConfig(
    { id, namespace }: BuildConfig,
    phases: readonly BuildPhase[] | null,
    page: Page,
  ): Promise<Build[]> {
    if (!(await this.#desk.access.can('list', 'builds', { namespace }))) return [];
    return this.#loaders.runPages.load({ of: id, phases, page });
  }

  /** Creates a definition or makes it what the request says; see `applyConfig`. */
  async apply(request: ConfigRequest): Promise<Applied> {
    const { access, db } = this.#desk;
    const { namespace, name, spec } = request;
    await access.require('update', 'buildconfigs', { namespace, name }, { path: ['input', 'name'] });
    await requireReach(access, spec, namespace, ['input', 'spec']);
    for (const { imageChange } of request.triggers)
      await requirePull(access, imageChange?.from, namespace, ['input', 'triggers']);
    return this.#changed(db.transaction((tx) => applyConfig(tx, this.#desk, request)));
  }

  setTrigger = (change: TriggerChange): Promise<void> => this.#changed(setTrigger(this.#desk, change));

  setAutomatic = (
    target: { readonly namespace: string; readonly name: string },
    automatic: boolean,
  ): Promise<void> => this.#changed(setAutomatic(this.#desk, target, automatic));

  async deleteConfig(request: { namespace: string; name: string; orphanBuilds: boolean }): Promise<void> {
    const { namespace, name } = request;
    const { access, db } = this.#desk;
    await access.require('delete', 'buildconfigs', { namespace, name }, { path: ['input', 'name'] });
    await this.#changed(db.transaction((tx) => deleteConfig(tx, this.#desk, request)));
  }

  /** Creates a build of no definition; one of the same name must be the same. */
  async create(request: BuildRequest) {
    const { access, db } = this.#desk;
    const { namespace, name, spec } = request;
    await access.require('create', 'builds', { namespace, name }, { path: ['input', 'name'] });
    await requireReach(access, spec, namespace, ['input', 'spec']);
    return this.#changed(db.transaction((tx) => createBuild(tx, this.#desk, request)));
  }

  /** Starts a build on the viewer's behalf; a binary one with the place where its source is to be sent. */
  async start(request: StartRequest): Promise<StartedBuild & { readonly upload: Upload | null }> {
    const { access, db } = this.#desk;
    const { namespace, config: name } = request;
    await access.require('start', 'buildconfigs', { namespace, name }, { path: ['input', 'config'] });
    const config = await db.maybe(findConfig(namespace, name));
    const spec = request.spec ?? config?.spec;
    if (spec) await requireReach(access, alterSpec(spec, request), namespace, ['input']);
    return this.#changed(
      db.transaction(async (tx) => {
        const build = await startBuild(tx, this.#desk, request);
        return {
          ...build,
          upload: request.binary ? await this.#expect(tx, build, request.binary.asFile) : null,
        };
      }),
    );
  }

  /** The same within a transaction that decides more, for those who act by themselves: triggers, webhooks. */
  startWithin = (tx: Transaction, request: StartRequest): Promise<StartedBuild> =>
    this.#changed(startBuild(tx, this.#desk, request));

  /** The request that repeats a build: the same specification and the images of now. */
  async repeat(
    namespace: string,
    name: string,
  ): Promise<Pick<StartRequest, 'config' | 'spec' | 'cloneOf' | 'revision'>> {
    const build = await this.build(namespace, name);
    if (!build) throw notFound(`Build ${namespace}/${name}`, 'input', 'cloneOf');
    if (build.configName === null || build.configId === null)
      throw badInput(
        `Build ${namespace}/${name} is of no definition that is there: it cannot be repeated.`,
        'input',
        'cloneOf',
      );
    if (build.spec.source.binary)
      throw badInput('What was sent along is not kept: start it anew.', 'input', 'cloneOf');
    const { configName: config, spec, revision } = build;
    return { config, spec, cloneOf: name, revision };
  }

  async cancel(namespace: string, name: string): Promise<void> {
    const { access, db } = this.#desk;
    await access.require('cancel', 'builds', { namespace, name }, { path: ['input', 'name'] });
    await this.#changed(
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
    await this.#changed(
      db.transaction(async (tx) => removeBuild(tx, this.#desk, await this.#require(tx, namespace, name))),
    );
  }

  /** A part of a build's log. */
  async log(
    build: Build,
    attempt: number | null,
    range: LogRange,
  ): Promise<LogPart & { isComplete: boolean }> {
    const { namespace, name } = build;
    await this.#desk.access.require('get', 'builds/logs', { namespace, name });
    checkRange(range);
    const part = await readLog(this.#desk.db, { id: build.id, attempt: attempt ?? build.attempt }, range);
    const isOver = hasEnded(build.phase) || (attempt !== null && attempt < build.attempt);
    return { ...part, isComplete: isOver && part.chunks.length === 0 };
  }

  /** How many lines the log of the newest attempt has. */
  async logLines({ id, attempt, namespace, name }: Build): Promise<bigint> {
    await this.#desk.access.require('get', 'builds/logs', { namespace, name });
    return linesOf(this.#desk.db, id, attempt);
  }

  /** How many lines of a log end before a part of it. */
  firstLine = ({ id }: Build, { attempt, offset }: LogPart): Promise<bigint> =>
    linesBefore(this.#desk.db, id, attempt, offset);

  /** The log of a build as it is written, to its end. */
  async follow(
    namespace: string,
    name: string,
    range: LogRange,
    signal: AbortSignal | undefined,
  ): Promise<AsyncGenerator<LogNews, void, undefined>> {
    const { access, db } = this.#desk;
    await access.require('get', 'builds/logs', { namespace, name });
    checkRange(range);
    const build = await db.maybe(findBuild(namespace, name));
    if (!build) throw notFound(`Build ${namespace}/${name}`);
    return followLog({ db, bell: this.#bell, signal }, build, range);
  }

  async #expect(tx: Transaction, { id }: StartedBuild, asFile: string | null): Promise<Upload> {
    const token = randomBytes(32).toString('base64url');
    const { expiresAt } = await tx.one(insertUpload(id, hashOfLease(token), asFile, uploadTime));
    return { path: `${uploadsPath}${token}`, expiresAt };
  }

  async #require(tx: Transaction, namespace: string, name: string): Promise<Build> {
    const build = await tx.maybe(findBuild(namespace, name));
    if (!build) throw notFound(`Build ${namespace}/${name}`, 'input', 'name');
    return build;
  }

  /** After a change nothing that was read before it may be served again. */
  async #changed<Result>(change: Promise<Result>): Promise<Result> {
    const result = await change;
    this.#loaders = createLoaders(this.#desk.db);
    return result;
  }
}
