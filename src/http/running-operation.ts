import { randomUUID } from 'node:crypto';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { GraphContext } from '../gateway/engine.js';
import {
  formatError,
  formatResult,
  codesIn,
  type ClientError,
  type ClientResult,
  type Executed,
} from '../graphql/errors.js';
import { hashOf } from '../graphql/remembered.js';
import type { Viewer } from '../viewer/index.js';
import { withCost, type Cost } from './cost-extension.js';
import { logOperation } from './operation-log.js';
import type { Edge } from './server.js';

/** One operation on a socket, from its first message to its last. */
export class RunningOperation {
  readonly #edge: Edge;
  readonly #viewer: Viewer;
  readonly #hash: string;
  readonly #requestId = randomUUID();
  readonly #startedAt = performance.now();
  readonly #gone = new AbortController();
  readonly #codes = new Set<string>();
  #operation: OperationDefinitionNode | null = null;
  /** Told with the one answer of a query or mutation; events are written once for many. */
  #cost: Cost | null = null;
  /** Whether it follows the log together with others. */
  isShared = false;
  /** Called when it has ended. */
  onEnd: (() => void) | undefined;

  constructor(edge: Edge, viewer: Viewer, query: string) {
    this.#edge = edge;
    this.#viewer = viewer;
    this.#hash = hashOf(query);
  }

  /** Whether it was let in, and so ends with `complete`; a refused one ends with its errors. */
  get isAdmitted(): boolean {
    return this.#operation !== null;
  }

  /** Whether it is a subscription that nobody renews when rights change. */
  get isAlone(): boolean {
    return this.#operation?.operation === OperationTypeNode.SUBSCRIPTION && !this.isShared;
  }

  /** Whether its client still waits for it. */
  get isWanted(): boolean {
    return !this.#gone.signal.aborted;
  }

  admitted(operation: OperationDefinitionNode, cost: Cost | null): void {
    this.#operation = operation;
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) this.#cost = cost;
  }

  /** A new context for its resolvers, aborted when the client no longer waits. */
  readonly newContext = (): GraphContext =>
    this.#edge.createContext(this.#viewer, this.#requestId, this.#gone.signal);

  /** Tells whatever works for it that nobody waits any more. */
  readonly abort = (): void => {
    this.#gone.abort();
  };

  format(result: Executed): ClientResult {
    const formatted = formatResult(result, this.#reporting);
    for (const code of codesIn(formatted)) this.#codes.add(code);
    return this.#cost ? withCost(formatted, this.#cost) : formatted;
  }

  formatErrors(errors: readonly unknown[]): ClientError[] {
    const formatted = errors.map((error) => formatError(error, this.#reporting));
    for (const code of codesIn({ errors: formatted })) this.#codes.add(code);
    return formatted;
  }

  log(): void {
    this.onEnd?.();
    logOperation(this.#edge.logger, {
      requestId: this.#requestId,
      transport: 'websocket',
      viewer: this.#viewer,
      hash: this.#hash,
      operation: this.#operation,
      startedAt: this.#startedAt,
      codes: [...this.#codes],
    });
  }

  get #reporting() {
    return { requestId: this.#requestId, logger: this.#edge.logger };
  }
}
