import { expect, test } from 'vitest';
import { HookRate } from '../../../src/http/handlers/hook-rate.js';

const refused = expect.objectContaining({ code: 'RATE_LIMITED' }) as Error;

const from = (remoteAddress: string) => ({ socket: { remoteAddress } });
const one = from('192.0.2.1');

test('a sender is refused once a minute is used up, told for how long, and taken again after that', () => {
  let now = 0;
  const rate = new HookRate(6, () => now);
  for (let time = 0; time < 6; time++) rate.admit(one, 'shop/quay');
  expect(() => {
    rate.admit(one, 'shop/quay');
  }).toThrow(
    expect.objectContaining({
      code: 'RATE_LIMITED',
      message: 'Too many deliveries: try again in 10 s.',
      retryAfter: 10,
    }),
  );
  now = 10_000;
  rate.admit(one, 'shop/quay');
  expect(() => {
    rate.admit(one, 'shop/quay');
  }).toThrow(refused);
});

test('who tells nonsense takes nothing from the other senders, nor from other hooks', () => {
  const rate = new HookRate(1, () => 0);
  rate.admit(one, 'shop/quay');
  rate.admit(from('192.0.2.2'), 'shop/quay');
  rate.admit(one, 'shop/ghcr');
});

test('one address that tries hook after hook is refused as well', () => {
  const rate = new HookRate(1, () => 0);
  const told = () => {
    for (let hook = 0; hook < 100; hook++) rate.admit(one, `shop/hook-${String(hook)}`);
  };
  expect(told).toThrow(refused);
});

test('where nothing is limited, nobody is refused', () => {
  const rate = new HookRate(0, () => 0);
  for (let time = 0; time < 1_000; time++) rate.admit(one, 'shop/quay');
});

test('of more senders than are remembered, those that go on are still refused', () => {
  const rate = new HookRate(1, () => 0);
  rate.admit(one, 'shop/quay');
  const again = () => {
    rate.admit(one, 'shop/quay');
  };
  for (let n = 0; n < 12_000; n++) {
    rate.admit(from(`2001:db8:0:${n.toString(16)}::1`), 'shop/quay');
    if (n % 1_000 === 0) expect(again).toThrow(refused);
  }
  // Each address counts twice, by itself and with its hook: the first ones are forgotten.
  rate.admit(from('2001:db8::1'), 'shop/quay');
});
