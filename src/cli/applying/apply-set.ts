import { SluiceError } from '../../client/index.js';
import { applyWanted, namespaceOf, type Applied, type Terms } from './apply-wanted.js';
import { nameOf } from './name-of.js';
import type { Context } from '../program/command.js';
import type { Placed } from '../manifests/read-set.js';
import type { SetFailure } from '../manifests/set-failure.js';

/** What became of a set of objects. */
export interface SetApplied {
  readonly applied: readonly Applied[];
  readonly failures: readonly SetFailure[];
}

/**
 * Applies one object after the other. What needs a thing that is not there is tried again after the rest, for as
 * long as that brings anything about: files need no order.
 */
export async function applySet(placed: readonly Placed[], context: Context, how: Terms): Promise<SetApplied> {
  const applied: Applied[] = [];
  const lasting: SetFailure[] = [];
  const rooms = new Set<string>();
  for (let left = placed; ;) {
    const missing: (Placed & { readonly failure: SetFailure })[] = [];
    for (const each of left) {
      context.signal.throwIfAborted();
      try {
        const done = wouldBeIn(rooms, each, context) ?? (await applyWanted(each.wanted, context, how));
        applied.push(done);
        if (how.dryRun && each.wanted.kind === 'Namespace' && done.outcome === 'CREATED')
          rooms.add(done.namespace);
      } catch (error) {
        const failure = { line: `${each.where}: ${error instanceof Error ? error.message : ''}`, error };
        if (error instanceof SluiceError && error.code === 'NOT_FOUND') missing.push({ ...each, failure });
        else lasting.push(failure);
      }
    }
    if (missing.length === 0 || missing.length === left.length)
      return { applied, failures: [...lasting, ...missing.map(({ failure }) => failure)] };
    left = missing;
  }
}

/** In a namespace that only a real run would have made, all is new. */
function wouldBeIn(rooms: ReadonlySet<string>, { wanted }: Placed, context: Context): Applied | undefined {
  if (wanted.kind === 'Namespace') return undefined;
  const namespace = namespaceOf(wanted, context);
  if (!rooms.has(namespace)) return undefined;
  return { name: nameOf(wanted), namespace, outcome: 'CREATED', changes: [], cursor: null };
}
