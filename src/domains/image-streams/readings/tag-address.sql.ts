import { embedded, text, type FieldReading, type OfRow } from '../../../reads/index.js';
import { tagNamed } from './tags.sql.js';

/** A tag by its names out of columns of the row; null unless `when`. */
export const tagAddress = (of: {
  readonly when: OfRow;
  readonly namespace: OfRow;
  readonly stream: OfRow;
  readonly tag: OfRow;
}): FieldReading =>
  embedded('TagAddress', of.when, {
    namespace: text(of.namespace),
    stream: text(of.stream),
    tag: text(of.tag),
    imageTag: tagNamed(of),
  });

/** The same out of a `jsonb` object. */
export const tagAddressIn = (json: OfRow): FieldReading =>
  tagAddress({
    when: (row) => `jsonb_typeof(${json(row)}) = 'object'`,
    namespace: (row) => `${json(row)}->>'namespace'`,
    stream: (row) => `${json(row)}->>'stream'`,
    tag: (row) => `${json(row)}->>'tag'`,
  });
