import type {
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { parse, type DocumentNode } from 'graphql';
import { readRewrites, type Rewrite } from './rewrites.js';

/** What a subgraph is asked, the same each time the plan runs. */
export interface Question {
  readonly subgraph: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Names of the operation's variables that it uses. */
  readonly variables: readonly string[];
  /** The lists of entities in its answer, and the variables of the representations that they answer. */
  readonly entities: readonly { readonly key: string; readonly variable: string }[];
}

/** The way to the objects that an entity call completes. */
export type Segment = { readonly field: string } | { readonly types: readonly string[] } | 'each';

/** Entities of one kind within a call. */
export interface Batch {
  /** Response key of the list of entities. */
  readonly key: string;
  readonly variable: string;
  readonly ways: readonly (readonly Segment[])[];
  readonly requires: readonly RequiresSelection[];
  readonly input: readonly Rewrite[];
  readonly output: readonly Rewrite[];
}

/** One step of a plan, read once, run often. */
export type Step =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'condition';
      readonly variable: string;
      readonly yes: Step | null;
      readonly no: Step | null;
    }
  | { readonly kind: 'fetch'; readonly question: Question; readonly output: readonly Rewrite[] }
  | { readonly kind: 'entities'; readonly question: Question; readonly batches: readonly Batch[] };

/** What the planner says, in the form in which it is run; null where nothing is to be fetched. */
export const readPlan = ({ node }: QueryPlan): Step | null => (node ? readNode(node) : null);

function readNode(node: PlanNode): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(readNode) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(readNode) };
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        yes: node.ifClause ? readNode(node.ifClause) : null,
        no: node.elseClause ? readNode(node.elseClause) : null,
      };
    case 'Fetch':
      return readFetch(node);
    case 'Subscription':
      return readFetch({ ...node.primary, operationKind: 'subscription' });
    case 'BatchFetch':
      return readEntities(node, node.entityBatch.aliases);
    case 'Flatten':
      return readFlatten(node);
    case 'Defer':
      throw new Error('The planner deferred what was not deferred.');
  }
}

const readFetch = (node: FetchNode): Step => ({
  kind: 'fetch',
  question: questionOf(node),
  output: readRewrites(node.outputRewrites),
});

function readFlatten({ path, node }: { path: FlattenNodePathSegment[]; node: PlanNode }): Step {
  if (node.kind !== 'Fetch') throw new Error(`The planner flattened a ${node.kind}.`);
  const batch = {
    alias: '_entities',
    representationsVariableName: 'representations',
    paths: [path],
    requires: node.requires ?? [],
    inputRewrites: node.inputRewrites ?? [],
    outputRewrites: node.outputRewrites ?? [],
  };
  return readEntities(node, [batch]);
}

function readEntities(node: Asking, aliases: readonly EntityBatchAlias[]): Step {
  const batches = aliases.map(readBatch);
  const entities = batches.map(({ key, variable }) => ({ key, variable }));
  return { kind: 'entities', question: questionOf(node, entities), batches };
}

const readBatch = (batch: EntityBatchAlias): Batch => ({
  key: batch.alias,
  variable: batch.representationsVariableName,
  ways: batch.paths.map((path) => path.map(readSegment)),
  requires: batch.requires,
  input: readRewrites(batch.inputRewrites),
  output: readRewrites(batch.outputRewrites),
});

function readSegment(segment: FlattenNodePathSegment): Segment {
  if (segment === '@') return 'each';
  return 'Field' in segment ? { field: segment.Field } : { types: segment.TypeCondition };
}

interface Asking {
  serviceName: string;
  operation: string;
  operationKind?: Question['kind'];
  variableUsages?: string[];
}

const questionOf = (node: Asking, entities: Question['entities'] = []): Question => ({
  subgraph: node.serviceName,
  text: node.operation,
  document: parse(node.operation, { noLocation: true }),
  kind: node.operationKind ?? 'query',
  variables: node.variableUsages ?? [],
  entities,
});
