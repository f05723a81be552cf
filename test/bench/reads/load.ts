import { Agent, request } from 'undici';
import { asked } from './asked.js';
import type { Size } from './data.js';

/** What the load's process is told: ask one query, at one address, for a while. */
export interface LoadOrder {
  /** Place in `asked`. */
  readonly which: number;
  /** Asked in place of its text, where another server has other words. */
  readonly query?: string | undefined;
  /** Whether each request asks by a document that nobody has sent before: under another name. */
  readonly isEverNew?: boolean;
  readonly size: Size;
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/** What came of it. */
export interface Loaded {
  readonly answers: number;
  readonly perSecond: number;
  /** Milliseconds that half, and all but one of a hundred, were answered within. */
  readonly p50: number;
  readonly p99: number;
}

let named = 0;
const renamed = (query: string) => query.replace(/^query \w+/, `query Renamed${String(named++)}`);

/** Asks on every connection, one request after the other. */
async function load(order: LoadOrder): Promise<Loaded> {
  const { which, url, token, connections, milliseconds, size } = order;
  const question = asked[which];
  if (!question) throw new Error(`There is no query ${String(which)}.`);
  const { query = question.query, isEverNew = false } = order;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const dispatcher = new Agent({ connections, pipelining: 1 });
  const start = performance.now();
  const times: number[] = [];
  let begun = 0;
  const connection = async () => {
    for (let now = performance.now(); now - start < milliseconds; now = performance.now()) {
      const text = isEverNew ? renamed(query) : query;
      const body = JSON.stringify({ query: text, variables: question.variables(begun++, size) });
      const answer = await request(url, { method: 'POST', headers, body, dispatcher });
      const bytes = await answer.body.bytes();
      if (answer.statusCode !== 200) throw new Error(Buffer.from(bytes).toString('utf8'));
      times.push(performance.now() - now);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - start) / 1_000;
  await dispatcher.close();
  times.sort((one, other) => one - other);
  const within = (share: number) => times[Math.floor(times.length * share)] ?? NaN;
  return {
    answers: times.length,
    perSecond: times.length / seconds,
    p50: within(0.5),
    p99: within(0.99),
  };
}

process.on('message', (order: LoadOrder) => {
  void load(order).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
