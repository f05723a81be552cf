import { createHmac } from 'node:crypto';
import type { Secret } from '../../platform/secret.js';
import type { Provider } from './model.js';
import { isSame } from '../../platform/is-same.js';

/** What came to a hook, as far as it shows who sent it. */
export interface Delivery {
  readonly body: Buffer;
  /** What stands behind the hook in the URL; null where nothing does. */
  readonly inPath: string | null;
  readonly authorization: string | undefined;
  /** `X-Hub-Signature-256` of GitHub. */
  readonly signature: string | undefined;
  /** The sender's own number of the delivery, if it has one. */
  readonly number: string | undefined;
}

/** Whether a delivery shows a hook's secret, or a signature by it, as its provider does. Takes as long either way. */
export function isProven(provider: Provider, secret: Secret, delivery: Delivery): boolean {
  const { body, inPath, authorization = '', signature = '' } = delivery;
  if (provider === 'GHCR')
    return isSame(signature, `sha256=${createHmac('sha256', secret.reveal()).update(body).digest('hex')}`);
  if (provider === 'DOCKER_HUB' || provider === 'QUAY') return isSame(inPath ?? '', secret.reveal());
  return isSame(authorization.replace(/^Bearer +/i, ''), secret.reveal());
}
