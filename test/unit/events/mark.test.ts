import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSeen, markOf, moveTo } from '../../../src/events/cursor/mark.js';
import { type Position, precedes } from '../../../src/events/cursor/position.js';

const last = { place: 20n, number: 5n };

test.each([
  ['of a quiet log is a plain position', '21:21:', { position: last, seen: null }],
  ['forgets what began behind the last event', '30:40:30,35', { position: last, seen: null }],
  [
    'begins before the oldest transaction that was running',
    '12:30:18,12,25',
    { position: { place: 12n, number: 0n }, seen: { last, end: 21n, running: [12n, 18n] } },
  ],
  [
    'begins at the end of the snapshot, where no transaction was running',
    '19:19:',
    { position: { place: 19n, number: 0n }, seen: { last, end: 19n, running: [] } },
  ],
])('a mark %s', (_, snapshot, expected) => {
  expect(markOf(snapshot, last)).toEqual(expected);
});

test('a reader that goes on from a snapshot gets exactly the events that this did not see', () => {
  const events = fc.array(
    fc.record({ transaction: fc.integer({ min: 1, max: 40 }), delay: fc.integer({ min: 0, max: 10 }) }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      events,
      fc.integer({ min: 1, max: 40 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
      check,
    ),
  );

  function check(made: { transaction: number; delay: number }[], end: number, some: number[]) {
    const running = some.filter((transaction) => transaction < end);
    const isVisible = (transaction: bigint) => transaction < end && !running.includes(Number(transaction));
    const log = made.map(({ transaction, delay }, index) => {
      const latest = isVisible(BigInt(transaction)) ? end : 60;
      const place = BigInt(Math.max(transaction, Math.min(transaction + delay, latest)));
      return { transaction: BigInt(transaction), position: { place, number: BigInt(index + 1) } };
    });
    log.sort((one, other) => (precedes(one.position, other.position) ? -1 : 1));
    const visible = log.filter(({ transaction }) => isVisible(transaction));
    const lastSeen = visible.at(-1)?.position ?? { place: 0n, number: 0n };
    let mark = markOf(`${String(Math.min(end, ...running))}:${String(end)}:${running.join(',')}`, lastSeen);
    const got: Position[] = [];
    for (const { position, transaction } of log.filter((event) => precedes(mark.position, event.position))) {
      if (!isSeen(mark, position, transaction)) got.push(position);
      mark = moveTo(mark, position);
    }
    const unseen = log.filter(({ transaction }) => !isVisible(transaction));
    expect(got).toEqual(unseen.map(({ position }) => position));
  }
});
