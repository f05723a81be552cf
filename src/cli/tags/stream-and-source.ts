import { NamespaceDocument } from '../../client/index.js';
import type { Context } from '../program/command.js';

/** What `import-image` is to import: the stream as it was typed, and where from; undefined: where it comes from already. */
export interface StreamAndSource {
  readonly name: string;
  readonly source: string | undefined;
}

/**
 * Reads the name that `import-image` takes. A reference with its registry names its source, and by its last part the
 * stream, as in `oc`. So does the path of a repository before its own `--from`, as catalogues write it (`ubi9/nodejs-20
 * --from=registry.example/ubi9/nodejs-20`), where its first part is no namespace.
 */
export async function streamAndSource(
  typed: string,
  from: string | undefined,
  context: Context,
): Promise<StreamAndSource> {
  const [first = '', ...path] = typed.split('/');
  const last = path.at(-1);
  if (last === undefined) return { name: typed, source: from };
  if (/[.:]/.test(first) || first === 'localhost') return { name: last, source: from ?? typed };
  const isPathOfSource = from !== undefined && `/${withoutTag(from)}`.endsWith(`/${withoutTag(typed)}`);
  if (!isPathOfSource || (path.length === 1 && (await isNamespace(first, context))))
    return { name: typed, source: from };
  return { name: last, source: from };
}

const withoutTag = (reference: string) => reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');

async function isNamespace(name: string, { client, signal }: Context): Promise<boolean> {
  const { namespace } = await client.request(NamespaceDocument, { name }, { signal });
  return namespace != null;
}
