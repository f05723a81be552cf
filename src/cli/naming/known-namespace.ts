import { NamespaceDocument } from '../../client/index.js';
import type { Context } from '../program/command.js';

/** Says so where the namespace worked in is none that one may see: an empty list, or a choice, may be a slip of the fingers. */
export async function sayIfNoNamespace({
  client,
  namespace: name,
  signal,
  talk,
}: Pick<Context, 'client' | 'namespace' | 'signal' | 'talk'>): Promise<void> {
  const { namespace } = await client.request(NamespaceDocument, { name }, { signal });
  if (!namespace)
    talk(
      `There is no namespace “${name}” that you may see. See: sluice get namespaces; make it: sluice create namespace ${name}`,
    );
}
