import { expect, test } from 'vitest';
import { matcher, type EventFilter } from '../../../src/events/index.js';

const moved = { namespace: 'shop', subject: 'shop/web:prod', type: 'image-tag.moved' };

test.each<[string, EventFilter]>([
  ['nothing is asked for', {}],
  ['lists are empty', { namespace: null, subjects: [], types: null }],
  ['its namespace is', { namespace: 'shop' }],
  ['its subject is', { subjects: ['shop/api', 'shop/web:prod'] }],
  ['what its subject lies within is', { subjects: ['shop/web'] }],
  ['its type is', { types: ['image-tag.moved'] }],
  ['all types of its noun are', { types: ['image-tag.*'] }],
  ['all at once are', { namespace: 'shop', subjects: ['shop/web'], types: ['image-tag.*'] }],
])('a filter keeps an event where %s', (_, filter) => {
  expect(matcher(filter)(moved)).toBe(true);
});

test.each<[string, EventFilter]>([
  ['another namespace', { namespace: 'sho' }],
  ['a subject that only begins alike', { subjects: ['shop/we', 'shop/web:pro'] }],
  ['another type of its noun', { types: ['image-tag.deleted'] }],
  ['a noun that only begins alike', { types: ['image.*'] }],
  ['one thing right and one wrong', { namespace: 'shop', types: ['image-stream.*'] }],
])('a filter drops an event where %s is asked for', (_, filter) => {
  expect(matcher(filter)(moved)).toBe(false);
});
