import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { wrongAt, type ManifestText } from './documents.js';

/** Where a node begins in the text. */
export const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** Reads the nodes of one document by their names; what has another form than asked for reads as undefined. */
export class Nodes {
  readonly #document: Document.Parsed;
  readonly #lineAt: ManifestText['lineAt'];

  constructor(document: Document.Parsed, { lineAt }: ManifestText) {
    this.#document = document;
    this.#lineAt = lineAt;
  }

  /** The value of a key; one behind an alias is looked up. */
  read(map: YAMLMap | undefined, key: string): Node | undefined {
    const node = map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
    if (isAlias(node)) return node.resolve(this.#document);
    return node as Node | undefined;
  }

  /** The same for a value that may have to be changed: what is changed must not be shared. */
  own(map: YAMLMap | undefined, key: string): Node | undefined {
    const node = map?.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value;
    if (isAlias(node))
      throw wrongAt(this.#lineAt(startOf(node)), `“${key}” is an alias: write out what leads to an image.`);
    return node as Node | undefined;
  }

  ownMap(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
    const node = this.own(map, key);
    return isMap(node) ? node : undefined;
  }

  /** The mappings in a list. */
  ownMaps(map: YAMLMap | undefined, key: string): YAMLMap[] {
    const list = this.own(map, key);
    return isSeq(list) ? this.#mapsOf(list) : [];
  }

  #mapsOf(list: YAMLSeq): YAMLMap[] {
    return list.items.filter((item): item is YAMLMap => {
      if (isAlias(item))
        throw wrongAt(this.#lineAt(startOf(item)), 'an item that leads to an image is an alias.');
      return isMap(item);
    });
  }

  map(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
    const node = this.read(map, key);
    return isMap(node) ? node : undefined;
  }

  text(map: YAMLMap | undefined, key: string): string | undefined {
    const node = this.read(map, key);
    return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
  }

  /** What a node says, aliases written out. */
  valueOf(node: Node): unknown {
    return node.toJS(this.#document, { maxAliasCount: -1 });
  }

  /** Whether any mapping of a list has the key set to true. */
  someTrue(map: YAMLMap | undefined, listKey: string, key: string): boolean {
    const list = this.read(map, listKey);
    return (
      isSeq(list) &&
      list.items.some((item) => {
        const flag = isMap(item) ? this.read(item, key) : undefined;
        return isScalar(flag) && flag.value === true;
      })
    );
  }
}
