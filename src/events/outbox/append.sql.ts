import { sql } from '../../platform/postgres/index.js';
import type { ChainEnd } from '../audit/audit.sql.js';
import type { EntryContent } from '../audit/chain.js';
import { appendKept, appendOne } from './append-one.sql.js';

/** An event as it is written, to the log and to the audit, at the place in a chain where that goes on. */
export interface EventToAppend extends EntryContent {
  readonly version: number;
  readonly keyId: string | null;
  readonly hash: Buffer;
  /** Whether it is kept with the cascades too. */
  readonly isOfCascade: boolean;
}

/** A chain that is gone on with: from where, and to where. */
export interface ChainMove {
  readonly from: ChainEnd;
  readonly to: ChainEnd;
}

/**
 * Writes the events of a transaction, in their order, to one place of the log, to the audit, and to the cascades those that
 * belong there; and moves the ends of the audit's chains. Where one of these is not where it is taken to be, the transaction fails, and may be tried again.
 */
export const appendEvents = (events: readonly EventToAppend[], moves: readonly ChainMove[]) => {
  const [event, move] = [events[0], moves[0]];
  if (!event || !move || events.length > 1 || moves.length > 1) return appendAll(events, moves);
  return event.isOfCascade ? appendKept(event, move) : appendOne(event, move);
};

const appendAll = (events: readonly EventToAppend[], moves: readonly ChainMove[]) => sql`
  -- appendEvents
  with new as (
    select * from unnest(
      ${events.map(({ namespace }) => namespace)}::text[],
      ${events.map(({ lane }) => lane)}::smallint[],
      ${events.map(({ position }) => String(position))}::bigint[],
      ${events.map(({ eventId }) => eventId)}::uuid[],
      ${events.map(({ occurredAt }) => String(occurredAt))}::bigint[],
      ${events.map(({ type }) => type)}::text[],
      ${events.map(({ version }) => version)}::smallint[],
      ${events.map(({ subject }) => subject)}::text[],
      ${events.map(({ payload }) => payload)}::text[],
      ${events.map(({ actor }) => actor)}::text[],
      ${events.map(({ cause }) => cause)}::text[],
      ${events.map(({ keyId }) => keyId)}::text[],
      ${events.map(({ hash }) => hash)}::bytea[]
    ) with ordinality as new (namespace, lane, position, event_id, occurred_at, type, version, subject, payload, actor,
                              cause, key_id, hash, ordinality)
  ), moved as (
    update audit_chain c set length = move.length, hash = move.hash
    from unnest(
      ${moves.map(({ from }) => from.namespace)}::text[],
      ${moves.map(({ from }) => from.lane)}::smallint[],
      ${moves.map(({ from }) => from.hash)}::bytea[],
      ${moves.map(({ to }) => String(to.length))}::bigint[],
      ${moves.map(({ to }) => to.hash)}::bytea[]
    ) as move (namespace, lane, before, length, hash)
    where c.namespace = move.namespace and c.lane = move.lane and c.hash = move.before
    returning c.namespace
  ), audited as (
    insert into audit_entry
      (namespace, lane, position, event_id, occurred_at, type, subject, payload, actor, cause, key_id, hash)
    select namespace, lane, position, event_id,
           'epoch'::timestamptz + occurred_at * interval '1 microsecond',
           type, subject, payload, actor, cause, key_id, hash
    from new
  ), here as (
    select greatest(pg_current_xact_id(), pg_snapshot_xmax(pg_current_snapshot())) as place,
           nextval('event_number') as number
    from (select count(*) as count from moved) as counted
    where case when counted.count = ${moves.length} then true else refuse_stale_chain() end
  ), told as (
    insert into event (place, number, id, type, version, namespace, subject, payload, actor, cause, kept_by_writer)
    select here.place, here.number + new.ordinality, new.event_id, new.type, new.version, new.namespace, new.subject,
           new.payload::jsonb, new.actor::jsonb, new.cause::jsonb, true
    from here, new
    returning *
  )
  insert into cascade_event (id, parent, number, type, namespace, subject, payload, actor, cause, occurred_at)
  select id, (cause ->> 'eventId')::uuid, number, type, namespace, subject, payload, actor, cause, occurred_at
  from told
  where id = any(${events.filter(({ isOfCascade }) => isOfCascade).map(({ eventId }) => eventId)}::uuid[])
`;
