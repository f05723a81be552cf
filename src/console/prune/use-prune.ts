import { useCallback, useState } from 'react';
import { useAction, type Refusal } from '../graph/use-action.js';
import { PruneDocument, type PruneImagesInput, type PruneMutation } from '../operations.generated.js';

type Payload = PruneMutation['pruneImages'];

/** What pruning would take, or has taken, from all streams that were looked at. */
export type Pruned = Pick<Payload, 'decisions' | 'removedTags' | 'images'> & { readonly dryRun: boolean };

/** Prunes all that `input` names, some streams at a time, to the end. */
export function usePrune() {
  const { run, pending } = useAction(PruneDocument);
  const [pruned, setPruned] = useState<Pruned | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const prune = useCallback(
    async (input: Omit<PruneImagesInput, 'after' | 'dryRun'>, dryRun: boolean) => {
      let whole: Pruned = { decisions: [], removedTags: [], images: [], dryRun };
      let after: string | null = null;
      setRefusals([]);
      do {
        const { data, refusals: why } = await run({ input: { ...input, after, dryRun } });
        setRefusals(why);
        if (!data) break;
        const { decisions, removedTags, images, next }: Payload = data.pruneImages;
        whole = {
          decisions: [...whole.decisions, ...decisions],
          removedTags: [...whole.removedTags, ...removedTags],
          images: [...whole.images, ...images],
          dryRun,
        };
        after = next;
        setPruned(whole);
      } while (after !== null);
    },
    [run],
  );
  const forget = useCallback(() => {
    setPruned(null);
    setRefusals([]);
  }, []);
  return { prune, pruned, refusals, pending, forget };
}
