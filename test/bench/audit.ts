import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger } from '../../src/events/audit/ledger.js';
import type { NewEvent } from '../../src/events/index.js';
import { Outbox } from '../../src/events/outbox/outbox.js';
import { createLogger } from '../../src/platform/logger.js';
import { Database, migrate, sql, type Transaction } from '../../src/platform/postgres/index.js';
import { startPostgres } from '../../src/standalone/postgres.js';
import { perSecond } from './measure.js';
import type { Row } from './row.js';

const logger = createLogger('error');
const writers = 16;
const rounds = 3;
const roundMillis = 1_500;

const event: NewEvent = {
  type: 'image-tag.moved',
  namespace: 'shop',
  subject: 'shop/web:prod',
  payload: { stream: 'web', tag: 'prod', after: { revision: '7', digest: `sha256:${'a'.repeat(64)}` } },
  actor: { kind: 'USER', name: 'bench' },
  cause: { kind: 'REQUEST', message: 'for a bench', requestId: 'bench', eventId: null },
};

/** What an event with its audit costs those who write to one namespace: with the chains that it has, and with one alone. */
export async function benchAudit(): Promise<Row[]> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  const postgres = await startPostgres({ dataFolder, logger, durable: true });
  try {
    await migrate(postgres.url, 'migrations');
    await using db = new Database({ url: postgres.url, logger, connections: writers + 4 });
    await db.execute(sql`-- createChanges
      create table change (id bigint generated always as identity primary key, payload jsonb not null)`);
    return [await benchChains(db, 16), await benchChains(db, 1)];
  } finally {
    await postgres.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Transactions that change a row: with an event and its entry in the audit, beside without, in turns. */
async function benchChains(db: Database, chains: number): Promise<Row> {
  const namespace = `shop-${String(chains)}`;
  const ledger = new Ledger({ id: 'bench', key: randomBytes(32) }, chains);
  const outbox = new Outbox(() => undefined, ledger);
  const change = (tx: Transaction) =>
    tx.execute(sql`-- insertChange
      insert into change (payload) values (${JSON.stringify(event.payload)}::jsonb)`);
  const plain = () => db.transaction(change);
  const audited = () =>
    db.transaction(async (tx) => {
      await change(tx);
      await outbox.publish(tx, { ...event, namespace });
    });
  await audited();
  const figures = { plain: [0], audited: [0] };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [without, withEntry] = [
      await perSecond(plain, writers, roundMillis),
      await perSecond(audited, writers, roundMillis),
    ];
    figures.plain.push(without);
    figures.audited.push(withEntry);
    ratios.push(withEntry / without);
  }
  return {
    name: `transactions with an audit entry, beside without (${String(writers)} writers, one namespace, ${String(chains)} chain${chains === 1 ? '' : 's'})`,
    unit: '/s',
    ours: Math.max(...figures.audited),
    limit: Math.max(...figures.plain),
    ratios,
  };
}
