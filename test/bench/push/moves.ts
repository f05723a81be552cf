import { sql, type Database } from '../../../src/platform/postgres/index.js';
import { medianOf, perSecond, takeTurns } from '../measure.js';
import type { Row } from '../row.js';
import type { Bed } from './bed.js';

const [writers, rounds, millis] = [16, 12, 1_500];

/**
 * Moves of a tag through the graph, whose events are written, read and told to those who `follow`: beside the very same moves in
 * a gateway that writes and tells none (`silent`), and beside what nobody follows. They take turns.
 */
export async function benchMoves(
  bed: Bed,
  silent: Bed,
  follow: () => Promise<AsyncDisposable>,
): Promise<Row[]> {
  const [move, moveSilently] = [mover(bed), mover(silent)];
  for (const warm of [move, moveSilently, move, moveSilently]) await perSecond(warm, writers, 2 * millis);
  const measure = (work: () => Promise<void>) => perSecond(work, writers, millis);
  const measureFollowed = async () => {
    const followers = await follow();
    // Until each has begun, and the process that they run in is compiled: what goes on is measured.
    await measure(move);
    const figure = await measure(move);
    await followers[Symbol.asyncDispose]();
    return figure;
  };
  const works = {
    plain: () => measure(moveSilently),
    followed: measureFollowed,
    told: () => measure(move),
  };
  const { followed, told, plain } = await takeTurns(works, rounds, (work) => work());
  await checkSilence(silent.db);
  const row = (what: string, ours: readonly number[], limit: readonly number[]) => ({
    ...{
      name: `moves of a tag by the graph, ${what}`,
      unit: '/s',
      ours: medianOf(ours),
      limit: medianOf(limit),
    },
    ratios: ours.map((figure, index) => figure / (limit[index] ?? NaN)),
  });
  const goal = { least: 0.85 };
  return [
    { ...row('told to 100 who follow, beside the same moves without any push', followed, plain), goal },
    row('told to nobody, beside the same moves without any push', told, plain),
    { ...row('told to 100 who follow, beside told to nobody', followed, told), goal },
  ];
}

/** What was measured as silent must have been: all of it is in the audit, and none in the log. */
async function checkSilence(db: Database): Promise<void> {
  const { events, entries } = await db.one(sql<{ events: number; entries: number }>`-- countTold
    select (select count(*)::int from event where type like 'image-tag.%') as events,
           (select count(*)::int from audit_entry where type like 'image-tag.%') as entries`);
  if (events > 0 || entries === 0) throw new Error('The gateway without the push has told of its moves.');
}

function mover({ url, token }: Bed): () => Promise<void> {
  let count = 0;
  return async () => {
    const n = count++;
    const source = { kind: 'DOCKER_IMAGE', name: `registry.example.com/app:${String(n)}` };
    const stream = `app-${String(n % 64)}`;
    const input = { namespace: 'default', stream, tag: 'prod', source, reference: true };
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
