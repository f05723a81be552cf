import { Agent, request } from 'undici';
import { asked } from './queries-asked.js';

/** What the load's process is told: ask one query, at one address, for a while. */
export interface LoadOrder {
  /** Place in `asked`. */
  readonly which: number;
  readonly url: string;
  readonly token: string;
  readonly connections: number;
  readonly milliseconds: number;
}

/** Asks on every connection, one request after the other; resolves to the answers a second. */
async function load({ which, url, token, connections, milliseconds }: LoadOrder): Promise<number> {
  const question = asked[which];
  if (!question) throw new Error(`There is no query ${String(which)}.`);
  const { query, variables } = question;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const dispatcher = new Agent({ connections, pipelining: 1 });
  const start = performance.now();
  let [begun, done] = [0, 0];
  const connection = async () => {
    while (performance.now() - start < milliseconds) {
      const body = JSON.stringify({ query, variables: variables(begun++) });
      const answer = await request(url, { method: 'POST', headers, body, dispatcher });
      const bytes = await answer.body.bytes();
      if (answer.statusCode !== 200) throw new Error(Buffer.from(bytes).toString('utf8'));
      done++;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const perSecond = (done * 1_000) / (performance.now() - start);
  await dispatcher.close();
  return perSecond;
}

process.on('message', (order: LoadOrder) => {
  void load(order).then(
    (perSecond) => process.send?.({ perSecond }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
