import type { LiveEvent } from './feed.js';

/** Whether an event happened to this thing or to a part of it: `shop/web` has `shop/web:prod`. */
export const touches = ({ subject }: LiveEvent, thing: string): boolean =>
  subject === thing || subject.startsWith(`${thing}:`);

/** Whether an event is of one of these nouns: `promotion` has `promotion.requested`. */
export const isOf =
  (...nouns: readonly string[]) =>
  ({ type }: LiveEvent): boolean =>
    nouns.includes(type.split('.')[0] ?? '');

/** The name of the tag that an event happened to; null where it happened to none. */
export const tagOf = (event: LiveEvent): string | null =>
  event.__typename === 'ImageTagEvent' ? event.tag : null;
