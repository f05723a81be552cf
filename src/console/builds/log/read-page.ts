import type { Client } from 'urql';
import { LogPartDocument, type LogPartQuery } from '../../operations.generated.js';
import { pageLength } from './log-lines.js';

/** Reads one page of the lines of a log; fewer lines where the log ends, null where it could not be read. */
export async function readPage(
  client: Client,
  build: { readonly namespace: string; readonly name: string },
  page: number,
): Promise<readonly string[] | null> {
  const lines: string[] = [];
  while (lines.length < pageLength) {
    const line = String(page * pageLength + lines.length);
    const { data } = await client.query<LogPartQuery>(
      LogPartDocument,
      { ...build, line },
      { requestPolicy: 'network-only' },
    );
    if (!data?.build) return null;
    const text = data.build.log.chunks.map((chunk) => chunk.text).join('');
    if (text === '') return lines;
    const pieces = text.split('\n');
    // The last piece goes on behind what was read; a line that is longer than all of it is shown as far as it came.
    if (pieces.length > 1) pieces.pop();
    lines.push(...pieces);
  }
  return lines.slice(0, pageLength);
}
