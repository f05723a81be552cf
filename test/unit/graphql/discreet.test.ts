import { buildSchema, getOperationAST, getVariableValues, parse, type GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { discreet } from '../../../src/graphql/admission/discreet.js';

const schema = buildSchema(`
  scalar SecretText
  input Login { user: String!, password: SecretText!, next: Login }
  input Data @oneOf { text: SecretText, login: Login }
  input Plain { user: String! }
  type Query { put(data: [Data!], plain: Plain): Int }
`);
const operation = getOperationAST(
  parse('query ($data: [Data!], $plain: Plain) { put(data: $data, plain: $plain) }'),
);

/** What graphql-js says of these variables. */
function mistakesIn(variables: Record<string, unknown>): readonly GraphQLError[] {
  const { errors = [] } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  expect(errors.length).toBeGreaterThan(0);
  return errors;
}

const wrong: [string, unknown][] = [
  ['both', { text: 'hunter2', login: { user: 'ann', password: 'hunter2' } }],
  ['an unknown field', { login: { user: 'ann', password: 'hunter2', mail: 'hunter2' } }],
  ['a missing field', { login: { password: 'hunter2' } }],
  ['an object for a text', { login: { user: { name: 'hunter2' }, password: 'x' } }],
  ['a text for an object', 'hunter2'],
  ['another one within', { login: { user: 'a', password: 'b', next: { password: 'hunter2' } } }],
];

test.each(wrong)('an error about %s does not quote what may be secret', (_, data) => {
  for (const mistake of mistakesIn({ data: [data] })) {
    const { message, locations } = discreet(mistake, schema);
    expect(message).not.toContain('hunter2');
    expect(message).toContain('Variable "$data" is wrong');
    expect(locations).toHaveLength(1);
  }
});

test.each(wrong)('its twin, the error as graphql-js makes it, quotes %s', (_, data) => {
  expect(mistakesIn({ data: [data] }).some(({ message }) => message.includes('hunter2'))).toBe(true);
});

test('a missing field is still named', () => {
  const [mistake] = mistakesIn({ data: [{ login: { password: 'hunter2' } }] });
  expect(mistake && discreet(mistake, schema).message).toContain(
    'Field "user" of required type "String!" was not',
  );
});

test('values of variables that hold no secrets are quoted as ever', () => {
  const [mistake] = mistakesIn({ plain: { user: 5 } });
  expect(mistake && discreet(mistake, schema).message).toContain('got invalid value 5');
});
