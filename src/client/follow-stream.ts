import type { CloudEvent } from './cloud-event.js';
import { framesOf } from './event-frames.js';
import type { ConnectionChange, Reach } from './follow.js';
import { errorFrom, isRecord } from './graphql-response.js';
import { reasonOf } from './http.js';
import { EventCursorDocument } from './operations.generated.js';
import { pause, untilNext } from './pause.js';
import { SluiceError } from './sluice-error.js';

/** What to follow, from where, and what to do with it. All that is given must match. */
export interface StreamOptions {
  readonly namespace?: string | undefined;
  /** One type (`image-tag.moved`), or all of a noun (`image-tag.*`). */
  readonly types?: readonly string[] | undefined;
  /** A stream with its tags (`shop/web`), or exactly one thing (`shop/web:prod`). */
  readonly subjects?: readonly string[] | undefined;
  /** Go on behind this cursor; left out, from now on. */
  readonly after?: string | undefined;
  /** The following ends once all before this cursor was dealt with; left out, it goes on. */
  readonly until?: string | undefined;
  /** Called with one event at a time, in order; what it throws ends the following. */
  readonly onEvent: (event: CloudEvent) => void | Promise<void>;
  /**
   * Called with a cursor once everything before it has been dealt with, also when nothing happened for a while: keep it,
   * to go on from there after a restart.
   */
  readonly save?: ((cursor: string) => void | Promise<void>) | undefined;
  /**
   * Called when the log no longer reaches back to the cursor: read the state again, and return its `eventCursor` to go
   * on from there. Without it the following ends with CURSOR_EXPIRED.
   */
  readonly onExpired?: ((error: SluiceError) => string | Promise<string>) | undefined;
  /** Aborting it ends the following; that is no error. */
  readonly signal: AbortSignal;
  /** Told of each lost connection and of each new one. */
  readonly onConnection?: ((change: ConnectionChange) => void) | undefined;
}

/** Milliseconds after which a silent server is given up: it says something every seven seconds. */
const silence = 20_000;

/**
 * Follows events as CloudEvents, over plain HTTP, without gap, across lost connections, restarts of the server and
 * renewed tokens. An event may come again after a restart of this process, under the same id: what was dealt with and
 * not yet saved.
 */
export async function followStream(
  reach: Reach & { readonly fetch: typeof fetch },
  options: StreamOptions,
): Promise<void> {
  const { signal, onEvent, save, onExpired, onConnection } = options;
  let failures = 0;
  let connections = 0;
  try {
    let after = options.after ?? (await reach.request(EventCursorDocument, {}, { signal })).eventCursor;
    const moveTo = async (cursor: string) => {
      after = cursor;
      await save?.(cursor);
    };
    while (!signal.aborted) {
      const lost = await receive(reach, options, after, {
        connected() {
          failures = 0;
          onConnection?.({ state: connections++ === 0 ? 'connected' : 'reconnected', after });
        },
        async handle(event, cursor) {
          if (event) await onEvent(event);
          await moveTo(cursor);
        },
      });
      signal.throwIfAborted();
      if (lost === null) return;
      if (lost instanceof SluiceError && lost.code === 'CURSOR_EXPIRED' && onExpired) {
        await moveTo(await onExpired(lost));
        continue;
      }
      if (lost instanceof SluiceError && !mayPass(lost, reach)) throw lost;
      const { message: reason, retryAfter } = typeof lost === 'string' ? { message: lost } : lost;
      onConnection?.({ state: 'lost', after, reason });
      await pause(untilNext(failures++, retryAfter), signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Whether waiting, or another token, can mend a refusal. */
const mayPass = ({ code, retryable }: SluiceError, { tokenRenews }: Reach) =>
  retryable ||
  code === 'UNAVAILABLE' ||
  code === 'RATE_LIMITED' ||
  (code === 'UNAUTHENTICATED' && tokenRenews);

interface Handling {
  readonly connected: () => void;
  readonly handle: (event: CloudEvent | null, cursor: string) => Promise<void>;
}

/** Hands on what one connection brings; resolves to why it ended: a refusal, a reason in words, or null where all is said. */
async function receive(
  { endpoint, token, fetch }: Reach & { readonly fetch: typeof globalThis.fetch },
  options: StreamOptions,
  after: string,
  { connected, handle }: Handling,
): Promise<SluiceError | string | null> {
  const ended = new AbortController();
  const signal = AbortSignal.any([options.signal, ended.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      ended.abort();
    }, silence);
  };
  try {
    alive();
    const bearer = await token();
    const response = await fetch(addressOf(endpoint, options), {
      signal,
      headers: {
        accept: 'text/event-stream',
        'last-event-id': after,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
    }).catch((error: unknown) => `cannot reach ${endpoint.origin}: ${reasonOf(error)}`);
    if (typeof response === 'string') return response;
    if (!response.ok || !response.body) return await refusalIn(response);
    connected();
    const frames = framesOf(response.body, alive);
    for (;;) {
      const frame = await frames.next().catch((error: unknown) => reasonOf(error));
      if (typeof frame === 'string') return ended.signal.aborted ? 'the server fell silent' : frame;
      if (frame.done === true) return 'the server ended the stream';
      const { id, event, data } = frame.value;
      if (event === 'end') return endOf(JSON.parse(data ?? '{}'));
      if (id === undefined) continue;
      // What we deal with slowly is no silence of the server; it waits meanwhile, as TCP has it.
      clearTimeout(timer);
      // The server speaks as its contract says.
      await handle(data === undefined ? null : (JSON.parse(data) as CloudEvent), id);
      alive();
    }
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}

/** Why a server ends a stream; null where it has sent all that was asked for. */
const endOf = (said: unknown): SluiceError | null =>
  isRecord(said) && said['code'] === undefined ? null : errorFrom(said);

function addressOf(endpoint: URL, { namespace, types, subjects, until }: StreamOptions): URL {
  const url = new URL(endpoint);
  url.pathname = url.pathname.replace(/\/graphql$/, '/events');
  if (namespace !== undefined) url.searchParams.set('namespace', namespace);
  if (until !== undefined) url.searchParams.set('until', until);
  for (const type of types ?? []) url.searchParams.append('type', type);
  for (const subject of subjects ?? []) url.searchParams.append('subject', subject);
  return url;
}

async function refusalIn(response: Response): Promise<SluiceError> {
  const answer: unknown = await response.json().catch(() => null);
  const errors: unknown = isRecord(answer) ? answer['errors'] : null;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  if (first !== undefined) return errorFrom(first, response.headers.get('x-request-id') ?? undefined);
  return new SluiceError(
    response.status >= 500 ? 'UNAVAILABLE' : 'NOT_FOUND',
    `${response.url} answered ${String(response.status)} and no events: is this the address of a Sluice server?`,
    { retryable: response.status >= 500 },
  );
}
