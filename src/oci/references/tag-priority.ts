interface RankedTag {
  readonly tag: string;
  readonly rank: number;
  readonly prefix: string;
  readonly version: Version | null;
}

interface Version {
  readonly numbers: readonly bigint[];
  readonly prerelease: readonly string[];
}

const number = '(0|[1-9][0-9]*)';
const minorForm = new RegExp(`^${number}\\.${number}(?:-([0-9A-Za-z]+))?$`);
const words = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const fullForm = new RegExp(`^${number}\\.${number}\\.${number}(?:-(${words}))?(?:\\+${words})?$`);
const largest = 2n ** 64n;

/**
 * The tags of a repository in the order in which an import takes them, as OpenShift does: `latest`, then `x.y`
 * and `x.y-word` newest first, then full versions newest first (each may begin with `v`; what follows a `+` counts for
 * nothing), then the rest by text.
 */
export const prioritizeTags = (tags: readonly string[]): string[] =>
  tags
    .map(rank)
    .sort(compareTags)
    .map(({ tag }) => tag);

function rank(tag: string): RankedTag {
  if (tag === 'latest') return { tag, rank: 0, prefix: '', version: null };
  const prefix = tag.startsWith('v') ? 'v' : '';
  const text = tag.slice(prefix.length);
  const minor = readVersion(minorForm.exec(text), 2);
  if (minor) return { tag, rank: 1, prefix, version: minor };
  const full = readVersion(fullForm.exec(text), 3);
  return { tag, rank: full ? 2 : 3, prefix, version: full };
}

function readVersion(match: RegExpExecArray | null, places: number): Version | null {
  if (!match) return null;
  const numbers = match.slice(1, places + 1).map(BigInt);
  const prerelease = match[places + 1]?.split('.') ?? [];
  const numeric = prerelease.filter(isNumeric);
  if (numeric.some((part) => part.length > 1 && part.startsWith('0'))) return null;
  if ([...numbers, ...numeric.map(BigInt)].some((part) => part >= largest)) return null;
  return { numbers, prerelease };
}

const isNumeric = (part: string) => /^[0-9]+$/.test(part);

function compareTags(a: RankedTag, b: RankedTag): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (!a.version || !b.version) return compare(a.tag, b.tag);
  return compareVersions(b.version, a.version) || compare(a.prefix, b.prefix);
}

function compareVersions(a: Version, b: Version): number {
  for (const [place, part] of a.numbers.entries()) {
    const order = compare(part, b.numbers[place] ?? 0n);
    if (order !== 0) return order;
  }
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  for (const [place, part] of a.prerelease.entries()) {
    const other = b.prerelease[place];
    if (other === undefined) return 1;
    const order = comparePrerelease(part, other);
    if (order !== 0) return order;
  }
  return a.prerelease.length - b.prerelease.length;
}

function comparePrerelease(a: string, b: string): number {
  if (isNumeric(a) && isNumeric(b)) return compare(BigInt(a), BigInt(b));
  if (isNumeric(a) !== isNumeric(b)) return isNumeric(a) ? -1 : 1;
  return compare(a, b);
}

const compare = <Value extends string | bigint>(a: Value, b: Value) => (a < b ? -1 : a > b ? 1 : 0);
