import type { Actor, EventLog, Publisher } from '../../events/index.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';

/** Who does something, and for which request. */
export interface By {
  readonly actor: Actor;
  readonly requestId: string | null;
}

/** What consumers need to be kept and fed on a viewer's behalf. */
export interface ConsumerDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: By;
  readonly access: Access;
  readonly events: Pick<EventLog, 'read' | 'cursor' | 'beginning' | 'followBatches'>;
  /** What the owner of a consumer may do now. */
  readonly accessOf: (owner: Actor) => Access;
}
