import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startSluice, type Sluice } from '../../support/sluice.js';
import { openSocket, type TestSocket } from '../../support/edge/transports.js';
import { eventually } from '../../support/wait.js';
import { newEvent, openLog } from '../events/log.js';

const one = { SLUICE_SUBSCRIPTIONS_PER_VIEWER: '1' };
const sluice = await startSluice({ ...one, SLUICE_SLOW_READER_TIMEOUT: '1' });
const patient = await startSluice({
  ...one,
  DATABASE_URL: sluice.databaseUrl,
  SLUICE_SLOW_READER_TIMEOUT: '3600',
});
/** More than the kernel takes from the gateway on behalf of a reader that does not read. */
const [many, size] = [1_500, 20_000];
const written = Array.from({ length: many }, (_, n) => `default/slow:${String(n)}`);
const query = `subscription ($after: EventCursor) {
  events(subjects: ["default/slow"], after: $after) { cursor subject ... on ImageTagEvent { reason } }
}`;

/** Publishes them all; returns the cursor behind which they are. */
async function publishMuch(): Promise<string> {
  const { log, db } = await openLog(sluice.databaseUrl);
  const after = await log.cursor();
  // Not all at once: nothing that is written meanwhile is told, in the whole of the cluster that tests share.
  for (let first = 0; first < many; first += 50)
    await db.transaction(async (tx) => {
      for (const subject of written.slice(first, first + 50))
        await log.outbox.publish(tx, {
          ...newEvent(subject, { namespace: 'default', stream: 'slow', tag: 't', reason: 'x'.repeat(size) }),
          namespace: 'default',
          type: 'image-tag.import-failed',
        });
    });
  return after;
}

async function open({ address, token }: Sluice): Promise<TestSocket> {
  const socket = await openSocket(address);
  onTestFinished(() => {
    socket.raw.terminate();
  });
  await socket.initialise({ authorization: `Bearer ${token}` });
  return socket;
}

const subscribe = (socket: TestSocket, after: string) => {
  socket.send({ id: '1', type: 'subscribe', payload: { query, variables: { after } } });
};

/** A socket that subscribes, and reads nothing but the first event. */
async function neglect(node: Sluice, after: string): Promise<TestSocket> {
  const socket = await open(node);
  subscribe(socket, after);
  await once(socket.raw, 'message');
  socket.raw.pause();
  return socket;
}

/** A stream of Server-Sent Events of which nobody reads but the beginning. */
async function neglectStream({ address, token }: Sluice, after: string): Promise<void> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET /events?after=${after} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await once(socket, 'data');
  socket.pause();
}

/** Whether a viewer's only place is taken. */
async function isTaken(node: Sluice): Promise<boolean> {
  await using socket = await open(node);
  socket.send({ id: 'p', type: 'subscribe', payload: { query } });
  socket.send({ id: 'q', type: 'subscribe', payload: { query: '{ viewer { name } }' } });
  const answer = await socket.next(({ id, type }) => type === 'error' || (id === 'q' && type === 'complete'));
  return answer.type === 'error';
}

/** What a socket says of events: so many, or as many as come before it closes. */
async function read(socket: TestSocket, most: number): Promise<{ subject: string; cursor: string }[]> {
  const events: { subject: string; cursor: string }[] = [];
  while (events.length < most) {
    const message = await socket.next().catch(() => null);
    if (!message) break;
    if (message.type !== 'next') throw new Error(JSON.stringify(message));
    const { data } = message.payload as { data: { events: { subject: string; cursor: string } } };
    events.push(data.events);
  }
  return events;
}

test('who reads nothing is closed, holds no place any more, and comes back behind what it has had; its twin with more patience holds its place', async () => {
  const after = await publishMuch();
  const [kept, closed] = [await neglect(patient, after), await neglect(sluice, after)];
  await eventually(async () => !(await isTaken(sluice)), 'the place to be free', 60);
  expect(await isTaken(patient)).toBe(true);
  kept.raw.terminate();

  closed.raw.resume();
  const first = await read(closed, many);
  expect(await closed.closed).toMatchObject({ code: 4410 });
  expect(first.length).toBeLessThan(many);
  // From the one that waits: whoever is slow for want of a processor is no slow reader.
  await eventually(async () => !(await isTaken(patient)), 'its place to be free', 60);
  // Whoever has just found that out may have it still.
  const rest = await eventually(async () => {
    const next = await open(patient);
    subscribe(next, first.at(-1)?.cursor ?? after);
    return read(next, many - first.length).catch(() => null);
  }, 'a place');
  expect([...first, ...rest].map(({ subject }) => subject)).toEqual(written);
});

test('a stream that nobody reads breaks off; its twin with more patience holds its place', async () => {
  const after = await publishMuch();
  await neglectStream(patient, after);
  await neglectStream(sluice, after);
  await eventually(async () => !(await isTaken(sluice)), 'the place to be free', 60);
  expect(await isTaken(patient)).toBe(true);
});
