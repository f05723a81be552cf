import { isAlias, isCollection, isNode, isPair, type Alias, type Document } from 'yaml';

const mostAliases = 100;
const mostCharacters = 1_048_576;

/** What an anchor stands before: how long it is with its aliases written out, once that is known. */
interface Anchored {
  length: number | undefined;
}

/** Makes an error of what is wrong with an alias. */
type Refuse = (alias: Alias, message: string) => Error;

/**
 * Measures the aliases of a text: no more than 100, and no more than 1 MiB where they are written out. Each document is gone
 * through once, for all of its aliases together; `yaml` does so for each that it is asked about, and each that it counts.
 */
export class Aliases {
  readonly #refuse: Refuse;
  #count = 0;
  /** All that aliases stand for so far, in characters. */
  #length = 0;

  constructor(refuse: Refuse) {
    this.#refuse = refuse;
  }

  /** Throws for too many, too much, or one of nothing, which is also what it is in itself. */
  measure({ contents }: Document.Parsed): void {
    this.#walk(contents, new Map());
  }

  #walk(node: unknown, anchors: Map<string, Anchored>): void {
    if (isAlias(node)) {
      this.#add(node, anchors.get(node.source)?.length);
    } else if (isPair(node)) {
      this.#walk(node.key, anchors);
      this.#walk(node.value, anchors);
    } else if (isNode(node)) {
      const before = this.#length;
      const anchored: Anchored = { length: undefined };
      if (node.anchor !== undefined) anchors.set(node.anchor, anchored);
      if (isCollection(node)) for (const item of node.items) this.#walk(item, anchors);
      const [start = 0, end = 0] = node.range ?? [];
      anchored.length = end - start + this.#length - before;
    }
  }

  #add(alias: Alias, length: number | undefined): void {
    if (++this.#count > mostAliases)
      throw this.#refuse(alias, `more than ${String(mostAliases)} aliases: write them out.`);
    if (length === undefined)
      throw this.#refuse(alias, `the alias “${alias.source}” is of nothing that ends before it.`);
    this.#length += length;
    if (this.#length > mostCharacters)
      throw this.#refuse(alias, 'its aliases grow beyond measure: write them out.');
  }
}
