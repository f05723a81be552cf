import type { BlastKind, BlastPartsFragment } from '../operations.generated.js';
import { Icon, type IconName } from '../parts/icon.js';
import { withShortDigests } from '../parts/words/short-digests.js';
import { counted } from '../parts/words/counted.js';
import './blast-radius.css';

const kinds: Readonly<Record<BlastKind, IconName>> = {
  TAG: 'tag',
  BUILD: 'build',
  ROLLOUT: 'deploy',
  CONSUMER: 'consumer',
  WEBHOOK: 'webhook',
};

/** The numbers that are not zero, in words. */
const whatOf = ({ builds, rollouts, steps }: BlastPartsFragment) => {
  const others = steps.filter(({ kind }) => kind === 'CONSUMER' || kind === 'WEBHOOK').length;
  return [
    builds > 0 && counted(builds, 'build'),
    rollouts > 0 && counted(rollouts, 'rollout'),
    others > 0 && counted(others, 'message'),
  ]
    .filter(Boolean)
    .join(' and ');
};

/** What a change would set off, before it is made. */
export function BlastRadius({ of }: { readonly of: BlastPartsFragment | null }) {
  if (!of) return null;
  const started = of.steps.filter(({ kind }) => kind !== 'TAG');
  if (started.length === 0)
    return (
      <>
        <p className="note ok">
          <Icon name="check" size={14} />
          It sets nothing off: no build and no rollout waits for this.
        </p>
        <Stops of={of} />
      </>
    );
  return (
    <section className="blast-radius" aria-label="What it sets off">
      <h3>
        It sets off {whatOf(of)} in {of.namespaces.join(', ')}
      </h3>
      <ul>
        {started.map((step) => (
          <li key={`${step.kind} ${step.namespace}/${step.name}`}>
            <Icon name={kinds[step.kind]} size={14} />
            <span>
              <b>
                {step.namespace}/{step.name}
              </b>{' '}
              <span className="muted">{withShortDigests(step.message)}</span>
              {step.depth > 0 && <span className="faint"> (after {counted(step.depth, 'build')})</span>}
            </span>
          </li>
        ))}
      </ul>
      <Stops of={of} />
      {of.heldNamespaces.length > 0 && (
        <p className="note warn">
          Too many at once for {of.heldNamespaces.join(', ')}: its triggers would be held.
        </p>
      )}
      {of.isTruncated && <p className="faint small">And more than is told here.</p>}
    </section>
  );
}

/** Tags at which it ends, for they stay where they are. */
function Stops({ of }: { readonly of: BlastPartsFragment }) {
  return of.stops.map(({ namespace, name, message }) => (
    <p className="note warn" key={`${namespace}/${name}`}>
      {namespace}/{name} would stay where it is: {withShortDigests(message)}
    </p>
  ));
}
