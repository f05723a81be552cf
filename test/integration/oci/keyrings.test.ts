import { afterAll, expect, test } from 'vitest';
import {
  emptyKeyring,
  keyringOf,
  parseCredentials,
  parseReference,
  RegistryClient,
  type Keyring,
  type Protections,
} from '../../../src/oci/index.js';
import { pushImage } from '../../support/images.js';
import { startRegistry } from '../../support/registry.js';
import { startTokenRegistry } from '../../support/registries/token-registry.js';

const upstream = await startRegistry();
const front = await startTokenRegistry({ upstream: upstream.host, credentials: 'ann:word' });
afterAll(() => Promise.all([front[Symbol.asyncDispose](), upstream.stop()]));
const digest = await pushImage(upstream.host, 'team/app:v1');

const keyring = (text: string): Keyring => {
  const auth = Buffer.from(text).toString('base64');
  return keyringOf([parseCredentials(JSON.stringify({ auths: { [front.host]: { auth } } }), 'test')]);
};
const clientOf = (protections: Partial<Protections> = {}, own = emptyKeyring) =>
  new RegistryClient({ allowedAddresses: ['127.0.0.0/8'], keyring: own, protections });
const ask = (client: RegistryClient, ring?: Keyring) =>
  client.headDigest({
    reference: parseReference(`${front.host}/team/app:v1`),
    insecure: true,
    ...(ring && { keyring: ring }),
  });

test('a token that was given for the credentials of one request serves no request without them', async () => {
  await using client = clientOf();
  expect(await ask(client, keyring('ann:word'))).toBe(digest);
  await expect(ask(client)).rejects.toThrow('Add credentials for');
  await expect(ask(client, keyring('bob:word'))).rejects.toThrow('were refused');
  const before = front.tokens;
  expect(await ask(client, keyring('ann:word'))).toBe(digest);
  expect(front.tokens).toBe(before);
});

test('its twin that does not tell credentials apart hands the token to strangers', async () => {
  await using client = clientOf({ fingerprint: () => 'anybody' });
  await ask(client, keyring('ann:word'));
  expect(await ask(client)).toBe(digest);
  expect(await ask(client, keyring('bob:word'))).toBe(digest);
});

test('requests at the same time do not wait for each other to be let in', async () => {
  await using client = clientOf();
  const answers = await Promise.allSettled([
    ask(client, keyring('ann:word')),
    ask(client),
    ask(client, keyring('bob:word')),
    ask(client, keyring('ann:word')),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
});

test('credentials of the request come before those of the server, which fill in where it has none', async () => {
  await using client = clientOf({}, keyring('ann:word'));
  expect(await ask(client)).toBe(digest);
  await expect(ask(client, keyring('bob:word'))).rejects.toThrow('were refused');
});
