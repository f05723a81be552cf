import { parseTagName, splitNamespace } from '../naming/names.js';
import type { Result, Table } from '../program/command.js';

/** A thing as `namespace/name`, which is how events name what they are about. */
export function placeOf(kind: string, typed: string, here: string): string {
  if (kind === 'istag') {
    const { namespace, stream, tag } = parseTagName(typed, here);
    return `${namespace}/${stream}:${tag}`;
  }
  const { namespace, name } = splitNamespace(typed, here);
  return `${namespace}/${name}`;
}

/** The two parts of such a name. */
export function partsOf(place: string) {
  const slash = place.indexOf('/');
  return { namespace: place.slice(0, slash), name: place.slice(slash + 1) };
}

/** All that a listing shows; one of all namespaces has theirs in the first column. */
export const placesIn = ({ names = [], view }: Result, namespace: string, everywhere: boolean): string[] =>
  names.map((name, index) => {
    const room = everywhere && 'rows' in view ? (view.rows[index]?.[0] ?? namespace) : namespace;
    return `${room}/${name.slice(name.indexOf('/') + 1)}`;
  });

/** A listing of one thing, as one of all namespaces shows it. */
export const inNamespace = (result: Result, namespace: string): Result =>
  'rows' in result.view
    ? {
        ...result,
        view: {
          ...result.view,
          columns: [{ title: 'NAMESPACE' }, ...result.view.columns],
          rows: result.view.rows.map((row) => [namespace, ...row]),
        },
      }
    : result;

/** What is said of a thing that is there no more. */
export function goneFrom(place: string, kind: string, columns: Table['columns']): Result {
  const { namespace, name } = partsOf(place);
  const row = columns.map(({ title }) => (title === 'NAMESPACE' ? namespace : title === 'NAME' ? name : ''));
  row[columns.findIndex(({ title }) => title === 'NAME') + 1] = 'deleted';
  return {
    value: { kind, name, namespace: { name: namespace }, deleted: true },
    names: [`${kind}/${name}`],
    view: { columns, rows: [row], empty: '' },
  };
}
