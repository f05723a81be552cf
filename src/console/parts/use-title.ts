import { useEffect } from 'react';
import { createStore } from '../graph/store.js';

/** What the page that is shown is called. */
export const pageTitle = createStore('');

/** Names the page, and with it the tab of the browser. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Sluice`;
    pageTitle.set(title);
  }, [title]);
}
