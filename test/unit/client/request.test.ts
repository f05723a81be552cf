import { buildSchema, type GraphQLEnumType } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  createClient,
  CreateNamespaceDocument,
  SluiceError,
  ViewerDocument,
} from '../../../src/client/index.js';
import { startFake, type Misbehaviour } from './fake-server.js';

const failure = async (work: Promise<unknown>): Promise<SluiceError> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof SluiceError) return error;
  throw new Error('No SluiceError was thrown.', { cause: error });
};

test('a query is answered with its data, typed', async () => {
  await using fake = await startFake();
  const { viewer } = await createClient({ url: fake.url, token: 'good' }).request(ViewerDocument, {});
  expect(viewer.name).toBe('ada');
});

test('a refused token is told as such, with the id of the request', async () => {
  await using fake = await startFake();
  const error = await failure(
    createClient({ url: fake.url, token: () => 'bad' }).request(ViewerDocument, {}),
  );
  expect(error).toMatchObject({ code: 'UNAUTHENTICATED', message: 'Who are you?', requestId: 'r-1' });
});

test('expected failures of a mutation are thrown, unless they are asked for', async () => {
  await using fake = await startFake();
  const client = createClient({ url: fake.url, token: 'good' });
  const input = { name: 'shop' };
  const error = await failure(client.request(CreateNamespaceDocument, { input }));
  expect(error).toMatchObject({ code: 'CONFLICT', message: 'It exists.', path: ['input', 'name'] });
  const { createNamespace } = await client.request(
    CreateNamespaceDocument,
    { input },
    { userErrors: 'return' },
  );
  expect(createNamespace.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
});

test.each<[string, Misbehaviour, object]>([
  [
    'a page of a proxy',
    (_, response) => {
      response.writeHead(502).end('<h1>Bad gateway</h1>');
      return true;
    },
    { code: 'UNAVAILABLE', retryable: true },
  ],
  [
    'a redirection, which could lead the token astray',
    (_, response) => {
      response.writeHead(307, { location: 'http://127.0.0.1:9/graphql' }).end();
      return true;
    },
    { code: 'NOT_FOUND' },
  ],
  [
    'JSON that is not GraphQL',
    (_, response) => {
      response.end('{"hello": "world"}');
      return true;
    },
    { code: 'NOT_FOUND' },
  ],
  [
    'a cut connection',
    (request) => {
      request.socket.destroy();
      return true;
    },
    { code: 'UNAVAILABLE', retryable: true },
  ],
  ['silence', () => true, { code: 'TIMEOUT', retryable: true }],
])('%s is told for what it is', async (_, misbehave, expected) => {
  await using fake = await startFake(misbehave);
  const client = createClient({ url: fake.url, token: 'good', timeout: 2_000 });
  expect(await failure(client.request(ViewerDocument, {}))).toMatchObject(expected);
});

const contract = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const codes = (contract.getType('ErrorCode') as GraphQLEnumType).getValues().map(({ name }) => name);

test.each([...codes.map((code) => [code, code]), ['OF_A_LATER_SERVER', 'INTERNAL']])(
  'the code %s of a server reaches its caller as %s',
  async (code, told) => {
    await using fake = await startFake((_, response) => {
      const extensions = { code, requestId: 'r-7', retryable: false, cursor: 'c-1', retryAfter: 3 };
      response.writeHead(400).end(JSON.stringify({ errors: [{ message: 'So it is.', extensions }] }));
      return true;
    });
    const error = await failure(createClient({ url: fake.url }).request(ViewerDocument, {}));
    expect(error).toMatchObject({ code: told, message: 'So it is.', cursor: 'c-1', retryAfter: 3 });
  },
);

test('an aborted request ends with the reason of the signal', async () => {
  await using fake = await startFake(() => true);
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(createClient({ url: fake.url }).request(ViewerDocument, {}, { signal })).rejects.toThrow(
    'enough',
  );
});

test.each(['', 'nonsense', 'ftp://x', 'http://user:secret@x'])('the address “%s” is refused', (url) => {
  expect(() => createClient({ url })).toThrow(SluiceError);
});
