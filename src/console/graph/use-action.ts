import { useCallback, useState } from 'react';
import { useClient, type AnyVariables } from 'urql';
import type { Document } from './document.js';

/** An expected failure, in the words of the gateway. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** What became of a change. */
export type Outcome<Data> =
  | { readonly data: Data; readonly refusals: readonly [] }
  | {
      readonly data: null;
      readonly refusals: readonly Refusal[];
      /** What the gateway said beside: a check says more of why than its refusals do. */
      readonly beside: Data | null;
    };

/** Changes something through the graph; `pending` until the answer is there. */
export function useAction<Data extends object, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
): { readonly run: (variables: Variables) => Promise<Outcome<Data>>; readonly pending: boolean } {
  const client = useClient();
  const [pending, setPending] = useState(false);
  const run = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      setPending(true);
      try {
        const { data, error } = await client.mutation<Data>(document, variables);
        if (error || !data) return { data: null, refusals: refusalsOf(error), beside: null };
        const refusals = Object.values(data).flatMap(userErrorsOf);
        return refusals.length > 0 ? { data: null, refusals, beside: data } : { data, refusals: [] };
      } finally {
        setPending(false);
      }
    },
    [client, document],
  );
  return { run, pending };
}

interface Failing {
  readonly graphQLErrors: readonly {
    readonly message: string;
    readonly extensions: Record<string, unknown>;
  }[];
}

const refusalsOf = (error: Failing | undefined): readonly Refusal[] =>
  error && error.graphQLErrors.length > 0
    ? error.graphQLErrors.map(({ message, extensions }) => ({ code: String(extensions['code']), message }))
    : [{ code: 'UNAVAILABLE', message: 'The gateway cannot be reached; nothing is known of this change.' }];

const userErrorsOf = (payload: unknown): readonly Refusal[] =>
  (payload as { readonly userErrors?: readonly Refusal[] } | null)?.userErrors ?? [];
