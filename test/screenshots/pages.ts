import type { Page } from 'playwright-core';
import type { Demo } from '../support/demo/demo.js';

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
  { name: 'overview', path: '/', ready: sees('asks for what') },
  { name: 'streams', path: '/streams', ready: sees('shop/') },
  { name: 'stream', path: '/streams/shop/web', ready: sees('Held') },
  {
    name: 'stream-past',
    path: `/streams/shop/web?asOf=${new Date(Date.now() - 500).toISOString()}`,
    ready: sees('Held'),
  },
  { name: 'tag', path: '/streams/shop/web/tags/prod', ready: sees('Who consumes it') },
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
  { name: 'image', path: `/images/${last}`, ready: sees('Who names it') },
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
  { name: 'webhooks', path: '/webhooks', ready: sees('chat') },
  { name: 'webhook', path: '/webhooks/shop/chat', ready: sees('Tried again') },
  { name: 'subgraphs', path: '/subgraphs', ready: sees('Partners') },
  {
    name: 'used-fields',
    path: '/subgraphs',
    ready: async (page) => {
      await page.getByRole('grid', { name: 'Fields that clients use' }).waitFor();
      await page.mouse.wheel(0, 4_000);
      await page.getByRole('heading', { name: 'Fields that clients use' }).scrollIntoViewIfNeeded();
    },
  },
  { name: 'namespaces', path: '/namespaces', ready: sees('The shop') },
  { name: 'namespace', path: '/namespaces/shop', ready: sees('quay.io/shop') },
  {
    name: 'service-accounts',
    path: '/service-accounts',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Roles and tokens' }).click();
      await page.getByText('pipeline').waitFor();
    },
  },
  {
    name: 'audit',
    path: '/audit',
    ready: async (page) => {
      await page.getByText('image-tag.moved').first().waitFor();
      await page.getByRole('button', { name: 'Verify' }).click();
      await page.getByText('Intact:').waitFor();
    },
  },
  {
    name: 'prune',
    path: '/prune?show=all',
    ready: async (page) => {
      await page.getByLabel('Newest revisions kept').fill('2');
      await page.getByLabel('Kept while younger than').fill('1s');
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.getByText('The tag points at it').first().waitFor();
    },
  },
  {
    name: 'stream-rules',
    path: '/streams/shop/web',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Change' }).click();
      await page.getByText('Rules of web').waitFor();
    },
  },
  {
    name: 'release',
    path: '/deployments/shop/web',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Roll out' }).click();
      await page.getByText('It sets off').waitFor();
    },
  },
  {
    name: 'start-build',
    path: '/builds',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Start' }).first().click();
      await page.getByText('It sets off').waitFor();
    },
  },
  {
    name: 'new-webhook',
    path: '/webhooks',
    ready: async (page) => {
      await page.getByRole('button', { name: 'New webhook' }).click();
      await page.getByLabel('Post to').waitFor();
    },
  },
  {
    name: 'promote',
    path: '/promotions',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Promote' }).click();
      await page.getByLabel('From').fill('shop/web:1.5.0');
      await page.getByLabel('To').fill('shop/web:prod');
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.getByText('It sets off').waitFor();
    },
  },
  {
    name: 'copy-as',
    path: '/builds/shop/web-2',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Copy as' }).click();
      await page.getByRole('region', { name: 'Cancel' }).waitFor();
    },
  },
  { name: 'nothing', path: '/nothing/of/the/kind', ready: sees('no such page') },
  {
    name: 'access',
    path: '/access',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByText('Yes, you can').waitFor();
      await page.getByText('Who can').waitFor();
    },
  },
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
