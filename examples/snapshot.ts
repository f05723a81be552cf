// Keeps a copy of where every tag of a namespace points: reads all of it once, then follows what happens from exactly
// there. Prints a line for each change. After a restart it goes on from the file it was told.
//
//   SLUICE_URL=http://127.0.0.1:4000 SLUICE_TOKEN=… npx tsx examples/snapshot.ts default ./cursor
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import {
  createClient,
  EventCursorDocument,
  ImageStreamsDocument,
  type ImageStreamsQuery,
} from 'sluice/client';

const [namespace = 'default', file = './cursor'] = process.argv.slice(2);
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort()).once('SIGINT', () => stopping.abort());

const client = createClient({
  url: process.env['SLUICE_URL'] ?? 'http://127.0.0.1:4000',
  token: process.env['SLUICE_TOKEN'],
});

/** The state, and the cursor behind which it changes. The cursor is read first: what comes twice does no harm. */
async function snapshot(): Promise<string> {
  const { eventCursor } = await client.request(EventCursorDocument, {});
  const names: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: ImageStreamsQuery = await client.request(ImageStreamsDocument, { namespace, after });
    const { nodes, pageInfo } = page.imageStreams;
    names.push(...nodes.map(({ name }) => name));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  console.log(`snapshot: ${names.join(' ')}`);
  return eventCursor;
}

await client.follow({
  namespace,
  types: ['image-tag.*'],
  after: await readFile(file, 'utf8').catch(snapshot),
  onEvent: ({ type, subject }) => console.log(`${subject}: ${type}`),
  save: (cursor) => writeFile(file, cursor),
  // The process was away for longer than the log keeps events: begin again with the state.
  onExpired: snapshot,
  signal: stopping.signal,
});
