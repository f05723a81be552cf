import { Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Completion } from './completion.js';
import { decidingVariables } from './inclusion.js';
import { fragmentsOf } from './root-selection.js';
import type { TypeConditions } from './type-conditions.js';

/** The completions of one operation: one for each combination of its `@skip` and `@include`, made when first met. */
export class Completions {
  readonly #made = new Map<string, Completion>();
  readonly #deciding: readonly string[];
  readonly #make: (variables: Readonly<Record<string, unknown>>) => Completion;

  constructor(
    schema: GraphQLSchema,
    conditions: TypeConditions,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    isForeign: boolean,
  ) {
    const root = schema.getRootType(operation.operation);
    if (!root) throw new Error(`The schema has no ${operation.operation}.`);
    const fragments = fragmentsOf(document);
    this.#deciding = decidingVariables(document);
    this.#make = (variables) =>
      new Completion({ schema, conditions, fragments, variables, isForeign }, root, operation.selectionSet);
  }

  for(variables: Readonly<Record<string, unknown>>): Completion {
    const key = this.#deciding.map((name) => (variables[name] === true ? '1' : '0')).join('');
    let made = this.#made.get(key);
    if (made) return made;
    made = this.#make(variables);
    // Ten variables make a thousand combinations; nobody asks them all but to fill the memory.
    if (this.#made.size < 64) this.#made.set(key, made);
    return made;
  }
}

/** The only operation of a document that a plan has made. */
export function onlyOperation({ definitions }: DocumentNode): OperationDefinitionNode {
  for (const node of definitions) if (node.kind === Kind.OPERATION_DEFINITION) return node;
  throw new Error('A plan asks a document without an operation.');
}
