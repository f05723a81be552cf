/** Milliseconds by which the server's clock is ahead of ours, as of its last answer. */
let ahead = 0;

/** Takes the server's time from an answer, so that ages are right whatever the clock here says. */
export function setClock(response: Response): void {
  const date = Date.parse(response.headers.get('date') ?? '');
  // The header counts whole seconds: less than one is no difference.
  const difference = date + 500 - Date.now();
  if (Number.isFinite(difference)) ahead = Math.abs(difference) < 1_500 ? 0 : difference;
}

/** The time on the server's clock, in milliseconds. */
export const serverNow = (): number => Date.now() + ahead;
