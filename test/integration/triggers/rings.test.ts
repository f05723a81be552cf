import { expect, test } from 'vitest';
import { ImageStreams } from '../../../src/domains/image-streams/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { EventLog } from '../../../src/events/index.js';
import { Access } from '../../../src/viewer/index.js';
import { alteredStore, type Alterations } from '../../support/interference/altered-store.js';
import { mutation } from '../../support/asking.js';
import { declare } from '../../support/declaring.js';
import { namespace } from '../../support/deployments.js';
import { buildManifest, buildsOn } from '../../support/triggers/rings.js';
import { pair } from '../../support/interference/pair.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();

const room = async (name: string, ...streams: string[]) => {
  await namespace(sluice, name);
  for (const stream of streams)
    await sluice.mutate('applyImageStream', { namespace: name, name: stream }, 'outcome');
  return name;
};

const builds = (name: string, from: string, to: string, of: string, more: object = {}) =>
  sluice.mutate('applyBuildConfig', buildsOn(of, name, from, to, more), 'outcome');

const refused = async (field: string, input: object) => {
  const { [field]: payload } = await sluice.data(mutation(field, '__typename'), { input });
  return (payload.userErrors as { code: string; message: string }[])[0];
};

const follows = (stream: string, name: string, spec: object, of: string) => ({
  namespace: of,
  stream,
  spec: { name, ...spec },
});

const cyclic = async (of: string) => {
  const { needsAttention } = await sluice.data(
    `{ needsAttention(namespace: "${of}") { nodes { reason subject } } }`,
  );
  return (needsAttention.nodes as { reason: string; subject: string }[])
    .filter(({ reason }) => reason === 'CYCLIC')
    .map(({ subject }) => subject);
};

test('files that build in a ring are refused where it closes, and taken when that is asked for', async () => {
  const of = await room('files');
  const chain = [
    buildManifest('ruby-25-centos7', 'ruby-25-centos7:latest', 'ruby-hello-world:latest'),
    buildManifest('ruby-hello-world', 'ruby-hello-world:latest', 'ruby-something-else:latest'),
  ];
  const list = (items: readonly object[]) =>
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 1);
  const ring = [
    ...chain,
    buildManifest('ruby-something-else', 'ruby-something-else:latest', 'ruby-25-centos7:latest'),
  ];
  const open = [
    ...chain,
    buildManifest('ruby-something-else', 'ruby-something-else:latest', 'ruby-22-centos6:latest'),
  ];
  const closed = await declare(sluice, ['apply', '-n', of, '-f', '-'], list(ring));
  expect(closed.code).toBe(2);
  expect(closed.out).toContain('buildconfig/ruby-hello-world created');
  expect(closed.err).toContain(
    'Builds would set themselves off in a ring: bc/files/ruby-something-else → files/ruby-25-centos7:latest → ' +
      'bc/files/ruby-25-centos7 → files/ruby-hello-world:latest → bc/files/ruby-hello-world → ' +
      'files/ruby-something-else:latest → bc/files/ruby-something-else.',
  );
  expect((await declare(sluice, ['apply', '-n', of, '-f', '-'], list(open))).code).toBe(0);
  expect(await cyclic(of)).toEqual([]);

  const taken = await declare(sluice, ['apply', '-n', of, '--allow-rings', '-f', '-'], list(ring));
  expect(taken.code).toBe(0);
  expect(await cyclic(of)).toEqual([
    'buildconfig/ruby-25-centos7',
    'buildconfig/ruby-hello-world',
    'buildconfig/ruby-something-else',
  ]);
  // What closed it before does not forbid changing something else of it.
  const more = { successfulBuildsHistoryLimit: 2 };
  const again = JSON.parse(list(ring)) as { items: { spec: object }[] };
  for (const item of again.items) Object.assign(item.spec, more);
  expect((await declare(sluice, ['apply', '-n', of, '-f', '-'], JSON.stringify(again))).code).toBe(0);
});

test('a chain of builds is shown as a tree and as a graph, with rings in it', async () => {
  const of = await room('chain', 'base', 'left', 'right', 'top');
  await sluice.mutate(
    'applyImageTag',
    follows('left', 'stable', { source: { kind: 'IMAGE_STREAM_TAG', name: 'latest' } }, of),
    'outcome',
  );
  await builds('left', 'base:latest', 'left:latest', of);
  await builds('right', 'base:latest', 'right:latest', of, { triggers: [] });
  await builds('top', 'left:stable', 'top:latest', of);
  const say = async (...words: string[]) =>
    (await declare(sluice, ['adm', 'build-chain', ...words, '-n', of])).out;
  expect(await say('base:latest')).toBe(
    [
      'istag/base:latest',
      '  bc/left',
      '    istag/left:latest',
      '      istag/left:stable',
      '        bc/top',
      '          istag/top:latest',
      '  bc/right (by hand only)',
      '    istag/right:latest (by hand only)',
      '',
    ].join('\n'),
  );
  expect(await say('base:latest', '--trigger-only')).not.toContain('right');
  expect(await say('base:latest', '--dot')).toContain('"istag/chain/base:latest" -> "bc/chain/left";');
  const json = JSON.parse(await say('base:latest', '-o', 'json')) as { links: object[]; rings: object[] };
  expect(json.links).toHaveLength(8);
  await builds('back', 'top:latest', 'base:latest', of, { allowRing: true });
  expect(await say('base:latest')).toContain(
    '! builds set themselves off: chain/base:latest -> bc/chain/left -> chain/left:latest -> chain/left:stable',
  );
  expect(await say('none:latest')).toBe('');
});

test('a ring is refused whichever way closes it: a build of its own tag, a trigger, a tag that follows', async () => {
  const of = await room('ways', 'a', 'b');
  expect(await refused('applyBuildConfig', buildsOn(of, 'self', 'a:latest', 'a:latest'))).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('bc/ways/self → ways/a:latest → bc/ways/self'),
  });
  await builds('forth', 'a:in', 'b:1.2.0', of);
  await builds('back', 'b:stable', 'a:in', of);
  const versions = follows('b', 'stable', { follow: { semver: '^1.0' } }, of);
  expect((await refused('applyImageTag', versions))?.message).toContain(
    'ways/b:stable → bc/ways/back → ways/a:in → bc/ways/forth → ways/b:1.2.0 → ways/b:stable',
  );
  await sluice.mutate('applyImageTag', follows('b', 'stable', { follow: { semver: '^2.0' } }, of), 'outcome');
  const alias = follows('b', 'stable', { source: { kind: 'IMAGE_STREAM_TAG', name: '1.2.0' } }, of);
  expect((await refused('applyImageTag', alias))?.message).toContain('in a ring');

  // A trigger that is paused leads nowhere, until it is let go.
  const target = { namespace: of, target: { kind: 'BUILD_CONFIG', name: 'back' } };
  await sluice.mutate('setTriggersAutomatic', { ...target, automatic: false }, 'triggers { state }');
  await sluice.mutate('applyImageTag', alias, 'outcome');
  expect((await refused('setTriggersAutomatic', { ...target, automatic: true }))?.message).toContain(
    'in a ring',
  );
  const paused = [{ key: 'openshift.io/build-config.paused', value: 'true' }];
  await builds('back', 'b:stable', 'a:in', of, { annotations: paused });
  expect(
    (await refused('applyBuildConfig', { ...buildsOn(of, 'back', 'b:stable', 'a:in'), annotations: [] }))
      ?.message,
  ).toContain('in a ring');
});

test('a ring through a tag that follows a range of versions, or others in turn, needs attention, and says which way', async () => {
  const of = await room('versions', 'a', 'b');
  await builds('forth', 'a:in', 'b:1.2.0', of);
  await builds('aside', 'a:in', 'b:2.0.0', of);
  const versions = follows('b', 'best', { follow: { glob: '1.*', order: 'ALPHABETICAL' } }, of);
  await sluice.mutate('applyImageTag', versions, 'outcome');
  const alias = follows('b', 'stable', { source: { kind: 'IMAGE_STREAM_TAG', name: 'best' } }, of);
  await sluice.mutate('applyImageTag', alias, 'outcome');
  expect(await cyclic(of)).toEqual([]);
  await builds('back', 'b:stable', 'a:in', of, { allowRing: true });
  expect(await cyclic(of)).toEqual(['buildconfig/back', 'buildconfig/forth']);
  const { needsAttention } = await sluice.data(
    `{ needsAttention(namespace: "${of}") { nodes { subject message } } }`,
  );
  expect(needsAttention.nodes).toContainEqual({
    subject: 'buildconfig/forth',
    message:
      'What it builds leads back to it: bc/versions/forth → versions/b:1.2.0 → versions/b:best → versions/b:stable → ' +
      'bc/versions/back → versions/a:in → bc/versions/forth.',
  });
  expect(
    (await refused('applyImageTag', follows('b', 'best', { follow: { semver: '^2.0' } }, of)))?.message,
  ).toContain('in a ring');
  await sluice.mutate('applyImageTag', follows('b', 'best', { follow: { semver: '^3.0' } }, of), 'outcome');
  expect(await cyclic(of)).toEqual([]);
});

test('of two definitions that each bring half of a ring, one is refused', async () => {
  const of = await room('halves');
  for (let pair = 0; pair < 8; pair++) {
    const [left, right] = [`left-${String(pair)}:latest`, `right-${String(pair)}:latest`];
    const inputs = [
      buildsOn(of, `forth-${String(pair)}`, left, right),
      buildsOn(of, `back-${String(pair)}`, right, left),
    ];
    const outcomes = await Promise.all(inputs.map((input) => refused('applyBuildConfig', input)));
    expect(outcomes.filter((outcome) => outcome !== undefined)).toHaveLength(1);
  }
});

/** Two tags that each bring half of a ring, with their transactions side by side; yields how many were refused. */
async function race(of: string, alterations: Alterations): Promise<number> {
  await room(of, 'a', 'b');
  await builds('forth', 'a:in', 'b:out', of);
  await builds('back', 'b:in', 'a:out', of);
  const logger = createLogger('silent');
  await using db = new Database({ url: sluice.databaseUrl, logger });
  await using events = await EventLog.open({ db, logger, windowHours: 1 });
  const streams = () =>
    new ImageStreams(
      {
        db: alteredStore(db, alterations),
        outbox: events.outbox,
        by: { actor: { kind: 'SYSTEM', name: 'test' }, requestId: null },
        access: Access.ofSystem('test'),
      },
      { internal: null, public: null },
    );
  const follow = (stream: string) =>
    streams().applyTag({
      namespace: of,
      stream,
      spec: { name: 'in', source: { kind: 'IMAGE_STREAM_TAG', namespace: null, name: 'out' } },
    } as never);
  const outcomes = await Promise.allSettled([follow('a'), follow('b')]);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(String(outcome.reason)).toContain('in a ring');
  return outcomes.filter(({ status }) => status === 'rejected').length;
}

test('of two tags that each bring half of a ring at once, one is refused; without taking turns, none is', async () => {
  expect(await race('turns', { before: { takeTurnWithRings: pair() } })).toBe(1);
  const twin = {
    rewrite: { takeTurnWithRings: () => 'select 1' },
    before: { takeTurnWithRings: pair(), updateStream: pair() },
  };
  expect(await race('twins', twin)).toBe(0);
  expect(await cyclic('twins')).toEqual(['buildconfig/back', 'buildconfig/forth']);
});
