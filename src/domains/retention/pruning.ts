import { badInput, notFound } from '../../platform/errors.js';
import { defaultRetention } from '../policies/index.js';
import { listOrphans } from './images.sql.js';
import { judgeStreams, removesAny, type Judgement } from './judge-streams.js';
import type { PruneRequest, PruneResult } from './model.js';
import { pruneImages } from './prune-images.js';
import { pruneStream, type PruneDesk } from './prune-stream.js';
import { refuseUnreadableReferences } from './references.js';
import { listStreamsToPrune, type StreamToPrune } from './retention.sql.js';

const mostStreams = 500;
/** Images that nothing ever held, looked for at the end of a run. */
const mostOrphans = 1000;

/** A stream, and what has become of it. */
interface Pruned extends Judgement {
  readonly stream: StreamToPrune;
}

/** Prunes histories and images, some streams at a time. */
export class Pruning {
  readonly #desk: PruneDesk;

  constructor(desk: PruneDesk) {
    this.#desk = desk;
  }

  /**
   * Prunes the next streams; each in a transaction of its own, so that a long run blocks nobody. Images go only in
   * a run over all namespaces: those that the streams just pruned held alone, and at its end those that nothing holds.
   */
  async run(request: PruneRequest): Promise<PruneResult> {
    check(request);
    await this.#admit(request);
    if (!request.ignoreInvalidReferences) await refuseUnreadableReferences(this.#desk.db, this.#desk.access);
    const { namespace, stream, first, after } = request;
    const found = await this.#desk.db.many(listStreamsToPrune(namespace, stream, first, after));
    if (stream !== null && found.length === 0)
      throw notFound(`Image stream ${namespace ?? ''}/${stream}`, 'input', 'stream');
    const streams = found.slice(0, first);
    const last = streams.at(-1);
    const next = found.length > first && last ? [last.namespace, last.name] : null;
    const pruned = await this.#prune(streams, request);
    return {
      decisions: pruned.flatMap(({ decisions }) =>
        request.tellKept ? decisions : decisions.filter(({ keep }) => !keep),
      ),
      items: pruned.reduce((sum, { decisions }) => sum + decisions.length, 0),
      removedTags: pruned.flatMap(({ stream: of, emptyTags }) =>
        emptyTags.map((tag) => `${of.namespace}/${of.name}:${tag}`),
      ),
      images: namespace === null ? await this.#images(request, pruned, next === null) : [],
      next,
    };
  }

  /** Looks at all of them first: most have nothing that goes, and need not be locked. */
  async #prune(streams: readonly StreamToPrune[], request: PruneRequest): Promise<Pruned[]> {
    const { db, isRehearsal } = this.#desk;
    const pruned: Pruned[] = [];
    for (const [index, found] of (await judgeStreams(this.#desk, db, streams, request)).entries()) {
      const stream = streams[index];
      if (!stream) continue;
      const isDone = isRehearsal || !removesAny(found);
      pruned.push({ stream, ...(isDone ? found : await pruneStream(this.#desk, stream, request)) });
    }
    return pruned;
  }

  /** Without a namespace it is about all of them, and about the images themselves. */
  async #admit({ namespace, stream }: PruneRequest): Promise<void> {
    const { access } = this.#desk;
    if (namespace === null) {
      await access.require('prune', 'imagestreams');
      await access.require('prune', 'images');
    } else if (stream === null)
      await access.require('prune', 'imagestreams', { namespace }, { path: ['input', 'namespace'] });
    else
      await access.require(
        'prune',
        'imagestreams',
        { namespace, name: stream },
        { path: ['input', 'stream'] },
      );
  }

  async #images(request: PruneRequest, pruned: readonly Pruned[], isEnd: boolean) {
    const expired = pruned.flatMap(({ stream, decisions }) =>
      decisions.filter(({ keep }) => !keep).map((item) => ({ ...item, streamId: stream.id })),
    );
    const gone = {
      streamIds: expired.map(({ streamId }) => streamId),
      tags: expired.map(({ tag }) => tag),
      revisions: expired.map(({ revision }) => revision),
    };
    const age = Math.max(
      request.keepYoungerThan ?? 0,
      ...(request.keepYoungerThan === null
        ? pruned
            .map(({ keepYoungerThan }) => keepYoungerThan)
            .concat(pruned.length === 0 ? defaultRetention.keepYoungerThan : [])
        : []),
    );
    const orphans = isEnd ? await this.#desk.db.many(listOrphans(age, mostOrphans)) : [];
    const candidates = [...expired, ...orphans].flatMap(({ digest }) => (digest === null ? [] : [digest]));
    return pruneImages(this.#desk, candidates, gone, age);
  }
}

function check({ namespace, stream, keepTagRevisions, keepYoungerThan, first }: PruneRequest): void {
  if (stream !== null && namespace === null)
    throw badInput('A stream is in a namespace: give namespace as well.', 'input', 'namespace');
  if ((keepTagRevisions ?? 0) < 0)
    throw badInput('keepTagRevisions is at least 0.', 'input', 'keepTagRevisions');
  if ((keepYoungerThan ?? 0) < 0)
    throw badInput('keepYoungerThan is at least 0.', 'input', 'keepYoungerThan');
  if (first < 1 || first > mostStreams)
    throw badInput(`first must be from 1 to ${String(mostStreams)}.`, 'input', 'first');
}
