import type { Page } from 'playwright-core';
import type { Demo } from '../support/demo.js';

/** A page of the console, and what makes it worth a picture. */
export interface Shown {
  readonly name: string;
  readonly path: string;
  /** Waits until all is there; may open something first. */
  readonly ready: (page: Page) => Promise<void>;
}

const sees = (text: string) => (page: Page) => page.getByText(text).first().waitFor();

/** Every page, as the demo fills it. */
export const pages = ({ webDigests: [first = '', , , last = ''] }: Demo): readonly Shown[] => [
  { name: 'overview', path: '/', ready: sees('shop/web') },
  { name: 'streams', path: '/streams', ready: sees('shop/') },
  { name: 'stream', path: '/streams/shop/web', ready: sees('staging') },
  {
    name: 'stream-past',
    path: `/streams/shop/web?asOf=${new Date(Date.now() - 500).toISOString()}`,
    ready: sees('As it was'),
  },
  { name: 'tag', path: '/streams/shop/web/tags/prod', ready: sees('Restore') },
  { name: 'tag-failing', path: '/streams/shop/cart/tags/1.0', ready: sees('Source') },
  {
    name: 'restore',
    path: '/streams/shop/web/tags/prod',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Restore' }).first().click();
      await page.getByText('What that does').waitFor();
      await page.locator('.changes').waitFor();
    },
  },
  { name: 'image', path: `/images/${last}`, ready: sees('Layers') },
  { name: 'compare', path: `/compare?a=${first}&b=${last}`, ready: sees('Common base') },
  { name: 'activity', path: '/activity', ready: sees('shop/web') },
  { name: 'promotions', path: '/promotions', ready: sees('Approve') },
  { name: 'builds', path: '/builds', ready: sees('web-1') },
  { name: 'build', path: '/builds/shop/web-2', ready: sees('added 214 packages') },
  { name: 'build-failed', path: '/builds/shop/api-1', ready: sees('answers 500') },
  {
    name: 'cascade',
    path: '/deployments/shop/web',
    ready: async (page) => {
      await page.getByRole('link', { name: 'Cascade' }).nth(1).click();
      await page.locator('.cascade .step').first().waitFor();
    },
  },
  { name: 'deployments', path: '/deployments', ready: sees('shop/') },
  { name: 'deployment', path: '/deployments/shop/web', ready: sees('Rollouts') },
  {
    name: 'triggers',
    path: '/triggers',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Why?' }).first().click();
      await page.locator('.why-conditions li').first().waitFor();
    },
  },
  { name: 'consumers', path: '/consumers', ready: sees('search-index') },
  { name: 'webhooks', path: '/webhooks', ready: sees('hooks') },
  { name: 'webhook', path: '/webhooks/shop/chat', ready: sees('Deliveries') },
  { name: 'subgraphs', path: '/subgraphs', ready: sees('Changelog') },
  { name: 'namespaces', path: '/namespaces', ready: sees('The shop') },
  { name: 'namespace', path: '/namespaces/shop', ready: sees('quay.io/shop') },
  { name: 'access', path: '/access', ready: sees('Your tokens') },
  { name: 'health', path: '/health', ready: sees('Took to answer') },
  {
    name: 'palette',
    path: '/streams',
    ready: async (page) => {
      await sees('shop/')(page);
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('A page, a stream').fill('sh');
    },
  },
  {
    name: 'import',
    path: '/streams',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Import' }).first().click();
      await page.getByLabel('Image', { exact: true }).fill('docker.io/library/redis:7');
    },
  },
];
