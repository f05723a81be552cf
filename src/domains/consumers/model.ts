import type { Actor, LoggedEvent } from '../../events/index.js';
import { badInput } from '../../platform/errors.js';

/** What takes the events of a consumer: members over the graph, or our own sender of webhooks. */
export type ConsumerKind = 'CONSUMER' | 'WEBHOOK';

/** A named place in the log, and what is to be done with the events behind it. */
export interface Consumer {
  readonly id: string;
  readonly kind: ConsumerKind;
  /** Null: it gets events of all namespaces. */
  readonly namespace: string | null;
  readonly name: string;
  readonly owner: Actor;
  readonly subjects: readonly string[];
  readonly types: readonly string[];
  /** Everything before has been looked at. */
  readonly cursor: string;
  readonly leaseSeconds: number;
  readonly maximumAttempts: number;
  readonly backoffSeconds: readonly number[];
  readonly paused: boolean;
  /** Why it gets nothing though it is not paused, in a word and in a sentence. */
  readonly stopReason: string | null;
  readonly stopMessage: string | null;
  /** Test events that were asked for before are not delivered (again); null: all are. */
  readonly testsSince: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What names a consumer among those of its kind. */
export interface ConsumerName {
  readonly kind: ConsumerKind;
  readonly namespace: string | null;
  readonly name: string;
}

/** How events are given out, tried again and given up. */
export interface Pace {
  readonly leaseSeconds: number;
  readonly maximumAttempts: number;
  readonly backoffSeconds: readonly number[];
}

/** What its makers may say of a consumer. */
export interface Wishes {
  readonly subjects: readonly string[];
  readonly types: readonly string[];
}

/** An event as it is kept for a consumer: as JSON, so its time is text. */
export type KeptEvent = Omit<LoggedEvent, 'occurredAt'> & { readonly occurredAt: string };

/** The event as the log had it. */
export const eventOf = (kept: KeptEvent): LoggedEvent => ({
  ...kept,
  occurredAt: new Date(kept.occurredAt),
});

/** Whether a consumer gets events; see the contract. */
export type ConsumerState = 'ACTIVE' | 'PAUSED' | 'STOPPED' | 'EXPIRED';

/** The reason of a consumer from whose cursor nobody can go on. */
export const expired = 'CURSOR_EXPIRED';

/** What state a consumer is in. */
export const stateOf = ({ paused, stopReason }: Pick<Consumer, 'paused' | 'stopReason'>): ConsumerState => {
  if (stopReason !== null) return stopReason === expired ? 'EXPIRED' : 'STOPPED';
  return paused ? 'PAUSED' : 'ACTIVE';
};

/** A consumer as messages name it: `shop/deployer`, or `deployer` of the whole cluster. */
export const called = ({ namespace, name }: Pick<ConsumerName, 'namespace' | 'name'>): string =>
  namespace === null ? name : `${namespace}/${name}`;

const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Refuses what is no DNS subdomain. */
export function checkConsumerName(name: string, ...path: string[]): void {
  if (name.length > 253 || !dnsSubdomain.test(name))
    throw badInput(
      'This is no name: use at most 253 lower-case letters, digits, dashes and dots, each part beginning and ending with a letter or digit.',
      ...path,
    );
}

const mostPatterns = 100;
const typeForm = /^[a-z][a-z0-9-]*\.([a-z][a-z0-9-]*|\*)$/;

/** Refuses filters that could match nothing by their form alone. */
export function checkWishes({ subjects, types }: Wishes, ...path: string[]): void {
  if (subjects.length > mostPatterns || types.length > mostPatterns)
    throw badInput(`At most ${String(mostPatterns)} subjects, and as many types.`, ...path);
  const wrong = types.find((type) => !typeForm.test(type));
  if (wrong !== undefined)
    throw badInput(
      `${JSON.stringify(wrong.slice(0, 80))} is no type of event: write image-tag.moved, or image-tag.* for all of a noun.`,
      ...path,
      'types',
    );
  if (subjects.some((subject) => subject === '' || subject.length > 1_024))
    throw badInput('A subject has from 1 to 1,024 characters.', ...path, 'subjects');
}

/** Refuses waits and counts that would help nobody. */
export function checkPace({ leaseSeconds, maximumAttempts, backoffSeconds }: Pace): void {
  if (leaseSeconds < 1 || leaseSeconds > 3_600)
    throw badInput('A lease may be from 1s to 1h.', 'input', 'lease');
  if (maximumAttempts < 1 || maximumAttempts > 100)
    throw badInput('An event may be tried from 1 to 100 times.', 'input', 'maximumAttempts');
  if (backoffSeconds.length > 100 || backoffSeconds.some((wait) => wait > 7 * 86_400))
    throw badInput('At most 100 waits of at most 7d each.', 'input', 'backoff');
}

/** The usual pace of consumers. */
export const usualPace: Pace = {
  leaseSeconds: 30,
  maximumAttempts: 10,
  backoffSeconds: [1, 5, 30, 120, 600],
};
