import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page, Request } from 'playwright-core';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';

const sluice = await startSluice();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser);
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await signIn(page, sluice);
});
afterAll(() => browser.close());

test('the rules of a namespace are set with the largest push, which is read as it was written', async () => {
  await page.goto(`${sluice.address}/namespaces/shop`);
  const largest = page.getByLabel('Largest push');
  const save = () => page.getByRole('button', { name: 'Save rules' }).click();
  const kept = async () => {
    const query = '{ namespace(name: "shop") { policy { limits { maximumTags maximumImageSize } } } }';
    return ((await sluice.data(query)) as { namespace: { policy: { limits: object } } }).namespace.policy
      .limits;
  };
  const keeps = (limits: object) =>
    eventually(
      async () => isDeepStrictEqual(await kept(), limits),
      `the limits ${JSON.stringify(limits)}`,
      30,
    );
  await page.getByLabel('Most tags a stream').fill('50');
  await largest.fill('2GB');
  await save();
  expect(await largest.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);
  expect(await kept()).toEqual({ maximumTags: null, maximumImageSize: null });
  await largest.fill('500Mi');
  await save();
  await keeps({ maximumTags: 50, maximumImageSize: '524288000' });
  await page.reload();
  expect(await largest.inputValue()).toBe('500Mi');
  await largest.fill('99999999999999Pi');
  await save();
  expect(await largest.evaluate((input: HTMLInputElement) => input.validationMessage)).toContain(
    'at most 9223372036854775807 bytes',
  );
  expect(await kept()).toEqual({ maximumTags: 50, maximumImageSize: '524288000' });
  await largest.fill('1234567890123457');
  await save();
  await keeps({ maximumTags: 50, maximumImageSize: '1234567890123457' });
  await page.reload();
  await page.getByLabel('Most tags a stream').fill('60');
  await save();
  await keeps({ maximumTags: 60, maximumImageSize: '1234567890123457' });
  await page.reload();
  await largest.fill('');
  await save();
  await keeps({ maximumTags: 60, maximumImageSize: null });
});

/** Whether it asks for the namespace, and changes nothing. */
const isReading = (request: Request) =>
  (request.postDataJSON() as { variables?: { name?: string } } | null)?.variables?.name === 'shop';

test('a second save builds on the first though that is not read again yet, and what others set is shown', async () => {
  let readAgain = () => {};
  const reading = new Promise<void>((resolve) => (readAgain = resolve));
  const query = '{ namespace(name: "shop") { policy { limits { maximumTags maximumStreams } } } }';
  const [tags, streams] = [page.getByLabel('Most tags a stream'), page.getByLabel('Most streams')];
  const save = async () => {
    await page.getByRole('button', { name: 'Save rules' }).click();
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  };
  await page.goto(`${sluice.address}/namespaces/shop`);
  await tags.waitFor();
  await page.route('**/graphql', async (route) => {
    if (isReading(route.request())) await reading;
    await route.continue();
  });
  await tags.fill('70');
  await save();
  await tags.fill('71');
  await streams.fill('8');
  await page.getByRole('button', { name: 'Save rules' }).click();
  await eventually(
    async () =>
      isDeepStrictEqual(await sluice.data(query), {
        namespace: { policy: { limits: { maximumTags: 71, maximumStreams: 8 } } },
      }),
    'the second save',
    30,
  );
  expect(await page.getByRole('alert').count()).toBe(0);
  await streams.fill('9');
  const read = page.waitForResponse((response) => isReading(response.request()));
  readAgain();
  await read;
  expect(await streams.inputValue()).toBe('9');
  await sluice.mutate('setNamespacePolicy', { namespace: 'shop', limits: { maximumTags: 90 } }, '__typename');
  await eventually(async () => (await tags.inputValue()) === '90', 'what another set', 30);
  await page.unrouteAll();
});

test('rules of a stream that are changed again at once build on what was saved, though that is not read again yet', async () => {
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'web' }, 'outcome');
  const revisions = page.getByLabel('Revisions kept of each tag');
  const save = page.getByRole('button', { name: 'Save rules' });
  const change = async (to: string) => {
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    const found = await revisions.inputValue();
    await revisions.fill(to);
    await save.click();
    await save.waitFor({ state: 'detached' });
    return found;
  };
  await page.goto(`${sluice.address}/streams/shop/web`);
  await page.getByRole('button', { name: 'Change', exact: true }).waitFor();
  let readAgain = () => {};
  const reading = new Promise<void>((resolve) => (readAgain = resolve));
  await page.route('**/graphql', async (route) => {
    const { variables } = route.request().postDataJSON() as { variables?: { stream?: string } };
    if (variables?.stream === 'web') await reading;
    await route.continue();
  });
  expect(await change('7')).toBe('');
  expect(await change('8')).toBe('7');
  expect(await page.getByRole('alert').count()).toBe(0);
  readAgain();
  await page.unrouteAll({ behavior: 'wait' });
  const query =
    '{ imageStream(namespace: "shop", name: "web") { policy { retention { keepTagRevisions } } } }';
  expect(await sluice.data(query)).toEqual({
    imageStream: { policy: { retention: { keepTagRevisions: 8 } } },
  });
});

test('a button that has sent a form keeps the focus while that is under way, and sends it once', async () => {
  await page.goto(`${sluice.address}/namespaces/shop`);
  const save = page.getByRole('button', { name: 'Save rules' });
  await save.waitFor();
  let answer = () => {};
  const answering = new Promise<void>((resolve) => (answer = resolve));
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    const { variables } = route.request().postDataJSON() as { variables?: { input?: object } };
    if (variables?.input) {
      sent++;
      await answering;
    }
    await route.continue();
  });
  const hasFocus = () => save.evaluate((button) => document.activeElement === button);
  await save.focus();
  await page.keyboard.press('Enter');
  await eventually(async () => (await save.getAttribute('aria-disabled')) === 'true', 'it to be sent', 30);
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByLabel('Most streams').press('Enter');
  await save.focus();
  answer();
  await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  expect({ sent, hasFocus: await hasFocus() }).toEqual({ sent: 1, hasFocus: true });
  // Its twin that is disabled meanwhile loses it.
  await save.evaluate(async (button: HTMLButtonElement) => {
    button.disabled = true;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    button.disabled = false;
  });
  expect(await hasFocus()).toBe(false);
  await page.unrouteAll({ behavior: 'wait' });
});
