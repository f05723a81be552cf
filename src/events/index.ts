export { EventKinds } from './event-kinds.js';
export { behind } from './behind.js';
export { cloudEventOf, type CloudEvent } from './cloud-event.js';
export type { Actor, Cause, LoggedEvent, NewEvent } from './event.js';
export {
  EventLog,
  type BatchOptions,
  type EventLogOptions,
  type FollowOptions,
  type HistoryOptions,
} from './event-log.js';
export { EventFeed, type FeedOptions } from './fan-out/feed.js';
export type { Member } from './fan-out/member.js';
export type { Beginning, EventBatch, Frame, Soon, Subscriber } from './fan-out/topic.js';
export { matcher, nounOf, type EventFilter } from './filter.js';
export { hashOf, type EntryContent } from './audit/chain.js';
export type { AuditKey } from './audit/ledger.js';
export { newEventId } from './event-id.js';
export { Recorder, type Publisher } from './outbox/recorder.js';
export type { Slice } from './following/slice.js';
