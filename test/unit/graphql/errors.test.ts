import { GraphQLError, parse } from 'graphql';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { codedError, formatError } from '../../../src/graphql/errors.js';
import { payload, resolveUserErrorType } from '../../../src/graphql/user-errors.js';
import { Failure, type ErrorCode } from '../../../src/platform/errors.js';

function format(error: unknown) {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  return { formatted: formatError(error, { requestId: 'r1', logger }), lines };
}

const wrapped = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['tag', 0] });
const document = parse('{a}');

test.for<readonly [string, unknown, ErrorCode, boolean]>([
  ['a failure', new Failure('NOT_FOUND', 'gone'), 'NOT_FOUND', false],
  ['a failure in a field', wrapped(new Failure('RATE_LIMITED', 'slow down')), 'RATE_LIMITED', true],
  ['a coded error', codedError('DEPTH_LIMIT', 'deep'), 'DEPTH_LIMIT', false],
  [
    'a mistake in the document',
    new GraphQLError('no such field', { nodes: [document] }),
    'BAD_USER_INPUT',
    false,
  ],
  ['a defect', new TypeError('x is undefined'), 'INTERNAL', false],
  ['a defect in a field', wrapped(new Error('x')), 'INTERNAL', false],
  ['a GraphQL error of a resolver', wrapped(new GraphQLError('Int cannot represent')), 'INTERNAL', false],
  [
    'an error with a code of its own',
    new GraphQLError('x', { extensions: { code: 'toString' } }),
    'INTERNAL',
    false,
  ],
  ['no error at all', 'thrown text', 'INTERNAL', false],
  ['nothing', undefined, 'INTERNAL', false],
])('%s is formatted with its code', ([, error, code, retryable]) => {
  const { formatted } = format(error);
  expect(formatted.extensions).toEqual({ code, requestId: 'r1', retryable });
});

test('a defect is masked, and leaves one line', () => {
  const { formatted, lines } = format(wrapped(new Error('password hunter2')));
  expect(JSON.stringify(formatted)).not.toMatch(/hunter2|stack/);
  expect(formatted.path).toEqual(['tag', 0]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('password hunter2');
});

test('what clients do wrong leaves no line', () => {
  expect(format(new Failure('BAD_USER_INPUT', 'x')).lines).toEqual([]);
});

test('the cause of a failure never leaves', () => {
  const { formatted } = format(new Failure('UNAVAILABLE', 'No database.', { cause: new Error('hunter2') }));
  expect(JSON.stringify(formatted)).not.toContain('hunter2');
});

test('a payload without failure has no user errors', async () => {
  expect(await payload(() => Promise.resolve({ tag: 1 }), { tag: null })).toEqual({ tag: 1, userErrors: [] });
});

test.for<readonly [ErrorCode, string]>([
  ['BAD_USER_INPUT', 'InvalidInput'],
  ['NOT_FOUND', 'Missing'],
  ['CONFLICT', 'Conflict'],
  ['FORBIDDEN', 'Denied'],
  ['UPSTREAM_UNAVAILABLE', 'InvalidInput'],
])('a failure with %s becomes a user error of type %s', async ([code, type]) => {
  const details = { path: ['input', 'tag'], currentVersion: 3n };
  const result = await payload(() => Promise.reject(new Failure(code, 'why', details)), { tag: null });
  expect(result).toEqual({
    tag: null,
    userErrors: [{ __typename: type, code, message: 'why', path: ['input', 'tag'], currentVersion: 3n }],
  });
  expect(resolveUserErrorType({ code })).toBe(type);
});

test.for([new Failure('UNAUTHENTICATED', 'x'), new Failure('INTERNAL', 'x'), new Error('x')])(
  'a payload throws on what clients cannot act on: %s',
  async (error) => {
    await expect(payload(() => Promise.reject(error), {})).rejects.toBe(error);
  },
);
