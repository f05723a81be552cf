import { ApplyImageStreamDocument, CreateNamespaceDocument } from '../../client/index.js';
import { dryRunFlag } from '../printing/changes.js';
import { defineCommand, text, type Context, type Result } from '../program/command.js';
import { createServiceAccount, createToken, tokenFlags } from '../access/create-account.js';
import { createConfigMap } from '../secrets/create-config-map.js';
import { createSecret, secretFlags } from '../secrets/create-secret.js';
import { entryFlags } from '../secrets/from-files.js';
import { UsageError } from '../program/exit-codes.js';
import { parseKind, splitNamespace } from '../naming/names.js';

/** Creates a namespace, an empty stream, a secret, config map or account. */
export const create = defineCommand({
  name: 'create',
  operands: ['<kind>', '[name...]'],
  summary:
    'Create a namespace, an empty image stream, a secret, config map, service account or token: create namespace|is|configmap|sa|token NAME, create secret generic|basic-auth|ssh-auth|docker-registry NAME.',
  examples: [
    'sluice create secret docker-registry quay --docker-server=quay.io --docker-username=ann < password.txt',
    'sluice create secret generic hooks --from-literal=WebHookSecretKey=x3k9',
  ],
  flags: {
    displayName: text('--display-name <text>', 'For a namespace: what people call it.'),
    ...entryFlags,
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
    if (kind === 'configmap' && name !== undefined)
      return createConfigMap(name, { ...options, dryRun }, context);
    if (kind === 'namespace' && name !== undefined && !dryRun)
      return createNamespace({ name, displayName }, context);
    if (kind === 'is' && name !== undefined) return createStream(name, dryRun, context);
    throw new UsageError(
      'Write `create namespace NAME`, `create imagestream NAME`, `create serviceaccount NAME`, `create token`, `create configmap NAME` or `create secret generic|basic-auth|ssh-auth|docker-registry NAME`; streams with tags come by apply, tag and import-image.',
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

/** An empty stream, for what is pushed or built to go to; one that is there already stays as it is. */
async function createStream(text: string, dryRun: boolean, context: Context): Promise<Result> {
  const { client, signal } = context;
  const input = { ...splitNamespace(text, context.namespace), dryRun };
  const { applyImageStream } = await client.request(ApplyImageStreamDocument, { input }, { signal });
  const { outcome, cursor } = applyImageStream;
  const done = outcome === 'CREATED' ? (dryRun ? 'would be created' : 'created') : 'is there already';
  return {
    value: { name: input.name, outcome, cursor },
    names: [`imagestream/${input.name}`],
    view: { text: `imagestream/${input.name} ${done}` },
    cursor,
  };
}
