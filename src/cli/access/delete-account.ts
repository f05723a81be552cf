import {
  DeleteServiceAccountDocument,
  OwnTokensDocument,
  RevokeTokenDocument,
  ServiceAccountsDocument,
} from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { deleted } from '../printing/deleted.js';
import { missing } from '../printing/missing.js';
import { splitNamespace } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';

/** Deletes a service account with its tokens and roles. */
export async function deleteServiceAccount(typed: string, context: Context): Promise<Result> {
  const serviceAccount = splitNamespace(typed, context.namespace);
  const { client, signal } = context;
  const answer = await client.request(
    DeleteServiceAccountDocument,
    { input: { serviceAccount } },
    { signal },
  );
  return deleted('serviceaccount', { name: serviceAccount.name, dryRun: false }, answer.deleteServiceAccount);
}

/** Revokes a token, by its id or by how it begins: one's own, or that of a service account of the namespace. */
export async function revokeToken(typed: string, context: Context): Promise<Result> {
  const { client, signal, namespace } = context;
  const { viewer } = await client.request(OwnTokensDocument, {}, { signal });
  const { nodes } = await everyPage(async (after) => {
    const answer = await client.request(ServiceAccountsDocument, { namespace, after }, { signal });
    return (
      answer.namespace?.serviceAccounts ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
    );
  });
  const known = [...viewer.tokens, ...nodes.flatMap(({ tokens }) => tokens)];
  const token = known.find(({ id, prefix }) => id === typed || prefix === typed);
  if (!token) throw missing('token', typed);
  const { revokeToken } = await client.request(RevokeTokenDocument, { input: { id: token.id } }, { signal });
  const { revoked, cursor } = revokeToken;
  return {
    value: { revoked, cursor },
    names: [`token/${token.prefix}`],
    view: { text: `token "${token.prefix}" revoked` },
    cursor,
  };
}
