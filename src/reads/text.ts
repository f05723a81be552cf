// All of this yields expressions of type text. They are put together by `||`, which PostgreSQL does several times as fast
// as `concat`; one part that is null in SQL's sense makes the whole null, so that none may be.

/** Text of an object with these members, each an expression that yields JSON. */
export const objectOf = (pairs: readonly (readonly [key: string, value: string])[]): string =>
  joined([
    ...pairs.flatMap(([key, value], index) => [`'${index === 0 ? '{' : ','}"${key}":'`, `(${value})::text`]),
    pairs.length === 0 ? `'{}'` : `'}'`,
  ]);

const mostWords = 90;

/** PostgreSQL reads a long row of operators as deep as it is long, and goes no deeper than its stack. */
function joined(words: readonly string[]): string {
  if (words.length <= mostWords) return `(${words.join(' || ')})`;
  const parts = [];
  for (let at = 0; at < words.length; at += mostWords)
    parts.push(`(${words.slice(at, at + mostWords).join(' || ')})`);
  return joined(parts);
}

/** Text of a list of these elements, written as JSON.stringify writes it. */
export const jsonArray = (elements: readonly string[]): string =>
  `'[' || ${elements.join(` || ',' || `)} || ']'`;

/** Text of the list of what `string_agg` gathers by these arguments, of all rows or of those that meet a condition. */
export const listed = (gathered: string, condition?: string): string =>
  `'[' || coalesce(string_agg(${gathered})${condition === undefined ? '' : ` filter (where ${condition})`}, '') || ']'`;

/** Text in which nothing has to be escaped, as JSON; `quoted` of the database does it for all others. */
export const quotedPlain = (value: string): string => `('"' || ${value} || '"')`;

/** Text as base64 for URLs, without padding; PostgreSQL breaks lines of base64. */
export const base64url = (value: string): string =>
  `translate(encode(convert_to(${value}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
