import { isIP } from 'node:net';
import { request, type Dispatcher } from 'undici';
import { counted } from '../../platform/counted.js';
import { bareHost, createAgent, createGuard, type AddressGuard } from '../../platform/network/index.js';

/** What came of a request to an endpoint. */
export interface Answer {
  readonly at: Date;
  readonly status: number | null;
  /** Why no answer came, or why it does not count; null where one came. */
  readonly failure: string | null;
  readonly durationMilliseconds: number;
  readonly excerpt: string | null;
  /** Seconds for which the endpoint asks to be left alone. */
  readonly retryAfter: number | null;
}

/** Posts bodies to endpoints, and reaches no address that the guard has not passed in the same lookup. */
export interface Poster {
  readonly guard: AddressGuard;
  post(url: string, headers: Record<string, string>, body: string, seconds: number): Promise<Answer>;
  close(): Promise<void>;
}

/** Where endpoints may listen; also anywhere on addresses that the operator has listed. */
const ports = [443, 8443];
/** Of what comes back, so much is kept, and waited for so long: the endpoint has answered by its status. */
const excerptBytes = 1_024;
const excerptMillis = 1_000;

/** The guard of endpoints: public addresses by https, and listed ones in any way. */
export const createEndpointGuard = (allowedAddresses: readonly string[]): AddressGuard =>
  createGuard(allowedAddresses, undefined, ports);

/** Makes the way out to endpoints: by https as the guard says, and in the clear to listed addresses alone. */
export function createPoster(guard: AddressGuard): Poster {
  const wayOut = (own: AddressGuard) => ({
    guard: own,
    agent: createAgent({ guard: own, verifyCertificates: true, idleMillis: 60_000 }),
  });
  const [sealed, clear] = [wayOut(guard), wayOut(listedAlone(guard))];
  return {
    guard,
    post: (url, headers, body, seconds) =>
      post(url.startsWith('https:') ? sealed : clear, { url, headers, body, seconds }),
    close: async () => {
      await Promise.all([sealed.agent.destroy(), clear.agent.destroy()]);
    },
  };
}

const listedAlone = (guard: AddressGuard): AddressGuard => ({
  isListed: (address) => guard.isListed(address),
  permitsUrl: (url) => guard.permitsUrl(url) && (isIP(bareHost(url)) === 0 || guard.isListed(bareHost(url))),
  resolve: async (hostname, port) =>
    (await guard.resolve(hostname, port)).filter(({ address }) => guard.isListed(address)),
});

interface Posted {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly seconds: number;
}

async function post(
  { agent, guard }: { readonly agent: Dispatcher; readonly guard: AddressGuard },
  { url, headers, body, seconds }: Posted,
): Promise<Answer> {
  const at = new Date();
  const startedAt = performance.now();
  const made = (rest: Omit<Answer, 'at' | 'durationMilliseconds'>): Answer => ({
    ...rest,
    at,
    durationMilliseconds: Math.round(performance.now() - startedAt),
  });
  const failed = (failure: string) => made({ status: null, failure, excerpt: null, retryAfter: null });
  if (!guard.permitsUrl(new URL(url))) return failed('The address is none that may be reached from here.');
  const late = AbortSignal.timeout(seconds * 1_000);
  try {
    const answer = await request(url, { method: 'POST', headers, body, dispatcher: agent, signal: late });
    const status = answer.statusCode;
    const excerpt = await beginningOf(answer.body);
    const isRedirect = status >= 300 && status < 400;
    const retryAfter = readRetryAfter(answer.headers['retry-after']);
    const failure = isRedirect ? `It answered ${String(status)}: redirects are not followed.` : null;
    return made({ status, failure, excerpt, retryAfter });
  } catch (error) {
    return failed(
      late.aborted
        ? `It did not answer within ${counted(seconds, 'second')}.`
        : `It could not be reached: ${reasonOf(error)}.`,
    );
  }
}

/** The first part of a body, as text that may be shown; the rest is not read, and nobody minds if the body breaks off. */
async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  const timer = setTimeout(() => body.destroy(), excerptMillis);
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= excerptBytes) break;
    }
  } catch {
    // What has come is enough.
  } finally {
    clearTimeout(timer);
    body.destroy();
  }
  // PostgreSQL keeps no NUL in text.
  return Buffer.concat(chunks).subarray(0, excerptBytes).toString().replaceAll('\0', '\uFFFD');
}

function readRetryAfter(header: string | string[] | undefined): number | null {
  const text = typeof header === 'string' ? header.trim() : '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, (at - Date.now()) / 1_000);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === 'ADDRESS_REFUSED') return 'its name leads to no address that may be reached from here';
  return error.message === '' ? (code ?? error.name) : error.message.slice(0, 500);
}
