import type { ServerResponse } from 'node:http';
import type { CloudEvent } from '../../events/index.js';
import { codeOf } from '../../graphql/errors.js';
import { Failure } from '../../platform/errors.js';

/** Events that follow each other, and where to go on behind them; none where that is all there is to say. */
export interface EnvelopeBatch {
  readonly events: readonly CloudEvent[];
  readonly cursor: string;
}

/** Milliseconds after which a client whose connection broke is to come back. */
const retry = 2_000;
/** Characters that are written before it is looked whether they are read. */
const mostAtOnce = 65_536;

interface Sending {
  /** Whether the batches end by themselves: then the client is told so. */
  readonly ends: boolean;
  /** Aborted when the client has gone, or the node is to stop. */
  readonly signal: AbortSignal;
  /** Throws once the viewer's token is good no more. */
  readonly stillMay: () => Promise<unknown>;
  /** Settles once the client has read what was sent. */
  readonly drained: () => Promise<void>;
}

/** Sends batches as they come, and no faster than they are read; resolves to why it ended. */
export async function sendBatches(
  response: ServerResponse,
  batches: AsyncGenerator<EnvelopeBatch, void, undefined>,
  { ends, signal, stillMay, drained }: Sending,
): Promise<string> {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.write(`retry: ${String(retry)}\n: reading the log of events\n\n`);
  try {
    for await (const { events, cursor } of batches) {
      await stillMay();
      const pieces = events.length === 0 ? [bookmark(cursor)] : piecesOf(events);
      for (const piece of pieces) if (!response.write(piece)) await drained();
    }
    if (!ends || signal.aborted) return 'the client has gone';
    response.write('event: end\ndata: {}\n\n');
    return 'all was sent';
  } catch (error) {
    if (signal.aborted) return 'the client has gone';
    response.write(`event: end\ndata: ${JSON.stringify(told(error))}\n\n`);
    return codeOf(error);
  } finally {
    await batches.return(undefined);
  }
}

/** One event. Its cursor never holds a line feed, and JSON none outside of its escapes. */
const frame = (event: CloudEvent): string => `id: ${event.cursor}\ndata: ${JSON.stringify(event)}\n\n`;

/** Many events as text, in pieces that are little more than is to wait for a reader at a time. */
function piecesOf(events: readonly CloudEvent[]): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const event of events) {
    piece += frame(event);
    if (piece.length < mostAtOnce) continue;
    pieces.push(piece);
    piece = '';
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** Moves a client's `Last-Event-ID`, and delivers nothing. */
const bookmark = (cursor: string): string => `: nothing new\nid: ${cursor}\n\n`;

/** Why a stream ends that has begun; what is no expected failure stays inside. */
function told(error: unknown) {
  const code = codeOf(error);
  return { code, message: error instanceof Failure ? error.message : 'The stream of events broke off.' };
}
