import { expect, test } from 'vitest';
import { Burst } from '../../../src/events/fan-out/burst.js';
import { portionsOf } from '../../../src/events/fan-out/portions.js';
import { Held } from '../../../src/events/fan-out/held.js';

test('what is in a burst comes out at once, in order, each with its place, and leaves it empty', () => {
  const burst = new Burst<number>();
  expect(burst.take()).toBeNull();
  burst.add('one', 1);
  burst.add(Buffer.from('two'), 2);
  expect(burst.take()).toEqual({ frames: ['one', Buffer.from('two')], places: [1, 2], last: 2, bytes: 6 });
  expect(burst.take()).toBeNull();
  burst.add('three', 3);
  expect(burst.take()).toEqual({ frames: ['three'], places: [3], last: 3, bytes: 5 });
});

test('frames that were taken out stay as they are when others come in: all members of a group have the same array', () => {
  const burst = new Burst<number>();
  burst.add('one', 1);
  const taken = burst.take();
  burst.add('two', 2);
  expect(taken).toEqual({ frames: ['one'], places: [1], last: 1, bytes: 3 });
});

test('a burst is full at 32 KiB, however many frames that are, and not before', () => {
  const burst = new Burst<number>();
  burst.add('x'.repeat(32_767), 1);
  expect(burst.isFull).toBe(false);
  burst.add(Buffer.from('x'), 2);
  expect(burst.isFull).toBe(true);
  burst.take();
  expect(burst.isFull).toBe(false);
});

test('as many pages of the log are kept as may be for those who take nothing, one more only once one is let go', () => {
  const held = new Held(8);
  const kept = Array.from({ length: 10 }, () => held.keep());
  expect(kept).toEqual([...Array.from({ length: 8 }, () => true), false, false]);
  held.letGo();
  expect([held.keep(), held.keep()]).toEqual([true, false]);
});

test('a transaction is in one portion, however much it is; its twin that counts events alone tears it', () => {
  const entries = [30, 250, 2].flatMap((count, index) =>
    Array.from({ length: count }, () => ({ transaction: BigInt(index) })),
  );
  const torn = (portions: readonly (readonly { readonly transaction: bigint }[])[]) =>
    [0n, 1n, 2n].filter(
      (wanted) =>
        portions.filter((portion) => portion.some((entry) => entry.transaction === wanted)).length > 1,
    );
  const portions = portionsOf(entries, true);
  expect(portions.flat()).toEqual(entries);
  expect(torn(portions)).toEqual([]);
  expect(torn([entries.slice(0, 200), entries.slice(200)])).toEqual([1n]);
});
