import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { TooManyValues, ValueCount } from '../platform/json-values.js';
import { guardedLookup } from '../platform/network/index.js';
import { Inbox } from './inbox.js';
import { manyValues, Outage } from './outage.js';
import type { PartnerMeans, PartnerQuestion } from './partner.js';

interface Opening {
  readonly name: string;
  readonly socketUrl: string;
  readonly question: PartnerQuestion;
  readonly headers: Readonly<Record<string, string>>;
  readonly means: PartnerMeans;
}

/**
 * The events of a subscription that a partner serves, on a socket of its own: as guarded as calls over HTTP, and read
 * no faster than somebody takes them. When the socket breaks, the events end with an Outage; whoever follows subscribes anew.
 */
export function followPartner({ socketUrl, question, headers, means }: Opening): AsyncIterable<unknown> {
  const { guard, maxBytes, mostValues, deadline } = means;
  const url = new URL(socketUrl);
  const asHttp = new URL(socketUrl.replace(/^ws/, 'http'));
  if (!guard.permitsUrl(asHttp)) throw new Outage('is at an address that may not be reached.');
  const port = Number(asHttp.port) || (asHttp.protocol === 'https:' ? 443 : 80);
  const sockets: WebSocket[] = [];
  class GuardedSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, {
        headers,
        maxPayload: maxBytes,
        handshakeTimeout: deadline,
        followRedirects: false,
        lookup: guardedLookup(guard, port),
      });
      sockets.push(this);
    }

    /** Keeps from whoever reads events those that would take long to read. */
    override emit(name: string, ...given: unknown[]): boolean {
      try {
        if (name === 'message') new ValueCount(mostValues).take(given[0] as Buffer);
        return super.emit(name, ...given);
      } catch (error) {
        if (!(error instanceof TooManyValues)) throw error;
        inbox.end(manyValues(error));
        this.terminate();
        return true;
      }
    }
  }
  const client = createClient({
    url: url.href,
    webSocketImpl: GuardedSocket,
    connectionParams: headers,
    connectionAckWaitTimeout: deadline,
    keepAlive: 12_000,
    retryAttempts: 0,
    lazy: true,
  });
  const goOn = () => {
    for (const socket of sockets) socket.resume();
  };
  const inbox = new Inbox(() => {
    for (const socket of sockets) socket.pause();
  }, goOn);
  const leave = client.subscribe(
    { query: question.text, variables: { ...question.variables } },
    {
      next: (event) => {
        inbox.put(event);
      },
      error: (error) => {
        inbox.end(error ?? new Error('It gave no reason.'));
      },
      complete: () => {
        inbox.end();
      },
    },
  );
  const stop = () => {
    leave();
    inbox.end();
  };
  question.signal?.addEventListener('abort', stop, { once: true });
  return guarded(inbox, () => {
    question.signal?.removeEventListener('abort', stop);
    stop();
    // One that was held up would not hear that its partner hangs up.
    goOn();
    void client.dispose();
  });
}

/** The same events, ended in our words. */
function guarded(inbox: Inbox, release: () => void): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        try {
          const next = await inbox.next();
          if (next.done === true) release();
          return next;
        } catch (error) {
          release();
          // What it says of the operation itself comes as a list of errors, and is told as those of answers are.
          if (Array.isArray(error)) return { done: false, value: { errors: error as unknown[] } };
          throw error instanceof Outage ? error : new Outage('broke off its subscription.', { cause: error });
        }
      },
      return() {
        release();
        return Promise.resolve({ done: true, value: undefined });
      },
    }),
  };
}
