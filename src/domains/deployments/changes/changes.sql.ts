import type { Actor, Cause } from '../../../events/index.js';
import { sql } from '../../../platform/postgres/index.js';
import type { Target } from '../../triggers/index.js';
import type { Deployment, Rollout } from '../model.js';

/** Locks deployments by name, in one order for all who do. */
export const lockDeployments = (targets: readonly Pick<Target, 'namespace' | 'name'>[]) => sql<Deployment>`
  -- lockDeployments
  select s.* from deployment_state s
  join (
    select d.id from deployment d
    where (d.namespace, d.name) in (
      select * from unnest(
        ${targets.map(({ namespace }) => namespace)}::text[], ${targets.map(({ name }) => name)}::text[]
      )
    )
    order by d.id
    for update
  ) locked on locked.id = s.id
`;

/** The newest rollouts of deployments. */
export const latestRollouts = (ids: readonly string[]) => sql<Rollout>`
  -- latestRollouts
  select r.* from deployment d
  join rollout_state r on r."deploymentId" = d.id and r.number = d.latest_rollout
  where d.id = any(${ids}::uuid[])
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

/** A rollout as it is written. */
export interface RolloutToWrite extends Pick<
  Rollout,
  'deploymentId' | 'number' | 'manifest' | 'companions' | 'images' | 'templateHash' | 'eventId' | 'rollbackOf'
> {
  readonly actor: Actor;
  readonly cause: Cause;
}

export const insertRollouts = (rollouts: readonly RolloutToWrite[]) => sql`
  -- insertRollouts
  insert into rollout (deployment_id, number, manifest, companions, images, template_hash, actor, cause, event_id,
                       last_event_id, rollback_of)
  select r.deployment_id, r.number, r.manifest, r.companions, r.images, r.template_hash, r.actor, r.cause, r.event_id,
         r.event_id, r.rollback_of
  from unnest(
    ${rollouts.map(({ deploymentId }) => deploymentId)}::uuid[], ${rollouts.map(({ number }) => number)}::int[],
    ${rollouts.map(({ manifest }) => JSON.stringify(manifest))}::jsonb[],
    ${rollouts.map(({ companions }) => JSON.stringify(companions))}::jsonb[],
    ${rollouts.map(({ images }) => JSON.stringify(images))}::jsonb[],
    ${rollouts.map(({ templateHash }) => templateHash)}::text[],
    ${rollouts.map(({ actor }) => JSON.stringify(actor))}::jsonb[],
    ${rollouts.map(({ cause }) => JSON.stringify(cause))}::jsonb[],
    ${rollouts.map(({ eventId }) => eventId)}::uuid[], ${rollouts.map(({ rollbackOf }) => rollbackOf)}::int[]
  ) as r (deployment_id, number, manifest, companions, images, template_hash, actor, cause, event_id, rollback_of)
`;

/** Sets aside what no agent has begun, of deployments that have something newer. */
export const supersedeRollouts = (ids: readonly string[]) => sql<Rollout>`
  -- supersedeRollouts
  with older as (
    update rollout r set state = 'SUPERSEDED', finished_at = now()
    from deployment d
    where d.id = r.deployment_id and d.id = any(${ids}::uuid[]) and r.state = 'PENDING' and r.number < d.latest_rollout
    returning r.id
  )
  select s.* from rollout_state s join older on older.id = s.id
`;
