import { DeleteConfigMapDocument, DeleteSecretDocument } from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { deleted } from '../printing/deleted.js';
import { splitNamespace } from '../naming/names.js';

/** Deletes a secret. */
export async function removeSecret(
  text: string,
  dryRun: boolean,
  { client, namespace: here, signal }: Context,
): Promise<Result> {
  const input = { ...splitNamespace(text, here), dryRun };
  const { deleteSecret } = await client.request(DeleteSecretDocument, { input }, { signal });
  return deleted('secret', input, deleteSecret);
}

/** Deletes a config map. */
export async function removeConfigMap(
  text: string,
  dryRun: boolean,
  { client, namespace: here, signal }: Context,
): Promise<Result> {
  const input = { ...splitNamespace(text, here), dryRun };
  const { deleteConfigMap } = await client.request(DeleteConfigMapDocument, { input }, { signal });
  return deleted('configmap', input, deleteConfigMap);
}
