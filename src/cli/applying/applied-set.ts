import { DeleteImageStreamDocument, SluiceError } from '../../client/index.js';
import { namespaceOf } from './apply-wanted.js';
import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import type { Placed } from '../manifests/read-set.js';
import type { Wanted } from '../manifests/wanted.js';
import { declaredStreams, readDeclared } from './read-declared.js';
import { parseSelector } from './selector.js';

/** The annotation that says under which name a stream was last applied. */
const annotation = 'sluice.dev/applied-set';

/** The streams of a set with its name on them; annotations that the file leaves alone stay. */
export async function markSet(placed: readonly Placed[], set: string, context: Context): Promise<Placed[]> {
  if (!/^[a-z0-9](?:[a-z0-9.-]{0,61}[a-z0-9])?$/.test(set))
    throw new UsageError(`“${set}” names no set: use at most 63 lower-case letters, digits, “-” and “.”.`);
  const marked: Placed[] = [];
  for (const each of placed) marked.push({ ...each, wanted: await mark(each.wanted, set, context) });
  return marked;
}

async function mark(wanted: Wanted, set: string, context: Context): Promise<Wanted> {
  if (wanted.kind !== 'ImageStream') return wanted;
  const { input } = wanted;
  const own =
    input.annotations ??
    (await readDeclared(context, namespaceOf(wanted, context), input.name))?.annotations ??
    [];
  const others = own.filter(({ key }) => key !== annotation);
  return { ...wanted, input: { ...input, annotations: [...others, { key: annotation, value: set }] } };
}

/** What `--prune` is to look at. */
export interface Pruning {
  readonly set: string;
  readonly selector: string | undefined;
  readonly dryRun: boolean;
}

/**
 * Deletes the streams that were applied under the set's name before and are not in it any more, in the namespaces
 * that the set is about; yields them as `namespace/name`. Streams that nobody applied under that name stay.
 */
export async function prune(
  placed: readonly Placed[],
  { set, selector, dryRun }: Pruning,
  context: Context,
): Promise<string[]> {
  const { client, signal } = context;
  const isSelected = selector === undefined ? () => true : parseSelector(selector);
  const named = new Set<string>();
  const namespaces = new Set([context.namespace]);
  for (const { wanted } of placed) {
    if (wanted.kind === 'Namespace') continue;
    const namespace = namespaceOf(wanted, context);
    namespaces.add(namespace);
    named.add(`${namespace}/${streamOf(wanted)}`);
  }
  const pruned: string[] = [];
  for (const namespace of namespaces)
    for (const { name, labels, annotations } of await declaredStreams(context, namespace)) {
      const isOfSet = annotations.some(({ key, value }) => key === annotation && value === set);
      if (!isOfSet || named.has(`${namespace}/${name}`) || !isSelected(labels)) continue;
      signal.throwIfAborted();
      try {
        await client.request(DeleteImageStreamDocument, { input: { namespace, name, dryRun } }, { signal });
        pruned.push(`${namespace}/${name}`);
      } catch (error) {
        // Somebody else was quicker.
        if (!(error instanceof SluiceError) || error.code !== 'NOT_FOUND') throw error;
      }
    }
  return pruned;
}

/** The stream that an object is about; nothing for one that is about none. */
function streamOf(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'ImageStream':
      return wanted.input.name;
    case 'ImageStreamTag':
    case 'ImageStreamImport':
    case 'ImageStreamMapping':
      return wanted.stream ?? '';
    default:
      return '';
  }
}
