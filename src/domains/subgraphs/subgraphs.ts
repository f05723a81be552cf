import DataLoader from 'dataloader';
import { badInput } from '../../platform/errors.js';
import type { Page } from '../../platform/page.js';
import type { SubgraphDesk } from './desk.js';
import { subgraphEvent } from './events.js';
import { checkSubgraphName, type SchemaRelease, type Subgraph, type SubgraphVersion } from './model.js';
import * as statements from './subgraphs.sql.js';

/** The subgraphs of partners as one viewer reads them, and makes room for them. */
export class Subgraphs {
  readonly #desk: SubgraphDesk;
  readonly #versions: DataLoader<string, SubgraphVersion | null, string>;

  constructor(desk: SubgraphDesk) {
    this.#desk = desk;
    this.#versions = new DataLoader(async (keys) => {
      const wanted = keys.map((key) => JSON.parse(key) as [string, number]);
      const rows = await desk.db.many(
        statements.findVersions(
          wanted.map(([subgraph]) => subgraph),
          wanted.map(([, version]) => version),
        ),
      );
      const found = new Map(rows.map((row) => [JSON.stringify([row.subgraph, row.version]), row]));
      return keys.map((key) => found.get(key) ?? null);
    });
  }

  /** By name. */
  async list(): Promise<Subgraph[]> {
    return (await this.#desk.access.can('list', 'subgraphs'))
      ? this.#desk.db.many(statements.listSubgraphs(null))
      : [];
  }

  async byName(name: string): Promise<Subgraph | null> {
    if (!(await this.#desk.access.can('get', 'subgraphs', { name }))) return null;
    return this.#desk.db.maybe(statements.listSubgraphs([name]));
  }

  current = ({ name, currentVersion }: Subgraph): Promise<SubgraphVersion | null> =>
    currentVersion === null
      ? Promise.resolve(null)
      : this.#versions.load(JSON.stringify([name, currentVersion]));

  /** Newest first; one row more than the page holds where there is a next one. */
  versions = ({ name }: Subgraph, { first, after }: Page): Promise<SubgraphVersion[]> =>
    this.#desk.db.many(statements.listVersions(name, first, wholeNumber(after?.[0])));

  /** What has changed in the schema, newest first; for everybody who sees the schema. */
  changelog = ({ first, after }: Page): Promise<SchemaRelease[]> =>
    this.#desk.db.many(statements.listReleases(first, after ? String(wholeNumber(after[0])) : null));

  /** The schema that clients see, and how often it has changed. */
  async supergraph(): Promise<{ version: number; sdl: string }> {
    const latest = await this.#desk.db.maybe(statements.latestSupergraph());
    if (latest?.contractHash === this.#desk.contract.hash)
      return { version: Number(latest.version), sdl: latest.publicSdl };
    const parts = await this.#desk.db.many(statements.currentVersions());
    const composed = await this.#desk.composer.compose([
      this.#desk.contract,
      ...parts.map(({ subgraph, sdl }) => ({ name: subgraph, sdl })),
    ]);
    return { version: Number(latest?.version ?? 0), sdl: composed.errors ? '' : composed.publicSdl };
  }

  /** Makes room for a subgraph, or sets what it may extend from its next publication on. */
  async put(name: string, mayExtend: readonly string[]): Promise<Subgraph> {
    await this.#desk.access.require('create', 'subgraphs', {}, { path: ['input', 'name'] });
    checkSubgraphName(name);
    const parts = await this.#desk.db.many(statements.currentVersions());
    const theirs = parts.filter(({ subgraph }) => subgraph !== name).map(({ sdl }) => sdl);
    for (const type of mayExtend) this.#checkExtensible(type, theirs);
    return this.#desk.db.transaction(async (tx) => {
      const { isNew, ...subgraph } = await tx.one(statements.upsertSubgraph(name, [...new Set(mayExtend)]));
      await this.#desk.outbox.publish(
        tx,
        subgraphEvent(isNew ? 'subgraph.created' : 'subgraph.changed', name, { mayExtend }, this.#desk.by, {
          message: mayExtend.length > 0 ? `may extend ${mayExtend.join(', ')}` : 'may extend nothing',
        }),
      );
      return subgraph;
    });
  }

  /** Credentials and roots are not among the entities, and so are nobody's to extend. */
  #checkExtensible(type: string, theirs: readonly string[]): void {
    if (this.#desk.contract.entities.includes(type)) return;
    if (
      /^\w{1,100}$/.test(type) &&
      theirs.some((sdl) => new RegExp(`\\btype\\s+${type}\\b[^{]*@key`).test(sdl))
    )
      return;
    throw badInput(
      `${JSON.stringify(type.slice(0, 100))} cannot be extended. Of ours can be: ${this.#desk.contract.entities.join(', ')}; of other partners, types with a @key.`,
      'input',
      'mayExtend',
    );
  }
}

function wholeNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) throw badInput('after is no cursor of this list.', 'after');
  return Number(text);
}
