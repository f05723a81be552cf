import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { asking } from '../support/asking.js';
import { openPage, startBrowser } from '../support/browser.js';
import { buildConfig } from '../support/building.js';
import { pushImage } from '../support/images.js';
import { startPassage, type Passage } from '../support/interference/passage.js';
import { startRegistry, type Registry } from '../support/registry.js';
import { startGateway, type Started } from '../support/started.js';

const run = promisify(execFile);

/** The whole path, as somebody goes it who has just started the gateway: each test goes on where the last one ended. */
let folder: string;
let gateway: Started;
let registry: Registry;
let passage: Passage;
let browser: Browser;
let page: Page;
const digests: string[] = [];
const pushed: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluice-console-'));
  [gateway, registry, browser] = await Promise.all([
    startGateway(folder, { SLUICE_RUNNER: 'true' }),
    startRegistry(),
    startBrowser(),
  ]);
  for (const version of ['1', '2'])
    digests.push(
      await pushImage(registry.host, `shop/web:${version}`, { env: [`VERSION=${version}`, 'PORT=8080'] }),
    );
  await gateway.ask(`mutation { createNamespace(input: { name: "shop" }) { userErrors { message } } }`);
  passage = await startPassage(gateway.address);
  page = await openPage(browser);
});
afterAll(async () => {
  await browser.close();
  await passage.close();
  await gateway.end('SIGTERM');
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

const short = (digest: string | undefined) => digest?.slice(7, 19) ?? 'none';

/** The registry that stands beside the gateway. */
const ownRegistry = () => /Registry +(\S+)/.exec(gateway.output())?.[1] ?? '';

/** Pushes a version to shop/web:prod, as somebody else would: with skopeo, to the gateway's own registry. */
const push = (version: string) =>
  pushImage(ownRegistry(), 'shop/web:prod', {
    env: [`VERSION=${version}`, 'PORT=8080'],
    credentials: `developer:${gateway.token}`,
  });

/** Puts a revision of shop/web:prod on top again, as somebody else would. */
const restore = (revision: string) =>
  gateway.ask(
    `mutation ($revision: Int64!) { rollbackImageTag(input: { namespace: "shop", stream: "web", tag: "prod",
       to: { revision: $revision } }) { userErrors { message } } }`,
    { revision },
  );

test('the token that npm start prints opens the door, and no other', async () => {
  await page.goto(passage.address);
  await page.getByLabel('Token').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('does not take this token').waitFor();
  await page.getByLabel('Token').fill(gateway.token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  expect(await page.context().cookies()).toEqual([]);
});

test('an import shows what the registry has before it is done', async () => {
  for (const version of ['1', '2']) {
    await page.goto(`${passage.address}/streams`);
    await page.getByRole('button', { name: 'Import' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Image').fill(`${registry.host}/shop/web:${version}`);
    await dialog.getByLabel('Namespace').fill('shop');
    await dialog.getByLabel('Allow plain HTTP').check();
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByText('Moves').waitFor();
    await dialog.getByRole('button', { name: 'Import' }).click();
    await page.getByRole('heading', { name: `web:${version}` }).waitFor();
    await page
      .getByRole('link', { name: short(digests[Number(version) - 1]) })
      .first()
      .waitFor();
  }
});

test('a push by somebody else is seen to arrive, without loading anew', async () => {
  await page.goto(`${passage.address}/streams/shop/web`);
  await page.getByRole('row', { name: /^1/ }).waitFor();
  const prod = page.getByRole('row', { name: /^prod/ });
  for (const version of ['1', '2']) {
    const digest = await push(version);
    pushed.push(digest);
    await prod.getByRole('link', { name: short(digest) }).waitFor({ timeout: 30_000 });
  }
});

test('the history leads to what differs', async () => {
  await page.getByRole('link', { name: 'prod', exact: true }).click();
  await page.locator('.history').getByRole('link', { name: 'Compare' }).click();
  await page.getByText('VERSION=2').waitFor();
  await page.getByText('VERSION=1').waitFor();
  await page.goBack();
});

test('a restore says what it does, then does it, and the tag is held', async () => {
  await page.getByRole('button', { name: 'Restore' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('shop/web:prod').waitFor();
  await dialog.getByLabel('Why').fill('500s since noon');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Held by developer').waitFor();
  await page.getByText('500s since noon').first().waitFor();
  await page.getByRole('listitem').filter({ hasText: '#3' }).getByText(short(pushed[0])).waitFor();
});

test('the past is one address away', async () => {
  const before = new Date().toISOString();
  await restore('2');
  await page.getByText('#4').waitFor();
  await page.goto(`${passage.address}/streams/shop/web/tags/prod?asOf=${before}`);
  await page.getByText('As it was on').waitFor();
  await page.getByText('#3').waitFor();
  expect(await page.getByText('#4').count()).toBe(0);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await page.getByText('#4').waitFor();
});

test('the time is dragged to before the stream had tags, and pushed on by keys', async () => {
  await page.goto(`${passage.address}/streams/shop/web`);
  await page.getByRole('row', { name: /^prod/ }).waitFor();
  await page.getByRole('button', { name: 'Look back' }).click();
  const slider = page.getByRole('slider', { name: 'Time' });
  const track = await slider.boundingBox();
  if (!track) throw new Error('The slider is not to be seen.');
  const middle = track.y + track.height / 2;
  await page.mouse.move(track.x + track.width / 2, middle);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 4, middle, { steps: 4 });
  await page.mouse.move(track.x, middle, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('row', { name: /^prod/ }).waitFor({ state: 'detached' });
  const then = new URL(page.url()).searchParams.get('asOf') ?? '';
  expect(Date.parse(then)).toBeLessThan(Date.now());
  await slider.press('End');
  await page.getByRole('row', { name: /^prod/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('asOf')).not.toBe(then);
});

test('what a page shows is taken along as GraphQL, and as a line for curl that gets it', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${passage.address}/streams/shop/web/tags/prod`);
  await page.getByText('#4').waitFor();
  await page.getByRole('button', { name: 'Copy as' }).click();
  const shown = page.getByRole('region', { name: 'What is shown' });
  const copied = async (way: string, beginning: string) => {
    await shown.getByRole('button', { name: `Copy as ${way}` }).click();
    const taken = () => page.evaluate<string>('navigator.clipboard.readText()');
    await expect.poll(taken, { timeout: 20_000 }).toMatch(new RegExp(`^${beginning}`));
    return taken();
  };
  const digestOf = (answer: unknown) =>
    (answer as { data: { imageTag: { current: { digest: string } } } }).data.imageTag.current.digest;
  const [query = '', variables = ''] = (await copied('GraphQL', 'query')).split('# variables');
  expect(digestOf(await gateway.ask(query, JSON.parse(variables) as object))).toBe(pushed[1]);
  const line = await copied('curl', 'curl');
  const { stdout } = await run('bash', ['-c', line], { env: { ...process.env, TOKEN: gateway.token } });
  expect(digestOf(JSON.parse(stdout))).toBe(pushed[1]);
});

test('a build is started, followed to its end, and the cascade tells what came of it', async () => {
  const graph = asking(gateway.address, gateway.token);
  const output = { to: { kind: 'IMAGE_STREAM_TAG', name: 'site:latest' } };
  const source = { dockerfile: 'FROM scratch\nLABEL made=here\n' };
  await graph.mutate('applyImageStream', { namespace: 'shop', name: 'site' }, 'outcome');
  await graph.mutate('applyBuildConfig', buildConfig('site', { spec: { source, output } }), 'outcome');
  await page.goto(`${passage.address}/builds`);
  await page.getByRole('button', { name: 'Start' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('It sets off 1 build in shop').waitFor();
  await dialog.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('heading', { name: 'site-1' }).waitFor();
  await page.getByRole('log').getByText('FROM scratch').first().waitFor({ timeout: 90_000 });
  await page.getByText('Complete', { exact: true }).waitFor({ timeout: 90_000 });
  await page.getByText('Push image').waitFor();
  await page.getByRole('link', { name: 'Cascade' }).click();
  await page.locator('.cascade .step.done', { hasText: 'shop/site-1' }).first().waitFor();
  await page.locator('.cascade .step.done', { hasText: 'shop/site:latest' }).first().waitFor();
  await page.goto(`${passage.address}/streams/shop/web/tags/prod`);
  await page.getByText('#4').waitFor();
}, 240_000);

test('a lost network costs nothing: what happened meanwhile is there once it is back, and said so', async () => {
  await page.getByText('Live', { exact: true }).waitFor();
  passage.cut();
  await page.getByText('Reconnecting').waitFor();
  await restore('1');
  await restore('2');
  await page.getByRole('link', { name: 'Streams', exact: true }).first().click();
  await page.getByRole('alert').getByText('The gateway cannot be reached').waitFor();
  passage.mend();
  await page.getByText('resumed, 2 events replayed').waitFor();
  // What could not be shown is shown by itself.
  await page.getByRole('row', { name: /shop\/web/ }).waitFor();
  await page.goBack();
  await page.getByText('#6').waitFor();
});

test('whoever signs out is out', async () => {
  await page.getByRole('button', { name: /Signed in as developer/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Token').waitFor();
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
});
