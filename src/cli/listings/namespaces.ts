import { NamespaceDocument, NamespacesDocument, type NamespacesQuery } from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { everyPage } from '../printing/pages.js';

type Namespace = NamespacesQuery['namespaces']['nodes'][number];

/** All namespaces. */
export async function getNamespaces({ client, signal, now }: Context): Promise<Result> {
  const { nodes } = await everyPage(
    async (after) => (await client.request(NamespacesDocument, { after }, { signal })).namespaces,
  );
  return shownAs(nodes, nodes, now);
}

/** One namespace. */
export async function getNamespace(name: string, { client, signal, now }: Context): Promise<Result> {
  const { namespace } = await client.request(NamespaceDocument, { name }, { signal });
  if (!namespace) throw missing('namespace', name);
  return shownAs(namespace, [namespace], now);
}

const shownAs = (value: unknown, rows: readonly Namespace[], now: Date): Result => ({
  value,
  names: rows.map(({ name }) => `namespace/${name}`),
  view: {
    columns: ['NAME', 'DISPLAY NAME', 'CREATED'].map((title) => ({ title })),
    rows: rows.map(({ name, displayName, createdAt }) => [name, displayName ?? '', ago(createdAt, now)]),
    empty: 'There are no namespaces. Create one: sluice create namespace NAME',
  },
});
