import { expect, test } from 'vitest';
import { openPage, signIn, startBrowser } from '../support/browser.js';
import { startSluice } from '../support/sluice.js';

const sluice = await startSluice();

test('another token goes out on the socket that is there, and the page outlives the one before; its twin is put out', async () => {
  const { token, secret } = await sluice.mutate(
    'createToken',
    { description: 'soon over', expiresIn: '5m' },
    'token { id } secret',
  );
  await using browser = await startBrowser();
  const [renewed, twin] = [await openPage(browser), await openPage(browser)];
  let sockets = 0;
  renewed.on('websocket', () => sockets++);
  for (const one of [renewed, twin])
    await signIn(one, { address: sluice.address, token: secret as string }, '/activity');
  const ending = renewed.getByRole('form', { name: 'Another token' });
  const goOnWith = async (other: string) => {
    await ending.getByLabel('Go on with another one').fill(other);
    await ending.getByRole('button', { name: 'Go on' }).click();
  };
  await goOnWith('wrong');
  await ending.getByText('does not take this token').waitFor();
  await goOnWith(sluice.token);
  await ending.waitFor({ state: 'detached' });
  await sluice.mutate('revokeToken', { id: token.id as string }, 'revoked');
  await twin.getByText('does not take this token any more').waitFor();
  await sluice.mutate('createNamespace', { name: 'told-after-renewal' }, 'namespace { name }');
  await renewed.getByText('told-after-renewal').first().waitFor();
  expect(sockets).toBe(1);
});
