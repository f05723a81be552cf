import { createStore } from './store.js';

const tokenKey = 'sluice.token';

/** Who is signed in; `reason` says why nobody is any more. */
export interface Session {
  readonly token: string | null;
  readonly reason: string | null;
  /** Counts who has signed in: the same as long as one goes on, if with another token. */
  readonly number: number;
}

/**
 * The token lives as long as the browser's tab and goes nowhere but to our own origin: never into a cookie, which
 * browsers would send along by themselves.
 */
export const session = createStore<Session>({
  token: sessionStorage.getItem(tokenKey),
  reason: null,
  number: 0,
});

/** Keeps a token that the gateway takes. */
export function signIn(token: string): void {
  sessionStorage.setItem(tokenKey, token);
  session.set({ token, reason: null, number: session.get().number + 1 });
}

/** Goes on with another token of the same viewer: what is shown stays, and so does the socket. */
export function renewToken(token: string): void {
  sessionStorage.setItem(tokenKey, token);
  session.set({ ...session.get(), token });
}

/** The token that is sent along with whatever is asked now. */
export const presentToken = (): string => session.get().token ?? '';

/** Forgets the token, and all that was seen with it. */
export function signOut(reason: string | null = null): void {
  sessionStorage.removeItem(tokenKey);
  session.set({ ...session.get(), token: null, reason });
}
