import type { Queryable } from '../../../platform/postgres/index.js';
import { readLog } from './read.js';

/** Lines that are kept of the log of a build that went wrong, as in OpenShift. */
const lines = 20;
const mostBytes = 4_096;

/** The last lines of a log, as text; null where there is none. */
export async function lastLines(db: Queryable, buildId: string, attempt: number): Promise<string | null> {
  const { chunks } = await readLog(
    db,
    { id: buildId, attempt },
    { after: null, tail: lines, since: null, line: null, limit: 262_144 },
  );
  const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
  if (bytes.length === 0) return null;
  return bytes
    .subarray(Math.max(0, bytes.length - mostBytes))
    .toString('utf8')
    .replaceAll('\0', '');
}
