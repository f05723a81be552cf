import type { BuildDesk } from '../desk.js';
import { append, type GivenChunk } from '../logs/append.js';
import type { LogBell } from '../logs/bell.js';
import type { Build } from '../model.js';
import { findBuilds } from '../runs/find.sql.js';
import type { BuildStrategyType } from '../spec.js';
import {
  checkLeaseSeconds,
  claim,
  leaseKey,
  leaseLost,
  mostAttempts,
  type BuildLease,
  type ClaimRequest,
} from './claim.js';
import { finish, type FinishRequest } from './finish.js';
import { countWaiting } from './claim.sql.js';
import { renewLease } from './leases.sql.js';
import { release } from './release.js';
import { report, type StageReport } from './report.js';

/** A lease as its holder names it. */
export interface HeldLease {
  readonly buildId: string;
  readonly token: string;
  readonly fence: bigint;
}

/** What runners can do with builds, on a viewer's behalf. What they say counts only while their lease is the newest. */
export class BuildLeases {
  readonly #desk: BuildDesk;
  readonly #bell: LogBell;
  readonly #logLimit: bigint;

  /** `logLimit`: bytes of a log that are kept at most. */
  constructor(desk: BuildDesk, bell: LogBell, logLimit: bigint) {
    this.#desk = desk;
    this.#bell = bell;
    this.#logLimit = logLimit;
  }

  /** Claims the build whose turn it is, of the namespaces that the viewer may claim builds of; null: there is none. */
  async claim(request: ClaimRequest): Promise<BuildLease | null> {
    checkLeaseSeconds(request.leaseSeconds);
    return claim(this.#desk, { ...request, namespaces: await this.#reach(request.namespaces, true) });
  }

  /** How many builds wait that the viewer may claim. */
  async waiting(
    namespaces: readonly string[] | null,
    strategies: readonly BuildStrategyType[] | null,
  ): Promise<number> {
    const { waiting } = await this.#desk.db.one(
      countWaiting(await this.#reach(namespaces, false), strategies, mostAttempts),
    );
    return waiting;
  }

  async renew({ buildId, token, fence }: HeldLease, seconds: number): Promise<Date> {
    checkLeaseSeconds(seconds);
    const renewed = await this.#desk.db.maybe(renewLease(leaseKey(buildId, token, fence), seconds));
    if (!renewed) throw leaseLost();
    return renewed.expiresAt;
  }

  /** Keeps what is said of stages, in order. */
  report = ({ buildId, token, fence }: HeldLease, said: readonly StageReport[]): Promise<void> =>
    report(this.#desk, leaseKey(buildId, token, fence), said);

  /** The build of a lease, for its holder. */
  buildOf = ({ buildId }: HeldLease): Promise<Build | null> => this.#desk.db.maybe(findBuilds([buildId]));

  async append({ buildId, token, fence }: HeldLease, chunks: readonly GivenChunk[]) {
    const appended = await append(this.#desk.db, leaseKey(buildId, token, fence), chunks, this.#logLimit);
    this.#bell.ring(buildId);
    return appended;
  }

  /** Gives a build back that its runner will not end, so that another can begin with it at once. */
  async release({ buildId, token, fence }: HeldLease, why: string | null): Promise<Build> {
    await release(this.#desk, leaseKey(buildId, token, fence), why);
    return this.#build(buildId);
  }

  /** Ends a build, and moves its tag. */
  async finish({ buildId, token, fence }: HeldLease, request: FinishRequest): Promise<void> {
    const terms = { logLimit: this.#logLimit };
    await finish(this.#desk, leaseKey(buildId, token, fence), request, terms);
    this.#bell.ring(buildId);
  }

  #build = (id: string): Promise<Build> => this.#desk.db.one(findBuilds([id]));

  /** The namespaces that were asked for, as far as the viewer may claim builds of them; null: all. */
  async #reach(asked: readonly string[] | null, isRequired: boolean): Promise<readonly string[] | null> {
    const { all, namespaces } = await this.#desk.access.scope('claim', 'builds');
    if (all) return asked;
    if (namespaces.length === 0 && isRequired) await this.#desk.access.require('claim', 'builds');
    return asked === null ? namespaces : asked.filter((namespace) => namespaces.includes(namespace));
  }
}
