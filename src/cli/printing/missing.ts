import { SluiceError } from '../../client/index.js';

/** The failure for something that the server answered null for. */
export const missing = (kind: string, name: string, namespace?: string): SluiceError =>
  new SluiceError(
    'NOT_FOUND',
    `${kind} “${name}” does not exist${namespace === undefined ? '' : ` in namespace “${namespace}”`}, or you may not see it.`,
  );
