import type { ConsumerQuery } from '../../client/index.js';
import { ago } from '../printing/age.js';
import { counted } from '../printing/count.js';
import { lagInWords, stateInWords } from '../listings/consumers.js';
import { aligned } from './aligned.js';

type Consumer = NonNullable<ConsumerQuery['consumer']>;

/** A consumer on one screen: what it wants, how far it is, and what it could not deal with. */
export const describeConsumer = (consumer: Consumer, now: Date): string =>
  aligned([
    ['Name', consumer.name],
    ['Namespace', consumer.namespace?.name ?? 'all of the cluster'],
    ['Created', ago(consumer.createdAt, now)],
    ['Owner', consumer.owner.name],
    ['Types', consumer.filter.types.length === 0 ? 'all' : consumer.filter.types],
    ['Subjects', consumer.filter.subjects.length === 0 ? 'all' : consumer.filter.subjects],
    ['State', [stateInWords(consumer), consumer.message ?? '']],
    ['Lag', lagInWords(consumer.lag)],
    ['Leased', String(consumer.leased)],
    ['Lease', consumer.lease],
    [
      'Attempts',
      `${String(consumer.maximumAttempts)}, with waits of ${consumer.backoff.join(', ') || 'nothing'}`,
    ],
    ['Cursor', consumer.cursor],
    ['Dead Letters', String(consumer.deadLetterCount)],
    ...consumer.deadLetters.nodes.map(
      ({ id, attempts, failure, diedAt, cloudEvent }) =>
        [
          `  ${id}`,
          `${cloudEvent.type} ${cloudEvent.subject}, ${counted(attempts, 'attempt')}, ${ago(diedAt, now)}: ${failure}`,
        ] as const,
    ),
  ]);
