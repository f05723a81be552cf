import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { buildConfig, scriptedRunner } from '../support/building.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, sql } from '../../src/platform/postgres/index.js';
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
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'many' }, 'outcome');
  const runner = scriptedRunner(sluice);
  await sluice.mutate('applyBuildConfig', buildConfig('web'), 'outcome');
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'web' }, 'build { name }');
  const { key } = await runner.claim();
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  await db.execute(sql`-- fillStream
    insert into image_tag (stream_id, name)
    select id, 'v' || lpad(number::text, 5, '0')
    from image_stream, generate_series(1, 10000) as number
    where name = 'many'`);
  // A thousand pieces of a thousand lines, 24 bytes each.
  await db.execute(sql`-- fillLog
    insert into build_log_chunk (build_id, attempt, start, bytes, newlines, written_at)
    select build.id, 1, piece * 24000, convert_to(text, 'UTF8'), 1000, now()
    from build, generate_series(0, 999) as piece
    cross join lateral (
      select string_agg('this is line ' || lpad((piece * 1000 + line)::text, 10, '0') || E'\n', '' order by line) as text
      from generate_series(0, 999) as line
    ) lines
    where build.name = 'web-1'`);
  await runner.finish(key);
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

test('a log of a million lines is there at once, from its end, and anywhere one looks; the rest stays where it is', async () => {
  await page.goto(`${sluice.address}/builds/shop/web-1`);
  await page.getByText('1,000,000 lines').waitFor();
  const log = page.getByRole('log');
  await log.getByText('this is line 0000999999').waitFor();
  await page.getByRole('button', { name: 'To the beginning' }).click();
  await log.getByText('this is line 0000000000').waitFor();
  const lineHeight = 17;
  for (const line of [500_000, 123_456, 876_543]) {
    await log.evaluate((pane, top) => {
      pane.scrollTop = top;
    }, line * lineHeight);
    await log.getByText(`this is line ${String(line + 5).padStart(10, '0')}`).waitFor();
    expect(await log.locator('.log-line').count()).toBeLessThan(200);
  }
  await page.getByRole('button', { name: 'To the end' }).click();
  await log.getByText('this is line 0000999999').waitFor();
  // What the page has been sent in all is a small part of the log: 24 MB.
  const answers = asked.filter((body) => body.includes('"line"'));
  expect(answers.length).toBeGreaterThan(3);
  expect(answers.length).toBeLessThan(60);
});
