/** Text of an object with these members, each an expression that yields JSON. */
export const objectOf = (pairs: readonly (readonly [key: string, value: string])[]): string =>
  concatenated([
    ...pairs.flatMap(([key, value], index) => [`'${index === 0 ? '{' : ','}"${key}":'`, value]),
    pairs.length === 0 ? `'{}'` : `'}'`,
  ]);

const mostWords = 90;

/** PostgreSQL takes a hundred arguments at most. */
function concatenated(words: readonly string[]): string {
  if (words.length <= mostWords) return `concat(${words.join(', ')})`;
  const parts = [];
  for (let at = 0; at < words.length; at += mostWords)
    parts.push(`concat(${words.slice(at, at + mostWords).join(', ')})`);
  return concatenated(parts);
}
