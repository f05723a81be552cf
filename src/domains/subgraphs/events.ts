import type { SchemaChange } from '../../composition/index.js';
import type { Actor, LoggedEvent, NewEvent } from '../../events/index.js';

/** Says that something has happened to a subgraph, or to the graph as a whole. They are in no namespace. */
export const subgraphEvent = (
  type:
    | 'subgraph.created'
    | 'subgraph.changed'
    | 'subgraph.published'
    | 'subgraph.rolled-back'
    | 'subgraph.deleted'
    | 'supergraph.changed',
  subject: string,
  payload: object,
  by: { readonly actor: Actor; readonly requestId: string | null },
  {
    kind = 'REQUEST',
    message,
    eventId = null,
  }: { kind?: 'REQUEST' | 'COMPOSITION'; message: string; eventId?: string | null },
): NewEvent => ({
  type,
  namespace: '',
  subject,
  payload,
  actor: by.actor,
  cause: { kind, message, requestId: by.requestId, eventId },
});

/** Something that happened to a subgraph, out of the log. */
export type LoggedSubgraphEvent = LoggedEvent<{
  readonly version?: number | null;
  readonly rolledBackTo?: number | null;
  readonly override?: string | null;
}>;

/** A change of the graph as a whole, out of the log. */
export type LoggedSupergraphEvent = LoggedEvent<{
  readonly version: number;
  readonly changes: readonly SchemaChange[];
}>;
