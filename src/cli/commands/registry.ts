import { IntegratedRegistryDocument, SluiceError } from '../../client/index.js';
import { dryRunFlag } from '../printing/changes.js';
import { defineCommand, text, type Context, type Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { createHook, deleteHook, listHooks, providers } from '../access/registry-hooks.js';
import { authFiles, keepLogin } from '../access/registry-auth.js';

/** Says where the integrated registry is, and sets up docker, podman and skopeo for it. */
export const registry = defineCommand({
  name: 'registry',
  operands: ['<action>', '[name]'],
  summary:
    'The registry that stands beside Sluice: `registry info` says where it is, `registry login` has docker, podman, skopeo and buildah log in there as you. And the hooks where other registries tell of pushes: `registry hooks`, `registry create-hook NAME`, `registry delete-hook NAME`.',
  examples: ['sluice registry login', 'sluice registry create-hook ghcr --provider=ghcr'],
  flags: {
    to: text(
      '--to <file>',
      'For login: the auth file to write, instead of those of docker (~/.docker/config.json) and of podman and skopeo (containers/auth.json).',
    ),
    provider: text('--provider <name>', 'For create-hook: whose webhooks it understands.', providers),
    dryRun: dryRunFlag,
    registry: text('--registry <host>', 'For login: the name by which you reach it, where that is another.'),
  },
  async run([action = '', name], { to, registry: named, provider, dryRun = false }, context) {
    if (action === 'info' && name === undefined) return info(context);
    if (action === 'login' && name === undefined) return logIn(to, named, context);
    if (action === 'hooks' && name === undefined) return listHooks(context);
    if (action === 'create-hook' && name !== undefined)
      return createHook({ name, provider, dryRun }, context);
    if (action === 'delete-hook' && name !== undefined) return deleteHook({ name, dryRun }, context);
    throw new UsageError(
      'Write `registry info`, `login`, `hooks`, `create-hook NAME` or `delete-hook NAME`.',
    );
  },
});

async function find({ client, signal }: Context) {
  const { integratedRegistry, viewer } = await client.request(IntegratedRegistryDocument, {}, { signal });
  if (!integratedRegistry)
    throw new SluiceError(
      'NOT_FOUND',
      'No registry stands beside this server: its operator sets SLUICE_INTERNAL_REGISTRY.',
    );
  return { ...integratedRegistry, viewer };
}

async function info(context: Context): Promise<Result> {
  const { host, publicHost } = await find(context);
  return {
    value: { host, publicHost },
    names: [`registry/${publicHost ?? host}`],
    view: { text: publicHost ?? host },
  };
}

async function logIn(to: string | undefined, named: string | undefined, context: Context): Promise<Result> {
  const { host: inside, publicHost, viewer } = await find(context);
  const { token } = context.session;
  if (token === undefined) throw new UsageError('There is no token to log in with: run sluice login first.');
  // The name says nothing, but a colon in it would end it.
  const user = viewer.name.includes(':') ? 'token' : viewer.name;
  const host = named ?? publicHost ?? inside;
  const files = to === undefined ? authFiles(process.env, process.getuid?.()) : [to];
  for (const file of files) {
    const remark = await keepLogin(file, { host, user, password: token });
    if (remark !== null) context.talk(`# ${remark}`);
  }
  return {
    value: { registry: host, user, files },
    names: [`registry/${host}`],
    view: {
      text: [
        `Logged in to ${host} as ${viewer.name}; kept in ${files.join(' and ')}.`,
        `Push to ${host}/${context.namespace}/NAME:TAG.`,
      ].join('\n'),
    },
  };
}
