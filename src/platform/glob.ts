/**
 * Whether the whole of `text` matches a pattern in which `*` stands for any characters, none included, and `?`
 * for any one. Nothing else is special. Takes at most as many steps as the product of both lengths.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  let inPattern = 0;
  let inText = 0;
  /** Behind the last star met, and how far into the text that star has reached. */
  let star = -1;
  let reached = 0;
  while (inText < text.length) {
    const sign = pattern[inPattern];
    if (sign === '*') {
      star = ++inPattern;
      reached = inText;
    } else if (sign === '?' || (sign !== undefined && sign === text[inText])) {
      inPattern++;
      inText++;
    } else if (star >= 0) {
      inPattern = star;
      inText = ++reached;
    } else return false;
  }
  while (pattern[inPattern] === '*') inPattern++;
  return inPattern === pattern.length;
}
