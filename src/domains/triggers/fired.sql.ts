import { sql } from '../../platform/postgres/index.js';
import type { Target } from './model.js';

/** What a trigger fired for. */
export interface Fired {
  readonly id: string;
  readonly reference: string;
  readonly image: string;
  readonly digest: string | null;
  readonly eventId: string;
}

/** Keeps what these triggers have fired for. */
export const markFired = (fired: readonly Fired[]) => sql`
  -- markFired
  update image_trigger t
  set last_reference = f.reference, last_image = f.image, last_digest = f.digest, last_at = now(),
      last_event_id = f.event_id
  from unnest(
    ${fired.map(({ id }) => id)}::uuid[],
    ${fired.map(({ reference }) => reference)}::text[],
    ${fired.map(({ image }) => image)}::text[],
    ${fired.map(({ digest }) => digest)}::text[],
    ${fired.map(({ eventId }) => eventId)}::uuid[]
  ) as f (id, reference, image, digest, event_id)
  where t.id = f.id
`;

/** Any trigger of a target that does not fire for want of rights; no row: there is none. */
export const findDenied = ({ kind, namespace, name }: Target) => sql<{ name: string }>`
  -- findDenied
  select name from image_trigger
  where namespace = ${namespace} and target_kind = ${kind} and target_name = ${name} and denied is not null
  limit 1
`;

/** Keeps why triggers may not fire (null: they may), one message for each id. */
export const writeDenials = (ids: readonly string[], messages: readonly (string | null)[]) => sql`
  -- writeDenials
  update image_trigger t
  set denied = case when d.message is not null then jsonb_build_object(
        'since', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'message', d.message) end
  from unnest(${ids}::uuid[], ${messages}::text[]) as d (id, message)
  where t.id = d.id
`;
