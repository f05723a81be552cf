import { validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { behind } from '../events/index.js';
import { codedError } from '../graphql/errors.js';
import { run, settled } from './engine.js';
import type { Engine, Following, Graph, GraphRequest, Subscribed } from './graph.js';
import { subscribed } from './subscribed.js';

/**
 * A graph whose engine can be exchanged while it is served. What was admitted by a schema runs on the engine of that
 * schema. A subscription goes on over an exchange, from the same source and without losing an event; where it cannot,
 * for a field of it is gone, it ends with the reason and the cursor behind which it can begin anew.
 */
export class LiveGraph implements Graph {
  #engine: Engine;
  readonly #engines = new WeakMap<GraphQLSchema, Engine>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#engines.set(engine.schema, engine);
  }

  get schema(): GraphQLSchema {
    return this.#engine.schema;
  }

  /** From now on everything new is run by this engine. */
  exchange(engine: Engine): void {
    this.#engine = engine;
    this.#engines.set(engine.schema, engine);
  }

  execute(request: GraphRequest): Promise<ExecutionResult> {
    return settled(() => run(this.#engineOf(request), request));
  }

  subscribe(request: GraphRequest): Promise<Subscribed> {
    return settled(async () => {
      let engine = this.#engineOf(request);
      let following = await engine.follow(request);
      const events = await following.open();
      let reached: () => string | undefined = () => undefined;
      const answer = (event: unknown) => {
        if (engine !== this.#engine) return answerAnew(event);
        const answered = following.answer(event);
        if (answered instanceof Promise)
          return answered.then((done) => {
            reached = behind(event);
            return done;
          });
        reached = behind(event);
        return answered;
      };
      const answerAnew = async (event: unknown): Promise<ExecutionResult> => {
        const next = this.#engine;
        following = await carriedOver(following, next, request, reached());
        engine = next;
        return answer(event);
      };
      return subscribed(request, events, answer);
    });
  }

  #engineOf({ schema }: GraphRequest): Engine {
    if (schema === undefined || schema === this.#engine.schema) return this.#engine;
    return this.#engines.get(schema) ?? this.#engine;
  }
}

/** The same subscription on another engine, if it means the same there. */
async function carriedOver(
  following: Following,
  engine: Engine,
  request: GraphRequest,
  cursor: string | undefined,
): Promise<Following> {
  const mistake = mistakeIn(request.document, engine.schema);
  if (mistake !== null) throw changed(mistake, cursor);
  const next = await engine.follow(request);
  if (next.origin !== following.origin) throw changed('Its events come from another source now.', cursor);
  return next;
}

const mistakes = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, { readonly message: string | null }>>();

/** What is wrong with a document by this schema; found out once for all who follow by it. */
function mistakeIn(document: DocumentNode, schema: GraphQLSchema): string | null {
  const ofSchema = mistakes.get(schema) ?? new WeakMap<DocumentNode, { readonly message: string | null }>();
  mistakes.set(schema, ofSchema);
  const known = ofSchema.get(document);
  if (known) return known.message;
  const [mistake] = validate(schema, document, undefined, { maxErrors: 1 });
  const message = mistake?.message ?? null;
  ofSchema.set(document, { message });
  return message;
}

const changed = (why: string, cursor: string | undefined) =>
  codedError(
    'SCHEMA_CHANGED',
    `The graph has changed since this subscription began. ${why}${cursor === undefined ? '' : ' Subscribe anew behind extensions.cursor, and nothing is missed.'}`,
    {},
    { cursor },
  );
