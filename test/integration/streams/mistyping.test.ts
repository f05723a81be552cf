import { expect, test } from 'vitest';
import { newKey } from '../../../src/platform/read-keychain.js';
import { declare } from '../../support/declaring.js';
import { push } from '../../support/pushing.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice({ SLUICE_ENCRYPTION_KEYS: newKey('one').reveal() });
await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
const digest = await push(sluice, 'shop', 'web:v1', 'web');

const typed = (...words: string[]) => declare(sluice, [...words, '-n', 'shop']);

test('a tag that is missing in a stream that is there is taken as an image elsewhere, and that is said', async () => {
  const mistyped = await typed('tag', 'web:v2', 'web:prod', '--reference');
  expect(mistyped).toMatchObject({ code: 0, out: 'Tag web:prod set to web:v2.\n' });
  expect(mistyped.err).toBe(
    '# web has no tag v2, so web:v2 is taken as an image of a registry; --source=istag has it be the tag.\n',
  );
  expect((await typed('tag', 'web:v1', 'web:prod')).err).toBe('');
  expect((await typed('tag', 'busybox:1', 'web:box', '--reference')).err).toBe('');
});

test('an empty list says whether there is such a namespace at all', async () => {
  await sluice.mutate('createNamespace', { name: 'bare' }, 'cursor');
  const empty = 'There are no image streams in namespace “bare”.\n';
  expect(await declare(sluice, ['get', 'is', '-n', 'bare'])).toMatchObject({ code: 0, err: empty });
  const { err } = await declare(sluice, ['get', 'is', '-n', 'shpo']);
  expect(err).toContain('There is no namespace “shpo” that you may see.');
});

test('a path that leads nowhere in a list is no empty list', async () => {
  const { out, err } = await typed('get', 'is', '-o', 'jsonpath={.name}');
  expect(out).toBe('');
  expect(err).toContain('{.name} leads to nothing: this is a list');
  expect(await typed('get', 'is', '-o', 'jsonpath={[*].name}')).toMatchObject({ out: 'web\n', err: '' });
});

test('a tag that points at nothing is said to, with the reason', async () => {
  await typed('tag', 'web:v1', 'web:gone', '--alias');
  await typed('import-image', 'web:broken', '--from=127.0.0.1:1/team/web:1', '--confirm');
  const { code, err } = await typed('describe', 'istag/web:broken');
  expect(code).toBe(3);
  expect(err).toMatch(/^error: imagestreamtag “web:broken” points at nothing yet: .*127\.0\.0\.1:1.+\n/);
  expect(await typed('compare', 'web:broken', 'web:v1')).toMatchObject({
    code: 3,
    err: 'error: imagestreamtag “web:broken” points at nothing yet.\n',
  });
  expect((await typed('describe', 'istag/web:v1')).out).toContain(digest);
});

test.each([
  [['describe', 'web'], 'A thing is named with its kind, e.g. is/web.'],
  [['wait', 'istag/web:v1', '--for=mved', '--timeout=1ms'], '“mved” is nothing that can be waited for.'],
  [['why', 'web'], '“web” has no triggers in namespace “shop”'],
  [
    ['consumer', 'create', 'x', '--type=image-tag.movd'],
    '“movd” is no type of event of a tag; there are moved,',
  ],
  [['events', '-f', '--type=image-tag.movd', '-o', 'cloudevents'], '“movd” is no type of event of a tag'],
  [['webhook', 'listen', '--forward=localhost:1', '--type=image-tag.movd'], '“movd” is no type of event'],
  [['webhook', 'listen', '--forward=ftp://localhost:1'], 'Give --forward http://localhost:3000'],
  [
    ['consumer', 'seek', 'x', '--to=middle'],
    '--to middle is no place in the log: give beginning, end, or a cursor',
  ],
  [
    ['create', 'token', 'ci', '--duration=30x'],
    'error: "30x" will not do: Duration must be whole numbers with units',
  ],
  [['adm', 'policy', 'add-role-to-user', 'edti', 'ann'], 'There is no role "edti"; there are '],
  [
    ['webhook', 'create', 'ci', '--url=http://127.0.0.1:3000'],
    'to a program on a machine of yours leads sluice webhook listen --forward.',
  ],
  [['new-build'], 'Say what to build: [BUILDER~]URL, --dockerfile or --binary.'],
])('what is wrong with %j is said in the words that were typed', async (words, message) => {
  const { code, out, err } = await typed(...words);
  expect({ out, err }).toMatchObject({ out: '', err: expect.stringContaining(message) as string });
  expect(code).toBeGreaterThan(1);
});

test('a consumer that is there already is called one', async () => {
  expect((await typed('consumer', 'create', 'twice')).code).toBe(0);
  expect((await typed('consumer', 'create', 'twice')).err).toBe(
    'error: Consumer shop/twice exists already.\n',
  );
});
