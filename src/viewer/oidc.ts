import {
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { Failure } from '../platform/errors.js';
import type { Queryable } from '../platform/postgres/index.js';
import { knowUser } from './tokens.sql.js';
import { unknownToken } from './tokens.js';
import type { Viewer } from './viewer.js';

/** An identity provider whose tokens are taken, and how they are read. */
export interface OidcIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly usernameClaim: string;
  readonly usernamePrefix: string;
  readonly groupsClaim: string;
  readonly groupsPrefix: string;
}

/** Seconds by which clocks may differ. */
const tolerance = 30;
const longestToken = 16_384;
const mostGroups = 200;
const person = /^[A-Za-z0-9][A-Za-z0-9._@:+/=-]{0,199}$/;
const group = /^[^\p{C}]{1,200}$/u;

/**
 * Finds whom tokens of identity providers stand for. Keys come from where the configured issuer publishes them, and from
 * nowhere that a token names; they are fetched anew when a token is signed with one that is not known.
 */
export function oidcViewers(
  db: Queryable,
  issuers: readonly OidcIssuer[],
): ((token: string) => Promise<Viewer>) | undefined {
  if (issuers.length === 0) return undefined;
  const known = new Map(
    issuers.map((issuer) => [issuer.issuer, { issuer, keys: remembering(() => keysOf(issuer)) }]),
  );
  return async (token) => {
    const found = token.length > longestToken ? undefined : known.get(issuerIn(token));
    if (!found) throw unknownToken();
    const viewer = viewerOf(found.issuer, await verify(token, found.issuer, await found.keys()));
    await db.execute(knowUser(viewer.name));
    return viewer;
  };
}

function issuerIn(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
}

async function verify(token: string, issuer: OidcIssuer, keys: JWTVerifyGetKey): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: [...issuer.algorithms],
      clockTolerance: tolerance,
      requiredClaims: ['exp', 'sub'],
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
      throw unreachable(issuer, error);
    throw unknownToken();
  }
}

function viewerOf(issuer: OidcIssuer, payload: JWTPayload): Viewer {
  const claim = payload[issuer.usernameClaim];
  const name = typeof claim === 'string' ? `${issuer.usernamePrefix}${claim}` : '';
  if (!person.test(name) || name.startsWith('system:')) throw unknownToken();
  const told = payload[issuer.groupsClaim];
  const groups = (Array.isArray(told) ? told : [])
    .filter((each): each is string => typeof each === 'string' && group.test(each))
    .slice(0, mostGroups)
    .map((each) => `${issuer.groupsPrefix}${each}`)
    .filter((each) => !each.startsWith('system:'));
  return { kind: 'USER', name, groups, expiresAt: new Date(((payload.exp ?? 0) + tolerance) * 1000) };
}

/** The keys that an issuer says it signs with. */
async function keysOf({ issuer, ...rest }: OidcIssuer): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) }).catch(
    (error: unknown) => {
      throw unreachable({ issuer, ...rest }, error);
    },
  );
  const document: unknown = answer.ok ? await answer.json().catch(() => null) : null;
  const { issuer: told, jwks_uri: uri } = (document ?? {}) as Record<string, unknown>;
  if (told !== issuer || typeof uri !== 'string' || !URL.canParse(uri))
    throw unreachable({ issuer, ...rest }, new Error(`${url} is no configuration of this issuer.`));
  return createRemoteJWKSet(new URL(uri), {
    timeoutDuration: 5_000,
    cacheMaxAge: 600_000,
    cooldownDuration: 5_000,
  });
}

const unreachable = ({ issuer }: OidcIssuer, cause: unknown) =>
  new Failure('UNAVAILABLE', `The identity provider ${issuer} cannot be asked just now: try again.`, {
    cause,
  });

/** Does something once, and again only if it failed. */
function remembering<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= work().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
