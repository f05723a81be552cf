import { expect, test } from 'vitest';
import { bytesInWords, inWords, parseDuration } from '../../../src/cli/printing/age.js';
import { UsageError } from '../../../src/cli/program/exit-codes.js';
import { parseImageName, parseKind, parseTagName } from '../../../src/cli/naming/names.js';
import { parseRollbackTarget } from '../../../src/cli/tags/rollback-target.js';

const day = 24 * 60 * 60;

test.each([
  [0.4, 'Less than a second'],
  [1, '1 second'],
  [14, '14 seconds'],
  [62, 'About a minute'],
  [19 * 60, '19 minutes'],
  [61 * 60, 'About an hour'],
  [25 * 3_600, '25 hours'],
  [3 * day, '3 days'],
  [15 * day, '2 weeks'],
  [70 * day, '2 months'],
  [800 * day, '2 years'],
])('%d seconds are %s', (seconds, words) => {
  expect(inWords(seconds * 1_000)).toBe(words);
});

test.each([
  ['0', '0 B'],
  ['999', '999 B'],
  ['2898000', '2.898 MB'],
  ['72260001', '72.26 MB'],
  ['1500000000000', '1.5 TB'],
])('%s bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});

test.each([
  ['90s', 90_000],
  ['2h', 7_200_000],
  ['7d', 604_800_000],
  ['2', undefined],
  ['2y', undefined],
])('the duration %s is read as %s milliseconds', (text, duration) => {
  expect(parseDuration(text)).toBe(duration);
});

test.each([
  ['1', { position: 1 }],
  ['#12', { revision: '12' }],
  ['2h', { at: '2026-11-23T10:00:00.000Z' }],
  ['sha256:3823c4', { digest: 'sha256:3823c4' }],
  ['3823c45b', { digest: '3823c45b' }],
  ['2026-11-20T08:00:00Z', { at: '2026-11-20T08:00:00.000Z' }],
])('--to=%s is understood', (text, target) => {
  expect(parseRollbackTarget(text, new Date('2026-11-23T12:00:00Z'))).toEqual(target);
});

test.each(['', 'yesterday', 'sha256:XYZ', '-1'])('--to=%s is refused', (text) => {
  expect(() => parseRollbackTarget(text, new Date())).toThrow(UsageError);
});

test.each([
  [['is'], { kind: 'is', name: undefined }],
  [['imagestreams', 'app'], { kind: 'is', name: 'app' }],
  [['imagestream.image.openshift.io/app'], { kind: 'is', name: 'app' }],
  [['istag/app:1'], { kind: 'istag', name: 'app:1' }],
  [['project'], { kind: 'namespace', name: undefined }],
] as const)('%j names a kind', ([word, name], found) => {
  expect(parseKind(word, name)).toEqual(found);
});

test('an unknown kind is refused, and it is said where the known ones are', () => {
  expect(() => parseKind('pod')).toThrow(/“pod” is no kind of thing: there are is, istag/);
});

test.each([
  ['app', { namespace: 'here', stream: 'app', tag: 'latest' }],
  ['app:1.0', { namespace: 'here', stream: 'app', tag: '1.0' }],
  ['shop/app:1.0', { namespace: 'shop', stream: 'app', tag: '1.0' }],
])('%s names a tag', (text, name) => {
  expect(parseTagName(text, 'here')).toEqual(name);
});

test.each(['', ':1', 'app:', 'a:b:c', 'a/b/c:1', '/app', 'shop/', 'app@sha256:01'])(
  '“%s” names no tag',
  (text) => {
    expect(() => parseTagName(text, 'here')).toThrow(UsageError);
  },
);

test.each(['', 'app', 'app@', '@sha256:01', 'a@b@c'])('“%s” names no image of a stream', (text) => {
  expect(() => parseImageName(text, 'here')).toThrow(UsageError);
});
