/** How often a second `work` gets done by so many at a time, tried for some milliseconds. */
export async function perSecond(
  work: () => Promise<unknown>,
  atOnce: number,
  milliseconds: number,
): Promise<number> {
  const start = performance.now();
  let done = 0;
  const worker = async () => {
    for (; performance.now() - start < milliseconds; done++) await work();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (done * 1_000) / (performance.now() - start);
}

/** The middle one of some figures. */
export const medianOf = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;

/** All of them as if each were the same. */
export const meanOf = (figures: readonly number[]): number =>
  figures.reduce((sum, one) => sum + one, 0) / figures.length;
