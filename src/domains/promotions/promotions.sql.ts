import type { Actor } from '../../events/index.js';
import { sql } from '../../platform/postgres/index.js';
import type { Promotion, PromotionState, TagAddress } from './model.js';

/** A promotion as it is written. */
export interface PromotionToWrite {
  readonly from: TagAddress;
  readonly to: TagAddress;
  readonly reference: string;
  readonly digest: string;
  readonly state: 'PENDING' | 'PROMOTED';
  readonly requestedBy: Actor;
  /** Seconds. */
  readonly expiresIn: number;
}

/** Keeps a promotion; one that needed no approval is decided from the start. */
export const insertPromotion = ({ from, to, ...written }: PromotionToWrite) => sql<{ id: string }>`
  -- insertPromotion
  insert into promotion (namespace, stream, tag, from_namespace, from_stream, from_tag, reference, digest, state,
                         requested_by, decided_at, expires_at)
  values (${to.namespace}, ${to.stream}, ${to.tag}, ${from.namespace}, ${from.stream}, ${from.tag},
          ${written.reference}, ${written.digest}, ${written.state}, ${JSON.stringify(written.requestedBy)}::jsonb,
          case when ${written.state} = 'PROMOTED' then now() end, now() + make_interval(secs => ${written.expiresIn}))
  returning id
`;

/** The promotions with these ids, in no order. */
export const findPromotions = (ids: readonly string[]) => sql<Promotion>`
  -- findPromotions
  select * from promotion_state where id = any(${ids}::uuid[])
`;

/** Decides a promotion; of several who try at once one gets the row, and nobody once it has been decided or has expired. */
export const decidePromotion = (
  id: string,
  state: 'PROMOTED' | 'REJECTED',
  by: Actor,
  reason: string | null,
) => sql<{ id: string }>`
  -- decidePromotion
  update promotion
  set state = ${state}, decided_by = ${JSON.stringify(by)}::jsonb, decided_at = now(), reason = ${reason}
  where id = ${id}::uuid and state = 'PENDING' and expires_at > now()
  returning id
`;

/** The promotions into each of these namespaces behind `after`, newest first; one more than `first` for each. */
export const listPromotions = (
  namespaces: readonly string[],
  state: PromotionState | null,
  first: number,
  after: string | null,
) => sql<Promotion>`
  -- listPromotions
  select p.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select * from promotion_state
    where namespace = wanted.namespace
      and (${state}::text is null or state = ${state}::text)
      and (${after}::bigint is null or number < ${after}::bigint)
    order by number desc
    limit ${first + 1}
  ) p
`;

/** Which of these namespaces ask for approval. */
export const findGuarded = (namespaces: readonly string[]) => sql<{ namespace: string }>`
  -- findGuarded
  select namespace from promotion_policy where namespace = any(${namespaces}::text[]) and needs_approval
`;

/** Sets whether a namespace asks for approval; yields no row when that is so already. */
export const upsertPolicy = (namespace: string, needsApproval: boolean) => sql<{ namespace: string }>`
  -- upsertPolicy
  insert into promotion_policy as policy (namespace, needs_approval) values (${namespace}, ${needsApproval})
  on conflict (namespace) do update set needs_approval = excluded.needs_approval
  where policy.needs_approval <> excluded.needs_approval
  returning namespace
`;
