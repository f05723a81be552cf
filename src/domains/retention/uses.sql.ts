import { sql } from '../../platform/postgres/index.js';
import type { StreamToPrune } from './retention.sql.js';

/** What uses an image: a deployment, a definition of builds, or a build. */
export interface Use {
  readonly streamId: string;
  readonly kind: 'buildconfig' | 'build' | 'deployment';
  readonly namespace: string;
  readonly name: string;
  /** A digest, or as much of one as was written. */
  readonly id: string;
}

/** Whatever uses images in the histories of these streams: as `oc adm prune images` counts it. */
export const listUses = (streams: readonly StreamToPrune[]) => sql<Use>`
  -- listUses
  with pruned as (
    select * from unnest(${streams.map(({ id }) => id)}::uuid[], ${streams.map(({ namespace }) => namespace)}::text[],
                         ${streams.map(({ name }) => name)}::text[]) as p (id, namespace, name)
  ), item as (
    select distinct i.stream_id, i.digest from pruned p join tag_item i on i.stream_id = p.id where i.digest is not null
  )
  select i.stream_id as "streamId", 'deployment' as kind, r.namespace, r.name, i.digest as id
  from item i
  join rollout_in_use r on r.images @> jsonb_build_array(jsonb_build_object('digest', i.digest))
  union
  select i.stream_id, 'build', b.namespace, b.name, i.digest
  from item i
  join build b on b.inputs @> jsonb_build_array(jsonb_build_object('digest', i.digest))
  union
  select p.id, 'buildconfig', n.namespace, n.name, n.from_id
  from pruned p
  join build_input n on n.from_namespace = p.namespace and n.from_stream = p.name and n.from_id <> ''
  union
  select i.stream_id, 'buildconfig', c.namespace, c.name, i.digest
  from build_config c
  cross join lateral (
    select jsonb_path_query(c.spec, '$.strategy.*.from') as image
    union all
    select jsonb_path_query(c.spec, '$.source.images[*].from')
  ) found
  join item i on i.digest = lower(split_part(found.image ->> 'name', '@', 2))
  where found.image ->> 'kind' = 'DOCKER_IMAGE'
  order by 2, 3, 4
`;
