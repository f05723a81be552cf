import type { Keychain } from '../../platform/keychain.js';
import type { Page } from '../../platform/page.js';
import type { Store } from '../../platform/postgres/index.js';
import type { Access } from '../../viewer/index.js';
import * as statements from './audit.sql.js';
import { readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { examineChain } from './examine.js';
import type { AuditBreak, AuditEntry, AuditVerification, ChainHead } from './model.js';

/** What the audit needs to be read on a viewer's behalf. */
export interface AuditDesk {
  readonly db: Store;
  readonly access: Access;
  readonly keys: Keychain | null;
}

/** Whose changes to show. */
export interface AuditQuestion {
  readonly namespace: string | null;
  readonly subject: string | null;
  readonly actor: string | null;
}

/** The audit as one viewer reads and examines it. */
export class Audit {
  readonly #desk: AuditDesk;

  constructor(desk: AuditDesk) {
    this.#desk = desk;
  }

  /** Newest first; one row more than the page holds where there is a next one. */
  async list({ namespace, subject, actor }: AuditQuestion, { first, after }: Page): Promise<AuditEntry[]> {
    const { db, access } = this.#desk;
    const { all, namespaces } = await access.scope('list', 'audit');
    const wanted = namespace === null ? namespaces : namespaces.filter((one) => one === namespace);
    const held = all ? (namespace === null ? null : [namespace]) : wanted;
    return db.many(statements.listEntries({ namespaces: held, subject, actor }, first, after?.[0] ?? null));
  }

  /** Recomputes the chains, and compares them with a checkpoint where one is given. */
  async verify(namespace: string | null, checkpoint: string | null): Promise<AuditVerification> {
    const { db, access, keys } = this.#desk;
    await access.require('get', 'audit', namespace === null ? {} : { namespace });
    const noted = new Map(
      (checkpoint === null ? [] : readCheckpoint(checkpoint)).map((head) => [keyOf(head), head]),
    );
    const heads = await db.many(statements.listHeads(namespace));
    const breaks: AuditBreak[] = [];
    for (const { namespace: of, lane } of await db.many(statements.listHeadless(namespace)))
      breaks.push({ namespace: of, lane, position: 1n, fault: 'CUT' });
    for (const head of heads) {
      const found = await examineChain(db, keys, head, noted.get(keyOf(head)));
      if (found) breaks.push(found);
    }
    const known = new Set(heads.map(keyOf));
    for (const [key, { namespace: of, lane }] of noted)
      if (!known.has(key) && (namespace === null || of === namespace))
        breaks.push({ namespace: of, lane, position: 1n, fault: 'CUT' });
    return {
      intact: breaks.length === 0,
      entries: heads.reduce((sum, { length }) => sum + length, 0n),
      breaks,
      checkpoint: writeCheckpoint(heads.filter(({ length }) => length > 0n)),
    };
  }
}

const keyOf = ({ namespace, lane }: Pick<ChainHead, 'namespace' | 'lane'>) => `${String(lane)} ${namespace}`;
