import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { entities } from '../../../src/gateway/entities.js';
import { partnerSdl } from '../../support/partners/image-scans.js';
import { enter } from '../../support/leaks/actors.js';
import { canaries, furnish, hideThings, type HiddenThings } from '../../support/leaks/hidden-things.js';
import {
  anonymous,
  hidden,
  missing,
  namedNowhere,
  namedThere,
  type Named,
} from '../../support/leaks/named.js';
import { argumentsAbout } from '../../support/leaks/questions.js';
import { fieldsOf } from '../../support/leaks/selections.js';
import { startPartner } from '../../support/partners/partner.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

/** What is hidden is hidden as well from those who come by way of another gateway, or of a partner that names it. */
const contract = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(contract.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n'));
const credential = 'a-token-of-the-other-gateway';
const sluice = await startSluice({
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_COST_LIMIT: '1000000000',
  SLUICE_COST_RESTORE_RATE: '1000000000',
  SLUICE_SUBGRAPH_TOKEN: credential,
  SLUICE_ALLOWED_SUBGRAPH_ADDRESSES: '127.0.0.0/8',
  SLUICE_SUBGRAPH_DEADLINE_MS: '60000',
});
const db = await startDatabase({ url: sluice.databaseUrl });
await furnish(sluice, 'shop', 'web', ['a', 'c', 'e'], { label: 'open', annotation: 'open', env: 'open' });
const viewers = await enter(sluice, db);

/** The fields of an entity, and those of what is next to it. */
const selection = (type: string, named: Named) => fieldsOf(schema, type, 1, named, argumentsAbout(named));
const types = Object.keys(entities);
let things: HiddenThings;

interface Asked {
  readonly type: string;
  readonly there: Named;
  readonly nowhere: Named;
  readonly one: object;
  readonly other: object;
}

/** Every key of every entity that is hidden, and the same of what is not there, as others write them. */
function representations(namespace?: string): Asked[] {
  return types.flatMap((type): Asked[] => {
    const id = things.ids.get(type);
    if (id === undefined) return [];
    const [there, nowhere] = [namedThere(id, things.lease), namedNowhere(id, namespace)];
    const byId = { type, there, nowhere, one: { id }, other: { id: nowhere.id } };
    const forged = { ...byId, one: { id, name: hidden.name }, other: { id: nowhere.id, name: missing.name } };
    if (type === 'Image')
      return [byId, forged, { ...byId, one: { digest: hidden.digest }, other: { digest: missing.digest } }];
    if (type === 'Namespace')
      return [byId, forged, { ...byId, one: { name: there.namespace }, other: { name: nowhere.namespace } }];
    return [byId, forged];
  });
}

/** What the door for other gateways says of one entity to whoever has this token. */
async function entity(token: string, type: string, key: object, named: Named): Promise<unknown> {
  const response = await fetch(`${sluice.address}/subgraph`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-sluice-subgraph-token': credential,
    },
    body: JSON.stringify({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${type} ${selection(type, named)} } }`,
      variables: { r: [{ __typename: type, ...key }] },
    }),
  });
  return response.json();
}

/** A partner that names our entities by whatever id it is told to. */
const named = types.filter((type) => type !== 'Namespace' && type !== 'Image');
const partner = await startPartner(
  partnerSdl(`
    type Query { ${named.map((type) => `pointedAt${type}(id: ID!): ${type}`).join('\n')} }
    ${named.map((type) => `type ${type} @key(fields: "id") { id: ID! }`).join('\n')}`),
  {
    Query: Object.fromEntries(
      named.map((type) => [`pointedAt${type}`, (_: unknown, { id }: { id: string }) => ({ id })]),
    ),
    entities: Object.fromEntries(named.map((type) => [type, (representation: object) => representation])),
  },
);

beforeAll(async () => {
  things = await hideThings(schema, sluice);
  await sluice.mutate('putSubgraph', { name: 'pointer', mayExtend: named }, 'subgraph { name }');
  await sluice.mutate(
    'publishSubgraph',
    { name: 'pointer', sdl: partner.sdl, url: partner.url },
    'subgraph { current { version } }',
  );
  await eventually(
    async () => !(await sluice.ask('{ pointedAtSecret: __typename pointedAtBuild(id: "x") { id } }')).errors,
    'the partner in the graph',
    30,
  );
}, 90_000);

test.each([...viewers.keys()])(
  '%s is given no entity by the door for gateways that is hidden',
  async (name) => {
    const viewer = viewers.get(name);
    if (!viewer) throw new Error(name);
    const asked = representations(viewer.isInside ? hidden.namespace : undefined).filter(
      ({ type }) => !(viewer.isInside && type === 'Namespace'),
    );
    for (const { type, there, nowhere, one, other } of asked) {
      const found = anonymous(await entity(viewer.token, type, one, there), there);
      expect(found, type).toBe(anonymous(await entity(viewer.token, type, other, nowhere), nowhere));
      for (const canary of canaries) expect(found).not.toContain(canary);
    }
  },
);

test.each([...viewers.keys()])('%s is told nothing of what a partner points at', async (name) => {
  const viewer = viewers.get(name);
  if (!viewer) throw new Error(name);
  for (const type of named) {
    const id = things.ids.get(type);
    if (id === undefined) continue;
    const [there, nowhere] = [
      namedThere(id, ''),
      namedNowhere(id, viewer.isInside ? hidden.namespace : undefined),
    ];
    const ask = async (about: Named) =>
      anonymous(await viewer.ask(`{ pointedAt${type}(id: "${about.id}") ${selection(type, about)} }`), about);
    const found = await ask(there);
    expect(found, type).toBe(await ask(nowhere));
    for (const canary of canaries) expect(found).not.toContain(canary);
  }
});

test('one who may see everything is given all of them both ways: the questions would find a leak', async () => {
  for (const { type, one, there } of representations()) {
    const found = await entity(sluice.token, type, one, there);
    expect(found, JSON.stringify([type, one])).toMatchObject({ data: { _entities: [{ __typename: type }] } });
  }
  const stream = things.ids.get('ImageStream') ?? '';
  const told = await sluice.data(`{ pointedAtImageStream(id: "${stream}") { name labels { value } } }`);
  expect(told.pointedAtImageStream).toEqual({ name: hidden.name, labels: [{ value: 'labelcanary' }] });
});

test('the public graph has no such field', async () => {
  const answer = await sluice.ask('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
    r: [],
  });
  expect(answer.data).toBeUndefined();
});
