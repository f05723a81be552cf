/** Waits until `condition` yields something true and returns that; fails with `what` after `seconds` (default 30). */
export async function eventually<Result>(
  condition: () => Result | Promise<Result>,
  what = 'the condition',
  seconds = 30,
): Promise<NonNullable<Result>> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const result = await condition();
    if (result !== undefined && result !== null && result !== false) return result;
    if (Date.now() > deadline) throw new Error(`Waited ${String(seconds)} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
