import { expect, test } from 'vitest';
import type { History, Written } from '../../soak/history.js';
import { judge, promisesBrokenBy } from '../../soak/validators.js';

const log: readonly Written[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
  id,
  subject: index % 2 === 0 ? 'even' : 'odd',
  n: Math.floor(index / 2) + 1,
  together: `t${String(Math.floor(index / 2))}`,
}));

/** A good history of these events, each transaction a message. */
const told = (ids: string, more: Partial<History> = {}): History => ({
  name: 'one',
  isBatched: true,
  subjects: null,
  delivered: Array.from(ids, (id) => {
    const index = log.findIndex((event) => event.id === id);
    return { ...(log[index] as Written), message: Math.floor(index / 2) };
  }),
  resumed: [],
  bookmarks: [],
  ...more,
});

const brokenBy = (history: History) => promisesBrokenBy(history, log);

test('a history that keeps all six promises has no faults', () => {
  const resumed = [
    { at: 2, from: 'event' as const },
    { at: 4, from: 'bookmark' as const },
  ];
  expect(judge([told('abcdef', { resumed, bookmarks: [4, 6] })], log)).toEqual([]);
  expect(brokenBy(told('ace', { subjects: ['even'] }))).toEqual([]);
});

test.each<[string, History, string]>([
  ['an event out of order', told('badcef'), 'ordered'],
  ['an event twice', told('aabcdef'), 'unique'],
  ['an event that was skipped', told('abdef'), 'reliable'],
  ['an event that was not asked for', told('abce', { subjects: ['even'] }), 'reliable'],
  ['a transaction with another between', told('acbdef'), 'atomic'],
  ['a gap behind a cursor', told('abdef', { resumed: [{ at: 2, from: 'event' }] }), 'resumable'],
  ['a gap behind a bookmark', told('abdef', { bookmarks: [2] }), 'bookmarkable'],
])('%s is found', (_, history, promise) => {
  expect(brokenBy(history)).toContain(promise);
});

test('a transaction in two batches is found, and in two messages of single events is not', () => {
  const torn = told('abcdef').delivered.map((event, message) => ({ ...event, message }));
  expect(brokenBy(told('', { delivered: torn }))).toEqual(['atomic']);
  expect(brokenBy(told('', { delivered: torn, isBatched: false }))).toEqual([]);
});
