import type { EventLog, NewEvent } from '../../../src/events/index.js';
import { sql, type Database, type Transaction } from '../../../src/platform/postgres/index.js';
import { medianOf, perSecond } from '../measure.js';
import type { Row } from '../row.js';

const writers = 16;
const rounds = 5;

/** Transactions that change one row, with an event of it for all who follow, beside without. */
export async function benchWrites(db: Database, log: EventLog, event: NewEvent): Promise<Row> {
  await db.execute(sql`-- createChanges
    create table change (id bigint generated always as identity primary key, payload jsonb not null)`);
  const change = (tx: Transaction) =>
    tx.execute(sql`-- insertChange
      insert into change (payload) values (${JSON.stringify(event.payload)}::jsonb)`);
  return inTurns(
    'transactions of one row with an event and its audit, beside without (16 writers)',
    () =>
      db.transaction(async (tx) => {
        await change(tx);
        await log.outbox.publish(tx, event);
      }),
    () => db.transaction(change),
  );
}

/** Moves of a tag through the graph, which its followers hear of, beside the same with nobody who follows. */
export async function benchMoves(
  url: string,
  token: string,
  follow: () => Promise<AsyncDisposable>,
): Promise<Row> {
  const move = mover(url, token);
  const [ours, limit]: number[][] = [[], []];
  await perSecond(move, writers, 1_500);
  for (let round = 0; round < rounds; round++) {
    limit?.push(await perSecond(move, writers, 1_500));
    const followers = await follow();
    ours?.push(await perSecond(move, writers, 1_500));
    await followers[Symbol.asyncDispose]();
  }
  return {
    name: 'moves of a tag by the graph, followed by 100, beside followed by nobody',
    unit: '/s',
    ours: medianOf(ours ?? []),
    limit: medianOf(limit ?? []),
    ratios: (ours ?? []).map((figure, index) => figure / (limit?.[index] ?? NaN)),
    goal: { least: 0.85 },
  };
}

function mover(url: string, token: string): () => Promise<void> {
  let count = 0;
  return async () => {
    const n = count++;
    const source = { kind: 'DOCKER_IMAGE', name: `registry.example.com/app:${String(n)}` };
    const input = {
      namespace: 'default',
      stream: `app-${String(n % 64)}`,
      tag: 'prod',
      source,
      reference: true,
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query:
          'mutation ($input: SetImageTagInput!) { setImageTag(input: $input) { cursor userErrors { message } } }',
        variables: { input },
      }),
    });
    const text = await response.text();
    if (!text.includes('"userErrors":[]')) throw new Error(text);
  };
}

async function inTurns(
  name: string,
  work: () => Promise<unknown>,
  bare: () => Promise<unknown>,
): Promise<Row> {
  const [ours, limit]: [number[], number[]] = [[], []];
  await perSecond(work, writers, 500);
  for (let round = 0; round < rounds; round++) {
    limit.push(await perSecond(bare, writers, 1_500));
    ours.push(await perSecond(work, writers, 1_500));
  }
  return {
    name,
    unit: '/s',
    ours: medianOf(ours),
    limit: medianOf(limit),
    ratios: ours.map((figure, index) => figure / (limit[index] ?? NaN)),
    goal: { least: 0.85 },
  };
}
