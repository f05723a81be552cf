import {
  Composer,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  Parser,
  visit,
  type CST,
  type Document,
  type Pair,
} from 'yaml';
import { badInput, Failure } from '../../platform/errors.js';

const mostBytes = 1_048_576;
const mostAliases = 100;
const deepest = 100;
/** Some 12,000 lines: what is read in about a second. */
const mostTokens = 100_000;
/** Keys that mean something to JavaScript itself, and nothing to anybody else. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** A manifest as it was read: its text, what it says, and where. */
export interface ManifestText {
  readonly text: string;
  readonly documents: readonly Document.Parsed[];
  /** The line, from 1, of a place in the text. */
  readonly lineAt: (offset: number) => number;
}

/** The failure for something wrong at a line of the manifest. */
export const wrongAt = (line: number, message: string) =>
  badInput(`Line ${String(line)} of the manifest: ${message}`, 'input', 'manifest');

/**
 * Reads YAML or JSON of one or several documents, as YAML 1.2's core schema has it. Nothing is expanded: aliases stay
 * aliases, and more than 100 of them, duplicate keys and keys of JavaScript's own are refused.
 */
export function readManifest(text: string): ManifestText {
  if (Buffer.byteLength(text) > mostBytes)
    throw new Failure('SIZE_LIMIT', 'A manifest has at most 1 MiB: split it.', {
      path: ['input', 'manifest'],
    });
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const documents = parse(text, lines);
  let aliases = 0;
  for (const document of documents) {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw wrongAt(lineAt(problem.pos[0]), problem.message);
    visit(document, {
      Map: (_, { items }) => {
        checkKeys(items, lineAt);
      },
      Alias: (_, { range }) => {
        if (++aliases > mostAliases)
          throw wrongAt(lineAt(range?.[0] ?? 0), `more than ${String(mostAliases)} aliases: write them out.`);
      },
    });
  }
  return { text, documents, lineAt };
}

/** Keys are checked here rather than by the composer, which holds each key of a mapping against every other. */
function checkKeys(items: readonly Pair[], lineAt: ManifestText['lineAt']): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    const value = isScalar(key) ? key.value : undefined;
    const refuse = (message: string) => wrongAt(lineAt(isNode(key) ? (key.range?.[0] ?? 0) : 0), message);
    if (value === undefined) throw refuse('a key must be plain text.');
    if (typeof value === 'string' && reserved.has(value)) throw refuse(`the key “${value}” is not allowed.`);
    if (seen.has(value)) throw refuse(`the key ${JSON.stringify(value)} is there twice.`);
    seen.add(value);
  }
}

/** Composes documents out of tokens that never nest deep: the composer recurses, and would take the process along. */
function parse(text: string, lineCounter: LineCounter): Document.Parsed[] {
  const options = {
    lineCounter,
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  } as const;
  return [...new Composer(options).compose(shallowTokens(text, lineCounter))];
}

function* shallowTokens(text: string, lines: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  let tokens = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > mostTokens)
      throw new Failure('SIZE_LIMIT', 'The manifest has too many lines: split it.', {
        path: ['input', 'manifest'],
      });
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest)
      throw wrongAt(
        Math.max(1, lines.linePos(parser.offset).line),
        `it nests deeper than ${String(deepest)} levels.`,
      );
  }
  yield* parser.end();
}
