import { expect, test } from 'vitest';
import { soak } from '../soak/soak.js';

test('gateways and PostgreSQL are killed again and again: nothing is skipped, doubled, torn or out of order', async () => {
  const { faults, refused, kills, resumed, trimmed } = await soak({
    deliveries: 16_000,
    subscribers: 20,
    writers: 16,
    pause: 60,
    killEvery: { node: 1_500, postgres: 4_000 },
    window: 3,
  });
  expect(faults).toEqual([]);
  expect(refused).toBeLessThan(20);
  for (const count of [kills.nodes, kills.postgres, resumed, trimmed]) expect(count).toBeGreaterThan(0);
});
