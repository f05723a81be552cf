import {
  CreateRegistryHookDocument,
  DeleteRegistryHookDocument,
  RegistryHooksDocument,
  type RegistryHookProvider,
} from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { gatewayAddress } from '../program/gateway-address.js';

const byWord: Readonly<Record<string, RegistryHookProvider>> = {
  'docker-hub': 'DOCKER_HUB',
  generic: 'GENERIC',
  ghcr: 'GHCR',
  harbor: 'HARBOR',
  quay: 'QUAY',
};

/** What `--provider` takes. */
export const providers = Object.keys(byWord);

/** The hooks of the namespace. */
export async function listHooks({ client, namespace, signal, now }: Context): Promise<Result> {
  const found = await client.request(RegistryHooksDocument, { namespace }, { signal });
  const hooks = found.namespace?.registryHooks ?? [];
  return {
    value: hooks,
    names: hooks.map(({ name }) => `registryhook/${name}`),
    view: {
      columns: [
        { title: 'NAME' },
        { title: 'PROVIDER' },
        { title: 'LAST TOLD' },
        { title: 'PATH', wide: true },
      ],
      rows: hooks.map(({ name, provider, lastToldAt, path }) => [
        name,
        provider.toLowerCase().replace('_', '-'),
        lastToldAt === null ? 'never' : ago(lastToldAt, now),
        path,
      ]),
      empty: `No registry tells ${namespace} of pushes.`,
    },
  };
}

interface Wanted {
  readonly name: string;
  readonly provider: string | undefined;
  readonly dryRun: boolean;
}

/** Makes a hook, and says what the registry has to be told. */
export async function createHook(
  { name, provider: word, dryRun }: Wanted,
  context: Context,
): Promise<Result> {
  const { client, namespace, session, signal } = context;
  const provider = byWord[word ?? ''];
  if (provider === undefined)
    throw new UsageError(`Whose webhooks? Give --provider, one of ${providers.join(', ')}.`);
  const input = { namespace, name, provider, dryRun };
  const { createRegistryHook } = await client.request(CreateRegistryHookDocument, { input }, { signal });
  const { registryHook, secret, cursor } = createRegistryHook;
  const url = `${gatewayAddress(session.server ?? '')}${registryHook?.path ?? ''}`;
  const shown = secret ?? 'SECRET';
  const view = {
    text: [`registryhook/${name} created${dryRun ? ' (dry run)' : ''}`, ...setUp[provider](url, shown)].join(
      '\n',
    ),
  };
  return { value: { registryHook, secret, cursor }, names: [`registryhook/${name}`], view, cursor };
}

const once = 'This is shown once: who loses it makes another hook.';
const inUrl = (where: string) => (url: string, secret: string) => [`${where}: ${url}/${secret}`, once];
const inHeader = (where: string) => (url: string, secret: string) => [
  `${where}: ${url}`,
  `  with the header  Authorization: Bearer ${secret}`,
  once,
];

/** What to enter at each registry. */
const setUp: Readonly<Record<RegistryHookProvider, (url: string, secret: string) => readonly string[]>> = {
  DOCKER_HUB: inUrl('The webhook URL of the repository'),
  QUAY: inUrl('The webhook URL of the notification “Push to Repository”'),
  HARBOR: (url, secret) => [
    `The endpoint URL of the webhook policy: ${url}`,
    `  its auth header: Bearer ${secret}`,
    once,
  ],
  GHCR: (url, secret) => [
    `The payload URL of the webhook, for “Packages” or “Registry packages”, as JSON: ${url}`,
    `  its secret: ${secret}`,
    once,
  ],
  GENERIC: inHeader('The URL of the notification endpoint'),
};

/** Deletes a hook. */
export async function deleteHook(
  { name, dryRun }: Pick<Wanted, 'name' | 'dryRun'>,
  { client, namespace, signal }: Context,
): Promise<Result> {
  const input = { namespace, name, dryRun };
  const { deleteRegistryHook } = await client.request(DeleteRegistryHookDocument, { input }, { signal });
  const { cursor } = deleteRegistryHook;
  return {
    value: deleteRegistryHook,
    names: [`registryhook/${name}`],
    view: { text: `registryhook/${name} deleted${dryRun ? ' (dry run)' : ''}` },
    cursor,
  };
}
