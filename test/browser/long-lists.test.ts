import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { makeLongLists } from '../support/long-lists.js';
import { startSluice } from '../support/sluice.js';

const sluice = await startSluice();
let browser: Browser;
let page: Page;
/** Questions that the page has asked, by what they have to say. */
const asked: string[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser);
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
  });
  await makeLongLists(sluice);
  await signIn(page, sluice);
});
afterAll(() => browser.close());

test('of ten thousand tags the names come in one answer, the rest as it is seen, and the end is one key away', async () => {
  asked.length = 0;
  await page.goto(`${sluice.address}/streams/shop/many`);
  await page.getByText('10,000 tags', { exact: true }).waitFor();
  await page.getByRole('row', { name: /v00001.*Points nowhere/ }).waitFor();
  const grid = page.getByRole('grid', { name: 'Tags' });
  await grid.focus();
  await page.keyboard.press('End');
  await page.getByRole('row', { name: /v10000.*Points nowhere/ }).waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(100);
  // Each page of a hundred would have been a question of its own.
  expect(asked.length).toBeLessThan(30);
  await page.mouse.wheel(0, -250_000);
  await page
    .getByRole('row', { name: /v0[4-5]\d+.*Points nowhere/ })
    .first()
    .waitFor();
  expect(await page.getByRole('row').count()).toBeLessThan(100);
});

const total = 2_500_000;
const numbered = (line: number) => String(line).padStart(10, '0');

test('a log of two and a half million lines is there at once, from its end, and anywhere one looks; the rest stays where it is', async () => {
  await page.goto(`${sluice.address}/builds/shop/web-1`);
  await page.getByText('2,500,000 lines').waitFor();
  const log = page.getByRole('log');
  const first = log.locator('.log-line i').first();
  await log.getByText(numbered(2_499_999), { exact: true }).waitFor();
  await page.getByRole('button', { name: 'To the beginning' }).click();
  await log.getByText(numbered(0), { exact: true }).waitFor();
  // The bar leads anywhere in proportion; from there one goes on line by line.
  for (const part of [0.5, 0.123, 0.877]) {
    await log.evaluate((pane, at) => {
      pane.scrollTop = pane.scrollHeight * at;
    }, part);
    const number = async () => Number(await first.textContent());
    await expect.poll(async () => Math.abs((await number()) - part * total)).toBeLessThan(0.06 * total);
    const seen = await number();
    await log.getByText(numbered(seen + 39), { exact: true }).waitFor();
    expect(await log.locator('.log-line').count()).toBeLessThan(200);
    await log.evaluate((pane) => {
      pane.scrollTop += 10 * 17;
    });
    await expect.poll(number).toBe(seen + 10);
    await log.getByText(numbered(seen + 49), { exact: true }).waitFor();
  }
  await page.getByRole('button', { name: 'To the end' }).click();
  await log.getByText(numbered(2_499_999), { exact: true }).waitFor();
  // What the page has been sent in all is a small part of the log: 27 MB.
  const answers = asked.filter((body) => body.includes('"line"'));
  expect(answers.length).toBeGreaterThan(3);
  expect(answers.length).toBeLessThan(60);
});
