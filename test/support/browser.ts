import { chromium, type Browser, type Page } from 'playwright-core';

/** Debian's chromium, which asks nobody but the pages that it is told to open. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export interface PageOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A page of a profile of its own. */
export async function openPage(
  browser: Browser,
  { theme = 'light', width = 1440, height = 900 }: PageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(45_000);
  return context.newPage();
}

/** Opens the console and signs in as people do. */
export async function signIn(page: Page, { address, token }: { address: string; token: string }, path = '/') {
  await page.goto(`${address}${path}`);
  await page.getByLabel('Token').fill(token);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Live', { exact: true }).waitFor();
}
