/** The text of one object of several, and the line of the file that it begins in. */
export interface JsonObject {
  readonly text: string;
  readonly line: number;
}

/**
 * The objects of a text that is nothing but JSON objects one behind the other, as `jq` and `oc` write them and YAML does
 * not know them; undefined where it is something else.
 */
export function jsonObjectsIn(text: string): JsonObject[] | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  const objects: JsonObject[] = [];
  let depth = 0;
  let begin = 0;
  let line = 1;
  for (const { 0: mark, index } of text.matchAll(/"(?:\\.|[^"\\])*"|[{}]/gs)) {
    if (mark === '{' && depth++ === 0) {
      const between = text.slice(begin, index);
      if (between.trim() !== '') return undefined;
      line += between.split('\n').length - 1;
      begin = index;
    }
    if (mark !== '}' || --depth > 0) continue;
    if (depth < 0) return undefined;
    const object = text.slice(begin, index + 1);
    objects.push({ text: object, line });
    line += object.split('\n').length - 1;
    begin = index + 1;
  }
  return depth === 0 && objects.length > 1 && text.slice(begin).trim() === '' ? objects : undefined;
}
