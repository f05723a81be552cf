import { createSourceEventStream, execute, type GraphQLSchema } from 'graphql';
import type { Engine, GraphContext, GraphRequest } from './graph.js';
import type { EventReader } from './reads/event-reader.js';
import type { Reader } from './reads/reader.js';
import { originOf } from './origin.js';
import { plainAnswer } from './plain-answers/plain-answer.js';

/** How what is all ours is read past its resolvers. */
export interface CompiledReads {
  readonly queries: Reader;
  readonly events: EventReader;
}

/** Executes what is all ours, in process: by one statement where it can be read so, on our resolvers otherwise. */
export function localEngine(schema: GraphQLSchema, compiled?: CompiledReads): Engine {
  return {
    schema,
    execute: async (request) =>
      (await compiled?.queries.read(request)) ?? execute(argumentsOf(schema, request, request.context)),
    follow: (request) =>
      Promise.resolve({
        origin: originOf(request),
        open: () => createSourceEventStream(argumentsOf(schema, request, request.context)),
        answer: async (event) => (await answerPast(request, event)) ?? answer(request, event),
      }),
  };

  /** What the event carries, with what can be read by a statement. */
  async function answerPast(request: GraphRequest, event: unknown) {
    const { document, operationName, variables, admitted, reads } = request;
    const plain = plainAnswer(schema, document, operationName, event, compiled?.events.isRead);
    if (!plain) return null;
    if (plain.gaps.length === 0) return { data: plain.data };
    const context = contextOf(request);
    const asked = { document, operationName, variables, admitted, reads, context };
    return (await compiled?.events.complete(plain, asked)) === true ? { data: plain.data } : null;
  }

  async function answer(request: GraphRequest, rootValue: unknown) {
    return execute({ ...argumentsOf(schema, request, contextOf(request)), rootValue });
  }
}

const contextOf = (request: GraphRequest): GraphContext => request.contextOfEvent?.() ?? request.context;

const argumentsOf = (
  schema: GraphQLSchema,
  { document, operationName, variables }: GraphRequest,
  contextValue: GraphContext,
) => ({ schema, document, operationName, variableValues: variables, contextValue });
