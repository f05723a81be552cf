import type { GraphContext, GraphRequest } from '../../gateway/engine.js';

/** What a client asks, and how that may be read. */
type Asked = Pick<GraphRequest, 'schema' | 'document' | 'operationName' | 'variables' | 'admitted' | 'reads'>;

/**
 * An admitted operation, as the graph is asked for it. Its context is made when a resolver needs it: queries that are compiled
 * as a whole do without. A class, for V8 puts the getter of an object literal among what is old, and so keeps the request and its
 * answer until it collects all of the heap.
 */
export class Asking implements GraphRequest {
  readonly schema: GraphRequest['schema'];
  readonly document: GraphRequest['document'];
  readonly operationName: GraphRequest['operationName'];
  readonly variables: GraphRequest['variables'];
  readonly admitted: GraphRequest['admitted'];
  readonly reads: GraphRequest['reads'];
  readonly #makeContext: () => GraphContext;
  #context: GraphContext | undefined;

  constructor(asked: Asked, makeContext: () => GraphContext) {
    this.schema = asked.schema;
    this.document = asked.document;
    this.operationName = asked.operationName;
    this.variables = asked.variables;
    this.admitted = asked.admitted;
    this.reads = asked.reads;
    this.#makeContext = makeContext;
  }

  get context(): GraphContext {
    return (this.#context ??= this.#makeContext());
  }
}
