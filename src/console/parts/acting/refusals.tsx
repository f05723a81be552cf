import type { Refusal } from '../../graph/use-action.js';
import { Icon } from '../icon.js';

/** Why a change was refused, in the words of the gateway. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  return refusals.map(({ code, message }) => (
    <p key={message} className="refusal" role="alert">
      <Icon name="warning" size={14} />
      <span>
        {message} <code className="small">{code}</code>
      </span>
    </p>
  ));
}
