import { hash } from 'node:crypto';
import { LruMap } from '../platform/lru-map.js';
import type { Queryable, Transaction } from '../platform/postgres/index.js';
import { Access } from './access.js';
import { remembered } from './remembered.js';
import { rightsKeyOf } from './rights-key.js';
import { findGrants, raiseRightsVersion, readRightsVersion } from './rights.sql.js';
import { Recent } from './recent.js';
import { Rights } from './rights.js';
import { findStanding } from './tokens.sql.js';
import { bearerOf, isOurs, unknownToken, viewerOfToken } from './tokens.js';
import { TokenUses } from './token-uses.js';
import { groupsOf, serviceAccountName, type Viewer } from './viewer.js';

/** For how many milliseconds what is remembered is believed without asking whether rights have changed. */
const believed = 250;
/** How often it is looked, in milliseconds, whether rights have changed, for those who only listen. */
const lookEvery = 400;
/** How many viewers are remembered, and the rights of how many. */
const mostViewers = 10_000;

const everything = new Rights([{ role: 'cluster-admin', namespace: null, pattern: null }]);

/**
 * Who may come in, and what they may do: one a process. What it has read it remembers until rights change: those
 * changed by this process are forgotten at the commit, those changed by another within a quarter of a second.
 */
export class AccessControl implements AsyncDisposable {
  readonly #db: Queryable;
  readonly #vouched: ((token: string) => Promise<Viewer>) | undefined;
  readonly #uses: TokenUses;
  /** By the hash of the header that they came with: no token stays in memory. */
  readonly #viewers: LruMap<string, Viewer | Promise<Viewer>>;
  /** By all that they come from. */
  readonly #rights: LruMap<string, Rights | Promise<Rights>>;
  readonly #changing = new WeakSet<Transaction>();
  readonly #heard = new Recent(1_000);
  readonly #listeners = new Set<() => void>();
  #looking: NodeJS.Timeout | undefined;
  #version: bigint | undefined;
  #confirmedAt = -Infinity;
  #confirming: Promise<void> | undefined;

  /** `vouched` finds whom tokens stand for that are not ours; without it, nobody. */
  constructor(db: Queryable, vouched?: (token: string) => Promise<Viewer>, most = mostViewers) {
    this.#viewers = new LruMap(most);
    this.#rights = new LruMap(most);
    this.#db = db;
    this.#vouched = vouched;
    this.#uses = new TokenUses(db);
  }

  /** Writes down when tokens were last used, for a last time. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearInterval(this.#looking);
    await this.#uses[Symbol.asyncDispose]();
  }

  /**
   * Whom an `Authorization` header stands for, at once where that is known and still believed; rejects with UNAUTHENTICATED
   * for anything but a good bearer token.
   */
  authenticate(authorization: string | undefined): Viewer | Promise<Viewer> {
    return this.#known(authorization) ?? this.#authenticate(authorization);
  }

  #known(authorization: string | undefined): Viewer | undefined {
    if (authorization === undefined || !this.#isBelieved) return undefined;
    const viewer = this.#viewers.get(keyOf(authorization));
    if (viewer === undefined || viewer instanceof Promise || isExpired(viewer)) return undefined;
    this.#noteUse(viewer);
    return viewer;
  }

  async #authenticate(authorization: string | undefined): Promise<Viewer> {
    const token = bearerOf(authorization);
    if (!this.#isBelieved) await this.#confirm();
    const key = keyOf(authorization ?? '');
    const viewer = await remembered(this.#viewers, key, () => this.#find(token));
    if (isExpired(viewer)) {
      this.#viewers.delete(key);
      throw unknownToken();
    }
    this.#noteUse(viewer);
    return viewer;
  }

  #noteUse({ tokenId }: Viewer): void {
    if (tokenId !== undefined) this.#uses.note(tokenId);
  }

  async #find(token: string): Promise<Viewer> {
    if (isOurs(token) || !this.#vouched) return await viewerOfToken(this.#db, token);
    const viewer = await this.#vouched(token);
    const { isGood } = await this.#db.one(findStanding(viewer.kind, viewer.name, null));
    if (!isGood) throw unknownToken();
    return viewer;
  }

  /** What a viewer may do, as it is now: at once where that is known and still believed. */
  rightsOf(viewer: Viewer): Rights | Promise<Rights> {
    return this.#rightsOf(viewer, true);
  }

  /** What a viewer may do, asked anew each time. */
  accessOf(viewer: Viewer): Access {
    return this.#access(viewer, async () => this.#rightsOf(viewer, true));
  }

  /**
   * What a namespace may do by itself, as its service account of this name, whether or not anybody has made that: so its
   * builds and its schedule pull.
   */
  accessOfNamespace(namespace: string, account: string): Access {
    const viewer = { kind: 'SERVICE_ACCOUNT', name: serviceAccountName(namespace, account) } as const;
    return this.#access(viewer, async () => this.#rightsOf(viewer, false));
  }

  #access(viewer: Viewer, read: () => Promise<Rights>): Access {
    return new Access(viewer, {
      read,
      heard: (eventId) => {
        if (!this.#heard.add(eventId)) return;
        this.forget();
      },
      onChange: (listener) => this.#onChange(listener),
    });
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

  /** Believes nothing any more that was read before now, and tells all who want to know. */
  forget(): void {
    this.#viewers.clear();
    this.#rights.clear();
    this.#version = undefined;
    this.#confirmedAt = -Infinity;
    this.#confirming = undefined;
    for (const listener of [...this.#listeners]) listener();
  }

  /** While anybody listens, it looks whether another process has changed rights, even if nobody asks. */
  #onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#looking ??= setInterval(() => void this.#confirm().catch(() => undefined), lookEvery).unref();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#looking);
      this.#looking = undefined;
    };
  }

  #rightsOf(viewer: Viewer, mustStand: boolean): Rights | Promise<Rights> {
    if (viewer.kind === 'SYSTEM') return everything;
    const find = () =>
      remembered(this.#rights, `${rightsKeyOf(viewer)} ${String(mustStand)}`, () =>
        this.#readRights(viewer, mustStand),
      );
    return this.#isBelieved ? find() : this.#confirm().then(find);
  }

  async #readRights(viewer: Viewer, mustStand: boolean): Promise<Rights> {
    const [grants, { isGood }] = await Promise.all([
      this.#db.many(findGrants(viewer.kind, viewer.name, groupsOf(viewer))),
      this.#db.one(findStanding(viewer.kind, viewer.name, viewer.tokenId ?? null)),
    ]);
    return new Rights(grants, mustStand && !isGood);
  }

  get #isBelieved(): boolean {
    return performance.now() - this.#confirmedAt < believed;
  }

  /** Forgets everything when rights have changed since it was last asked. */
  async #confirm(): Promise<void> {
    if (this.#isBelieved) return;
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

const keyOf = (authorization: string): string => hash('sha256', authorization, 'base64');

const isExpired = ({ expiresAt }: Viewer) => expiresAt != null && expiresAt.getTime() <= Date.now();
