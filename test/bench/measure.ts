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

/**
 * The figures of several works, in turns: each round in the order opposite to the one before, so that a machine that gets slower or
 * quicker meanwhile favours none of them.
 */
export async function takeTurns<Name extends string, Work>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
  measure: (work: Work) => Promise<number>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed())
      figures[name].push(await measure(works[name]));
  return figures;
}

/** The middle one of some figures. */
export const medianOf = (figures: readonly number[]): number =>
  figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)] ?? NaN;

/** All of them as if each were the same. */
export const meanOf = (figures: readonly number[]): number =>
  figures.reduce((sum, one) => sum + one, 0) / figures.length;
