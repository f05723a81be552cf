import { createHash, randomBytes } from 'node:crypto';
import type { Secret } from '../../../platform/secret.js';
import { isSame } from '../../../platform/is-same.js';

/** What a secret of a trigger is kept as: `salt:hash`. It never comes out again. */
export function hashWebhookSecret(secret: Secret, salt = randomBytes(16).toString('base64url')): string {
  return `${salt}:${createHash('sha256').update(`${salt}:${secret.reveal()}`).digest('base64url')}`;
}

/** Whether a text is the secret, in a time that tells nothing of it. */
export function isWebhookSecret(given: Secret, kept: string): boolean {
  const [salt = ''] = kept.split(':', 1);
  return isSame(hashWebhookSecret(given, salt), kept);
}
