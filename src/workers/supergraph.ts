import type { Composed, Composer } from '../composition/index.js';
import { servedGraph, type OwnContract, type ServedGraph } from '../domains/subgraphs/index.js';
import type { EventLog } from '../events/index.js';
import { assemble, type OwnPart } from '../gateway/federation/assemble.js';
import type { LiveGraph } from '../gateway/live-graph.js';
import { Partner, type PartnerMeans } from '../partners/index.js';
import type { Logger } from '../platform/logger.js';
import type { Database } from '../platform/postgres/index.js';
import { setTimeout } from 'node:timers/promises';

const pauseAfterTrouble = 1_000;

/** Without partners nothing is composed: our own engine has its schema. */
const alone: Composed = { supergraphSdl: '', publicSdl: '' };

/** What a node needs to serve the graph of all subgraphs. */
export interface SupergraphParts {
  readonly db: Database;
  readonly events: EventLog;
  readonly contract: OwnContract;
  readonly composer: Composer;
  readonly own: OwnPart;
  /** What is served, and exchanged here. */
  readonly graph: LiveGraph;
  readonly means: PartnerMeans;
  readonly logger: Logger;
}

/**
 * Keeps the served graph what was published last, on this node: looks once before it serves, and again at each event
 * that says so. What does not compose with this release's own part replaces nothing; at the start, where nothing is
 * served yet, the parts that came last are left out until the rest composes.
 */
export class ServedSupergraph implements AsyncDisposable {
  readonly #graph: LiveGraph;
  readonly #parts: SupergraphParts;
  readonly #partners = new Map<string, Partner>();
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();

  private constructor(parts: SupergraphParts) {
    this.#parts = parts;
    this.#graph = parts.graph;
  }

  static async start(parts: SupergraphParts): Promise<ServedSupergraph> {
    const served = new ServedSupergraph(parts);
    const cursor = await parts.events.cursor();
    await served.#load(true);
    served.#following = served.#follow(cursor);
    return served;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }

  async #follow(from: string): Promise<void> {
    const { signal } = this.#stopping;
    const { events, logger } = this.#parts;
    let cursor = from;
    while (!signal.aborted) {
      try {
        const changes = await events.follow({
          after: cursor,
          filter: ({ type }) => type === 'supergraph.changed',
          signal,
        });
        for await (const change of changes) {
          await this.#load(false);
          ({ cursor } = change);
        }
      } catch (error) {
        logger.warn({ err: error }, 'Changes of the graph cannot be followed; the graph is read again.');
        await setTimeout(pauseAfterTrouble, undefined, { signal }).catch(() => undefined);
        cursor = (await this.#reload()) ?? cursor;
      }
    }
  }

  /** Reads the graph again, and says from where to follow; null where it could not be read, and no change may be passed over. */
  async #reload(): Promise<string | null> {
    try {
      const cursor = await this.#parts.events.cursor();
      await this.#load(false);
      return cursor;
    } catch {
      return null;
    }
  }

  async #load(isStart: boolean): Promise<void> {
    const served = await this.#parts.db.one(servedGraph());
    let parts = served.parts;
    let composed = await this.#composed(served);
    while (isStart && composed === null && parts.length > 0) {
      parts = parts.slice(1);
      composed = await this.#composed({ latest: null, parts });
    }
    if (composed === null) return;
    const { own } = this.#parts;
    const partners = parts.map((part) => ({ ...part, partner: this.#partnerAt(part) }));
    this.#graph.exchange(await assemble(own, partners, composed));
    this.#parts.logger.info(
      { 'subgraph.names': parts.map(({ name, version }) => `${name}@${String(version)}`) },
      `The graph is served with ${String(parts.length)} subgraphs of partners.`,
    );
  }

  /** What a publishing node has composed, where its own part was this release's; composed here otherwise. */
  async #composed({ latest, parts }: ServedGraph): Promise<Composed | null> {
    const { composer, contract, logger } = this.#parts;
    if (parts.length === 0) return alone;
    if (latest?.contractHash === contract.hash) return latest;
    const composed = await composer.compose([contract, ...parts]);
    if (!composed.errors) return composed;
    logger.error(
      { 'subgraph.names': parts.map(({ name }) => name), errors: composed.errors.slice(0, 5) },
      'The subgraphs do not compose with this release.',
    );
    return null;
  }

  /** The same partner as before where it has not moved: its breaker remembers. */
  #partnerAt({ name, url, socketUrl }: ServedGraph['parts'][number]): Partner {
    const key = JSON.stringify([name, url, socketUrl]);
    const partner = this.#partners.get(key) ?? new Partner({ name, url, socketUrl }, this.#parts.means);
    for (const known of this.#partners.keys())
      if ((JSON.parse(known) as string[])[0] === name && known !== key) this.#partners.delete(known);
    this.#partners.set(key, partner);
    return partner;
  }
}
