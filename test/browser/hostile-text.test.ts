import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { buildConfig, scriptedRunner } from '../support/building.js';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { pushImage } from '../support/images.js';
import { startRegistry, type Registry } from '../support/registry.js';
import { startSluice } from '../support/sluice.js';

const sluice = await startSluice({
  SLUICE_ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
});
let registry: Registry;
let browser: Browser;
let page: Page;
let digest: string;

/** What would run, were it ever taken for anything but text. */
const corpus = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(2)</script></svg>',
  '"><iframe srcdoc="<script>parent.alert(1)</script>">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u001b]8;;javascript:alert(1)\u0007press\u001b]8;;\u0007',
  '</title><script>alert(1)</script>',
] as const;
const entries = corpus.map((value, index) => ({ key: `hostile${String(index)}`, value }));

beforeAll(async () => {
  [registry, browser] = await Promise.all([startRegistry(), startBrowser()]);
  digest = await pushImage(registry.host, 'shop/web:1', {
    labels: Object.fromEntries(entries.map(({ key, value }) => [key, value])),
    env: corpus.map((value, index) => `HOSTILE${String(index)}=${value}`),
    cmd: corpus,
    entrypoint: corpus,
    user: corpus[1],
    workingDir: `/${corpus[0]}`,
    author: corpus[2],
  });
  await sluice.mutate('createNamespace', { name: 'shop', displayName: corpus[0] }, 'namespace { name }');
  const from = `${registry.host}/shop/web:1`;
  const importing = { namespace: 'shop', stream: 'web', tag: 'latest', from, confirm: true, insecure: true };
  await sluice.mutate('importImages', importing, 'results { outcome }');
  const printable = entries.filter(({ value }) => !value.includes('\u001b'));
  await sluice.mutate(
    'applyImageStream',
    { namespace: 'shop', name: 'web', annotations: printable },
    'outcome',
  );
  await sluice.mutate(
    'rollbackImageTag',
    { namespace: 'shop', stream: 'web', tag: 'latest', to: { position: 0 }, reason: corpus[1] },
    'imageTag { name }',
  );
  const runner = scriptedRunner(sluice);
  await sluice.mutate('applyBuildConfig', buildConfig('web'), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'web' }, 'build { name }');
  const { key } = await runner.claim();
  await runner.append(key, 0, `${corpus.join('\n')}\nthe end\n`);
  await runner.finish(key, { outcome: 'FAILED', message: corpus[1] });
  await sluice.mutate(
    'createToken',
    { serviceAccount: await robot(), description: corpus[1] },
    'token { id }',
  );
  await sluice.mutate(
    'createWebhook',
    { namespace: 'shop', name: 'chat', url: `https://example.com/${encodeURIComponent(corpus[0])}` },
    'webhook { name }',
  );
  page = await openPage(browser);
});
/** A service account, whose tokens may be called anything. */
async function robot() {
  const serviceAccount = { namespace: 'shop', name: 'robot' };
  await sluice.mutate('createServiceAccount', { serviceAccount }, 'serviceAccount { name }');
  return serviceAccount;
}
afterAll(async () => {
  await browser.close();
  await registry.stop();
});

test('no text of others ever runs, wherever it is shown', async () => {
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await signIn(page, sluice);
  for (const [path, shown] of [
    ['/', 'shop/web:latest'],
    ['/namespaces', corpus[0]],
    ['/namespaces/shop', corpus[0]],
    ['/streams/shop/web', corpus[1]],
    ['/streams/shop/web/tags/latest', 'Source'],
    [`/images/${digest}`, corpus[3]],
    [`/compare?a=${digest}&b=${digest}`, 'very same image'],
    ['/builds', 'web-1'],
    ['/activity', corpus[1]],
    ['/audit', corpus[1]],
    ['/prune', 'without a preview'],
    ['/service-accounts', 'robot'],
    ['/webhooks', 'chat'],
    ['/promotions', 'Nothing was promoted'],
    [`/audit?subject=${encodeURIComponent(corpus[0])}`, 'no such change'],
    [`/namespaces/${encodeURIComponent(corpus[0])}`, 'no such namespace'],
    ['/builds/shop/web-1', 'the end'],
    [`/streams?filter=${encodeURIComponent(corpus[1])}`, 'No stream fits'],
    [`/streams/shop/${encodeURIComponent('<img src=x onerror=alert(1)>')}`, 'There is no such stream'],
    [`/cascades/${encodeURIComponent(corpus[0])}`, 'no such event'],
  ] as const) {
    await page.goto(`${sluice.address}${path}`);
    await page.getByText(shown).first().waitFor();
  }
  expect(alerts).toEqual([]);
  expect(await page.locator('a[href^="javascript:"], a[href^="data:"], iframe').count()).toBe(0);
});

test('the same text does run in a page that takes it for more, so that the silence above says something', async () => {
  const context = await browser.newContext();
  const naive = await context.newPage();
  const alerts: string[] = [];
  naive.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  await naive.setContent(`<p>${corpus.slice(0, 3).join('')}</p>`);
  await context.close();
  expect(alerts.length).toBeGreaterThan(0);
});

test.for([
  ["document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')", 'TrustedHTML'],
  ["document.createElement('script').src = '/evil.js'", 'TrustedScriptURL'],
  ["setTimeout('alert(1)')", 'TrustedScript'],
] as const)('%s is refused by the page itself, whoever tries it', async ([script, missing]) => {
  await page.goto(sluice.address);
  await expect(page.evaluate(script)).rejects.toThrow(missing);
});
