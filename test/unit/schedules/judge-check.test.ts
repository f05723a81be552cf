import { expect, test } from 'vitest';
import { judgeCheck } from '../../../src/domains/schedules/model.js';

const pace = { interval: 900, floor: 30 };
const check = { interval: null, isDigest: false, failures: 0, isScheduled: true };
const result = { outcome: 'UNCHANGED', waitsUntil: null, retryAfterSeconds: null } as const;
const failed = { ...result, outcome: 'FAILED' } as const;
const day = 86_400;

test.each([
  { how: 'comes after the server’s interval', check, result, pause: 900 },
  { how: 'comes after the tag’s own', check: { ...check, interval: 60 }, result, pause: 60 },
  { how: 'never comes below the floor', check: { ...check, interval: 1 }, result, pause: 30 },
  { how: 'comes after an interval when it has failed once', check, result: failed, pause: 900 },
  { how: 'comes later with each failure', check: { ...check, failures: 3 }, result: failed, pause: 7_200 },
  {
    how: 'comes within a day whatever fails',
    check: { ...check, failures: 1_000 },
    result: failed,
    pause: day,
  },
  {
    how: 'does not come sooner for failures when its interval is longer than a day',
    check: { ...check, interval: 2 * day },
    result: failed,
    pause: 2 * day,
  },
  {
    how: 'comes when the registry wants to be asked again',
    check,
    result: { ...failed, retryAfterSeconds: 5_000 },
    pause: 5_000,
  },
  {
    how: 'comes within a day even if the registry wants more',
    check,
    result: { ...failed, retryAfterSeconds: 1e9 },
    pause: day,
  },
  {
    how: 'does not come for a digest that was imported',
    check: { ...check, isDigest: true },
    result,
    pause: null,
  },
  { how: 'comes for a digest that was not', check: { ...check, isDigest: true }, result: failed, pause: 900 },
])('the next check $how', ({ check: claimed, result: found, pause }) => {
  expect(judgeCheck(claimed, found, pace).pause).toBe(pause);
});

test('a tag that is not scheduled is checked for a hint until that has succeeded, or failed five times', () => {
  const hinted = { ...check, isScheduled: false };
  const waitsUntil = new Date('2027-01-01');
  const young = judgeCheck(hinted, { outcome: 'WAITING', waitsUntil, retryAfterSeconds: null }, pace);
  expect(young).toMatchObject({ pause: 86_400, waitsUntil });
  expect(judgeCheck(hinted, result, pace).pause).toBeNull();
  expect(judgeCheck(hinted, failed, pace).pause).toBe(900);
  expect(judgeCheck({ ...hinted, failures: 4 }, failed, pace).pause).toBeNull();
});

test('a success forgets the failures before it', () => {
  expect(judgeCheck({ ...check, failures: 7 }, result, pace).failures).toBe(0);
  expect(judgeCheck({ ...check, failures: 7 }, failed, pace).failures).toBe(8);
});
