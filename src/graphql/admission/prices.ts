import { Kind, type GraphQLSchema, type OperationDefinitionNode, type TypeNode } from 'graphql';
import { costOf, type Variables } from './cost.js';
import type { Fragments } from './limits.js';

/** What an operation costs with these variables. */
export type Prices = (variables: Variables) => number;

/** Sizes of pages and lists that are remembered for one operation. */
const mostRemembered = 100;

/** What an operation costs with these variables, reckoned once for each size of its pages and lists. */
export const pricesOf = (
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  fragments: Fragments,
): Prices => remembering(operation, (variables) => costOf(operation, schema, fragments, variables));

/** A size can come of whole numbers and lists only: no other variable changes what an operation costs. */
function remembering({ variableDefinitions = [] }: OperationDefinitionNode, reckon: Prices): Prices {
  const sizes = variableDefinitions
    .filter(({ type }) => isSize(type))
    .map(({ variable }) => variable.name.value);
  if (sizes.length === 0) return alwaysTheSame(reckon);
  const remembered = new Map<string, number>();
  return (variables) => {
    const key = sizes.map((name) => sizeOf(variables[name])).join();
    const price = remembered.get(key) ?? reckon(variables);
    if (remembered.size < mostRemembered) remembered.set(key, price);
    return price;
  };
}

function alwaysTheSame(reckon: Prices): Prices {
  let price: number | undefined;
  return (variables) => (price ??= reckon(variables));
}

function isSize(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isSize(type.type);
  return type.kind === Kind.LIST_TYPE || type.name.value === 'Int';
}

const sizeOf = (value: unknown): string =>
  Array.isArray(value) ? `[${String(value.length)}]` : String(value);
