import type { NewEvent } from '../event.js';
import { familyOf, wholeOf, type EventFilter } from '../filter.js';

/** Those who stand under a name. */
type Shelves<Item> = Map<string, Set<Item>>;

/**
 * Finds those whom an event may concern without asking all: each stands under the narrowest thing that its filter names,
 * its subjects before its namespace before its types.
 */
export class TopicIndex<Item> {
  readonly #subjects: Shelves<Item> = new Map();
  readonly #namespaces: Shelves<Item> = new Map();
  readonly #types: Shelves<Item> = new Map();
  /** Who wants everything. */
  readonly #all = new Set<Item>();

  add(item: Item, filter: EventFilter): void {
    const [shelves, names] = this.#placesOf(filter);
    if (!shelves) this.#all.add(item);
    else
      for (const name of names) {
        const shelf = shelves.get(name);
        if (shelf) shelf.add(item);
        else shelves.set(name, new Set([item]));
      }
  }

  remove(item: Item, filter: EventFilter): void {
    const [shelves, names] = this.#placesOf(filter);
    if (!shelves) this.#all.delete(item);
    else
      for (const name of names) {
        const shelf = shelves.get(name);
        shelf?.delete(item);
        if (shelf?.size === 0) shelves.delete(name);
      }
  }

  /** Calls back with each that the event may concern; with some of them twice. */
  find(
    { namespace, subject, type }: Pick<NewEvent, 'namespace' | 'subject' | 'type'>,
    found: (item: Item) => void,
  ): void {
    for (const item of this.#all) found(item);
    look(this.#namespaces, namespace, found);
    look(this.#subjects, subject, found);
    // What stands under no type at all need not be made a name to look for.
    if (this.#types.size > 0) {
      look(this.#types, type, found);
      look(this.#types, familyOf(type), found);
    }
    const whole = this.#subjects.size > 0 ? wholeOf(subject) : subject;
    if (whole !== subject) look(this.#subjects, whole, found);
  }

  #placesOf({ namespace, subjects, types }: EventFilter): readonly [Shelves<Item> | null, readonly string[]] {
    if (subjects?.length) return [this.#subjects, subjects];
    if (namespace != null) return [this.#namespaces, [namespace]];
    if (types?.length) return [this.#types, types];
    return [null, []];
  }
}

function look<Item>(shelves: Shelves<Item>, name: string, found: (item: Item) => void): void {
  const shelf = shelves.get(name);
  if (shelf) for (const item of shelf) found(item);
}
