import { reasonOf } from './http.js';
import { pause } from './pause.js';
import { SluiceError } from './sluice-error.js';

/** How often one upload is tried, and the longest wait in seconds that a server may ask for between. */
const attempts = 5;
const longestWait = 60;

/** Sends bytes by PUT, again where the server asks to come back a little later; a refusal is told in its words. */
export async function put(
  url: URL,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const response = await send(url, bytes, signal, fetch);
    if (response.ok) return;
    const wait = waitAsked(response);
    if (wait === undefined || wait > longestWait || attempt === attempts)
      throw await refusalOf(response, url);
    await response.body?.cancel();
    await pause(wait * 1_000, signal ?? new AbortController().signal);
  }
}

async function send(
  url: URL,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'PUT',
      redirect: 'manual',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
      ...(signal && { signal }),
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw new SluiceError('UNAVAILABLE', `Cannot reach ${url.origin}: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Seconds after which the server would have the same upload again; undefined where it does not say so. */
function waitAsked({ status, headers }: Response): number | undefined {
  const asked = headers.get('retry-after') ?? '';
  return (status === 429 || status === 503) && /^\d{1,6}$/.test(asked) ? Number(asked) : undefined;
}

async function refusalOf(response: Response, { origin }: URL): Promise<SluiceError> {
  const answer = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null;
  const message = answer?.errors?.[0]?.message ?? `${origin} answered ${String(response.status)}.`;
  if (response.status === 429) return new SluiceError('RATE_LIMITED', message, { retryable: true });
  return new SluiceError(response.status >= 500 ? 'UNAVAILABLE' : 'BAD_USER_INPUT', message);
}
