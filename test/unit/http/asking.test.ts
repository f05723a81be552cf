import { parse } from 'graphql';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Asking } from '../../../src/http/operations/asking.js';

const known = {
  ...{ schema: undefined, document: parse('{ a }'), operationName: null, variables: null },
  ...{ admitted: undefined, reads: undefined },
};

/** Megabytes by which what is old grows, where ten thousand are made and let go again, each with a kilobyte of its own. */
function keptOf(make: (own: readonly number[]) => object): number {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void;
  const old = () =>
    getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space')?.space_used_size ?? NaN;
  gc();
  const before = old();
  for (let count = 0; count < 10_000; count++) {
    make(Array.from({ length: 128 }, () => count));
    if (count % 1_000 === 0) gc({ type: 'minor' });
  }
  for (let time = 0; time < 2; time++) gc({ type: 'minor' });
  return (old() - before) / 1_000_000;
}

test('nothing is kept of a request that is answered until all of the heap is collected', () => {
  expect(keptOf((own) => new Asking(known, () => ({ requestId: String(own.length) })))).toBeLessThan(2);
  const literal = (own: readonly number[]) => ({
    ...known,
    get context() {
      return { requestId: String(own.length) };
    },
  });
  expect(keptOf(literal)).toBeGreaterThan(8);
});

test('the context of a request is made when it is asked for, and once', () => {
  let made = 0;
  const asking = new Asking(known, () => ({ requestId: String(++made) }));
  expect(made).toBe(0);
  expect(asking.context).toBe(asking.context);
  expect(made).toBe(1);
});
