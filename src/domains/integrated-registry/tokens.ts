import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './signing-key.js';

/** What the registry knows its token server as, and itself: `auth.token.issuer` and `.service` of its configuration. */
const names = { issuer: 'sluice', service: 'sluice-registry' } as const;

/**
 * How long a token is good for, in seconds: the least that the protocol knows. Clients ask again by themselves, in the
 * middle of a push too. The registry allows clocks to differ by another minute, so rights that are taken away last two
 * minutes in the registry at most.
 */
export const lifetime = 60;

/** What a token allows, in the words of the distribution project. */
export interface Grant {
  readonly type: 'repository' | 'registry';
  readonly name: string;
  readonly actions: readonly string[];
}

/**
 * Signs a token that the registry believes from `issuedAt` on. `subject` comes back in its notifications as the actor's
 * name.
 */
export const signToken = (
  { key, algorithm, certificates }: SigningKey,
  subject: string,
  grants: readonly Grant[],
  issuedAt = new Date(),
): Promise<string> =>
  new SignJWT({ access: grants })
    .setProtectedHeader({ typ: 'JWT', alg: algorithm, x5c: [...certificates] })
    .setIssuer(names.issuer)
    .setAudience(names.service)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    // The registry's clock may be a little behind.
    .setNotBefore(new Date(issuedAt.getTime() - 30_000))
    .setExpirationTime(new Date(issuedAt.getTime() + lifetime * 1_000))
    .setJti(randomUUID())
    .sign(key);
