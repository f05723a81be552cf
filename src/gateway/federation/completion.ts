import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { Outage } from '../../partners/index.js';
import { mostValues } from '../../platform/json-values.js';
import { isData, own, type Data } from './data.js';
import { isIncluded } from './inclusion.js';
import { leafCheck } from './leaves.js';
import type { TypeConditions } from './type-conditions.js';

/** What answers are cut to: the selections of one operation on one schema. */
export interface CompletionOf {
  readonly schema: GraphQLSchema;
  readonly conditions: TypeConditions;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@skip` and `@include` ask for. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether leaves are of foreign make, and so have to be of their types. */
  readonly isForeign: boolean;
}

/** One completion: where it is, and what did not fit. */
interface At {
  readonly path: (string | number)[];
  readonly misfits: GraphQLError[];
  /** How many misfits are told of; the rest are emptied alike. */
  readonly mostMisfits: number;
  /** How many values there may still be. */
  left: number;
}

/** Misfits of one answer of a partner that are told of: to make a million takes minutes, and the memory of a node. */
const mostMisfits = 20;

/** Gives a value, null for "nothing, and that is allowed", and undefined for "the one around me is nothing too". */
type Complete = (value: unknown, at: At) => unknown;

interface Field {
  readonly key: string;
  readonly complete: Complete;
}

/**
 * Makes of raw data exactly what was selected, with the types that were promised: other fields are left out, values
 * of a wrong type become null, and null travels outwards to the next field that may be null. Compiled once an
 * operation, type by type as they appear.
 */
export class Completion {
  readonly #of: CompletionOf;
  readonly #root: Complete;

  constructor(of: CompletionOf, root: GraphQLCompositeType, set: SelectionSetNode) {
    this.#of = of;
    this.#root = this.#object(root, [set]);
  }

  /**
   * The data as promised, and an error for each value that did not fit; of a partner's, for the first of them. Throws an Outage
   * where a partner's answer has more values than it may.
   */
  complete(data: unknown): { readonly data: Data | null; readonly misfits: readonly GraphQLError[] } {
    const at: At = this.#of.isForeign
      ? { path: [], misfits: [], mostMisfits, left: mostValues }
      : { path: [], misfits: [], mostMisfits: Infinity, left: Infinity };
    const completed = this.#root(data, at);
    return { data: isData(completed) ? completed : null, misfits: at.misfits };
  }

  #value(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete {
    if (isNonNullType(type)) {
      const inner = this.#value(type.ofType, sets);
      return (value, at) => {
        const before = at.misfits.length;
        const completed = inner(value, at);
        if (completed !== null && completed !== undefined) return completed;
        if (at.misfits.length === before) wrong(at, 'must not be null');
        return undefined;
      };
    }
    if (isListType(type)) return list(this.#value(type.ofType, sets));
    if (isLeafType(type)) return leaf(leafCheck(type, this.#of.isForeign));
    return this.#object(type, sets);
  }

  #object(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Complete {
    const known = new Map<string, readonly Field[] | null>();
    return (value, at) => {
      if (value === null || value === undefined) return null;
      if (!isData(value)) return wrong(at, 'must be an object');
      const { __typename: given } = value;
      const name = typeof given === 'string' ? given : type.name;
      let fields = known.get(name);
      if (fields === undefined) {
        fields = this.#fieldsOf(name, type, sets);
        if (fields || known.size < 100) known.set(name, fields);
      }
      if (!fields) return this.#of.isForeign ? wrong(at, `must not be of the type ${name}`) : null;
      return completeFields(fields, value, at);
    };
  }

  /** The fields selected of an object whose type bears this name; null where there can be no such object here. */
  #fieldsOf(name: string, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Field[] | null {
    const { schema, conditions } = this.#of;
    const actual = schema.getType(name);
    if (!isObjectType(actual) && !isAbstractType(actual)) return null;
    if (actual !== type && type.name !== '_Entity' && !conditions.satisfies(name, [type.name])) return null;
    const nodes = new Map<string, FieldNode[]>();
    for (const set of sets) this.#collect(set, name, nodes);
    return Array.from(nodes, ([key, same]) => ({ key, complete: this.#field(actual, name, same) }));
  }

  #field(type: GraphQLCompositeType, typename: string, nodes: readonly FieldNode[]): Complete {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return () => typename;
    // The schema's own answers, which nobody but us has given.
    if (name.startsWith('__')) return (value) => value ?? null;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return () => null;
    const inner = getNamedType(field.type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    // Compiled when the first value comes, so that recursive types end.
    let complete: Complete | undefined;
    return (value, at) => {
      complete ??=
        isCompositeType(inner) || isScalarType(inner) || isEnumType(inner)
          ? this.#value(field.type, sets)
          : () => null;
      return complete(value, at);
    };
  }

  #collect(set: SelectionSetNode, name: string, nodes: Map<string, FieldNode[]>): void {
    const { conditions, fragments, variables } = this.#of;
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = nodes.get(key);
        if (same) same.push(selection);
        else nodes.set(key, [selection]);
        continue;
      }
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = inner?.typeCondition?.name.value;
      if (inner && (condition === undefined || conditions.satisfies(name, [condition])))
        this.#collect(inner.selectionSet, name, nodes);
    }
  }
}

function completeFields(fields: readonly Field[], value: Data, at: At): Data | null {
  const result = Object.create(null) as Data;
  count(fields.length, at);
  for (const { key, complete } of fields) {
    at.path.push(key);
    const completed = complete(own(value, key), at);
    at.path.pop();
    if (completed === undefined) return null;
    result[key] = completed;
  }
  return result;
}

const list =
  (inner: Complete): Complete =>
  (value, at) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return wrong(at, 'must be a list');
    count(value.length, at);
    const items: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      at.path.push(index);
      const completed = inner(value[index], at);
      at.path.pop();
      if (completed === undefined) return null;
      items.push(completed);
    }
    return items;
  };

const leaf =
  (fits: ((value: unknown) => boolean) | null): Complete =>
  (value, at) => {
    if (value === null || value === undefined) return null;
    return !fits || fits(value) ? value : wrong(at, 'has a value that its type does not have');
  };

function count(values: number, at: At): void {
  at.left -= values;
  if (at.left < 0) throw new Outage(`answered with more than ${String(mostValues)} values.`);
}

function wrong(at: At, what: string): null {
  if (at.misfits.length < at.mostMisfits) at.misfits.push(misfit(at, what));
  return null;
}

const misfit = ({ path }: At, what: string) =>
  new GraphQLError(`The field ${path.join('.')} ${what}.`, { path: [...path] });
