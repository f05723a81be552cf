import type { Dispatcher } from 'undici';
import type { Logger } from '../platform/logger.js';
import type { AddressGuard } from '../platform/network/index.js';
import { Breaker, usualBreaker, type BreakerSettings } from './breaker.js';
import { Bulkhead } from './bulkhead.js';
import { post } from './http-call.js';
import { Outage } from './outage.js';
import { followPartner } from './subscription.js';

/** Where a partner's subgraph is served. */
export interface PartnerAddress {
  readonly name: string;
  /** For queries and mutations, over HTTP. */
  readonly url: string;
  /** For subscriptions, over graphql-transport-ws; null where it has none. */
  readonly socketUrl: string | null;
}

/** What is asked of a partner: nothing of the caller goes with it but the id of its request. */
export interface PartnerQuestion {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** Ends a subscription. A call is not broken off for those who leave: that would look like the partner's failure. */
  readonly signal?: AbortSignal | undefined;
}

/** What calls of partners share. */
export interface PartnerMeans {
  readonly guard: AddressGuard;
  readonly dispatcher: Dispatcher;
  /** The bearer token that this partner can check; see `tokens.ts`. */
  readonly tokenFor: (audience: string) => Promise<string>;
  /** Milliseconds for one call, waiting for a place included. */
  readonly deadline: number;
  readonly maxBytes: number;
  /** Values in one answer or event; 200,000 unless a test has others. */
  readonly mostValues?: number;
  readonly breaker?: BreakerSettings;
  /** Calls that may run at a time; 20 unless a test has others. */
  readonly atOnce?: number;
  readonly logger: Logger;
}

/** A partner's subgraph, with all that keeps its troubles its own. */
export class Partner {
  readonly #address: PartnerAddress;
  readonly #means: PartnerMeans;
  readonly #breaker: Breaker;
  readonly #bulkhead: Bulkhead;

  constructor(address: PartnerAddress, means: PartnerMeans) {
    this.#address = address;
    this.#means = means;
    this.#breaker = new Breaker(means.breaker ?? usualBreaker);
    this.#bulkhead = new Bulkhead(means.atOnce);
  }

  /** Asks once; resolves to whatever JSON it answers, rejects with an Outage. */
  async ask({ text, variables, requestId }: PartnerQuestion): Promise<unknown> {
    const { deadline, guard, dispatcher, maxBytes, mostValues, logger } = this.#means;
    const late = AbortSignal.timeout(deadline);
    try {
      return await this.#breaker.run(() =>
        this.#bulkhead.run(
          async () =>
            post(
              {
                url: new URL(this.#address.url),
                headers: { ...(await this.#headers()), 'x-request-id': requestId },
                body: JSON.stringify({ query: text, variables }),
                maxBytes,
                mostValues,
                signal: late,
              },
              guard,
              dispatcher,
            ),
          late,
        ),
      );
    } catch (error) {
      logger.debug(
        { 'subgraph.name': this.#address.name, 'request.id': requestId, err: error },
        'A partner failed.',
      );
      throw error;
    }
  }

  /** Opens a subscription; its events are whatever JSON it sends. */
  async follow(question: PartnerQuestion): Promise<AsyncIterable<unknown>> {
    const { socketUrl, name } = this.#address;
    if (socketUrl === null) throw new Outage('serves no subscriptions.');
    return followPartner({ name, socketUrl, question, headers: await this.#headers(), means: this.#means });
  }

  async #headers(): Promise<Record<string, string>> {
    return { authorization: `Bearer ${await this.#means.tokenFor(this.#address.name)}` };
  }
}
