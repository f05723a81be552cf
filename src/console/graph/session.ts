import { createStore } from './store.js';

const tokenKey = 'sluice.token';

/** Who is signed in; `reason` says why nobody is any more. */
export interface Session {
  readonly token: string | null;
  readonly reason: string | null;
}

/**
 * The token lives as long as the browser's tab and goes nowhere but to our own origin: never into a cookie, which
 * browsers would send along by themselves.
 */
export const session = createStore<Session>({ token: sessionStorage.getItem(tokenKey), reason: null });

/** Keeps a token that the gateway takes. */
export function signIn(token: string): void {
  sessionStorage.setItem(tokenKey, token);
  session.set({ token, reason: null });
}

/** Forgets the token, and all that was seen with it. */
export function signOut(reason: string | null = null): void {
  sessionStorage.removeItem(tokenKey);
  session.set({ token: null, reason });
}
