import { ImportImagesDocument, type ImportImagesMutation } from '../../client/index.js';
import { defineCommand, text, toggle } from '../command.js';
import { UsageError } from '../exit-codes.js';
import { parseTagName, splitNamespace } from '../names.js';
import { importModeOf, referencePolicyOf, tagOptions } from '../tag-options.js';
import { streamDescription } from './describe.js';

/** Asks registries what tags point at now, and shows the stream as it is then. */
export const importImage = defineCommand({
  name: 'import-image',
  operands: ['<name[:tag]>'],
  summary: 'Import what a tag points at in its registry now, or with --all every tag of the stream.',
  examples: [
    'sluice import-image python:3.12 --from=quay.io/sclorg/python-312-c9s --confirm',
    'sluice import-image python --all',
  ],
  flags: {
    from: text('--from <reference>', 'The external image; left out, the source that the tag has.'),
    confirm: toggle('--confirm', 'Create the stream or tag when missing, or give the tag the new source.'),
    all: toggle('--all', 'Every tag of the stream that comes from a registry.'),
    ...tagOptions,
  },
  async run([name = ''], options, context) {
    const { client, signal } = context;
    const target =
      options.all === true ? wholeStream(name, context.namespace) : parseTagName(name, context.namespace);
    const { importImages } = await client.request(
      ImportImagesDocument,
      {
        input: {
          ...target,
          from: options.from,
          confirm: options.confirm ?? false,
          // A source that is given anew is given with all that belongs to it, as in `oc`.
          scheduled: options.scheduled ?? (options.from === undefined ? undefined : false),
          insecure: options.insecure,
          referencePolicy: referencePolicyOf(options.referencePolicy),
          importMode: importModeOf(options.importMode),
        },
      },
      { signal },
    );
    const { view, names } = await streamDescription(`${target.namespace}/${target.stream}`, context);
    const description = 'text' in view ? view.text : '';
    const failures = importImages.results.filter(({ outcome }) => outcome === 'FAILED');
    return {
      value: importImages,
      names: names ?? [],
      view: {
        text: failures.length > 0 ? description : `imagestream/${target.stream} imported\n\n${description}`,
      },
      cursor: importImages.cursor,
      failure: failures.length > 0 ? new Error(failures.map(lineOn).join('\n       ')) : undefined,
    };
  },
});

function wholeStream(text: string, here: string) {
  const { namespace, name } = splitNamespace(text, here);
  if (/[:@]/.test(name)) throw new UsageError('--all imports every tag: name the stream alone.');
  return { namespace, stream: name };
}

const lineOn = ({ tag, reason, message }: ImportImagesMutation['importImages']['results'][number]) =>
  `tag ${tag} could not be imported (${reason ?? 'ImportFailed'}): ${message ?? 'no reason given'}`;
