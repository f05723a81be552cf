import { DeleteImageStreamDocument, DeleteImageTagDocument } from '../../client/index.js';
import { dryRunFlag, wouldChange } from '../printing/changes.js';
import { removeBuild, removeBuildConfig } from '../builds/remove.js';
import { removeConfigMap, removeSecret } from '../secrets/remove.js';
import { defineCommand, type Context } from '../program/command.js';
import { deleteServiceAccount, revokeToken } from '../access/delete-account.js';
import { removeDeployment } from '../deployments/delete-deployment.js';
import { deploymentName, isDeploymentKind } from '../deployments/deployment-names.js';
import { UsageError } from '../program/exit-codes.js';
import { parseKind, parseTagName, splitNamespace } from '../naming/names.js';

/** Deletes a stream, or one tag of it, with its history; or a secret. */
export const remove = defineCommand({
  name: 'delete',
  operands: ['<kind>', '[name]'],
  summary:
    'Delete a stream, or one tag with its history; images stay. Or a build, build config, deployment, secret, config map, service account or token.',
  examples: ['sluice delete is/python', 'sluice delete istag python:3.5'],
  flags: { dryRun: dryRunFlag },
  async run([word = '', second], { dryRun = false }, context) {
    const account = accountIn(word, second);
    if (account && !dryRun) return account(context);
    if (isDeploymentKind(word))
      return removeDeployment(deploymentName(second ?? word, context.namespace), dryRun, context);
    const { kind, name } = parseKind(word, second);
    if (name === undefined) throw new UsageError(`Say which: delete ${kind} NAME.`);
    if (kind === 'is') return removeStream(name, dryRun, context);
    if (kind === 'istag') return removeTag(name, dryRun, context);
    if (kind === 'bc') return removeBuildConfig(name, dryRun, context);
    if (kind === 'build') return removeBuild(name, dryRun, context);
    if (kind === 'secret') return removeSecret(name, dryRun, context);
    if (kind === 'configmap') return removeConfigMap(name, dryRun, context);
    throw new UsageError(
      'Streams, their tags, builds, secrets and config maps can be deleted: delete is NAME, delete istag NAME:TAG, delete bc NAME, delete build NAME, delete secret NAME, delete configmap NAME.',
    );
  },
});

/** How to delete a service account or token, where the words name one. */
function accountIn(word: string, second: string | undefined) {
  const [kind, name = second] = word.split('/', 2);
  if (name === undefined) return null;
  if (kind === 'sa' || kind === 'serviceaccount')
    return (context: Context) => deleteServiceAccount(name, context);
  return kind === 'token' ? (context: Context) => revokeToken(name, context) : null;
}

async function removeStream(text: string, dryRun: boolean, { client, namespace: here, signal }: Context) {
  const { namespace, name } = splitNamespace(text, here);
  const { deleteImageStream } = await client.request(
    DeleteImageStreamDocument,
    { input: { namespace, name, dryRun } },
    { signal },
  );
  const { deleted, changes, blastRadius, cursor } = deleteImageStream;
  return {
    value: { deleted, changes, blastRadius, cursor },
    names: [`imagestream/${name}`],
    view: { text: dryRun ? wouldChange(changes, blastRadius) : `imagestream "${name}" deleted` },
    cursor,
  };
}

async function removeTag(text: string, dryRun: boolean, { client, namespace: here, signal }: Context) {
  const input = { ...parseTagName(text, here, 'tag'), dryRun };
  const { deleteImageTag } = await client.request(DeleteImageTagDocument, { input }, { signal });
  const { deleted, changes, blastRadius, cursor } = deleteImageTag;
  const name = `${input.stream}:${input.tag}`;
  return {
    value: { deleted, changes, blastRadius, cursor },
    names: [`imagestreamtag/${name}`],
    view: { text: dryRun ? wouldChange(changes, blastRadius) : `imagestreamtag "${name}" deleted` },
    cursor,
  };
}
