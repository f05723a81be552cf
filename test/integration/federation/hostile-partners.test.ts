import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse, type ExecutionResult } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { graphOf } from '../../../src/gateway/engine.js';
import { createGuard } from '../../../src/platform/network/index.js';
import { federate, testMeans } from '../../support/partners/federated.js';
import { ours, startScans } from '../../support/partners/scans.js';

const scans = await startScans();

const graph = graphOf(await federate(ours, { scans }));
const ask = (query: string, variables: Record<string, unknown> = {}, of = graph) =>
  of.execute({ document: parse(query), variables, context: { requestId: 'r-1' } });
const plain = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result));

beforeEach(() => {
  scans.received.length = 0;
  scans.mischief = null;
});

const secret = 'postgres://scans:hunter2@10.1.2.3';
const entity = (value: unknown) => JSON.stringify({ data: { _entities: [value] } });
const json = { 'content-type': 'application/json' };

test.each<[string, NonNullable<typeof scans.mischief>]>([
  ['hangs up', (response) => response.destroy()],
  ['answers HTML', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')],
  ['answers half of its JSON', (response) => response.writeHead(200, json).end('{"data": {"_ent')],
  [
    'answers 500',
    (response) => response.writeHead(500, json).end(JSON.stringify({ errors: [{ message: secret }] })),
  ],
  ['redirects inwards', (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end()],
  ['answers more than is read', (response) => response.writeHead(200, json).end(`"${'x'.repeat(200_000)}"`)],
  [
    'packs its answer',
    (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('x'),
  ],
  ['answers no GraphQL', (response) => response.writeHead(200, json).end('[1]')],
  [
    'answers too many entities',
    (response) => response.writeHead(200, json).end('{"data":{"_entities":[{},{}]}}'),
  ],
  ['answers too few', (response) => response.writeHead(200, json).end('{"data":{"_entities":[]}}')],
  ['answers no list', (response) => response.writeHead(200, json).end('{"data":{"_entities":{"0":{}}}}')],
  [
    'answers another type',
    (response) => response.writeHead(200, json).end(entity({ __typename: 'Scan', critical: 1 })),
  ],
  [
    'answers a type that nobody knows',
    (response) => response.writeHead(200, json).end(entity({ __typename: 'Root' })),
  ],
  [
    'answers a wrong type of value',
    (response) => response.writeHead(200, json).end(entity({ scan: { critical: 'many' } })),
  ],
  [
    'answers a list for an object',
    (response) => response.writeHead(200, json).end(entity({ scan: [{ critical: 1 }] })),
  ],
  [
    'throws with a stack',
    (response) =>
      response.writeHead(200, json).end(
        JSON.stringify({
          data: null,
          errors: [{ message: `Oh\n at ${secret}`, extensions: { stack: secret } }],
        }),
      ),
  ],
])('a partner that %s empties its own field and no other', async (_, mischief) => {
  // An engine of its own, for the breaker of this partner remembers.
  await emptiesItsOwn(mischief, graphOf(await federate(ours, { scans })));
});

test.each<[string, NonNullable<typeof scans.mischief>]>([
  ['never answers', () => undefined],
  [
    'says more than it will send',
    (response) => response.writeHead(200, { ...json, 'content-length': '99' }).end('{"'),
  ],
])('a partner that %s is waited for until its deadline', async (_, mischief) => {
  await emptiesItsOwn(mischief, graphOf(await federate(ours, { scans }, testMeans({ deadline: 300 }))));
});

async function emptiesItsOwn(mischief: typeof scans.mischief, own: typeof graph): Promise<void> {
  scans.mischief = mischief;
  const result = await ask('{ image(digest: "sha256:a") { digest size scan { critical } } }', {}, own);
  expect(plain({ data: result.data ?? null })).toMatchObject({
    data: {
      image: {
        digest: 'sha256:a',
        size: 1,
        scan: expect.toSatisfy((scan) => scan === null || scan.critical === null) as unknown,
      },
    },
  });
  expect(result.errors?.length).toBeGreaterThan(0);
  for (const { extensions, path, message } of result.errors ?? []) {
    expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(path?.[0]).toBe('image');
    expect(message).not.toContain('hunter2');
  }
}

test('a partner cannot change what is ours, nor answer what it was not asked', async () => {
  scans.mischief = (response) =>
    response
      .writeHead(200, json)
      .end(
        entity({ digest: 'sha256:evil', size: 666, password: secret, scan: { critical: 2, token: secret } }),
      );
  const result = await ask('{ image(digest: "sha256:a") { digest size scan { critical } } }');
  expect(plain(result)).toEqual({
    data: { image: { digest: 'sha256:a', size: 1, scan: { critical: 2 } } },
  });
});

test.each([
  ['__proto__', '{ __proto__: image(digest: "sha256:a") { polluted: size scan { polluted: critical } } }'],
  [
    'constructor',
    '{ constructor: image(digest: "sha256:a") { polluted: size scan { polluted: critical } } }',
  ],
  ['toString', '{ toString: image(digest: "sha256:a") { polluted: size scan { polluted: critical } } }'],
])(
  'a client that calls a field %s gets it by that name, and changes nothing for others',
  async (name, query) => {
    expect(Object.entries(plain(await ask(query)) as object)).toEqual([
      ['data', JSON.parse(`{"${name}": {"polluted": 1, "scan": {"polluted": 3}}}`)],
    ]);
    expect('polluted' in {}).toBe(false);
  },
);

test('what the last test would find, had answers been brought together by whatever an object has', () => {
  const mergeByAnything = (target: Record<string, unknown>, source: Record<string, unknown>) => {
    for (const key of Object.keys(source))
      if (typeof target[key] === 'object') mergeByAnything(target[key] as never, source[key] as never);
      else target[key] = source[key];
  };
  mergeByAnything({}, JSON.parse('{"__proto__": {"polluted": 1}}') as Record<string, unknown>);
  expect('polluted' in {}).toBe(true);
  Reflect.deleteProperty(Object.prototype, 'polluted');
});

test('a partner that nests lists too deep to be written down empties its own field and no other', async () => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    scalar Report
    type Image @key(fields: "digest") { digest: String! report: Report layers: Int }`;
  const own = graphOf(await federate(ours, { scans: { ...scans, sdl } }, testMeans({ maxBytes: 1_000_000 })));
  const answers = (report: string) => {
    scans.mischief = (response) =>
      response.writeHead(200, json).end(`{"data":{"_entities":[{"report":${report},"layers":2147483648}]}}`);
    return ask('{ image(digest: "sha256:a") { size report layers } }', {}, own);
  };
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  expect(() => JSON.stringify(JSON.parse(deep))).toThrow(RangeError);
  expect(plain(await answers(deep))).toMatchObject({
    data: { image: { size: 1, report: null, layers: null } },
    errors: ['report', 'layers'].map((field) => ({
      message: `The subgraph scans broke its schema: The field _entities.0.${field} has a value that its type does not have.`,
      path: ['image', field],
    })),
  });
  const whole = '{"__proto__":{"a":[[1]]},"b":null}';
  expect((await answers(whole)).data).toMatchObject({ image: { report: JSON.parse(whole) as unknown } });
});

test('a partner at a private address is not reached, and this is what would be reached without the guard', async () => {
  const inside = createServer((_, response) =>
    response.writeHead(200, json).end(entity({ scan: { critical: 9 } })),
  );
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((inside.address() as AddressInfo).port)}/`;
  const guarded = graphOf(
    await federate(ours, { scans: { ...scans, url } }, testMeans({ guard: createGuard([]) })),
  );
  const open = graphOf(await federate(ours, { scans: { ...scans, url } }));
  const query = '{ image(digest: "sha256:a") { scan { critical } } }';
  expect(await ask(query, {}, guarded)).toMatchObject({
    data: { image: { scan: null } },
    errors: [{ message: 'The subgraph scans is at an address that may not be reached.' }],
  });
  expect(plain(await ask(query, {}, open))).toEqual({ data: { image: { scan: { critical: 9 } } } });
  inside.close();
});

test('one that fails again and again is left alone, and asked anew once it has rested', async () => {
  let now = 0;
  const breaker = { failures: 3, window: 10_000, rest: 5_000, now: () => now };
  const own = graphOf(await federate(ours, { scans }, testMeans({ breaker })));
  const query = '{ scans { critical } }';
  scans.mischief = (response) => response.destroy();
  for (let count = 0; count < 10; count++) await ask(query, {}, own);
  expect(scans.received).toHaveLength(3);
  now = 5_001;
  await ask(query, {}, own);
  await ask(query, {}, own);
  expect(scans.received).toHaveLength(4);
  scans.mischief = null;
  now = 10_002;
  expect((await ask(query, {}, own)).errors).toBeUndefined();
  expect((await ask(query, {}, own)).errors).toBeUndefined();
});
