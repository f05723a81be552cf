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
    const waiting = [...(await planImport(this.#desk.streams, request)).entries()];
    const results: ImportResult[] = [];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        results[next[0]] = await this.#importOne(request, next[1]);
    };
    await Promise.all(Array.from({ length: together }, work));
    return results;
  }

  async #importOne(request: ImportRequest, planned: PlannedImport): Promise<ImportResult> {
    const { namespace, stream } = request;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const asked = await this.#desk.streams.tagNow(namespace, stream, planned.tag);
      const { finding, images } = await this.#ask(planned, asked);
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
    }
    throw new Failure('CONFLICT', `Tag ${stream}:${planned.tag} keeps changing: try again.`);
  }

  async #ask(
    { from, insecure, mode }: PlannedImport,
    asked: ImageTag | null,
  ): Promise<{ finding: ImportFinding; images: readonly ImageDescription[] }> {
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
  recorded: 'moved' | 'unchanged' | 'failed',
): ImportResult {
  const failed = 'failed' in finding ? finding.failed : { reason: null, message: null };
  return {
    namespace,
    stream,
    tag,
    outcome: recorded === 'moved' ? 'MOVED' : recorded === 'unchanged' ? 'UNCHANGED' : 'FAILED',
    digest: 'found' in finding ? finding.found.digest : null,
    ...failed,
  };
}
