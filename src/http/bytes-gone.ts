import { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';

/** What Node keeps of a socket that the system has; its own timeout of sockets looks at the same. */
interface Handle {
  readonly bytesWritten?: number;
  readonly writeQueueSize?: number;
}

/**
 * How many bytes the system has taken of all that were written to a socket, or to that of a response. It grows within a long
 * write, too, of which streams say nothing before its end.
 */
export function bytesGone(written: Writable): number {
  const socket = written instanceof ServerResponse ? written.socket : written;
  const { bytesWritten = 0, writeQueueSize = 0 } =
    (socket as { readonly _handle?: Handle | null } | null)?._handle ?? {};
  return bytesWritten - writeQueueSize;
}
