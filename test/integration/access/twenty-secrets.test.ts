import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { newKey } from '../../../src/platform/read-keychain.js';
import { startIntegrated } from '../../support/registries/integrated-registry.js';
import { pushImage } from '../../support/images.js';
import { dumpOf, startDatabase } from '../../support/postgres.js';
import { mutation } from '../../support/sluice.js';
import { speaker } from '../../support/viewers.js';
import { deploymentConfig, onImage } from '../../support/deployments.js';

/** One secret of each kind that there is; and wherever it might turn up is listened to. */
const secrets = new Map<string, string>();
const keep = (kind: string, value: string): string => {
  secrets.set(kind, value);
  return value;
};
const made = (kind: string) => keep(kind, `canary-${randomBytes(18).toString('hex')}`);

const lines: string[] = [];
const logger = createLogger('trace', { write: (line) => lines.push(line) });
const key = newKey('one').reveal();
keep('encryption key', key.slice(key.indexOf(':') + 1));
const subgraphToken = made('token of another gateway');
const { sluice, host, settings } = await startIntegrated(
  { SLUICE_ENCRYPTION_KEYS: key, SLUICE_SUBGRAPH_TOKEN: subgraphToken },
  logger,
);
keep('token of notifications', settings['SLUICE_REGISTRY_NOTIFICATION_TOKEN'] ?? '');
const db = await startDatabase({ url: sluice.databaseUrl });
/** Answers in which no secret has any business. */
const answers: string[] = [];
/** Those that tell a secret, once, to whom it is for. */
const issued: string[] = [];

async function ask(query: string, variables: object = {}, token = sluice.token): Promise<void> {
  answers.push(JSON.stringify(await speaker(sluice.address, 'x', token).ask(query, variables)));
}
async function issue(
  kind: string,
  field: string,
  input: object,
  selection: string,
  path: (payload: never) => string,
) {
  const payload = (await sluice.mutate(field, input, selection)) as never;
  issued.push(JSON.stringify(payload));
  return keep(kind, path(payload));
}
const told = (payload: { secret: string }) => payload.secret;

/** A secret as it is, and as it looks in base64 (at each of its three offsets) and in hexadecimal. */
const shapes = (text: string) => {
  const core = text.length > 60 ? text.slice(8, 56) : text.slice(Math.min(7, text.length - 12));
  return [
    core,
    ...['', 'x', 'xx'].map((shift) =>
      Buffer.from(shift + core)
        .toString('base64')
        .slice(4, -4),
    ),
    Buffer.from(core).toString('hex'),
  ];
};

async function putSecrets(): Promise<void> {
  const put = (name: string, data: object) =>
    ask(mutation('putSecret', 'outcome secret { name keys registries }'), {
      input: { namespace: 'default', name, data },
    });
  const auth = (kind: string) => ({ auth: Buffer.from(`ann:${made(kind)}`).toString('base64') });
  await put('login', {
    login: { server: 'quay.io', username: 'ann', password: made('password of a registry') },
  });
  await put('config', { dockerConfigJson: JSON.stringify({ auths: { 'quay.io': auth('docker config') } }) });
  await put('old', { dockerCfg: JSON.stringify({ 'quay.io': auth('old docker config') }) });
  const identity = { auths: { 'quay.io': { identitytoken: made('identity token') } } };
  await put('identity', { dockerConfigJson: JSON.stringify(identity) });
  await put('git', { basicAuth: { username: 'ann', password: made('password of a git host') } });
  const body = made('private key of a git host');
  await put('ssh', {
    sshAuth: {
      privateKey: `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`,
    },
  });
  await put('opaque', {
    opaque: [
      { key: 'text', value: made('text of an opaque secret') },
      { key: 'bytes', bytes: Buffer.from(made('bytes of an opaque secret')).toString('base64') },
    ],
  });
}

async function issueSecrets(): Promise<void> {
  keep('token of a user', sluice.token);
  const account = { namespace: 'default', name: 'ci' };
  await sluice.mutate('createServiceAccount', { serviceAccount: account }, 'serviceAccount { name }');
  await issue(
    'token of a service account',
    'createToken',
    { serviceAccount: account, expiresIn: '1h' },
    'secret',
    told,
  );
  const hook = { namespace: 'default', name: 'quay', provider: 'QUAY' };
  await issue('secret of a registry hook', 'createRegistryHook', hook, 'secret', told);
  const webhook = { namespace: 'default', name: 'out', url: 'https://example.com/hook' };
  await issue('signing key', 'createWebhook', webhook, 'secret', told);
  await issue(
    'signing key after a rotation',
    'rotateWebhookSecret',
    { namespace: 'default', name: 'out' },
    'secret',
    told,
  );
  const response = await fetch(`${sluice.address}/registry/token?scope=repository:default/web:pull`, {
    headers: { authorization: `Basic ${Buffer.from(`x:${sluice.token}`).toString('base64')}` },
  });
  keep('token of the registry', ((await response.json()) as { token: string }).token.slice(-64));
  const pem = await readFile(settings['SLUICE_REGISTRY_TOKEN_KEY_FILE'] ?? '', 'utf8');
  keep('key of the token service', (pem.split('\n')[1] ?? '').trim());
}

async function leaseSecrets(): Promise<void> {
  const trigger = { type: 'GENERIC', secret: made('secret of a build webhook') };
  await ask(mutation('applyBuildConfig', 'outcome'), {
    input: {
      namespace: 'default',
      name: 'web',
      spec: { source: { dockerfile: 'FROM scratch' }, strategy: { docker: {} } },
      triggers: [trigger],
    },
  });
  await sluice.mutate('startBuild', { namespace: 'default', config: 'web' }, 'build { name }');
  const lease = (payload: { lease: { token: string } }) => payload.lease.token;
  await issue('lease of a build', 'claimBuild', { runner: 'r' }, 'lease { token }', lease);
  const manifest = JSON.stringify(deploymentConfig('web', [onImage('web:v1', ['web'])]));
  await sluice.mutate('applyDeployment', { namespace: 'default', manifest, onProblem: 'WARN' }, 'outcome');
  await sluice.mutate('startRollout', { namespace: 'default', name: 'web' }, 'rollout { number }');
  const claim = (payload: { claim: { token: string } }) => payload.claim.token;
  await issue('lease of a rollout', 'claimRollout', { agent: 'a' }, 'claim { token }', claim);
}

/** Shows each secret where it does not belong: in every place of a request from which an error could repeat it. */
async function misuse(): Promise<void> {
  for (const value of secrets.values()) {
    const text = JSON.stringify(value);
    await ask('query ($n: String!) { imageStream(namespace: $n, name: $n) { name } }', { n: value });
    await ask('query ($v: Verb!) { can(verb: $v) }', { v: value });
    await ask(
      `mutation { putSecret(input: { namespace: "default", name: "x", data: { dockerCfg: ${text} } }) { outcome } }`,
    );
    await ask(mutation('putSecret', 'outcome'), {
      input: { namespace: 'default', name: 'x', data: { dockerCfg: value } },
    });
    await ask('{ viewer { name } }', {}, value.replaceAll(/[^\x21-\x7e]/g, ''));
    const plain = encodeURIComponent(value);
    for (const path of [
      `/hooks/registries/default/quay/${plain}`,
      `/apis/build.openshift.io/v1/namespaces/default/buildconfigs/web/webhooks/${plain}/generic`,
      '/registry/notifications',
      '/registry/token?scope=repository:default/web:push',
      '/subgraph',
    ]) {
      const answer = await fetch(`${sluice.address}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${value.replaceAll(/[^\x21-\x7e]/g, '')}`,
        },
        body: '{',
      });
      answers.push(await answer.text());
    }
  }
}

test('twenty kinds of secrets are in no line of the log, answer, error, event or row of the audit or any other', async () => {
  await pushImage(host, 'default/web:v1', { credentials: `ada:${sluice.token}` });
  await putSecrets();
  await issueSecrets();
  await leaseSecrets();
  keep('token that was never good', `sluice_${randomBytes(32).toString('base64url')}`);
  expect(secrets.size).toBeGreaterThanOrEqual(20);
  for (const value of secrets.values()) expect(value.length).toBeGreaterThan(20);
  await misuse();
  await ask(
    '{ events(first: 100) { nodes { id type subject cause { message } ... on BuildEvent { __typename } } } }',
  );
  await ask('{ auditEntries(first: 100) { nodes { type subject payload cause { message } } } }');
  await ask(
    '{ namespace(name: "default") { secrets { nodes { name keys registries } } registryHooks { name } webhooks { nodes { url signingKeys { id } } } } }',
  );

  // What is still to be written is written now.
  await sluice[Symbol.asyncDispose]();
  const heard = { log: lines.join('\n'), rows: await dumpOf(db), answers: answers.join('\n') };
  expect(heard.rows).toContain('secret.put');
  expect(heard.log.length).toBeGreaterThan(10_000);
  for (const [kind, value] of secrets) {
    for (const shape of shapes(value))
      for (const [place, text] of Object.entries(heard))
        expect(text.includes(shape), `${place}: ${kind} as ${shape.slice(0, 6)}…`).toBe(false);
  }
  // The ear is good: what was told to whom it is for is heard.
  for (const kind of ['secret of a registry hook', 'lease of a build', 'signing key'])
    expect(issued.join('\n')).toContain(shapes(secrets.get(kind) ?? '')[0]);
}, 120_000);
