import type { GraphQLError } from 'graphql';
import { codedError } from '../errors.js';
import type { Limits } from './limits.js';

/** What is too much in the values of variables, if anything. Neither depth nor width of a value can exhaust it. */
export function variablesError(
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): GraphQLError | null {
  let characters = 1;
  // Made where there is anything within: most variables are texts and numbers.
  let open: Inner[] | undefined;
  for (let next: Inner | undefined = { value: variables, depth: 0 }; next; next = open?.pop()) {
    const { value, depth } = next;
    if (depth > limits.nesting) return tooDeep(limits);
    for (const key of Object.keys(value)) {
      const inner = value[key];
      characters += key.length + (typeof inner === 'string' ? inner.length : 1);
      if (characters > limits.variables) return tooLarge(limits);
      if (typeof inner === 'object' && inner !== null)
        (open ??= []).push({ value: inner as Inner['value'], depth: depth + 1 });
    }
  }
  return null;
}

/** An object or a list within the variables. */
interface Inner {
  readonly value: Readonly<Record<string, unknown>>;
  readonly depth: number;
}

const tooLarge = ({ variables }: Limits) =>
  codedError(
    'SIZE_LIMIT',
    `The variables hold more than ${String(variables)} characters. Send less in one request.`,
  );

const tooDeep = ({ nesting }: Limits) =>
  codedError(
    'SIZE_LIMIT',
    `A variable nests more than ${String(nesting)} lists and objects within each other.`,
  );
