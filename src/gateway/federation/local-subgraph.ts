import { createSourceEventStream, execute, type GraphQLSchema } from 'graphql';
import type { GraphContext } from '../graph.js';
import type { Asked, Subgraph } from './subgraphs.js';

/** Our own part of the graph, executed in process: nothing is sent, and nothing it says is doubted. */
export function localSubgraph(name: string, schema: GraphQLSchema): Subgraph {
  const argumentsOf = ({ question, variables }: Asked, contextValue: GraphContext) => ({
    schema,
    document: question.document,
    variableValues: variables,
    contextValue,
  });
  return {
    name,
    execute: async (asked) => execute(argumentsOf(asked, asked.context)),
    async subscribe(asked) {
      const events = await createSourceEventStream(argumentsOf(asked, asked.context));
      if (!(Symbol.asyncIterator in events)) return events;
      return {
        events,
        answer: async (rootValue, context) => execute({ ...argumentsOf(asked, context), rootValue }),
      };
    },
  };
}
