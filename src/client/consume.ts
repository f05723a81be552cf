import type { CloudEvent } from './cloud-event.js';
import type { Client } from './client.js';
import {
  AcknowledgeEventsDocument,
  type AcknowledgeEventsMutationVariables,
  ConsumerReadyDocument,
  ExtendLeaseDocument,
  TakeEventsDocument,
  type TakeEventsMutation,
} from './operations.generated.js';
import { pause, untilNext } from './pause.js';
import { SluiceError } from './sluice-error.js';

/** An event as a member of a consumer gets it. */
export interface ConsumedEvent {
  readonly event: CloudEvent;
  /** 1 when it is given out for the first time. */
  readonly attempt: number;
  /** Greater than that of every batch before: whatever is written to can refuse smaller ones than it has seen. */
  readonly fence: bigint;
  /** Aborted when the events have become another member's: stop, for what is done now is done twice. */
  readonly signal: AbortSignal;
}

/** Which consumer, and what is done with what it is given. */
export interface ConsumeOptions {
  /** Left out: a consumer of the whole cluster. */
  readonly namespace?: string | undefined;
  readonly consumer: string;
  /** What this member is called where it can be seen. */
  readonly member?: string | undefined;
  /** Events taken at a time; 20 if left out. */
  readonly most?: number | undefined;
  /** Deals with one event at a time, in order. What it throws sends the event back, with what lies behind it. */
  readonly onEvent: (consumed: ConsumedEvent) => void | Promise<void>;
  /** Told of what went wrong and is tried again: a failed event, a server that is away. */
  readonly onProblem?: ((error: unknown) => void) | undefined;
  /** Aborting it ends the member; what it has not acknowledged goes to others. */
  readonly signal: AbortSignal;
}

type Batch = NonNullable<TakeEventsMutation['takeEvents']['batch']>;

/** Milliseconds between two looks for events while there are none: when the server says so itself, and otherwise. */
const idle = { woken: 10_000, alone: 500 };

/**
 * Takes part in a named consumer until the signal aborts: takes events, deals with them, acknowledges them, keeps its
 * lease meanwhile. Refusals that waiting cannot mend are thrown, CURSOR_EXPIRED among them.
 */
export async function consume(
  { request, watch }: Pick<Client, 'request' | 'watch'>,
  options: ConsumeOptions,
): Promise<void> {
  const { signal, onProblem } = options;
  const ended = new AbortController();
  const rest = listen(watch, options, AbortSignal.any([signal, ended.signal]));
  let failures = 0;
  try {
    while (!signal.aborted) {
      try {
        const batch = await take(request, options);
        if (batch) await work(request, batch, options);
        else await rest();
        failures = 0;
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof SluiceError) || !(error.retryable || error.code === 'CONFLICT')) throw error;
        onProblem?.(error);
        await pause(untilNext(failures++, error.retryAfter), signal);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    ended.abort();
  }
}

/** Has the server say when there is something to take; returns how to rest until then. */
function listen(
  watch: Client['watch'],
  { namespace, consumer }: ConsumeOptions,
  signal: AbortSignal,
): () => Promise<void> {
  let isListening = false;
  let news = new AbortController();
  watch({
    document: ConsumerReadyDocument,
    variables: { namespace, name: consumer },
    signal,
    onData() {
      isListening = true;
      news.abort();
    },
    onLost() {
      isListening = false;
    },
  }).catch(() => {
    // What refuses this refuses to give out events as well, and is told there.
    isListening = false;
  });
  return async () => {
    const woken = AbortSignal.any([signal, news.signal]);
    await pause(isListening ? idle.woken : idle.alone, woken).catch(() => undefined);
    news = new AbortController();
  };
}

async function take(request: Client['request'], options: ConsumeOptions): Promise<Batch | null> {
  const { namespace, consumer, member, most = 20, signal } = options;
  const input = { namespace, consumer, member, most };
  return (await request(TakeEventsDocument, { input }, { signal })).takeEvents.batch;
}

async function work(
  request: Client['request'],
  { lease, fence, expiresAt, events }: Batch,
  { onEvent, onProblem, signal }: ConsumeOptions,
): Promise<void> {
  const lost = new AbortController();
  const finished = new AbortController();
  const mine = AbortSignal.any([signal, lost.signal]);
  const keeping = keep(request, lease, expiresAt, lost, finished.signal);
  const isOver = () => mine.aborted;
  const done: string[] = [];
  const rejected: { id: string; failure: string }[] = [];
  const failed = new Set<string>();
  try {
    for (const { id, attempt, cloudEvent } of events) {
      if (isOver()) break;
      if (failed.has(cloudEvent.subject)) continue;
      try {
        await onEvent({ event: cloudEvent, attempt, fence: BigInt(fence), signal: mine });
        done.push(id);
      } catch (error) {
        if (isOver()) break;
        failed.add(cloudEvent.subject);
        rejected.push({ id, failure: error instanceof Error ? error.message : String(error) });
        onProblem?.(error);
      }
    }
    const input = { lease, events: done, rejected };
    if (done.length + rejected.length > 0) await acknowledge(request, input, { onProblem, signal });
  } finally {
    finished.abort();
    await keeping;
  }
}

/** Says what became of a batch, and again where no answer came: the server tells the same. */
async function acknowledge(
  request: Client['request'],
  input: AcknowledgeEventsMutationVariables['input'],
  { onProblem, signal }: Pick<ConsumeOptions, 'onProblem' | 'signal'>,
): Promise<void> {
  for (let failures = 0; ; failures++)
    try {
      await request(AcknowledgeEventsDocument, { input });
      return;
    } catch (error) {
      const isPassing = error instanceof SluiceError && error.retryable && error.code !== 'CONFLICT';
      if (!isPassing || failures === mostRepeated || signal.aborted) throw error;
      onProblem?.(error);
      await pause(untilNext(failures, error.retryAfter), signal);
    }
}

/** How often an acknowledgement is repeated: for a good minute. */
const mostRepeated = 8;

/** Keeps a batch for as long as it is worked on; says through `lost` when it is another's. */
async function keep(
  request: Client['request'],
  lease: string,
  expiresAt: string,
  lost: AbortController,
  finished: AbortSignal,
): Promise<void> {
  let until = Date.parse(expiresAt);
  // The span is taken from here, so that clocks that differ do no harm.
  let span = Math.max(300, until - Date.now());
  for (;;) {
    const isOver = await pause(span / 3, finished).then(
      () => false,
      () => true,
    );
    if (isOver) return;
    const kept = await request(ExtendLeaseDocument, { input: { lease } }).catch(() => null);
    if (!kept) continue;
    if (kept.extendLease.expiresAt === null) {
      lost.abort(new SluiceError('CONFLICT', 'The lease has run out; the events are another member’s.'));
      return;
    }
    until = Date.parse(kept.extendLease.expiresAt);
    span = Math.max(300, until - Date.now());
  }
}
