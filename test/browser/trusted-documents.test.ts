import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { createLogger } from '../../src/platform/logger.js';
import { Database } from '../../src/platform/postgres/index.js';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';
import { viewerWith, type TestViewer } from '../support/viewers.js';

const sluice = await startSluice();
let browser: Browser;
let page: Page;
let editor: TestViewer;

beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser);
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'web' }, 'outcome');
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  editor = await viewerWith({ address: sluice.address, db }, 'rob', ['edit', 'shop']);
  await sluice.mutate('setDocumentMode', { client: '*', mode: 'ENFORCE' }, 'client { mode }');
});
afterAll(() => browser.close());

test('where nothing but published documents may be sent, the console works as ever, live and with changes', async () => {
  const refused = await eventually(async () => (await editor.ask('{ viewer { name } }')).errors);
  expect(refused[0]?.extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
  await signIn(page, { address: sluice.address, token: editor.token });
  await page.goto(`${sluice.address}/streams/shop/web`);
  await page.getByText('There are no tags').waitFor();
  // Told over the socket: the subscription went by its hash, too.
  const source = { kind: 'DOCKER_IMAGE', name: 'quay.io/shop/web:1' };
  await sluice.mutate(
    'setImageTag',
    { namespace: 'shop', stream: 'web', tag: 'one', reference: true, source },
    'imageTag { name }',
  );
  await page.getByRole('row', { name: /^one/ }).waitFor();
  await page.getByRole('button', { name: 'Change' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kept while younger than').fill('30d');
  await dialog.getByRole('button', { name: 'Save rules' }).click();
  await dialog.getByText('FORBIDDEN').or(page.getByText('younger than 30d')).first().waitFor();
});

test('what is copied is the text, though what is sent is its hash', async () => {
  await page.goto(`${sluice.address}/streams/shop/web`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as' }).click();
  await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
  await page.getByText('Copied', { exact: true }).waitFor({ state: 'attached' });
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toContain('query Stream($namespace: String!');
  expect(copied).not.toContain('__typename');
  const [query = ''] = copied.split('\n\n# variables');
  const answer = await sluice.ask(query, { namespace: 'shop', stream: 'web' });
  expect(answer.errors).toBeUndefined();
});
