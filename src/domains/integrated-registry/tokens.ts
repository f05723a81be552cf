import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from './signing-key.js';

/** What the registry knows its token server as, and itself: `auth.token.issuer` and `.service` of its configuration. */
const names = { issuer: 'sluice', service: 'sluice-registry' } as const;

/** How long a token is good for, in seconds. Rights that are taken away last no longer than this in the registry. */
export const lifetime = 300;

/** What a token allows, in the words of the distribution project. */
export interface Grant {
  readonly type: 'repository' | 'registry';
  readonly name: string;
  readonly actions: readonly string[];
}

/** Signs a token that the registry believes. `subject` comes back in its notifications as the actor's name. */
export const signToken = (
  { key, algorithm, certificates }: SigningKey,
  subject: string,
  grants: readonly Grant[],
): Promise<string> =>
  new SignJWT({ access: grants })
    .setProtectedHeader({ typ: 'JWT', alg: algorithm, x5c: [...certificates] })
    .setIssuer(names.issuer)
    .setAudience(names.service)
    .setSubject(subject)
    .setIssuedAt()
    // The registry's clock may be a little behind.
    .setNotBefore('30 seconds ago')
    .setExpirationTime(`${String(lifetime)} seconds`)
    .setJti(randomUUID())
    .sign(key);
