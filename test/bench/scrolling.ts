import type { Page } from 'playwright-core';
import { asking } from '../support/asking.js';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { makeLongLists } from '../support/long-lists.js';
import { onBed } from './push/bed.js';
import type { Row } from './row.js';

const rounds = 3;
/** Of the wheel: two hundred turns, some 24,000 pixels. */
const turns = 200;

const plainPage = `<style>body { font: 13px/17px monospace }</style>${'<div>0000000000</div>'.repeat(10_000)}`;

/**
 * How long a frame takes while the wheel turns, at the 95th percentile, in milliseconds: over the console's table of
 * 10,000 tags and its log of 2.5 million lines, beside a page of plain text in the same browser, in turns.
 */
export const benchScrolling = (): Promise<Row[]> =>
  onBed(async ({ begin, url: address, token, databaseUrl }) => {
    await begin();
    await makeLongLists({ ...asking(address, token), databaseUrl });
    const browser = await startBrowser();
    try {
      const [page, plain] = [await openPage(browser), await openPage(browser)];
      await signIn(page, { address, token });
      await plain.setContent(plainPage);
      const rows: Row[] = [];
      for (const [what, path, pane, isThere] of [
        ['10,000 tags', '/streams/shop/many', 'grid', 'v00001'],
        ['2.5 million lines', '/builds/shop/web-1', 'log', '0002499999'],
      ] as const) {
        await page.goto(`${address}${path}`);
        await page.getByText(isThere).first().waitFor();
        await page.getByRole(pane).hover();
        // A log stands at its end, a table at its beginning.
        rows.push(await compare(what, page, plain, pane === 'log' ? -1 : 1));
      }
      return rows;
    } finally {
      await browser.close();
    }
  });

async function compare(what: string, page: Page, plain: Page, way: 1 | -1): Promise<Row> {
  const [ours, limit]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    limit.push(await scroll(plain, 1));
    await plain.evaluate('window.scrollTo(0, 0)');
    ours.push(await scroll(page, way));
  }
  return {
    name: `a frame while one scrolls through ${what} in the console, beside plain text (95th percentile)`,
    unit: 'ms',
    ours: Math.min(...ours),
    limit: Math.min(...limit),
    ratios: ours.map((milliseconds, round) => milliseconds / (limit[round] ?? NaN)),
  };
}

/** Turns the wheel over the page that is in front; yields the 95th percentile of what lay between two frames. */
async function scroll(page: Page, way: 1 | -1): Promise<number> {
  await page.bringToFront();
  await page.evaluate(`window.times = []; window.isScrolling = true; requestAnimationFrame(function next(now) {
    window.times.push(now); if (window.isScrolling) requestAnimationFrame(next); })`);
  for (let turn = 0; turn < turns; turn++) await page.mouse.wheel(0, way * 120);
  const frames = await page.evaluate<number[]>('window.isScrolling = false; window.times');
  const between = frames.slice(1).map((now, index) => now - (frames[index] ?? now));
  return between.toSorted((one, other) => one - other)[Math.floor(between.length * 0.95)] ?? NaN;
}
