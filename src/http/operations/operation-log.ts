import type { OperationDefinitionNode } from 'graphql';
import type { Logger } from '../../platform/logger.js';
import type { Counter } from '../../platform/metrics.js';
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

/** Where operations are told of. */
interface OperationRecord {
  readonly logger: Logger;
  readonly operations?: Counter | undefined;
}

/** Counts an operation, and writes the one line that it leaves in the log: never its text, variables or token. */
export function logOperation(
  { logger, operations }: OperationRecord,
  { requestId, transport, viewer, hash, operation, startedAt, codes }: Answered,
): void {
  operations?.add(operation?.operation ?? 'none', codes[0] ?? 'OK');
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
