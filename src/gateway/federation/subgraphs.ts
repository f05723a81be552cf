import type { ExecutionResult } from 'graphql';
import type { GraphContext } from '../graph.js';
import type { ReadContext } from '../reads/reader.js';
import type { Question } from './steps.js';

/** A question with what it needs to be asked. */
export interface Asked {
  readonly question: Question;
  /** As the client sent them; a representation list beside them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
  /** How compiled queries of our own part reach the database. */
  readonly reads?: ReadContext | undefined;
}

/** A part of the graph, wherever it runs. Nothing it does rejects: what goes wrong is in the result. */
export interface Subgraph {
  readonly name: string;
  /** Whether it is this process itself. */
  readonly isOurs: boolean;
  /** Answers a query or mutation. */
  execute(asked: Asked): Promise<ExecutionResult>;
  /** Opens the source of a subscription's root field; a result with errors when it does not open. */
  open(asked: Asked): Promise<AsyncIterable<unknown> | ExecutionResult>;
  /** What was asked of one event of a source. */
  answer(event: unknown, asked: Asked): Promise<ExecutionResult>;
}

/** All parts of a graph, by name. */
export type Subgraphs = ReadonlyMap<string, Subgraph>;
