import { GraphQLError, type ExecutionResult } from 'graphql';
import type { GraphContext } from '../graph.js';
import type { ReadContext } from '../reads/reader.js';
import { isData, keysOf, merge, type Data } from './data.js';
import { represent, type Represented } from './representations.js';
import { applyRewrites } from './rewrites.js';
import type { Batch, Question, Step } from './steps.js';
import type { Subgraphs } from './subgraphs.js';
import type { TypeConditions } from './type-conditions.js';

/** One run of a plan: what has been gathered so far. */
export interface Run {
  readonly data: Data;
  readonly errors: GraphQLError[];
  readonly subgraphs: Subgraphs;
  readonly conditions: TypeConditions;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
  readonly reads?: ReadContext | undefined;
}

/** So many errors of one call are passed on; a list of a thousand that fail would bury the rest. */
const mostErrors = 20;

/** Runs a step, and those in it. What fails leaves its place empty and an error behind; nothing is thrown. */
export async function runStep(step: Step, run: Run): Promise<void> {
  switch (step.kind) {
    case 'sequence':
      for (const inner of step.steps) await runStep(inner, run);
      return;
    case 'parallel':
      await Promise.all(step.steps.map((inner) => runStep(inner, run)));
      return;
    case 'condition': {
      const next = run.variables[step.variable] === true ? step.yes : step.no;
      if (next) await runStep(next, run);
      return;
    }
    case 'fetch':
      take(await ask(step.question, run, {}), step, run);
      return;
    case 'entities':
      await runEntities(step, run);
  }
}

/** Brings the answer to a root question into the data. */
export function take({ data, errors = [] }: ExecutionResult, step: Step & { kind: 'fetch' }, run: Run): void {
  for (const error of errors.slice(0, mostErrors)) run.errors.push(error);
  if (!data) return;
  applyRewrites(data, step.output, run.conditions);
  merge(run.data, data, run.conditions);
}

async function runEntities({ question, batches }: Step & { kind: 'entities' }, run: Run): Promise<void> {
  const represented = batches.map((batch) => represent(run.data, batch, run.conditions));
  if (represented.every(({ representations }) => representations.length === 0)) return;
  const lists: Data = {};
  batches.forEach(({ variable }, index) => {
    const list = (lists[variable] ??= []) as Data[];
    const { representations, targets } = represented[index] ?? nothing;
    represented[index] = {
      representations,
      targets: targets.map((target) => ({ ...target, index: target.index + list.length })),
    };
    list.push(...representations);
  });
  const { data, errors = [] } = await ask(question, run, lists);
  batches.forEach((batch, index) => {
    const { targets } = represented[index] ?? nothing;
    const answered = data?.[batch.key];
    if (Array.isArray(answered)) fill(answered, targets, batch, run);
  });
  passOn(errors, batches, represented, run);
}

const nothing: Represented = { representations: [], targets: [] };

function fill(entities: readonly unknown[], targets: Represented['targets'], batch: Batch, run: Run): void {
  applyRewrites(entities, batch.output, run.conditions);
  const taken = new Set<number>();
  for (const { object, index } of targets) {
    const entity = entities[index];
    if (!isData(entity)) continue;
    // Two objects of an answer may stand for one entity: each gets its own copy, for later steps fill them apart.
    merge(object, taken.has(index) ? structuredClone(entity) : entity, run.conditions);
    taken.add(index);
  }
}

/** Errors of entities are told at every place where the entity stands; those of the call as a whole once. */
function passOn(
  errors: readonly GraphQLError[],
  batches: readonly Batch[],
  represented: readonly Represented[],
  run: Run,
): void {
  for (const error of errors.slice(0, mostErrors)) {
    const [key, index, ...rest] = error.path ?? [];
    const at = batches.findIndex((batch) => batch.key === key);
    const targets = represented[Math.max(at, 0)]?.targets ?? [];
    const meant =
      typeof index === 'number' ? targets.filter((target) => target.index === index) : targets.slice(0, 1);
    const places = meant.length > 0 ? meant : targets.slice(0, 1);
    for (const { place } of places.slice(0, mostErrors))
      run.errors.push(placed(error, [...keysOf(place), ...(typeof index === 'number' ? rest : [])]));
  }
}

/** The same error at another place of the answer. */
const placed = (error: GraphQLError, path: readonly (string | number)[]): GraphQLError =>
  new GraphQLError(error.message, {
    path,
    originalError: error.originalError ?? null,
    extensions: error.extensions,
  });

function ask(
  question: Question,
  { subgraphs, variables, context, reads }: Run,
  lists: Data,
): Promise<ExecutionResult> {
  const subgraph = subgraphs.get(question.subgraph);
  if (!subgraph) throw new Error(`The plan names a subgraph that is not there: ${question.subgraph}.`);
  const chosen: Data = { ...lists };
  for (const name of question.variables) if (Object.hasOwn(variables, name)) chosen[name] = variables[name];
  return subgraph.execute({ question, variables: chosen, context, reads });
}
