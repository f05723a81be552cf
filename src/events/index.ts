export { cloudEventOf, cloudEventTypeOf, type CloudEvent } from './cloud-event.js';
export type { Actor, Cause, LoggedEvent, NewEvent } from './event.js';
export {
  EventLog,
  type BatchOptions,
  type EventBatch,
  type EventLogOptions,
  type FollowOptions,
  type HistoryOptions,
} from './event-log.js';
export { matcher, nounOf, type EventFilter } from './filter.js';
export { newEventId } from './event-id.js';
export { Recorder, type Publisher } from './recorder.js';
export type { Slice } from './slice.js';
