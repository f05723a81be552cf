import { HTTP, type CloudEvent } from 'cloudevents';
import { expect, test } from 'vitest';
import { cloudEventOf, type LoggedEvent } from '../../../src/events/index.js';
import { precedes, sequenceOf } from '../../../src/events/cursor/position.js';

const event: LoggedEvent = {
  id: '5f0c7c7e-6f5c-4f0e-9f86-3a1f4a1d1b7a',
  type: 'image-tag.moved',
  version: 1,
  namespace: 'shop',
  subject: 'shop/web:prod',
  payload: { stream: 'web', tag: 'prod' },
  actor: { kind: 'USER', name: 'ada' },
  cause: { kind: 'TRACKING', message: 'follows web:test', requestId: 'r-1', eventId: 'e-1' },
  occurredAt: new Date('2026-11-23T21:07:00Z'),
  sequence: '0000000000000001-0000000000010001',
  cursor: 'c-1',
};

test('an event is a CloudEvent 1.0 by the specification’s own package', () => {
  const body = JSON.stringify(cloudEventOf(event));
  const headers = { 'content-type': 'application/cloudevents+json' };
  const read = HTTP.toEvent({ headers, body }) as CloudEvent<{ tag: string }>;
  expect(read.validate()).toBe(true);
  expect(read).toMatchObject({
    type: 'dev.sluice.tag.moved.v1',
    source: '/namespaces/shop',
    subject: 'shop/web:prod',
    sequence: event.sequence,
    causationid: 'e-1',
    correlationid: 'r-1',
  });
  expect(read.data).toMatchObject({ tag: 'prod', actor: { name: 'ada' }, cause: { kind: 'TRACKING' } });
});

test('sequences sort as text as positions do', () => {
  const at = (place: bigint, number: bigint) => ({ place, number });
  const inOrder = [at(9n, 70_000n), at(10n, 1n), at(10n, 2n), at(4_000_000_000n, 0n)];
  const texts = inOrder.map(sequenceOf);
  expect([...texts].sort()).toEqual(texts);
  expect(precedes(at(9n, 70_000n), at(10n, 1n))).toBe(true);
});
