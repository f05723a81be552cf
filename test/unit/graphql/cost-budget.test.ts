import { expect, test } from 'vitest';
import { CostBudget } from '../../../src/graphql/admission/cost-budget.js';

test('what was spent is remembered of 10,000 actors at most, and of those who ask again and again for longest', () => {
  const budget = new CostBudget(100, 1, () => 0);
  for (const actor of ['USER first', 'USER ada']) budget.charge(actor, 60);
  for (let n = 0; n < 12_000; n++) {
    budget.charge(`USER u${String(n)}`, 1);
    budget.of('USER ada');
  }
  expect(budget.of('USER ada').remaining).toBe(40);
  expect(budget.of('USER first').remaining).toBe(100);
  expect(budget.takeUnshared()).toHaveLength(10_000);
});

test('what cannot be shared for long does not pile up', () => {
  const budget = new CostBudget(100, 1, () => 0);
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 8_000; n++) budget.charge(`USER u${String(round)}-${String(n)}`, 1);
    budget.putBack(budget.takeUnshared());
  }
  expect(budget.takeUnshared()).toHaveLength(10_000);
});
