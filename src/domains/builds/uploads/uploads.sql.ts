import { sql } from '../../../platform/postgres/index.js';

/** Expects a build's source; the token's hash names the one upload. */
export const insertUpload = (buildId: string, hash: Buffer, asFile: string | null, seconds: number) => sql<{
  readonly expiresAt: Date;
}>`
  -- insertBuildUpload
  insert into build_upload (build_id, token_hash, as_file, expires_at)
  values (${buildId}::uuid, ${hash}, ${asFile}, now() + make_interval(secs => ${seconds}))
  returning expires_at as "expiresAt"
`;

/** An upload that is expected. */
export interface Awaited {
  readonly buildId: string;
  readonly configId: string | null;
  readonly asFile: string | null;
  /** Bytes that have come, but for those of the part asked about. */
  readonly others: bigint;
}

/** The build that waits for the source of this token, asked for one of its parts. */
export const findAwaited = (hash: Buffer, part: number) => sql<Awaited>`
  -- findAwaitedUpload
  select u.build_id as "buildId", b.config_id as "configId", u.as_file as "asFile",
         (select coalesce(sum(length(bytes)), 0)::bigint from build_upload_chunk c
          where c.build_id = u.build_id and c.number <> ${part}) as others
  from build_upload u join build b on b.id = u.build_id
  where u.token_hash = ${hash} and u.received_at is null and u.expires_at > now() and b.phase = 'NEW'
`;

/** Keeps a part of a source that is on its way; the same again replaces it. */
export const writePart = (buildId: string, number: number, bytes: Buffer) => sql`
  -- writeUploadPart
  insert into build_upload_chunk (build_id, number, bytes) values (${buildId}::uuid, ${number}, ${bytes})
  on conflict (build_id, number) do update set bytes = excluded.bytes
`;

/** Says that all of a source is there; yields no row when it is there already, or came too late. */
export const settleUpload = (
  buildId: string,
  source: { readonly size: bigint; readonly digest: string },
) => sql<{ readonly id: string }>`
  -- settleUpload
  with settled as (
    update build_upload set received_at = now(), size = ${source.size}::bigint, digest = ${source.digest}
    where build_id = ${buildId}::uuid and received_at is null
    returning build_id
  )
  update build b set reason = null, message = null
  from settled where b.id = settled.build_id and b.phase = 'NEW'
  returning b.id
`;

/** A source that is there. */
export const findReceived = (buildId: string) => sql<{
  readonly asFile: string | null;
  readonly size: bigint;
  readonly digest: string;
}>`
  -- findReceivedUpload
  select as_file as "asFile", size, digest from build_upload
  where build_id = ${buildId}::uuid and received_at is not null
`;

/** How long the first `count` parts of a source are, in order. */
export const listParts = (buildId: string, count: number) => sql<{
  readonly number: number;
  readonly length: number;
}>`
  -- listUploadParts
  select number, length(bytes) as length from build_upload_chunk
  where build_id = ${buildId}::uuid and number < ${count}
  order by number
`;

/** One part of a source; yields no row behind the last. */
export const readPart = (buildId: string, number: number) => sql<{ readonly bytes: Buffer }>`
  -- readUploadPart
  select bytes from build_upload_chunk where build_id = ${buildId}::uuid and number = ${number}
`;

/** Forgets the bytes of a source once its build has ended. */
export const dropParts = (buildId: string) => sql`
  -- dropUploadParts
  delete from build_upload_chunk where build_id = ${buildId}::uuid
`;
