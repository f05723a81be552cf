import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { graphOf } from '../../../src/gateway/engine.js';

const schema = buildSchema(
  'type Query { eventCursor: String name: String } type Mutation { rename: String }',
);
const graph = graphOf({
  schema,
  execute: () => Promise.resolve({ data: {} }),
  follow: () => {
    throw new Error('Nobody follows.');
  },
});

/** Executes a document; how often its context was asked for on the way to the engine. */
async function contextsFor(text: string): Promise<number> {
  let asked = 0;
  const request = {
    document: parse(text),
    get context() {
      asked++;
      return { requestId: 'r-1' };
    },
  };
  await graph.execute(request);
  return asked;
}

test('a query gets to its engine without a context being made; what needs one has it made', async () => {
  expect(await contextsFor('{ name }')).toBe(0);
  expect(await contextsFor('{ eventCursor }')).toBeGreaterThan(0);
  expect(await contextsFor('mutation { rename }')).toBeGreaterThan(0);
});
