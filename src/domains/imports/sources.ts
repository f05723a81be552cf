import { ImportError, parseReference, type ImageReference, type SourceRules } from '../../oci/index.js';
import type { Queryable } from '../../platform/postgres/index.js';
import { notAllowed } from '../image-streams/index.js';
import { findRegistry, keepRegistry } from './imports.sql.js';

/** A stream, and a source as something in it names it. */
export interface StreamSource {
  readonly namespace: string;
  readonly stream: string;
  readonly source: string;
  readonly insecure: boolean;
}

/** What a source turned out to be. */
export interface Found<Answer> {
  /** Where it was found: with a registry. */
  readonly place: ImageReference;
  readonly answer: Answer;
  /** The registry to remember, for a source that names none. */
  readonly registry: string | null;
}

/**
 * Finds sources in the registries where they may be. One that names no registry is looked for in those that are
 * searched, the next one only after a clear "not found"; where a stream has found it once, there it stays, for the
 * same name elsewhere may be somebody else's.
 */
export class Sources {
  readonly #db: Queryable;
  readonly #rules: SourceRules;

  constructor(db: Queryable, rules: SourceRules) {
    this.#db = db;
    this.#rules = rules;
  }

  /** Whether imports may use any registry that the reference can mean. */
  isAllowed = (reference: ImageReference, insecure: boolean): boolean =>
    this.#rules.placesOf(reference, insecure).length > 0;

  /** Asks for a source in each place where it may be; throws `ImportError` when it is in none, or not allowed. */
  async find<Answer>(
    of: StreamSource,
    ask: (place: ImageReference) => Promise<Answer>,
  ): Promise<Found<Answer>> {
    const named = parseReference(of.source);
    const isNamed = named.registry !== '';
    const known = isNamed ? null : await this.foundIn(of);
    const reference = known === null ? named : { ...named, registry: known };
    const places = this.#rules.placesOf(reference, of.insecure);
    if (places.length === 0) throw new ImportError('Forbidden', notAllowed(of.source));
    for (const place of places) {
      try {
        return { place, answer: await ask(place), registry: isNamed ? null : place.registry };
      } catch (error) {
        const isMissing = error instanceof ImportError && error.reason === 'NotFound';
        if (!isMissing || places.length === 1) throw error;
      }
    }
    const searched = places.map(({ registry }) => registry).join(', ');
    throw new ImportError(
      'NotFound',
      `${of.source} is in none of the registries that are searched: ${searched}.`,
    );
  }

  /** The registry where a stream has found a source that names none; null as long as it has not. */
  async foundIn({ namespace, stream, source }: Omit<StreamSource, 'insecure'>): Promise<string | null> {
    return (await this.#db.maybe(findRegistry(namespace, stream, source)))?.registry ?? null;
  }

  /** Remembers where a stream has found a source. */
  async keep(
    tx: Queryable,
    { namespace, stream, source }: Omit<StreamSource, 'insecure'>,
    registry: string | null,
  ): Promise<void> {
    if (registry !== null) await tx.execute(keepRegistry(namespace, stream, source, registry));
  }
}
