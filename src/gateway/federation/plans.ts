import {
  getOperationAST,
  Kind,
  print,
  valueFromASTUntyped,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { Completions } from './completions.js';
import { withRootFields } from './root-selection.js';
import { readPlan, type Step } from './steps.js';
import type { Supergraph } from './supergraph.js';

/** All that is known of an operation before its variables are. */
export interface Plan {
  readonly operation: OperationDefinitionNode;
  /** Null where nothing is to be fetched. */
  readonly step: Step | null;
  readonly completions: Completions;
  /** Its questions about the schema itself, as a document of their own; null if it asks none. */
  readonly introspection: DocumentNode | null;
  /** The defaults of its variables, as JSON. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

const isIntrospection = (name: string) => name === '__schema' || name === '__type';

/** Plans operations, each once as long as its document lives. */
export class Plans {
  readonly #supergraph: Supergraph;
  readonly #made = new WeakMap<DocumentNode, Map<string, Promise<Plan>>>();

  constructor(supergraph: Supergraph) {
    this.#supergraph = supergraph;
  }

  /** The plan of a valid operation; made off the main thread, and once even when many ask at the same time. */
  for(document: DocumentNode, operationName?: string | null): Promise<Plan> {
    const name = operationName ?? '';
    const ofDocument = this.#made.get(document) ?? new Map<string, Promise<Plan>>();
    this.#made.set(document, ofDocument);
    const made = ofDocument.get(name) ?? this.#make(document, operationName);
    ofDocument.set(name, made);
    made.catch(() => ofDocument.delete(name));
    return made;
  }

  async #make(document: DocumentNode, operationName?: string | null): Promise<Plan> {
    const { schema, conditions, planner } = this.#supergraph;
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new Error('An operation to be planned is not in its document.');
    const fetched = withRootFields(operation, document, (name) => !name.startsWith('__'));
    const asked = withRootFields(operation, document, isIntrospection);
    const isEmpty = (of: DocumentNode) => {
      const [first] = of.definitions;
      return first?.kind !== Kind.OPERATION_DEFINITION || first.selectionSet.selections.length === 0;
    };
    const plan = isEmpty(fetched)
      ? { kind: 'QueryPlan' as const }
      : await planner.planAsync(print(fetched), operation.name?.value ?? null, new Set(), 0);
    return {
      operation,
      step: readPlan(plan),
      completions: new Completions(schema, conditions, document, operation, false),
      introspection: isEmpty(asked) ? null : asked,
      defaults: defaultsOf(operation),
    };
  }
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  );
