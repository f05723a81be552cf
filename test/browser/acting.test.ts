import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { asking } from '../support/asking.js';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { buildConfig, scriptedRunner } from '../support/building.js';
import { annotated, apply } from '../support/deployments.js';
import { imageSdl } from '../support/partners/image-scans.js';
import { startReceiver } from '../support/receiver.js';
import { startSluice } from '../support/sluice.js';
import { eventually } from '../support/wait.js';
import { eventsTold } from '../support/events-told.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, sql } from '../../src/platform/postgres/index.js';

/** All that can be done from the console beside what the whole path does: each button pressed, each form sent. */
const sluice = await startSluice({
  SLUICE_DISABLE_TRIGGERS: 'false',
  SLUICE_ALLOWED_WEBHOOK_ADDRESSES: '127.0.0.0/8',
  SLUICE_ENCRYPTION_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
});
const receiver = await startReceiver();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await openPage(browser);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sluice.mutate('createNamespace', { name: 'shop' }, 'namespace { name }');
  await sluice.mutate('applyImageStream', { namespace: 'shop', name: 'site' }, 'outcome');
  const output = { to: { kind: 'IMAGE_STREAM_TAG', name: 'site:latest' } };
  await sluice.mutate('applyBuildConfig', buildConfig('site', { spec: { output } }), 'outcome');
  await sluice.mutate('applyBuildConfig', buildConfig('plain'), 'outcome');
  const onSite = {
    from: { kind: 'ImageStreamTag', name: 'site:latest' },
    fieldPath: 'spec.template.spec.containers[?(@.name=="web")].image',
  };
  await apply(sluice, 'shop', annotated('Deployment', 'front', [onSite]));
  await signIn(page, sluice);
});
afterAll(() => browser.close());

const dialog = () => page.getByRole('dialog');
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const agree = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()');

const phaseOf = async (name: string): Promise<string> => {
  const query = 'query ($name: String!) { build(namespace: "shop", name: $name) { phase } }';
  return ((await sluice.data(query, { name })) as { build: { phase: string } }).build.phase;
};

test('a build is started once one has seen what follows, and cancelled before it has begun', async () => {
  await page.goto(`${sluice.address}/builds`);
  const line = page.getByRole('listitem').filter({ hasText: 'shop/site' });
  await line.getByRole('button', { name: 'Start' }).click();
  await dialog().getByText('It sets off 1 build and 1 rollout in shop').waitFor();
  await agree('Start');
  await page.getByRole('heading', { name: 'site-1' }).waitFor();
  await press('Cancel');
  await page.getByText('Cancelled', { exact: true }).first().waitFor();
});

test('a build is cancelled while it runs, and repeated', async () => {
  await sluice.mutate('startBuild', { namespace: 'shop', config: 'plain' }, 'build { name }');
  await scriptedRunner(sluice).claim();
  await page.goto(`${sluice.address}/builds/shop/plain-1`);
  await page.getByText('Running', { exact: true }).waitFor();
  await press('Cancel');
  await page.getByText('Cancelled', { exact: true }).first().waitFor();
  expect(await phaseOf('plain-1')).toBe('CANCELLED');
  await press('Build again');
  await dialog().getByText('The same as plain-1').waitFor();
  await agree('Build again');
  await page.getByRole('heading', { name: 'plain-2' }).waitFor();
  expect(await phaseOf('plain-2')).not.toBe('CANCELLED');
});

test('what a dialog would do can be taken along for the command line', async () => {
  await page.goto(`${sluice.address}/streams`);
  await press('Import');
  await dialog().getByLabel('Image').fill('quay.io/team/web:1.4');
  await dialog().getByLabel('Namespace').fill('shop');
  await dialog().getByRole('button', { name: 'Copy as' }).click();
  await dialog().getByRole('button', { name: 'Copy as command line' }).click();
  await dialog().getByText('Copied').waitFor();
  expect(await clipboard()).toBe(
    `sluice import-image web:1.4 -n shop --from='quay.io/team/web:1.4' --confirm`,
  );
  await agree('Cancel');
});

test('of the builds of a namespace the newest are shown, and all of them when it is chosen', async () => {
  for (let made = 0; made < 21; made++)
    await sluice.mutate('startBuild', { namespace: 'shop', config: 'site' }, 'build { name }');
  await page.goto(`${sluice.address}/builds`);
  await page.getByText('The newest 20 of each namespace').waitFor();
  expect(await page.getByRole('link', { name: 'shop/site-1', exact: true }).count()).toBe(0);
  await page.getByRole('link', { name: 'shop', exact: true }).click();
  await page.getByRole('row', { name: /shop\/site-1 / }).waitFor();
  expect(new URL(page.url()).searchParams.get('namespace')).toBe('shop');
});

/** Whether the trigger of the deployment fires by itself, once the page has heard of it. */
const automatic = async (): Promise<boolean> => {
  await dialog().waitFor({ state: 'detached' });
  const query = '{ deployment(namespace: "shop", name: "front") { triggers { automatic } } }';
  const { deployment } = (await sluice.data(query)) as {
    deployment: { triggers: { automatic: boolean }[] };
  };
  return deployment.triggers[0]?.automatic ?? false;
};

test('a deployment and its trigger are paused and go on', async () => {
  await page.goto(`${sluice.address}/deployments/shop/front`);
  await press('Pause');
  await dialog().getByText('It sets nothing off').waitFor();
  await agree('Pause');
  await press('Resume');
  await dialog().getByText('It sets nothing off').waitFor();
  await agree('Resume');
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();

  await page.goto(`${sluice.address}/triggers`);
  await press('Pause');
  await dialog()
    .getByText(/^It sets /)
    .first()
    .waitFor();
  await agree('Pause');
  expect(await automatic()).toBe(false);
  await press('Resume');
  await dialog()
    .getByText(/^It sets /)
    .first()
    .waitFor();
  await agree('Resume');
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  expect(await automatic()).toBe(true);
});

test('a cascade is played again from its first step to its last', async () => {
  const created =
    '{ events(subjects: ["shop/plain-1"], types: ["build.created"], first: 1) { nodes { id } } }';
  const [{ id }] = (await eventsTold(sluice, created)) as [{ id: string }];
  const replaying = await openPage(browser);
  // The page's clock goes as the test says: however slow the machine, each moment can be looked at.
  await replaying.clock.install();
  await signIn(replaying, sluice);
  await replaying.goto(`${sluice.address}/cascades/${id}`);
  await replaying.locator('.cascade .step').first().waitFor();
  const replay = replaying.getByRole('button', { name: 'Replay' });
  await replay.waitFor();
  await replaying.clock.pauseAt(Date.now() + 3_600_000);
  const states = () =>
    replaying
      .locator('.cascade .step')
      .getByText(/^(Done|Running|Cancelled)$/)
      .allTextContents();
  const before = await states();
  expect(before).toContain('Cancelled');
  await replay.click();
  await replaying.clock.runFor(500);
  expect(await replay.isDisabled()).toBe(true);
  expect(await states()).not.toContain('Cancelled');
  await replaying.clock.runFor(600_000);
  await replaying.getByRole('button', { name: 'Replay', disabled: false }).waitFor();
  expect(await states()).toEqual(before);
  await replaying.context().close();
});

test('a webhook is made, tested, sent again what it had, and given another key', async () => {
  await page.goto(`${sluice.address}/webhooks`);
  await press('New webhook');
  await dialog().getByLabel('Post to').fill(`${receiver.url}/chat`);
  await dialog().getByLabel('Name', { exact: true }).fill('chat');
  await dialog().getByLabel('Events of namespace').fill('shop');
  await dialog().getByLabel('Types').fill('namespace.*');
  await agree('Create');
  await dialog().getByText('shown here and never again').waitFor();
  const key = dialog().getByText(/^whsec_/);
  await key.waitFor();
  await agree('I have it');
  await page.getByRole('link', { name: 'chat' }).click();
  await press('Send a test');
  const [first] = await receiver.until(1, '/chat');
  await page.getByText('Delivered', { exact: true }).waitFor();
  await press('Redeliver');
  const again = await receiver.until(2, '/chat');
  expect(again[1]?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  await page.getByText('#2').waitFor({ state: 'attached' });
  await press('Rotate the key');
  await agree('Rotate the key');
  await page.getByText('The new key, shown here and never again').waitFor();
  await page.getByText(/^whsec_/).waitFor();
});

test('what one may do is answered, also no, with what is missing', async () => {
  await page.goto(`${sluice.address}/access`);
  await page.getByLabel('Do what').selectOption('delete');
  await page.getByLabel('With what').selectOption('imagestreams');
  await page.getByLabel('In namespace').fill('shop');
  await press('Ask');
  await page.getByText('Yes, you can.').waitFor();
  const account = { serviceAccount: { namespace: 'shop', name: 'reader' } };
  await sluice.mutate('createServiceAccount', account, 'serviceAccount { name }');
  const { secret } = (await sluice.mutate(
    'createToken',
    { ...account, description: 'a test' },
    'secret',
  )) as {
    secret: string;
  };
  const other = await openPage(browser);
  await signIn(other, { ...sluice, token: secret }, '/access');
  await other.getByLabel('Do what').selectOption('delete');
  await other.getByLabel('With what').selectOption('imagestreams');
  await other.getByLabel('In namespace').fill('shop');
  await other.getByRole('button', { name: 'Ask' }).click();
  await other.getByText('No.').waitFor();
  await other.getByText('would allow it').waitFor();
  await other.context().close();
});

test('a token is made, works, and is shut out once it is revoked', async () => {
  await page.goto(`${sluice.address}/access`);
  await page.getByLabel('What for').fill('laptop');
  await press('Make a token');
  const token = await page.locator('.once code').textContent();
  const bearer = asking(sluice.address, token ?? '');
  expect(await bearer.data('{ viewer { name } }')).toEqual({ viewer: { name: 'ada' } });
  const line = page.getByRole('listitem').filter({ hasText: 'laptop' });
  await line.getByRole('button', { name: 'Revoke' }).click();
  await dialog().getByText('is shut out at once').waitFor();
  await agree('Revoke');
  await line.waitFor({ state: 'detached' });
  const refused = await eventually(async () => (await bearer.ask('{ viewer { name } }')).errors, 'a refusal');
  expect(refused[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('a service account is made, gets a role and a token, and loses the role', async () => {
  await page.goto(`${sluice.address}/service-accounts`);
  await press('New service account');
  await dialog().getByLabel('Namespace').fill('shop');
  await dialog().getByLabel('Name', { exact: true }).fill('ci');
  await agree('Create');
  const line = page.getByRole('listitem').filter({ hasText: /^ci/ });
  await line.getByRole('button', { name: 'Roles and tokens' }).click();
  await line.getByText('It holds none').waitFor();
  await line.getByLabel('Role').selectOption('system:image-builder');
  await line.getByRole('button', { name: 'Bind in shop' }).click();
  await line.getByText('in shop').first().waitFor();
  await line.getByLabel('What for').fill('pipeline');
  await line.getByRole('button', { name: 'Make a token' }).click();
  const token = await line.locator('.once code').textContent();
  const may = '{ can(verb: "update", resource: "imagestreams/layers", namespace: "shop") { allowed } }';
  const robot = asking(sluice.address, token ?? '');
  expect(await robot.data(may)).toEqual({ can: { allowed: true } });
  await line.getByRole('button', { name: 'Take away' }).click();
  await line.getByText('It holds none').waitFor();
  await eventually(async () => {
    const { can } = (await robot.data(may)) as { can: { allowed: boolean } };
    return !can.allowed;
  }, 'the role to be gone');
});

test('a schema is checked before it is published: what fits, what breaks, and who uses what', async () => {
  await sluice.mutate('putSubgraph', { name: 'scans', mayExtend: ['Image'] }, 'subgraph { name }');
  const published = {
    name: 'scans',
    url: 'http://127.0.0.1:9/graphql',
    sdl: imageSdl('grade: String mended: String'),
  };
  await sluice.mutate('publishSubgraph', published, 'subgraph { name }');
  await using db = new Database({ url: sluice.databaseUrl, logger: createLogger('silent'), connections: 1 });
  await db.execute(sql`-- useFields
    insert into field_usage (client, field, hour, calls)
    values ('shop-front', 'Image.grade', date_trunc('hour', now()), 1204),
           ('ci', 'Image.grade', date_trunc('hour', now()), 3)`);
  await page.goto(`${sluice.address}/subgraphs?field=grade`);
  await page.getByRole('row', { name: 'Image.grade shop-front 1,204, ci 3 1,207' }).waitFor();
  await press('Schema');
  await dialog().getByText('grade: String').waitFor();
  await dialog().getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('The whole schema').fill(imageSdl('grade: String mended: String since: String'));
  await press('Check');
  await page.getByText('It may be published.').waitFor();
  await page.getByLabel('The whole schema').fill('type Query { a: Missing }');
  await press('Check');
  await page.getByText('It would be refused.').waitFor();
});

test('GraphiQL takes the token along, and leads back', async () => {
  await page.getByRole('link', { name: 'GraphiQL' }).click();
  await page.getByText('The image streams, and what').first().waitFor();
  expect(await page.getByLabel('Token').inputValue()).toBe(sluice.token);
  await page.getByRole('link', { name: 'Console' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.getByText('Live', { exact: true }).waitFor();
});
