import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser.js';
import { startRegistry } from '../registry.js';
import { startSluice, type Sluice } from '../sluice.js';
import { seedDemo, type Demo } from './demo.js';

/** The whole demo, and a browser to look at it with. */
export interface DemoInBrowser {
  readonly sluice: Sluice;
  readonly browser: Browser;
  readonly demo: Demo;
  readonly stop: () => Promise<void>;
}

/** Starts a browser, and a gateway with a registry and all that the demo has; the caller stops them. */
export async function startDemoInBrowser(): Promise<DemoInBrowser> {
  const [registry, browser] = await Promise.all([startRegistry(), startBrowser()]);
  const sluice = await startSluice({
    SLUICE_DISABLE_TRIGGERS: 'false',
    SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
    SLUICE_ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
  });
  const demo = await seedDemo(sluice, registry.host);
  const stop = async () => {
    await browser.close();
    await registry.stop();
  };
  return { sluice, browser, demo, stop };
}
