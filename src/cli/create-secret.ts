import { readFile } from 'node:fs/promises';
import { PutSecretDocument, type SecretDataInput } from '../client/index.js';
import { text, type Context, type Result } from './command.js';
import { UsageError } from './exit-codes.js';
import { splitNamespace } from './names.js';

/** The options of `create secret`, as `oc` names them. */
export const secretFlags = {
  dockerServer: text('--docker-server <host>', 'For a secret: the registry, or a path on one.'),
  dockerUsername: text('--docker-username <name>', 'For a secret: the user there.'),
  dockerPassword: text('--docker-password <text>', 'The password there; else read from standard input.'),
  dockerEmail: text('--docker-email <text>', 'Taken for the sake of habit, and not kept.'),
  fromFile: text(
    '--from-file <path>',
    'For a secret: a docker config.json or .dockercfg; - is standard input.',
  ),
};

interface Options {
  readonly dockerServer: string | undefined;
  readonly dockerUsername: string | undefined;
  readonly dockerPassword: string | undefined;
  readonly fromFile: string | undefined;
  readonly dryRun: boolean;
}

/** Creates a secret with credentials for registries; one of the same name is a conflict. */
export async function createSecret(
  words: readonly string[],
  options: Options,
  context: Context,
): Promise<Result> {
  const [type, word, ...more] = words;
  if (type !== 'docker-registry' || word === undefined || more.length > 0)
    throw new UsageError('Write `create secret docker-registry NAME` with --docker-server or --from-file.');
  const { namespace, name } = splitNamespace(word, context.namespace);
  const { client, signal } = context;
  const data = await dataOf(options, context);
  const { dryRun } = options;
  const { putSecret } = await client.request(
    PutSecretDocument,
    { input: { namespace, name, data, onlyNew: true, dryRun } },
    { signal },
  );
  const { secret, cursor } = putSecret;
  return {
    value: { secret, cursor },
    names: [`secret/${name}`],
    view: { text: `secret/${name} created${dryRun ? ' (dry run)' : ''}` },
    cursor,
  };
}

async function dataOf(options: Options, context: Context): Promise<SecretDataInput> {
  const { dockerServer: server = 'docker.io', dockerUsername: username, fromFile } = options;
  if (fromFile !== undefined) {
    if (username !== undefined || options.dockerPassword !== undefined || options.dockerServer !== undefined)
      throw new UsageError('Give --from-file or a user and password, not both.');
    return formOf(await contentOf(fromFile, context));
  }
  if (username === undefined)
    throw new UsageError('Whose credentials? Give --docker-username, or --from-file with all of them.');
  const password = options.dockerPassword ?? (await context.readInput())?.replace(/\r?\n$/, '');
  if (password === undefined || password === '')
    throw new UsageError('Give --docker-password, or write the password to standard input.');
  return { login: { server, username, password } };
}

/** A file as `oc` takes it: `PATH`, or the key that it is to be kept under and `=PATH`. */
async function contentOf(given: string, context: Context): Promise<string> {
  const path = given.replace(/^\.dockerc(onfigjson|fg)=/, '');
  if (path === '-') return (await context.readInput()) ?? '';
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(
      `${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  });
}

/** A config.json has a member `auths`, a .dockercfg has not; what is neither, the server tells. */
function formOf(content: string): SecretDataInput {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === 'object' && value !== null && !('auths' in value)) return { dockerCfg: content };
  } catch {
    // Told by the server.
  }
  return { dockerConfigJson: content };
}
