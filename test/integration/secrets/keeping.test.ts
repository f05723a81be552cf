import { afterAll, expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';
import { newKey } from '../../../src/platform/read-keychain.js';
import { pushImage } from '../../support/images.js';
import { freshDatabase, literal, startDatabase } from '../../support/postgres.js';
import { startRegistry } from '../../support/registry.js';
import { startSluice, type Sluice } from '../../support/sluice.js';

const [one, two, three] = ['one', 'two', 'three'].map((id) => newKey(id).reveal()) as [
  string,
  string,
  string,
];
const registry = await startRegistry({ htpasswd: { user: 'ann', password: 'word' } });
afterAll(() => registry.stop());
await pushImage(registry.host, 'team/app:v1', { credentials: 'ann:word' });

const databaseUrl = await freshDatabase();
const db = await startDatabase({ url: databaseUrl });
const start = (keys: string, logger = createLogger('silent')) =>
  startSluice({ DATABASE_URL: databaseUrl, SLUICE_ENCRYPTION_KEYS: keys }, logger);

const put = (sluice: Sluice, namespace: string, password: string) => {
  const data = { login: { server: registry.host, username: 'ann', password } };
  return sluice.mutate('putSecret', { namespace, name: 'pull', data }, 'outcome');
};
let streams = 0;
const outcomeOf = async (sluice: Sluice, namespace: string) => {
  const from = `${registry.host}/team/app:v1`;
  const stream = `app-${String((streams += 1))}`;
  const input = { namespace, stream, tag: 'v1', from, insecure: true, confirm: true };
  const { results } = await sluice.mutate('importImages', input, 'results { outcome }');
  return results[0].outcome;
};
const keyIds = async () =>
  (await db.many(literal<{ id: string }>('select distinct key_id as id from secret'))).map(({ id }) => id);

test('what is moved from one row into another does not open, and the log says which', async () => {
  const lines: string[] = [];
  await using sluice = await start(one, createLogger('error', { write: (line) => lines.push(line) }));
  await sluice.mutate('createNamespace', { name: 'victim' }, 'namespace { name }');
  await sluice.mutate('createNamespace', { name: 'thief' }, 'namespace { name }');
  await put(sluice, 'victim', 'word');
  await put(sluice, 'thief', 'guess');
  await db.execute(
    literal(`update secret t set wrapped_key = v.wrapped_key, sealed_data = v.sealed_data, version = v.version
             from secret v where v.namespace = 'victim' and t.namespace = 'thief'`),
  );
  expect(await outcomeOf(sluice, 'thief')).toBe('FAILED');
  expect(await outcomeOf(sluice, 'victim')).toBe('MOVED');
  expect(lines.join('')).toContain('Secret thief/pull cannot be opened');
});

test('what an older version held does not open in its own row', async () => {
  await using sluice = await start(one);
  await sluice.mutate('createNamespace', { name: 'rolled-back' }, 'namespace { name }');
  await put(sluice, 'rolled-back', 'word');
  const row = "namespace = 'rolled-back'";
  await db.execute(literal(`create table kept as select wrapped_key, sealed_data from secret where ${row}`));
  await put(sluice, 'rolled-back', 'guess');
  await db.execute(
    literal(
      `update secret s set wrapped_key = k.wrapped_key, sealed_data = k.sealed_data from kept k where ${row}`,
    ),
  );
  expect(await outcomeOf(sluice, 'rolled-back')).toBe('FAILED');
});

test('a start with a new first key puts all under it; then the old key can go', async () => {
  await db.execute(literal('delete from secret'));
  {
    await using sluice = await start(one);
    await put(sluice, 'default', 'word');
    expect(await keyIds()).toEqual(['one']);
  }
  {
    await using sluice = await start(`${two},${one}`);
    expect(await keyIds()).toEqual(['two']);
    expect(await outcomeOf(sluice, 'default')).toBe('MOVED');
  }
  {
    await using sluice = await start(two);
    expect(await outcomeOf(sluice, 'default')).toBe('MOVED');
  }
});

test('without its key a secret stays as it is, and the gateway starts and imports without it', async () => {
  const lines: string[] = [];
  await using sluice = await start(three, createLogger('error', { write: (line) => lines.push(line) }));
  expect(await keyIds()).toEqual(['two']);
  expect(lines.join('')).toContain('stays under the key two: The key two is not among the encryption keys.');
  expect(await outcomeOf(sluice, 'default')).toBe('FAILED');
  await put(sluice, 'default', 'word');
  expect(await outcomeOf(sluice, 'default')).toBe('MOVED');
});
