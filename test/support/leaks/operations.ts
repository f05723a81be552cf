import { isNonNullType, type GraphQLSchema } from 'graphql';
import { admission } from '../../../src/graphql/admission/admit.js';
import type { Answer } from '../asking.js';
import type { Kind, Question } from './questions.js';

/** How deep questions go where the limits of an operation allow it. */
const deepest = 3;
const mostFields = 25;
const mostCost = 19_000;

/** Several questions in one operation: each under an alias of its own, as deep as the door of the graph admits. */
export interface Bundle {
  readonly kind: Kind;
  readonly questions: readonly Question[];
  readonly depths: readonly number[];
}

/** How many levels of a question's fields fit into one operation, and what that costs; remembered by what it asks. */
export function measurer(schema: GraphQLSchema) {
  const door = admission({ schema });
  const known = new Map<string, { depth: number; cost: number; tokens: number }>();
  return (question: Question, key: string) => {
    const found = known.get(key);
    if (found) return found;
    for (let depth = deepest; ; depth--) {
      const query = operation(question.kind, question.text(depth));
      const admitted = door.admit({ query, variables: { ...variablesOf(query) } });
      if (admitted.errors && depth > 0) continue;
      const cost = admitted.errors ? mostCost : admitted.cost;
      const size = { depth, cost, tokens: query.split(/[\s(){}:,]+/).length * 1.6 };
      known.set(key, size);
      return size;
    }
  };
}

/** Puts questions together into as few operations as limits allow; a field that may not be null fails alone. */
export function bundle(
  schema: GraphQLSchema,
  questions: readonly Question[],
  measure: (question: Question) => { depth: number; cost: number; tokens: number },
): Bundle[] {
  const bundles: Bundle[] = [];
  let open: { questions: Question[]; depths: number[]; cost: number; tokens: number } | undefined;
  for (const question of questions) {
    const { depth, cost, tokens } = measure(question);
    const fits =
      open &&
      open.questions.length < mostFields &&
      open.cost + cost < mostCost &&
      open.tokens + tokens < 4_500;
    if (!open || !fits || failsAll(schema, question)) {
      open = { questions: [], depths: [], cost: 0, tokens: 0 };
      bundles.push({ kind: question.kind, questions: open.questions, depths: open.depths });
    }
    open.questions.push(question);
    open.depths.push(depth);
    open.cost += cost;
    open.tokens += tokens;
    if (failsAll(schema, question)) open = undefined;
  }
  return bundles;
}

/** Whether an error of this field leaves no answer to the others. Payloads of mutations have their errors inside. */
const failsAll = (schema: GraphQLSchema, { kind, field }: Question): boolean =>
  kind === 'query' && isNonNullType(schema.getQueryType()?.getFields()[field]?.type);

/** An operation with this inside: the one secret that questions hold comes as a variable, as the contract wants it. */
export const operation = (kind: Kind, text: string): string =>
  `${kind}${text.includes('$password') ? ' ($password: SecretText!)' : ''} { ${text} }`;

/** The variables of an operation. */
export const variablesOf = (query: string): object =>
  query.includes('$password') ? { password: secretCanary } : {};

/** What nobody is told, whatever they may see. */
export const secretCanary = 'passcanary';

/** The text of a bundle; of its twin, with the same depths. */
const operationOf = ({ kind, questions, depths }: Bundle): string =>
  operation(
    kind,
    questions.map((question, index) => `q${String(index)}: ${question.text(depths[index] ?? 0)}`).join(' '),
  );

/** What each question of a bundle was answered. */
export async function askBundle(
  ask: (query: string, variables: object) => Promise<Answer>,
  asked: Bundle,
): Promise<unknown[]> {
  const query = operationOf(asked);
  const answer = await ask(query, variablesOf(query));
  if (answer.data === null || answer.data === undefined) {
    if (asked.questions.length === 1) return [answer];
    const alone = asked.questions.map((question, index) => ({
      kind: asked.kind,
      questions: [question],
      depths: [asked.depths[index] ?? 0],
    }));
    const answers: unknown[] = [];
    for (const one of alone) answers.push(...(await askBundle(ask, one)));
    return answers;
  }
  const errors = (answer.errors ?? []) as readonly { path?: readonly (string | number)[] }[];
  return asked.questions.map((_, index) => {
    const alias = `q${String(index)}`;
    return { data: answer.data[alias], errors: errors.filter(({ path }) => path?.[0] === alias) };
  });
}
