import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Readings } from '../../reads/index.js';
import { compile, fragmentsOf, type Compiled, type Running, type Source } from './compile.js';
import { switchesOf, switchedBy } from './switches.js';

/** What is known of something that was read before: of an operation, or of a field of events. */
export interface KnownRead extends Source {
  /** Variables that decide what is selected. */
  readonly switches: readonly string[];
  readonly plans: { readonly switched: string; readonly compiled: Compiled | null }[];
}

/** Plans that one operation may have: more come of arguments that differ in kind, which real clients do not do. */
const mostPlans = 16;

/** What was read before, by nodes of its document and for as long as that is remembered. */
export class KnownReads<Key extends WeakKey> {
  readonly #schema: GraphQLSchema;
  readonly #readings: Readings;
  readonly #known = new WeakMap<Key, KnownRead>();

  constructor(schema: GraphQLSchema, readings: Readings) {
    this.#schema = schema;
    this.#readings = readings;
  }

  /** What is known of `key`, a part of this operation of the document. */
  of(key: Key, operation: OperationDefinitionNode, document: DocumentNode): KnownRead {
    let known = this.#known.get(key);
    if (!known) {
      known = {
        schema: this.#schema,
        readings: this.#readings,
        operation,
        fragments: fragmentsOf(document),
        switches: switchesOf(document),
        plans: [],
      };
      this.#known.set(key, known);
    }
    return known;
  }
}

/** The statement for this run, compiled unless one fits, and its values; null where resolvers have to answer. */
export function prepare(
  known: KnownRead,
  running: Running,
  compiledFor: (source: Source, running: Running) => Compiled | null = compile,
): { compiled: Compiled; values: unknown[] } | null {
  try {
    const switched = switchedBy(known.switches, running.variables);
    for (const plan of known.plans) {
      if (plan.switched !== switched) continue;
      if (plan.compiled === null) return null;
      const values = plan.compiled.valuesOf(running);
      if (values) return { compiled: plan.compiled, values };
    }
    const compiled = compiledFor(known, running);
    known.plans.push({ switched, compiled });
    if (known.plans.length > mostPlans) known.plans.shift();
    const values = compiled?.valuesOf(running);
    return compiled && values ? { compiled, values } : null;
  } catch {
    // An argument that is wrong: the resolvers say so in the right place.
    return null;
  }
}
