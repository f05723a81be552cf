import type { Viewer } from '../../../viewer/index.js';
import { sql } from '../../../platform/postgres/index.js';
import type { BuildConfig, TextMap } from '../model.js';

/** The definitions with these ids, in no order. */
export const findConfigs = (ids: readonly string[]) => sql<BuildConfig>`
  -- findBuildConfigs
  select * from build_config_state where id = any(${ids}::uuid[])
`;

/** The definition of this name. */
export const findConfig = (namespace: string, name: string) => sql<BuildConfig>`
  -- findBuildConfig
  select * from build_config_state where namespace = ${namespace} and name = ${name}
`;

/** The definitions of each of these namespaces behind `after`, by name; one more than `first` for each. */
export const listConfigs = (namespaces: readonly string[], first: number, after: string | null) =>
  sql<BuildConfig>`
  -- listBuildConfigs
  select c.*
  from unnest(${namespaces}::text[]) as wanted (namespace)
  cross join lateral (
    select * from build_config_state
    where namespace = wanted.namespace and name > ${after ?? ''}
    order by name
    limit ${first + 1}
  ) c
`;

/** Takes a definition's lock: whatever changes it, or what its builds wait for, takes turns. */
export const lockConfig = (id: string) => sql<{ readonly id: string }>`
  -- lockBuildConfig
  select id from build_config where id = ${id}::uuid for no key update
`;

/** The same by name. */
export const lockConfigNamed = (namespace: string, name: string) => sql<{ readonly id: string }>`
  -- lockBuildConfigNamed
  select id from build_config where namespace = ${namespace} and name = ${name} for no key update
`;

/** A definition as it is written. */
export interface ConfigToWrite {
  readonly namespace: string;
  readonly name: string;
  readonly labels: TextMap;
  readonly annotations: TextMap;
  readonly spec: BuildConfig['spec'];
  readonly triggers: BuildConfig['triggers'];
  readonly runPolicy: BuildConfig['runPolicy'];
  readonly successfulBuildsHistoryLimit: number | null;
  readonly failedBuildsHistoryLimit: number | null;
}

/** Creates a definition; yields no row when there is one of this name. */
export const insertConfig = (config: ConfigToWrite) => sql<{ readonly id: string }>`
  -- insertBuildConfig
  insert into build_config (namespace, name, labels, annotations, spec, triggers, run_policy, successful_limit, failed_limit)
  values (${config.namespace}, ${config.name}, ${JSON.stringify(config.labels)}::jsonb,
          ${JSON.stringify(config.annotations)}::jsonb, ${JSON.stringify(config.spec)}::jsonb,
          ${JSON.stringify(config.triggers)}::jsonb, ${config.runPolicy}, ${config.successfulBuildsHistoryLimit},
          ${config.failedBuildsHistoryLimit})
  on conflict (namespace, name) do nothing
  returning id
`;

/** Writes a definition that is locked; `respecified` counts a new generation. */
export const updateConfig = (id: string, config: ConfigToWrite, respecified: boolean) => sql`
  -- updateBuildConfig
  update build_config
  set labels = ${JSON.stringify(config.labels)}::jsonb, annotations = ${JSON.stringify(config.annotations)}::jsonb,
      spec = ${JSON.stringify(config.spec)}::jsonb, triggers = ${JSON.stringify(config.triggers)}::jsonb,
      run_policy = ${config.runPolicy}, successful_limit = ${config.successfulBuildsHistoryLimit},
      failed_limit = ${config.failedBuildsHistoryLimit}, resource_version = resource_version + 1,
      generation = generation + case when ${respecified}::boolean then 1 else 0 end
  where id = ${id}::uuid
`;

/** Deletes a definition; its builds lose it. */
export const deleteConfig = (id: string) => sql`
  -- deleteBuildConfig
  delete from build_config where id = ${id}::uuid
`;

/** A tag whose changes start builds of a definition. */
export interface WatchedTag {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
  readonly paused: boolean;
  readonly position: number;
}

/**
 * Keeps what these tags were last built with, forgets what is watched no more, and begins with what is new. They are
 * watched with the rights of whoever wrote that last.
 */
export const writeWatchedTags = (configId: string, tags: readonly WatchedTag[], by: Viewer) => sql`
  -- writeWatchedTags
  with wanted as (
    select * from jsonb_to_recordset(${JSON.stringify(tags)}::jsonb)
      as w (namespace text, stream text, tag text, paused boolean, position integer)
  ), gone as (
    delete from build_image_trigger t
    where config_id = ${configId}::uuid
      and not exists (select from wanted w where (w.namespace, w.stream, w.tag) = (t.namespace, t.stream, t.tag))
  )
  insert into build_image_trigger (config_id, namespace, stream, tag, paused, position, set_by)
  select ${configId}::uuid, namespace, stream, tag, paused, position, ${JSON.stringify(by)}::jsonb from wanted
  on conflict (config_id, namespace, stream, tag) do update
    set paused = excluded.paused, position = excluded.position, set_by = excluded.set_by
`;

/** A watched tag, and what it was last built with. */
export interface TriggerState extends WatchedTag {
  readonly configId: string;
  readonly lastImage: string | null;
  readonly lastTriggeredAt: Date | null;
}

/** What the triggers of these definitions have come to, by place. */
export const findTriggerStates = (configIds: readonly string[]) => sql<TriggerState>`
  -- findTriggerStates
  select config_id as "configId", namespace, stream, tag, paused, position, last_image as "lastImage",
         last_triggered_at as "lastTriggeredAt"
  from build_image_trigger
  where config_id = any(${configIds}::uuid[])
  order by config_id, position
`;

/** Counts a new build; the row stays locked until the transaction ends. */
export const takeNumber = (namespace: string, name: string) => sql<BuildConfig>`
  -- takeBuildNumber
  with taken as (
    update build_config set last_version = last_version + 1
    where namespace = ${namespace} and name = ${name}
    returning id, last_version
  )
  select c.id, c.namespace, c.name, c."createdAt", c."resourceVersion", c.generation, c.labels, c.annotations, c.spec,
         c.triggers, c."runPolicy", c."successfulBuildsHistoryLimit", c."failedBuildsHistoryLimit",
         taken.last_version as "lastVersion"
  from taken join build_config_state c on c.id = taken.id
`;

/**
 * Says what the triggers of a definition are built with now: `images` by place. The time counts only for those that
 * caused it.
 */
export const writeTriggeredImages = (
  configId: string,
  images: readonly { readonly position: number; readonly image: string; readonly isCause: boolean }[],
) => sql`
  -- writeTriggeredImages
  update build_image_trigger t
  set last_image = w.image, last_triggered_at = case when w."isCause" then now() else t.last_triggered_at end
  from jsonb_to_recordset(${JSON.stringify(images)}::jsonb) as w (position integer, image text, "isCause" boolean)
  where t.config_id = ${configId}::uuid and t.position = w.position
`;
