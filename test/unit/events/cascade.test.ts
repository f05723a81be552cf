import { expect, test } from 'vitest';
import { isOfCascade } from '../../../src/events/outbox/cascade.js';

const by = (eventId: string | null) => ({ kind: 'REQUEST', message: 'asked for', requestId: 'r1', eventId });
const kept = (type: string, eventId: string | null = null) =>
  isOfCascade({ type, cause: by(eventId) as never });

test('kept with the cascades is what may set something off, and what tells of that', () => {
  const links = [
    ...['image-tag.moved', 'image-tag.replaced', 'image-tag.deleted', 'image-stream.deleted'],
    ...['promotion.requested', 'build.completed', 'build-config.updated', 'rollout.finished'],
    ...['deployment.released', 'trigger.fired', 'namespace.triggers-held'],
  ];
  expect(links.filter((type) => !kept(type))).toEqual([]);
});

test('what changes nothing but settings is not, and neither is a type that only looks like one', () => {
  const others = [
    ...['image-tag.spec-changed', 'image-stream.created', 'namespace.policy-changed', 'consumer.created'],
    ...['image-tag.moved-on', 'a-build.completed', 'build', 'triggers.fired', 'namespace.triggers'],
  ];
  expect(others.filter((type) => kept(type))).toEqual([]);
});

test('whatever another event has brought about is, of any type', () => {
  expect(kept('image-stream.created', '01890a5d-ac96-774b-bcce-b302099a8057')).toBe(true);
});
