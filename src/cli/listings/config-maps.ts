import { ConfigMapDocument, ConfigMapsDocument, type ConfigMapPartsFragment } from '../../client/index.js';
import { ago } from '../printing/age.js';
import type { Context, Result } from '../program/command.js';
import { missing } from '../printing/missing.js';
import { splitNamespace } from '../naming/names.js';
import { everyPage } from '../printing/pages.js';

/** The config maps of the namespace. */
export async function getConfigMaps({ client, namespace, signal, now }: Context): Promise<Result> {
  const { nodes } = await everyPage(async (after) => {
    const answer = await client.request(ConfigMapsDocument, { namespace, after }, { signal });
    if (!answer.namespace) throw missing('namespace', namespace);
    return answer.namespace.configMaps;
  });
  return shownAs(nodes, nodes, now);
}

/** One of them. */
export async function getConfigMap(text: string, context: Context): Promise<Result> {
  const found = await readConfigMapNamed(text, context);
  return shownAs(found, [found], context.now);
}

/** All that one holds, entry by entry. */
export async function configMapDescription(text: string, context: Context): Promise<Result> {
  const found = await readConfigMapNamed(text, context);
  const lines = [`Name:\t${found.name}`, `Namespace:\t${found.namespace.name}`, '', 'Data', '===='];
  for (const { key, value } of found.entries) lines.push(`${key}:`, '----', value, '');
  return { value: found, names: [`configmap/${found.name}`], view: { text: lines.join('\n') } };
}

/** A config map with what it holds; a failure when there is none. */
export async function readConfigMapNamed(
  text: string,
  { client, namespace: here, signal }: Context,
): Promise<ConfigMapPartsFragment> {
  const { namespace, name } = splitNamespace(text, here);
  const answer = await client.request(ConfigMapDocument, { namespace, name }, { signal });
  const found = answer.namespace?.configMap;
  if (!found) throw missing('configmap', name, namespace);
  return found;
}

type Row = Pick<ConfigMapPartsFragment, 'name' | 'createdAt'> & { readonly entries: readonly object[] };

const shownAs = (value: unknown, rows: readonly Row[], now: Date): Result => ({
  value,
  names: rows.map(({ name }) => `configmap/${name}`),
  view: {
    columns: ['NAME', 'DATA', 'AGE'].map((title) => ({ title })),
    rows: rows.map(({ name, entries, createdAt }) => [name, String(entries.length), ago(createdAt, now)]),
    empty: 'There are no config maps here. Create one: sluice create configmap NAME --from-file=PATH',
  },
});
