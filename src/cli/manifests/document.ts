import { isMap, isScalar, LineCounter, parseAllDocuments, visit, type Document, type YAMLMap } from 'yaml';
import { excessIn } from './excess.js';
import { jsonObjectsIn, type JsonObject } from './json-objects.js';

/** Most bytes that one file may have. */
export const mostBytes = 1024 * 1024;

/** One object as a file has it, and where in the file. */
export interface FileObject {
  readonly value: unknown;
  /** The line of what lies at `path` inside the object, or of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
}

/** Where in a document something stands: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** Something in a file that cannot be applied. */
export interface Refusal {
  readonly line: number;
  readonly reason: string;
}

/** Keys that mean something to JavaScript itself, and nothing to anybody else. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads every document of a YAML or JSON text. Only what YAML 1.2's core schema knows is taken; duplicate keys,
 * floods of aliases and texts over 1 MiB are refused.
 */
export function readDocuments(text: string): { objects: FileObject[]; refused: Refusal[] } {
  if (Buffer.byteLength(text) > mostBytes)
    return { objects: [], refused: [{ line: 1, reason: 'The file is larger than 1 MiB: split it.' }] };
  const excess = excessIn(text);
  if (excess !== undefined) return { objects: [], refused: [{ line: 1, reason: excess }] };
  const read = (jsonObjectsIn(text) ?? [{ text, line: 1 }]).map(readText);
  return {
    objects: read.flatMap(({ objects }) => objects),
    refused: read.flatMap(({ refused }) => refused),
  };
}

/** Reads the documents of a text whose first line is that of the file. */
function readText({ text, line }: JsonObject): { objects: FileObject[]; refused: Refusal[] } {
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      lineCounter: lines,
      version: '1.2',
      schema: 'core',
      // Kubernetes reads `<<` as YAML 1.1 has it.
      merge: true,
      // Looked for below: the parser compares every key with every other.
      uniqueKeys: false,
      prettyErrors: false,
      // A key that is no text is refused where a text is asked for; to warn of it too is no help.
      logLevel: 'error',
    });
    const lineAt = (offset: number) => line - 1 + Math.max(1, lines.linePos(offset).line);
    const read = 'empty' in documents ? [] : documents.map((document) => readDocument(document, lineAt));
    return {
      objects: read.flatMap(({ object }) => object ?? []),
      refused: read.flatMap(({ refused }) => refused),
    };
  } catch (error) {
    const reason =
      error instanceof RangeError ? 'The file nests too deep.' : `The file cannot be read: ${String(error)}`;
    return { objects: [], refused: [{ line, reason }] };
  }
}

function readDocument(
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): { object?: FileObject; refused: Refusal[] } {
  const mistakes = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    reason: message.startsWith('Maximum call stack')
      ? 'The file nests too deep.'
      : `${message}.`.replace('..', '.'),
  }));
  // What else the parser stumbles over in the same line follows from the first.
  const refused = mistakes.filter(({ line }, index) => mistakes[index - 1]?.line !== line);
  visit(document, {
    Map: (_, map) => {
      for (const { offset, key } of repeatedKeys(map))
        refused.push({ line: lineAt(offset), reason: `Map keys must be unique: “${key}” is there twice.` });
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string' && reserved.has(key.value))
        refused.push({ line: lineAt(key.range?.[0] ?? 0), reason: `The key “${key.value}” is not allowed.` });
    },
  });
  if (refused.length > 0) return { refused };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    if (value === null) return { refused: [] };
    return { object: { value, lineOf: (path) => lineAt(startOf(document, path)) }, refused: [] };
  } catch (error) {
    const reason =
      error instanceof ReferenceError
        ? 'The document has too many aliases: write it out.'
        : `The document cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
    return { refused: [{ line: lineAt(document.range[0]), reason }] };
  }
}

/** The keys of a mapping that are there before already. */
function repeatedKeys(map: YAMLMap): { offset: number; key: string }[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (seen.has(key.value)) return [{ offset: key.range?.[0] ?? 0, key: String(key.value) }];
    seen.add(key.value);
    return [];
  });
}

/** Where in the text the key or item at `path` begins, or the nearest thing around it that is there. */
function startOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
      : undefined;
    const node: unknown = key ?? document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
