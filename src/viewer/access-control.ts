import { createHash } from 'node:crypto';
import type { Queryable, Transaction } from '../platform/postgres/index.js';
import { Access } from './access.js';
import { findGrants, raiseRightsVersion, readRightsVersion } from './rights.sql.js';
import { Rights } from './rights.js';
import { authenticate } from './tokens.js';
import { groupsByNature, type Viewer } from './viewer.js';

/** For how many milliseconds what is remembered is believed without asking whether rights have changed. */
const believed = 250;
/** How many viewers and tokens are remembered; the oldest go first. */
const most = 10_000;

const everything = Promise.resolve(new Rights([{ role: 'cluster-admin', namespace: null, pattern: null }]));

/**
 * Who may come in, and what they may do: one a process. What it has read it remembers until rights change: those
 * changed by this process are forgotten at the commit, those changed by another within a quarter of a second.
 */
export class AccessControl {
  readonly #db: Queryable;
  readonly #viewers = new Map<string, Promise<Viewer>>();
  readonly #rights = new Map<string, Promise<Rights>>();
  readonly #changing = new WeakSet<Transaction>();
  #version: bigint | undefined;
  #confirmedAt = -Infinity;
  #confirming: Promise<void> | undefined;

  constructor(db: Queryable) {
    this.#db = db;
  }

  /** Whom an `Authorization` header stands for; UNAUTHENTICATED for anything but a good bearer token. */
  async authenticate(authorization: string | undefined): Promise<Viewer> {
    await this.#confirm();
    const key = createHash('sha256')
      .update(authorization ?? '')
      .digest('base64');
    const viewer = await remembered(this.#viewers, key, () => authenticate(this.#db, authorization));
    if (!isExpired(viewer)) return viewer;
    this.#viewers.delete(key);
    return await authenticate(this.#db, authorization);
  }

  /** What a viewer may do, asked anew each time. */
  accessOf(viewer: Viewer): Access {
    return new Access(viewer, () => this.#rightsOf(viewer));
  }

  /** Says that the transaction changes who may do what, or who may come in. */
  changed(tx: Transaction): void {
    if (this.#changing.has(tx)) return;
    this.#changing.add(tx);
    tx.beforeCommit(async () => {
      await tx.execute(raiseRightsVersion());
    });
    tx.afterCommit(() => {
      this.forget();
    });
  }

  /** Believes nothing any more that was read before now. */
  forget(): void {
    this.#viewers.clear();
    this.#rights.clear();
    this.#version = undefined;
    this.#confirmedAt = -Infinity;
    this.#confirming = undefined;
  }

  async #rightsOf(viewer: Viewer): Promise<Rights> {
    if (viewer.kind === 'SYSTEM') return everything;
    await this.#confirm();
    const groups = [...groupsByNature(viewer), ...(viewer.groups ?? [])];
    const key = JSON.stringify([viewer.kind, viewer.name, groups]);
    return await remembered(
      this.#rights,
      key,
      async () => new Rights(await this.#db.many(findGrants(viewer.kind, viewer.name, groups))),
    );
  }

  /** Forgets everything when rights have changed since it was last asked. */
  async #confirm(): Promise<void> {
    if (performance.now() - this.#confirmedAt < believed) return;
    const confirming = (this.#confirming ??= this.#ask());
    await confirming;
  }

  async #ask(): Promise<void> {
    const askedAt = performance.now();
    const asked = this.#db.one(readRightsVersion());
    const before = this.#version;
    try {
      const { version } = await asked;
      if (this.#version !== before) return;
      if (version !== before) this.forget();
      this.#version = version;
      this.#confirmedAt = askedAt;
    } finally {
      this.#confirming = undefined;
    }
  }
}

const isExpired = ({ expiresAt }: Viewer) => expiresAt != null && expiresAt.getTime() <= Date.now();

/** What is remembered, or becomes so; what fails is not. */
function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  find: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key);
  if (value) return value;
  const [oldest] = known.size >= most ? known.keys() : [];
  if (oldest !== undefined) known.delete(oldest);
  const found = find();
  known.set(key, found);
  found.catch(() => {
    if (known.get(key) === found) known.delete(key);
  });
  return found;
}
