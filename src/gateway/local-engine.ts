import { createSourceEventStream, execute, type GraphQLSchema } from 'graphql';
import type { Engine, GraphContext, GraphRequest } from './graph.js';
import type { Reader } from './reads/reader.js';
import { originOf } from './origin.js';
import { plainAnswer } from './plain-answers/plain-answer.js';

/** Executes what is all ours, in process: by one statement where a reader can, on our resolvers otherwise. */
export function localEngine(schema: GraphQLSchema, reader?: Reader): Engine {
  return {
    schema,
    execute: async (request) =>
      (await reader?.read(request)) ?? execute(argumentsOf(schema, request, request.context)),
    follow: (request) =>
      Promise.resolve({
        origin: originOf(request),
        open: () => createSourceEventStream(argumentsOf(schema, request, request.context)),
        answer: (rootValue) =>
          plainAnswer(schema, request.document, request.operationName, rootValue) ??
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
