import type { Actor } from '../events/event.js';

/** On whose behalf something is asked for. */
export interface Viewer {
  readonly name: string;
}

/** The viewer, as events name them. */
export const actorOf = (viewer: Viewer): Actor => ({ kind: 'USER', name: viewer.name });
