import { expect, test } from 'vitest';
import { parseKeyring } from '../../../src/oci/sign-in/credentials.js';
import { createGuard, type AddressGuard } from '../../../src/platform/network/index.js';
import {
  emptyKeyring,
  parseReference,
  RegistryClient,
  type RegistryClientOptions,
} from '../../../src/oci/index.js';
import {
  startHostileRegistry,
  type Behaviour,
  type HostileRegistry,
} from '../../support/registries/hostile-registry.js';
import { RegistryContent } from '../../support/registries/registry-content.js';

const secret = 'hunter2-canary';
const basic = Buffer.from(`ada:${secret}`).toString('base64');

/** Only 127.0.0.2 may be reached; 127.0.0.1 stands for what is inside. */
const clientOf = (options: Partial<RegistryClientOptions> = {}) =>
  new RegistryClient({
    allowedAddresses: ['127.0.0.2'],
    keyring: emptyKeyring,
    ...options,
  });
const outside = { address: '127.0.0.2' };
const everyone: Partial<RegistryClientOptions> = { allowedAddresses: ['127.0.0.0/8'] };
const keyringFor = (host: string) =>
  parseKeyring(JSON.stringify({ auths: { [host]: { auth: basic } } }), 'test');
const permissive: AddressGuard = { ...createGuard(['127.0.0.0/8']), permitsUrl: () => true };

async function failureOf(
  host: string,
  options: Partial<RegistryClientOptions> = {},
  insecure = true,
): Promise<Error> {
  await using client = clientOf(options);
  const reference = parseReference(`${host}/shop/web:v1`);
  return await client.fetchImage({ reference, insecure, mode: 'LEGACY' }).then(
    () => new Error('It succeeded.'),
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
}

const pull = async (registry: HostileRegistry, options: Partial<RegistryClientOptions>) => {
  await using client = clientOf(options);
  const reference = parseReference(`${registry.host}/shop/web:v1`);
  return await client.fetchImage({ reference, insecure: true, mode: 'LEGACY' });
};

const text = (error: Error, host: string) => error.message.replaceAll(host, 'HOST');

test('says the same of a forbidden host, a closed port and an unknown name', async () => {
  await using inside = await startHostileRegistry((_request, response) => response.end());
  await using gone = await startHostileRegistry(() => undefined, outside);
  await gone[Symbol.asyncDispose]();
  const forbidden = await failureOf(inside.host);
  expect(forbidden).toMatchObject({ reason: 'InternalError' });
  expect(text(forbidden, inside.host)).toBe(text(await failureOf(gone.host), gone.host));
  expect(text(forbidden, inside.host)).toBe(text(await failureOf('nobody.invalid'), 'nobody.invalid'));
  expect(inside.connections).toBe(0);
});

test.each(['127.1', '0x7f.1', '0177.0.0.1', '127.0.1', 'localhost', '127.0.0.1'])(
  'does not reach what is inside under the name %s',
  async (name) => {
    await using inside = await startHostileRegistry((_request, response) => response.end());
    const [, port = ''] = inside.host.split(':');
    expect(await failureOf(`${name}:${port}`)).toMatchObject({
      reason: expect.stringMatching(/InternalError|BadRequest/) as string,
    });
    expect(inside.connections).toBe(0);
  },
);

test('goes to none but the addresses it has checked, whatever a name leads to; without the check it would', async () => {
  await using inside = await startHostileRegistry((_request, response) => response.writeHead(404).end());
  const [, port = ''] = inside.host.split(':');
  const lookup = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
  const rebinding = `rebinding.example:${port}`;
  const guarded = { protections: { guard: createGuard(['127.0.0.2'], lookup) } };
  expect((await failureOf(rebinding, guarded)).message).toContain('cannot be reached');
  expect(inside.connections).toBe(0);

  await failureOf(rebinding, { protections: { guard: { ...permissive, resolve: lookup } } });
  expect(inside.connections).toBeGreaterThan(0);
});

test('does not follow a redirect to what is inside; without the guard it would', async () => {
  await using inside = await startHostileRegistry((_request, response) => response.end());
  await using registry = await startHostileRegistry(
    (request, response) => response.writeHead(307, { location: `${inside.url}${request.url ?? ''}` }).end(),
    outside,
  );
  expect((await failureOf(registry.host)).message).toContain('cannot be reached');
  expect(inside.connections).toBe(0);

  await failureOf(registry.host, { protections: { guard: permissive } });
  expect(inside.seen.length).toBeGreaterThan(0);
});

test('does not follow a list of tags, nor the urls of a layer, to another place', async () => {
  await using inside = await startHostileRegistry((_request, response) => response.end());
  const content = new RegistryContent();
  const layers = [{ ...content.put({}), urls: [`${inside.url}/layer`] }];
  content.tag('v1', content.image('foreign', { layers }));
  await using registry = await startHostileRegistry((request, response) => {
    if (!request.url?.includes('/tags/')) {
      content.answer(request, response);
      return;
    }
    response.setHeader('link', `<${inside.url}/v2/shop/web/tags/list?last=a>; rel="next"`);
    response.end('{"tags":["a"]}');
  }, outside);
  await using client = clientOf(everyone);
  const request = { reference: parseReference(`${registry.host}/shop/web:v1`), insecure: true };
  await expect(client.listTags(request)).rejects.toMatchObject({ reason: 'ImportFailed' });
  expect(await client.fetchImage({ ...request, mode: 'PRESERVE_ORIGINAL' })).toMatchObject({
    unchanged: false,
  });
  expect(inside.connections).toBe(0);
});

/** Asks for a password, and sends blobs to be fetched from another host. */
const sendsBlobsTo =
  (content: RegistryContent, other: HostileRegistry): Behaviour =>
  (request, response) => {
    if (request.headers.authorization !== `Basic ${basic}`)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
    else if (request.url?.includes('/blobs/'))
      response.writeHead(307, { location: `${other.url}${request.url}` }).end();
    else content.answer(request, response);
  };

test('leaves credentials behind when it is sent to another host; without the rule they would leak', async () => {
  const content = new RegistryContent();
  content.tag('v1', content.image('moved'));
  await using other = await startHostileRegistry(content.answer);
  await using registry = await startHostileRegistry(sendsBlobsTo(content, other), outside);
  const options = { ...everyone, keyring: keyringFor(registry.host) };
  expect(await pull(registry, options)).toMatchObject({ unchanged: false });
  expect(other.seen).toMatchObject([{ authorization: undefined }]);

  await pull(registry, { ...options, protections: { carries: () => true } });
  expect(other.seen[1]?.authorization).toBe(`Basic ${basic}`);
});

test('takes no challenge from where it was sent', async () => {
  const content = new RegistryContent();
  content.tag('v1', content.image('moved'));
  await using other = await startHostileRegistry((_request, response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end(),
  );
  await using registry = await startHostileRegistry(sendsBlobsTo(content, other), outside);
  const failure = await failureOf(registry.host, { ...everyone, keyring: keyringFor(registry.host) });
  expect(failure).toMatchObject({ reason: 'Unauthorized' });
  expect(other.seen).toMatchObject([{ authorization: undefined }]);
});

test('shows credentials to no token server of another host; without the rule they would leak', async () => {
  await using thief = await startHostileRegistry((_request, response) => response.end('{"token":"stolen"}'));
  await using registry = await startHostileRegistry(
    (_request, response) =>
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${thief.url}/token",service="s"` }).end(),
    outside,
  );
  const options = { ...everyone, keyring: keyringFor(registry.host) };
  expect(await failureOf(registry.host, options)).toMatchObject({ reason: 'Unauthorized' });
  expect(thief.seen.map(({ authorization }) => authorization)).toEqual([undefined]);

  const realms = { mayAsk: () => true, maySeeCredentials: () => true };
  await failureOf(registry.host, { ...options, protections: { realms } });
  expect(thief.seen.map(({ authorization }) => authorization)).toContain(`Basic ${basic}`);
});

test.each([
  ['a token server inside', (inside: HostileRegistry) => `Bearer realm="${inside.url}/token"`],
  ['a realm that is no URL', () => 'Bearer realm="token"'],
  ['a realm that is a file', () => 'Bearer realm="file:///etc/passwd"'],
])('does not go to %s', async (_what, challenge) => {
  await using inside = await startHostileRegistry((_request, response) => response.end('{"token":"t"}'));
  await using registry = await startHostileRegistry(
    (_request, response) => response.writeHead(401, { 'www-authenticate': challenge(inside) }).end(),
    outside,
  );
  expect(await failureOf(registry.host)).toMatchObject({ reason: 'Unauthorized' });
  expect(inside.connections).toBe(0);
});

test.each([
  ['a password', 'Basic realm="r"'],
  ['a token', 'TOKEN'],
  ['both', 'Basic realm="r", TOKEN'],
  ['something unknown', 'Hawk'],
])(
  'asks a registry that always wants %s at most three times, and repeats nothing of it',
  async (_what, challenge) => {
    await using registry = await startHostileRegistry((request, response, url) => {
      if (request.url?.startsWith('/token')) {
        response.end(`{"access_token":"${secret}-token"}`);
        return;
      }
      response.setHeader('www-authenticate', challenge.replace('TOKEN', `Bearer realm="${url}/token"`));
      response
        .writeHead(401)
        .end(`{"errors":[{"code":"X","message":"${request.headers.authorization ?? ''}"}]}`);
    }, outside);
    const failure = await failureOf(registry.host, { keyring: keyringFor(registry.host) });
    expect(failure).toMatchObject({ reason: 'Unauthorized' });
    expect(registry.seen.filter(({ path }) => path.startsWith('/v2/')).length).toBeLessThanOrEqual(3);
    expect(registry.seen.filter(({ path }) => path.startsWith('/token')).length).toBeLessThanOrEqual(2);
    expect(failure.message).not.toContain(secret);
    expect(failure.message).not.toContain(basic);
  },
);

test('exchanges an identity token for a token, and sends it nowhere else', async () => {
  const content = new RegistryContent();
  content.tag('v1', content.image('identity'));
  await using registry = await startHostileRegistry((request, response, url) => {
    if (request.url?.startsWith('/token')) response.end(JSON.stringify({ access_token: request.method }));
    else if (request.headers.authorization === 'Bearer POST') content.answer(request, response);
    else response.writeHead(401, { 'www-authenticate': `Bearer realm="${url}/token",service="s"` }).end();
  }, outside);
  const auths = { [registry.host]: { identitytoken: secret } };
  const keyring = parseKeyring(JSON.stringify({ auths }), 'test');
  expect(await pull(registry, { keyring })).toMatchObject({ unchanged: false });
  expect(JSON.stringify(registry.seen)).not.toContain(secret);
});

test('takes a certificate that nobody vouches for only where a request allows it', async () => {
  const content = new RegistryContent();
  content.tag('v1', content.image('secure'));
  await using registry = await startHostileRegistry(content.answer, { ...outside, secure: true });
  expect(await failureOf(registry.host, {}, false)).toMatchObject({
    reason: 'InternalError',
    message: expect.stringContaining('does not verify') as string,
  });
  expect(registry.seen).toHaveLength(0);
  expect(await pull(registry, {})).toMatchObject({ unchanged: false });
});

test('does not follow a redirect from https to http', async () => {
  await using plain = await startHostileRegistry((_request, response) => response.end(), outside);
  await using registry = await startHostileRegistry(
    (_request, response) => response.writeHead(302, { location: plain.url }).end(),
    { ...outside, secure: true },
  );
  expect((await failureOf(registry.host)).message).toContain('from https to http');
  expect(plain.connections).toBe(0);
});
