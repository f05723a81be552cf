import { badInput } from '../platform/errors.js';

/** Makes the opaque global id of an object from its type's name and its keys. */
export const globalId = (type: string, ...keys: string[]): string =>
  Buffer.from(JSON.stringify([type, ...keys])).toString('base64url');

/** What a global id stands for; anything that is none is the client's mistake. */
export function parseGlobalId(id: string): { type: string; keys: string[] } {
  try {
    const value: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'string')) {
      const [type, ...keys] = value as [string, ...string[]];
      return { type, keys };
    }
  } catch {
    // Not one of our ids: told below.
  }
  throw badInput('This is no global id; take it from the `id` field of an object.', 'id');
}
