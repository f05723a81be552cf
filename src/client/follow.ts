import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql/language/printer.js';
import { dropFrom } from './drop.js';
import { dataOf } from './graphql-response.js';
import { EventCursorDocument } from './operations.generated.js';
import type { Client } from './client.js';
import { pause, untilNext } from './pause.js';
import { SluiceError } from './sluice-error.js';
import { TokenRenewal, type RenewAfter } from './token-renewal.js';

/** The answer of a subscription that can be resumed: one field, whose value has its place in the log. */
export type Followed = Readonly<Record<string, { readonly cursor: string }>>;

/** The variables of such a subscription. */
export interface FollowVariables {
  readonly after?: string | null | undefined;
  /** Where the following ends, if it is to: see `FollowOptions.variables`. */
  readonly until?: string | null | undefined;
}

/** What to follow, from where, and what is done with what comes. */
export interface FollowOptions<Data extends Followed, Variables extends FollowVariables> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** All but `after`, which is given beside them. With `until`, the following ends once all before that was dealt with. */
  readonly variables: Omit<Variables, 'after'>;
  /** Go on behind this cursor; left out, from now on. */
  readonly after?: string | undefined;
  /** Called with one event at a time, in order; what it throws ends the following. */
  readonly onEvent: (event: Data[keyof Data]) => void | Promise<void>;
  /** Called with the cursor of each event once `onEvent` has dealt with it: keep it, to go on from there. */
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

/** What became of the connection. `after` is the cursor of the last event dealt with. */
export type ConnectionChange =
  | { readonly state: 'connected' | 'reconnected'; readonly after: string }
  | { readonly state: 'lost'; readonly after: string; readonly reason: string };

/** How to reach the server, as the client knows it. */
export interface Reach {
  readonly endpoint: URL;
  readonly token: () => Promise<string | undefined>;
  /** As the client calls itself. */
  readonly name?: string | undefined;
  /** Whether asking for the token again may bring a better one. */
  readonly tokenRenews: boolean;
  /** When living connections look for a fresh one, if not as usual. */
  readonly renewAfter?: RenewAfter;
  readonly request: Client['request'];
}

/**
 * Follows events without gap. Each connection asks for what is behind the last event dealt with, so a lost one
 * costs nothing but time. Refusals that waiting cannot mend, `CURSOR_EXPIRED` among them, are thrown.
 */
export async function follow<Data extends Followed, Variables extends FollowVariables>(
  reach: Reach,
  options: FollowOptions<Data, Variables>,
): Promise<void> {
  const { signal } = options;
  let failures = 0;
  let connections = 0;
  try {
    let after = options.after ?? (await reach.request(EventCursorDocument, {}, { signal })).eventCursor;
    const handle = async (data: unknown) => {
      // The server has validated the document, so the answer has the document's shape.
      const event = rootOf(data as Data);
      await options.onEvent(event);
      after = event.cursor;
      await options.save?.(after);
    };
    const connected = () => {
      failures = 0;
      options.onConnection?.({ state: connections++ === 0 ? 'connected' : 'reconnected', after });
    };
    /** Why a connection was lost; null where it need not be told, because the following goes on from elsewhere. */
    const dropFor = async (ended: unknown, before: Parameters<typeof dropFrom>[1]) => {
      try {
        return dropFrom(ended, before);
      } catch (error) {
        if (!isExpired(error) || !options.onExpired) throw error;
        after = await options.onExpired(error);
        await options.save?.(after);
        return null;
      }
    };
    while (!signal.aborted) {
      const request = { query: print(options.document), variables: { ...options.variables, after } };
      const ended = await receive(reach, request, handle, connected, signal);
      signal.throwIfAborted();
      if (ended === undefined && hasEnd(options.variables)) return;
      const before = { tokenRenews: reach.tokenRenews, connected: connections > 0 };
      const drop = await dropFor(ended, before);
      if (drop === null) continue;
      options.onConnection?.({ state: 'lost', after, reason: drop.reason });
      await pause(untilNext(failures++, drop.retryAfter), signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

const hasEnd = (variables: object): boolean => 'until' in variables && variables.until != null;

/** Whether a refusal says that the log no longer reaches back to the cursor. */
const isExpired = (error: unknown): error is SluiceError =>
  error instanceof SluiceError && error.code === 'CURSOR_EXPIRED';

/** Hands on what one connection brings; resolves to what ended it, undefined when the server just stopped. */
export async function receive(
  { endpoint, token, name, tokenRenews, renewAfter }: Reach,
  request: { query: string; variables: Record<string, unknown> },
  handle: (data: unknown) => Promise<void>,
  onConnected: () => void,
  signal: AbortSignal,
): Promise<unknown> {
  const { connect } = isNode ? await import('./socket.js') : await import('./browser-socket.js');
  const renewal = new TokenRenewal(token, renewAfter);
  const connection = connect({
    url: endpoint.href.replace(/^http/, 'ws'),
    connectionParams: async () => {
      const bearer = await renewal.first();
      return {
        ...(name !== undefined && { 'graphql-client-name': name }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      };
    },
    onConnected,
    ...(tokenRenews && { renewal }),
  });
  signal.addEventListener('abort', connection.leave, { once: true });
  try {
    const answers = connection.iterate(request);
    while (!signal.aborted) {
      const data = await next(answers);
      if ('ended' in data) return data.ended;
      await handle(data.received);
      connection.handled();
    }
    return undefined;
  } finally {
    signal.removeEventListener('abort', connection.leave);
    connection.leave();
  }
}

/** The value of a subscription's one root field. */
function rootOf<Data extends Followed>(data: Data): Data[keyof Data] {
  for (const field in data) return data[field];
  throw new SluiceError('INTERNAL', 'The server sent an event without content.');
}

/** Keeps what the connection threw apart from what handlers throw. */
async function next(
  answers: AsyncIterator<unknown, unknown>,
): Promise<{ received: unknown } | { ended: unknown }> {
  try {
    const { done, value } = await answers.next();
    return done === true ? { ended: undefined } : { received: dataOf(value) };
  } catch (ended) {
    return { ended };
  }
}

/** Whether this runs under Node, whose sockets are not those of browsers. */
const isNode = typeof process === 'object' && typeof process.versions.node === 'string';
