import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Engine, GraphContext, GraphRequest } from '../graph.js';
import { originOf } from '../origin.js';
import { Plans, type Plan } from './plans.js';
import { runStep, take, type Run } from './run.js';
import type { Step } from './steps.js';
import type { Subgraphs } from './subgraphs.js';
import type { Supergraph } from './supergraph.js';

/** The engine of several subgraphs: each operation is planned once, and its plan run over them. */
export function federatedEngine(supergraph: Supergraph, subgraphs: Subgraphs): Engine {
  const plans = new Plans(supergraph);
  const { schema, conditions } = supergraph;
  const runOf = (request: GraphRequest, plan: Plan, context: GraphContext): Run => ({
    data: {},
    errors: [],
    subgraphs,
    conditions,
    variables: { ...plan.defaults, ...request.variables },
    context,
    reads: request.reads,
  });
  return {
    schema,
    async execute(request) {
      const plan = await plans.for(request.document, request.operationName);
      const run = runOf(request, plan, request.context);
      if (plan.step) await runStep(plan.step, run);
      if (plan.introspection) await introspect(schema, plan, run);
      return completed(plan, run);
    },
    async follow(request) {
      const plan = await plans.for(request.document, request.operationName);
      const { source, rest } = split(plan.step);
      const { question } = source;
      const subgraph = subgraphs.get(question.subgraph);
      if (!subgraph) throw new Error(`The plan names a subgraph that is not there: ${question.subgraph}.`);
      const { variables } = runOf(request, plan, request.context);
      return {
        origin: subgraph.isOurs ? originOf(request) : `${subgraph.name} ${question.text}`,
        open: () => subgraph.open({ question, variables, context: request.context }),
        async answer(event) {
          const context = request.contextOfEvent?.() ?? request.context;
          const run = runOf(request, plan, context);
          take(
            await subgraph.answer(event, { question, variables, context, reads: request.reads }),
            source,
            run,
          );
          for (const step of rest) await runStep(step, run);
          return completed(plan, run);
        },
      };
    },
  };
}

/** A subscription's plan begins with its source; the rest is done for each event. */
function split(step: Step | null): { source: Step & { kind: 'fetch' }; rest: readonly Step[] } {
  if (step?.kind === 'fetch') return { source: step, rest: [] };
  const [source, ...rest] = step?.kind === 'sequence' ? step.steps : [];
  if (source?.kind !== 'fetch' || source.question.kind !== 'subscription')
    throw new Error('The plan of a subscription does not begin with its source.');
  return { source, rest };
}

async function introspect(
  schema: GraphQLSchema,
  { introspection, operation }: Plan,
  run: Run,
): Promise<void> {
  if (!introspection) return;
  const { data, errors = [] } = await execute({
    schema,
    document: introspection,
    operationName: operation.name?.value,
    variableValues: run.variables,
  });
  run.errors.push(...errors);
  Object.assign(run.data, data);
}

/** What was gathered, as it was asked for. Where a failed call explains a gap, the gap needs no error of its own. */
function completed({ completions }: Plan, { data, errors, variables }: Run): ExecutionResult {
  const { data: fitting, misfits } = completions.for(variables).complete(data);
  const all = errors.length > 0 ? errors : misfits;
  return { data: fitting, ...(all.length > 0 && { errors: all }) };
}
