import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { pages } from '../screenshots/pages.js';
import { openPage, signIn } from '../support/browser.js';
import { startDemoInBrowser } from '../support/demo/demo-in-browser.js';
import type { Demo } from '../support/demo/demo.js';
import type { Sluice } from '../support/sluice.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let sluice: Sluice;
let browser: Browser;
let demo: Demo;
let stopDemo: () => Promise<void>;
beforeAll(async () => {
  ({ sluice, browser, demo, stop: stopDemo } = await startDemoInBrowser());
});
afterAll(() => stopDemo());

test.for([
  ['light', 1440],
  ['dark', 390],
] as const)(
  'every page, %s and %s pixels wide, is without serious barriers, fits, and asks nobody else',
  { timeout: 480_000 },
  async ([theme, width]) => {
    const page = await openPage(browser, { theme, width });
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    const texts: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(sluice.address)) elsewhere.push(request.url());
      if (request.url().endsWith('/graphql') && (request.postData() ?? '').includes('"query":'))
        texts.push(request.postData() ?? '');
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400)
        complaints.push(`${page.url()}: ${response.request().postData()?.slice(0, 60) ?? response.url()}`);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await signIn(page, sluice);
    const found: string[] = [];
    for (const { name, path, ready } of pages(demo)) {
      await page.goto(`${sluice.address}${path}`);
      await ready(page);
      // The evaluation comes from the protocol, not from the page: the page's own policy stays as it is.
      const { violations } = await page.evaluate<AxeResults>(
        `${axe}; axe.run(document, { resultTypes: ['violations'] })`,
      );
      for (const { id, impact, nodes } of violations)
        if (impact === 'serious' || impact === 'critical')
          found.push(`${name}: ${id} (${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')})`);
      const excess = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
      if (excess > 0) found.push(`${name}: ${String(excess)} pixels too wide`);
    }
    await page.context().close();
    expect(found).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    // Operations go by their hashes alone.
    expect(texts).toEqual([]);
  },
);

test('nothing moves by itself for those who asked for stillness, and for others it does', async () => {
  const page = await openPage(browser);
  await signIn(page, sluice);
  /** Of all animations and transitions that elements have, in seconds. */
  const longest = () =>
    page.evaluate<number>(`Math.max(...[...document.querySelectorAll('*')].flatMap((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return [animationDuration, transitionDuration].join().split(',').map(parseFloat);
    }))`);
  expect(await longest()).toBeLessThan(0.001);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await longest()).toBeGreaterThan(0.1);
  await page.context().close();
});
