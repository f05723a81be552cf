import { Failure } from '../../platform/errors.js';
import { sendJson } from '../answer.js';
import { HttpFailure } from '../body.js';
import type { LongBodies } from '../long-bodies.js';
import type { Handler } from '../server.js';

/** What the handler does for those who send and fetch sources of builds. */
export interface UploadStore {
  /** Bytes that one part may have. */
  readonly maximumPart: number;
  readonly receive: (
    part: {
      readonly token: string;
      readonly number: number;
      readonly isLast: boolean;
      readonly bytes: Buffer;
    },
    requestId: string,
  ) => Promise<{ readonly size: bigint; readonly digest: string } | null>;
  readonly open: (
    build: string,
    leaseToken: string,
  ) => Promise<{ readonly size: bigint; readonly parts: AsyncIterable<Buffer> }>;
}

const form = /^\/builds\/uploads\/([\w-]{20,100})$/;
const mostParts = 1_000;

/** Where sources of builds are sent to, in parts, and fetched from by the runner that has the lease. */
export const buildUploads = ({ maximumPart, receive, open }: UploadStore, bodies: LongBodies): Handler => ({
  path: '/builds/uploads',
  async answer(request, response, requestId, patience) {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://any');
    const [, name = ''] = form.exec(pathname) ?? [];
    if (name === '') throw new HttpFailure(404, 'There is nothing here; the graph is at /graphql.');
    if (request.method === 'PUT') {
      const given = searchParams.get('part');
      const number = Number(given ?? 0);
      if (!Number.isInteger(number) || number < 0 || number >= mostParts)
        throw new HttpFailure(400, `A part has a number from 0 to ${String(mostParts - 1)}.`);
      const isLast = given === null || searchParams.has('last');
      const received = await bodies.read(request, maximumPart, (bytes) =>
        receive({ token: name, number, isLast, bytes }, requestId),
      );
      sendJson(response, received ? 201 : 202, received ? { ...received, size: String(received.size) } : {});
      return;
    }
    if (request.method !== 'GET') throw new HttpFailure(405, 'Sources are sent by PUT and fetched by GET.');
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined)
      throw new Failure('UNAUTHENTICATED', 'Only the holder of the lease gets the source.');
    const { size, parts } = await open(name, token);
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': String(size) });
    for await (const part of parts) {
      if (response.destroyed) return;
      if (!response.write(part)) await patience.room(response);
    }
    response.end();
  },
});
