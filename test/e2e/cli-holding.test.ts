import { expect, test } from 'vitest';
import { runCli } from '../support/cli.js';
import { pushImage } from '../support/images.js';
import { startRegistry } from '../support/registry.js';
import { startSluice } from '../support/sluice.js';

const registry = await startRegistry();
const server = await startSluice();
const env = {
  SLUICE_URL: server.address,
  SLUICE_TOKEN: server.token,
  SLUICE_CONFIG: '/nonexistent/config.json',
};
const sluice = async (...words: string[]) => (await runCli(words, env)).out;

/** Pushes another version of `team/web:prod`, and imports it. */
async function importVersion(version: string): Promise<string> {
  const digest = await pushImage(registry.host, 'team/web:prod', { labels: { version } });
  await sluice(
    'import-image',
    'web:prod',
    `--from=${registry.host}/team/web:prod`,
    '--confirm',
    '--insecure',
  );
  return digest;
}

test('what a verb would do is said by --dry-run; a rollback sticks until it is released', async () => {
  const v1 = await importVersion('1');
  const v2 = await importVersion('2');
  const at = (digest: string) => `${registry.host}/team/web@${digest}`;
  expect(await sluice('rollback', 'web:prod', '--dry-run')).toBe(
    `default/web:prod would be moved: rolled back to revision 1\n    from ${at(v2)}\n    to   ${at(v1)}\nIt would start no build and no rollout.\nNothing was changed. (dry run)\n`,
  );
  expect(await sluice('history', 'web:prod', '-o', 'json')).toContain(v2);
  expect(await sluice('rollback', 'web:prod')).toBe(`Tag web:prod rolled back to ${at(v1)}.\n`);
  await importVersion('3');
  expect(await sluice('describe', 'istag/web:prod')).toContain(v1);
  expect(await sluice('release', 'web:prod')).toBe('Tag web:prod released.\n');
  expect(await sluice('release', 'web:prod')).toBe('Tag web:prod was not held.\n');
  const v4 = await importVersion('4');
  expect(await sluice('describe', 'istag/web:prod')).toContain(v4);
  for (const words of [
    ['tag', '-d', 'web:prod'],
    ['tag', '--stop-tracking', 'web:prod'],
    ['delete', 'istag', 'web:prod'],
    ['delete', 'is', 'web'],
  ])
    expect(await sluice(...words, '--dry-run')).toContain('Nothing was changed. (dry run)');
  expect(await sluice('describe', 'istag/web:prod')).toContain(v4);
});
