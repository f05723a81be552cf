import { ImportError, type ImageDescription } from '../../oci/index.js';
import type { Logger } from '../../platform/logger.js';
import type { ImageTag, ImportFinding } from '../image-streams/index.js';
import type { ImportDesk } from './desk.js';
import { creationOf } from './creation.js';
import type { ImportRequest } from './model.js';
import type { PlannedImport } from './plan.js';

/** What a registry said of a tag, and the tag as it was when it was asked. */
export interface RegistryAnswer {
  readonly asked: ImageTag | null;
  readonly finding: ImportFinding;
  readonly images: readonly ImageDescription[];
  /** The registry to remember, for a source that names none. */
  readonly registry: string | null;
  /** For a failure: how long the registry wants to be left alone, if it said so. */
  readonly retryAfterSeconds: number | null;
}

/** Why something could not be imported, in the words of a condition. */
export interface ImportFailure {
  readonly reason: string;
  readonly message: string;
}

/** Asks the registry what a tag points at there, with the tag as it is this moment. */
export async function askRegistry(
  desk: ImportDesk,
  { namespace, stream }: ImportRequest,
  planned: PlannedImport,
): Promise<RegistryAnswer> {
  const asked = await desk.streams.tagByName(namespace, stream, planned.tag);
  const { from, insecure, mode } = planned;
  const keyring = await desk.keyringFor(namespace);
  const known = isSameSource(asked, planned) ? (asked?.observed ?? null) : null;
  try {
    const { answer: fetched, registry } = await desk.sources.find(
      { namespace, stream, source: from, insecure },
      (reference) =>
        desk.registry.fetchImage({
          reference,
          insecure,
          mode,
          keyring,
          ...preferenceOf(planned, asked),
          ...(known && { knownDigest: known.image }),
          ...(known && known.answer !== known.image && { knownListDigest: known.answer }),
          ...(desk.signal && { signal: desk.signal }),
        }),
    );
    const { digest, listDigest, reference } = fetched;
    const images = fetched.unchanged ? [] : byDigest([fetched.image, ...fetched.children]);
    const createdAt = digest === asked?.current?.digest ? null : await creationOf(desk, digest, images);
    return {
      asked,
      finding: {
        found: { reference, digest },
        createdAt,
        observed: { answer: listDigest ?? digest, image: digest },
      },
      images,
      registry,
      retryAfterSeconds: null,
    };
  } catch (error) {
    // Given up, not failed: of that the tag says nothing.
    desk.signal?.throwIfAborted();
    const retryAfterSeconds = (error instanceof ImportError ? error.retryAfterSeconds : null) ?? null;
    const finding = { failed: explain(error, from, desk.logger) };
    return { asked, finding, images: [], registry: null, retryAfterSeconds };
  }
}

const preference = 'importer.image.openshift.io/prefer-';

/** Which image of a list the tag's annotations prefer; none if they say nothing. */
function preferenceOf({ spec }: PlannedImport, asked: ImageTag | null) {
  const annotations = spec?.annotations ?? asked?.spec?.annotations ?? {};
  const [os, architecture] = [annotations[`${preference}os`], annotations[`${preference}arch`]];
  if (os === undefined && architecture === undefined) return {};
  return { platform: { os: os ?? 'linux', architecture: architecture ?? 'amd64' } };
}

/** Says what went wrong; what is a defect of ours is told to the log only. */
export function explain(error: unknown, from: string, logger: Logger): ImportFailure {
  if (error instanceof ImportError) return { reason: error.reason, message: error.message };
  logger.error({ err: error, 'import.from': from }, 'An import failed for a reason that is a defect.');
  return { reason: 'InternalError', message: 'The import failed inside Sluice; its log has the reason.' };
}

/** Whether what was observed of the tag is of this source; tags of a whole repository are never of another. */
const isSameSource = (asked: ImageTag | null, { from, mode, isOfRepository }: PlannedImport) =>
  isOfRepository
    ? asked?.spec === null
    : asked?.spec?.source?.name === from && asked.spec.importMode === mode;

/** In the digests' order, so that two imports never wait for each other's rows in a ring. */
const byDigest = (images: readonly ImageDescription[]) =>
  [...images].sort((one, other) => (one.digest < other.digest ? -1 : 1));
