import type { ExecutionResult } from 'graphql';
import { EventFeed } from '../events/index.js';
import { eachEvent } from './each-event.js';
import type { GraphRequest, Subscribed } from './graph.js';

/** What comes of a subscription whose source has opened, or has not: to be shared where both sides can, else one by one. */
export function subscribed(
  { shares = false, onStop = () => undefined }: GraphRequest,
  events: AsyncIterable<unknown> | ExecutionResult,
  answer: (event: unknown) => ExecutionResult | Promise<ExecutionResult>,
): Subscribed {
  if (!(Symbol.asyncIterator in events)) return events;
  if (shares && events instanceof EventFeed && !events.ends) return { feed: events, answer };
  return eachEvent(events, answer, onStop);
}
