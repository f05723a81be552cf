import { useState, type ReactNode } from 'react';
import type { AnyVariables } from 'urql';
import type { Document } from '../../graph/document.js';
import { useAction } from '../../graph/use-action.js';
import { Dialog } from './dialog.js';
import { FormDialog } from './form-dialog.js';
import { Icon, type IconName } from '../icon.js';
import { Refusals } from './refusals.js';
import type { Refusal } from '../../graph/use-action.js';

interface ActParts<Data, Variables> {
  readonly document: Document<Data, Variables>;
  readonly variables: Variables;
  readonly icon: IconName;
  readonly children: string;
  readonly className?: string;
  /** The same at the command line. */
  readonly cli?: string;
  /** What is asked before it is done; left out, it is done at once. */
  readonly confirm?: ReactNode;
  readonly onDone?: (data: Data) => void;
}

/** Changes something at the press of a button; where it cannot be undone, or is refused, it says so first. */
export function ActButton<Data extends object, Variables extends AnyVariables>({
  document,
  variables,
  icon,
  children,
  className = 'button small',
  cli,
  confirm,
  onDone,
}: ActParts<Data, Variables>) {
  const { run, pending } = useAction(document);
  const [asking, setAsking] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const act = async () => {
    const { data, refusals: why } = await run(variables);
    setRefusals(why);
    setAsking(why.length > 0);
    if (data) onDone?.(data);
  };
  const leave = () => {
    setAsking(false);
    setRefusals([]);
  };
  return (
    <>
      <button
        type="button"
        className={className}
        aria-disabled={pending}
        onClick={() => {
          if (pending) return;
          if (confirm === undefined) void act();
          else setAsking(true);
        }}
      >
        <Icon name={icon} size={14} />
        {children}
      </button>
      {asking &&
        (confirm === undefined ? (
          <Dialog title={children} onClose={leave}>
            <Refusals refusals={refusals} />
          </Dialog>
        ) : (
          <FormDialog
            title={children}
            deed={children}
            refusals={refusals}
            waits={pending}
            copy={{ document, variables, cli }}
            onSubmit={() => void act()}
            onClose={leave}
          >
            {confirm}
          </FormDialog>
        ))}
    </>
  );
}
