import { EventCursorDocument, SluiceError } from '../../client/index.js';
import { listOfKind } from '../listings/of-a-kind.js';
import type { Context, Result, Table } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { patiently } from '../waiting/patiently.js';
import { goneFrom, inNamespace, partsOf, placeOf, placesIn } from './place.js';
import { watchableIn } from './watchable.js';

/** What is watched, and how it is shown. */
export interface Watching {
  readonly word: string;
  readonly name: string | undefined;
  readonly allNamespaces: boolean;
  /** Show what changes, and not what there is. */
  readonly onlyChanges: boolean;
}

/**
 * Shows what there is, and then each thing again when it has changed, until interrupted, across lost connections. Nothing
 * lies between the two; what changes several times while it is read is shown as it is then.
 */
export async function watchListing(
  { word, name: second, allNamespaces, onlyChanges }: Watching,
  context: Context,
): Promise<void> {
  const { client, namespace, signal, talk } = context;
  const { kind, types, about, name } = watchableIn(word, second);
  if (allNamespaces && name !== undefined)
    throw new UsageError(`“${name}” is in one namespace: leave out -A, or the name.`);
  const only = name === undefined ? null : placeOf(kind, name, namespace);
  const seen = new Map<string, string>();
  let columns: Table['columns'] = [];
  const show = async (result: Result) => {
    if ('columns' in result.view) columns = result.view.columns;
    await context.show(result);
  };
  const read = async (place: string) => {
    const at = partsOf(place);
    const there = { ...context, namespace: at.namespace, now: new Date() };
    const one = await listOfKind(kind, at.name, { allNamespaces: false, asOf: undefined }, there);
    return allNamespaces ? inNamespace(one, at.namespace) : one;
  };
  const look = async (place: string) => {
    try {
      const one = await patiently(() => read(place), signal);
      const value = JSON.stringify(one.value);
      if (seen.get(place) !== value) await show(one);
      seen.set(place, value);
    } catch (error) {
      if (!(error instanceof SluiceError) || error.code !== 'NOT_FOUND') throw error;
      if (seen.delete(place)) await show(goneFrom(place, kind, columns));
    }
  };
  /** Shows what there is; resolves to the cursor from which on it may have changed. */
  const begin = async () => {
    const { eventCursor } = await client.request(EventCursorDocument, {}, { signal });
    if (only !== null) {
      const one = await read(only);
      seen.set(only, JSON.stringify(one.value));
      if (!onlyChanges) await show(one);
      return eventCursor;
    }
    const all = await listOfKind(kind, undefined, { allNamespaces, asOf: undefined }, context);
    const places = placesIn(all, namespace, allNamespaces);
    for (const place of places) seen.set(place, '');
    if (onlyChanges) return eventCursor;
    if (!context.wantsData) await show(all);
    // As data, each is what it is when it changes, and not what a list says of it.
    else for (const place of places) await look(place);
    return eventCursor;
  };
  await client.follow({
    namespace: allNamespaces ? undefined : only === null ? namespace : partsOf(only).namespace,
    types,
    after: await begin(),
    onEvent: async (event) => {
      for (const place of about(event, seen.keys())) if (only === null || place === only) await look(place);
    },
    onExpired: () => {
      talk('# more has happened meanwhile than is kept; this is how it is now');
      return begin();
    },
    onConnection: (change) => {
      if (change.state === 'lost') talk(`# ${change.reason}; connecting again`);
      if (change.state === 'reconnected') talk('# reconnected; nothing is missed');
    },
    signal,
  });
}
