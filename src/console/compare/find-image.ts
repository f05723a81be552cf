import type { Client } from 'urql';
import {
  CompareReferenceDocument,
  CompareTagDocument,
  type CompareReferenceQuery,
  type CompareTagQuery,
} from '../operations.generated.js';

/** The digest that a text stands for: a digest, a reference as of now, or a tag as of a time. Null where there is none. */
export async function findImage(client: Client, text: string, asOf: string): Promise<string | null> {
  if (text.startsWith('sha')) return text;
  if (asOf === '') {
    const { data } = await client.query<CompareReferenceQuery>(CompareReferenceDocument, { reference: text });
    return data?.resolve?.digest ?? null;
  }
  const [, namespace, stream, tag = 'latest'] = /^([^/]+)\/([^:@]+)(?::([^@]+))?$/.exec(text) ?? [];
  if (namespace === undefined || stream === undefined) return null;
  const { data } = await client.query<CompareTagQuery>(CompareTagDocument, {
    namespace,
    stream,
    tag,
    asOf: new Date(asOf).toISOString(),
  });
  return data?.imageTag?.current?.digest ?? null;
}
