/** The longest glob that is taken; with texts as short as tags and references, matching is done in no time. */
export const longestGlob = 255;

/**
 * Whether the whole text fits a glob: `*` stands for any characters, `?` for one, all others for themselves. Never
 * goes back further than the last `*`, so that the time is at most the product of the two lengths.
 */
export function matchesGlob(glob: string, text: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let read = 0; read < text.length;) {
    if (glob[at] === '*') {
      star = at++;
      resume = read;
    } else if (at < glob.length && (glob[at] === '?' || glob[at] === text[read])) {
      at++;
      read++;
    } else if (star >= 0) {
      at = star + 1;
      read = ++resume;
    } else return false;
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}
