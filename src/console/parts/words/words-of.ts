/** Words as people write them in a field: between commas or blanks. */
export const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
