import type { ExecutionResult } from 'graphql';
import type { GraphContext } from '../graph.js';
import type { Question } from './steps.js';

/** A question with what it needs to be asked. */
export interface Asked {
  readonly question: Question;
  /** As the client sent them; a representation list beside them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
}

/** A part of the graph, wherever it runs. Nothing it does rejects: what goes wrong is in the result. */
export interface Subgraph {
  readonly name: string;
  /** Answers a query or mutation. */
  execute(asked: Asked): Promise<ExecutionResult>;
  /**
   * Starts a subscription. Its source yields events; `answer` makes of one what a query would answer, with a context
   * of its own.
   */
  subscribe(asked: Asked): Promise<Source | ExecutionResult>;
}

/** The events of a subscription's root field. */
export interface Source {
  readonly events: AsyncIterable<unknown>;
  readonly answer: (event: unknown, context: GraphContext) => Promise<ExecutionResult>;
}

/** All parts of a graph, by name. */
export type Subgraphs = ReadonlyMap<string, Subgraph>;
