import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { actors, enter } from '../../support/leaks/actors.js';
import {
  canaries,
  furnish,
  hideThings,
  logCanaries,
  type HiddenThings,
} from '../../support/leaks/hidden-things.js';
import {
  anonymous,
  hidden,
  namedNowhere,
  namedThere,
  typeOfId,
  type Named,
} from '../../support/leaks/named.js';
import {
  askBundle,
  bundle,
  measurer,
  operation,
  secretCanary,
  variablesOf,
  type Bundle,
} from '../../support/leaks/operations.js';
import { questionsOf, type Question } from '../../support/leaks/questions.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { speaker } from '../../support/viewers.js';

/**
 * Everything that the contract lets one ask, by everybody who may not know, about things that are hidden from them and
 * about things that are not there: the answers must be the same. And lists, counts and cursors that name nothing must be
 * what they were before there was anything to hide.
 */
const contract = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(contract.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n'));
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
const open = { label: 'open', annotation: 'open', env: 'open' };
await furnish(sluice, 'shop', 'web', ['a', 'c', 'e'], open);
await furnish(sluice, 'openshift', 'php', ['1', '2', '3'], open);
const viewers = await enter(sluice, db);
const measure = measurer(schema);

const unnamed = questionsOf(schema, 'query', namedThere('', '')).filter(({ isNaming }) => !isNaming);
const lists = bundle(schema, unnamed, (question) => measure(question, `query ${question.field}`));
const answersOf = async (ask: typeof sluice.ask) => {
  const answers: string[] = [];
  for (const one of lists)
    answers.push(...(await askBundle(ask, one)).map((answer) => anonymous(answer, namedThere('', ''))));
  return answers;
};
const before = new Map<string, readonly string[]>();
let things: HiddenThings;
let shown: string;
const hiddenNow = async () => {
  const { text } = questionsOf(schema, 'query', namedThere('', '')).find(
    ({ field }) => field === 'imageStream',
  ) as Question;
  const namespace = questionsOf(schema, 'query', namedThere('', '')).find(
    ({ field }) => field === 'namespace',
  ) as Question;
  return anonymous(
    [await sluice.ask(`{ ${text(1)} }`), await sluice.ask(`{ ${namespace.text(1)} }`)],
    namedThere('', ''),
  );
};

beforeAll(async () => {
  for (const [name, { ask, isInside }] of viewers) if (!isInside) before.set(name, await answersOf(ask));
  things = await hideThings(schema, sluice);
  shown = await hiddenNow();
}, 150_000);

interface Pair {
  readonly one: Bundle;
  readonly twin: Bundle;
  readonly there: Named;
  readonly nowhere: Named;
}

/** All questions of a kind about what is hidden, each with its twin about what is not there. */
function pairsOf(kind: 'query' | 'mutation', namespace?: string): Pair[] {
  return ['', ...things.ids.values()].flatMap((id) => {
    const [there, nowhere] = [namedThere(id, things.lease), namedNowhere(id, namespace)];
    const real = kind === 'mutation';
    const twins = new Map(
      questionsOf(schema, kind, nowhere, { real }).map((question) => [question.field, question]),
    );
    const asked = questionsOf(schema, kind, there, { real }).filter(
      ({ isNaming, text }) => isNaming && (id === '' || text(0).includes(id)),
    );
    return bundle(schema, asked, (question) =>
      measure(question, `${kind} ${question.field} ${typeOfId(id)}`),
    ).map((one) => ({
      one,
      twin: { ...one, questions: one.questions.map(({ field }) => twins.get(field) as Question) },
      ...{ there, nowhere },
    }));
  });
}

const codesIn = (answer: unknown) =>
  [...JSON.stringify(answer).matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = '']) => code);

/** Whose answers are those of resolvers as well, not of compiled statements alone. */
const compared = ['nobody', 'admin', 'of-other-streams-there'];

describe.each([...Object.keys(actors), 'service-account'])('%s', (name) => {
  const viewer = () => viewers.get(name) as NonNullable<ReturnType<typeof viewers.get>>;
  const asHidden = () => (viewer().isInside ? hidden.namespace : undefined);

  test.each(['query', 'mutation'] as const)(
    'is answered alike by each %s whether what is named is hidden or missing, and told nothing of it',
    async (kind) => {
      const { ask, isInside } = viewer();
      const slow = speaker(resolved.address, name, viewer().token);
      const leaks: string[] = [];
      const unreached = new Map<string, boolean>();
      for (const { one, twin, there, nowhere } of pairsOf(kind, asHidden())) {
        // Who is inside may know of the namespace itself, and be told what of it is forbidden.
        if (isInside && typeOfId(there.id) === 'Namespace') continue;
        const isCompared = kind === 'query' && compared.includes(name);
        const [found, absent, uncompiled] = await Promise.all([
          askBundle(ask, one),
          askBundle(ask, twin),
          isCompared ? askBundle(slow.ask, one) : null,
        ]);
        for (const [index, { field }] of one.questions.entries()) {
          const [told, other] = [anonymous(found[index], there), anonymous(absent[index], nowhere)];
          const about = `${name} ${field} ${typeOfId(there.id)}`;
          if (told !== other) leaks.push(`${about}:\n  ${told.slice(0, 400)}\n  ${other.slice(0, 400)}`);
          if (uncompiled && anonymous(uncompiled[index], there) !== told)
            leaks.push(`${about} differs when compiled`);
          for (const canary of [...canaries, secretCanary])
            if (told.includes(canary)) leaks.push(`${about}: ${canary}`);
          if (!isInside && told.includes('canary')) leaks.push(`${about}: ${told.slice(0, 300)}`);
          const codes = codesIn(found[index]);
          const isStopped = codes.includes('BAD_USER_INPUT');
          unreached.set(field, (unreached.get(field) ?? true) && isStopped);
        }
      }
      expect(leaks).toEqual([]);
      // A mutation that is stopped for its input shows nothing of rights.
      const stopped = [...unreached].filter(([, isUnreached]) => isUnreached).map(([field]) => field);
      if (kind === 'mutation') expect(stopped).toEqual([]);
    },
    150_000,
  );

  test('has the lists, counts and cursors that there were before there was anything to hide', async () => {
    const { ask, isInside } = viewer();
    const now = await answersOf(ask);
    for (const text of now) for (const canary of canaries) expect(text).not.toContain(canary);
    if (isInside) return;
    expect(now).toEqual(before.get(name));
    for (const text of now) expect(text).not.toContain('canary');
  }, 150_000);
});

test('none of them has changed anything that is hidden', async () => {
  expect(await hiddenNow()).toBe(shown);
});

test('one who may see everything is told of all that is hidden: the questions would find a leak', () => {
  const all = things.answers.join('\n');
  // Logs are told live alone.
  for (const canary of canaries.filter((word) => !logCanaries.includes(word)))
    expect(all, canary).toContain(canary);
  expect(all).not.toContain(secretCanary);
  expect([...things.ids.keys()].sort()).toEqual(
    expect.arrayContaining([
      ...['Build', 'BuildConfig', 'ConfigMap', 'Consumer', 'Deployment', 'Image', 'ImageStream', 'ImageTag'],
      ...[
        'Namespace',
        'Promotion',
        'RoleBinding',
        'Rollout',
        'Secret',
        'Token',
        'Trigger',
        'Webhook',
        'event',
      ],
    ]),
  );
});

test('to one who may do everything, no change fails for its input: the questions come as far as the rights', async () => {
  const unfit = new Map<string, string>();
  for (const id of ['', ...things.ids.values()])
    for (const { field, text } of questionsOf(schema, 'mutation', namedThere(id, things.lease))) {
      if (id !== '' && !text(0).includes(id)) continue;
      const query = operation('mutation', text(0));
      const answer = await sluice.ask(query, variablesOf(query));
      if (!codesIn(answer).includes('BAD_USER_INPUT')) unfit.set(field, '');
      else if (unfit.get(field) !== '') unfit.set(field, JSON.stringify(answer).slice(0, 200));
    }
  expect([...unfit].filter(([, why]) => why !== '')).toEqual([]);
}, 150_000);
