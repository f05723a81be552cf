import { useRef, useState, type SubmitEvent } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import {
  SetPolicyDocument,
  type PolicyPartsFragment,
  type SetPolicyMutation,
  type SetPolicyMutationVariables,
} from '../operations.generated.js';
import { Card } from '../parts/card.js';
import { Icon } from '../parts/icon.js';
import { Refusals } from '../parts/acting/refusals.js';
import { parseSize, sizePattern } from '../../platform/quantity.js';
import { sizeOf, whyTooLarge } from '../parts/words/sizes.js';
import { textOf } from '../parts/words/text-of.js';
import { isNewer } from './is-newer.js';
import { ImmutableTagsField, numberIn, rulesIn } from './rules-form.js';
import { SubmitButton } from '../parts/acting/submit-button.js';
import './policy-card.css';

interface PolicyCardParts {
  readonly namespace: string;
  readonly policy: PolicyPartsFragment;
}

/** The rules of a namespace, to read and to change: shown anew where somebody else has changed them. */
export function PolicyCard({ namespace, policy }: PolicyCardParts) {
  const action = useAction(SetPolicyDocument);
  const [shown, setShown] = useState({ version: policy.version, policy });
  const isOthers = !action.pending && isNewer(policy.version, shown.version);
  if (isOthers) setShown({ version: policy.version, policy });
  return (
    <PolicyForm
      key={shown.policy.version}
      namespace={namespace}
      policy={shown.policy}
      action={action}
      onSaved={(version) => {
        setShown((now) => ({ ...now, version }));
      }}
    />
  );
}

interface PolicyFormParts extends PolicyCardParts {
  readonly action: ReturnType<typeof useAction<SetPolicyMutation, SetPolicyMutationVariables>>;
  /** Hears of the version that the fields are now, which are left as they are. */
  readonly onSaved: (version: string) => void;
}

function PolicyForm({ namespace, policy, action: { run, pending }, onSaved }: PolicyFormParts) {
  // A save builds on the answer to the one before, and does not wait until that is read again.
  const version = useRef(policy.version);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [kept, setKept] = useState(false);
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const outcome = await run({
      input: {
        namespace,
        ...rulesIn(form),
        limits: {
          maximumStreams: numberIn(form, 'maximumStreams'),
          maximumTags: numberIn(form, 'maximumTags'),
          maximumImages: numberIn(form, 'maximumImages'),
          maximumImageSize: parseSize(textOf(form, 'maximumImageSize'))?.toString() ?? null,
        },
        expectedVersion: version.current,
      },
    });
    setRefusals(outcome.refusals);
    setKept(outcome.data !== null);
    const saved = outcome.data?.setNamespacePolicy.namespace?.policy.version;
    if (saved === undefined) return;
    version.current = saved;
    onSaved(saved);
  };
  const { limits, retention } = policy;
  return (
    <Card title="Rules for all its streams">
      <form className="stack" onSubmit={(event) => void save(event)}>
        <ImmutableTagsField patterns={policy.immutableTags} />
        <div className="policy-numbers">
          <NumberField name="maximumStreams" label="Most streams" value={limits.maximumStreams} />
          <NumberField name="maximumTags" label="Most tags a stream" value={limits.maximumTags} />
          <NumberField name="maximumImages" label="Most images a stream" value={limits.maximumImages} />
          <div className="field">
            <label htmlFor="maximumImageSize">Largest push</label>
            <input
              id="maximumImageSize"
              name="maximumImageSize"
              placeholder="any"
              pattern={sizePattern}
              title="Bytes, or e.g. 500M or 2Gi"
              onChange={({ currentTarget }) => {
                currentTarget.setCustomValidity(whyTooLarge(currentTarget.value));
              }}
              defaultValue={limits.maximumImageSize === null ? '' : sizeOf(limits.maximumImageSize)}
            />
          </div>
          <NumberField name="keepTagRevisions" label="Revisions kept" value={retention.keepTagRevisions} />
          <div className="field">
            <label htmlFor="keepYoungerThan">Kept while younger than</label>
            <input
              id="keepYoungerThan"
              name="keepYoungerThan"
              placeholder="1h"
              defaultValue={retention.keepYoungerThan ?? ''}
            />
          </div>
        </div>
        <Refusals refusals={refusals} />
        <footer className="row">
          <SubmitButton waits={pending}>Save rules</SubmitButton>
          {kept && (
            <span className="row muted small" role="status">
              <Icon name="check" size={14} />
              Saved
            </span>
          )}
        </footer>
      </form>
    </Card>
  );
}

interface NumberParts {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
}

function NumberField({ name, label, value }: NumberParts) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="number" min="0" placeholder="any" defaultValue={value ?? ''} />
    </div>
  );
}
