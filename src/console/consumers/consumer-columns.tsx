import {
  PauseConsumerDocument,
  RedeliverDeadLettersDocument,
  ResumeConsumerDocument,
  type ConsumerRowFragment,
} from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import type { Column } from '../parts/lists/column.js';
import { ConsumerState } from './consumer-state.js';
import { Lag } from './lag.js';

/** What is said of a consumer in a line, with what can be done about it. */
export const consumerColumns: readonly Column<ConsumerRowFragment>[] = [
  {
    title: 'Consumer',
    width: 'minmax(8rem, 1fr)',
    cell: ({ namespace, name, state, lag }) => (
      <>
        <div className="name one-line">
          {namespace && <span className="faint">{namespace.name}/</span>}
          {name}
        </div>
        <div className="second small">
          {state === 'ACTIVE' ? <Lag lag={lag} /> : <span className="muted">{state.toLowerCase()}</span>}
        </div>
      </>
    ),
  },
  {
    title: 'Wants',
    width: 'minmax(0, 1.2fr)',
    room: 'wide',
    cell: ({ filter }) => (
      <span className="muted one-line">
        {[...filter.subjects, ...filter.types].join(', ') || 'everything'}
      </span>
    ),
  },
  { title: 'State', width: '6rem', room: 'middle', cell: (row) => <ConsumerState {...row} /> },
  { title: 'Lag', width: 'minmax(0, 10rem)', room: 'middle', cell: ({ lag }) => <Lag lag={lag} /> },
  {
    title: 'Dead',
    width: '4rem',
    room: 'middle',
    end: true,
    cell: ({ deadLetterCount }) => <span className="number">{deadLetterCount}</span>,
  },
  {
    title: 'What to do',
    width: '13rem',
    narrow: '7rem',
    end: true,
    cell: ({ namespace, name, state, deadLetterCount }) => {
      const input = { namespace: namespace?.name ?? null, name };
      return (
        <span className="row wrap">
          {deadLetterCount > 0 && (
            <ActButton document={RedeliverDeadLettersDocument} variables={{ input }} icon="retry">
              Redeliver
            </ActButton>
          )}
          {state === 'ACTIVE' ? (
            <ActButton document={PauseConsumerDocument} variables={{ input }} icon="pause">
              Pause
            </ActButton>
          ) : (
            <ActButton document={ResumeConsumerDocument} variables={{ input }} icon="play">
              Resume
            </ActButton>
          )}
        </span>
      );
    },
  },
];
