import { expect, test } from 'vitest';
import {
  startHostileRegistry,
  type Behaviour,
  type HostileRegistry,
} from '../../support/registries/hostile-registry.js';
import { RegistryContent } from '../../support/registries/registry-content.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

/** Imports `shop/web:v1` of a registry into a stream, with all the waits that it takes. */
const importFrom = async ({ host }: HostileRegistry, stream: string) => {
  const input = {
    ...{ namespace: 'default', stream, tag: 'v1', from: `${host}/shop/web:v1` },
    ...{ insecure: true, confirm: true },
  };
  const selection =
    'results { outcome reason message imageTag { current { digest } conditions { status reason } } } changes { type }';
  const { results, changes } = await sluice.mutate('importImages', input, selection);
  return { ...results[0], changes };
};

/** Good content, and what the registry answers: it is good until it is told to be otherwise. */
async function startFickle() {
  const content = new RegistryContent();
  const good = content.image('good');
  content.tag('v1', good);
  let behave: Behaviour = content.answer;
  const registry = await startHostileRegistry((...asked) => {
    behave(...asked);
  });
  return { content, good, registry, turn: (to: Behaviour) => (behave = to) };
}

const json = { 'content-type': 'application/vnd.oci.image.manifest.v1+json' };

/** What a registry may do to a request for a manifest, once it has shown its good side. */
const attacks: readonly (readonly [string, (content: RegistryContent) => Behaviour])[] = [
  [
    'another manifest than its digest says',
    (content) => {
      const { digest } = content.image('wanted');
      const other = content.bytes(content.image('other').digest);
      return (request, response) => {
        response.writeHead(200, { ...json, 'docker-content-digest': digest });
        response.end(request.method === 'HEAD' ? undefined : other);
      };
    },
  ],
  [
    'a redirect to an address inside',
    () => (_request, response) => {
      response.writeHead(307, { location: 'http://169.254.169.254/latest/meta-data' }).end();
    },
  ],
  [
    'the same 401 for ever',
    () => (_request, response, url) => {
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${url}/token",service="x"` }).end('{}');
    },
  ],
  [
    'a web page',
    () => (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>welcome</html>');
    },
  ],
  [
    'a body without end',
    () => (request, response) => {
      response.writeHead(200, json);
      if (request.method === 'HEAD') response.end();
      else {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      }
    },
  ],
  [
    'an index that holds itself',
    (content) => {
      let digest = content.image('leaf');
      for (let level = 0; level < 5; level++) digest = content.index(digest);
      content.tag('v1', digest);
      return content.answer;
    },
  ],
  [
    'a layer of negative size',
    (content) => {
      const layers = [{ mediaType: 'layer', digest: `sha256:${'0'.repeat(64)}`, size: -1 }];
      content.tag('v1', content.image('negative', { layers }));
      return content.answer;
    },
  ],
  [
    'a layer larger than any number',
    (content) => {
      const manifest = content.bytes(content.image('huge').digest).toString();
      const bent = manifest
        .replace('"mediaType":"layer"', '"mediaType":"layer","x":0')
        .replace('"size":1}', '"size":1e400}');
      content.tag('v1', content.put(Buffer.from(bent), 'application/vnd.oci.image.manifest.v1+json'));
      return content.answer;
    },
  ],
  [
    'no answer but a closed socket',
    () => (request) => {
      request.socket.destroy();
    },
  ],
  [
    'errors of its own',
    () => (_request, response) => {
      response.writeHead(500, { 'content-type': 'application/json' }).end('{"errors":[]}');
    },
  ],
];

test.each(attacks)(
  '%s never moves a tag: it keeps the last known good, and says why',
  async (_name, attack) => {
    const { content, good, turn, ...fickle } = await startFickle();
    await using registry = fickle.registry;
    const stream = `s${String(Date.now())}`;
    expect(await importFrom(registry, stream)).toMatchObject({ outcome: 'MOVED' });
    turn(attack(content));
    const attacked = await importFrom(registry, stream);
    expect(attacked, JSON.stringify(attacked)).toMatchObject({
      outcome: 'FAILED',
      imageTag: {
        current: { digest: good.digest },
        conditions: [{ status: 'FALSE', reason: attacked.reason }],
      },
      changes: [{ type: 'IMPORT_FAILED' }],
    });
    expect(attacked.message).not.toBe('');
    turn(content.answer);
    content.tag('v1', good);
    expect(await importFrom(registry, stream)).toMatchObject({ outcome: 'UNCHANGED' });
  },
);

test('a registry that does not answer holds up nobody else', async () => {
  const slow = await startFickle();
  await using quick = (await startFickle()).registry;
  const asked = new Promise<void>((resolve) => {
    slow.turn((_request, response) => {
      response.writeHead(200, json);
      response.write(' ');
      resolve();
    });
  });
  const hung = Array.from({ length: 20 }, (_, index) => importFrom(slow.registry, `hung${String(index)}`));
  await asked;
  for (let round = 0; round < 5; round++)
    expect(await importFrom(quick, `quick${String(round)}`)).toMatchObject({ outcome: 'MOVED' });
  expect(await sluice.data('{ viewer { name } }')).toEqual({ viewer: { name: 'ada' } });
  await slow.registry[Symbol.asyncDispose]();
  for (const result of await Promise.all(hung)) expect(result).toMatchObject({ outcome: 'FAILED' });
});
