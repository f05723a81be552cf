import { badInput } from '../../platform/errors.js';
import type { AddressGuard } from '../../platform/network/index.js';
import type { KeptEvent } from '../consumers/index.js';

/** What became of an event on its way to an endpoint; see the contract. */
export type DeliveryState = 'RETRYING' | 'DELIVERED' | 'FAILED';

/** One event on its way to one endpoint, as the log of deliveries has it. */
export interface Delivery {
  readonly webhookId: string;
  readonly eventId: string;
  /** Greater the later it was touched. */
  readonly number: bigint;
  readonly event: KeptEvent;
  readonly state: DeliveryState;
  readonly nextAttemptAt: Date | null;
  readonly updatedAt: Date;
}

/** One request to an endpoint. */
export interface DeliveryAttempt {
  readonly number: number;
  readonly at: Date;
  readonly status: number | null;
  /** Why it counts as failed; null where it does not. */
  readonly failure: string | null;
  readonly durationMilliseconds: number;
  /** The first part of the body that came back. */
  readonly responseExcerpt: string | null;
  /** Without signatures. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A delivery that this node has claimed. What becomes of it counts only while `fence` is its number. */
export interface ClaimedDelivery {
  readonly webhookId: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly owner: { readonly kind: 'USER' | 'SERVICE_ACCOUNT' | 'SYSTEM'; readonly name: string };
  readonly url: string;
  readonly sequence: string;
  readonly event: KeptEvent;
  readonly fence: bigint;
  /** 1 at the first time. */
  readonly attempts: number;
}

/** How deliveries are sent. */
export interface SendingPace {
  /** Seconds to wait after the first failed attempt, the second, and so on; after the last there is no other. */
  readonly retries: readonly number[];
  /** Seconds that an endpoint may take. */
  readonly timeout: number;
  /** Seconds after which a delivery of a node that has died is taken over. */
  readonly lease: number;
}

/** Refuses addresses that could never be posted to. Names are looked up, and checked, at each delivery. */
export function checkUrl(text: string, guard: AddressGuard): void {
  const refuse = (why: string) => badInput(`The address ${why}.`, 'input', 'url');
  if (text.length > 2_048 || !URL.canParse(text)) throw refuse('is no URL of at most 2,048 characters');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse('must begin with https://');
  if (url.username !== '' || url.password !== '')
    throw refuse('holds a user or password, which would be shown to whoever sees the webhook');
  if (!guard.permitsUrl(url))
    throw refuse(
      'is a private one, or on a port that is not 443 or 8443: the operator lists what is allowed besides in SLUICE_ALLOWED_WEBHOOK_ADDRESSES; to a program on a machine of yours leads sluice webhook listen --forward',
    );
}
