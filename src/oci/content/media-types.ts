import { ImportError, importFailed } from '../import-error.js';
import { isObject, type JsonObject } from './json.js';

const indexes = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]);
const images = new Set([
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]);
const imageConfigs = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
]);

/** What a client that takes all forms of manifests says so with. */
export const acceptedManifests = [...images, ...indexes].join(', ');

/** Whether a manifest is an index of others. */
export const isIndex = (mediaType: string): boolean => indexes.has(mediaType);

/** Whether a config blob describes a container image, rather than some artifact. */
export const isImageConfig = (mediaType: string): boolean => imageConfigs.has(mediaType);

/**
 * What a manifest is, by its header and by its own word: where both speak they must agree, and a body that could
 * be read as an image and as an index is refused. Throws `ImportFailed`, or `NotV2Registry` for a web page.
 */
export function mediaTypeOf(contentType: string | undefined, body: unknown, what: string): string {
  const header = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!isObject(body)) throw importFailed(`The manifest of ${what} is not a JSON object.`);
  if (isSchema1(header, body))
    throw importFailed(
      `${what} has a manifest of schema 1, which is not supported. Push it again with a current tool.`,
    );
  if (body['schemaVersion'] !== 2)
    throw importFailed(`The manifest of ${what} must have "schemaVersion": 2.`);
  const own = body['mediaType'] ?? undefined;
  if (own !== undefined && (typeof own !== 'string' || !isKnown(own)))
    throw importFailed(`The manifest of ${what} has a media type that is not supported.`);
  if (own !== undefined && isKnown(header) && own !== header)
    throw importFailed(`The manifest of ${what} says it is ${own}, its Content-Type ${header}.`);
  const mediaType = own ?? (isKnown(header) ? header : impliedBy(body));
  if (isIndex(mediaType) ? 'layers' in body || 'config' in body : 'manifests' in body)
    throw importFailed(`The manifest of ${what} could be read as an image and as an index.`);
  return mediaType;
}

/** Refuses an answer that is a web page rather than a registry's. */
export function requireManifest(contentType: string | undefined, host: string): void {
  if (/^text\/html\b/i.test(contentType ?? ''))
    throw new ImportError(
      'NotV2Registry',
      `${host} answers with a web page where a registry gives a manifest.`,
    );
}

const isKnown = (mediaType: string) => indexes.has(mediaType) || images.has(mediaType);

const isSchema1 = (header: string, body: JsonObject) =>
  header.startsWith('application/vnd.docker.distribution.manifest.v1') || body['schemaVersion'] === 1;

const impliedBy = (body: JsonObject) =>
  'manifests' in body
    ? 'application/vnd.oci.image.index.v1+json'
    : 'application/vnd.oci.image.manifest.v1+json';
