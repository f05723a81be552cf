import type { IncomingMessage } from 'node:http';
import { HttpFailure } from './body.js';

/**
 * Whether a request says once for whom it is. Node takes the first of several; a proxy before it may have taken another, and so
 * have let in what it would not.
 */
export function namesOneHost({ rawHeaders }: IncomingMessage): boolean {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === 'host') count++;
  }
  return count < 2;
}

/** The refusal of any other. */
export const severalHosts = new HttpFailure(400, 'The request has several Host headers: send one.');
