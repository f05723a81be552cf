import { defineCommand, toggle, type Context } from '../command.js';
import { UsageError } from '../exit-codes.js';
import type { DeclaredStream } from '../manifests/declared.js';
import { listManifest, streamManifest } from '../manifests/to-manifest.js';
import { missing } from '../missing.js';
import { parseKind, splitNamespace } from '../names.js';
import { declaredStreams, readDeclared, withTags } from '../read-declared.js';

/** Writes streams as OpenShift does, specification only: applying it again changes nothing. */
export const exportStreams = defineCommand({
  name: 'export',
  operands: ['[kind]', '[name]'],
  summary: 'Write image streams as OpenShift manifests, to keep or to apply elsewhere.',
  examples: ['sluice export is/python > python.yaml', 'sluice export -A -n shop -o json'],
  flags: { all: toggle('-A, --all', 'All streams of the namespace.') },
  async run([word, named], { all }, context) {
    const streams = all === true ? await allStreams(context) : [await oneStream(word, named, context)];
    const [only] = streams;
    const value = all !== true && only ? streamManifest(only) : listManifest(streams);
    const { stringify } = await import('yaml');
    return {
      value,
      names: streams.map(({ name }) => `imagestream/${name}`),
      view: { text: stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }) },
    };
  },
});

async function oneStream(
  word: string | undefined,
  named: string | undefined,
  context: Context,
): Promise<DeclaredStream> {
  const { kind, name } = parseKind(word ?? '', named);
  if (kind !== 'is' || name === undefined)
    throw new UsageError('Say which stream: sluice export is/NAME, or -A for all of the namespace.');
  const place = splitNamespace(name, context.namespace);
  const found = await readDeclared(context, place.namespace, place.name);
  if (!found) throw missing('imagestream', place.name, place.namespace);
  return found;
}

async function allStreams(context: Context): Promise<DeclaredStream[]> {
  const streams: DeclaredStream[] = [];
  for (const stream of await declaredStreams(context, context.namespace))
    streams.push(await withTags(context, stream));
  return streams;
}
