import { createHmac, randomBytes } from 'node:crypto';
import { Secret } from '../../platform/secret.js';

const prefix = 'whsec_';

/** A new signing key, in the form that Standard Webhooks give it. */
export const newSigningKey = (): Secret => new Secret(prefix + randomBytes(32).toString('base64'));

/** A message as it is signed; the time in whole seconds. */
export interface Signed {
  readonly id: string;
  readonly timestamp: number;
  readonly body: string;
}

/** The header `webhook-signature`: one signature for each key that is good now, so that receivers can change keys. */
export const signatures = ({ id, timestamp, body }: Signed, keys: readonly Secret[]): string =>
  keys.map((key) => `v1,${signatureOf(`${id}.${String(timestamp)}.${body}`, key)}`).join(' ');

const signatureOf = (text: string, key: Secret) =>
  createHmac('sha256', Buffer.from(key.reveal().slice(prefix.length), 'base64'))
    .update(text)
    .digest('base64');
