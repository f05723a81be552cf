import { expect } from 'vitest';
import { textOf, type BothWays } from './both-ways.js';
import { follow, openSocket } from '../following.js';
import type { Sluice } from '../sluice.js';
import { eventually } from '../wait.js';

/** Viewers whose events are compared: of whom all are told, and of whom some are. */
const viewers = ['ada', 'pat'];

/** Follows the log from its beginning through both gateways; fails where what is selected of its events is not the same. */
export async function compareEvents(both: BothWays, selection: string): Promise<void> {
  const no = selection.includes('$no') ? ', $no: Boolean! = false' : '';
  const query = `subscription Events($after: EventCursor${no}) { eventBatches(after: $after) { events { __typename ${selection} } } }`;
  for (const viewer of viewers) {
    const token = both.filled.tokens[viewer] ?? '';
    const count = await countOf(both.resolved, token);
    both.readings();
    const [one, other] = await Promise.all(
      [both.compiled, both.resolved].map(({ address }) => told(address, token, query, both.beginning, count)),
    );
    both.events += count;
    both.eventStatements += both.readings();
    expect(one, `${viewer} follows ${selection}`).toEqual(other);
  }
}

/** The text of each event that is told; where there is an error, its code. */
async function told(
  address: string,
  token: string,
  query: string,
  after: string,
  count: number,
): Promise<string[]> {
  const client = openSocket({ address, token });
  const following = follow<{ events: object[] }>(client, query, { after });
  const events = () => following.events.flatMap((batch) => batch.events);
  await eventually(
    () => events().length >= count || following.error() !== undefined,
    `${String(count)} events of ${query}`,
  );
  following.stop();
  await client.dispose();
  const error = following.error();
  return error === undefined ? events().map((event) => textOf(JSON.stringify(event))) : codesOf(error);
}

/** Of errors, which ones there are: how many, and in what order, is a matter of where one frame ends and of time. */
function codesOf(error: unknown): string[] {
  const codes = Array.from(JSON.stringify(error).matchAll(/"code":"\w+"/g), ([code]) => code);
  return codes.length > 0 ? [...new Set(codes)].sort() : [JSON.stringify(error)];
}

async function countOf({ address }: Sluice, token: string): Promise<number> {
  let [count, after] = [0, null as string | null];
  do {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `query Q($after: String) { events(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        variables: { after },
      }),
    });
    const { data } = (await response.json()) as {
      data: { events: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    };
    count += data.events.nodes.length;
    after = data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null;
  } while (after !== null);
  return count;
}
