import { useState, type ReactNode } from 'react';
import type { AnyVariables } from 'urql';
import type { Document } from '../../graph/document.js';
import { useAction, type Refusal } from '../../graph/use-action.js';
import { FormDialog } from './form-dialog.js';

interface ActDialogParts<Data, Variables> {
  readonly title: string;
  readonly deed: string;
  readonly document: Document<Data, Variables>;
  /** What to send, of what was filled in. */
  readonly variablesOf: (form: FormData) => Variables;
  /** Hears that it is done, before the dialog is left. */
  readonly onDone?: (data: Data) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog whose form is one change: it stays, and says why, until the gateway takes it. */
export function ActDialog<Data extends object, Variables extends AnyVariables>({
  document,
  variablesOf,
  onDone,
  onClose,
  ...frame
}: ActDialogParts<Data, Variables>) {
  const { run, pending } = useAction(document);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const send = async (form: FormData) => {
    const outcome = await run(variablesOf(form));
    setRefusals(outcome.refusals);
    if (!outcome.data) return;
    onDone?.(outcome.data);
    onClose();
  };
  return (
    <FormDialog
      {...frame}
      refusals={refusals}
      waits={pending}
      onClose={onClose}
      onSubmit={(form) => void send(form)}
    />
  );
}
