import { expect, test } from 'vitest';
import { follow, sameOrigin } from '../../../src/oci/transport/redirects.js';
import type { Answer, Outgoing, Send } from '../../../src/oci/transport/transport.js';

const start: Outgoing = {
  method: 'GET',
  url: new URL('https://quay.io/v2/'),
  headers: { accept: '*/*', authorization: 'Basic secret' },
  maxBytes: 1,
  insecure: false,
};

/** A world in which each URL answers with a redirect to the next, and the last with 200. */
function world(...locations: string[]): { send: Send; sent: Outgoing[] } {
  const sent: Outgoing[] = [];
  const send = (request: Outgoing): Promise<Answer> => {
    const location = locations[sent.length];
    sent.push(request);
    const headers = new Map(location === undefined ? [] : [['location', location]]);
    return Promise.resolve({
      url: request.url,
      status: location === undefined ? 200 : 307,
      headers,
      body: Buffer.alloc(0),
    });
  };
  return { send, sent };
}

test('follows five redirects, and not a sixth', async () => {
  const five = world('/1', '/2', '/3', '/4', '/5');
  expect((await follow(five.send, start, sameOrigin)).url.href).toBe('https://quay.io/5');
  const six = world('/1', '/2', '/3', '/4', '/5', '/6');
  await expect(follow(six.send, start, sameOrigin)).rejects.toThrow('redirects more than 5 times');
  expect(six.sent).toHaveLength(6);
});

test.each([
  ['the same host', 'https://quay.io/blob', true],
  ['another host', 'https://cdn.quay.io/blob', false],
  ['another port', 'https://quay.io:5000/blob', false],
])('to %s (%s) it takes credentials along: %s', async (_what, location, carried) => {
  const { send, sent } = world(location);
  await follow(send, start, sameOrigin);
  expect(sent[1]?.headers['authorization'] !== undefined).toBe(carried);
  expect(sent[1]?.headers['accept']).toBe('*/*');
});

test('does not take credentials up again on the way back', async () => {
  const { send, sent } = world('https://evil.example/', 'https://quay.io/v2/');
  await follow(send, start, sameOrigin);
  expect(sent.map(({ headers }) => 'authorization' in headers)).toEqual([true, false, false]);
});

test.each([
  ['http://quay.io/', 'from https to http'],
  ['file:///etc/passwd', 'from https to file'],
  ['https://[', 'no URL'],
])('does not follow to %s', async (location, why) => {
  const { send, sent } = world(location);
  await expect(follow(send, start, sameOrigin)).rejects.toThrow(why);
  expect(sent).toHaveLength(1);
});
