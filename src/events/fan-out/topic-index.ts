import type { NewEvent } from '../event.js';
import { familyOf, wholeOf, type EventFilter } from '../filter.js';

/**
 * Finds those whom an event may concern without asking all: each stands under the narrowest thing that its filter names,
 * its subjects before its namespace before its types.
 */
export class TopicIndex<Item> {
  readonly #shelves = new Map<string, Set<Item>>();

  add(item: Item, filter: EventFilter): void {
    for (const label of labelsOf(filter)) {
      const shelf = this.#shelves.get(label);
      if (shelf) shelf.add(item);
      else this.#shelves.set(label, new Set([item]));
    }
  }

  remove(item: Item, filter: EventFilter): void {
    for (const label of labelsOf(filter)) {
      const shelf = this.#shelves.get(label);
      shelf?.delete(item);
      if (shelf?.size === 0) this.#shelves.delete(label);
    }
  }

  /** Calls back with each that the event may concern; with some of them twice. */
  find(
    { namespace, subject, type }: Pick<NewEvent, 'namespace' | 'subject' | 'type'>,
    found: (item: Item) => void,
  ) {
    this.#look('*', found);
    this.#look(`n${namespace}`, found);
    this.#look(`t${type}`, found);
    this.#look(`t${familyOf(type)}`, found);
    this.#look(`s${subject}`, found);
    const whole = wholeOf(subject);
    if (whole !== subject) this.#look(`s${whole}`, found);
  }

  #look(label: string, found: (item: Item) => void): void {
    const shelf = this.#shelves.get(label);
    if (shelf) for (const item of shelf) found(item);
  }
}

function labelsOf({ namespace, subjects, types }: EventFilter): readonly string[] {
  if (subjects?.length) return subjects.map((subject) => `s${subject}`);
  if (namespace != null) return [`n${namespace}`];
  if (types?.length) return types.map((type) => `t${type}`);
  return ['*'];
}
