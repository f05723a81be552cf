import { createSourceEventStream, execute, type GraphQLSchema } from 'graphql';
import type { CompiledReads } from './compiled-reads.js';
import type { Engine, GraphContext, GraphRequest } from './graph.js';
import { originOf } from './origin.js';
import { plainAnswer } from './plain-answers/plain-answer.js';

/** Executes what is all ours, in process: by one statement where it can be read so, on our resolvers otherwise. */
export function localEngine(schema: GraphQLSchema, compiled?: CompiledReads): Engine {
  return {
    schema,
    execute: (request) => {
      const byResolvers = () => execute(argumentsOf(schema, request, request.context));
      const reading = compiled?.query(request);
      return reading ? reading.then((read) => read ?? byResolvers()) : byResolvers();
    },
    follow: (request) =>
      Promise.resolve({
        origin: originOf(request),
        open: () => createSourceEventStream(argumentsOf(schema, request, request.context)),
        answer(event) {
          const past = answerPast(request, event);
          if (past instanceof Promise) return past.then((found) => found ?? answer(request, event));
          return past ?? answer(request, event);
        },
      }),
  };

  /** Without an execution; at once where nothing has to be read. */
  function answerPast(request: GraphRequest, event: unknown) {
    const { document, operationName, variables, admitted, reads } = request;
    if (!compiled) {
      const asked = { document, operationName, variables: admitted?.variables };
      const plain = plainAnswer(schema, asked, event);
      return plain && { data: plain.data };
    }
    const context = () => contextOf(request);
    return compiled.event(schema, { document, operationName, variables, admitted, reads, context }, event);
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
