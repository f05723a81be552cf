import { createHash, randomBytes } from 'node:crypto';
import { Failure } from '../platform/errors.js';
import type { Queryable } from '../platform/postgres/index.js';
import { findToken, insertToken } from './tokens.sql.js';
import type { Viewer } from './viewer.js';

/** Every token begins like this, so that scanners for leaked secrets know it. */
const prefix = 'sluice_';
const form = /^sluice_[A-Za-z0-9_-]{43}$/;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Makes a token of 256 random bits for a viewer. It is told here only: the database keeps its hash. */
export async function createToken(
  db: Queryable,
  viewer: string,
  expiresAt: Date | null = null,
): Promise<string> {
  const token = prefix + randomBytes(32).toString('base64url');
  await db.execute(insertToken(hashOf(token), viewer, expiresAt));
  return token;
}

/** Whom an `Authorization` header stands for; UNAUTHENTICATED for anything but a good bearer token. */
export async function authenticate(db: Queryable, authorization: string | undefined): Promise<Viewer> {
  if (authorization === undefined)
    throw new Failure(
      'UNAUTHENTICATED',
      'A token is needed: send the header Authorization: Bearer sluice_….',
    );
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  const viewer = form.test(token) ? await db.maybe(findToken(hashOf(token))) : null;
  if (!viewer)
    throw new Failure(
      'UNAUTHENTICATED',
      'The token is unknown or has expired: send another as Authorization: Bearer ….',
    );
  return { kind: 'USER', ...viewer };
}
