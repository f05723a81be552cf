import { findRings } from '../build-chains/index.js';
import { isInRange } from '../image-streams/index.js';
import type { Page } from '../../platform/page.js';
import type { Desk } from '../triggers/index.js';
import { needsAttention } from './health.sql.js';
import type { Attention } from './model.js';

const leadsBack = 'What it builds leads back to it';
/** Seconds after which something that waits for a runner or an agent counts as stuck. */
const patience = 300;

/** What needs attention, as one viewer sees it. */
export class Health {
  readonly #desk: Pick<Desk, 'db' | 'access'>;
  readonly #hasRegistry: boolean;

  /** With a registry of our own, every stream has a repository in it. */
  constructor(desk: Pick<Desk, 'db' | 'access'>, hasRegistry: boolean) {
    this.#desk = desk;
    this.#hasRegistry = hasRegistry;
  }

  /** The gravest first; one more than the page where there is a next one. */
  async needsAttention(namespace: string | null, page: Page): Promise<Attention[]> {
    const { access, db } = this.#desk;
    const { all, namespaces } = await access.scope('list', 'triggers');
    const allowed = all ? null : namespaces;
    const wanted = namespace === null ? allowed : allowed && !allowed.includes(namespace) ? [] : [namespace];
    const rings = await findRings(db, isInRange);
    const cyclic = rings.map(({ config, names, namespaces: through }) => {
      // A way through what the viewer may not see is not told.
      const isSeen = allowed === null || through.every((room) => allowed.includes(room));
      return { ...config, message: isSeen ? `${leadsBack}: ${names.join(' → ')}.` : `${leadsBack}.` };
    });
    return db.many(needsAttention(wanted, page.first, page.after, patience, cyclic, this.#hasRegistry));
  }
}
