import { createStore } from '../graph/store.js';

/** Whether what happens is seen as it happens. */
export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'live'; readonly resumed: number | null }
  | { readonly state: 'lost'; readonly reason: string };

/** The connection over which events come. */
export const connection = createStore<Connection>({ state: 'connecting' });
