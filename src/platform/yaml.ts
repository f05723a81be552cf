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
import { Aliases } from './yaml-aliases.js';

const mostBytes = 1_048_576;
const deepest = 100;
/** Keys that mean something to JavaScript itself, and nothing to anybody else. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Something in a text of YAML for which it is not read. */
export class YamlFault extends Error {
  /** From 1; null where it is of the text as a whole, and the message goes on behind its name. */
  readonly line: number | null;

  constructor(line: number | null, message: string, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}

/** A text as it was read: what it says, and where. */
export interface YamlText {
  readonly documents: readonly Document.Parsed[];
  /** The line, from 1, of a place in the text. */
  readonly lineAt: (offset: number) => number;
}

/**
 * Reads YAML or JSON of one or several documents that a stranger has written, as YAML 1.2's core schema has it. It takes no longer
 * than its size says: texts over 1 MiB or of more than so many tokens are refused, what nests deeper than 100 levels, and aliases of
 * which there are more than 100, or more than 1 MiB written out. So are duplicate keys, keys of JavaScript's own, and aliases of
 * nothing or of what they are in; throws a YamlFault.
 */
export function readYaml(text: string, mostTokens: number): YamlText {
  if (Buffer.byteLength(text) > mostBytes) throw new YamlFault(null, 'has more than 1 MiB: split it.');
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const documents = parse(text, lines, mostTokens);
  const aliases = new Aliases(({ range }, message) => new YamlFault(lineAt(range ? range[0] : 0), message));
  for (const document of documents) {
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw new YamlFault(lineAt(problem.pos[0]), problem.message);
    visit(document, {
      Map: (_, { items }) => {
        checkKeys(items, lineAt);
      },
    });
    aliases.measure(document);
  }
  return { documents, lineAt };
}

/** What a document says, with its aliases written out: how much that may be was measured when it was read. */
export const valueIn = (document: Document.Parsed): unknown => document.toJS({ maxAliasCount: -1 });

/** Keys are checked here rather than by the composer, which holds each key of a mapping against every other. */
function checkKeys(items: readonly Pair[], lineAt: YamlText['lineAt']): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    const value = isScalar(key) ? key.value : undefined;
    const refuse = (message: string) =>
      new YamlFault(lineAt(isNode(key) ? (key.range?.[0] ?? 0) : 0), message);
    if (value === undefined) throw refuse('a key must be plain text.');
    if (typeof value === 'string' && reserved.has(value)) throw refuse(`the key “${value}” is not allowed.`);
    if (seen.has(value)) throw refuse(`the key ${JSON.stringify(value)} is there twice.`);
    seen.add(value);
  }
}

/** Composes documents out of tokens that never nest deep: the composer recurses, and would take the process along. */
function parse(text: string, lineCounter: LineCounter, mostTokens: number): Document.Parsed[] {
  const options = {
    lineCounter,
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
  } as const;
  return [...new Composer(options).compose(shallowTokens(text, lineCounter, mostTokens))];
}

function* shallowTokens(text: string, lines: LineCounter, mostTokens: number): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  let tokens = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    if (++tokens > mostTokens) throw new YamlFault(null, 'has too many lines: split it.');
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest)
      throw new YamlFault(
        Math.max(1, lines.linePos(parser.offset).line),
        `it nests deeper than ${String(deepest)} levels.`,
      );
  }
  yield* parser.end();
}
