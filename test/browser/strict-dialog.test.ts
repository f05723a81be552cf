import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import type { Browser, Page } from 'playwright-core';
import { openPage, startBrowser } from '../support/browser.js';

let browser: Browser;
let page: Page;

/** A dialog of the console as those who change it see it: under the strict mode of a development build. */
const program = `
  import { createElement, StrictMode, useEffect } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Dialog } from ${JSON.stringify(resolve('src/console/parts/acting/dialog.tsx'))};
  Object.assign(globalThis, { mounts: 0, closings: 0 });
  const Content = () => useEffect(() => void (mounts += 1), []);
  const dialog = createElement(Dialog, { title: 'Kept', onClose: () => void (closings += 1) }, createElement(Content));
  createRoot(document.getElementById('root')).render(createElement(StrictMode, null, dialog));
`;

async function bundle(): Promise<string> {
  const entry = resolve('src/console/strict-dialog.js');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'program', fileName: 'program' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser);
  await page.setContent('<div id="root"></div>');
  await page.addScriptTag({ content: await bundle() });
}, 120_000);
afterAll(() => browser.close());

/** Waits until the browser has told of all dialogs that were closed before. */
const untilTold = () =>
  page.evaluate(`new Promise((resolve) => {
    const last = document.body.appendChild(document.createElement('dialog'));
    last.addEventListener('close', resolve);
    last.show();
    last.close();
  })`);

test('a dialog that strict mode takes away and shows again stays, and Escape closes it once', async () => {
  const dialog = page.getByRole('dialog', { name: 'Kept' });
  await dialog.waitFor();
  await untilTold();
  expect(await page.evaluate('[mounts, closings]')).toEqual([2, 0]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await untilTold();
  expect(await page.evaluate('closings')).toBe(1);
});
