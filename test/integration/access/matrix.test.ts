import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { startDatabase } from '../../support/postgres.js';
import { questionsOf, typeOfId, type Named, type Question } from '../../support/schema-questions.js';
import { startSluice, type Answer } from '../../support/sluice.js';
import { speaker, viewerWith, type Granted } from '../../support/viewers.js';

const contract = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(contract.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n'));

/** What is in the namespace that nobody below may know of: each of these words is in nothing else. */
const hidden = { namespace: 'bankcanary', name: 'vaultcanary' };
/** Names of the same length of things that are not there. */
const missing = { namespace: 'bankabsent', name: 'vaultabsent' };
const digestOf = (digit: string) => `sha256:${digit.repeat(64)}`;
const words = { label: 'labelcanary', annotation: 'annotationcanary', env: 'envcanary' };

const settings = {
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_COST_LIMIT: '1000000000',
  SLUICE_COST_RESTORE_RATE: '1000000000',
};
const sluice = await startSluice(settings);
const resolved = await startSluice({
  ...settings,
  DATABASE_URL: sluice.databaseUrl,
  SLUICE_COMPILED_READS: 'false',
});
const db = await startDatabase({ url: sluice.databaseUrl });

for (const [namespace, stream, digit] of [
  ['shop', 'web', 'a'],
  [hidden.namespace, hidden.name, 'b'],
] as const) {
  await sluice.mutate('createNamespace', { name: namespace }, 'namespace { name }');
  await sluice.mutate(
    'applyImageStream',
    {
      namespace,
      name: stream,
      localLookup: true,
      labels: [{ key: 'l', value: namespace === 'shop' ? 'open' : words.label }],
      annotations: [{ key: 'a', value: namespace === 'shop' ? 'open' : words.annotation }],
      tags: [],
    },
    'outcome',
  );
  const config = {
    digest: digestOf(digit === 'a' ? 'c' : 'd'),
    env: [`E=${namespace === 'shop' ? 'open' : words.env}`],
  };
  const image = {
    digest: digestOf(digit),
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    dockerImageReference: `registry.example/${namespace}/${stream}@${digestOf(digit)}`,
    layers: [{ digest: digestOf(digit === 'a' ? 'e' : 'f'), size: '1', mediaType: 'application/gzip' }],
    config,
  };
  await sluice.mutate(
    'createImageStreamMapping',
    { namespace, stream, tag: 'v1', image },
    'imageTag { name }',
  );
  for (const name of [stream, 'other'])
    await sluice.mutate(
      'createServiceAccount',
      { serviceAccount: { namespace, name } },
      'serviceAccount { name }',
    );
  await sluice.mutate(
    'putSecret',
    { namespace, name: stream, data: { login: { server: 'quay.io', username: 'u', password: 'p' } } },
    'outcome',
  );
  await sluice.mutate(
    'promoteImageTag',
    {
      from: { namespace, stream, tag: 'v1' },
      to: { namespace, stream, tag: 'v2' },
      requireApproval: true,
    },
    'promotion { id }',
  );
}

const there: Named = { ...hidden, digest: digestOf('b'), id: '' };
// Whatever else can be created in that namespace by what the contract asks for, is.
for (const { text, field } of questionsOf(schema, 'mutation', there))
  if (/^(create|apply|put|set)/.test(field) && !/^set(User|Group)$/.test(field))
    await sluice.ask(text(0).replaceAll('dryRun: true', 'dryRun: false'));

/** All ids of things in the hidden namespace, as one who may see everything is told them. */
const ids = new Map<string, string>();
const gather = (value: unknown): void => {
  if (Array.isArray(value)) value.forEach(gather);
  if (typeof value !== 'object' || value === null) return;
  const { id } = value as { id?: unknown };
  if (typeof id === 'string' && typeOfId(id) !== '') ids.set(typeOfId(id), id);
  Object.values(value).forEach(gather);
};
const everyAnswer: string[] = [];
for (const { text } of questionsOf(schema, 'query', there)) {
  const answer = await askDeeply((query) => sluice.ask(query), text);
  everyAnswer.push(JSON.stringify(answer));
  gather(answer);
}

/** The same id of something that is not there. */
const absent = (id: string): string => {
  const [type = '', ...keys] = JSON.parse(Buffer.from(id, 'base64url').toString()) as string[];
  const others = keys.map((key) => {
    if (key === hidden.namespace) return missing.namespace;
    if (key === hidden.name) return missing.name;
    if (key === digestOf('b')) return digestOf('9');
    return /^[0-9a-f-]{36}$/.test(key) ? randomUUID() : key;
  });
  return Buffer.from(JSON.stringify([type, ...others])).toString('base64url');
};

/** Asks as deep as the limits of one operation allow. */
async function askDeeply(ask: (query: string) => Promise<Answer>, text: Question['text']): Promise<Answer> {
  for (let depth = 3; ; depth--) {
    const answer = await ask(text(depth));
    const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
    if (depth === 0 || !codes.some((code) => code.endsWith('_LIMIT'))) return answer;
  }
}

/** An answer in which what was asked for has the same name, whatever that was. */
function anonymous(answer: Answer, named: Named): string {
  const text = JSON.stringify(answer, (key, value: unknown) => (key === 'requestId' ? undefined : value));
  return text
    .replaceAll(named.namespace, 'NAMESPACE')
    .replaceAll(named.name, 'NAME')
    .replaceAll(named.digest, 'DIGEST')
    .replaceAll(named.id === '' ? '\u0000' : named.id, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
}

/** Grants none of which reaches the hidden namespace. */
const actors: Record<string, readonly Granted[]> = {
  nobody: [],
  admin: [['admin', 'shop']],
  'of some streams': [['edit', 'shop', 'web*']],
};

const canaries = [
  ...Object.values(words),
  digestOf('b').slice(7, 40),
  digestOf('d').slice(7, 40),
  digestOf('f').slice(7, 40),
];

/** What a question names: hidden things, or such as are not there. */
const named = (id: string, isThere: boolean): Named =>
  isThere
    ? { ...hidden, digest: digestOf('b'), id }
    : { ...missing, digest: digestOf('9'), id: id === '' ? '' : absent(id) };

function pairs(kind: 'query' | 'mutation'): [Question, Question, Named, Named][] {
  return ['', ...ids.values()].flatMap((id) => {
    const [one, other] = [named(id, true), named(id, false)];
    const others = questionsOf(schema, kind, other);
    return questionsOf(schema, kind, one).flatMap((question, index): [Question, Question, Named, Named][] => {
      const twin = others[index];
      // With an id only what asks for one is of interest.
      const isNew = id === '' || question.text(0).includes(id);
      return twin && isNew ? [[question, twin, one, other]] : [];
    });
  });
}

describe.each(Object.entries(actors))('%s', (actor, granted) => {
  const open = viewerWith({ address: sluice.address, db }, `actor ${actor}`.replaceAll(' ', '-'), ...granted);

  test.each(['query', 'mutation'] as const)(
    'is answered alike by each %s whether what is named is hidden or missing, and told nothing of it',
    async (kind) => {
      const viewer = await open;
      const leaks: string[] = [];
      let compared = 0;
      for (const [question, twin, one, other] of pairs(kind)) {
        const found = await askDeeply(viewer.ask, question.text);
        const text = JSON.stringify(found);
        for (const canary of canaries)
          if (text.replaceAll(one.digest, '').includes(canary)) leaks.push(`${question.field}: ${canary}`);
        if (!question.isNaming) {
          if (text.includes('canary')) leaks.push(`${question.field}: ${text.slice(0, 300)}`);
          continue;
        }
        const absentAnswer = await askDeeply(viewer.ask, twin.text);
        compared++;
        if (anonymous(found, one) !== anonymous(absentAnswer, other))
          leaks.push(
            `${question.field} ${typeOfId(one.id)}:\n  ${anonymous(found, one).slice(0, 400)}\n  ${anonymous(absentAnswer, other).slice(0, 400)}`,
          );
      }
      expect(leaks).toEqual([]);
      expect(compared).toBeGreaterThan(10);
    },
    60_000,
  );

  test('gets the same answers from compiled statements and from resolvers', async () => {
    const viewer = await open;
    const slow = speaker(resolved.address, viewer.name, viewer.token);
    for (const at of ['', ...ids.values()].map((id) => named(id, true)))
      for (const question of questionsOf(schema, 'query', at)) {
        if (at.id !== '' && !question.text(0).includes(at.id)) continue;
        const [one, other] = [
          await askDeeply(viewer.ask, question.text),
          await askDeeply(slow.ask, question.text),
        ];
        expect(anonymous(one, at), question.field).toBe(anonymous(other, at));
      }
  }, 60_000);
});

test('one who may see everything is told of all that is hidden: the questions would find a leak', () => {
  const all = everyAnswer.join('\n');
  for (const canary of canaries) expect(all).toContain(canary);
  expect([...ids.keys()]).toEqual(
    expect.arrayContaining([
      'Namespace',
      'ImageStream',
      'ImageTag',
      'Secret',
      'Promotion',
      'RoleBinding',
      'Image',
    ]),
  );
});
