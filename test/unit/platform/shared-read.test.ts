import { expect, test } from 'vitest';
import { SharedRead } from '../../../src/platform/shared-read.js';

/** A read that ends when it is told to, and what it has begun so far. */
function held() {
  const ends: ((end: { readonly error?: Error }) => void)[] = [];
  const shared = new SharedRead(
    () =>
      new Promise<number>((resolve, reject) => {
        const nth = ends.length;
        ends.push(({ error }) => {
          if (error) reject(error);
          else resolve(nth);
        });
      }),
  );
  const end = async (error?: Error) => {
    ends.at(-1)?.(error ? { error } : {});
    await new Promise(setImmediate);
  };
  return { shared, begun: () => ends.length, end };
}

const turn = () => new Promise(setImmediate);

test('whoever asks while a read is under way gets one that begins behind it, with all others who do', async () => {
  const { shared, begun, end } = held();
  const first = [shared.ask(), shared.ask()];
  await turn();
  const second = [shared.ask(), shared.ask()];
  await turn();
  expect(begun()).toBe(1);
  await end();
  expect(await Promise.all(first)).toEqual([0, 0]);
  const third = shared.ask();
  expect(begun()).toBe(2);
  await end();
  expect(await Promise.all(second)).toEqual([1, 1]);
  await end();
  expect(await third).toBe(2);
});

test('a read that fails fails for those who share it, and the next is made anew', async () => {
  const { shared, end } = held();
  const first = shared.ask();
  await turn();
  const second = shared.ask();
  const refused = expect(first).rejects.toThrow('lost');
  await end(new Error('lost'));
  await refused;
  await end();
  expect(await second).toBe(1);
});
