import { judgeItem } from '../../src/domains/image-streams/rules/history.js';
import { checkAll, difference, type Report } from './report.js';

interface Item {
  readonly ref: string;
  readonly image: string;
  readonly gen: number;
  readonly created: number;
}

interface HistoryVector {
  readonly steps: readonly {
    readonly event: Item;
    readonly changed: boolean;
    readonly conditionsCleared: boolean;
    readonly history: readonly Item[];
  }[];
}

/** Sequences of tag events: what each does to the history, step by step. */
export const checkTagHistories = (vectors: readonly HistoryVector[]): Report =>
  checkAll('tag-history', vectors, ({ steps }) => {
    let history: readonly Item[] = [];
    for (const [index, { event, changed, conditionsCleared, history: expected }] of steps.entries()) {
      const next = follow(history, event);
      const wrong = difference(
        `step ${String(index)}`,
        { changed, conditionsCleared, history: expected.map(ordered) },
        { changed: next !== history, conditionsCleared: next !== history, history: next.map(ordered) },
      );
      if (wrong !== undefined) return wrong;
      history = next;
    }
    return undefined;
  });

function follow(history: readonly Item[], event: Item): readonly Item[] {
  const [current, ...older] = history;
  switch (judgeItem(current ? domainItem(current) : null, domainItem(event))) {
    case 'unchanged':
      return history;
    case 'pushed':
      return [event, ...history];
    case 'confirmed':
    case 'replaced':
      return [{ ...event, created: current?.created ?? event.created }, ...older];
  }
}

const domainItem = ({ ref, image, gen }: Item) => ({
  reference: ref,
  digest: image === '' ? null : image,
  generation: BigInt(gen),
});

const ordered = ({ ref, image, gen, created }: Item) => [ref, image, gen, created];
