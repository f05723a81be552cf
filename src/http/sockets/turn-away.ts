import type { ErrorCode } from '../../platform/errors.js';
import type { Edge } from '../server.js';
import type { Connection } from './connection.js';

/** Closes one that has not been let in, and counts it as a refusal: once, whatever else is found against it. */
export function turnAway(
  connection: Connection,
  { refusals }: Edge,
  code: ErrorCode,
  [closeCode, reason]: readonly [code: number, reason: string],
): void {
  if (!connection.isOpen) return;
  refusals?.add('/graphql', code);
  connection.close(closeCode, reason);
}
