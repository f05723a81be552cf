import {
  CreateConsumerDocument,
  DeleteConsumerDocument,
  PauseConsumerDocument,
  RedeliverDeadLettersDocument,
  ResumeConsumerDocument,
  SeekConsumerDocument,
} from '../../client/index.js';
import { defineCommand, list, text, toggle, type Context, type Result } from '../program/command.js';
import { knownTypes } from '../printing/event-lines.js';
import { counted, parseCount } from '../printing/count.js';
import { UsageError } from '../program/exit-codes.js';
import { getConsumers, type PlacedName } from '../listings/consumers.js';
import { eventDescription, placedName } from '../listings/events.js';

const actions = ['create', 'list', 'describe', 'pause', 'resume', 'seek', 'redeliver', 'delete'];

/** Keeps named consumers of events. */
export const consumer = defineCommand({
  name: 'consumer',
  operands: ['<action>', '[name]', '[event...]'],
  summary: `Named consumers, whose members share events: consumer ${actions.join('|')} NAME.`,
  examples: [
    'sluice consumer create deployer --type image-tag.moved --subject shop/web',
    'sluice consumer seek deployer --to beginning',
  ],
  flags: {
    type: list('--type <type>', 'For create: only events of this type, e.g. image-tag.moved or build.*.'),
    subject: list(
      '--subject <subject>',
      'For create: only what happens to this, e.g. shop/web or shop/web:prod.',
    ),
    after: text('--after <cursor>', 'For create: begin behind this cursor instead of now.'),
    lease: text('--lease <duration>', 'For create: how long a member may work on a batch, e.g. 30s.'),
    maxAttempts: text('--max-attempts <count>', 'For create: how often an event is tried.'),
    backoff: list('--backoff <durations>', 'For create: waits between attempts, e.g. 1s,10s,5m.'),
    to: text('--to <place>', 'For seek: beginning, end, or a cursor.'),
    cluster: toggle('--cluster', 'One of the whole cluster instead of the namespace.'),
  },
  async run([action = '', name, ...events], options, context) {
    const ofCluster = options.cluster === true;
    if (action === 'list') return getConsumers(context, ofCluster);
    if (!actions.includes(action) || name === undefined)
      throw new UsageError(
        `Write consumer list, or consumer ${actions.filter((one) => one !== 'list').join('|')} NAME.`,
      );
    if (action === 'describe') {
      const description = eventDescription('consumer', name)?.(context, ofCluster);
      if (description) return description;
    }
    const placed = placedName(name, context, ofCluster);
    if (action === 'create')
      return create(
        {
          ...placed,
          filter: { types: knownTypes(options.type), subjects: options.subject },
          after: options.after,
          lease: options.lease,
          maximumAttempts: parseCount(options.maxAttempts, '--max-attempts') ?? undefined,
          backoff: options.backoff.length > 0 ? options.backoff : undefined,
        },
        context,
      );
    return change(action, placed, { to: options.to, events }, context);
  },
});

async function create(
  input: PlacedName & Record<string, unknown>,
  { client, signal }: Context,
): Promise<Result> {
  const { createConsumer } = await client.request(CreateConsumerDocument, { input }, { signal });
  const { consumer: made, cursor } = createConsumer;
  return done({ consumer: made, cursor }, input.name, 'created', cursor);
}

async function change(
  action: string,
  input: PlacedName,
  { to, events }: { to: string | undefined; events: readonly string[] },
  { client, signal }: Context,
): Promise<Result> {
  const { name } = input;
  if (action === 'pause') {
    const { pauseConsumer } = await client.request(PauseConsumerDocument, { input }, { signal });
    return done(pauseConsumer, name, 'paused', pauseConsumer.cursor);
  }
  if (action === 'resume') {
    const { resumeConsumer } = await client.request(ResumeConsumerDocument, { input }, { signal });
    return done(resumeConsumer, name, 'resumed', resumeConsumer.cursor);
  }
  if (action === 'seek') {
    const seeking = { input: { ...input, to: placeOf(to) } };
    const { seekConsumer } = await client.request(SeekConsumerDocument, seeking, { signal });
    return done(seekConsumer, name, 'moved', seekConsumer.cursor);
  }
  if (action === 'redeliver') {
    const again = { input: { ...input, events: events.length > 0 ? events : undefined } };
    const { redeliverDeadLetters } = await client.request(RedeliverDeadLettersDocument, again, { signal });
    const { redelivered, cursor } = redeliverDeadLetters;
    return done(redeliverDeadLetters, name, `gives out ${counted(redelivered, 'dead letter')} again`, cursor);
  }
  const { deleteConsumer } = await client.request(DeleteConsumerDocument, { input }, { signal });
  return done(deleteConsumer, name, 'deleted', deleteConsumer.cursor);
}

function placeOf(to: string | undefined) {
  if (to === undefined) throw new UsageError('Say where to: --to beginning, --to end or --to CURSOR.');
  if (to === 'beginning') return { beginning: true };
  if (to === 'end') return { end: true };
  if (!/^[\w-]{16,}$/.test(to))
    throw new UsageError(
      `--to ${to} is no place in the log: give beginning, end, or a cursor as events and mutations tell it.`,
    );
  return { after: to };
}

const done = (value: unknown, name: string, what: string, cursor: string | null): Result => ({
  value,
  names: [`consumer/${name}`],
  view: { text: `consumer/${name} ${what}` },
  cursor,
});
