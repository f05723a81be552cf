import type { BlastPartsFragment } from '../../client/index.js';
import { counted } from './count.js';

/** Whether a change would start anything. */
export const startsAny = ({ steps }: BlastPartsFragment): boolean => steps.some(({ kind }) => kind !== 'TAG');

/** What a change would set off beyond what it does itself, in the order in which it would come about. */
export function setOff(blast: BlastPartsFragment | null): string[] {
  if (!blast) return [];
  const started = blast.steps.filter(({ kind }) => kind !== 'TAG');
  const stops = blast.stops.map(
    ({ namespace, name, message }) => `${namespace}/${name} would stay where it is: ${message}`,
  );
  if (started.length === 0) return ['It would start no build and no rollout.', ...stops];
  const moved = blast.steps.filter(({ kind, depth }) => kind === 'TAG' && depth > 0);
  const lines = [...started, ...moved]
    .sort((one, other) => one.depth - other.depth)
    .map(({ kind, namespace, name, depth, message }) => {
      const what = kind === 'TAG' ? 'tag' : kind.toLowerCase();
      const after = depth === 0 ? '' : ` after ${counted(depth, 'round')} of builds`;
      return `  ${'  '.repeat(depth)}${what} ${namespace}/${name}${after}: ${message}`;
    });
  const sum = `${counted(blast.builds, 'build')} and ${counted(blast.rollouts, 'rollout')}`;
  return [
    `It would start ${sum} in ${blast.namespaces.join(', ')}:`,
    ...lines,
    ...(blast.isTruncated ? ['  and more than is told here'] : []),
    ...stops,
    ...blast.heldNamespaces.map((name) => `Triggers of ${name} would be held: too much would start at once.`),
  ];
}
