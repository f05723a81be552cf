import { makeExecutableSchema } from '@graphql-tools/schema';
import { Kind, parse, print } from 'graphql';
import { latestScans, scan } from './scans.js';

interface Representation {
  readonly __typename: string;
  readonly digest: string;
}

/** The subgraph: its own schema, and what makes it part of a larger graph: `_service` and `_entities`. */
export function createSchema(sdl: string) {
  return makeExecutableSchema({
    typeDefs: [
      withoutFederation(sdl),
      `scalar _Any
       union _Entity = Image
       type _Service { sdl: String! }
       extend type Query {
         _service: _Service!
         _entities(representations: [_Any!]!): [_Entity]!
       }`,
    ],
    resolvers: {
      Query: {
        imageScans: (_: unknown, { first }: { first: number }) => latestScans(Math.min(first, 100)),
        _service: () => ({ sdl }),
        // One call brings all images that an answer has; a null stands for one that is not known.
        _entities: (_: unknown, { representations }: { representations: readonly Representation[] }) =>
          representations.map(({ __typename, digest }) =>
            __typename === 'Image' ? { __typename, digest } : null,
          ),
      },
      Image: { scan: ({ digest }: { digest: string }) => scan(digest) },
      _Entity: { __resolveType: () => 'Image' },
    },
  });
}

/** The directives of federation are for those who compose; this server needs none of them. */
function withoutFederation(sdl: string): string {
  const definitions = parse(sdl).definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION);
  return definitions.map((node) => print(node).replaceAll(/ @key\([^)]*\)/g, '')).join('\n');
}
