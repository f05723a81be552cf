const factors: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * The number that a quantity of Kubernetes stands for, e.g. `500m` → 0.5, `1Gi` → 1073741824, `1e3` → 1000; null when
 * it is none.
 */
export function parseQuantity(text: string): number | null {
  const match = /^(\d+\.?\d*|\.\d+)([A-Za-z]i?)?$/.exec(text);
  if (match) {
    const [, digits, suffix] = match;
    const factor = suffix === undefined ? 1 : factors[suffix];
    return factor === undefined ? null : Number(digits) * factor;
  }
  return /^(?:\d+\.?\d*|\.\d+)[eE][+-]?\d{1,2}$/.test(text) ? Number(text) : null;
}

/** How a number of bytes is written, as a pattern for a field of a form. */
export const sizePattern = '([0-9]{1,19})([kKMGTPE]i?)?';

const written = new RegExp(`^${sizePattern}$`);

/** The most bytes that the graph can tell of: its sizes are whole numbers of 64 bits. */
export const mostBytes = 2n ** 63n - 1n;

/**
 * The number of bytes that a text stands for, exactly: whole ones, or as many as a suffix says, e.g. `500M` or `2Gi`; null when
 * it is none. Of a kilo's k the case does not matter, as people write both.
 */
export function parseSize(text: string): bigint | null {
  const [, digits, suffix] = written.exec(text) ?? [];
  if (digits === undefined) return null;
  if (suffix === undefined) return BigInt(digits);
  const factor = factors[suffix.replace(/^ki/, 'Ki').replace(/^K$/, 'k')];
  return factor === undefined ? null : BigInt(digits) * BigInt(factor);
}
