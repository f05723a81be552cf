import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { isData, merge, own, type Data, type Place } from './data.js';
import { applyRewrites } from './rewrites.js';
import type { Batch, Segment } from './steps.js';
import type { TypeConditions } from './type-conditions.js';

/** An object that an entity call completes, and where in the answer it lies. */
export interface Target {
  readonly object: Data;
  readonly place: Place | undefined;
  /** Which of the representations stands for it. */
  readonly index: number;
}

/** What an entity call is about: each entity once, however often the answer has it. */
export interface Represented {
  readonly representations: readonly Data[];
  readonly targets: readonly Target[];
}

/** Finds what a batch completes in `data`, and says what of it the subgraph has to know. */
export function represent(data: Data, batch: Batch, conditions: TypeConditions): Represented {
  const representations: Data[] = [];
  const indexes = new Map<string, number>();
  const targets: Target[] = [];
  const take = (object: Data, place: Place | undefined) => {
    const representation =
      typeof object['__typename'] === 'string' ? required(object, batch.requires, conditions) : null;
    if (!representation) return;
    representation['__typename'] ??= object['__typename'];
    applyRewrites(representation, batch.input, conditions);
    const key = canonical(representation);
    let index = indexes.get(key);
    if (index === undefined) {
      index = representations.push(representation) - 1;
      indexes.set(key, index);
    }
    targets.push({ object, place, index });
  };
  for (const way of batch.ways) walk(data, way, 0, undefined, conditions, take);
  return { representations, targets };
}

function walk(
  value: unknown,
  way: readonly Segment[],
  at: number,
  place: Place | undefined,
  conditions: TypeConditions,
  take: (object: Data, place: Place | undefined) => void,
): void {
  const segment = way[at];
  if (Array.isArray(value)) {
    const next = segment === 'each' ? at + 1 : at;
    value.forEach((item: unknown, key) => {
      walk(item, way, next, { prev: place, key }, conditions, take);
    });
  } else if (!isData(value) || segment === 'each') {
    return;
  } else if (!segment) {
    take(value, place);
  } else if ('field' in segment) {
    walk(own(value, segment.field), way, at + 1, { prev: place, key: segment.field }, conditions, take);
  } else {
    const { __typename: name } = value;
    if (typeof name !== 'string' || conditions.satisfies(name, segment.types))
      walk(value, way, at + 1, place, conditions, take);
  }
}

/** The fields of an object that a subgraph requires; null where it has none of them but its type's name. */
function required(
  object: Data,
  selections: readonly RequiresSelection[],
  conditions: TypeConditions,
): Data | null {
  const result: Data = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = requiredValue(
        own(object, selection.name) ?? own(object, key),
        selection.selections,
        conditions,
      );
      if (value !== null && value !== undefined) result[key] = value;
    } else if (selection.kind === 'InlineFragment') {
      const { __typename: name } = object;
      if (typeof name === 'string' && conditions.satisfies(name, [selection.typeCondition]))
        merge(result, required(object, selection.selections, conditions) ?? {}, conditions);
    }
  }
  const keys = Object.keys(result);
  return keys.length === 0 || (keys.length === 1 && '__typename' in result) ? null : result;
}

function requiredValue(
  value: unknown,
  selections: readonly RequiresSelection[] | undefined,
  conditions: TypeConditions,
): unknown {
  if (!selections) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => requiredValue(item, selections, conditions));
  return isData(value) ? required(value, selections, conditions) : value;
}

/** The same text for the same representation: planners name the fields of one entity in one order. */
const canonical = (representation: Data): string => JSON.stringify(representation);
