import { expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { pushImage } from '../support/images.js';
import { startRegistry } from '../support/registry.js';
import { startSluice } from '../support/sluice.js';
import { tagImage } from '../support/images/tag-image.js';

const registry = await startRegistry();
const server = await startSluice();
const env = {
  SLUICE_URL: server.address,
  SLUICE_TOKEN: server.token,
  SLUICE_CONFIG: '/nonexistent/config.json',
};
const sluice = (...words: string[]) => runCli(words, env);
const repository = `${registry.host}/team/app`;

test('a whole repository is imported by one command, which says what came in and what was left out', async () => {
  await pushImage(registry.host, 'team/app:latest');
  await tagImage(registry.host, 'team/app', 'latest', ['1.0', '1.1', '2.0', 'nightly']);
  const words = ['import-image', 'app', '--all', `--from=${repository}`, '--confirm', '--insecure'];
  const choice = ['--include=1.*,2.*', '--include=latest', '--limit=2'];

  const dry = await sluice(...words, ...choice, '--dry-run');
  expect(dry).toMatchObject({ code: 0, err: '' });
  expect(dry.out).toContain('Imported (2): latest, 2.0\nLeft out, beyond the limit (2): 1.1, 1.0\n');
  expect(dry.out).toMatch(/Nothing was changed\. \(dry run\)\n$/);
  expect((await sluice('get', 'is', 'app')).code).toBe(3);

  const { code, out } = await sluice(...words, ...choice);
  expect(code).toBe(0);
  expect(out).toMatch(/^imagestream\/app imported\nImported \(2\): latest, 2\.0\n/);
  expect(out).toContain('Left out, by filters or the specification (1): nightly\n\nName:');
  expect(out).toContain(`Imported From:\t\t${repository}\n`);

  const again = await sluice('import-image', 'app', '--all', '--insecure', '--exclude=n*');
  expect(again.out).toContain('Imported (2): 1.1, 1.0\nUnchanged (2): latest, 2.0\n');

  const one = await sluice('import-image', 'app:nightly', '--insecure');
  expect(one).toMatchObject({ code: 0, err: '' });
  expect(one.out).toMatch(/^nightly\n {2}no spec tag\n\n {2}\* /m);
});

test('a reference with its registry names the source, and by its last part the stream', async () => {
  const { code, out } = await sluice('import-image', `${repository}:1.0`, '--confirm', '--insecure');
  expect(code).toBe(0);
  expect(out).toContain(`\n1.0\n  tagged from ${repository}:1.0\n`);
});

test('a repository that cannot be listed is an error; what makes no sense is refused before it is asked for', async () => {
  const missing = await sluice(
    'import-image',
    'none',
    '--all',
    `--from=${registry.host}/none`,
    '--confirm',
    '--insecure',
  );
  expect(missing.code).toBe(1);
  expect(missing.err).toMatch(/^error: the repository could not be imported \(NotFound\)/);
  expect((await sluice('import-image', 'app:1', '--include=x')).code).toBe(2);
  expect((await sluice('import-image', 'app', '--all', '--limit=many')).code).toBe(2);
});
