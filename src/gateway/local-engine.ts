import { createSourceEventStream, execute, type GraphQLSchema } from 'graphql';
import type { Engine, GraphContext, GraphRequest } from './graph.js';
import { originOf } from './origin.js';

/** Executes what is all ours, on our resolvers, in process. */
export function localEngine(schema: GraphQLSchema): Engine {
  return {
    schema,
    execute: async (request) => execute(argumentsOf(schema, request, request.context)),
    follow: (request) =>
      Promise.resolve({
        origin: originOf(request),
        open: () => createSourceEventStream(argumentsOf(schema, request, request.context)),
        answer: async (rootValue) =>
          execute({
            ...argumentsOf(schema, request, request.contextOfEvent?.() ?? request.context),
            rootValue,
          }),
      }),
  };
}

const argumentsOf = (
  schema: GraphQLSchema,
  { document, operationName, variables }: GraphRequest,
  contextValue: GraphContext,
) => ({ schema, document, operationName, variableValues: variables, contextValue });
