import { hostname } from 'node:os';
import process from 'node:process';
import {
  CreateConsumerDocument,
  SeekConsumerDocument,
  SluiceError,
  type Client,
} from '../../client/index.js';

/** What taking part in rollouts needs. */
export interface PartOptions {
  readonly client: Pick<Client, 'request' | 'consume'>;
  /** The agent's name. */
  readonly name: string;
  /** Whose rollouts it is told of; undefined: those of all namespaces. */
  readonly namespace: string | undefined;
  /** Brings about what there is; an event counts as dealt with once this is through. */
  readonly onRollout: () => Promise<void>;
  readonly signal: AbortSignal;
  readonly talk: (line: string) => void;
}

/**
 * Takes part in the consumer of an agent's name until the signal aborts, making it where there is none: so its place is
 * kept while it is away, and its lag can be seen. One that fell behind what the log keeps goes on from now: what there
 * is to be done is read from the rollouts themselves.
 */
export async function takePart(options: PartOptions): Promise<void> {
  const { client, name, namespace, onRollout, signal, talk } = options;
  const consumer = consumerOf(name);
  await ensureConsumer(options, consumer);
  while (!signal.aborted)
    try {
      await client.consume({
        namespace,
        consumer,
        member: `${hostname()}/${String(process.pid)}`,
        onEvent: onRollout,
        onProblem: (error) => {
          talk(`# ${error instanceof Error ? error.message : String(error)}`);
        },
        signal,
      });
    } catch (error) {
      if (!(error instanceof SluiceError) || error.code !== 'CURSOR_EXPIRED') throw error;
      const input = { namespace, name: consumer, to: { end: true } };
      await client.request(SeekConsumerDocument, { input }, { signal });
      await onRollout();
    }
}

async function ensureConsumer({ client, namespace, signal }: PartOptions, name: string): Promise<void> {
  const input = { namespace, name, filter: { types: ['rollout.created'] } };
  try {
    await client.request(CreateConsumerDocument, { input }, { signal });
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== 'CONFLICT') throw error;
  }
}

/** What the consumer of an agent is called: `agent-` and its name, as far as consumers may be called so. */
const consumerOf = (agent: string): string =>
  `agent-${agent
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
