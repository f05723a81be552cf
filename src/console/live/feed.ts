import type { Client } from 'urql';
import { serverNow } from '../graph/clock.js';
import { createStore } from '../graph/store.js';
import {
  FollowDocument,
  PresentDocument,
  type EventPartsFragment,
  type FollowSubscription,
  type PresentQuery,
} from '../operations.generated.js';
import { connection } from './connection.js';
import { openSocket, sent, socket } from './socket.js';

/** Something that has happened. */
export type LiveEvent = EventPartsFragment;

/** What listeners hear: each event, and that events may have been missed, so that the state is to be read again. */
export type News = LiveEvent | 'gap';

const kept = 200;

/** The latest events, newest first; null until they are known. */
export const recent = createStore<readonly LiveEvent[] | null>(null);

const listeners = new Set<(news: News) => void>();

/** Hears of everything that happens; returns what ends that. */
export function listen(listener: (news: News) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (news: News) => {
  for (const listener of [...listeners]) listener(news);
};

/**
 * Follows all that happens from now on, across lost connections: each new one goes on behind the last event seen, so
 * nothing is missed and nothing comes twice. Returns what ends it.
 */
export function openFeed(client: Client): () => void {
  let after: string | null = null;
  let lostAt: number | null = null;
  let resumedAt = 0;
  let replayed = 0;
  let unsubscribe = () => {};
  let closed = false;
  connection.set({ state: 'connecting' });
  recent.set(null);

  const opened = openSocket({
    onConnected() {
      resumedAt = lostAt === null ? 0 : serverNow();
      replayed = 0;
      connection.set({ state: 'live', resumed: lostAt === null ? null : 0 });
      lostAt = null;
    },
    onLost(reason) {
      if (closed) return;
      lostAt ??= serverNow();
      connection.set({ state: 'lost', reason });
    },
  });

  const receive = ({ cursor, gap, events }: FollowSubscription['eventBatches']) => {
    after = cursor;
    if (gap) tell('gap');
    if (events.length === 0) return;
    recent.set([...events.toReversed(), ...(recent.get() ?? [])].slice(0, kept));
    const missed = events.filter(({ occurredAt }) => Date.parse(occurredAt) < resumedAt).length;
    if (missed > 0) connection.set({ state: 'live', resumed: (replayed += missed) });
    for (const event of events) tell(event);
  };

  const follow = async () => {
    const { data } = await client.query<PresentQuery>(PresentDocument, {}, { requestPolicy: 'network-only' });
    if (closed) return;
    after = data?.eventCursor ?? null;
    recent.set(data?.events.nodes ?? []);
    const variables = {
      get after() {
        return after;
      },
    };
    unsubscribe = opened.subscribe<FollowSubscription>(
      { ...sent(FollowDocument), variables },
      {
        next: ({ data: news }) => {
          if (news) receive(news.eventBatches);
        },
        // What cannot go on from where it was starts anew from the present: the log may not reach back so far.
        error: () => {
          tell('gap');
          if (!closed) setTimeout(() => void follow(), 1_000);
        },
        complete: () => {},
      },
    );
  };
  socket.set(opened);
  void follow();
  return () => {
    closed = true;
    unsubscribe();
    socket.set(null);
    void opened.dispose();
  };
}
