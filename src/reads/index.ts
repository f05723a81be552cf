export { namedRows } from './named-rows.js';
export { namespaceOfRow } from './namespace.js';
export { page, type PagedRows } from './page.js';
export type {
  Arguments,
  FieldReading,
  FieldSelection,
  ReadSettings,
  Readings,
  Run,
  Selected,
  TypeReading,
} from './reading.js';
export { embedded, many, one, present } from './relations.js';
export { stored, storedLarge } from './stored.js';
export { listed, objectOf } from './text.js';
export {
  constant,
  durations,
  globalId,
  int64,
  json,
  keyValues,
  nullableDuration,
  nullableInt64,
  nullablePlain,
  nullableText,
  nullableTime,
  plain,
  setting,
  text,
  time,
  type OfRow,
} from './values.js';
export { joinHeld, mayBe, refusable } from './visible.js';
