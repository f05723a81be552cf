import { StreamPolicyDocument, type StreamPolicyPartsFragment } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { missing } from '../printing/missing.js';

/** Reads what binds a stream. */
export async function readStreamPolicy(
  { client, signal }: Pick<Context, 'client' | 'signal'>,
  namespace: string,
  name: string,
): Promise<StreamPolicyPartsFragment> {
  const { imageStream } = await client.request(StreamPolicyDocument, { namespace, name }, { signal });
  if (!imageStream) throw missing('imagestream', name, namespace);
  return imageStream.policy;
}
