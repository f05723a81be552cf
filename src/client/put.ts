import { reasonOf } from './http.js';
import { SluiceError } from './sluice-error.js';

/** Sends bytes by PUT; a refusal is told in the server's words. */
export async function put(
  url: URL,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
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
  if (response.ok) return;
  const answer = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null;
  const message = answer?.errors?.[0]?.message ?? `${url.origin} answered ${String(response.status)}.`;
  if (response.status === 429) throw new SluiceError('RATE_LIMITED', message, { retryable: true });
  throw new SluiceError(response.status >= 500 ? 'UNAVAILABLE' : 'BAD_USER_INPUT', message);
}
