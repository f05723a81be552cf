import { createSourceEventStream, execute, type GraphQLSchema } from 'graphql';
import type { Asked, Subgraph } from './subgraphs.js';

/** Our own part of the graph, executed in process: nothing is sent, and nothing it says is doubted. */
export function localSubgraph(name: string, schema: GraphQLSchema): Subgraph {
  const argumentsOf = ({ question, variables, context }: Asked) => ({
    schema,
    document: question.document,
    variableValues: variables,
    contextValue: context,
  });
  return {
    name,
    isOurs: true,
    execute: async (asked) => execute(argumentsOf(asked)),
    open: (asked) => createSourceEventStream(argumentsOf(asked)),
    answer: async (rootValue, asked) => execute({ ...argumentsOf(asked), rootValue }),
  };
}
