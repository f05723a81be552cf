import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { execute, print, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Where a subgraph is, and what the gateway shows there. */
export interface OtherSubgraph {
  readonly url?: string;
  /** Executed in process where it is given. */
  readonly schema?: GraphQLSchema;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a gateway of another make asks of a subgraph. */
interface Asked {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A gateway of another make (Hive) over a supergraph; each subgraph is posted to over HTTP, as its server package does. */
export function otherGateway(supergraph: string, subgraphs: Readonly<Record<string, OtherSubgraph>>) {
  return createGatewayRuntime({
    supergraph,
    logging: false,
    maskedErrors: false,
    transports: {
      http: {
        getSubgraphExecutor: ({ subgraphName }) => {
          const { url = '', schema, headers = {} } = subgraphs[subgraphName.toLowerCase()] ?? {};
          return async ({ document, variables }: Asked) => {
            if (schema) return (await execute({ schema, document, variableValues: variables })) as never;
            const response = await fetch(url, {
              method: 'POST',
              headers: { 'content-type': 'application/json', ...headers },
              body: JSON.stringify({ query: print(document), variables }),
            });
            return (await response.json()) as never;
          };
        },
      },
    },
  });
}
