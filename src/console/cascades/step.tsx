import { Link } from 'wouter';
import type { StepPartsFragment } from '../operations.generated.js';
import { Badge } from '../parts/badge.js';
import { Duration } from '../parts/words/duration.js';
import { Icon } from '../parts/icon.js';
import { withShortDigests } from '../parts/words/short-digests.js';
import { stepKinds, stepPath, stepStates } from './step-words.js';

interface StepParts {
  readonly step: StepPartsFragment;
  readonly place: { readonly left: number; readonly top: number };
}

/** One step of a cascade: what it is about, how far it is, how long it takes, and why it failed. */
export function Step({ step, place }: StepParts) {
  const [kind, icon] = stepKinds[step.kind];
  const [tone, state] = stepStates[step.state];
  const path = stepPath(step);
  const message = withShortDigests(step.message);
  return (
    <li className={`step ${step.state.toLowerCase()}`} style={place}>
      <span className="kind">
        <span className="row">
          <Icon name={icon} size={14} />
          {kind}
        </span>
        <Badge tone={tone}>{state}</Badge>
      </span>
      {path === null ? (
        <b className="one-line">{step.subject}</b>
      ) : (
        <Link className="one-line" href={path} title={step.subject}>
          {step.subject}
        </Link>
      )}
      <span className="message" title={message}>
        <Duration from={step.startedAt} to={step.finishedAt} /> · {message}
      </span>
    </li>
  );
}
