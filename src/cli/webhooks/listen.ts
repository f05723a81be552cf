import { createHmac, randomBytes } from 'node:crypto';
import { reasonOf, SluiceError, type CloudEvent } from '../../client/index.js';
import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';

/** What to forward, and to where. */
interface Listening {
  readonly types: readonly string[];
  readonly subjects: readonly string[];
  readonly forward: string | undefined;
  readonly secret: string | undefined;
  readonly after: string | undefined;
  readonly ofCluster: boolean;
}

/** Milliseconds that the program on this machine may take. */
const patience = 15_000;

/**
 * Posts events to a program on this machine as a webhook would: the same bodies and headers, signed with a key that is
 * told. It reads the stream of events, so nobody has to be able to reach this machine. What the program refuses is
 * told, and not tried again.
 */
export async function listen(
  { types, subjects, forward, secret, after, ofCluster }: Listening,
  { client, namespace, signal, talk, emit }: Context,
): Promise<undefined> {
  const address = addressOf(forward);
  const key = secret ?? `whsec_${randomBytes(32).toString('base64')}`;
  if (!/^whsec_[A-Za-z0-9+/]+=*$/.test(key)) throw new UsageError('A signing key looks like whsec_….');
  if (secret === undefined) talk(`# signing key: ${key}`);
  await client.follow({
    namespace: ofCluster ? undefined : namespace,
    types,
    subjects,
    after,
    signal,
    onEvent: async (event) => {
      const answer = await post(address, event, key, signal);
      await emit({ event: event.id, type: event.type, subject: event.subject, ...answer });
    },
    onConnection: (change) => {
      if (change.state === 'lost') talk(`# ${change.reason}; connecting again`);
      else talk(`# ${change.state}; events go to ${address}`);
    },
  });
  return undefined;
}

/** Where `--forward` leads, which may leave out `http://`. */
function addressOf(forward = ''): string {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(forward) ? forward : `http://${forward}`;
  if (forward === '' || !/^https?:/i.test(address) || !URL.canParse(address))
    throw new UsageError('Where to? Give --forward http://localhost:3000, or only localhost:3000.');
  return address;
}

/** Posts one event; yields the status, or why there is none. */
async function post(forward: string, event: CloudEvent, key: string, signal: AbortSignal) {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', Buffer.from(key.slice('whsec_'.length), 'base64'))
    .update(`${event.id}.${timestamp}.${body}`)
    .digest('base64');
  try {
    const answer = await fetch(forward, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      headers: {
        'content-type': 'application/cloudevents+json; charset=utf-8',
        'webhook-id': event.id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
      body,
    });
    await answer.body?.cancel();
    return { status: answer.status };
  } catch (error) {
    if (signal.aborted) throw new SluiceError('UNAVAILABLE', 'Interrupted.', { cause: error });
    return { status: null, failure: reasonOf(error) };
  }
}
