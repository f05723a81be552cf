import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { consuming } from '../../support/consuming.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { startSluice } from '../../support/sluice.js';

const sluice = await startSluice();
const db = await startDatabase({ url: sluice.databaseUrl });
const { move, create, show } = consuming(sluice);

interface Effect {
  readonly subject: string;
  readonly sequence: string;
  readonly fence: number;
}

/**
 * What members write into: it takes an effect whose sequence is beyond the subject's last and whose fence is not below
 * it, once. `all` is what came, for the twin that takes everything.
 */
async function openLedger() {
  const all: Effect[] = [];
  const taken: Effect[] = [];
  const last = new Map<string, Effect>();
  const server = createServer((request, response) => {
    void (async () => {
      const effect = (await json(request)) as Effect;
      all.push(effect);
      const before = last.get(effect.subject);
      if (!before || (effect.sequence > before.sequence && effect.fence >= before.fence)) {
        last.set(effect.subject, effect);
        taken.push(effect);
      }
      response.end();
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => server.close());
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, all, taken };
}

const ledger = await openLedger();

/** Runs a member to its end; resolves to the signal that ended it. */
async function member(consumer: string, dieAt = ''): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/member.ts', consumer], {
    env: {
      PATH: process.env['PATH'],
      SLUICE_URL: sluice.address,
      SLUICE_TOKEN: sluice.token,
      LEDGER: ledger.url,
      DIE_AT: dieAt,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return signal;
}

/** The leases of the dead run out. */
const lapse = () =>
  db.execute(literal('update consumer_event set leased_until = now() where leased_until is not null'));

test('members that are killed at any step leave one effect of each event, in the order of its subject', async () => {
  await create('ledger', {
    lease: '1h',
    backoff: [],
    filter: { types: ['image-tag.*'], subjects: ['default/led'] },
  });
  for (const [index, tag] of ['a', 'b', 'a', 'b', 'a', 'c'].entries())
    await move('led', tag, `quay.io/o/x:${String(index)}`);
  for (const step of ['taken', 'effected', 'acknowledged']) {
    expect(await member('ledger', step)).toBe('SIGKILL');
    await lapse();
  }
  expect(await member('ledger')).toBeNull();
  expect(await show('ledger', 'lag { events } deadLetterCount')).toEqual({
    lag: { events: 0 },
    deadLetterCount: 0,
  });
  const effects = ledger.taken.map(({ subject, sequence }) => `${subject} ${sequence}`);
  expect(effects).toHaveLength(6);
  expect(new Set(effects).size).toBe(6);
  const ofTag = (tag: string) => ledger.taken.filter(({ subject }) => subject.endsWith(`:${tag}`));
  for (const tag of ['a', 'b', 'c']) {
    const sequences = ofTag(tag).map(({ sequence }) => sequence);
    expect(sequences).toEqual([...sequences].sort());
  }
  // The twin that takes whatever comes has had the effect of the killed member twice.
  expect(ledger.all.length).toBeGreaterThan(6);
}, 60_000);
