import type { IncomingMessage, ServerResponse } from 'node:http';
import { digestOf } from '../../../src/oci/index.js';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const configType = 'application/vnd.oci.image.config.v1+json';

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: { readonly os: string; readonly architecture: string };
}

/** What is wrong with an answer. */
interface Bend {
  readonly headers?: Record<string, string | null>;
  readonly body?: Buffer;
}

/** Images made by hand, and a registry's answers about them; a test bends what it wants to be wrong. */
export class RegistryContent {
  readonly #stored = new Map<string, { mediaType: string; bytes: Buffer }>();

  /** Stores bytes under their digest. */
  put(content: unknown, mediaType = 'application/octet-stream'): Descriptor {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const digest = digestOf(bytes);
    this.#stored.set(digest, { mediaType, bytes });
    return { mediaType, digest, size: bytes.length };
  }

  /** Stores an image whose `mark` tells it from others. */
  image(mark: string, more: object = {}): Descriptor {
    const config = this.put({ os: 'linux', architecture: 'amd64', config: { Labels: { mark } } }, configType);
    const layers = [{ mediaType: 'layer', digest: digestOf(Buffer.from(mark)), size: 1 }];
    return this.put({ schemaVersion: 2, mediaType: manifestType, config, layers, ...more }, manifestType);
  }

  index(...manifests: readonly Descriptor[]): Descriptor {
    return this.put({ schemaVersion: 2, mediaType: indexType, manifests }, indexType);
  }

  tag(name: string, { digest }: Descriptor): void {
    const stored = this.#stored.get(digest);
    if (stored) this.#stored.set(name, stored);
  }

  /** The bytes under a digest or tag. */
  bytes(identifier: string): Buffer {
    return this.#stored.get(identifier)?.bytes ?? Buffer.alloc(0);
  }

  /** Answers as a registry should. */
  readonly answer = (request: IncomingMessage, response: ServerResponse): void => {
    this.answerBent(request, response, {});
  };

  /** The same with other headers (`null` leaves one out) or another body. */
  answerBent(request: IncomingMessage, response: ServerResponse, { headers = {}, body }: Bend): void {
    const identifier = decodeURIComponent(
      new URL(request.url ?? '', 'http://any').pathname.split('/').at(-1) ?? '',
    );
    const stored = this.#stored.get(identifier);
    if (!stored) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN' }] }));
      return;
    }
    const bytes = body ?? stored.bytes;
    const all: Record<string, string | null> = {
      'content-type': stored.mediaType,
      'content-length': String(bytes.length),
      'docker-content-digest': digestOf(stored.bytes),
      ...headers,
    };
    for (const [name, value] of Object.entries(all)) if (value !== null) response.setHeader(name, value);
    response.end(bytes);
  }
}
