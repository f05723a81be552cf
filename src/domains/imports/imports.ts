import DataLoader from 'dataloader';
import { Failure } from '../../platform/errors.js';
import {
  checkStreamName,
  namespaceMissing,
  type ImportRecorded,
  type StreamCondition,
} from '../image-streams/index.js';
import { askRegistry, explain, type ImportFailure, type RegistryAnswer } from './ask.js';
import type { ImportDesk } from './desk.js';
import { ImportNews } from './import-news.js';
import { findStreamConditions } from './imports.sql.js';
import { inTurns } from './in-turns.js';
import type { ImportReport, ImportRequest, ImportResult } from './model.js';
import { planImport, streamMissing, type PlannedImport } from './plan.js';
import { listRepository, type ListedRepository, type PlannedRepository } from './repository.js';

/** How often a tag is asked for anew because it changed while the registry answered. */
const mostAttempts = 5;

/** Seconds until the first import on schedule after one that was asked for, where no interval is named. */
const usualPause = 900;

/** Imports: what registries have, brought into streams. */
export class Imports {
  readonly #desk: ImportDesk;
  readonly #conditions: DataLoader<string, StreamCondition[]>;

  constructor(desk: ImportDesk) {
    this.#desk = desk;
    this.#conditions = new DataLoader(async (ids) => {
      const rows = await desk.db.many(findStreamConditions(ids));
      return ids.map((id) => rows.filter(({ streamId }) => streamId === id));
    });
  }

  /** What became of the last import of the stream's repository as a whole. */
  conditions = (streamId: string): Promise<StreamCondition[]> => this.#conditions.load(streamId);

  /** Asks the registries, and moves the tags that have moved; one tag's failure harms no other. */
  run(request: ImportRequest): Promise<ImportReport> {
    const run = () => this.#run(request);
    return this.#desk.underway?.during(run) ?? run();
  }

  async #run(request: ImportRequest): Promise<ImportReport> {
    await admitImport(this.#desk, request);
    const plan = await planImport(this.#desk, request);
    const { repository } = plan;
    const listed = repository && (await this.#list(repository, request));
    const planned = [...plan.named, ...(listed?.imports ?? [])];
    const news = new ImportNews(this.#desk, request, repository?.repository ?? null);
    const isAlone = repository === null && planned.length === 1;
    const record = (each: PlannedImport, answer: RegistryAnswer) =>
      this.#record(request, each, answer, { news, isAlone });
    const begin = async () => {
      if (repository && listed) await this.#begin(request, repository, listed);
    };
    const results = await (this.#desk.isRehearsal
      ? this.#rehearse(request, planned, begin, record)
      : begin().then(() =>
          inTurns(planned, async (each) => record(each, await askRegistry(this.#desk, request, each))),
        ));
    if (repository) await this.#keepSettings(request);
    const named = new Set(plan.named.map(({ tag }) => tag));
    const condition = listed && (await this.#finish(request, listed, results, named, news));
    await news.tellAlone(results);
    return {
      results,
      condition,
      additionalTags: [...plan.additionalTags, ...(listed?.additionalTags ?? [])],
      excludedTags: (listed?.excludedTags ?? []).filter((tag) => !named.has(tag)),
    };
  }

  /** Writes nothing before all have answered: a dry run would hold its transaction open meanwhile. */
  async #rehearse(
    request: ImportRequest,
    planned: readonly PlannedImport[],
    begin: () => Promise<void>,
    record: (each: PlannedImport, answer: RegistryAnswer) => Promise<ImportResult>,
  ) {
    const answers = await inTurns(
      planned,
      async (each) => [each, await askRegistry(this.#desk, request, each)] as const,
    );
    await begin();
    const results: ImportResult[] = [];
    for (const [each, answer] of answers) results.push(await record(each, answer));
    return results;
  }

  async #list(planned: PlannedRepository, { importMode = 'LEGACY' }: ImportRequest): Promise<Listing> {
    try {
      return { ...(await listRepository(this.#desk, planned, importMode)), failure: null };
    } catch (error) {
      const failure = explain(error, planned.repository, this.#desk.logger);
      return { imports: [], additionalTags: [], excludedTags: [], registry: null, failure };
    }
  }

  /** Writes what must be there before the tags: the stream, its repository, and where that was found. */
  async #begin(request: ImportRequest, planned: PlannedRepository, { registry }: Listing): Promise<void> {
    const { namespace, stream, confirm } = request;
    if (planned.adopt) await this.#desk.streams.adoptRepository({ ...planned, create: confirm });
    if (registry === null) return;
    const source = { namespace, stream, source: planned.repository };
    await this.#desk.db.transaction((tx) => this.#desk.sources.keep(tx, source, registry));
  }

  /** An import of a whole repository that says whether it is scheduled says how, and that is kept. */
  async #keepSettings({ namespace, stream, scheduled, interval, ...request }: ImportRequest): Promise<void> {
    if (scheduled === undefined) return;
    const { include = [], exclude = [], limit = null } = request;
    const settings = { scheduled, interval: interval ?? null, include, exclude, limit };
    await this.#desk.repositories?.set(namespace, stream, settings, interval ?? usualPause);
  }

  #finish(
    { namespace, stream }: ImportRequest,
    { failure }: Listing,
    results: readonly ImportResult[],
    named: ReadonlySet<string>,
    news: ImportNews,
  ): Promise<StreamCondition> {
    this.#conditions.clearAll();
    const failed = results.filter(({ tag, outcome }) => outcome === 'FAILED' && !named.has(tag)).length;
    return this.#desk.streams.recordRepository({
      ...{ namespace, stream, failure, failed },
      isCheck: this.#desk.admit !== undefined,
      tell: (tx, isNews) => {
        news.note(isNews);
        return news.tell(tx, results, failure);
      },
    });
  }

  /** Writes an answer; one that the tag has overtaken is dropped, and the registry asked anew. */
  async #record(
    request: ImportRequest,
    planned: PlannedImport,
    first: RegistryAnswer,
    { news, isAlone }: { readonly news: ImportNews; readonly isAlone: boolean },
  ): Promise<ImportResult> {
    const { namespace, stream } = request;
    let answer = first;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const told = answer;
      const { asked, finding, images, registry } = told;
      // The specification has taken the tag over since the repository was listed.
      if (planned.isOfRepository && asked?.spec) return resultOf(request, planned.tag, answer, 'unchanged');
      const recorded = await this.#desk.streams.recordImport({
        namespace,
        stream,
        create: request.confirm,
        tag: planned.tag,
        asked,
        spec: planned.spec,
        from: registry === null ? planned.from : `${planned.from}, found in ${registry}`,
        finding,
        admit: this.#desk.admit,
        occasion: this.#desk.occasion,
        tell: async (tx, written, isNews) => {
          news.note(isNews);
          // What is about one tag alone is told with what it did to that.
          if (isAlone) await news.tell(tx, [resultOf(request, planned.tag, told, written)]);
        },
        saveImages: async (tx) => {
          await this.#desk.images.save(tx, images);
          await this.#desk.sources.keep(tx, { namespace, stream, source: planned.from }, registry);
          return 'failed' in finding || (await this.#desk.images.keep(tx, [finding.found.digest]));
        },
      });
      if (recorded !== 'stale') {
        const result = resultOf(request, planned.tag, answer, recorded);
        if (planned.spec?.scheduled ?? asked?.spec?.scheduled) await this.#desk.afterImport?.(result);
        return result;
      }
      answer = await askRegistry(this.#desk, request, planned);
    }
    throw new Failure('CONFLICT', `Tag ${stream}:${planned.tag} keeps changing: try again.`);
  }
}

/** Refuses, before any registry is asked, what the viewer may not import. */
async function admitImport(
  { access }: ImportDesk,
  { namespace, stream, confirm }: ImportRequest,
): Promise<void> {
  checkStreamName(stream, 'input', 'stream');
  await access.require(
    'create',
    'imagestreamimports',
    { namespace, name: stream },
    {
      path: ['input', 'stream'],
      missing: confirm ? namespaceMissing(namespace) : streamMissing(namespace, stream),
    },
  );
}

type Listing = ListedRepository & { readonly failure: ImportFailure | null };

function resultOf(
  { namespace, stream }: ImportRequest,
  tag: string,
  { finding, retryAfterSeconds }: RegistryAnswer,
  recorded: Exclude<ImportRecorded, 'stale'>,
): ImportResult {
  const refused = typeof recorded === 'object' && 'refused' in recorded ? recorded.refused : null;
  const waitsUntil = typeof recorded === 'object' && 'waitsUntil' in recorded ? recorded.waitsUntil : null;
  const failure = refused ?? ('failed' in finding ? finding.failed : null);
  return {
    namespace,
    stream,
    tag,
    outcome: typeof recorded === 'string' ? outcomes[recorded] : waitsUntil ? 'WAITING' : 'FAILED',
    digest: 'found' in finding ? finding.found.digest : null,
    reason: failure?.reason ?? null,
    message: failure?.message ?? null,
    waitsUntil,
    retryAfterSeconds,
  };
}

const outcomes = { moved: 'MOVED', unchanged: 'UNCHANGED', failed: 'FAILED', held: 'HELD' } as const;
