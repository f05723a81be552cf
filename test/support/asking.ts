/** What a GraphQL request answered. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Asks one gateway as one viewer. */
export interface Asking {
  /** The answer as it came. */
  ask(query: string, variables?: object): Promise<Answer>;
  /** The data; an error of any kind fails the test. */
  data(query: string, variables?: object): Promise<Answer['data']>;
  /** Runs a mutation's one field with `input`; fails on user errors. */
  mutate(field: string, input: object, selection: string): Promise<Answer['data']>;
}

const inputTypes: Record<string, string> = {
  stopTracking: 'ImageTagInput',
  deleteImageTag: 'ImageTagInput',
  releaseImageTag: 'ImageTagInput',
  cancelBuild: 'BuildInput',
  deleteBuild: 'BuildInput',
  releaseDeployment: 'DeploymentTargetInput',
  bindRole: 'RoleBindingInput',
  unbindRole: 'RoleBindingInput',
  pauseConsumer: 'ConsumerInput',
  resumeConsumer: 'ConsumerInput',
  deleteConsumer: 'ConsumerInput',
  pauseWebhook: 'WebhookInput',
  resumeWebhook: 'WebhookInput',
  testWebhook: 'WebhookInput',
  deleteWebhook: 'WebhookInput',
};

/** The text of a mutation with one field, all its user errors asked for. */
export const mutation = (field: string, selection: string): string => {
  const type = inputTypes[field] ?? `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} cursor userErrors { code message path } } }`;
};

/** Asks the gateway at `address` on behalf of a token. */
export function asking(address: string, token: string): Asking {
  const ask = async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const data = async (query: string, variables?: object): Promise<Answer['data']> => {
    const answer = await ask(query, variables);
    if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
    return answer.data;
  };
  return {
    ask,
    data,
    async mutate(field, input, selection) {
      const { [field]: result } = await data(mutation(field, selection), { input });
      if (result.userErrors.length > 0) throw new Error(`${field}: ${JSON.stringify(result.userErrors)}`);
      return result;
    },
  };
}
