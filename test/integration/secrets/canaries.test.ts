import { expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { newKey } from '../../../src/platform/read-keychain.js';
import { dumpOf, startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice } from '../../support/sluice.js';

const canaries = Array.from({ length: 20 }, (_, index) => `canary${String(index).padStart(2, '0')}song`);
const canary = (index: number): string => canaries[index] ?? '';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const auth = (index: number) => ({ auth: base64(`ann:${canary(index)}`) });

/** Canaries as they are, and as they look in base64 (at each of its three offsets) and in hexadecimal. */
const songs = canaries.flatMap((text) => [
  text,
  ...['', 'x', 'xx'].map((shift) => base64(shift + text).slice(4, -4)),
  Buffer.from(text).toString('hex'),
]);
const heardIn = (text: string) => songs.filter((song) => text.includes(song));

const lines: string[] = [];
const logger = createLogger('trace', { write: (line) => lines.push(line) });
const registry = await startRegistry({ htpasswd: { user: 'ann', password: canary(0) } });
const key = newKey('one').reveal();
const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: key }, logger);
const db = await startDatabase({ url: sluice.databaseUrl });
const answers: string[] = [];

const put = async (name: string, data: unknown, more: object = {}) => {
  const query = `mutation Put($input: PutSecretInput!) { putSecret(input: $input) {
    outcome secret { id name type registries annotations { key value } } userErrors { message path } } }`;
  const input = { namespace: 'default', name, data, ...more };
  answers.push(JSON.stringify(await sluice.ask(query, { input })));
};
const login = (index: number, server = registry.host) => ({
  login: { server, username: 'ann', password: canary(index) },
});

test('the ear is good: each canary is heard as it is, in base64 and in hexadecimal', () => {
  for (const text of canaries) {
    expect(heardIn(`a ${text}`)).toHaveLength(1);
    expect(heardIn(base64(`ann:${text}`)).length).toBeGreaterThan(0);
    expect(heardIn(Buffer.from(text).toString('hex')).length).toBeGreaterThan(0);
  }
});

test('twenty secrets that go in, well or badly, are in no answer, line of the log, event or row', async () => {
  await put('good', login(0));
  await put('good', login(1));
  await put('config', { dockerConfigJson: JSON.stringify({ auths: { 'quay.io': auth(2) } }) });
  await put('old', { dockerCfg: JSON.stringify({ 'quay.io': auth(3) }) });
  await put('token', {
    dockerConfigJson: JSON.stringify({ auths: { 'quay.io': { identitytoken: canary(4) } } }),
  });
  await put('trying', login(5), { dryRun: true });
  // What is refused, each for another reason.
  await put('no-json', { dockerConfigJson: canary(6) });
  await put('half', { dockerConfigJson: `{"auths":{"quay.io":{"auth":"${canary(7)}` });
  await put('not-base64', {
    dockerConfigJson: JSON.stringify({ auths: { 'quay.io': { auth: canary(8) } } }),
  });
  await put('as-host', {
    dockerConfigJson: JSON.stringify({ auths: { [`ann:${canary(9)}@q.io`]: auth(9) } }),
  });
  await put('wrong-form', { dockerCfg: JSON.stringify({ auths: { 'quay.io': auth(10) } }) });
  await put('Bad Name', login(11));
  await put('object', { dockerConfigJson: { auths: { 'quay.io': auth(12) } } });
  await put('two-forms', { ...login(13), dockerCfg: canary(13) });
  await put('unknown', { login: { ...login(14).login, [`x`]: canary(14) } });
  await put('incomplete', { login: { password: canary(15), username: { name: canary(15) } } });
  await put('plain', canary(16));
  await put('nowhere', login(17), { namespace: 'nowhere' });
  await put('elsewhere', login(18, `ann:${canary(18)}@quay.io`));
  const literalText = `mutation { putSecret(input: { namespace: "default", name: "x",
    data: { dockerCfg: "${canary(19)}" } }) { outcome } }`;
  answers.push(JSON.stringify(await sluice.ask(literalText)));

  const input = {
    namespace: 'default',
    from: `${registry.host}/team/none:v1`,
    insecure: true,
    confirm: true,
  };
  answers.push(
    JSON.stringify(await sluice.mutate('importImages', { ...input, stream: 'a' }, 'results { message }')),
  );
  await put('good', login(0));
  answers.push(
    JSON.stringify(await sluice.mutate('importImages', { ...input, stream: 'b' }, 'results { message }')),
  );
  const list = `{ namespace(name: "default") { secrets { nodes {
    id name type registries excludedFromImport createdAt updatedAt annotations { key value } } } } }`;
  const { namespace } = await sluice.data(list);
  answers.push(JSON.stringify(namespace));

  expect(namespace.secrets.nodes).toMatchObject([
    { name: 'config', type: 'DOCKER_CONFIG_JSON', registries: ['quay.io'] },
    { name: 'good', registries: [registry.host] },
    { name: 'old', type: 'DOCKER_CFG' },
    { name: 'token' },
  ]);
  const kept = await dumpOf(db);
  expect(kept).toContain('secret.put');
  expect(answers.length).toBeGreaterThan(22);
  expect(lines.length).toBeGreaterThan(22);
  expect(heardIn(answers.join('\n'))).toEqual([]);
  expect(heardIn(lines.join('\n'))).toEqual([]);
  expect(heardIn(kept)).toEqual([]);
  expect(kept + lines.join('\n')).not.toContain(key.slice(4, 24));
  await registry.stop();
});
