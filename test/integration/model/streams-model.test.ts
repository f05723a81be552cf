import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ImageStreams } from '../../../src/domains/image-streams/index.js';
import { EventLog } from '../../../src/events/index.js';
import type { Database } from '../../../src/platform/postgres/index.js';
import { createLogger } from '../../../src/platform/logger.js';
import { literal, startDatabase } from '../../support/postgres.js';
import { actualState, expectedState, perform } from './compared.js';
import { sequences, type Operation } from './operations.js';
import { StreamModel } from './stream-model.js';
import { Refused, Undetermined, type ModelEvent, type Rules } from './tag-model.js';
import { Access } from '../../../src/viewer/index.js';

/** A gateway's domain on a database of its own. */
async function openGateway() {
  const db = await startDatabase();
  const log = await EventLog.open({ db, logger: createLogger('silent'), windowHours: 24 });
  afterAll(() => log[Symbol.asyncDispose]());
  const desk = {
    db,
    outbox: log.outbox,
    by: { actor: { kind: 'USER', name: 'ada' }, requestId: null },
    access: Access.ofSystem('test'),
  } as const;
  return { db, streams: () => new ImageStreams(desk, { internal: null, public: null }) };
}
type Gateway = Awaited<ReturnType<typeof openGateway>>;

const gateway = await openGateway();
const rules: Rules = { inPlace: true, holds: true, transitive: true, released: true };
let runs = 0;

/** Does all operations to a new stream and to the model, and compares the two after each. */
async function compare(
  { db, streams }: Gateway,
  all: readonly Operation[],
  modelRules: Rules = rules,
): Promise<void> {
  const name = `run-${String(++runs)}`;
  const model = new StreamModel(modelRules);
  const past: { at: Date; state: ReturnType<typeof expectedState> }[] = [];
  for (const operation of all) {
    let refusal: string | null = null;
    try {
      model.perform(operation);
    } catch (error) {
      if (error instanceof Undetermined) continue;
      if (!(error instanceof Refused)) throw error;
      refusal = error.message;
    }
    expect(await perform(streams(), name, operation)).toBe(refusal);
    const state = expectedState(model);
    expect(await actualState(streams(), name, null)).toEqual(state);
    const at = await lastInstant(db);
    if (at) past.push({ at, state });
  }
  for (const { at, state } of past) expect(await actualState(streams(), name, at)).toEqual(state);
  expect(await loggedEvents(db, name)).toEqual(model.log);
  await compareMoves(streams(), name, model);
}

/** When any stream last changed; the runs take turns. */
async function lastInstant(db: Database): Promise<Date | null> {
  return (await db.one(literal<{ at: Date | null }>('select max(at) as at from stream_clock'))).at;
}

const loggedEvents = (db: Database, name: string) =>
  db.many(
    literal<ModelEvent>(
      `select case when type like 'image-stream.%' then type
                   else upper(replace(replace(type, 'image-tag.', ''), '-', '_')) end as type,
              payload ->> 'tag' as tag,
              (payload -> 'before' ->> 'revision')::int as before, (payload -> 'after' ->> 'revision')::int as after
       from event where subject = 'default/${name}' or subject like 'default/${name}:%'
       order by place, number`,
    ),
  );

/** The account of each tag's moves, since the stream is there, is what its events told. */
async function compareMoves(reading: ImageStreams, name: string, { log, tags }: StreamModel): Promise<void> {
  const stream = await reading.byName('default', name);
  const since = log.slice(log.findLastIndex(({ type }) => type === 'image-stream.deleted') + 1);
  for (const tag of stream ? tags.keys() : []) {
    const moves = await reading.moves(stream?.id ?? '', tag, { first: 100, after: null });
    const told = since.filter((event) => event.tag === tag && ['MOVED', 'REPLACED'].includes(event.type));
    expect(
      moves.toReversed().map(({ kind, before, after }) => ({
        type: kind,
        tag,
        before: before && Number(before.revision),
        after: Number(after.revision),
      })),
    ).toEqual(told);
  }
}

test('whatever is done to a stream: state, history, followers, events, moves and every past instant are what the rules say', async () => {
  await fc.assert(
    fc.asyncProperty(sequences, (all) => compare(gateway, all)),
    { numRuns: 80, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false, endOnFailure: false },
  );
}, 120_000);

test.each(Object.keys(rules) as (keyof Rules)[])(
  'twin: a model without the rule “%s” is told apart from the gateway',
  async (rule) => {
    const { failed } = await fc.check(
      fc.asyncProperty(sequences, (all) => compare(gateway, all, { ...rules, [rule]: false })),
      { numRuns: 200, endOnFailure: true, seed: 1 },
    );
    expect(failed).toBe(true);
  },
  60_000,
);

test.each(['image_stream', 'image_tag', 'tag_item'])(
  'twin: without the triggers of %s, the past is told apart from what it was',
  async (table) => {
    const forgetful = await openGateway();
    await forgetful.db.execute(literal(`alter table ${table} disable trigger user`));
    const { failed } = await fc.check(
      fc.asyncProperty(sequences, (all) => compare(forgetful, all)),
      { numRuns: 20, endOnFailure: true, seed: 1 },
    );
    expect(failed).toBe(true);
  },
  60_000,
);
