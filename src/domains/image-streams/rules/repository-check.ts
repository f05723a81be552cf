import type { ImageStream, TextMap } from '../model.js';

/** The annotation with the time of the last import of the whole repository; without it, one is due. */
export const repositoryCheck = 'openshift.io/image.dockerRepositoryCheck';

/** Whether imports of the stream's images may use plain HTTP or an unverified certificate, whatever its tags say. */
export const isInsecure = (annotations: TextMap): boolean =>
  annotations['openshift.io/image.insecureRepository'] === 'true';

/** Whether the stream's repository, as a whole, waits to be imported. */
export const needsRepositoryImport = (
  stream: Pick<ImageStream, 'dockerImageRepository' | 'annotations'>,
): boolean => stream.dockerImageRepository !== null && (stream.annotations[repositoryCheck] ?? '') === '';

/**
 * The annotations of a stream once it is applied. The time of the last check is the server's: applying without it
 * keeps it, or no file could be applied twice without effect. Empty, or with another repository, it goes.
 */
export function settleCheck(
  stream: Pick<ImageStream, 'dockerImageRepository' | 'annotations'>,
  repository: string | null,
  annotations: TextMap,
): TextMap {
  const { [repositoryCheck]: asked, ...others } = annotations;
  const known = stream.annotations[repositoryCheck];
  const kept = repository === stream.dockerImageRepository && asked !== '' ? (asked ?? known) : undefined;
  return kept === undefined ? others : { ...others, [repositoryCheck]: kept };
}
