import DataLoader from 'dataloader';
import { badInput, Failure, notFound } from '../../platform/errors.js';
import { issueToken } from '../../viewer/index.js';
import { keepServiceAccount } from './accounts.sql.js';
import type { AccessDesk } from './desk.js';
import { accessEvent } from './events.js';
import { checkPersonName, fullNameOf, type Token } from './model.js';
import * as statements from './tokens.sql.js';

const day = 86_400;
const usual = 90 * day;
const longest = 366 * day;

/** Whose token to make, and how long it is to be good. */
export interface TokenRequest {
  readonly serviceAccount: { readonly namespace: string; readonly name: string } | null;
  readonly user: string | null;
  readonly description: string | null;
  /** Seconds; null: as usual. */
  readonly expiresIn: number | null;
}

type Owner = Pick<Token, 'ownerKind' | 'ownerName' | 'namespace'>;

/** API tokens as one viewer makes, reads and revokes them, in one request. */
export class Tokens {
  readonly #desk: AccessDesk;
  readonly #of: DataLoader<Owner, Token[], string>;

  constructor(desk: AccessDesk) {
    this.#desk = desk;
    this.#of = new DataLoader(
      async (owners) => {
        const rows = await desk.db.many(
          statements.listTokens(
            owners.map(({ ownerKind }) => ownerKind),
            owners.map(({ ownerName }) => ownerName),
          ),
        );
        return owners.map((owner) => rows.filter((row) => keyOf(row) === keyOf(owner)));
      },
      { cacheKeyFn: keyOf },
    );
  }

  /** Those of an owner that are good; none where the viewer may not list them. */
  of = async (owner: Owner): Promise<Token[]> =>
    (await this.#may('list', owner)) ? this.#of.load(owner) : [];

  async byId(id: string): Promise<Token | null> {
    const token = await this.#desk.db.maybe(statements.findTokenById(id));
    return token && (await this.#may('get', token)) ? token : null;
  }

  /** Makes a token, and tells it this once. */
  async create(request: TokenRequest): Promise<{ token: Token; secret: string }> {
    const { db, outbox, by } = this.#desk;
    const owner = await this.#owner(request);
    const { now } = await db.one(statements.readClock());
    const expiresAt = this.#expiry(request, owner, now);
    const { description } = request;
    if ((description?.length ?? 0) > 200)
      throw badInput('description has at most 200 characters.', 'input', 'description');
    const { id, secret } = await db.transaction(async (tx) => {
      if (owner.ownerKind === 'SERVICE_ACCOUNT' && !(await tx.maybe(keepServiceAccount(owner.ownerName))))
        throw accountMissing(request);
      const { ownerKind: kind, ownerName: name, namespace } = owner;
      const issued = await issueToken(tx, {
        owner: { kind, name },
        description,
        expiresAt,
        createdBy: by.actor,
      });
      const payload = { prefix: issued.prefix, owner: { kind, name } };
      await outbox.publish(tx, accessEvent('token.created', { namespace, name: issued.id, payload }, by));
      return issued;
    });
    this.#of.clearAll();
    const token = await db.one(statements.findTokenById(id));
    return { token, secret };
  }

  /** Takes a token's power at once. */
  async revoke(id: string): Promise<void> {
    const token = await this.byId(id);
    if (!token) throw notFound('The token', 'input', 'id');
    if (!(await this.#may('delete', token)))
      await this.#desk.access.require('delete', 'tokens', targetOf(token), { path: ['input', 'id'] });
    const { db, outbox, by, rightsChanged } = this.#desk;
    await db.transaction(async (tx) => {
      if ((await tx.execute(statements.revokeToken(id))) === 0) throw notFound('The token', 'input', 'id');
      rightsChanged(tx);
      const { namespace, prefix, ownerKind: kind, ownerName: name } = token;
      const payload = { prefix, owner: { kind, name } };
      await outbox.publish(tx, accessEvent('token.revoked', { namespace, name: id, payload }, by));
    });
    this.#of.clearAll();
  }

  /** One's own tokens are one's own affair. */
  async #may(verb: 'get' | 'list' | 'delete', owner: Owner): Promise<boolean> {
    const { kind, name } = this.#desk.access.viewer;
    if (owner.ownerKind === kind && owner.ownerName === name) return true;
    return this.#desk.access.can(verb, 'tokens', targetOf(owner));
  }

  async #owner(request: TokenRequest): Promise<Owner> {
    const { access } = this.#desk;
    const { serviceAccount, user } = request;
    if (serviceAccount && user !== null)
      throw badInput('A token is for a service account or for a user: give one.', 'input', 'user');
    if (serviceAccount) {
      const path = ['input', 'serviceAccount'];
      const ownerName = fullNameOf(serviceAccount, ...path);
      const { namespace } = serviceAccount;
      await access.require('create', 'tokens', { namespace }, { path, missing: accountMissing(request) });
      return { ownerKind: 'SERVICE_ACCOUNT', ownerName, namespace };
    }
    const { kind, name } = access.viewer;
    if (user === null || (kind === 'USER' && user === name)) {
      if (kind === 'SYSTEM') throw badInput('Say whom the token is for.', 'input', 'user');
      return { ownerKind: kind, ownerName: name, namespace: null };
    }
    await access.require('create', 'tokens', {}, { path: ['input', 'user'] });
    checkPersonName(user, 'user', 'input', 'user');
    return { ownerKind: 'USER', ownerName: user, namespace: null };
  }

  /** A token outlives no token that it was made with: a stolen one would live for ever. */
  #expiry({ expiresIn }: TokenRequest, { ownerKind, ownerName }: Owner, now: Date): Date | null {
    if (expiresIn !== null && (expiresIn < 60 || expiresIn > longest))
      throw badInput('A token is good for 1m to 366d.', 'input', 'expiresIn');
    const seconds = expiresIn ?? (ownerKind === 'SERVICE_ACCOUNT' ? null : usual);
    const wanted = seconds === null ? null : new Date(now.getTime() + seconds * 1000);
    const { viewer } = this.#desk.access;
    const isOwn = viewer.kind === ownerKind && viewer.name === ownerName;
    const limit = isOwn && viewer.tokenId !== undefined ? (viewer.expiresAt ?? null) : null;
    if (limit === null || (wanted !== null && wanted <= limit)) return wanted;
    if (expiresIn === null) return limit;
    throw new Failure(
      'FORBIDDEN',
      `The token that you show is good until ${limit.toISOString()}: it makes none that is good for longer.`,
      { path: ['input', 'expiresIn'] },
    );
  }
}

const keyOf = ({ ownerKind, ownerName }: Owner) => `${ownerKind} ${ownerName}`;
const targetOf = ({ namespace }: Owner) => (namespace === null ? {} : { namespace });
const accountMissing = ({ serviceAccount }: TokenRequest) =>
  notFound(
    `Service account ${serviceAccount?.namespace ?? ''}/${serviceAccount?.name ?? ''}`,
    'input',
    'serviceAccount',
  );
