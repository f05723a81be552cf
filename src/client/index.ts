export { createClient, type Client, type ClientOptions, type RequestOptions, type Token } from './client.js';
export type { ConnectionChange, Followed, FollowOptions, FollowVariables } from './follow.js';
export type { CloudEvent } from './cloud-event.js';
export type { ConsumedEvent, ConsumeOptions } from './consume.js';
export type { StreamOptions } from './follow-stream.js';
export { reasonOf } from './http.js';
export { pause, untilNext } from './pause.js';
export type { WatchOptions } from './watch.js';
export { SluiceError, type SluiceErrorDetails } from './sluice-error.js';
/* eslint-disable no-restricted-syntax -- What passes is listed by topic, in files that do nothing else. */
export * from './documents/access.js';
export * from './documents/builds.js';
export * from './documents/changes.js';
export * from './documents/deployments.js';
export * from './documents/events.js';
export * from './documents/runner.js';
export * from './documents/streams.js';
export * from './documents/subgraphs.js';
