/** How tall something is, how much of that is laid out, and how much of it is seen at once; in pixels. */
interface Heights {
  readonly full: number;
  readonly laid: number;
  readonly view: number;
}

/** The tallest that browsers lay out: Firefox ends at 17.9 million pixels, Chromium at 33.5. */
const tallest = 15_000_000;

/** Pixels at either end in which nothing is scaled, so that one scrolls to the very end as in anything else. */
const plain = 1_000_000;

/** The height to lay out for something this tall. */
export const laidHeight = (full: number): number => Math.min(full, tallest);

/** Where in the whole one is, having scrolled to `at` in what is laid out. */
export const toFull = (at: number, { full, laid, view }: Heights): number =>
  scaled(at, laid - view, full - view);

/** Where to scroll to, to be at `at` of the whole: the other way round. */
export const toLaid = (at: number, { full, laid, view }: Heights): number =>
  scaled(at, full - view, laid - view);

/** Both ends one to one, all between them stretched or shrunk. */
function scaled(at: number, most: number, into: number): number {
  if (most === into || at <= plain) return at;
  if (at >= most - plain) return into - (most - at);
  return plain + ((at - plain) * (into - 2 * plain)) / (most - 2 * plain);
}
