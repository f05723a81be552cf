import type { LruMap } from '../platform/lru-map.js';

/** What is remembered, at once where it is found; or becomes so: what fails is not. */
export function remembered<Value extends object>(
  known: LruMap<string, Value | Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Value | Promise<Value> {
  const value = known.get(key);
  if (value) return value;
  const found = find();
  known.set(key, found);
  found.then(
    (value) => {
      if (known.get(key) === found) known.set(key, value);
    },
    () => {
      if (known.get(key) === found) known.delete(key);
    },
  );
  return found;
}
