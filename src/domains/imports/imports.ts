import { ImportError, parseReference, type ImageDescription, type RegistryClient } from '../../oci/index.js';
import { Failure } from '../../platform/errors.js';
import type { Logger } from '../../platform/logger.js';
import type { ImageStreams, ImageTag, ImportFinding } from '../image-streams/index.js';
import type { Images } from '../images/index.js';
import type { ImportRequest, ImportResult } from './model.js';
import { planImport, type PlannedImport } from './plan.js';

/** What imports need. */
export interface ImportDesk {
  readonly streams: ImageStreams;
  readonly images: Images;
  readonly registry: Pick<RegistryClient, 'fetchImage'>;
  readonly logger: Logger;
  readonly signal?: AbortSignal | undefined;
  /** Whether this is a dry run. */
  readonly isRehearsal: boolean;
}

/** What a registry said of a tag, and the tag as it was when it was asked. */
interface RegistryAnswer {
  readonly asked: ImageTag | null;
  readonly finding: ImportFinding;
  readonly images: readonly ImageDescription[];
}

/** How many registries' answers one import waits for at a time. */
const together = 5;
/** How often a tag is asked for anew because it changed while the registry answered. */
const mostAttempts = 5;

/** Imports: what registries have, brought into streams. */
export class Imports {
  readonly #desk: ImportDesk;

  constructor(desk: ImportDesk) {
    this.#desk = desk;
  }

  /** Asks the registries, and moves the tags that have moved; one tag's failure harms no other. */
  async run(request: ImportRequest): Promise<ImportResult[]> {
    const planned = await planImport(this.#desk.streams, request);
    if (!this.#desk.isRehearsal)
      return inTurns(planned, async (each) => this.#record(request, each, await this.#askNow(request, each)));
    // A dry run writes nothing before all have answered: it would hold its transaction open meanwhile.
    const answers = await inTurns(
      planned,
      async (each) => [each, await this.#askNow(request, each)] as const,
    );
    const results: ImportResult[] = [];
    for (const [each, answer] of answers) results.push(await this.#record(request, each, answer));
    return results;
  }

  /** Writes an answer; one that the tag has overtaken is dropped, and the registry asked anew. */
  async #record(
    request: ImportRequest,
    planned: PlannedImport,
    first: RegistryAnswer,
  ): Promise<ImportResult> {
    const { namespace, stream } = request;
    let answer = first;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const { asked, finding, images } = answer;
      const recorded = await this.#desk.streams.recordImport({
        namespace,
        stream,
        create: request.confirm,
        tag: planned.tag,
        asked,
        spec: planned.spec,
        from: planned.from,
        finding,
        saveImages: (tx) => this.#desk.images.save(tx, images),
      });
      if (recorded !== 'stale') return resultOf(request, planned.tag, finding, recorded);
      answer = await this.#askNow(request, planned);
    }
    throw new Failure('CONFLICT', `Tag ${stream}:${planned.tag} keeps changing: try again.`);
  }

  async #askNow({ namespace, stream }: ImportRequest, planned: PlannedImport): Promise<RegistryAnswer> {
    const asked = await this.#desk.streams.tagNow(namespace, stream, planned.tag);
    return { asked, ...(await this.#ask(planned, asked)) };
  }

  async #ask(
    { from, insecure, mode }: PlannedImport,
    asked: ImageTag | null,
  ): Promise<Omit<RegistryAnswer, 'asked'>> {
    const known =
      asked?.spec?.source?.name === from && asked.spec.importMode === mode ? asked.observed : null;
    try {
      const fetched = await this.#desk.registry.fetchImage({
        reference: parseReference(from),
        insecure,
        mode,
        ...(known && { knownDigest: known.image }),
        ...(known && known.answer !== known.image && { knownListDigest: known.answer }),
        ...(this.#desk.signal && { signal: this.#desk.signal }),
      });
      const { digest, listDigest, reference } = fetched;
      return {
        finding: { found: { reference, digest }, observed: { answer: listDigest ?? digest, image: digest } },
        images: fetched.unchanged ? [] : byDigest([fetched.image, ...fetched.children]),
      };
    } catch (error) {
      return { finding: { failed: this.#explain(error, from) }, images: [] };
    }
  }

  #explain(error: unknown, from: string): { reason: string; message: string } {
    if (error instanceof ImportError) return { reason: error.reason, message: error.message };
    this.#desk.logger.error(
      { err: error, 'import.from': from },
      'An import failed for a reason that is a defect.',
    );
    return { reason: 'InternalError', message: 'The import failed inside Sluice; its log has the reason.' };
  }
}

/** In the digests' order, so that two imports never wait for each other's rows in a ring. */
const byDigest = (images: readonly ImageDescription[]) =>
  [...images].sort((one, other) => (one.digest < other.digest ? -1 : 1));

function resultOf(
  { namespace, stream }: ImportRequest,
  tag: string,
  finding: ImportFinding,
  recorded: keyof typeof outcomes,
): ImportResult {
  const failed = 'failed' in finding ? finding.failed : { reason: null, message: null };
  return {
    namespace,
    stream,
    tag,
    outcome: outcomes[recorded],
    digest: 'found' in finding ? finding.found.digest : null,
    ...failed,
  };
}

const outcomes = { moved: 'MOVED', unchanged: 'UNCHANGED', failed: 'FAILED', held: 'HELD' } as const;

/** Works on a few at a time; the results are in the order of what they are made from. */
async function inTurns<Each, Result>(
  all: readonly Each[],
  work: (each: Each) => Promise<Result>,
): Promise<Result[]> {
  const waiting = [...all.entries()];
  const results: Result[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}
