import { gzipSync } from 'node:zlib';
import { pack, type Header } from 'tar-stream';
import { beforeAll, expect, test } from 'vitest';
import { checkArchive } from '../../../src/domains/builds/uploads/check-archive.js';
import { buildConfig, scriptedRunner } from '../../support/building.js';
import { startSluice } from '../../support/sluice.js';
import { zipOf, type ZipEntry } from '../../support/builds/zip.js';

const sluice = await startSluice();
const runner = scriptedRunner(sluice);

beforeAll(async () => {
  await sluice.mutate('createNamespace', { name: 'shop' }, 'cursor');
  const spec = { source: { binary: {} }, strategy: { docker: {} } };
  await sluice.mutate('applyBuildConfig', buildConfig('sent', { spec, runPolicy: 'PARALLEL' }), 'outcome');
});

async function archive(...entries: (Partial<Header> & { name: string; text?: string })[]): Promise<Buffer> {
  const packed = pack();
  for (const { text = '', ...header } of entries) packed.entry(header, text);
  packed.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of packed as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}
const start = (binary: object = {}) =>
  sluice.mutate(
    'startBuild',
    { namespace: 'shop', config: 'sent', binary },
    'build { name phase reason } upload { path maximumBytes }',
  );
const put = async (path: string, bytes: Buffer): Promise<number> =>
  (await fetch(`${sluice.address}${path}`, { method: 'PUT', body: new Uint8Array(bytes) })).status;
const phase = async (name: string): Promise<string> =>
  (await sluice.data('query ($name: String!) { build(namespace: "shop", name: $name) { phase } }', { name }))
    .build.phase;

test('a source that is sent in parts comes to the runner that has the lease, and to nobody else', async () => {
  const { build, upload } = await start();
  expect(build).toMatchObject({ phase: 'NEW', reason: 'AWAITING_UPLOAD' });
  const bytes = gzipSync(
    await archive({ name: 'Dockerfile', text: 'FROM scratch\n' }, { name: 'a/b', text: 'x'.repeat(9_000) }),
  );
  const path = String(upload.path);
  expect(await put(`${path}?part=0`, bytes.subarray(0, 50))).toBe(202);
  expect(await put(`${path}?part=0`, bytes.subarray(0, 100))).toBe(202);
  expect(await put(`${path}?part=1&last`, bytes.subarray(100))).toBe(201);
  expect(await phase(String(build.name))).toBe('PENDING');
  expect(await put(`${path}?part=1&last`, bytes.subarray(100))).toBe(404);

  const { lease } = await sluice.mutate(
    'claimBuild',
    { runner: 'one' },
    'lease { token fence build { id } work { uploadedSource { path asFile size digest } } }',
  );
  const source = lease.work.uploadedSource;
  expect(source).toMatchObject({ asFile: null, size: String(bytes.length) });
  const get = (token: string) =>
    fetch(`${sluice.address}${String(source.path)}`, { headers: { authorization: `Bearer ${token}` } });
  expect((await get('sluice_lease_other')).status).toBe(404);
  expect(Buffer.from(await (await get(String(lease.token))).arrayBuffer()).equals(bytes)).toBe(true);
  await runner.finish({
    build: String(lease.build.id),
    token: String(lease.token),
    fence: String(lease.fence),
  });
  expect((await get(String(lease.token))).status).toBe(404);
});

test('one file is sent as it is, and nothing, too much or the unexpected is refused', async () => {
  const { build, upload } = await start({ asFile: 'app.jar' });
  const path = String(upload.path);
  expect(await put(path, Buffer.alloc(0))).toBe(400);
  expect(await put(`${path}?part=5000`, Buffer.from('x'))).toBe(400);
  expect(await put('/builds/uploads/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', Buffer.from('x'))).toBe(404);
  expect(await put(path, Buffer.from('any bytes'))).toBe(201);
  expect(await phase(String(build.name))).toBe('PENDING');
  await runner.finish((await runner.claim()).key);
});

test.each([
  ['a path that leads out', [{ name: '../evil' }]],
  ['an absolute path', [{ name: '/etc/passwd' }]],
  ['a link that leads out', [{ name: 'a/link', type: 'symlink' as const, linkname: '../../etc' }]],
  ['an absolute link', [{ name: 'link', type: 'symlink' as const, linkname: '/etc' }]],
  ['a hard link that leads out', [{ name: 'link', type: 'link' as const, linkname: '../etc/passwd' }]],
  ['a device', [{ name: 'null', type: 'character-device' as const }]],
  ['a pipe', [{ name: 'pipe', type: 'fifo' as const }]],
  ['too long a name', [{ name: 'x'.repeat(300) }]],
  [
    'writing through a link',
    [
      { name: 'dir', type: 'symlink' as const, linkname: 'other' },
      { name: 'dir/file', text: 'x' },
    ],
  ],
])('an archive with %s is refused as a whole', async (_, entries) => {
  const bytes = await archive({ name: 'Dockerfile', text: 'FROM scratch\n' }, ...entries);
  const { build, upload } = await start();
  expect(await put(String(upload.path), bytes)).toBe(400);
  expect(await phase(String(build.name))).toBe('NEW');
});

test('an archive that is none, broken or empty is refused, and one with links inside is not', async () => {
  const read = (bytes: Buffer) =>
    checkArchive(
      (async function* () {
        yield await Promise.resolve(bytes);
      })(),
    );
  const good = await archive(
    { name: 'a', text: 'x' },
    { name: 'dir/link', type: 'symlink', linkname: '../a' },
  );
  expect(await read(good)).toEqual({ entries: 2, bytes: 1 });
  for (const bytes of [
    Buffer.from('no archive'.repeat(200)),
    gzipSync(good).subarray(0, 60),
    Buffer.alloc(1024),
  ])
    await expect(read(bytes)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a zip that is sent in small parts is looked through, and taken', async () => {
  const { build, upload } = await start();
  const path = String(upload.path);
  const bytes = zipOf(
    { name: 'Dockerfile', text: 'FROM scratch\n' },
    { name: 'dir/' },
    { name: 'dir/large', text: 'x'.repeat(500_000) },
  );
  const cuts = [0, 7, 40, 90, bytes.length - 30, bytes.length];
  for (let part = 0; part < cuts.length - 1; part++) {
    const isLast = part === cuts.length - 2;
    const piece = bytes.subarray(cuts[part], cuts[part + 1]);
    expect(await put(`${path}?part=${String(part)}${isLast ? '&last' : ''}`, piece)).toBe(isLast ? 201 : 202);
  }
  expect(await phase(String(build.name))).toBe('PENDING');
  await runner.finish((await runner.claim()).key);
});

test.each<[string, ZipEntry[]]>([
  ['a path that leads out', [{ name: '../evil' }]],
  ['a path that leads out on the way', [{ name: 'a/../../evil' }]],
  ['an absolute path', [{ name: '/etc/passwd' }]],
  ['a path of Windows that leads out', [{ name: '..\\evil' }]],
  ['a link', [{ name: 'link', text: '/etc', mode: 0o120777 }]],
  ['a device', [{ name: 'null', mode: 0o020666 }]],
  ['too long a name', [{ name: 'x'.repeat(300) }]],
  ['more in it than it says', [{ name: 'bomb', text: 'x'.repeat(100_000), claimedSize: 10 }]],
  ['more than archives may hold', [{ name: 'bomb', text: 'x', claimedSize: 3 * 2 ** 30 }]],
  ['nothing in it', []],
])('a zip with %s is refused as a whole', async (_, entries) => {
  const bytes =
    entries.length === 0 ? zipOf() : zipOf({ name: 'Dockerfile', text: 'FROM scratch\n' }, ...entries);
  const { build, upload } = await start();
  expect(await put(String(upload.path), bytes)).toBe(400);
  expect(await phase(String(build.name))).toBe('NEW');
  await sluice.mutate('cancelBuild', { namespace: 'shop', name: build.name }, 'cursor');
});
