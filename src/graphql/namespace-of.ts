import { notFound } from '../platform/errors.js';
import type { Context } from './context.js';

/** Resolves the namespace that an object names; NOT_FOUND when it has gone since the object was read. */
export async function namespaceOf(
  { namespace }: { readonly namespace: string },
  _: unknown,
  { namespaces }: Context,
) {
  const found = await namespaces.byName(namespace);
  if (!found) throw notFound(`Namespace ${namespace}`);
  return found;
}
