import type { Actor, Publisher } from '../../events/index.js';
import type { Store, Transaction } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';

/** What rights need to be read and changed on a viewer's behalf. */
export interface AccessDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  /** Told of each transaction that changes who may do what. */
  readonly rightsChanged: (tx: Transaction) => void;
}
