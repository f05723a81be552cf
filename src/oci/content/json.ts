import { checkValues, mostValues, TooManyValues } from '../../platform/json-values.js';
import { importFailed } from '../import-error.js';

const deepest = 64;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A JSON object, its members not yet looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object, and no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads JSON that a stranger sent. Throws `ImportFailed`, naming `what`, when it is not UTF-8, not JSON (a byte
 * order mark and NaN are not), nested deeper than 64, or of more values than are read.
 */
export function parseJson(bytes: Uint8Array, what: string): unknown {
  try {
    checkValues(bytes);
    const text = decoder.decode(bytes);
    if (depthOf(text) <= deepest) return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof TooManyValues)
      throw importFailed(`${capital(what)} has more than the ${String(mostValues)} values that are read.`);
    throw importFailed(`${capital(what)} is not JSON.`);
  }
  throw importFailed(`${capital(what)} is nested deeper than ${String(deepest)}.`);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How deep a text would nest, were it JSON: one pass, nothing built. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '{' || sign === '[') most = Math.max(most, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return most;
}
