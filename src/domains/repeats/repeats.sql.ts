import type { Sealed } from '../../platform/keychain.js';
import { sql } from '../../platform/postgres/index.js';

/** A request by the name that its sender gave it. */
export interface Place {
  readonly viewer: string;
  readonly keyHash: Buffer;
}

/** What is known of a request that was sent before. */
export interface Earlier {
  readonly isSame: boolean;
  readonly isRunning: boolean;
  readonly hasEffect: boolean;
  readonly status: number | null;
  readonly keyId: string | null;
  readonly wrappedKey: Buffer | null;
  readonly sealedData: Buffer | null;
}

/** How long a name stands for the request that it was first given to. */
const kept = '24 hours';

/**
 * Begins an attempt at a request; yields a row where it may: its name is new, or too old, or the attempt before was
 * given up without having changed anything.
 */
export const beginAttempt = ({ viewer, keyHash }: Place, fingerprint: Buffer, attempt: string) =>
  sql<object>`-- beginAttempt
    insert into named_request as known (viewer, key_hash, fingerprint, attempt, claimed_until)
    values (${viewer}, ${keyHash}, ${fingerprint}, ${attempt}, now() + interval '1 minute')
    on conflict (viewer, key_hash) do update
      set fingerprint = excluded.fingerprint, attempt = excluded.attempt, claimed_until = excluded.claimed_until,
          begun_at = now(), has_effect = false, status = null, key_id = null, wrapped_key = null, answer = null
      where known.begun_at < now() - ${kept}::interval
         or (not known.has_effect and known.answer is null and known.claimed_until < now()
             and known.fingerprint = excluded.fingerprint)
    returning 1 as begun
  `;

/** What is known of an earlier request of this name; none where it was given up meanwhile. */
export const readEarlier = ({ viewer, keyHash }: Place, fingerprint: Buffer) => sql<Earlier>`-- readEarlier
  select fingerprint = ${fingerprint} as "isSame", claimed_until > now() as "isRunning", has_effect as "hasEffect",
         status, key_id as "keyId", wrapped_key as "wrappedKey", answer as "sealedData"
  from named_request
  where viewer = ${viewer} and key_hash = ${keyHash}
`;

/** Keeps others from beginning anew while an attempt goes on. */
export const renewClaim = ({ viewer, keyHash }: Place, attempt: string) => sql<object>`-- renewClaim
  update named_request set claimed_until = now() + interval '1 minute'
  where viewer = ${viewer} and key_hash = ${keyHash} and attempt = ${attempt}
`;

/** Says that an attempt is over and its answer not kept. */
export const letGo = ({ viewer, keyHash }: Place, attempt: string) => sql<object>`-- letGoOfClaim
  update named_request set claimed_until = now()
  where viewer = ${viewer} and key_hash = ${keyHash} and attempt = ${attempt}
`;

/** Notes that an attempt changes something; fails where another attempt has begun since. */
export const noteEffect = ({ viewer, keyHash }: Place, attempt: string) => sql<object>`-- noteEffect
  select note_effect(${viewer}, ${keyHash}, ${attempt}::uuid)
`;

/** Keeps the answer of an attempt. */
export const keepAnswer = (
  { viewer, keyHash }: Place,
  attempt: string,
  status: number | null,
  { keyId, wrappedKey, sealedData }: Sealed,
) => sql<object>`-- keepAnswer
  update named_request
  set status = ${status}, key_id = ${keyId}, wrapped_key = ${wrappedKey}, answer = ${sealedData}
  where viewer = ${viewer} and key_hash = ${keyHash} and attempt = ${attempt}
`;

/** Forgets an attempt that came to nothing and has changed nothing. */
export const giveUp = ({ viewer, keyHash }: Place, attempt: string) => sql<object>`-- giveUpAttempt
  delete from named_request
  where viewer = ${viewer} and key_hash = ${keyHash} and attempt = ${attempt} and not has_effect
`;

/** Forgets some of the requests whose names are free again; yields how many by the number of rows touched. */
export const dropOldRequests = (most: number) => sql<object>`-- dropOldRequests
  delete from named_request
  where (viewer, key_hash) in (
    select viewer, key_hash from named_request where begun_at < now() - ${kept}::interval
    limit ${most} for update skip locked)
`;
