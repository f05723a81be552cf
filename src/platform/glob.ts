/**
 * Whether a name has the form that a pattern asks for: `*` stands for any run of characters, `?` for one, all else
 * for itself. Takes at most as many steps as the two lengths multiplied, whatever the pattern.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  let at = 0;
  let next = 0;
  // Where the last star was, and up to where of the name it reaches so far.
  let star = -1;
  let reach = 0;
  while (at < name.length) {
    if (pattern[next] === '*') {
      star = next++;
      reach = at;
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === name[at])) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++reach;
    } else return false;
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}
