/** `1.2.3`, perhaps with a pre-release and a build, as semver.org has it: no number begins with a needless zero. */
const full =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*))?(?:\+[\da-zA-Z-]+(?:\.[\da-zA-Z-]+)*)?$/;

/** `1.2` or `1.2-word`. */
const minor = /^(\d+\.\d+)(-\w+)?$/;

/** What a number of a version may be at most: a tag with a greater one is no version to OpenShift. */
const most = 2n ** 64n - 1n;

interface Ranked {
  readonly tag: string;
  readonly rank: number;
  readonly numbers: readonly string[];
  readonly preRelease: readonly string[];
}

/** Tags in the order in which people look for them: latest, x.y from new to old, x.y.z likewise, then the rest by name. */
export const inOrder = (tags: readonly string[]): string[] =>
  tags
    .map(rank)
    .sort(byRank)
    .map(({ tag }) => tag);

function rank(tag: string): Ranked {
  if (tag === 'latest') return { tag, rank: 0, numbers: [], preRelease: [] };
  const version = tag.replace(/^v/, '');
  const whole = partsOf(version);
  if (whole) return { tag, rank: 2, ...whole };
  const short = partsOf(version.replace(minor, '$1.0$2'));
  return short ? { tag, rank: 1, ...short } : { tag, rank: 3, numbers: [], preRelease: [] };
}

/** What a full version is made of; null where it is none, or has too great a number. */
function partsOf(version: string): Pick<Ranked, 'numbers' | 'preRelease'> | null {
  const match = full.exec(version);
  if (!match) return null;
  const numbers = match.slice(1, 4);
  const preRelease = match[4]?.split('.') ?? [];
  const all = [...numbers, ...preRelease.filter((word) => /^\d+$/.test(word))];
  return all.every((number) => BigInt(number) <= most) ? { numbers, preRelease } : null;
}

const byRank = (one: Ranked, other: Ranked) =>
  one.rank - other.rank ||
  newerFirst(one, other) ||
  (one.tag < other.tag ? -1 : Number(one.tag !== other.tag));

function newerFirst(one: Ranked, other: Ranked): number {
  for (const [index, number] of one.numbers.entries()) {
    const difference = byNumber(other.numbers[index] ?? '', number);
    if (difference !== 0) return difference;
  }
  if (one.preRelease.length === 0 || other.preRelease.length === 0)
    return one.preRelease.length - other.preRelease.length;
  for (const [index, word] of one.preRelease.entries()) {
    const difference = byIdentifier(other.preRelease[index], word);
    if (difference !== 0) return difference;
  }
  return other.preRelease.length - one.preRelease.length;
}

/** Numbers of any length: the longer is the greater, since none begins with a zero. */
const byNumber = (one: string, other: string) =>
  one.length - other.length || (one < other ? -1 : Number(one !== other));

/** Numbers come before words; what is missing comes before both. */
function byIdentifier(one: string | undefined, other: string): number {
  if (one === undefined) return -1;
  const numeric = [one, other].map((word) => /^\d+$/.test(word));
  if (numeric[0] === true && numeric[1] === true) return byNumber(one, other);
  if (numeric[0] !== numeric[1]) return numeric[0] === true ? -1 : 1;
  return one < other ? -1 : Number(one !== other);
}
