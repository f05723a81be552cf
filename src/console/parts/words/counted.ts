/** A number of things in words, e.g. `1 entry`, `12,400 entries`. */
export const counted = (count: number | string, noun: string, nouns = `${noun}s`): string =>
  `${Number(count).toLocaleString('en')} ${Number(count) === 1 ? noun : nouns}`;
