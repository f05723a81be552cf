import { expect, test } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { sequenceOf } from '../../../src/events/cursor/position.js';
import { withCursor } from '../../../src/events/event.js';
import { entriesOf, entryOf } from '../../../src/events/tail/entries.js';
import { lineOf } from '../../../src/events/tail/event-line.js';

const seal = new Seal({
  epoch: '7c1f4f6e-3f0f-4d8e-9d53-0f8a5d4f2b11',
  cursorKey: Buffer.alloc(32, 7),
});
const position = { place: 12n, number: 34n };
const row = {
  ...position,
  ...{ transaction: 11n, id: 'one', type: 'image-tag.moved', version: 1, namespace: 'shop' },
  ...{ subject: 'shop/web:prod', payload: {}, occurredAt: new Date(0) },
  actor: { kind: 'SYSTEM', name: 'test' },
  cause: { kind: 'REQUEST', message: '', requestId: null, eventId: null },
} as const;

test('an event has its place and the cursor right behind it, also where another cursor is told', () => {
  const { event } = entryOf(row, seal);
  expect(event).toMatchObject({
    sequence: sequenceOf(position),
    cursor: seal.close({ position, seen: null }),
  });
  expect(withCursor(event, 'other')).toMatchObject({
    ...{ id: 'one', subject: 'shop/web:prod', sequence: event.sequence, cursor: 'other' },
  });
});

test('an event that is kept as JSON keeps its place and its cursor', () => {
  const { event } = entryOf(row, seal);
  expect(JSON.parse(JSON.stringify(event))).toMatchObject({
    ...{ id: 'one', sequence: event.sequence, cursor: event.cursor, occurredAt: '1970-01-01T00:00:00.000Z' },
  });
});

test('what is kept as a line is read when it is asked for, of each event its own', () => {
  const line = (n: number) => lineOf({ ...row, number: BigInt(n), payload: { n }, occurredAt: new Date(n) });
  const entries = entriesOf([line(1), line(2)].join('\n'), seal);
  expect(entries.map(({ position, transaction }) => [position, transaction])).toEqual([
    [{ place: 12n, number: 1n }, 11n],
    [{ place: 12n, number: 2n }, 11n],
  ]);
  for (const n of [1, 2, 1]) {
    const event = entries[n - 1]?.event ?? expect.fail();
    expect(event).toMatchObject({
      payload: { n },
      actor: row.actor,
      cause: row.cause,
      occurredAt: new Date(n),
    });
    expect(JSON.parse(JSON.stringify(event))).toMatchObject({ payload: { n }, actor: row.actor });
    expect(withCursor(event, 'other')).toEqual({
      ...{ id: 'one', type: 'image-tag.moved', version: 1, namespace: 'shop', subject: 'shop/web:prod' },
      ...{ payload: { n }, actor: row.actor, cause: row.cause, occurredAt: new Date(n) },
      ...{ sequence: event.sequence, cursor: 'other' },
    });
  }
});

test('tabs, ends of lines, quotes and words beyond ASCII in what an event says cut no line', () => {
  const odd = '"\t\n\r\u2028\\ шлюз 🚰';
  const told = {
    ...{ type: odd, namespace: odd, subject: odd, payload: { [odd]: odd } },
    actor: { kind: 'USER', name: odd },
    cause: { ...row.cause, message: odd },
  } as const;
  const lines = [lineOf({ ...row, ...told }), lineOf(row)].join('\n');
  const [one, other] = entriesOf(lines, seal).map(({ event }) => event);
  expect(one).toMatchObject(told);
  expect(other).toMatchObject({ subject: row.subject, cause: row.cause });
});
