import type { Composer, RecordedOperation } from '../../composition/index.js';
import type { Actor, Publisher } from '../../events/index.js';
import type { Queryable, Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import type { OwnContract } from './model.js';

/** What subgraphs need to be read and changed on a viewer's behalf. */
export interface SubgraphDesk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
  readonly contract: OwnContract;
  readonly composer: Composer;
  /** The operations that clients send, with how often. */
  readonly operations: (db: Queryable) => Promise<readonly RecordedOperation[]>;
}
