import { expect, test } from 'vitest';
import fc from 'fast-check';
import { layInLanes } from '../../../src/console/cascades/lanes.js';

/** A cascade of any shape: each step's parent is one that came before it. */
const cascades = fc.array(fc.nat(), { minLength: 1, maxLength: 200 }).map((numbers) => {
  const steps: { id: string; parent: string | null; depth: number }[] = [];
  numbers.forEach((number, index) => {
    const parent = index === 0 ? undefined : steps[number % index];
    steps.push({ id: String(index), parent: parent?.id ?? null, depth: parent ? parent.depth + 1 : 0 });
  });
  return steps;
});

test('no step ever moves when others come, and no two lie on each other', () => {
  fc.assert(
    fc.property(cascades, (steps) => {
      const lanes = new Map<string, number>();
      for (let count = 1; count <= steps.length; count++) {
        const before = new Map(lanes);
        layInLanes(steps.slice(0, count), lanes);
        for (const [id, row] of before) expect(lanes.get(id)).toBe(row);
      }
      const places = steps.map(({ id, depth }) => `${String(depth)} ${String(lanes.get(id))}`);
      expect(new Set(places).size).toBe(steps.length);
    }),
    { numRuns: 50 },
  );
});

test('what goes straight on stays in its lane', () => {
  const lanes = new Map<string, number>();
  const step = (id: string, parent: string | null, depth: number) => ({ id, parent, depth });
  const rows = layInLanes(
    [step('a', null, 0), step('b', 'a', 1), step('c', 'b', 2), step('d', 'a', 1)],
    lanes,
  );
  expect([rows, Object.fromEntries(lanes)]).toEqual([2, { a: 0, b: 0, c: 0, d: 1 }]);
});
