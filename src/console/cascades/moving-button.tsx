import { useEffect, useState, type ReactNode } from 'react';
import type { AnyVariables } from 'urql';
import { Changes } from '../changes/changes.js';
import type { Document } from '../graph/document.js';
import { useAction, type Refusal } from '../graph/use-action.js';
import type { BlastPartsFragment, ChangePartsFragment } from '../operations.generated.js';
import { DialogButton } from '../parts/acting/dialog-button.js';
import { FormDialog } from '../parts/acting/form-dialog.js';
import type { IconName } from '../parts/icon.js';
import { Loading } from '../parts/states/loading.js';
import { BlastRadius } from './blast-radius.js';

/** What a change would do, as the gateway says when it is tried. */
export interface Effect {
  readonly changes?: readonly ChangePartsFragment[];
  readonly blastRadius: BlastPartsFragment | null;
}

interface MovingParts<Data, Input> {
  /** A mutation that can be tried. */
  readonly document: Document<Data, { input: Input }>;
  readonly input: Input;
  readonly effectOf: (data: Data) => Effect;
  readonly cli?: string;
  readonly icon: IconName;
  readonly className?: string;
  readonly children: string;
  /** What the dialog says of it, if more than the button. */
  readonly title?: string;
  /** What it is about, in a sentence. */
  readonly about?: ReactNode;
  readonly onDone?: (data: Data) => void;
}

/** Sets something in motion, once one has seen what that sets off: the same change, tried and undone. */
export function MovingButton<Data extends object, Input extends object>(parts: MovingParts<Data, Input>) {
  const { icon, children, className = 'button small' } = parts;
  return (
    <DialogButton icon={icon} label={children} className={className}>
      {(close) => <MovingDialog {...parts} onClose={close} />}
    </DialogButton>
  );
}

function MovingDialog<Data extends object, Input extends object>({
  document,
  input,
  effectOf,
  cli,
  children,
  title = children,
  about,
  onDone,
  onClose,
}: MovingParts<Data, Input> & { readonly onClose: () => void }) {
  const { run, pending } = useAction(document as Document<Data, AnyVariables>);
  const [effect, setEffect] = useState<Effect | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const asked = JSON.stringify(input);
  useEffect(() => {
    void run({ input: { ...(JSON.parse(asked) as Input), dryRun: true } }).then(({ data, refusals: why }) => {
      setEffect(data && effectOf(data));
      setRefusals(why);
    });
    // The words for an effect never change.
  }, [run, asked]);
  const act = async () => {
    const { data, refusals: why } = await run({ input });
    setRefusals(why);
    if (!data) return;
    onClose();
    onDone?.(data);
  };
  return (
    <FormDialog
      title={title}
      deed={children}
      refusals={refusals}
      waits={pending || effect === null}
      copy={{ document, variables: { input }, cli }}
      onSubmit={() => void act()}
      onClose={onClose}
    >
      {about}
      <section className="stack tight" aria-label="What that does">
        <h3>What that does</h3>
        {effect === null && refusals.length === 0 && <Loading lines={2} />}
        {effect?.changes && <Changes changes={effect.changes} />}
        {effect && <BlastRadius of={effect.blastRadius} />}
      </section>
    </FormDialog>
  );
}
