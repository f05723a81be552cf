import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openPage, startBrowser } from '../support/browser.js';
import { startSluice } from '../support/sluice.js';

const sluice = await startSluice();
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('the first load, up to the overview, is at most 150 KB on the wire', async () => {
  const page = await openPage(browser);
  const answers: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().endsWith('/graphql'))
      answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(sluice.address);
  await page.getByLabel('Token').fill(sluice.token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
  const bytes = (await Promise.all(answers)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(150 * 1024);
});
