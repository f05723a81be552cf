import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { Database, sql } from '../../src/platform/postgres/index.js';
import { createLogger } from '../../src/platform/logger.js';
import { startSluice } from '../support/sluice.js';

const sluice = await startSluice();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser);
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'many' }, 'outcome');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'other' }, 'outcome');
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  await db.execute(sql`-- fillStream
    insert into image_tag (stream_id, name)
    select id, 'v' || lpad(number::text, 5, '0')
    from image_stream, generate_series(1, 10000) as number
    where name = 'many'`);
  await signIn(page, sluice);
});
afterAll(() => browser.close());

test('a few letters lead anywhere', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to' }).fill('shop/ot');
  await page.getByRole('option', { name: 'shop/other' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'shop/other' }).waitFor();
  // Who does not see that hears it.
  await page.locator('[aria-live=polite]', { hasText: /^shop\/other$/ }).waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Go to' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Go to' }).waitFor({ state: 'detached' });
});

test('ten thousand tags are a table of which only what is seen is there', async () => {
  await page.goto(`${sluice.address}/streams/shop/many`);
  await page.getByText('10,000 tags', { exact: true }).waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(100);
});

test('arrows, ends and Enter move through a table and open what it leads to', async () => {
  const grid = page.getByRole('grid', { name: 'Tags' });
  await grid.focus();
  await page.keyboard.press('End');
  await page.getByRole('row', { name: /v10000/ }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'many:v09999' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/streams/shop/many/tags/v09999');
  await page.goBack();
});

test('a slash leads to the filter, which the address keeps', async () => {
  await page.getByText('10,000 tags', { exact: true }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('v0777');
  await page.getByText('10 of 10,000 tags').waitFor();
  expect(new URL(page.url()).searchParams.get('filter')).toBe('v0777');
});

test('a comparison whose address names no digest says which one, and what to write', async () => {
  await page.goto(`${sluice.address}/compare?a=nonsense&b=sha256:short`);
  for (const [label, value] of [
    ['From', 'nonsense'],
    ['To', 'sha256:short'],
  ] as const) {
    const field = page.getByLabel(label, { exact: true });
    await field.waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByText(`“${value}” is no digest: write sha256:`).waitFor();
  }
  await page.goto(`${sluice.address}/compare`);
  await page.getByLabel('From', { exact: true }).waitFor();
  expect(await page.getByLabel('From', { exact: true }).getAttribute('aria-invalid')).toBe('false');
});
