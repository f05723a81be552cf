import { PutConfigMapDocument, type ConfigMapEntryInput } from '../../client/index.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { splitNamespace } from '../naming/names.js';
import { entriesOf, type EntryOptions } from './from-files.js';

/** Creates a config map; one of the same name is a conflict. */
export async function createConfigMap(
  word: string,
  options: EntryOptions & { readonly dryRun: boolean },
  context: Context,
): Promise<Result> {
  const { namespace, name } = splitNamespace(word, context.namespace);
  const entries = entryInputs(await entriesOf(options, context));
  if (entries.length === 0)
    throw new UsageError('What does it hold? Give --from-literal, --from-file or --from-env-file.');
  const { client, signal } = context;
  const { dryRun } = options;
  const input = { namespace, name, entries, onlyNew: true, dryRun };
  const { putConfigMap } = await client.request(PutConfigMapDocument, { input }, { signal });
  const { configMap, cursor } = putConfigMap;
  return {
    value: { configMap, cursor },
    names: [`configmap/${name}`],
    view: { text: `configmap/${name} created${dryRun ? ' (dry run)' : ''}` },
    cursor,
  };
}

/** Entries as the server takes them. */
export const entryInputs = (entries: ReadonlyMap<string, Buffer>): ConfigMapEntryInput[] =>
  [...entries].map(([key, bytes]) => ({ key, bytes: bytes.toString('base64') }));
