import { Lexer } from 'yaml';

/** How much of what is cheap to write and dear to read one file may have. */
const most = { anchors: 1_000, aliases: 1_000, documents: 1_000, depth: 100 };

const beforeScalar = '\u001f';

/**
 * What a text has too much of, judged by its tokens alone before anything is built from them: anchors, aliases,
 * documents, or brackets, dashes and question marks within each other. Undefined for a text that is fit to be read.
 */
export function excessIn(text: string): string | undefined {
  const count = { anchors: 0, aliases: 0, documents: 0 };
  let depth = 0;
  let dashes = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar) {
      if (token.startsWith('&')) count.anchors += 1;
      else if (token.startsWith('*')) count.aliases += 1;
      else if (token === '---') count.documents += 1;
      else if (token === '[' || token === '{') depth += 1;
      else if (token === ']' || token === '}') depth -= 1;
      if (token === '-' || token === '?') dashes += 1;
      else if (token.includes('\n')) dashes = 0;
    }
    isScalar = token === beforeScalar;
    if (depth > most.depth || dashes > most.depth) return `The file nests deeper than ${String(most.depth)}.`;
    for (const kind of ['anchors', 'aliases', 'documents'] as const)
      if (count[kind] > most[kind])
        return `The file has more than ${String(most[kind])} ${kind}: split it, or write it out.`;
  }
  return undefined;
}
