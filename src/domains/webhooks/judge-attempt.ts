import type { SendingPace } from './model.js';
import type { Answer } from './post.js';

/** What an attempt comes to. */
export type Judgement =
  | { readonly outcome: 'DELIVERED' }
  /** Seconds until the next attempt. */
  | { readonly outcome: 'RETRYING'; readonly wait: number; readonly failure: string }
  | { readonly outcome: 'FAILED'; readonly failure: string }
  /** The endpoint wants nothing more; the event waits until somebody resumes the webhook. */
  | { readonly outcome: 'GONE'; readonly failure: string };

/** The longest wait in seconds that an endpoint can ask for. */
const longestAsked = 86_400;

/**
 * What an answer means: 2xx is delivered, 410 ends the webhook, anything else is tried again as long as there are waits
 * left. An endpoint may ask for a longer wait, and chance adds up to a tenth, so that retries spread.
 */
export function judgeAttempt(
  { status, failure, retryAfter }: Pick<Answer, 'status' | 'failure' | 'retryAfter'>,
  attempts: number,
  { retries }: Pick<SendingPace, 'retries'>,
  chance = Math.random(),
): Judgement {
  if (failure === null && status !== null && status >= 200 && status < 300) return { outcome: 'DELIVERED' };
  const why = failure ?? `It answered ${String(status)}.`;
  if (status === 410) return { outcome: 'GONE', failure: why };
  const wait = retries[attempts - 1];
  if (wait === undefined) return { outcome: 'FAILED', failure: why };
  const asked = Math.min(retryAfter ?? 0, longestAsked);
  return { outcome: 'RETRYING', wait: Math.max(wait * (1 + 0.1 * chance), asked), failure: why };
}
