import { CreateServiceAccountDocument, CreateTokenDocument } from '../../client/index.js';
import { text, type Context, type Result } from '../program/command.js';
import { splitNamespace } from '../naming/names.js';

/** The options of `create token`. */
export const tokenFlags = {
  duration: text('--duration <time>', 'For a token: how long it is good, e.g. 12h or 30d.'),
  description: text('--description <text>', 'For a token: what it is for.'),
  user: text('--user <name>', 'For a token: another user whose it is to be.'),
};

interface Options {
  readonly duration: string | undefined;
  readonly description: string | undefined;
  readonly user: string | undefined;
}

/** Creates a service account. */
export async function createServiceAccount(typed: string, context: Context): Promise<Result> {
  const serviceAccount = splitNamespace(typed, context.namespace);
  const { client, signal } = context;
  const answer = await client.request(
    CreateServiceAccountDocument,
    { input: { serviceAccount } },
    { signal },
  );
  const { cursor, serviceAccount: created } = answer.createServiceAccount;
  const name = `serviceaccount/${serviceAccount.name}`;
  return {
    value: { serviceAccount: created, cursor },
    names: [name],
    view: { text: `${name} created` },
    cursor,
  };
}

/** Makes a token of a service account, or of the viewer; prints it, and nothing else, as `oc create token` does. */
export async function createToken(
  typed: string | undefined,
  { duration, description, user }: Options,
  context: Context,
): Promise<Result> {
  const { client, signal } = context;
  const serviceAccount = typed === undefined ? null : splitNamespace(typed, context.namespace);
  const input = { serviceAccount, user, description, expiresIn: duration };
  const { createToken } = await client.request(CreateTokenDocument, { input }, { signal });
  const { token, secret, cursor } = createToken;
  context.talk(
    token?.expiresAt == null
      ? 'The token is told this once; it never expires.'
      : `The token is told this once; it is good until ${token.expiresAt}.`,
  );
  return {
    value: { token, secret, cursor },
    names: [`token/${token?.prefix ?? ''}`],
    view: { text: secret ?? '' },
    cursor,
  };
}
