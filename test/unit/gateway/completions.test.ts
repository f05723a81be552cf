import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { Completions, onlyOperation } from '../../../src/gateway/federation/completions.js';
import { TypeConditions } from '../../../src/gateway/federation/type-conditions.js';
import { KnownReads, prepare } from '../../../src/gateway/reads/known-reads.js';
import type { Readings, Run } from '../../../src/reads/index.js';

const names = Array.from({ length: 8 }, (_, n) => `f${String(n)}`);
const schema = buildSchema(`type Query { ${names.map((name) => `${name}: Int`).join(' ')} }`);
const document = parse(
  `query(${names.map((name) => `$${name}: Boolean!`).join()}) { __typename ${names.map((name) => `${name} @include(if: $${name})`).join(' ')} }`,
);
const operation = onlyOperation(document);

/** Each way in which the eight variables can be set. */
const combinations = Array.from({ length: 256 }, (_, n) =>
  Object.fromEntries(names.map((name, bit) => [name, (n & (1 << bit)) !== 0])),
);

test('of an operation whose variables make 256 of it, 64 completions are remembered', () => {
  const completions = new Completions(schema, TypeConditions.ofSchema(schema), document, operation, false);
  const made = combinations.map((variables) => completions.for(variables));
  const known = combinations.filter((variables, n) => completions.for(variables) === made[n]);
  expect(known).toHaveLength(64);
});

test('of an operation whose variables make 256 of it, 16 statements are remembered, and they are found', () => {
  const nothing = {} as Readings;
  const known = new KnownReads(schema, nothing).of(operation, operation, document);
  let compiled = 0;
  const read = (variables: Readonly<Record<string, boolean>>) =>
    prepare(known, { variables, run: {} as Run }, () => {
      compiled++;
      return { text: '', name: '', fields: [], rest: [], holes: [], valuesOf: () => [] };
    });
  for (const variables of combinations) {
    expect(read(variables)).not.toBeNull();
    expect(known.plans.length).toBeLessThanOrEqual(16);
  }
  for (const variables of combinations.slice(-16)) read(variables);
  expect(compiled).toBe(256);
});

const lists = buildSchema('enum Level { LOW HIGH } type Query { levels: [Level] }');
const levels = parse('{ levels }');
const completionOf = (isForeign: boolean) =>
  new Completions(lists, TypeConditions.ofSchema(lists), levels, onlyOperation(levels), isForeign).for({});
const manyOf = (value: string, count: number) => ({ levels: Array.from({ length: count }, () => value) });

test('of a partner’s values that do not fit all are emptied and 20 told of; twin: where it is ours, each makes an error', () => {
  const wrong = manyOf('SECRET', 1_000);
  const { data, misfits } = completionOf(true).complete(wrong);
  expect(data?.['levels']).toEqual(wrong.levels.map(() => null));
  expect(misfits).toHaveLength(20);
  expect(completionOf(false).complete(wrong).misfits).toHaveLength(1_000);
});

test('an answer of a partner with more than 200,000 values is refused; twin: where it is ours, each is looked at', () => {
  const [most, more] = [manyOf('LOW', 199_999), manyOf('LOW', 200_000)];
  expect(completionOf(true).complete(most).data?.['levels']).toHaveLength(199_999);
  expect(() => completionOf(true).complete(more)).toThrow('answered with more than 200000 values.');
  expect(completionOf(false).complete(more).data?.['levels']).toHaveLength(200_000);
});
