import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { guardedLookup } from '../platform/network/index.js';
import { Outage } from './outage.js';
import type { PartnerMeans, PartnerQuestion } from './partner.js';

interface Opening {
  readonly name: string;
  readonly socketUrl: string;
  readonly question: PartnerQuestion;
  readonly headers: Readonly<Record<string, string>>;
  readonly means: PartnerMeans;
}

/**
 * The events of a subscription that a partner serves, on a socket of its own: as guarded as calls over HTTP. When
 * the socket breaks, the events end with an Outage; whoever follows subscribes anew.
 */
export function followPartner({ socketUrl, question, headers, means }: Opening): AsyncIterable<unknown> {
  const { guard, maxBytes, deadline } = means;
  const url = new URL(socketUrl);
  const asHttp = new URL(socketUrl.replace(/^ws/, 'http'));
  if (!guard.permitsUrl(asHttp)) throw new Outage('is at an address that may not be reached.');
  const port = Number(asHttp.port) || (asHttp.protocol === 'https:' ? 443 : 80);
  class GuardedSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, {
        headers,
        maxPayload: maxBytes,
        handshakeTimeout: deadline,
        followRedirects: false,
        lookup: guardedLookup(guard, port),
      });
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
  const events = client.iterate({ query: question.text, variables: { ...question.variables } });
  const stop = () => void events.return?.();
  question.signal?.addEventListener('abort', stop, { once: true });
  return guarded(events, () => {
    question.signal?.removeEventListener('abort', stop);
    void client.dispose();
  });
}

/** The same events, ended in our words. */
function guarded(events: AsyncIterableIterator<unknown>, release: () => void): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        try {
          const next = await events.next();
          if (next.done === true) release();
          return next;
        } catch (error) {
          release();
          // What it says of the operation itself comes as a list of errors, and is told as those of answers are.
          if (Array.isArray(error)) return { done: false, value: { errors: error as unknown[] } };
          throw new Outage('broke off its subscription.', { cause: error });
        }
      },
      async return() {
        await events.return?.();
        release();
        return { done: true, value: undefined };
      },
    }),
  };
}
