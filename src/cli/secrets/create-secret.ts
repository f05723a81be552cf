import { PutSecretDocument, type SecretDataInput } from '../../client/index.js';
import { text, type Context, type Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { splitNamespace } from '../naming/names.js';
import { contentOf } from '../program/file-content.js';
import { entriesOf, type EntryOptions } from './from-files.js';
import { secretDataOf, type Entries } from './secret-data.js';

/** The options of `create secret`, as `oc` names them. */
export const secretFlags = {
  type: text('--type <type>', 'Of a generic secret, e.g. kubernetes.io/basic-auth; left out: Opaque.'),
  dockerServer: text('--docker-server <host>', 'For a secret: the registry, or a path on one.'),
  dockerUsername: text('--docker-username <name>', 'For a secret: the user there.'),
  dockerPassword: text('--docker-password <text>', 'The password there; else read from standard input.'),
  dockerEmail: text('--docker-email <text>', 'Taken for the sake of habit, and not kept.'),
  username: text('--username <name>', 'For basic-auth: the user at the git host.'),
  password: text('--password <text>', 'The password or token there; else read from standard input.'),
  sshPrivatekey: text('--ssh-privatekey <path>', 'For ssh-auth: the file with the key.'),
  knownHosts: text(
    '--known-hosts <path>',
    'For ssh-auth: the keys of hosts; left out, any host is believed.',
  ),
  gitconfig: text('--gitconfig <path>', 'For basic-auth and ssh-auth: settings for git.'),
  caCert: text('--ca-cert <path>', 'For basic-auth: certificates to trust.'),
};

interface Options extends EntryOptions {
  readonly type: string | undefined;
  readonly dockerServer: string | undefined;
  readonly dockerUsername: string | undefined;
  readonly dockerPassword: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly sshPrivatekey: string | undefined;
  readonly knownHosts: string | undefined;
  readonly gitconfig: string | undefined;
  readonly caCert: string | undefined;
  readonly dryRun: boolean;
}

type Read = (options: Options, context: Context) => Promise<SecretDataInput>;

const kinds: Readonly<Record<string, Read>> = {
  generic: async (options, context) => formOf(options.type ?? 'Opaque', await someEntries(options, context)),
  'docker-registry': readLogin,
  'basic-auth': readBasicAuth,
  'ssh-auth': async ({ sshPrivatekey, knownHosts, gitconfig }, context) => {
    if (sshPrivatekey === undefined) throw new UsageError('Give the key: --ssh-privatekey=FILE.');
    const files = { 'ssh-privatekey': sshPrivatekey, known_hosts: knownHosts, '.gitconfig': gitconfig };
    return formOf('kubernetes.io/ssh-auth', await readAll(files, context));
  },
};

/** Creates a secret; one of the same name is a conflict. */
export async function createSecret(
  words: readonly string[],
  options: Options,
  context: Context,
): Promise<Result> {
  const [kind = '', word, ...more] = words;
  const read = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!read || word === undefined || more.length > 0)
    throw new UsageError(
      `Write \`create secret ${Object.keys(kinds).join('|')} NAME\`, e.g. create secret docker-registry NAME --docker-server=HOST.`,
    );
  const { namespace, name } = splitNamespace(word, context.namespace);
  const { client, signal } = context;
  const data = await read(options, context);
  const { dryRun } = options;
  const input = { namespace, name, data, onlyNew: true, dryRun };
  const { putSecret } = await client.request(PutSecretDocument, { input }, { signal });
  const { secret, cursor } = putSecret;
  return {
    value: { secret, cursor },
    names: [`secret/${name}`],
    view: { text: `secret/${name} created${dryRun ? ' (dry run)' : ''}` },
    cursor,
  };
}

async function someEntries(options: Options, context: Context): Promise<Entries> {
  const entries = await entriesOf(options, context);
  if (entries.size > 0) return entries;
  throw new UsageError('What does it hold? Give --from-literal, --from-file or --from-env-file.');
}

function formOf(type: string, entries: Entries): SecretDataInput {
  const data = secretDataOf(type, entries);
  if (typeof data === 'string') throw new UsageError(data);
  return data;
}

async function readAll(
  files: Readonly<Record<string, string | undefined>>,
  context: Context,
): Promise<Map<string, Buffer>> {
  const entries = new Map<string, Buffer>();
  for (const [key, path] of Object.entries(files))
    if (path !== undefined) entries.set(key, await contentOf(path, context));
  return entries;
}

async function readBasicAuth(options: Options, context: Context): Promise<SecretDataInput> {
  const { username, gitconfig, caCert } = options;
  const entries = await readAll({ '.gitconfig': gitconfig, 'ca.crt': caCert }, context);
  if (username !== undefined) entries.set('username', Buffer.from(username));
  entries.set('password', Buffer.from(await passwordOf(options.password, '--password', context)));
  return formOf('kubernetes.io/basic-auth', entries);
}

async function passwordOf(typed: string | undefined, flag: string, context: Context): Promise<string> {
  const password = typed ?? (await context.readInput())?.replace(/\r?\n$/, '');
  if (password !== undefined && password !== '') return password;
  throw new UsageError(`Give ${flag}, or write the password to standard input.`);
}

async function readLogin(options: Options, context: Context): Promise<SecretDataInput> {
  const { dockerServer: server = 'docker.io', dockerUsername: username } = options;
  const [file, ...others] = options.fromFile;
  if (file !== undefined) {
    if (others.length > 0) throw new UsageError('Give one file with all credentials.');
    if (username !== undefined || options.dockerPassword !== undefined || options.dockerServer !== undefined)
      throw new UsageError('Give --from-file or a user and password, not both.');
    const path = file.replace(/^\.dockerc(onfigjson|fg)=/, '');
    return configForm((await contentOf(path, context)).toString('utf8'));
  }
  if (username === undefined)
    throw new UsageError('Whose credentials? Give --docker-username, or --from-file with all of them.');
  const password = await passwordOf(options.dockerPassword, '--docker-password', context);
  return { login: { server, username, password } };
}

/** A config.json has a member `auths`, a .dockercfg has not; what is neither, the server tells. */
function configForm(content: string): SecretDataInput {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === 'object' && value !== null && !('auths' in value)) return { dockerCfg: content };
  } catch {
    // Told by the server.
  }
  return { dockerConfigJson: content };
}
