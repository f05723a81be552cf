import { totalmem } from 'node:os';
import { trimBatch } from '../../../src/events/events.sql.js';
import type { Database } from '../../../src/platform/postgres/index.js';
import { medianOf } from '../measure.js';
import { option } from '../options.js';
import type { Row } from '../row.js';
import { asked } from './asked.js';
import { withDatabase, type Filled } from './database.js';
import { operationsThatScan } from './plans.js';
import type { LoadOrder } from './load.js';
import { postgresCpu, startClient, startServer } from './processes.js';
import { warmBuffers } from './warm.js';

/** One thing that is measured at each size. */
interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Of the ratio to the first size. */
  readonly goal?: Row['goal'];
}

/** A quarter of the memory, as PostgreSQL advises; with its default of 128 MiB it would be that which is measured. */
const settings = { shared_buffers: `${String(Math.floor(totalmem() / 4 / 2 ** 20))}MB` };
const connections = 16;
const trimmed = { batches: 20, events: 1_000 };

/**
 * The same questions of the data set at 1×, 10× and (by `--scales=1,10,100`) 100×: the column of the limit has the
 * figure at the first size. At each, the plans of all recorded operations are looked at, too.
 */
export async function benchGrowth(): Promise<Row[]> {
  const scales = option('scales', '1,10').split(',').map(Number);
  const measured: { readonly scale: number; readonly figures: Figure[] }[] = [];
  for (const scale of scales)
    measured.push({ scale, figures: await withDatabase(scale, figuresOf, settings) });
  const [first] = measured;
  return (first?.figures ?? []).flatMap(({ name, unit, value, goal }, place) =>
    measured.map(({ scale, figures }) => ({
      name: `${name}, at ${String(scale)}×`,
      unit,
      ours: figures[place]?.value ?? NaN,
      limit: value,
      ...(figures[place]?.value === value && { ratios: [1] }),
      ...(goal && scale !== first?.scale && { goal }),
    })),
  );
}

async function figuresOf(filled: Filled): Promise<Figure[]> {
  await warmBuffers(filled.url);
  const gateway = await startServer('gateway', filled.url);
  const client = startClient();
  const figures: Figure[] = [];
  try {
    for (const [which, { name }] of asked.entries()) {
      const order = { which, size: filled.size, url: gateway.url, token: filled.token, connections };
      const milliseconds = Number(option('milliseconds', '1000'));
      await client.load({ ...order, milliseconds });
      const turns = [];
      for (let turn = 0; turn < 3; turn++) turns.push(await turnOf(order, milliseconds));
      figures.push(
        { name, unit: '/s', value: medianOf(turns.map(({ perSecond }) => perSecond)) },
        { name: `– 99 of 100 within`, unit: 'ms', value: medianOf(turns.map(({ p99 }) => p99)) },
        {
          name: '– CPU of server and database',
          unit: 'µs',
          value: medianOf(turns.map(({ cpu }) => cpu)),
          goal: { most: 1.5 },
        },
      );
    }
    figures.push({ name: 'events trimmed', unit: '/s', value: await trimmedPerSecond(filled.db) });
    const scanning = await operationsThatScan(filled.db);
    for (const found of scanning) console.error(found);
    figures.push({ name: 'recorded operations that scan a growing table', unit: '', value: scanning.length });
    return figures;
  } finally {
    client.stop();
    await gateway.stop();
  }

  async function turnOf(order: Omit<LoadOrder, 'milliseconds'>, milliseconds: number) {
    const used = async () => (await gateway.usage()).cpu + (await postgresCpu(filled.pid));
    const before = await used();
    const loaded = await client.load({ ...order, milliseconds });
    return { ...loaded, cpu: ((await used()) - before) / loaded.answers };
  }
}

/** Trims the oldest events batch by batch, as the log does, in a transaction that is undone. */
async function trimmedPerSecond(db: Database): Promise<number> {
  await using rehearsal = db.rehearse();
  const start = performance.now();
  await rehearsal.transaction(async (tx) => {
    for (let batch = 0; batch < trimmed.batches; batch++)
      await tx.execute(trimBatch(new Date(Date.now() + 60_000), trimmed.events));
  });
  return (trimmed.batches * trimmed.events * 1_000) / (performance.now() - start);
}
