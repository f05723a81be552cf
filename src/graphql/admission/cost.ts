import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  valueFromAST,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from './limits.js';

/** How many objects a list without arguments is taken to hold. */
const assumedSize = 10;

/** What one look at the schema is taken to cost, however much of it is asked for. */
const introspectionCost = 1_000;

/** Coerced variable values, by name. */
export type Variables = Readonly<Record<string, unknown>>;

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Variables;
  /** Prices of fragments, by name and the page size around them. */
  readonly known: Map<string, number>;
}

/**
 * How many fields the operation may have to resolve: each counts 1, times the size of every list around it. A size
 * is `first`, `last` or the length of a list argument such as `ids`, as given, by variable or by default.
 */
export function costOf(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return priceOfSet(operation.selectionSet, root, null, { schema, fragments, variables, known: new Map() });
}

function priceOfSet(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  page: number | null,
  pricing: Pricing,
): number {
  let price = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      price += priceOfField(selection, type, page, pricing);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      price += priceOfSet(selection.selectionSet, narrowed(type, condition, pricing.schema), page, pricing);
    } else {
      price += priceOfFragment(selection.name.value, type, page, pricing);
    }
  }
  return price;
}

function priceOfFragment(
  name: string,
  type: GraphQLCompositeType,
  page: number | null,
  pricing: Pricing,
): number {
  const fragment = pricing.fragments.get(name);
  if (!fragment) return 0;
  const key = `${name} ${String(page)}`;
  const known = pricing.known.get(key);
  if (known !== undefined) return known;
  const condition = narrowed(type, fragment.typeCondition.name.value, pricing.schema);
  const price = priceOfSet(fragment.selectionSet, condition, page, pricing);
  pricing.known.set(key, price);
  return price;
}

function priceOfField(
  node: FieldNode,
  type: GraphQLCompositeType,
  page: number | null,
  pricing: Pricing,
): number {
  const name = node.name.value;
  if (name === '__schema' || name === '__type') return introspectionCost;
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const inner = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(inner)) return 1;
  const size = sizeAsked(node, field, pricing.variables);
  if (!isListType(getNullableType(field.type)))
    return 1 + priceOfSet(node.selectionSet, inner, size, pricing);
  return 1 + (size ?? page ?? assumedSize) * priceOfSet(node.selectionSet, inner, null, pricing);
}

/** The size that the arguments name; null where none does. Nonsense (negative, null) is for the resolver to refuse. */
function sizeAsked(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Variables,
): number | null {
  for (const argument of field.args) {
    const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    const value: unknown = (given && valueFromAST(given, argument.type, variables)) ?? argument.defaultValue;
    if (Array.isArray(value) && isListType(getNullableType(field.type))) return value.length;
    if ((argument.name === 'first' || argument.name === 'last') && typeof value === 'number')
      return Math.max(value, 0);
  }
  return null;
}

function narrowed(type: GraphQLCompositeType, condition: string | undefined, schema: GraphQLSchema) {
  const named = condition === undefined ? type : schema.getType(condition);
  return isCompositeType(named) ? named : type;
}
