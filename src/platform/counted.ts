/** A number of things in words, e.g. `1 tag`, `3 tags`. */
export const counted = (count: number, noun: string): string =>
  `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
