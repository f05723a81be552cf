import { randomBytes } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../src/standalone/free-port.js';
import { runCli, spawnCli } from '../support/cli.js';
import { consuming } from '../support/consuming.js';
import { startReceiver, verified } from '../support/receiver.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';

const server = await startSluice({
  SLUICE_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
});
const receiver = await startReceiver();
const { move, take, acknowledge } = consuming(server);
const env = {
  SLUICE_URL: server.address,
  SLUICE_TOKEN: server.token,
  SLUICE_CONFIG: '/nonexistent/config.json',
};
const sluice = async (...words: string[]) => {
  const { code, out, err } = await runCli(words, env);
  return code === 0 ? out : `${String(code)}: ${err}`;
};

test('a consumer is made, seen, moved, paused, mended and deleted', async () => {
  const cursor = (await server.data('{ eventCursor }')).eventCursor as string;
  expect(
    await sluice(
      'consumer',
      'create',
      'deployer',
      '--type=image-tag.*',
      '--subject=default/web',
      '--max-attempts=1',
    ),
  ).toBe('consumer/deployer created\n');
  await move('web', 'prod', 'quay.io/o/x:1');
  expect(await sluice('get', 'consumers')).toMatch(/^NAME +STATE +LAG[^]*deployer +ACTIVE +1 \(/);
  const batch = await take('deployer');
  const id = batch?.events[0]?.id ?? '';
  await acknowledge(batch?.lease ?? '', { rejected: [{ id, failure: 'no cluster' }] });
  const described = await sluice('describe', 'consumer/deployer');
  expect(described).toContain(id);
  expect(described).toContain('dev.sluice.tag.moved.v1 default/web:prod, 1 attempt,');
  expect(await sluice('consumer', 'redeliver', 'deployer')).toBe(
    'consumer/deployer gives out 1 dead letter again\n',
  );
  expect(await sluice('consumer', 'seek', 'deployer', '--to', cursor)).toBe('consumer/deployer moved\n');
  expect(await sluice('consumer', 'pause', 'deployer')).toBe('consumer/deployer paused\n');
  expect(await sluice('get', 'consumer/deployer')).toContain('PAUSED');
  expect(await sluice('consumer', 'resume', 'deployer')).toBe('consumer/deployer resumed\n');
  expect(await sluice('consumer', 'delete', 'deployer')).toBe('consumer/deployer deleted\n');
  expect(await sluice('consumer', 'describe', 'deployer')).toMatch(
    /^3: error: consumer “deployer” does not exist/,
  );
  expect(await sluice('consumer', 'seek', 'deployer')).toMatch(/^2: error: Say where to/);
});

test('a webhook is made, tried, followed, rotated and deleted', async () => {
  const made = await sluice('webhook', 'create', 'ci', `--url=${receiver.url}/ci`, '--type=image-tag.moved');
  const [secret = ''] = /whsec_\S+/.exec(made) ?? [];
  expect(made).toMatch(/^webhook\/ci created\nIts signing key, which is shown only now:\nwhsec_/);
  const tested = await sluice('webhook', 'test', 'ci');
  expect(tested).toMatch(/dev\.sluice\.webhook\.tested\.v1 +default\/ci +DELIVERED +1 +204 in \d+ ms/);
  const [delivered] = receiver.on('/ci');
  if (!delivered) throw new Error('nothing came');
  expect(verified(delivered, secret).subject).toBe('default/ci');
  expect(await sluice('get', 'deliveries', 'ci')).toContain(delivered.event.id);
  expect(await sluice('webhook', 'redeliver', 'ci', delivered.event.id)).toBe(
    'webhook/ci delivers 1 again\n',
  );
  await receiver.until(2, '/ci');
  expect(await sluice('webhook', 'rotate', 'ci')).toMatch(/has a new key[^]*whsec_/);
  expect(await sluice('describe', 'webhook/ci')).toMatch(/URL:\s+http[^]*Signing Keys:[^]*signs for another/);
  expect(await sluice('get', 'webhooks')).toMatch(/ci +http\S+ +ACTIVE +0/);
  expect(await sluice('webhook', 'delete', 'ci')).toBe('webhook/ci deleted\n');
});

test('events are forwarded to a program on this machine, signed with a key that is told', async () => {
  const listening = spawnCli(
    [
      'webhook',
      'listen',
      '--forward',
      `${receiver.url}/local`,
      '--type',
      'image-tag.moved',
      '--subject',
      'default/local',
    ],
    env,
  );
  onTestFinished(() => void listening.kill('SIGKILL'));
  let said = '';
  listening.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await eventually(() => said.includes('# connected'), 'it to listen', 20);
  await move('local', 'a', 'quay.io/o/x:1');
  const [delivered] = await receiver.until(1, '/local');
  const [, secret = ''] = /# signing key: (\S+)/.exec(said) ?? [];
  if (!delivered) throw new Error('nothing came');
  expect(verified(delivered, secret)).toMatchObject({ subject: 'default/local:a' });
});

test('why a program on this machine got nothing is told', async () => {
  const words = ['--forward', `http://127.0.0.1:${String(await freePort())}`, '--subject', 'default/unheard'];
  const listening = spawnCli(['webhook', 'listen', ...words], env);
  onTestFinished(() => void listening.kill('SIGKILL'));
  let said = '';
  for (const stream of [listening.stdout, listening.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  await eventually(() => said.includes('# connected'), 'it to listen');
  await move('unheard', 'a', 'quay.io/o/x:1');
  await eventually(() => said.includes('ECONNREFUSED'), 'the reason');
});

test('events are printed as CloudEvents, of all kinds', async () => {
  const cursor = (await server.data('{ eventCursor }')).eventCursor as string;
  await move('printed', 'a', 'quay.io/o/x:1');
  const out = await sluice(
    'events',
    '--after',
    cursor,
    '-o',
    'cloudevents',
    '--stream',
    'printed',
    '--type',
    'moved',
  );
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type),
  ).toEqual(['dev.sluice.tag.moved.v1']);
  const all = await sluice('events', '--after', cursor, '--type', 'image-stream.*');
  expect(JSON.parse(all.trim())).toMatchObject({
    type: 'dev.sluice.stream.created.v1',
    subject: 'default/printed',
  });
  expect(await sluice('get', 'is', '-o', 'cloudevents')).toMatch(
    /^2: error: -o cloudevents is for sluice events/,
  );
});
