import { sql } from '../../../platform/postgres/index.js';
import type { LeaseKey } from '../leases/leases.sql.js';

/** A piece as it is written. */
export interface ChunkToWrite {
  readonly start: bigint;
  readonly bytes: Buffer;
  readonly newlines: number;
  readonly writtenAt: Date;
}

/** Where each piece begins when all stand behind one another: bytes go out as they are, and an array of them as hex. */
function placesOf(chunks: readonly ChunkToWrite[]): number[] {
  let end = 0;
  return chunks.map(({ bytes }) => (end += bytes.length) - bytes.length);
}

/**
 * Adds pieces to the log of a lease's attempt; yields no row when the lease is not the newest any more. What is there
 * already stays, unless the same place is given longer; what goes beyond `limit` bytes is left out.
 */
export const appendChunks = (
  { buildId, hash, fence }: LeaseKey,
  chunks: readonly ChunkToWrite[],
  limit: bigint,
) => sql<{
  readonly truncated: boolean;
  readonly written: bigint;
}>`
  -- appendLogChunks
  with given as (
    select g.start, substring(${Buffer.concat(chunks.map(({ bytes }) => bytes))}::bytea from g.place + 1 for g.size) as bytes,
           g.newlines, g.written_at
    from unnest(${chunks.map(({ start }) => String(start))}::bigint[], ${placesOf(chunks)}::integer[],
                ${chunks.map(({ bytes }) => bytes.length)}::integer[], ${chunks.map(({ newlines }) => newlines)}::integer[],
                ${chunks.map(({ writtenAt }) => writtenAt)}::timestamptz[])
      as g (start, place, size, newlines, written_at)
  ), held as (
    update build
    set log_bytes = least(${limit}::bigint, greatest(log_bytes, (select max(start + length(bytes)) from given))),
        log_truncated = log_truncated or exists (select from given where start + length(bytes) > ${limit}::bigint)
    where id = ${buildId}::uuid and fence = ${fence}::bigint and lease_hash = ${hash} and phase = 'RUNNING'
    returning id, attempt, log_truncated, log_bytes
  ), written as (
    insert into build_log_chunk as old (build_id, attempt, start, bytes, newlines, written_at)
    select held.id, held.attempt, g.start, g.bytes, g.newlines, g.written_at
    from held, given g
    where g.start + length(g.bytes) <= ${limit}::bigint
    on conflict (build_id, attempt, start) do update
      set bytes = excluded.bytes, newlines = excluded.newlines
      where length(excluded.bytes) > length(old.bytes)
  )
  select log_truncated as truncated, log_bytes as written from held
`;

/** A piece as it is read, without what lies before `after`. */
export interface ReadChunk {
  readonly start: bigint;
  readonly bytes: Buffer;
  readonly writtenAt: Date;
}

/** Bytes that a piece has at most. */
export const largestChunk = 192 * 1024;

/** Pieces of a log that reach beyond a place, in order; `limit` at most. They may lie over each other. */
export const readChunks = (buildId: string, attempt: number, after: bigint, limit: number) => sql<ReadChunk>`
  -- readLogChunks
  select start, bytes, written_at as "writtenAt"
  from build_log_chunk
  where build_id = ${buildId}::uuid and attempt = ${attempt}
    and start >= coalesce((
      select min(start) from build_log_chunk
      where build_id = ${buildId}::uuid and attempt = ${attempt}
        and start > ${after}::bigint - ${largestChunk}::bigint and start <= ${after}::bigint
        and start + length(bytes) > ${after}::bigint), ${after}::bigint)
    and start + length(bytes) > ${after}::bigint
  order by start
  limit ${limit}
`;

/** Where the piece begins in which the last `lines` lines begin, and the newlines from there on. */
export const findTail = (buildId: string, attempt: number, lines: number) => sql<{
  readonly start: bigint;
  readonly newlines: bigint;
}>`
  -- findLogTail
  with counted as (
    select start, sum(newlines) over (order by start desc) as newlines
    from build_log_part
    where build_id = ${buildId}::uuid and attempt = ${attempt}
  )
  select start, newlines from (
    select start, newlines, 0 as place from counted where newlines > ${lines}
    union all
    select start, newlines, 1 from counted
  ) c
  order by place, case when place = 0 then -start else start end
  limit 1
`;

/** The piece in which line `line` begins (the first is 0, and begins at 0), and how many lines end before that piece. */
export const findLine = (buildId: string, attempt: number, line: bigint) => sql<{
  readonly start: bigint;
  readonly before: bigint;
}>`
  -- findLogLine
  select start, before::bigint from (
    select start, newlines, sum(newlines) over (order by start) - newlines as before
    from build_log_part
    where build_id = ${buildId}::uuid and attempt = ${attempt}
  ) c
  where before + newlines >= ${line}::bigint
  order by start
  limit 1
`;

/**
 * How many lines end in the pieces that end at a place or before it, and where the last of them ends; without a place,
 * in all. `isOpen` says whether anything stands behind the last newline.
 */
export const countLines = (buildId: string, attempt: number, until: bigint | null) => sql<{
  readonly newlines: bigint;
  readonly end: bigint;
  readonly isOpen: boolean;
}>`
  -- countLogLines
  select coalesce(sum(newlines), 0)::bigint as newlines, coalesce(max(stop), 0)::bigint as end,
         coalesce((select get_byte(l.bytes, length(l.bytes) - 1) <> 10 from build_log_part l
                   where l.build_id = ${buildId}::uuid and l.attempt = ${attempt} and ${until}::bigint is null
                   order by l.start desc limit 1), false) as "isOpen"
  from build_log_part
  where build_id = ${buildId}::uuid and attempt = ${attempt}
    and (${until}::bigint is null or stop <= ${until}::bigint)
`;

/** Where the first piece begins that was written at a time or later; null when there is none. */
export const findSince = (buildId: string, attempt: number, since: Date) => sql<{
  readonly start: bigint | null;
}>`
  -- findLogSince
  select min(start) as start
  from build_log_chunk
  where build_id = ${buildId}::uuid and attempt = ${attempt} and written_at >= ${since}
`;
