import { generateKeyPair, exportJWK, SignJWT, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';

/** Seconds for which a token is good. */
const lifetime = 60;

const algorithm = 'ES256';

/** A key that this process has made for itself; its private half never leaves it. */
export interface SigningKey {
  readonly id: string;
  readonly publicKey: JWK;
  sign(audience: string, issuer: string): Promise<string>;
}

/** Makes a key. Others learn its public half from the key set of any node. */
export async function createSigningKey(): Promise<SigningKey> {
  const id = randomUUID();
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  return {
    id,
    publicKey: { ...(await exportJWK(publicKey)), kid: id, alg: algorithm, use: 'sig' },
    sign: (audience, issuer) =>
      new SignJWT({})
        .setProtectedHeader({ alg: algorithm, kid: id, typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('sluice')
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${String(lifetime)}s`)
        .sign(privateKey),
  };
}

/**
 * The tokens that partners are shown: each names one partner as its audience, so that none can use it at another, and
 * ends within a minute. They say that the gateway asks, and nothing of whom it asks for.
 */
export function partnerTokens(key: SigningKey, issuer: string): (audience: string) => Promise<string> {
  const held = new Map<string, { token: Promise<string>; until: number }>();
  return (audience) => {
    const now = performance.now();
    const last = held.get(audience);
    if (last && now < last.until) return last.token;
    const token = key.sign(audience, issuer);
    held.set(audience, { token, until: now + (lifetime / 2) * 1_000 });
    return token;
  };
}
