import { expect, test } from 'vitest';
import { Round } from '../../../src/events/fan-out/round.js';

function recorded() {
  const [round, told] = [new Round(), [] as string[]];
  const make = (what: string, bytes = 10) => {
    told.push(`made ${what}`);
    round.add(bytes, () => told.push(`gave ${what}`));
  };
  return { round, told, make };
}

test('what a round makes is handed over behind all of it, in the same order', () => {
  const { round, told, make } = recorded();
  round.of(() => {
    make('one');
    make('two');
  });
  expect(told).toEqual(['made one', 'made two', 'gave one', 'gave two']);
});

test('outside of a round, things are handed over at once', () => {
  const { round, told, make } = recorded();
  make('one');
  round.of(() => undefined);
  make('two');
  expect(told).toEqual(['made one', 'gave one', 'made two', 'gave two']);
});

test('a round keeps 256 KiB at most before it hands them over', () => {
  const { round, told, make } = recorded();
  round.of(() => {
    make('one', 200_000);
    make('two', 200_000);
    make('three');
  });
  expect(told).toEqual(['made one', 'made two', 'gave one', 'gave two', 'made three', 'gave three']);
});

test('a round that fails hands over what it has made, and holds nothing back afterwards', () => {
  const { round, told, make } = recorded();
  const fails = () => {
    round.of(() => {
      make('one');
      throw new Error('no more');
    });
  };
  expect(fails).toThrow('no more');
  make('two');
  expect(told).toEqual(['made one', 'gave one', 'made two', 'gave two']);
});
