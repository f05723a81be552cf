import type { EventLog, LoggedEvent } from '../../events/index.js';
import type { Cascade } from './model.js';

/** Whether an event may carry a cascade on. */
const mayConcern = ({ type }: LoggedEvent): boolean =>
  /^(image-tag|build|rollout|trigger|deployment)\./.test(type) || type.startsWith('namespace.triggers-');

/**
 * Yields a cascade at once, and again whenever there is more to tell, until all of it is done. Events that come in
 * quick succession are told together.
 */
export async function* followCascade(
  events: Pick<EventLog, 'follow'>,
  read: () => Promise<Cascade | null>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Cascade, void, undefined> {
  const stopping = new AbortController();
  const stop = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal;
  // From before it is read: nothing that happens meanwhile is missed.
  const news = await events.follow({ signal: stop, filter: mayConcern });
  try {
    let told = '';
    for (;;) {
      const cascade = await read();
      if (!cascade) return;
      const text = JSON.stringify([
        cascade.state,
        cascade.steps.map(({ id, state, message }) => [id, state, message]),
      ]);
      if (text !== told) yield cascade;
      told = text;
      if (cascade.finishedAt !== null) return;
      if ((await news.next()).done === true) return;
    }
  } finally {
    stopping.abort();
    await news.return();
  }
}
