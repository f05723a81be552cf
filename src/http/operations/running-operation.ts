import { randomUUID } from 'node:crypto';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { GraphContext } from '../../gateway/engine.js';
import {
  formatError,
  formatResult,
  codesIn,
  type ClientError,
  type ClientResult,
  type Executed,
} from '../../graphql/errors.js';
import { sha256Hex } from '../../platform/sha256.js';
import { withoutToken, type Viewer } from '../../viewer/index.js';
import { withCost, type Cost } from './cost-extension.js';
import { logOperation } from './operation-log.js';
import type { Edge } from '../server.js';

/** What an operation was let in with. */
interface Entry {
  readonly definition: OperationDefinitionNode;
  /** SHA-256 of its text. */
  readonly hash: string;
  readonly cost: Cost | null;
}

/** A subscription that follows the log together with others, as its socket drives it. */
export interface Sharing {
  resume(): void;
  renew(): Promise<void>;
  end(error?: unknown): void;
}

/** One operation on a socket, from its first message to its last. Thousands are open at once: what few need is made late. */
export class RunningOperation {
  readonly viewer: Viewer;
  /** Set while it follows the log together with others. */
  sharing: Sharing | undefined;
  /** Stops its source, where it has one of its own. */
  stop: (() => void) | undefined;
  /** Called when it has ended. */
  onEnd: (() => void) | undefined;
  readonly #edge: Edge;
  readonly #requestId = randomUUID();
  readonly #startedAt = performance.now();
  /** Its text until it is let in, and then what that hashes to. */
  #text: string;
  #codes: Set<string> | undefined;
  #operation: OperationDefinitionNode | null = null;
  /** Told with the one answer of a query or mutation; events are written once for many. */
  #cost: Cost | null = null;
  #gone: AbortController | undefined;
  #isWanted = true;
  #isShared = false;
  #isLogged = false;

  constructor(edge: Edge, viewer: Viewer, query: string) {
    this.#edge = edge;
    this.viewer = viewer;
    this.#text = query;
  }

  /** Whether it is a subscription that nobody renews when rights change. */
  get isAlone(): boolean {
    return this.#operation?.operation === OperationTypeNode.SUBSCRIPTION && !this.#isShared;
  }

  /** Whose rights it has: a subscription's socket looks after the token, and may have another one before it ends. */
  get onBehalfOf(): Viewer {
    return this.#operation?.operation === OperationTypeNode.SUBSCRIPTION
      ? withoutToken(this.viewer)
      : this.viewer;
  }

  /** Whether its client still waits for it. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  admitted({ definition, hash, cost }: Entry): void {
    this.#operation = definition;
    this.#text = hash;
    if (definition.operation !== OperationTypeNode.SUBSCRIPTION) this.#cost = cost;
  }

  /** A new context for its resolvers, aborted when the client no longer waits. */
  newContext(): GraphContext {
    return this.#edge.createContext(this.onBehalfOf, this.#requestId, this.#signal);
  }

  /** One for an event: where that is told to many, it matters to none of them whether this one waits. */
  newContextOfEvent(): GraphContext {
    return this.#edge.createContext(
      this.onBehalfOf,
      this.#requestId,
      this.#isShared ? undefined : this.#signal,
    );
  }

  /** Tells whatever works for it that nobody waits any more. */
  abort(): void {
    this.#isWanted = false;
    this.#gone?.abort();
  }

  /** It shares what it follows: nothing works for it alone any more. */
  share(sharing: Sharing): void {
    this.sharing = sharing;
    this.#isShared = true;
    this.#gone = undefined;
  }

  format(result: Executed): ClientResult {
    const formatted = formatResult(result, this.#reporting);
    this.#note(codesIn(formatted));
    return this.#cost ? withCost(formatted, this.#cost) : formatted;
  }

  formatErrors(errors: readonly unknown[]): ClientError[] {
    const formatted = errors.map((error) => formatError(error, this.#reporting));
    this.#note(codesIn({ errors: formatted }));
    return formatted;
  }

  /** Nobody waits for it any more, and nothing more is done for it; logged once. */
  end(): void {
    this.abort();
    if (this.#isLogged) return;
    this.#isLogged = true;
    this.onEnd?.();
    this.sharing = this.stop = this.onEnd = undefined;
    logOperation(this.#edge, {
      requestId: this.#requestId,
      transport: 'websocket',
      viewer: this.viewer,
      hash: this.#operation ? this.#text : sha256Hex(this.#text),
      operation: this.#operation,
      startedAt: this.#startedAt,
      codes: [...(this.#codes ?? [])],
    });
  }

  #note(codes: Iterable<string>): void {
    for (const code of codes) (this.#codes ??= new Set()).add(code);
  }

  get #signal(): AbortSignal {
    this.#gone ??= new AbortController();
    if (!this.#isWanted) this.#gone.abort();
    return this.#gone.signal;
  }

  get #reporting() {
    return { requestId: this.#requestId, logger: this.#edge.logger };
  }
}
