import { join } from 'node:path';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import type { Demo } from '../support/demo/demo.js';
import type { Look } from './looks.js';
import { pages } from './pages.js';

interface PictureOrder {
  readonly address: string;
  readonly token: string;
  readonly folder: string;
  readonly demo: Demo;
  /** Names of pages; empty: all. */
  readonly only: readonly string[];
  readonly looks: readonly Look[];
}

/** Takes a picture of each page in each look: `stream-dark-390.png`. */
export async function takePictures({ only, looks, ...order }: PictureOrder): Promise<void> {
  const browser = await startBrowser();
  try {
    for (const look of looks) {
      const page = await openPage(browser, look);
      const picture = async (name: string, ready: () => Promise<unknown>) => {
        if (only.length > 0 && !only.includes(name)) return;
        await ready().catch((error: unknown) => console.error(`${name}: ${String(error)}`));
        const file = `${name}-${look.theme}-${String(look.width)}.png`;
        await page.screenshot({ path: join(order.folder, file) });
      };
      await picture('sign-in', async () => {
        await page.goto(order.address);
        await page.getByLabel('Token').waitFor();
      });
      await signIn(page, order);
      for (const { name, path, ready } of pages(order.demo))
        await picture(name, async () => {
          await page.goto(`${order.address}${path}`);
          await ready(page);
        });
      await picture('graphiql', async () => {
        await page.goto(`${order.address}/graphiql`);
        await page.getByText('The image streams, and what').first().waitFor();
      });
      await picture('offline', async () => {
        await page.goto(`${order.address}/streams`);
        await page.getByText('shop/').first().waitFor();
        await page.context().setOffline(true);
        await page.getByText('Reconnecting').waitFor();
        // On a phone the other pages are behind the menu.
        if (look.width < 600) await page.getByRole('button', { name: 'Open navigation' }).click();
        await page.getByText('Builds', { exact: true }).first().click({ timeout: 2_000 });
        await page.getByText('cannot be reached').first().waitFor();
      });
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}
