import type { NewEvent } from '../../../src/events/index.js';

/** Things that sockets want one of; an event about any further one concerns nobody. */
export const parts = 100;

/** An event about one of these things. */
export const eventAbout = (part: number): NewEvent => ({
  type: 'image-tag.moved',
  namespace: 'bench',
  subject: `bench/app-${String(part)}`,
  payload: {
    stream: 'app',
    tag: 'prod',
    before: null,
    after: { revision: '7', digest: `sha256:${'a'.repeat(64)}` },
  },
  actor: { kind: 'USER', name: 'bench' },
  cause: { kind: 'REQUEST', message: 'for a bench', requestId: 'bench', eventId: null },
});

/** What its subscribers ask for. */
export const query =
  'subscription ($subjects: [String!], $after: EventCursor) { events(subjects: $subjects, after: $after) { id cursor type version occurredAt namespace subject actor { name } cause { message } } }';
