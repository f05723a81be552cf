import { expect, test } from 'vitest';
import { setOff } from '../../../src/cli/printing/blast.js';
import { counted } from '../../../src/cli/printing/count.js';

test('one thing is told of as one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'attempt'))).toEqual([
    '0 attempts',
    '1 attempt',
    '2 attempts',
  ]);
  expect(['1', '20'].map((count) => counted(count, 'entry', 'entries'))).toEqual(['1 entry', '20 entries']);
});

const nothing = {
  steps: [],
  builds: 0,
  rollouts: 0,
  namespaces: [],
  heldNamespaces: [],
  stops: [],
  isTruncated: false,
};

test('a preview says which tags would stay where they are, and why', () => {
  const stop = {
    namespace: 'shop',
    name: 'web:prod',
    depth: 0,
    message: 'Tag shop/web:prod is held (slow).',
  };
  const told = 'shop/web:prod would stay where it is: Tag shop/web:prod is held (slow).';
  expect(setOff({ ...nothing, stops: [stop] })).toEqual(['It would start no build and no rollout.', told]);
  const step = { kind: 'BUILD', namespace: 'shop', name: 'app', depth: 0, message: 'image moved' } as const;
  expect(setOff({ ...nothing, steps: [step], builds: 1, namespaces: ['shop'], stops: [stop] })).toEqual([
    'It would start 1 build and 0 rollouts in shop:',
    '  build shop/app: image moved',
    told,
  ]);
});
