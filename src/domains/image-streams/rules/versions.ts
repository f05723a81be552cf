import { compare, parse, type SemVer } from 'semver';
import { badInput } from '../../../platform/errors.js';
import { matchesGlob } from '../../../platform/glob.js';
import type { Pointer } from '../model.js';
import { quote } from './names.js';
import { KnownRanges } from './known-ranges.js';

/** What makes one tag better than another. */
export type VersionOrder = 'SEMVER' | 'NEWEST' | 'ALPHABETICAL';

/** The tags of its own stream among which a tag follows the best; those that match all that is given. */
export interface VersionRange {
  /** A range of semantic versions, e.g. `>=1.2 <2`. */
  readonly semver: string | null;
  /** A pattern of names, e.g. `1.2-*`. */
  readonly glob: string | null;
  readonly order: VersionOrder;
  /** Whether versions such as `2.0.0-rc.1` count. */
  readonly prerelease: boolean;
}

/** Whether two ranges ask for the same. */
export const sameRange = (one: VersionRange | null, other: VersionRange | null): boolean =>
  canonical(one) === canonical(other);

const canonical = (range: VersionRange | null) =>
  range && JSON.stringify([range.semver, range.glob, range.order, range.prerelease]);

/** The range as a cause names it. */
export const inWords = ({ semver, glob }: VersionRange): string =>
  [semver, glob].filter((part) => part !== null).join(' and ');

/** A tag that might be followed. */
export interface Candidate extends Pointer {
  readonly name: string;
  /** When its image was built, as far as that is known. */
  readonly builtAt: Date;
}

const longestPattern = 256;
const ranges = new KnownRanges();

/** Refuses a range that says nothing, or nothing that can be understood. */
export function checkVersionRange({ semver, glob }: VersionRange, ...path: string[]): void {
  if (semver === null && glob === null)
    throw badInput(
      'Say what to follow: a range of versions (semver), a pattern of names (glob) or both.',
      ...path,
    );
  for (const [field, text] of Object.entries({ semver, glob }))
    if (text !== null && (text === '' || text.length > longestPattern))
      throw badInput(`${field} has 1 to ${String(longestPattern)} characters.`, ...path, field);
  if (semver !== null && ranges.of(semver, false) === null)
    throw badInput(
      `${quote(semver)} is no range of versions: write e.g. ">=1.2 <2", "^1.4", "~2.1" or "1.x || 3.x".`,
      ...path,
      'semver',
    );
}

/** Whether a tag of this name is in the range. */
export function isInRange(range: VersionRange, name: string): boolean {
  if (range.glob !== null && !matchesGlob(range.glob, name)) return false;
  if (range.semver === null && range.order !== 'SEMVER') return true;
  const version = versionOf(name);
  if (!version) return false;
  if (range.semver === null) return range.prerelease || version.prerelease.length === 0;
  return ranges.of(range.semver, range.prerelease)?.test(version) ?? false;
}

/** The best of those in the range; null when none is. Names decide where the order does not. */
export function bestOf<Each extends Candidate>(
  range: VersionRange,
  candidates: readonly Each[],
): Each | null {
  const better = betterBy[range.order];
  let best: Each | null = null;
  for (const candidate of candidates)
    if (isInRange(range, candidate.name) && (!best || better(candidate, best) > 0)) best = candidate;
  return best;
}

const byName = (one: Candidate, other: Candidate) =>
  one.name === other.name ? 0 : one.name > other.name ? 1 : -1;

const betterBy: Record<VersionOrder, (one: Candidate, other: Candidate) => number> = {
  ALPHABETICAL: byName,
  NEWEST: (one, other) => one.builtAt.getTime() - other.builtAt.getTime() || byName(one, other),
  // Of 1.2.0 and 1.2, the same version, the one that says more is the less likely to move.
  SEMVER: (one, other) => {
    const [a, b] = [versionOf(one.name), versionOf(other.name)];
    return (a && b ? compare(a, b) : 0) || one.name.length - other.name.length || byName(one, other);
  },
};

const version = /^v?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:-([\w.-]+))?$/;

/** The version that a tag's name says: `v` may stand before it, and what is missing at its end is 0. */
function versionOf(name: string): SemVer | null {
  const [, major, minor = '0', patch = '0', prerelease] = version.exec(name) ?? [];
  if (major === undefined) return null;
  const numbers = [major, minor, patch].map((digits) => String(Number(digits))).join('.');
  return parse(prerelease === undefined ? numbers : `${numbers}-${prerelease.replaceAll('_', '-')}`, {
    loose: true,
  });
}
