import type { LoggedEvent } from './event.js';

/** What can happen to something, as the graph names it, read from what the log calls it. */
export class EventKinds<Kind extends string> {
  readonly #what: string;
  readonly #kinds: ReadonlyMap<string, Kind>;

  /** `types`: what the log calls each; `what`: what it happens to, for the error. */
  constructor(what: string, types: Readonly<Record<Kind, string>>) {
    this.#what = what;
    this.#kinds = new Map(Object.entries<string>(types).map(([kind, type]) => [type, kind as Kind]));
  }

  /** Undefined for what is no such event. */
  find(type: string): Kind | undefined {
    return this.#kinds.get(type);
  }

  /** Throws for what is no such event. */
  of({ type }: Pick<LoggedEvent, 'type'>): Kind {
    const kind = this.#kinds.get(type);
    if (!kind) throw new Error(`${type} is no event of a ${this.#what}.`);
    return kind;
  }
}
