import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { goodToken, startEdge } from '../../support/edge/edge.js';

const edge = await startEdge();
const audits = serverAudits({
  url: `${edge.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      // The second header says that no page of another site could have sent this; without it a GET is refused.
      headers: {
        ...(init.headers as Record<string, string>),
        authorization: goodToken,
        'apollo-require-preflight': '1',
      },
    }),
});

test('the audit of GraphQL over HTTP has 61 cases', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
  const result = await audit.fn();
  expect({ status: result.status, reason: 'reason' in result ? result.reason : undefined }).toEqual({
    status: 'ok',
    reason: undefined,
  });
});
