import { badInput } from '../../../platform/errors.js';

/** Refuses a secret that is named by an empty text, as a template leaves it whose parameter nobody gave. */
export function checkSecret(name: string | null, path: readonly string[]): void {
  if (name === '') throw badInput('The name of the secret is empty: name one, or leave it out.', ...path);
}
