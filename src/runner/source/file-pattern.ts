/** One place of a pattern: a text of any length, or which characters may stand there. */
type Part = 'ANY' | ((character: string) => boolean);

/**
 * Whether a file's name is what a pattern says: `*` for any text, `?` for one character, `[a-z]` and `[^a-z]` for one of
 * some, `\` before what is meant as it stands. A pattern that is none matches nothing. Takes no longer than the lengths of
 * both multiplied, whatever the pattern.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const parts = read(Array.from(pattern));
  if (parts === null) return false;
  const characters = Array.from(name);
  let [at, part] = [0, 0];
  let again: { at: number; part: number } | null = null;
  while (at < characters.length) {
    const wanted = parts[part];
    if (wanted === 'ANY') again = { at, part: part++ };
    else if (wanted?.(characters[at] ?? '') === true) [at, part] = [at + 1, part + 1];
    else if (again === null) return false;
    else [at, part] = [++again.at, again.part + 1];
  }
  return parts.slice(part).every((each) => each === 'ANY');
}

function read(pattern: readonly string[]): Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] ?? '';
    if (sign === '*') parts.push('ANY');
    else if (sign === '?') parts.push(() => true);
    else if (sign === '[') {
      const set = readSet(pattern, at + 1);
      if (set === null) return null;
      parts.push(set.allows);
      at = set.end;
    } else {
      const meant = sign === '\\' ? pattern[++at] : sign;
      if (meant === undefined) return null;
      parts.push((character) => character === meant);
    }
  }
  return parts;
}

function readSet(pattern: readonly string[], from: number) {
  const isNegated = pattern[from] === '^';
  const ranges: [low: string, high: string][] = [];
  let at = isNegated ? from + 1 : from;
  const next = (): string | null => {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '-' || pattern[at] === ']') return null;
    return pattern[at++] ?? null;
  };
  do {
    const low = next();
    if (low === null) return null;
    let high: string | null = low;
    if (pattern[at] === '-') {
      at++;
      high = next();
    }
    if (high === null) return null;
    ranges.push([low, high]);
  } while (at < pattern.length && pattern[at] !== ']');
  if (at >= pattern.length) return null;
  const allows = (character: string) =>
    ranges.some(([low, high]) => low <= character && character <= high) !== isNegated;
  return { allows, end: at };
}
