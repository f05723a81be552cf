import type { StreamRowFragment } from '../operations.generated.js';

/** The newest change among the tags that the row knows; null where none points at anything. */
export const lastMoved = ({ tags }: StreamRowFragment): string | null =>
  tags.nodes.reduce<string | null>(
    (latest, { current }) =>
      current && (latest === null || current.createdAt > latest) ? current.createdAt : latest,
    null,
  );

/** How many of the row's tags could not be imported. */
export const failing = ({ tags }: StreamRowFragment): number =>
  tags.nodes.filter(({ conditions }) => conditions.some(({ status }) => status === 'FALSE')).length;

/** The row's namespace and name, as references have them. */
export const fullName = ({ namespace, name }: Pick<StreamRowFragment, 'namespace' | 'name'>): string =>
  `${namespace.name}/${name}`;
