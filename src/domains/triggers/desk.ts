import type { Actor, Publisher } from '../../events/index.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';

/** What every change of triggers needs: who makes it, what they may do, where it is kept and told. */
export interface Desk {
  readonly db: Store;
  readonly outbox: Publisher;
  readonly by: { readonly actor: Actor; readonly requestId: string | null };
  readonly access: Access;
}
