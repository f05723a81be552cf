import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { isData, type Data } from './data.js';
import type { TypeConditions } from './type-conditions.js';

type Segment = { readonly key: string } | { readonly types: readonly string[] };

/** A change of an object on its way to a subgraph, or back: a field gets another name, or another value. */
export interface Rewrite {
  readonly path: readonly Segment[];
  readonly renameTo?: string;
  readonly setTo?: string;
}

/** Rewrites as the planner words them, in our words. */
export const readRewrites = (rewrites: readonly FetchRewrite[] | undefined | null): Rewrite[] =>
  (rewrites ?? []).map((rewrite) => {
    if ('KeyRenamer' in rewrite)
      return { path: readPath(rewrite.KeyRenamer.path), renameTo: rewrite.KeyRenamer.renameKeyTo };
    const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return { path: readPath(setter.path), setTo: setter.setValueTo };
  });

const readPath = (path: readonly FetchNodePathSegment[]): Segment[] =>
  path.map((segment) => ('Key' in segment ? { key: segment.Key } : { types: segment.TypenameEquals }));

/** Changes `value`, and all in it that the rewrites' paths lead to, in place. */
export function applyRewrites(
  value: unknown,
  rewrites: readonly Rewrite[],
  conditions: TypeConditions,
): void {
  for (const rewrite of rewrites) apply(value, rewrite, 0, conditions);
}

function apply(value: unknown, rewrite: Rewrite, at: number, conditions: TypeConditions): void {
  if (Array.isArray(value)) {
    for (const item of value) apply(item, rewrite, at, conditions);
    return;
  }
  const segment = rewrite.path[at];
  if (!isData(value) || !segment) return;
  if ('types' in segment) {
    const { __typename: name } = value;
    if (typeof name !== 'string' || conditions.satisfies(name, segment.types))
      apply(value, rewrite, at + 1, conditions);
  } else if (at < rewrite.path.length - 1) {
    apply(value[segment.key], rewrite, at + 1, conditions);
  } else {
    change(value, segment.key, rewrite);
  }
}

function change(object: Data, key: string, { renameTo, setTo }: Rewrite): void {
  if (setTo !== undefined) object[key] = setTo;
  if (renameTo === undefined || !(key in object)) return;
  object[renameTo] = object[key];
  // A key that the planner has made up must not reach the client.
  Reflect.deleteProperty(object, key);
}
