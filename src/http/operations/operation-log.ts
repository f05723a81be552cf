import type { OperationDefinitionNode } from 'graphql';
import type { Logger } from '../../platform/logger.js';
import type { Viewer } from '../../viewer/index.js';

/** An operation that has been answered. */
export interface Answered {
  readonly requestId: string;
  readonly transport: 'http' | 'websocket';
  readonly viewer: Viewer;
  /** Of its text. */
  readonly hash: string;
  /** Null when the operation was refused before it was found. */
  readonly operation: OperationDefinitionNode | null;
  /** From `performance.now()`. */
  readonly startedAt: number;
  /** Codes of all errors in the answer. */
  readonly codes: readonly string[];
}

/** Writes the one line that an operation leaves in the log: never its text, variables or token. */
export function logOperation(
  logger: Logger,
  { requestId, transport, viewer, hash, operation, startedAt, codes }: Answered,
): void {
  if (!logger.isLevelEnabled('info')) return;
  const kind = operation?.operation ?? 'operation';
  const name = operation?.name?.value ?? null;
  logger.info(
    {
      'request.id': requestId,
      transport,
      'operation.name': name,
      'operation.hash': hash,
      'viewer.name': viewer.name,
      duration_ms: Math.round((performance.now() - startedAt) * 10) / 10,
      'error.codes': codes.length > 0 ? codes : undefined,
    },
    `${viewer.name}'s ${kind} ${name ?? '(unnamed)'} was ${operation ? 'answered' : 'refused'}.`,
  );
}
