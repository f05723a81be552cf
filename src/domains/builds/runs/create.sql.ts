import { sql } from '../../../platform/postgres/index.js';
import type { Build } from '../model.js';

/** A build as it is written first. */
export interface BuildToWrite extends Pick<
  Build,
  | 'id'
  | 'namespace'
  | 'name'
  | 'configId'
  | 'configName'
  | 'number'
  | 'labels'
  | 'annotations'
  | 'spec'
  | 'runPolicy'
  | 'reason'
  | 'message'
  | 'causes'
  | 'startedBy'
  | 'cloneOf'
  | 'revision'
  | 'inputs'
> {
  readonly eventId: string;
}

/** Creates a build; yields no row when there is one of this name. */
export const insertBuild = (build: BuildToWrite) => sql<{ readonly id: string }>`
  -- insertBuild
  insert into build (id, namespace, name, config_id, config_name, number, labels, annotations, spec, node_selector,
                     run_policy, phase, reason, message, causes, started_by, clone_of, revision, inputs, last_event)
  values (${build.id}::uuid, ${build.namespace}, ${build.name}, ${build.configId}::uuid, ${build.configName},
          ${build.number}::bigint, ${JSON.stringify(build.labels)}::jsonb, ${JSON.stringify(build.annotations)}::jsonb,
          ${JSON.stringify(build.spec)}::jsonb,
          ${JSON.stringify(Object.fromEntries(build.spec.nodeSelector.map(({ key, value }) => [key, value])))}::jsonb,
          ${build.runPolicy}, 'NEW', ${build.reason}, ${build.message}, ${JSON.stringify(build.causes)}::jsonb,
          ${JSON.stringify(build.startedBy)}::jsonb, ${build.cloneOf},
          ${build.revision && JSON.stringify(build.revision)}::jsonb, ${JSON.stringify(build.inputs)}::jsonb,
          ${build.eventId}::uuid)
  on conflict (namespace, name) do nothing
  returning id
`;
