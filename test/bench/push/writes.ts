import type { EventLog, NewEvent } from '../../../src/events/index.js';
import { sql, type Database, type Transaction } from '../../../src/platform/postgres/index.js';
import { medianOf, perSecond } from '../measure.js';
import type { Row } from '../row.js';
import { AuditAlone } from './audit-alone.js';

const writers = 16;
const rounds = 5;

/**
 * Transactions that change one row: with an event of it for all who follow and its entry in the audit, beside the entry
 * alone, which is what the push itself costs; and beside neither.
 */
export async function benchWrites(db: Database, log: EventLog, event: NewEvent): Promise<Row[]> {
  await db.execute(sql`-- createChanges
    create table change (id bigint generated always as identity primary key, payload jsonb not null)`);
  const change = (tx: Transaction) =>
    tx.execute(sql`-- insertChange
      insert into change (payload) values (${JSON.stringify(event.payload)}::jsonb)`);
  const audit = new AuditAlone();
  const told = () =>
    db.transaction(async (tx) => {
      await change(tx);
      await log.outbox.publish(tx, event);
    });
  const audited = () =>
    db.transaction(async (tx) => {
      await change(tx);
      audit.enter(tx, { ...event, namespace: `${event.namespace}-audited` });
    });
  const plain = () => db.transaction(change);
  const [ours, withoutEvent, bare]: [number[], number[], number[]] = [[], [], []];
  for (const work of [told, audited, plain]) await perSecond(work, writers, 500);
  for (let round = 0; round < rounds; round++) {
    withoutEvent.push(await perSecond(audited, writers, 1_500));
    ours.push(await perSecond(told, writers, 1_500));
    bare.push(await perSecond(plain, writers, 1_500));
  }
  const row = (name: string, limit: number[]) => ({
    name: `transactions of one row with its audit and its event, ${name} (16 writers)`,
    unit: '/s',
    ours: medianOf(ours),
    limit: medianOf(limit),
    ratios: ours.map((figure, index) => figure / (limit[index] ?? NaN)),
  });
  return [
    { ...row('beside with its audit alone', withoutEvent), goal: { least: 0.85 } },
    row('beside with neither', bare),
  ];
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
