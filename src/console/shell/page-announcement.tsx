import { useStore } from '../graph/store.js';
import { pageTitle } from '../parts/use-title.js';

/** Says to those who do not see it which page is shown now: after it was led to, nothing else does. */
export function PageAnnouncement() {
  return (
    <p className="hidden-text" aria-live="polite">
      {useStore(pageTitle)}
    </p>
  );
}
