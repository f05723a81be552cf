import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import type { Client } from 'graphql-ws';
import { beforeAll, expect, test } from 'vitest';
import { follow, openSocket, type Following } from '../../support/following.js';
import { enter } from '../../support/leaks/actors.js';
import { furnish, hideThings, logCanaries, type HiddenThings } from '../../support/leaks/hidden-things.js';
import { anonymous, hidden, namedNowhere, namedThere, type Named } from '../../support/leaks/named.js';
import { questionsOf } from '../../support/leaks/questions.js';
import { startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';
import { eventually } from '../../support/wait.js';

/**
 * Every live field of the contract, by everybody who may not know: from before there was anything to hide, while it is
 * made, and while things happen to it.
 */
const contract = readdirSync('schema').filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(contract.map((name) => readFileSync(`schema/${name}`, 'utf8')).join('\n'));
const sluice = await startSluice({
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_COST_LIMIT: '1000000000',
  SLUICE_COST_RESTORE_RATE: '1000000000',
});
const db = await startDatabase({ url: sluice.databaseUrl });
const open = { label: 'open', annotation: 'open', env: 'open' };
await furnish(sluice, 'openshift', 'php', ['1', '2', '3'], open);
await furnish(sluice, 'shop', 'web', ['a', 'c', 'e'], open);
const viewers = await enter(sluice, db);
const before = (await sluice.data('{ eventCursor }')).eventCursor as string;
let things: HiddenThings;

interface Watched {
  readonly viewer: string;
  readonly field: string;
  readonly there: Named;
  readonly nowhere: Named;
  readonly one: Following<object>;
  readonly other: Following<object>;
}
/** Followed by each viewer: each live field about what is hidden, and the same about what is not there. */
const watched: Watched[] = [];
/** Followed by each viewer: whatever they may be told, which comes to the marker in the shared catalogue at the end. */
const everything = new Map<string, Following<{ subject: string }>[]>();

const opened = (client: Client, named: Named, after: string) =>
  questionsOf(schema, 'subscription', named, { after }).map((question) => ({
    ...question,
    following: follow<object>(client, `subscription { ${question.text(1)} }`),
  }));

/** Moves a tag by a pointer that names nothing. */
const move = (namespace: string, stream: string, tag: string) =>
  sluice.mutate(
    'applyImageTag',
    {
      namespace,
      stream,
      spec: { name: tag, reference: true, source: { kind: 'DOCKER_IMAGE', name: `example.com/web:${tag}` } },
    },
    'outcome',
  );

beforeAll(async () => {
  things = await hideThings(schema, sluice);
  for (const [name, { token, isInside }] of viewers) {
    const client = openSocket({ address: sluice.address, token });
    for (const id of ['', ...['Build', 'Trigger', 'event'].map((type) => things.ids.get(type) ?? '')]) {
      const [there, nowhere] = [
        namedThere(id, ''),
        namedNowhere(id, isInside ? hidden.namespace : undefined),
      ];
      for (const after of id === '' ? ['', before] : [before]) {
        const twins = opened(client, nowhere, after);
        for (const [index, { field, isNaming, following: one }] of opened(client, there, after).entries()) {
          const other = twins[index]?.following;
          if (other && isNaming && (id === '' || field === 'cascade'))
            watched.push({ viewer: name, field, there, nowhere, one, other });
        }
      }
    }
    const wide = `subscription { events(after: "${before}") { subject type actor { name } cause { message } } }`;
    // One stream in which what is hidden would come before the marker: it proves that it did not.
    const both = `subscription { events(after: "${before}", subjects: ["${hidden.namespace}/${hidden.name}", "openshift/php"]) { subject type } }`;
    everything.set(name, [follow(client, wide), follow(client, both)]);
  }
  await move(hidden.namespace, hidden.name, 'livecanary');
  const bytes = Buffer.from('livecanary\n').toString('base64');
  await sluice.mutate(
    'appendBuildLog',
    { lease: things.build, chunks: [{ offset: '10', bytes }] },
    'written',
  );
  await sluice.mutate('finishBuild', { lease: things.build, outcome: 'FAILED' }, 'build { phase }');
  for (const marker of ['marker-1', 'marker-2']) {
    await move('openshift', 'php', marker);
    for (const streams of everything.values())
      for (const stream of streams)
        await eventually(
          () => stream.error() !== undefined || stream.events.some(({ subject }) => subject.endsWith(marker)),
          marker,
          60,
        );
  }
}, 180_000);

test.each([...viewers.keys()])('%s is told of nothing that is hidden, whatever they follow', (name) => {
  const { isInside = false } = viewers.get(name) ?? {};
  for (const stream of everything.get(name) ?? []) {
    expect(stream.error()).toBeUndefined();
    const told = JSON.stringify(stream.events);
    expect(told).toContain('marker-2');
    expect(told).not.toContain(isInside ? hidden.name : 'canary');
    expect(told).not.toContain('livecanary');
  }
});

test.each([...viewers.keys()])(
  '%s cannot tell by any live field what is hidden from what is not there',
  async (name) => {
    const own = watched.filter(({ viewer }) => viewer === name);
    const fields = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
    expect([...new Set(own.map(({ field }) => field))].sort()).toEqual(fields.sort());
    for (const { field, there, nowhere, one, other } of own) {
      const told = (following: Following<object>, named: Named) =>
        anonymous({ events: following.events, error: following.error() }, named);
      // What some of them tell at once, they tell of the present, and one of the two may be later with it.
      await eventually(() => told(one, there) === told(other, nowhere), field).catch(() => undefined);
      expect(told(one, there), field).toBe(told(other, nowhere));
      for (const canary of logCanaries) expect(told(one, there), field).not.toContain(canary);
    }
  },
);

test('one who may see everything is told of it by each of them: the questions would find a leak', async () => {
  const client = openSocket(sluice);
  for (const field of ['buildLog', 'tagEvents', 'events', 'eventBatches', 'consumerReady']) {
    const named = namedThere(things.ids.get('Build') ?? '', '');
    const question = questionsOf(schema, 'subscription', named, { after: before }).find(
      (one) => one.field === field,
    );
    const following = follow<object>(client, `subscription { ${question?.text(1) ?? ''} }`);
    await eventually(() => following.events.length > 0, field, 20);
    expect(JSON.stringify(following.events), field).toMatch(/canary|bG9nY2FuYXJ5|true/);
    following.stop();
  }
}, 150_000);
