import { expect, test } from 'vitest';
import { defaultPullPolicy } from '../../../src/domains/image-streams/index.js';

test.each([
  ['quay.io/team/app', 'ALWAYS'],
  ['quay.io/team/app:latest', 'ALWAYS'],
  ['quay.io/team/app:v1', 'IF_NOT_PRESENT'],
  [`quay.io/team/app@sha256:${'1'.repeat(64)}`, 'IF_NOT_PRESENT'],
  [`quay.io/team/app:latest@sha256:${'1'.repeat(64)}`, 'IF_NOT_PRESENT'],
])('the image pull policy of %s, where none is named, is %s', (reference, policy) => {
  expect(defaultPullPolicy(reference)).toBe(policy);
});
