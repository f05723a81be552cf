import { createSourceEventStream, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { CompiledReads } from '../compiled-reads.js';
import { RawData } from '../reads/raw-data.js';
import type { ReadRequest } from '../reads/reader.js';
import type { Asked, Subgraph } from './subgraphs.js';

/**
 * Our own part of the graph, in process: nothing is sent, and nothing it says is doubted. What it is asked at the root is
 * read by a statement where it can be; entities, by resolvers.
 */
export function localSubgraph(name: string, schema: GraphQLSchema, compiled?: CompiledReads): Subgraph {
  const argumentsOf = ({ question, variables, context }: Asked) => ({
    schema,
    document: question.document,
    variableValues: variables,
    contextValue: context,
  });
  return {
    name,
    isOurs: true,
    execute: async (asked) => (await read(asked)) ?? execute(argumentsOf(asked)),
    open: (asked) => createSourceEventStream(argumentsOf(asked)),
    answer: async (event, asked) =>
      (await tell(event, asked)) ?? execute({ ...argumentsOf(asked), rootValue: event }),
  };

  async function read({ question, variables, context, reads }: Asked): Promise<ExecutionResult | null> {
    if (!compiled || question.kind !== 'query' || question.entities.length > 0) return null;
    const { document } = question;
    const answered = await answerTo({ document, variables, context, reads }, compiled);
    // What other parts say is put into it: it has to be looked into.
    const data: unknown = answered?.data;
    return answered && data instanceof RawData
      ? { ...answered, data: data.toJSON() as Record<string, unknown> }
      : answered;
  }

  async function tell(event: unknown, { question, variables, context, reads }: Asked) {
    const { document } = question;
    const request = { document, variables, reads, context: () => context };
    try {
      return (await compiled?.event(schema, request, event)) ?? null;
    } catch {
      return leftToResolvers();
    }
  }
}

async function answerTo(request: ReadRequest, compiled: CompiledReads): Promise<ExecutionResult | null> {
  try {
    return await compiled.query(request);
  } catch {
    return leftToResolvers();
  }
}

/** Who say what is wrong in the right place. */
const leftToResolvers = () => null;
