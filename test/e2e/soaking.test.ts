import { expect, test } from 'vitest';
import { soak } from '../soak/soak.js';

/** Nobody is hurried: it ends when enough was delivered and killed, however long that takes. */
const short = {
  kills: { nodes: 2, postgres: 1 },
  subscribers: 20,
  writers: 16,
  pause: 60,
  killEvery: { node: 1_500, postgres: 4_000, nats: 2_000 },
  patience: 120_000,
};

test.each([
  ['', { ...short, deliveries: 16_000 }],
  [' by way of NATS', { ...short, deliveries: 8_000, nats: true }],
])(
  'gateways and PostgreSQL are killed again and again: nothing is skipped, doubled, torn or out of order%s',
  async (_, options) => {
    const { faults, twins, refused, stalled, kills, resumed, trimmed } = await soak(options);
    expect(faults).toEqual([]);
    expect(stalled).toBeNull();
    expect(refused).toEqual([]);
    for (const count of [kills.nodes, kills.postgres, resumed, trimmed]) expect(count).toBeGreaterThan(0);
    const [backwards, forgetful] = twins;
    expect(backwards?.broke).toContain('unique');
    expect(forgetful?.broke).toContain('reliable');
  },
  300_000,
);
