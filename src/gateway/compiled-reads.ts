import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Readings } from '../reads/index.js';
import { plainAnswer } from './plain-answers/plain-answer.js';
import { EventReader } from './reads/event-reader.js';
import { Reader, type ReadRequest } from './reads/reader.js';

/** A request whose context is made when a resolver needs it. */
export type LazyRequest = Omit<ReadRequest, 'context'> & { readonly context: () => unknown };

/** How what is all ours is read past its resolvers. */
export class CompiledReads {
  readonly #queries: Reader;
  readonly #events: EventReader;

  constructor(contract: GraphQLSchema, readings: Readings) {
    this.#queries = new Reader(contract, readings);
    this.#events = new EventReader(contract, readings);
  }

  /** Answers a query; null, at once or later, where resolvers have to. */
  query(request: ReadRequest): Promise<ExecutionResult | null> | null {
    return this.#queries.read(request);
  }

  /**
   * Answers an event with what it carries and what a statement can read; null where resolvers have to. Where all is there,
   * so is the answer: a promise for each event costs as much as the answer.
   */
  event(
    schema: GraphQLSchema,
    request: LazyRequest,
    event: unknown,
  ): ExecutionResult | null | Promise<ExecutionResult | null> {
    const { document, operationName, admitted } = request;
    const asked = { document, operationName, variables: admitted?.variables };
    const plain = plainAnswer(schema, asked, event, this.#events.isRead);
    if (!plain) return null;
    if (plain.gaps.length === 0) return { data: plain.data };
    return this.#events
      .complete(plain, { ...request, context: request.context() })
      .then((isWhole) => (isWhole ? { data: plain.data } : null));
  }
}
