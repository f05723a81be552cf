import { isDeepStrictEqual } from 'node:util';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print, validate } from 'graphql';
import { compose, executableSchema, type Composed } from '../../src/composition/index.js';
import { checkedSubgraph, type Reach } from '../../src/gateway/federation/checked-subgraph.js';
import { federatedEngine } from '../../src/gateway/federation/federated-engine.js';
import { openSupergraph } from '../../src/gateway/federation/supergraph.js';

/**
 * Runs the public audit of federation gateways against our composition and engine:
 * `npm run federation-audit -- http://127.0.0.1:4200 [suite…]`. The audit serves its subgraphs and cases itself;
 * see docs/federation.md for where it comes from.
 */
interface Served {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

interface Case {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

const takesTheirs = process.argv.includes('--their-composition');
const [audit = 'http://127.0.0.1:4200', ...wanted] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));

const read = async <Answer>(path: string) => (await (await fetch(`${audit}${path}`)).json()) as Answer;

const reachOf = (url: string): Reach => ({
  async execute({ question, variables }) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question.text, variables }),
    });
    return response.json();
  },
  subscribe: () => Promise.reject(new Error('is not subscribed to by the audit.')),
});

/** The supergraph as the audit composes it. */
async function theirs(suite: string): Promise<Composed> {
  const supergraphSdl = await (await fetch(`${audit}/${suite}/supergraph`)).text();
  return { supergraphSdl, publicSdl: print(transformSupergraphToPublicSchema(parse(supergraphSdl))) };
}

async function graphOf(suite: string) {
  const served = await read<readonly Served[]>(`/${suite}/subgraphs`);
  const composed = takesTheirs ? await theirs(suite) : compose(served);
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const subgraphs = served.map(
    ({ name, sdl, url }) => [name, checkedSubgraph(name, executableSchema(sdl), reachOf(url))] as const,
  );
  const supergraph = await openSupergraph(composed.supergraphSdl, composed.publicSdl);
  return federatedEngine(supergraph, new Map(subgraphs));
}

async function answer(graph: Awaited<ReturnType<typeof graphOf>>, query: string) {
  const document = parse(query);
  const errors = validate(graph.schema, document);
  if (errors.length > 0) return { data: null, errors };
  // A plan that cannot be made is an error of the operation, as the gateway tells it.
  try {
    return await graph.execute({ document, context: { requestId: 'audit' } });
  } catch (error) {
    return { data: null, errors: [error] };
  }
}

let passed = 0;
let total = 0;
for (const suite of await read<readonly string[]>('/ids')) {
  if (wanted.length > 0 && !wanted.includes(suite)) continue;
  const cases = await read<readonly Case[]>(`/${suite}/tests`);
  total += cases.length;
  try {
    const graph = await graphOf(suite);
    for (const { query, expected } of cases) {
      const { data, errors } = await answer(graph, query);
      const got = {
        data: data === undefined ? null : (JSON.parse(JSON.stringify(data)) as unknown),
        errors: expected.errors === undefined ? null : (errors?.length ?? 0) > 0,
      };
      if (isDeepStrictEqual(got, { data: expected.data ?? null, errors: expected.errors ?? null })) passed++;
      else
        console.log(
          suite,
          query,
          '\nexpected',
          JSON.stringify(expected),
          '\ngot',
          JSON.stringify({ data, errors }),
        );
    }
  } catch (error) {
    console.log(suite, error);
  }
}
console.log(`${String(passed)} of ${String(total)} cases passed.`);
process.exitCode = passed === total ? 0 : 1;
