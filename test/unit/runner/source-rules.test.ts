import { expect, test } from 'vitest';
import { addressRule } from '../../../src/platform/network/index.js';
import { checkRemote, checkRevision } from '../../../src/runner/source/git-remote.js';

const rules = { protocols: ['https', 'ssh'], mayReach: addressRule([]) };

test.each([
  'file:///etc',
  '/etc/passwd',
  '../x',
  'ext::sh -c touch% /tmp/x',
  'fd::17/foo',
  '--upload-pack=touch',
  '-oProxyCommand=x:y',
  'git@-oProxyCommand=touch:x',
  'ssh://-oProxyCommand=x/y',
  'ssh://-x@93.184.216.34/y',
  'git://93.184.216.34/x',
  'http://93.184.216.34/x',
  'https://user:secret@93.184.216.34/x',
  'https://127.0.0.1/x',
  'https://[::1]/x',
  'https://[::ffff:127.0.0.1]/x',
  'https://169.254.169.254/latest',
  'https://2130706433/x',
  'https://0x7f000001/x',
  'https://localhost/x',
  'https://10.0.0.1/x',
  'https://[64:ff9b::7f00:1]/x',
  'root@127.0.0.1:x',
  'https://93.184.216.34/x\n--upload-pack=x',
  'javascript:alert(1)',
  'data:text/plain,x',
  ...['\\@', '?@', '#@', '\\'].flatMap((end) => [
    `https://93.184.216.34${end}127.0.0.1/x`,
    `ssh://93.184.216.34${end}127.0.0.1/x`,
  ]),
  String.raw`https:\\93.184.216.34/x`,
  'https:93.184.216.34/%20x',
  'https:/93.184.216.34/%20x',
])('source is not fetched from %j', async (uri) => {
  await expect(checkRemote(uri, rules)).rejects.toMatchObject({ reason: 'FetchSourceFailed' });
});

test('over HTTP git is bound to no other host than the one that was asked for', async () => {
  expect(await checkRemote('https://93.184.216.34/org/app.git', rules)).toEqual({
    uri: 'https://93.184.216.34/org/app.git',
    username: null,
    settings: ['-c', 'http.followRedirects=false', '-c', 'protocol.file.allow=never'],
    sshOptions: [],
  });
  const local = { protocols: ['http'], mayReach: addressRule(['127.0.0.0/8', '::1']) };
  const { settings } = await checkRemote('http://localhost:8080/x', local);
  expect(settings.join(' ')).toMatch(/http\.curloptResolve=localhost:8080:(127\.0\.0\.1|::1)/);
});

test('git is bound to all addresses of a host that builds may reach, and goes by ssh to the first', async () => {
  const addresses = ['10.0.0.1', '::1', '127.0.0.1'].map((address) => ({ address }));
  const local = {
    ...{ protocols: ['http', 'ssh', 'git'], mayReach: addressRule(['127.0.0.0/8', '::1']) },
    lookup: () => Promise.resolve(addresses),
  };
  const { settings } = await checkRemote('http://git.example:8080/x', local);
  expect(settings).toContain('http.curloptResolve=git.example:8080:::1,127.0.0.1');
  const { sshOptions } = await checkRemote('git@git.example:x', local);
  expect(sshOptions[0]).toBe('-o HostName=::1');
  // Nothing binds git there: it may take the first.
  await expect(checkRemote('git://git.example/x', local)).rejects.toThrow('builds may not fetch from there');
  addresses.shift();
  expect(await checkRemote('git://git.example/x', local)).toMatchObject({ uri: 'git://git.example/x' });
});

test('over ssh git goes to the address that was checked, and asks for the key of the name', async () => {
  const local = { protocols: ['ssh'], mayReach: addressRule(['127.0.0.0/8', '::1']) };
  const optionsOf = async (uri: string) => (await checkRemote(uri, local)).sshOptions.join(' ');
  expect(await optionsOf('git@localhost:org/app.git')).toMatch(
    /^-o HostName=(127\.0\.0\.1|::1) -o 'HostKeyAlias=localhost'$/,
  );
  expect(await optionsOf('ssh://git@localhost:2222/app')).toContain("'HostKeyAlias=[localhost]:2222'");
  expect(await optionsOf('ssh://git@127.0.0.1:2222/app')).toBe('');
  await expect(checkRemote("ssh://git@a'b/app", local)).rejects.toThrow('names no host');
});

test.each([
  '-x',
  '--all',
  'a..b',
  'a b',
  'x@{1}',
  'refs/heads/../x',
  '',
  'a/',
  'HEAD^',
  'a:b',
  '*',
  'x.lock',
])('%j is taken for no revision', (ref) => {
  expect(() => checkRevision(ref)).toThrow('no branch, tag or commit');
});

test.each(['main', 'v1.0', 'feature/x', 'refs/pull/7/head', 'a'.repeat(40)])('%j is a revision', (ref) => {
  expect(checkRevision(ref)).toBe(ref);
});
