import { badInput } from '../../platform/errors.js';
import { matchesGlob } from '../../platform/glob.js';
import type { EffectiveRetention, ImmutableTagRule, Limits, Retention } from './model.js';

/** What `oc adm prune images` keeps when it is told nothing: three revisions, and the last hour. */
export const defaultRetention = { keepTagRevisions: 3, keepYoungerThan: 3600 } as const;

/** The first rule that keeps tags of this name where they point, or null. */
export const immutableRule = (rules: readonly ImmutableTagRule[], tag: string): ImmutableTagRule | null =>
  rules.find(({ pattern }) => matchesGlob(pattern, tag)) ?? null;

/** Joins what namespace and stream lay down: a stream may add rules, and loosen none. */
export const immutableRules = (
  namespace: readonly string[],
  stream: readonly string[],
): ImmutableTagRule[] => [
  ...namespace.map((pattern) => ({ pattern, origin: 'NAMESPACE' as const })),
  ...stream.map((pattern) => ({ pattern, origin: 'STREAM' as const })),
];

/** The patterns that are laid down no more. */
export const goneFrom = (
  known: readonly string[],
  patterns: readonly string[] | undefined,
): readonly string[] =>
  patterns === undefined ? [] : known.filter((pattern) => !patterns.includes(pattern));

/** Joins retention: each number of the stream goes before the namespace's, and that before the default. */
export function effectiveRetention(namespace: Retention, stream: Retention): EffectiveRetention {
  const [keepTagRevisions, keepTagRevisionsFrom] = nearest('keepTagRevisions', namespace, stream);
  const [keepYoungerThan, keepYoungerThanFrom] = nearest('keepYoungerThan', namespace, stream);
  return { keepTagRevisions, keepTagRevisionsFrom, keepYoungerThan, keepYoungerThanFrom };
}

function nearest(rule: keyof Retention, namespace: Retention, stream: Retention) {
  if (stream[rule] !== null) return [stream[rule], 'STREAM'] as const;
  if (namespace[rule] !== null) return [namespace[rule], 'NAMESPACE'] as const;
  return [defaultRetention[rule], 'DEFAULT'] as const;
}

const mostPatterns = 50;
const pattern = /^[\w.*?-]{1,128}$/;

/** Refuses patterns that no tag could have, or that are too many. */
function checkPatterns(patterns: readonly string[], ...path: string[]): void {
  if (patterns.length > mostPatterns)
    throw badInput(`A policy has at most ${String(mostPatterns)} patterns of immutable tags.`, ...path);
  for (const [index, text] of patterns.entries())
    if (!pattern.test(text))
      throw badInput(
        `${JSON.stringify(text.slice(0, 80))} is no pattern of tags: use what tag names have, "*" for any characters and "?" for one.`,
        ...path,
        String(index),
      );
}

/** Refuses a number that is not from 0 to two thousand millions. */
function checkCount(count: number | null, ...path: string[]): void {
  if (count !== null && (count < 0 || count > 2_000_000_000))
    throw badInput(`${path.at(-1) ?? 'It'} is at least 0.`, ...path);
}

/** Refuses a number of bytes below 0. */
function checkSize(bytes: bigint | null, ...path: string[]): void {
  if (bytes !== null && bytes < 0n) throw badInput(`${path.at(-1) ?? 'It'} is at least 0.`, ...path);
}

/** Refuses patterns and numbers that no policy could have. */
export function checkPolicy(
  patterns: readonly string[] | undefined,
  counts: { readonly [Name in keyof (Limits & Retention)]?: (Limits & Retention)[Name] | undefined },
): void {
  checkPatterns(patterns ?? [], 'input', 'immutableTags');
  const { maximumImageSize = null, ...others } = counts;
  checkSize(maximumImageSize, 'input', 'limits', 'maximumImageSize');
  for (const [name, count] of Object.entries(others)) {
    const group = name.startsWith('maximum') ? 'limits' : 'retention';
    checkCount(count ?? null, 'input', group, name);
  }
}
