import { CreateNamespaceDocument } from '../../client/index.js';
import { dryRunFlag } from '../changes.js';
import { defineCommand, text, type Context, type Result } from '../command.js';
import { createServiceAccount, createToken, tokenFlags } from '../create-account.js';
import { createSecret, secretFlags } from '../create-secret.js';
import { UsageError } from '../exit-codes.js';
import { parseKind } from '../names.js';

/** Creates a namespace or a registry secret; streams come by `apply`, `tag` and `import-image`. */
export const create = defineCommand({
  name: 'create',
  operands: ['<kind>', '[name...]'],
  summary:
    'Create a namespace, secret, service account or token: create namespace|sa|token NAME, create secret docker-registry NAME.',
  examples: [
    'sluice create namespace shop --display-name "The shop"',
    'sluice create secret docker-registry quay --docker-server=quay.io --docker-username=ann < password.txt',
  ],
  flags: {
    displayName: text('--display-name <text>', 'For a namespace: what people call it.'),
    ...secretFlags,
    ...tokenFlags,
    dryRun: dryRunFlag,
  },
  async run([word = '', ...words], { displayName, dryRun = false, ...options }, context) {
    if (/^(sa|serviceaccount)$/.test(word) && words[0] !== undefined && !dryRun)
      return createServiceAccount(words[0], context);
    if (word === 'token' && !dryRun) return createToken(words[0], options, context);
    const { kind, name = words[0] } = parseKind(word);
    if (kind === 'secret') return createSecret(words, { ...options, dryRun }, context);
    if (kind === 'namespace' && name !== undefined && !dryRun)
      return createNamespace({ name, displayName }, context);
    throw new UsageError(
      'Write `create namespace NAME`, `create serviceaccount NAME`, `create token` or `create secret docker-registry NAME`; streams come by apply, tag and import-image.',
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
