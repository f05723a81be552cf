import type { SubgraphText } from '../../composition/index.js';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import type { Transaction } from '../../platform/postgres/index.js';
import type { SubgraphDesk } from './desk.js';
import { subgraphEvent } from './events.js';
import {
  checkAddress,
  checkOverride,
  judge,
  type Override,
  type Subgraph,
  type SubgraphCheck,
} from './model.js';
import * as statements from './subgraphs.sql.js';

/** A change that somebody wants to make. */
export interface WantedChange {
  readonly name: string;
  readonly expectedVersion: number | null;
  readonly override: Override | null;
}

/** What came of it; null with a check that says why, where it was refused. */
export interface Published {
  readonly subgraph: Subgraph | null;
  readonly check: SubgraphCheck;
  readonly outcome: 'CREATED' | 'CONFIGURED' | 'UNCHANGED' | null;
}

interface Next {
  readonly sdl: string;
  readonly url: string;
  readonly socketUrl: string | null;
  readonly rolledBackTo: number | null;
  /** Whether the current version is the same in all. */
  readonly isCurrent: boolean;
}

/** Publishes, brings back and takes out subgraphs: one at a time, whole or not at all. */
export class Publishing {
  readonly #desk: SubgraphDesk;

  constructor(desk: SubgraphDesk) {
    this.#desk = desk;
  }

  /**
   * Serves this schema from now on, if it passes. Addresses left out stay as they are; a version that would be the same
   * in all is not made.
   */
  async publish(
    wanted: WantedChange & {
      readonly sdl: string;
      readonly url: string | null;
      readonly socketUrl: string | null;
    },
  ): Promise<Published> {
    return this.#change(wanted, 'update', async (tx, subgraph) => {
      const [current] = await tx.many(statements.listVersions(subgraph.name, 1, null));
      const url = wanted.url ?? current?.url;
      if (url === undefined) throw badInput('The first publication needs a url.', 'input', 'url');
      const socketUrl = wanted.socketUrl === '' ? null : (wanted.socketUrl ?? current?.socketUrl ?? null);
      checkAddress(url, ['http:', 'https:'], 'url');
      if (socketUrl !== null) checkAddress(socketUrl, ['ws:', 'wss:'], 'socketUrl');
      const { sdl } = wanted;
      const isCurrent =
        current?.version === subgraph.currentVersion &&
        current.sdl === sdl &&
        current.url === url &&
        current.socketUrl === socketUrl;
      return { sdl, url, socketUrl, rolledBackTo: null, isCurrent };
    });
  }

  /** Publishes an earlier version again, as a new one. */
  async rollback(wanted: WantedChange & { readonly toVersion: number }): Promise<Published> {
    return this.#change(wanted, 'update', async (tx, { name }) => {
      const [past] = await tx.many(statements.findVersions([name], [wanted.toVersion]));
      if (!past) throw notFound(`Version ${String(wanted.toVersion)} of ${name}`, 'input', 'toVersion');
      return { ...past, rolledBackTo: past.version, isCurrent: false };
    });
  }

  /** Takes a subgraph out of the graph, and deletes it. */
  async delete(wanted: WantedChange): Promise<Published> {
    return this.#change(wanted, 'delete', () => Promise.resolve(null));
  }

  async #change(
    wanted: WantedChange,
    verb: 'update' | 'delete',
    nextOf: (tx: Transaction, subgraph: Subgraph) => Promise<Next | null>,
  ): Promise<Published> {
    const { name, expectedVersion, override } = wanted;
    await this.#desk.access.require(verb, 'subgraphs', { name }, { path: ['input', 'name'] });
    checkOverride(override, new Date());
    return this.#alone(async (tx) => {
      const subgraph = await tx.maybe(statements.listSubgraphs([name]));
      if (!subgraph) throw notFound(`Subgraph ${name}`, 'input', 'name');
      if (expectedVersion !== null && expectedVersion !== (subgraph.currentVersion ?? 0))
        throw new Failure(
          'CONFLICT',
          `Subgraph ${name} is at version ${String(subgraph.currentVersion ?? 0)}, not ${String(expectedVersion)}.`,
          {
            path: ['input', 'expectedVersion'],
            currentVersion: BigInt(subgraph.currentVersion ?? 0),
          },
        );
      const next = await nextOf(tx, subgraph);
      const check = await this.#check(tx, subgraph, next, override);
      if (!check.passed || !check.composed) return { subgraph: null, check, outcome: null };
      if (next?.isCurrent === true) return { subgraph, check, outcome: 'UNCHANGED' };
      const served = await this.#serve(tx, subgraph, next, check, override);
      return {
        subgraph: served,
        check,
        outcome: subgraph.currentVersion === null ? 'CREATED' : 'CONFIGURED',
      };
    });
  }

  /** Nobody else publishes meanwhile, on whichever node. */
  #alone<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const { db, composer } = this.#desk;
    return composer.inTurn(() =>
      db.transaction(async (tx) => {
        await tx.many(statements.lockSupergraph()).catch((error: unknown) => {
          throw error instanceof Failure && error.code === 'TIMEOUT' ? othersPublish(error) : error;
        });
        return work(tx);
      }),
    );
  }

  async #check(tx: Transaction, { name, mayExtend }: Subgraph, next: Next | null, override: Override | null) {
    const parts = await tx.many(statements.currentVersions());
    const texts = parts.map(({ subgraph, sdl }): SubgraphText => ({ name: subgraph, sdl }));
    const { composer, contract } = this.#desk;
    const now = await composer.compose([contract, ...texts]);
    const checked = await composer.check({
      name,
      sdl: next?.sdl ?? null,
      mayExtend,
      others: [contract, ...texts.filter((text) => text.name !== name)],
      // When the present parts do not fit together, as after an upgrade of ours, nothing of theirs is served.
      publicSdl: now.errors ? await this.#ourOwn() : now.publicSdl,
      operations: await this.#desk.operations(tx),
    });
    return judge(checked, override);
  }

  async #ourOwn(): Promise<string> {
    const alone = await this.#desk.composer.compose([this.#desk.contract]);
    if (alone.errors) throw new Error('Our own part does not compose.');
    return alone.publicSdl;
  }

  /** Writes what passed, and tells the nodes. */
  async #serve(
    tx: Transaction,
    subgraph: Subgraph,
    next: Next | null,
    check: SubgraphCheck,
    override: Override | null,
  ) {
    const { by, contract, outbox } = this.#desk;
    const { name } = subgraph;
    const version =
      next &&
      (
        await tx.one(
          statements.insertVersion({
            subgraph: name,
            ...next,
            publishedBy: by.actor,
            override: override?.reason ?? null,
          }),
        )
      ).version;
    if (!next) await tx.execute(statements.deleteSubgraph(name));
    const parts = await tx.many(statements.currentVersions());
    const { version: release } = await tx.one(
      statements.insertSupergraph({
        subgraph: name,
        subgraphVersion: version,
        parts: Object.fromEntries(parts.map((part) => [part.subgraph, part.version])),
        contractHash: contract.hash,
        supergraphSdl: check.composed?.supergraphSdl ?? '',
        publicSdl: check.composed?.publicSdl ?? '',
        changes: check.changes,
        by: by.actor,
      }),
    );
    const what = !next ? 'deleted' : next.rolledBackTo === null ? 'published' : 'rolled-back';
    const eventId = await outbox.publish(
      tx,
      subgraphEvent(
        `subgraph.${what}`,
        name,
        { version, rolledBackTo: next?.rolledBackTo ?? null, override: override?.reason ?? null },
        by,
        {
          message: override
            ? `allowed to break clients: ${override.reason}`
            : check.summary.join('; ') || 'no change for clients',
        },
      ),
    );
    await outbox.publish(
      tx,
      subgraphEvent(
        'supergraph.changed',
        'supergraph',
        { version: Number(release), changes: check.changes.slice(0, 100) },
        by,
        {
          kind: 'COMPOSITION',
          message: next ? `${name} is at version ${String(version)}` : `${name} is gone`,
          eventId,
        },
      ),
    );
    return next && { ...subgraph, currentVersion: version };
  }
}

const othersPublish = (cause: Failure) =>
  new Failure('TIMEOUT', 'Another node is publishing a subgraph, and takes its time; try again.', { cause });
