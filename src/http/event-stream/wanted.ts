import type { EventFilter } from '../../events/index.js';
import { HttpFailure } from '../body.js';

/** What a reader of events asked for. */
export interface WantedEvents extends EventFilter {
  /** A cursor; without one, only what happens from now on. */
  readonly after: string | null;
  /** A cursor: the stream ends once all that lies before it was sent. */
  readonly until: string | null;
}

/**
 * Reads what is wanted out of the address; lists may be repeated, or have commas. Fails with 400 for other parameters, and for
 * one that is there twice or says nothing.
 */
export function wantedIn(url: string, lastEventId: string | undefined): WantedEvents {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
  const unknown = [...search.keys()].find(
    (key) => !['after', 'until', 'namespace', 'type', 'subject'].includes(key),
  );
  if (unknown !== undefined)
    throw new HttpFailure(
      400,
      `There is no parameter ${JSON.stringify(unknown.slice(0, 80))}; there are after, until, namespace, type and subject.`,
    );
  const list = (name: string) =>
    search.getAll(name).flatMap((text) => text.split(',').filter((item) => item !== ''));
  const one = (name: string) => {
    const [value = null, ...more] = search.getAll(name);
    if (value === '' || more.length > 0)
      throw new HttpFailure(400, `Give ${name} one value, or leave it out.`);
    return value;
  };
  const after = one('after');
  return {
    after: lastEventId ?? after,
    until: one('until'),
    namespace: one('namespace'),
    types: list('type'),
    subjects: list('subject'),
  };
}
