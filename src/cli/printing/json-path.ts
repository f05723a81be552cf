import { UsageError } from '../program/exit-codes.js';
import { asText, stepsIn, type Steps } from './json-path-steps.js';

type Piece =
  | { readonly text: string }
  | { readonly steps: Steps }
  | { readonly range: Steps; readonly body: readonly Piece[] };

/**
 * Reads a template as `oc get -o jsonpath` takes it: text, `{.field[0]}`, `{"\n"}`, and `{range .list[*]}…{end}`. What it
 * makes of a value: each match, blanks between; what is not there is nothing.
 */
export function jsonPath(template: string): (value: unknown) => string {
  const pieces = readPieces(wordsIn(template));
  return (value) => write(pieces, value);
}

const mistake = (template: string, why: string) =>
  new UsageError(`“${template}” is no JSONPath: ${why}. Write e.g. -o jsonpath='{.current.digest}'.`);

/** The braces of a template, and the text between. */
function wordsIn(template: string): string[] {
  const words = template.match(/\{(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^{}"'])*\}|[^{}]+/g) ?? [];
  if (words.join('') !== template) throw mistake(template, 'a brace is not closed');
  return words;
}

/** Takes words up to the end of the range that they stand in, or to the last. */
function readPieces(words: string[], within?: string): Piece[] {
  const pieces: Piece[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const inside = word.startsWith('{') ? word.slice(1, -1).trim() : undefined;
    const [, ranged] = /^range\s+(.+)$/s.exec(inside ?? '') ?? [];
    if (inside === 'end' && within !== undefined) return pieces;
    if (inside === 'end') throw mistake(word, '{end} has no {range}');
    if (inside === undefined) pieces.push({ text: word });
    else if (ranged !== undefined)
      pieces.push({ range: stepsIn(ranged, mistake), body: readPieces(words, word) });
    else pieces.push(/^["']/.test(inside) ? { text: quoted(inside) } : { steps: stepsIn(inside, mistake) });
  }
  if (within !== undefined) throw mistake(within, 'it has no {end}');
  return pieces;
}

const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const quoted = (text: string) =>
  text.slice(1, -1).replace(/\\(.)/gs, (_, letter: string) => letters[letter] ?? letter);

const write = (pieces: readonly Piece[], value: unknown): string =>
  pieces
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('steps' in piece) return piece.steps(value).map(asText).join(' ');
      return piece
        .range(value)
        .map((each) => write(piece.body, each))
        .join('');
    })
    .join('');
