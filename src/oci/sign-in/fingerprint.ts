import { createHmac, randomBytes } from 'node:crypto';
import type { Credentials } from './credentials.js';

/** What tells credentials apart without giving them away. */
export type Fingerprint = (credentials: Credentials | null) => string;

const fingerprintKey = randomBytes(32);

/** A digest under a key that no other process knows. */
export const fingerprint: Fingerprint = (credentials) => {
  if (!credentials) return 'nobody';
  const parts =
    credentials.kind === 'PASSWORD'
      ? [credentials.kind, credentials.username, credentials.password.reveal()]
      : [credentials.kind, credentials.token.reveal()];
  return createHmac('sha256', fingerprintKey).update(JSON.stringify(parts)).digest('base64');
};
