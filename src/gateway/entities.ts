import type { Context } from '../graphql/context.js';
import { globalId } from '../graphql/global-id.js';
import { badInput } from '../platform/errors.js';
import { findNode, nodeTypes } from './nodes.js';

/** Credentials are nobody's to extend. */
const closed = new Set(['Secret']);

/** Keys beside `id` that a global id can be made of. */
const naturalKeys: Readonly<Record<string, string>> = { Image: 'digest', Namespace: 'name' };

/** Our entities, and the fields by each of which they are found. */
export const entities: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  nodeTypes
    .filter((type) => !closed.has(type))
    .map((type) => [type, ['id', ...(naturalKeys[type] === undefined ? [] : [naturalKeys[type]])]]),
);

/** So many entities may be asked for at once. */
const mostRepresentations = 1_000;

/**
 * How others find our entities. Of a representation only its key is believed; each entity is read as the viewer may
 * read it, and null stands for one that is not there, or not for this viewer.
 */
export const entityResolvers = (sdl: string) => ({
  Query: {
    _service: () => ({ sdl }),
    _entities: (
      _: unknown,
      { representations }: { representations: readonly unknown[] },
      context: Context,
    ) => {
      if (representations.length > mostRepresentations)
        throw badInput(`At most ${String(mostRepresentations)} representations at once.`, 'representations');
      return Promise.all(representations.map((representation) => findEntity(representation, context)));
    },
  },
  _Entity: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
});

async function findEntity(representation: unknown, context: Context) {
  const { __typename: type, ...given } = isRecord(representation) ? representation : {};
  if (typeof type !== 'string' || !Object.hasOwn(entities, type))
    throw badInput('A representation needs the __typename of an entity.', 'representations');
  const { id } = given;
  const key = naturalKeys[type];
  const value = key === undefined ? undefined : given[key];
  const wanted = typeof id === 'string' ? id : typeof value === 'string' ? globalId(type, value) : null;
  if (wanted === null)
    throw badInput(
      `A representation of ${type} needs ${(entities[type] ?? []).join(' or ')}.`,
      'representations',
    );
  const found = await findNode(wanted, context);
  // An id of another type is no entity of this one.
  return found?.__typename === type ? found : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
