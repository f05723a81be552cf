export { cloudEventOf, cloudEventTypeOf, type CloudEvent } from './cloud-event.js';
export type { Actor, Cause, LoggedEvent, NewEvent } from './event.js';
export { EventLog, type EventLogOptions, type FollowOptions } from './event-log.js';
export { Recorder, type Publisher } from './recorder.js';
export type { Slice } from './slice.js';
