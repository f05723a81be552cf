import { expect, test } from 'vitest';
import { PlainRequests } from '../../../src/http/graphql/plain-requests.js';

const accepting = (accept: string) => ({ method: 'POST', headers: { accept } });

test('who sends ever new accept headers takes the short way from nobody who uses it', () => {
  const requests = new PlainRequests();
  const learn = (accept: string) => {
    requests.learn({ request: accepting(accept) }, 'application/json');
  };
  learn('application/json');
  for (let n = 0; n < 1_000; n++) {
    learn(`text/made-up-${String(n)}`);
    expect(requests.typeFor(accepting('application/json'))).toBe('application/json');
  }
  const known = Array.from({ length: 1_000 }, (_, n) =>
    requests.typeFor(accepting(`text/made-up-${String(n)}`)),
  );
  expect(known.filter((type) => type !== undefined)).toHaveLength(99);
});

test('a client that comes late is learned all the same', () => {
  const requests = new PlainRequests();
  for (let n = 0; n < 1_000; n++)
    requests.learn({ request: accepting(`text/made-up-${String(n)}`) }, 'application/json');
  requests.learn({ request: accepting('*/*') }, 'application/graphql-response+json');
  expect(requests.typeFor(accepting('*/*'))).toBe('application/graphql-response+json');
  expect(requests.typeFor({ ...accepting('*/*'), method: 'GET' })).toBeUndefined();
});
