import { expect, test } from 'vitest';
import { Burst } from '../../../src/events/fan-out/burst.js';
import { Held } from '../../../src/events/fan-out/held.js';

test('what is in a burst comes out at once, in order, each with its place, and leaves it empty', () => {
  const burst = new Burst<number>();
  expect(burst.take()).toBeNull();
  burst.add('one', 1);
  burst.add(Buffer.from('two'), 2);
  expect(burst.take()).toEqual({ frames: ['one', Buffer.from('two')], places: [1, 2], last: 2 });
  expect(burst.take()).toBeNull();
  burst.add('three', 3);
  expect(burst.take()).toEqual({ frames: ['three'], places: [3], last: 3 });
});

test('frames that were taken out stay as they are when others come in: all members of a group have the same array', () => {
  const burst = new Burst<number>();
  burst.add('one', 1);
  const taken = burst.take();
  burst.add('two', 2);
  expect(taken).toEqual({ frames: ['one'], places: [1], last: 1 });
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

test('eight pages of the log are kept for those who take nothing, one more only once one is let go', () => {
  const held = new Held();
  const kept = Array.from({ length: 10 }, () => held.keep());
  expect(kept).toEqual([...Array.from({ length: 8 }, () => true), false, false]);
  held.letGo();
  expect([held.keep(), held.keep()]).toEqual([true, false]);
});
