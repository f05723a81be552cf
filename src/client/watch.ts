import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql/language/printer.js';
import { dropFrom } from './drop.js';
import { receive, type Reach } from './follow.js';
import { pause, untilNext } from './pause.js';

/** What to watch, and what is done with each answer. */
export interface WatchOptions<Data, Variables> {
  /** A subscription that tells how things are, and needs no cursor: each connection begins with the present. */
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Called with one answer at a time; what it throws ends the watching. */
  readonly onData: (data: Data) => void | Promise<void>;
  /** Aborting it ends the watching; that is no error. */
  readonly signal: AbortSignal;
  /** Told why a connection was lost, each time. */
  readonly onLost?: ((reason: string) => void) | undefined;
}

/** Watches until the signal aborts, across lost connections; refusals that waiting cannot mend are thrown. */
export async function watch<Data, Variables>(
  reach: Reach,
  { document, variables, onData, signal, onLost }: WatchOptions<Data, Variables>,
): Promise<void> {
  let [failures, connected] = [0, false];
  // The server has validated the document, so the answer has the document's shape.
  const handle = async (data: unknown) => onData(data as Data);
  const onConnected = () => {
    [failures, connected] = [0, true];
  };
  try {
    while (!signal.aborted) {
      const request = { query: print(document), variables: { ...variables } as Record<string, unknown> };
      const ended = await receive(reach, request, handle, onConnected, signal);
      const { reason, retryAfter } = dropFrom(ended, { tokenRenews: reach.tokenRenews, connected });
      signal.throwIfAborted();
      onLost?.(reason);
      await pause(untilNext(failures++, retryAfter), signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
