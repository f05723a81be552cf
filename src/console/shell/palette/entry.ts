import type { IconName } from '../../parts/icon.js';

/** One thing that the palette leads to or does. */
export interface Entry {
  readonly name: string;
  readonly about: string;
  readonly icon: IconName;
  readonly act: () => void;
}

/** Whether all words of `text` begin, or are part of, words of the entry. */
export const fits = (text: string, { name, about }: Entry): boolean => {
  const words = `${name} ${about}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
};
