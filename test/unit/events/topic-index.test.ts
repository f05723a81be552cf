import { expect, test } from 'vitest';
import { TopicIndex } from '../../../src/events/fan-out/topic-index.js';
import type { EventFilter } from '../../../src/events/filter.js';

const filters: Readonly<Record<string, EventFilter>> = {
  everything: {},
  shop: { namespace: 'shop' },
  web: { subjects: ['shop/web'] },
  prod: { namespace: 'shop', subjects: ['shop/web:prod', 'shop/api'] },
  moves: { types: ['image-tag.moved'] },
  tags: { types: ['image-tag.*', 'build.started'] },
  bank: { namespace: 'bank', types: ['image-tag.moved'] },
};

function indexOf(names: readonly string[]): TopicIndex<string> {
  const index = new TopicIndex<string>();
  for (const name of names) index.add(name, filters[name] ?? {});
  return index;
}

function foundIn(index: TopicIndex<string>, namespace: string, subject: string, type: string): string[] {
  const found = new Set<string>();
  index.find({ namespace, subject, type }, (item) => found.add(item));
  return [...found].sort();
}

test.for([
  ['shop', 'shop/web:prod', 'image-tag.moved', ['everything', 'moves', 'prod', 'shop', 'tags', 'web']],
  ['shop', 'shop/web', 'image-stream.created', ['everything', 'shop', 'web']],
  ['shop', 'shop/api', 'build.started', ['everything', 'prod', 'shop', 'tags']],
  ['shop', 'shop/api:prod', 'build.ended', ['everything', 'prod', 'shop']],
  ['bank', 'bank/till:prod', 'image-tag.moved', ['bank', 'everything', 'moves', 'tags']],
  ['zoo', 'zoo/cage', 'build.ended', ['everything']],
] as const)('in %s, of %s, %s concerns %j', ([namespace, subject, type, expected]) => {
  expect(foundIn(indexOf(Object.keys(filters)), namespace, subject, type)).toEqual(expected);
});

test('who has left is found no more, and who stands beside still is', () => {
  const index = indexOf(['everything', 'web', 'prod', 'moves', 'tags', 'shop']);
  for (const name of ['everything', 'web', 'moves', 'shop']) index.remove(name, filters[name] ?? {});
  expect(foundIn(index, 'shop', 'shop/web:prod', 'image-tag.moved')).toEqual(['prod', 'tags']);
});
