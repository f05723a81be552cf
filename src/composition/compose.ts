import { createHash } from 'node:crypto';
import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { GraphQLError, Kind, parse, print, Source } from 'graphql';
import { withoutForeignDescriptions } from './mend/descriptions.js';
import { mendSupergraph } from './mend/mend-supergraph.js';
import { flattenRequirements } from './mend/requirements.js';

/** One part of the graph, by the name that plans call it by. */
export interface SubgraphText {
  readonly name: string;
  /** Its schema with the directives of federation. */
  readonly sdl: string;
}

/** A mistake in a subgraph, or between several. */
export interface CompositionError {
  /** One of the codes of federation, e.g. `KEY_INVALID_FIELDS`, or one of ours. */
  readonly code: string;
  readonly message: string;
  /** Where in the subgraph's own text; null where no single place is to blame. */
  readonly line: number | null;
  readonly column: number | null;
}

/** What all subgraphs make together. */
export interface Composed {
  /** The schema that plans are made from. */
  readonly supergraphSdl: string;
  /** The schema that clients see. */
  readonly publicSdl: string;
  readonly errors?: undefined;
}

/** Why they make nothing. */
export interface NotComposed {
  readonly errors: readonly CompositionError[];
}

/** Composing takes a third of a second, and a check asks for the same graphs that the last one asked for. */
const mostRemembered = 6;
const remembered = new Map<string, Composed | NotComposed>();

/**
 * Joins subgraphs into one graph; what several serve is described by the one that stands first. Pure: the same texts give
 * the same result, or the same mistakes.
 */
export function compose(subgraphs: readonly SubgraphText[]): Composed | NotComposed {
  const key = createHash('sha256')
    .update(JSON.stringify(subgraphs.map(({ name, sdl }) => [name, sdl])))
    .digest('hex');
  const result = remembered.get(key) ?? composeAnew(subgraphs);
  remembered.delete(key);
  remembered.set(key, result);
  for (const oldest of remembered.keys()) if (remembered.size > mostRemembered) remembered.delete(oldest);
  return result;
}

function composeAnew(subgraphs: readonly SubgraphText[]): Composed | NotComposed {
  try {
    const documents = withoutForeignDescriptions(
      subgraphs.map(({ name, sdl }) => parse(new Source(sdl, name))),
    );
    const parts = subgraphs.map(({ name }, index) => ({
      name,
      ...flattenRequirements(documents[index] ?? { kind: Kind.DOCUMENT, definitions: [] }),
    }));
    const composed = composeServices(
      parts.map(({ name, document }) => ({ name, typeDefs: document, url: `subgraph://${name}` })),
    );
    if (composed.errors) return { errors: composed.errors.map(asCompositionError) };
    const made = composed.supergraphDocumentNode;
    const mended = mendSupergraph(made, parts);
    if (mended === made) return { supergraphSdl: composed.supergraphSdl, publicSdl: composed.publicSdl };
    return { supergraphSdl: print(mended), publicSdl: print(transformSupergraphToPublicSchema(mended)) };
  } catch (error) {
    // What the library refuses by throwing is a mistake of the texts as well: ours are composed in tests.
    return { errors: [asCompositionError(error)] };
  }
}

/** Any error of parser or composition, with its code and place. */
export function asCompositionError(error: unknown): CompositionError {
  if (!(error instanceof GraphQLError))
    return { code: 'INVALID_GRAPHQL', message: String(error), line: null, column: null };
  const { code } = error.extensions;
  const [place] = error.locations ?? [];
  return {
    code: typeof code === 'string' ? code : 'INVALID_GRAPHQL',
    message: error.message,
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}
