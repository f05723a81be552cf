import type { Actor, Cause } from '../../../events/index.js';
import { sql } from '../../../platform/postgres/index.js';
import type { Target } from '../../triggers/index.js';
import type { Deployment, Rollout } from '../model.js';

/** Locks deployments by name, in one order for all who do; yields them as they are once they are locked. */
export const lockDeployments = (targets: readonly Pick<Target, 'namespace' | 'name'>[]) => sql<Deployment>`
  -- lockDeployments
  select s.* from deployment_state s
  where (s.namespace, s.name) in (
    select * from unnest(
      ${targets.map(({ namespace }) => namespace)}::text[], ${targets.map(({ name }) => name)}::text[]
    )
  )
  order by s.id
  for update of s
`;

/** What the newest rollouts of deployments are made of; none where there is none yet. */
export const latestRollouts = (ids: readonly string[]) => sql<
  Pick<Rollout, 'deploymentId' | 'images' | 'templateHash'>
>`
  -- latestRollouts
  select r.*
  from unnest(${ids}::uuid[]) as wanted (id)
  join deployment d on d.id = wanted.id
  cross join lateral (
    select "deploymentId", images, "templateHash" from rollout_state
    where "deploymentId" = d.id and number = d.latest_rollout
    offset 0
  ) r
`;

/** A deployment as its manifest says it. */
export type Written = Pick<
  Deployment,
  | 'kind'
  | 'labels'
  | 'annotations'
  | 'manifest'
  | 'companions'
  | 'containers'
  | 'problems'
  | 'configChange'
  | 'templateHash'
  | 'paused'
>;

/** Makes a deployment; yields no row when there is one of that name. */
export const insertDeployment = (namespace: string, name: string, written: Written) => sql<{ id: string }>`
  -- insertDeployment
  insert into deployment (namespace, name, kind, labels, annotations, manifest, companions, containers, problems,
                          config_change, template_hash, paused)
  values (${namespace}, ${name}, ${written.kind}, ${JSON.stringify(written.labels)}::jsonb,
          ${JSON.stringify(written.annotations)}::jsonb, ${JSON.stringify(written.manifest)}::jsonb,
          ${JSON.stringify(written.companions)}::jsonb, ${JSON.stringify(written.containers)}::jsonb,
          ${JSON.stringify(written.problems)}::jsonb, ${written.configChange}, ${written.templateHash}, ${written.paused})
  on conflict (namespace, name) do nothing
  returning id
`;

/** Writes a deployment anew. */
export const updateDeployment = (id: string, written: Written) => sql`
  -- updateDeployment
  update deployment
  set kind = ${written.kind}, labels = ${JSON.stringify(written.labels)}::jsonb,
      annotations = ${JSON.stringify(written.annotations)}::jsonb, manifest = ${JSON.stringify(written.manifest)}::jsonb,
      companions = ${JSON.stringify(written.companions)}::jsonb, containers = ${JSON.stringify(written.containers)}::jsonb,
      problems = ${JSON.stringify(written.problems)}::jsonb, config_change = ${written.configChange},
      template_hash = ${written.templateHash}, paused = ${written.paused},
      generation = generation + 1, resource_version = resource_version + 1
  where id = ${id}::uuid
`;

/** Deletes a deployment, with its rollouts. */
export const deleteDeployment = (id: string) => sql`
  -- deleteDeployment
  delete from deployment where id = ${id}::uuid
`;

/** Pauses or resumes; yields no row when it is so already. */
export const setPaused = (id: string, paused: boolean) => sql<{ id: string }>`
  -- setPaused
  update deployment set paused = ${paused}, resource_version = resource_version + 1
  where id = ${id}::uuid and paused <> ${paused}
  returning id
`;

/** Keeps a deployment's images where they are. */
export const holdImages = (id: string, actor: Actor, reason: string) => sql`
  -- holdImages
  update deployment
  set image_hold = jsonb_build_object(
        'since', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'actor', ${JSON.stringify(actor)}::jsonb, 'reason', ${reason}::text
      ),
      resource_version = resource_version + 1
  where id = ${id}::uuid
`;

/** Lets triggers bring images again; yields no row when they may already. */
export const releaseImages = (id: string) => sql<{ id: string }>`
  -- releaseImages
  update deployment set image_hold = null, resource_version = resource_version + 1
  where id = ${id}::uuid and image_hold is not null
  returning id
`;

/** What decisions make of deployments: their images, and their newest rollout. */
export interface Settled {
  readonly id: string;
  readonly images: Deployment['images'];
  readonly latestRollout: number;
}

export const settleDeployments = (settled: readonly Settled[]) => sql`
  -- settleDeployments
  update deployment d
  set images = s.images, latest_rollout = s.latest_rollout, resource_version = d.resource_version + 1
  from unnest(
    ${settled.map(({ id }) => id)}::uuid[], ${settled.map(({ images }) => JSON.stringify(images))}::jsonb[],
    ${settled.map(({ latestRollout }) => latestRollout)}::int[]
  ) as s (id, images, latest_rollout)
  where d.id = s.id and (d.images, d.latest_rollout) is distinct from (s.images, s.latest_rollout)
`;

/** A rollout as it is written: of what its deployment says by then. */
export interface RolloutToWrite extends Pick<
  Rollout,
  'deploymentId' | 'number' | 'images' | 'eventId' | 'rollbackOf'
> {
  readonly actor: Actor;
  readonly cause: Cause;
}

export const insertRollouts = (rollouts: readonly RolloutToWrite[]) => sql`
  -- insertRollouts
  insert into rollout (deployment_id, number, manifest, companions, images, template_hash, actor, cause, event_id,
                       last_event_id, rollback_of)
  select d.id, r.number, d.manifest, d.companions, r.images, d.template_hash, r.actor, r.cause, r.event_id, r.event_id,
         r.rollback_of
  from unnest(
    ${rollouts.map(({ deploymentId }) => deploymentId)}::uuid[], ${rollouts.map(({ number }) => number)}::int[],
    ${rollouts.map(({ images }) => JSON.stringify(images))}::jsonb[],
    ${rollouts.map(({ actor }) => JSON.stringify(actor))}::jsonb[],
    ${rollouts.map(({ cause }) => JSON.stringify(cause))}::jsonb[],
    ${rollouts.map(({ eventId }) => eventId)}::uuid[], ${rollouts.map(({ rollbackOf }) => rollbackOf)}::int[]
  ) as r (deployment_id, number, images, actor, cause, event_id, rollback_of)
  join deployment d on d.id = r.deployment_id
`;

/** Sets aside what no agent has begun, of deployments that have something newer. */
export const supersedeRollouts = (
  newer: readonly { readonly deploymentId: string; readonly number: number }[],
) => sql<Rollout>`
  -- supersedeRollouts
  with older as (
    update rollout r set state = 'SUPERSEDED', finished_at = now()
    from unnest(
      ${newer.map(({ deploymentId }) => deploymentId)}::uuid[], ${newer.map(({ number }) => number)}::int[]
    ) as newer (deployment_id, number)
    cross join lateral (
      select o.id from rollout o
      where o.deployment_id = newer.deployment_id and o.state = 'PENDING' and o.number < newer.number
      offset 0
    ) o
    where r.id = o.id and r.state = 'PENDING'
    returning r.id
  )
  select s.* from older join rollout_state s on s.id = older.id
`;
