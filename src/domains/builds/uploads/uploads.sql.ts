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

/** The build that waits for the source of this token. */
export const findAwaited = (hash: Buffer) => sql<{
  readonly buildId: string;
  readonly asFile: string | null;
}>`
  -- findAwaitedUpload
  select u.build_id as "buildId", u.as_file as "asFile"
  from build_upload u join build b on b.id = u.build_id
  where u.token_hash = ${hash} and u.received_at is null and u.expires_at > now() and b.phase = 'NEW'
`;

/** Keeps a piece of a source that is on its way. */
export const insertPiece = (buildId: string, attempt: string, number: number, bytes: Buffer) => sql`
  -- insertUploadPiece
  insert into build_upload_chunk (build_id, try, number, bytes)
  values (${buildId}::uuid, ${attempt}::uuid, ${number}, ${bytes})
`;

/** Says that all of a source is there; yields no row when it is there already, or came too late. */
export const settleUpload = (
  buildId: string,
  attempt: string,
  source: { readonly size: bigint; readonly digest: string },
) => sql<{ readonly buildId: string }>`
  -- settleUpload
  with settled as (
    update build_upload set received_at = now(), size = ${source.size}::bigint, digest = ${source.digest}
    where build_id = ${buildId}::uuid and received_at is null
    returning build_id
  ), dropped as (
    delete from build_upload_chunk c using settled s
    where c.build_id = s.build_id and c.try <> ${attempt}::uuid
  )
  update build b set reason = null, message = null
  from settled where b.id = settled.build_id and b.phase = 'NEW'
  returning b.id as "buildId"
`;

/** Forgets what a broken upload left behind. */
export const dropTry = (buildId: string, attempt: string) => sql`
  -- dropUploadTry
  delete from build_upload_chunk where build_id = ${buildId}::uuid and try = ${attempt}::uuid
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

/** One piece of a source that is there, in order. */
export const readPiece = (buildId: string, number: number) => sql<{ readonly bytes: Buffer }>`
  -- readUploadPiece
  select bytes from build_upload_chunk where build_id = ${buildId}::uuid and number = ${number}
`;
