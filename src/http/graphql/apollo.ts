import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { Admission } from '../../graphql/admission/admit.js';
import type { Graph } from '../../gateway/engine.js';
import { stringifyResult } from '../../gateway/reads/raw-data.js';

/** An admitted request on its way through Apollo, which passes on copies of this object. */
export interface Exchange {
  /** Runs the operation on the graph; resolves to what clients may see, with the status of a result without data. */
  readonly run: () => Promise<{ readonly result: FormattedExecutionResult; readonly status?: number }>;
}

/**
 * Apollo Server as the keeper of the protocol: methods, parameters, media types, CSRF. Documents come to it parsed,
 * since `admission` has let them in, and operations are run by the exchange, on our graph.
 */
export async function startApollo(graph: Graph, admission: Admission): Promise<ApolloServer<Exchange>> {
  const apollo = new ApolloServer<Exchange>({
    schema: graph.schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    dangerouslyDisableValidation: true,
    documentStore: {
      get: (key) => Promise.resolve(admission.known(key.slice(-64))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    },
    stringifyResult,
    formatError: ({ message }, error) => ({
      message,
      extensions: { code: refusals.has(codeIn(error)) ? 'BAD_USER_INPUT' : 'INTERNAL', retryable: false },
    }),
    nodeEnv: 'production',
    plugins: [runsTheExchange, ...disabled],
  });
  await apollo.start();
  return apollo;
}

const runsTheExchange: ApolloServerPlugin<Exchange> = {
  requestDidStart: () =>
    Promise.resolve({
      async responseForOperation({ contextValue }) {
        const { result, status } = await contextValue.run();
        return {
          http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
          body: { kind: 'single', singleResult: result },
        };
      },
    }),
};

/** What Apollo would switch on by itself, by variables of the environment or headers of a request. */
const disabled = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Apollo's own words for requests that are wrong in themselves. */
const refusals: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const codeIn = (error: unknown) => (error instanceof GraphQLError ? error.extensions['code'] : undefined);
