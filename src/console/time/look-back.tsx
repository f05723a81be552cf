import { serverNow } from '../graph/clock.js';
import { Icon } from '../parts/icon.js';
import { useAsOf } from './use-as-of.js';

/** Leads from now into the past. */
export function LookBack() {
  const [asOf, setAsOf] = useAsOf();
  if (asOf !== null) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        setAsOf(new Date(serverNow() - 1_000).toISOString());
      }}
    >
      <Icon name="history" size={14} />
      Look back
    </button>
  );
}
