import { CreateNamespaceDocument } from '../../client/index.js';
import { dryRunFlag } from '../changes.js';
import { defineCommand, text, type Context, type Result } from '../command.js';
import { createSecret, secretFlags } from '../create-secret.js';
import { UsageError } from '../exit-codes.js';
import { parseKind } from '../names.js';

/** Creates a namespace or a registry secret; streams come by `apply`, `tag` and `import-image`. */
export const create = defineCommand({
  name: 'create',
  operands: ['<kind>', '[name...]'],
  summary:
    'Create a namespace or a registry secret: create namespace NAME, create secret docker-registry NAME.',
  examples: [
    'sluice create namespace shop --display-name "The shop"',
    'sluice create secret docker-registry quay --docker-server=quay.io --docker-username=ann < password.txt',
  ],
  flags: {
    displayName: text('--display-name <text>', 'For a namespace: what people call it.'),
    ...secretFlags,
    dryRun: dryRunFlag,
  },
  async run([word = '', ...words], { displayName, dryRun = false, ...options }, context) {
    const { kind, name = words[0] } = parseKind(word);
    if (kind === 'secret') return createSecret(words, { ...options, dryRun }, context);
    if (kind === 'namespace' && name !== undefined && !dryRun)
      return createNamespace({ name, displayName }, context);
    throw new UsageError(
      'Write `create namespace NAME` or `create secret docker-registry NAME`; streams come by apply, tag and import-image.',
    );
  },
});

async function createNamespace(
  input: { readonly name: string; readonly displayName: string | undefined },
  { client, signal }: Context,
): Promise<Result> {
  const { createNamespace } = await client.request(CreateNamespaceDocument, { input }, { signal });
  const { namespace, cursor } = createNamespace;
  return {
    value: { namespace, cursor },
    names: [`namespace/${input.name}`],
    view: { text: `namespace/${input.name} created` },
    cursor,
  };
}
