import { expect, test } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { sequenceOf } from '../../../src/events/cursor/position.js';
import { withCursor } from '../../../src/events/event.js';
import { StoredEvent } from '../../../src/events/tail/stored-event.js';

const seal = new Seal({
  epoch: '7c1f4f6e-3f0f-4d8e-9d53-0f8a5d4f2b11',
  cursorKey: Buffer.alloc(32, 7),
});
const position = { place: 12n, number: 34n };
const row = {
  ...position,
  ...{ transaction: 11n, size: 100, id: 'one', type: 'image-tag.moved', version: 1, namespace: 'shop' },
  ...{ subject: 'shop/web:prod', payload: {}, occurredAt: new Date(0) },
  actor: { kind: 'SYSTEM', name: 'test' },
  cause: { kind: 'REQUEST', message: '', requestId: null, eventId: null },
} as const;

test('an event has its place and the cursor right behind it, also where another cursor is told', () => {
  const event = new StoredEvent(row, seal);
  expect(event).toMatchObject({
    sequence: sequenceOf(position),
    cursor: seal.close({ position, seen: null }),
  });
  expect(withCursor(event, 'other')).toMatchObject({
    ...{ id: 'one', subject: 'shop/web:prod', sequence: event.sequence, cursor: 'other' },
  });
});

test('an event that is kept as JSON keeps its place and its cursor', () => {
  const event = new StoredEvent(row, seal);
  expect(JSON.parse(JSON.stringify(event))).toMatchObject({
    ...{ id: 'one', sequence: event.sequence, cursor: event.cursor, occurredAt: '1970-01-01T00:00:00.000Z' },
  });
});

test('what is kept as text is read when it is asked for, of each event its own', () => {
  const kept = (n: number) =>
    new StoredEvent(
      {
        ...row,
        ...{
          payload: `{"n":${String(n)}}`,
          actor: JSON.stringify(row.actor),
          cause: JSON.stringify(row.cause),
        },
        occurredAt: '1970-01-01T00:00:00.001+00:00',
      },
      seal,
    );
  const [one, other] = [kept(1), kept(2)];
  for (const [event, n] of [
    [one, 1],
    [other, 2],
    [one, 1],
  ] as const) {
    expect(event).toMatchObject({
      payload: { n },
      actor: row.actor,
      cause: row.cause,
      occurredAt: new Date(1),
    });
    expect(JSON.parse(JSON.stringify(event))).toMatchObject({ payload: { n }, actor: row.actor });
    expect(withCursor(event, 'other')).toEqual({
      ...{ id: 'one', type: 'image-tag.moved', version: 1, namespace: 'shop', subject: 'shop/web:prod' },
      ...{ payload: { n }, actor: row.actor, cause: row.cause, occurredAt: new Date(1) },
      ...{ sequence: event.sequence, cursor: 'other' },
    });
  }
});
