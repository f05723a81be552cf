import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser.js';
import { consuming } from '../support/consuming.js';
import { startPassage, type Passage } from '../support/interference/passage.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';

const sluice = await startSluice();
const { move } = consuming(sluice);
let browser: Browser;
let passage: Passage;
let page: Page;

/** The client package as a page loads it: one module, made by the bundler that the console is made by. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'src/client/index.ts', formats: ['es'], fileName: 'client' },
      rolldownOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

beforeAll(async () => {
  [browser, passage] = await Promise.all([startBrowser(), startPassage(sluice.address)]);
  const context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  await page.goto(`${passage.address}/livez`);
  const source = (await bundle()).replace(/export \{([^]*?)\};?\s*$/, (_, names: string) => {
    const fields = names.split(',').map((name) => name.trim().split(' as '));
    return `globalThis.client = { ${fields.map(([own = '', other = own]) => `${other}: ${own}`).join(', ')} };`;
  });
  await page.addScriptTag({ type: 'module', content: source });
  await page.waitForFunction('globalThis.client !== undefined');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await passage.close();
});

/** Follows in the page; what it is told, and which cursors it saves, is kept in `globalThis[name]`. */
const follow = (name: string, what: string) =>
  page.evaluate(`(() => {
    const kept = (globalThis.${name} = { told: [], saved: [], lost: 0 });
    const signal = new AbortController().signal;
    const sluice = client.createClient({ url: location.origin, token: ${JSON.stringify(sluice.token)} });
    void sluice.follow({
      ${what},
      signal,
      onEvent: (event) => void kept.told.push(event.id),
      save: (cursor) => void kept.saved.push(cursor),
      onConnection: ({ state }) => void (kept.lost += state === 'lost' ? 1 : 0),
    }).catch((error) => void kept.told.push(String(error)));
  })()`);
const kept = (name: string) =>
  page.evaluate<{ told: string[]; saved: string[]; lost: number }>(`globalThis.${name}`);

test('in a browser the client follows over a socket and over a stream, across a cut wire, without gap or repetition', async () => {
  const after = (await sluice.data('{ eventCursor }')).eventCursor as string;
  await follow(
    'bySocket',
    `document: client.TagEventsDocument, variables: { namespace: 'default' }, after: ${JSON.stringify(after)}`,
  );
  await follow('byStream', `types: ['image-tag.*'], after: ${JSON.stringify(after)}`);
  const both = ['bySocket', 'byStream'];
  const haveAll = (count: number) =>
    eventually(
      async () => (await Promise.all(both.map(kept))).every(({ told }) => told.length >= count),
      `${String(count)} events in the page`,
      60,
    );
  for (let n = 0; n < 5; n++) await move('page', `t${String(n)}`, 'quay.io/o/x:1');
  await haveAll(5);
  passage.cut();
  for (let n = 5; n < 10; n++) await move('page', `t${String(n)}`, 'quay.io/o/x:1');
  await eventually(
    async () => (await Promise.all(both.map(kept))).every(({ lost }) => lost > 0),
    'both to notice',
    60,
  );
  passage.mend();
  await haveAll(10);
  await move('page', 'last', 'quay.io/o/x:1');
  await haveAll(11);
  for (const name of both) {
    const { told, saved } = await kept(name);
    expect(told).toHaveLength(11);
    expect(new Set(told).size).toBe(11);
    expect(saved.length).toBeGreaterThanOrEqual(11);
  }
}, 180_000);
