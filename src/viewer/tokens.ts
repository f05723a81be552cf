import { randomBytes } from 'node:crypto';
import type { Actor } from '../events/event.js';
import { Failure } from '../platform/errors.js';
import type { Queryable } from '../platform/postgres/index.js';
import { sha256 } from '../platform/sha256.js';
import { findStanding, findToken, insertToken } from './tokens.sql.js';
import type { Viewer } from './viewer.js';

/** Every token begins like this, so that scanners for leaked secrets know it. */
const prefix = 'sluice_';
const form = /^sluice_[A-Za-z0-9_-]{43}$/;
/** How many characters of a token tell it from others; 220 of its 256 bits stay unsaid. */
const shown = prefix.length + 6;

/** Whether it has the form of our tokens; what has not may be one of an identity provider. */
export const isOurs = (token: string): boolean => form.test(token);

/** What a new token is to be. */
export interface NewToken {
  readonly owner: { readonly kind: 'USER' | 'SERVICE_ACCOUNT'; readonly name: string };
  readonly description: string | null;
  readonly expiresAt: Date | null;
  readonly createdBy: Actor | null;
}

/** Makes a token of 256 random bits. It is told here only: the database keeps its hash. */
export async function issueToken(
  db: Queryable,
  { owner, ...token }: NewToken,
): Promise<{ id: string; prefix: string; secret: string }> {
  const secret = prefix + randomBytes(32).toString('base64url');
  const written = {
    ...token,
    ...owner,
    viewer: owner.name,
    hash: sha256(secret),
    prefix: secret.slice(0, shown),
  };
  const { id } = await db.one(insertToken(written));
  return { id, prefix: written.prefix, secret };
}

/** Makes a token for a user, as those do who begin with a database. */
export async function createToken(
  db: Queryable,
  user: string,
  expiresAt: Date | null = null,
): Promise<string> {
  const token = {
    owner: { kind: 'USER', name: user },
    description: null,
    expiresAt,
    createdBy: null,
  } as const;
  return (await issueToken(db, token)).secret;
}

/** Whether a user is shut out, so that no token of theirs is good. */
export const isDisabled = async (db: Queryable, user: string): Promise<boolean> =>
  !(await db.one(findStanding('USER', user, null))).isGood;

/** The token in an `Authorization` header; UNAUTHENTICATED without one. */
export function bearerOf(authorization: string | undefined): string {
  if (authorization === undefined)
    throw new Failure(
      'UNAUTHENTICATED',
      'A token is needed: send the header Authorization: Bearer sluice_….',
    );
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  return token;
}

/** The failure for a token that is not good, whatever the reason. */
export const unknownToken = () =>
  new Failure(
    'UNAUTHENTICATED',
    'The token is unknown or has expired: send another as Authorization: Bearer ….',
  );

/** Whom one of our tokens stands for. */
export async function viewerOfToken(db: Queryable, token: string): Promise<Viewer> {
  const viewer = isOurs(token) ? await db.maybe(findToken(sha256(token))) : null;
  if (!viewer) throw unknownToken();
  return viewer;
}
