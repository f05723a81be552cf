/** How many registries' answers one import waits for at a time. */
const together = 5;

/** Works on a few at a time; the results are in the order of what they are made from. */
export async function inTurns<Each, Result>(
  all: readonly Each[],
  work: (each: Each) => Promise<Result>,
): Promise<Result[]> {
  const waiting = all.entries();
  const results: Result[] = [];
  const worker = async () => {
    for (const [place, each] of waiting) results[place] = await work(each);
  };
  await Promise.all(Array.from({ length: together }, worker));
  return results;
}
