import { CreateNamespaceDocument } from '../../client/index.js';
import { defineCommand, text } from '../command.js';
import { UsageError } from '../exit-codes.js';
import { parseKind } from '../names.js';

/** Creates a namespace; streams come by `apply`, `tag` and `import-image`. */
export const create = defineCommand({
  name: 'create',
  operands: ['<kind>', '[name]'],
  summary: 'Create a namespace: create namespace NAME.',
  examples: ['sluice create namespace shop', 'sluice create namespace shop --display-name "The shop"'],
  flags: { displayName: text('--display-name <text>', 'What people call it.') },
  async run([word = '', second], { displayName }, { client, signal }) {
    const { kind, name } = parseKind(word, second);
    if (kind !== 'namespace' || name === undefined)
      throw new UsageError('Write `create namespace NAME`; streams come by apply, tag and import-image.');
    const { createNamespace } = await client.request(
      CreateNamespaceDocument,
      { input: { name, displayName } },
      { signal },
    );
    const { namespace, cursor } = createNamespace;
    return {
      value: { namespace, cursor },
      names: [`namespace/${name}`],
      view: { text: `namespace/${name} created` },
      cursor,
    };
  },
});
