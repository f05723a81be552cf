import { afterAll, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { declare } from '../../support/declaring.js';
import { apply, deploymentConfig, namespace, onImage } from '../../support/deployments.js';
import { push } from '../../support/pushing.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice({ SLUICE_DISABLE_TRIGGERS: 'false' });
const folder = await mkdtemp(join(tmpdir(), 'sluice-waiting-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function room(name: string) {
  await namespace(sluice, name);
  const say = async (...words: string[]) => {
    const { code, out, err } = await declare(sluice, [...words, '-n', name]);
    return { code, text: out + err };
  };
  return {
    say,
    /** Lets an agent bring about what there is to bring about, with a program that ends so. */
    rollOut: (program = 'true') =>
      say(
        'agent',
        '--once',
        '--exec',
        program,
        '--name',
        name,
        '--state',
        join(folder, `${name}.json`),
        '--namespaces',
        name,
      ),
    now: async () => (await sluice.data('{ eventCursor }')).eventCursor as string,
    push: (place: string, seed: string) => push(sluice, name, place, seed),
    wait: (thing: string, ...words: string[]) => say('wait', thing, '--timeout=60s', ...words),
  };
}

test('behind a cursor only what came about since counts, be it before or after one waits; without it, an old rollout does', async () => {
  const { say, rollOut, now, push, wait } = await room('since');
  await push('web:prod', 'one');
  await apply(sluice, 'since', deploymentConfig('web', [onImage('web:prod', ['web'])]));
  await rollOut();
  await say('adm', 'triggers', 'hold', '--reason=Night');
  const cursor = await now();
  await push('web:prod', 'two');

  const available = ['deployment/web', '--for=condition=Available'] as const;
  expect(await wait(...available)).toEqual({ code: 0, text: 'deployment/web condition met\n' });
  expect(await say('wait', ...available, '--timeout=1s', '--after', cursor)).toEqual({
    code: 124,
    text: 'deployment/web timed out waiting: it has not moved on since that cursor; rollout 1 is complete: exit code 0\n',
  });
  expect((await say('wait', 'dc/web', '--for=moved', '--timeout=1s', '--after', cursor)).code).toBe(124);

  await say('adm', 'triggers', 'release', '--all');
  const waiting = wait(...available, '--after', cursor);
  expect((await wait('dc/web', '--for=moved', '--after', cursor)).code).toBe(0);
  await rollOut();
  expect(await waiting).toEqual({ code: 0, text: 'deployment/web condition met\n' });
  expect((await wait(...available, '--after', cursor)).code).toBe(0);
  expect((await wait('istag/web:prod', '--for=moved', '--after', cursor)).code).toBe(0);
  expect(
    (await say('wait', 'istag/web:prod', '--for=moved', '--timeout=1s', '--after', await now())).code,
  ).toBe(124);
});

test('a tag is waited for until it points at a digest, in whole or by how it begins', async () => {
  const { push, wait, say } = await room('digests');
  const before = await push('web:prod', 'one');
  expect((await wait('istag/web:prod', `--for=digest=${before}`)).code).toBe(0);
  const other = await push('next:prod', 'two');
  const waiting = wait('istag/web:prod', `--for=digest=${other.slice(7, 19)}`);
  expect((await say('wait', 'istag/web:prod', `--for=digest=${other}`, '--timeout=1s')).code).toBe(124);
  await push('web:prod', 'two');
  expect((await waiting).code).toBe(0);
  for (const wrong of ['', 'sha256:', 'latest', 'sha256:abc'])
    expect((await say('wait', 'istag/web:prod', `--for=digest=${wrong}`)).code).toBe(2);
});

test('a tag is deployed once all that follow it by themselves have rolled its image out, and never where one has failed', async () => {
  const { say, rollOut, now, push, wait } = await room('deployed');
  const out = ['istag/web:prod', '--for=deployed'] as const;
  const asked = (...words: string[]) => say('wait', ...out, '--timeout=1s', ...words);
  await push('web:prod', 'one');
  expect((await asked()).text).toBe('istag/web:prod timed out waiting: no deployment follows it by itself\n');
  for (const name of ['web', 'job'])
    await apply(sluice, 'deployed', deploymentConfig(name, [onImage('web:prod', ['web'])]));
  const byHand = onImage('web:prod', ['web'], { automatic: false });
  await apply(sluice, 'deployed', deploymentConfig('manual', [byHand]));
  expect((await asked()).text).toContain(
    'deployment/job in deployed, deployment/web in deployed have not rolled it out',
  );
  const first = wait(...out);
  await rollOut();
  expect(await first).toEqual({ code: 0, text: 'istag/web:prod condition met\n' });

  const cursor = await now();
  await push('web:prod', 'two');
  const second = wait(...out);
  for (const name of ['web', 'job']) await wait(`dc/${name}`, '--for=moved', '--after', cursor);
  await rollOut('exit 3');
  const lost = await second;
  expect(lost.code).toBe(1);
  expect(lost.text).toMatch(
    /^istag\/web:prod it will never be so: deployment\/\w+ in deployed has failed to roll it out\n$/,
  );
});

test('all that follow a tag are waited for, be they more than one page', async () => {
  const { say, push } = await room('many');
  await push('base:prod', 'one');
  for (let index = 1; index <= 101; index++)
    await apply(sluice, 'many', deploymentConfig(`d${String(index)}`, [onImage('base:prod', ['web'])]));
  const { code, text } = await say('wait', 'istag/base:prod', '--for=deployed', '--timeout=1s');
  expect(code).toBe(124);
  expect(text).toContain(' and 96 more have not rolled it out');
});
