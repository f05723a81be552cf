import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { Bell } from '../../../src/events/tail/bell.js';
import { createLogger } from '../../../src/platform/logger.js';
import { Database } from '../../../src/platform/postgres/index.js';
import { freshDatabase, patient } from '../../support/postgres.js';
import { eventually } from '../../support/wait.js';

const logger = createLogger('silent');
/** Alone after a moment when nobody has answered the greeting, but not soon again once somebody was heard. */
const soonAlone = { every: 600_000, patience: 600_000, answer: 30 };
/** Takes whoever was not heard for a moment for gone. */
const forgetful = { ...soonAlone, patience: 30 };
const neverAlone = { every: 600_000, patience: 600_000, answer: 600_000 };

/** A bell as a process of its own would have it, which counts how often it was rung. */
async function hang(url: string, lookout = soonAlone) {
  const db = new Database({ url, logger, connectMillis: patient });
  onTestFinished(() => db[Symbol.asyncDispose]());
  const heard = { rings: 0 };
  const bell = await Bell.hang({
    ...{ db, logger, lookout },
    onRing: () => heard.rings++,
    onReturn: () => undefined,
  });
  onTestFinished(() => bell[Symbol.asyncDispose]());
  return { bell, heard, db };
}

/** What is said to all from now on, without a word of its own. */
async function overhear(db: Database): Promise<string[]> {
  const said: string[] = [];
  const connection = await db.listener();
  onTestFinished(() => connection.end());
  connection.on('notification', ({ payload = '' }) => said.push(payload));
  await connection.query('listen sluice_events');
  return said;
}

/** Has a bell that was hung some time ago ring; returns what was said to all since. */
async function ringLater(lookout: typeof soonAlone) {
  const { bell, db } = await hang(await freshDatabase(), lookout);
  const said = await overhear(db);
  await setTimeout(100);
  bell.ring();
  return { said, db };
}

test('who is alone rings for nobody; its twin that takes nobody for alone does', async () => {
  const { said, db } = await ringLater(soonAlone);
  const other = await db.listener();
  await other.query("select pg_notify('sluice_events', 'the last')");
  await other.end();
  await eventually(() => said.includes('the last'), 'what was said last');
  expect(said.indexOf('the last')).toBe(0);
  const twin = await ringLater(neverAlone);
  await eventually(() => twin.said.length > 0, 'a ring');
});

test('who begins to listen hears of what happened while nobody was known to listen, and of all behind that', async () => {
  const url = await freshDatabase();
  const first = await hang(url);
  await setTimeout(100);
  first.bell.ring();
  const second = await hang(url, neverAlone);
  await eventually(() => second.heard.rings > 0, 'the answer to its greeting');
  const before = second.heard.rings;
  second.bell.ring();
  await eventually(() => first.heard.rings > 1, 'a ring behind the greeting');
  first.bell.ring();
  await eventually(() => second.heard.rings > before, 'a ring of who is not alone any more');
});

test('who was taken for gone and rings is answered: it has missed something', async () => {
  const url = await freshDatabase();
  const first = await hang(url, forgetful);
  const second = await hang(url, neverAlone);
  await eventually(() => second.heard.rings > 0, 'the answer to its greeting');
  await setTimeout(200);
  const before = second.heard.rings;
  first.bell.ring();
  second.bell.ring();
  await eventually(() => second.heard.rings > before, 'an answer');
});

test('each says now and then that it is there, so that nobody else takes itself for alone', async () => {
  const url = await freshDatabase();
  const first = await hang(url);
  await hang(url, { ...neverAlone, every: 20 });
  await eventually(() => first.heard.rings > 5, 'several rings');
});
