import { sql } from '../../platform/postgres/index.js';
import type { Viewer } from '../../viewer/index.js';
import type { Target, TriggerSpec } from './model.js';

/**
 * Makes a target's triggers these, keeping what those of the same name have fired for, unless they watch another tag.
 * From now on they fire with the rights of the setter. Others of the target are gone, or stay.
 */
export const putTriggers = (
  { kind, namespace, name }: Target,
  triggers: readonly TriggerSpec[],
  setter: Viewer,
  others: 'GONE' | 'STAY' = 'GONE',
) => sql`
  -- putTriggers
  with wanted as (
    select *
    from rows from (
      jsonb_to_recordset(${JSON.stringify(triggers)}::jsonb)
        as (name text, type text, "from" jsonb, containers jsonb, paths jsonb, automatic boolean, problem jsonb)
    ) with ordinality as w (name, type, "from", containers, paths, automatic, problem, position)
  ), gone as (
    delete from image_trigger t
    where t.namespace = ${namespace} and t.target_kind = ${kind} and t.target_name = ${name}
      and ${others === 'GONE'}::boolean and not exists (select from wanted w where w.name = t.name)
  )
  insert into image_trigger as t (namespace, target_kind, target_name, name, position, type, from_namespace, from_stream,
                                  from_tag, containers, paths, automatic, problem, created_by)
  select ${namespace}, ${kind}, ${name}, w.name, w.position, w.type, w."from" ->> 'namespace', w."from" ->> 'stream',
         w."from" ->> 'tag', array(select jsonb_array_elements_text(w.containers)),
         array(select jsonb_array_elements_text(w.paths)), w.automatic, nullif(w.problem, 'null'), ${JSON.stringify(setter)}::jsonb
  from wanted w
  on conflict (namespace, target_kind, target_name, name) do update
  set position = excluded.position, type = excluded.type, from_namespace = excluded.from_namespace,
      from_stream = excluded.from_stream, from_tag = excluded.from_tag, containers = excluded.containers,
      paths = excluded.paths, automatic = excluded.automatic, problem = excluded.problem,
      created_by = excluded.created_by,
      last_reference = case when excluded.paths = t.paths
        and (t.from_namespace, t.from_stream, t.from_tag) is not distinct from
            (excluded.from_namespace, excluded.from_stream, excluded.from_tag) then t.last_reference end,
      last_digest = case when excluded.paths = t.paths
        and (t.from_namespace, t.from_stream, t.from_tag) is not distinct from
            (excluded.from_namespace, excluded.from_stream, excluded.from_tag) then t.last_digest end
`;

/** Takes away one trigger of a target. */
export const dropTrigger = ({ kind, namespace, name }: Target, trigger: string) => sql`
  -- dropTrigger
  delete from image_trigger
  where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name} and name = ${trigger}
`;

/** Takes away all triggers of a target, and what of it was due. */
export const dropTriggers = ({ kind, namespace, name }: Target) => sql`
  -- dropTriggers
  with undue as (
    delete from trigger_due where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name}
  )
  delete from image_trigger where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name}
`;

/** Makes all image triggers of a target fire by themselves, or none. */
export const writeAutomatic = ({ kind, namespace, name }: Target, automatic: boolean) => sql`
  -- writeAutomatic
  update image_trigger set automatic = ${automatic}
  where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name} and type = 'IMAGE_CHANGE'
`;

/** Takes what a trigger's tag points at for what it has fired for: it begins with the next image. */
export const startFromNow = ({ kind, namespace, name }: Target, trigger: string) => sql`
  -- startFromNow
  update image_trigger t
  set last_reference = s.reference, last_image = s.reference, last_digest = s.digest
  from trigger_state s
  where s.id = t.id and t.namespace = ${namespace} and t.target_kind = ${kind} and t.target_name = ${name}
    and t.name = ${trigger} and t.last_reference is null
`;
