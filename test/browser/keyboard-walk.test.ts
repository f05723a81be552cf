import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { pages } from '../screenshots/pages.js';
import { openPage } from '../support/browser.js';
import { startDemoInBrowser } from '../support/demo/demo-in-browser.js';
import type { Demo } from '../support/demo/demo.js';
import type { Sluice } from '../support/sluice.js';

let sluice: Sluice;
let browser: Browser;
let demo: Demo;
let stopDemo: () => Promise<void>;
let page: Page;
beforeAll(async () => {
  ({ sluice, browser, demo, stop: stopDemo } = await startDemoInBrowser());
  page = await openPage(browser);
  await signInByKeyboard(page);
});
afterAll(() => stopDemo());

async function signInByKeyboard(page: Page) {
  await page.goto(sluice.address);
  await page.getByLabel('Token').waitFor();
  await page.keyboard.type(sluice.token);
  await page.keyboard.press('Enter');
  await page.getByText('Live', { exact: true }).first().waitFor();
}

/** Where the focus is. */
interface Stop {
  readonly what: string;
  readonly href: string | null;
  /** `page` the page itself, `in` something on it, `nowhere` nothing at all. */
  readonly where: 'page' | 'in' | 'dialog' | 'around' | 'nowhere';
  /** Whether it can be seen that it is there. */
  readonly isSeen: boolean;
}

const stop = () =>
  page.evaluate<Stop>(`(() => {
    const at = document.activeElement ?? document.body;
    const main = document.getElementById('page');
    const style = getComputedStyle(at);
    const { width, height, top, bottom } = at.getBoundingClientRect();
    const within = at.getAttribute('role') === 'grid' && (at.querySelector('.line.active') ?? at);
    const ringed = [at, within].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    return {
      what: at.tagName + ' ' + (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40),
      href: at.getAttribute('href'),
      where: at === document.body ? 'nowhere' : at === main ? 'page' : at.closest('dialog') ? 'dialog' : main?.contains(at) ? 'in' : 'around',
      isSeen: ringed && width > 0 && height > 0 && bottom > 0 && top < innerHeight && style.visibility === 'visible',
    };
  })()`);

/** Presses Tab (or Shift+Tab) until it is somewhere; all the stops on the way there, it with them. */
async function tabTo(isThere: (stop: Stop) => boolean, key = 'Tab', most = 250): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const at = await stop();
    stops.push(at);
    if (isThere(at)) return stops;
  }
  throw new Error(
    `Not reached in ${String(most)} steps from ${page.url()}: ${JSON.stringify(stops.slice(-5))}`,
  );
}

const unseen = (stops: readonly Stop[]) =>
  stops.filter(({ where, isSeen }) => where !== 'nowhere' && !isSeen);

test(
  'every place is reached by Tab and Enter, which lead into its page, and the focus is seen on the way',
  { timeout: 240_000 },
  async () => {
    const hrefs = await page.evaluate<string[]>(
      `[...document.querySelectorAll('#side .group .places a')].map((link) => link.getAttribute('href'))`,
    );
    expect(hrefs.length).toBeGreaterThan(15);
    // From the end: the page comes behind its navigation.
    for (const href of hrefs.reverse()) {
      const stops = await tabTo((at) => at.href === href, 'Shift+Tab');
      expect(unseen(stops)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${sluice.address}${href}`);
      await page.waitForFunction(`document.activeElement === document.getElementById('page')`);
    }
  },
);

test('the first Tab of all leads past the navigation', async () => {
  await page.goto(`${sluice.address}/streams`);
  await page.getByText('Live', { exact: true }).first().waitFor();
  await tabTo((at) => at.href === '#page', 'Tab', 1);
  expect((await stop()).isSeen).toBe(true);
  await page.keyboard.press('Enter');
  expect(await stop()).toMatchObject({ where: 'page' });
});

test('no page keeps the focus, loses it, or hides where it is', { timeout: 480_000 }, async () => {
  const seen = new Map<string, number>();
  for (const { name, path } of pages(demo)) {
    if (seen.has(path) || path.startsWith('/nothing')) continue;
    await page.goto(`${sluice.address}${path}`);
    await page.getByText('Live', { exact: true }).first().waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('#page').focus();
    const stops = await tabTo(({ where }) => where === 'nowhere' || where === 'around');
    expect({ name, unseen: unseen(stops) }).toEqual({ name, unseen: [] });
    seen.set(path, stops.length);
  }
  expect([...seen.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(seen.size * 3);
});

const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
const isFocused = (what: Locator) => what.evaluate((element) => element.matches(':focus'));

test.for([
  ['/webhooks', 'New webhook', 'Post to'],
  ['/namespaces', 'New namespace', 'Name'],
  ['/streams', 'Import', 'Image'],
  ['/streams/shop/web', 'Change', 'Tags that stay where they point'],
] as const)(
  'on %s, %s opens at the first field, keeps the focus, and gives it back',
  async ([path, opener, field]) => {
    await page.goto(`${sluice.address}${path}`);
    const opening = button(opener);
    for (const leave of ['Escape', 'Cancel'] as const) {
      await opening.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await isFocused(dialog.getByLabel(field, { exact: true }).first())).toBe(true);
      const around = await tabTo((at) => at.what.startsWith('BUTTON Cancel'));
      expect(around.filter(({ where }) => where !== 'dialog')).toEqual([]);
      expect(unseen(around)).toEqual([]);
      await page.keyboard.press(leave === 'Cancel' ? 'Enter' : leave);
      await dialog.waitFor({ state: 'detached' });
      expect(await isFocused(opening)).toBe(true);
    }
  },
);

test('a menu is left by Escape for its button, and closes behind whoever goes on', async () => {
  await page.goto(`${sluice.address}/namespaces/shop`);
  const menu = button('Copy as');
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.locator('.choices').waitFor({ state: 'detached' });
  expect(await isFocused(menu)).toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.choices').waitFor();
  await tabTo(({ href }) => href?.startsWith('/streams') === true);
  await page.locator('.choices').waitFor({ state: 'detached' });
});

test('search gives the focus back where it is left, and leads into the page that is chosen', async () => {
  await page.goto(`${sluice.address}/namespaces`);
  const search = page.getByRole('button', { name: /^Go to/ });
  await search.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox', { name: 'Go to' });
  await box.waitFor();
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  expect(await isFocused(search)).toBe(true);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('shop/web');
  await page.getByRole('option', { name: 'shop/web' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'shop/web' }).waitFor();
  expect(await stop()).toMatchObject({ where: 'page' });
});

test('a row that is opened, and the way back, lead into the page', async () => {
  await page.goto(`${sluice.address}/streams`);
  const grid = page.getByRole('grid').first();
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/streams\/.+/);
  expect(await stop()).toMatchObject({ where: 'page' });
  await page.goBack();
  await page.waitForURL(/streams$/);
  expect(await stop()).toMatchObject({ where: 'page' });
});

test('where the navigation is out of sight, it is opened, walked and left by keys', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${sluice.address}/streams`);
  const opener = page.getByRole('button', { name: 'Open navigation' });
  await opener.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#side').evaluate((element) => element.matches(':focus'))).toBe(true);
  await tabTo(({ href }) => href === '/', 'Tab', 1);
  await tabTo(({ href }) => href === '/namespaces');
  await page.keyboard.press('Escape');
  expect(await isFocused(opener)).toBe(true);
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Enter');
  await tabTo(({ href }) => href === '/streams');
  await page.keyboard.press('Enter');
  // It is the page that is shown already, and the link is hidden: all the same one is led into it.
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  expect(await stop()).toMatchObject({ where: 'page' });
  await opener.click();
  await page.locator('.shade').click({ position: { x: 380, y: 400 } });
  expect(await isFocused(opener)).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });
});
