import { columnsOf, type Resource, type Verb } from '../viewer/index.js';
import type { FieldReading, FieldSelection } from './reading.js';

/**
 * The condition that the viewer may do this to the object of this namespace and name: `true` for those who may
 * everywhere, so that their statements need not ask.
 */
export function mayBe(
  field: FieldSelection,
  [verb, resource]: readonly [Verb, Resource],
  namespace: string,
  name: string,
): string {
  if (field.when((_, run) => run.scope(verb, resource).all)) return 'true';
  const namespaces = field.bind((_, run) => columnsOf(run.scope(verb, resource)).namespaces, 'text[]');
  const patterns = field.bind((_, run) => columnsOf(run.scope(verb, resource)).patterns, 'text[]');
  const held = field.alias();
  return `exists (select from unnest(${namespaces}, ${patterns}) as ${held} (namespace, pattern) where ${held}.namespace = ${namespace} and ${name} like ${held}.pattern)`;
}

/**
 * Joins the namespaces of the row `alias` in which the viewer may do this, so that rows of others are not even looked at:
 * for lists over all namespaces of what there is much of. Nothing for those who may everywhere.
 */
export function joinHeld(
  field: FieldSelection,
  [verb, resource]: readonly [Verb, Resource],
  alias: string,
): string {
  if (field.when((_, run) => run.scope(verb, resource).all)) return '';
  const namespaces = field.bind((_, run) => columnsOf(run.scope(verb, resource)).namespaces, 'text[]');
  const patterns = field.bind((_, run) => columnsOf(run.scope(verb, resource)).patterns, 'text[]');
  const held = field.alias();
  return `join (select namespace, array_agg(pattern) as patterns from unnest(${namespaces}, ${patterns}) as one (namespace, pattern) group by namespace) as ${held} on ${held}.namespace = ${alias}.namespace and ${alias}.name like any (${held}.patterns)`;
}

/**
 * A field that its resolver refuses, with words of its own, to those who may not do this in the row's namespace: where
 * they may not, it is left to it.
 */
export const refusable =
  (
    right: readonly [Verb, Resource],
    namespace: (row: string) => string,
    reading: FieldReading,
  ): FieldReading =>
  (field) => {
    const value = reading(field);
    const may = mayBe(field, right, namespace(field.row), `''`);
    if (value === null || may === 'true') return value;
    const left = field.left();
    return left && `case when ${may} then (${value})::text else ${left} end`;
  };
