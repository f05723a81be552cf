import { Link } from 'wouter';
import { MovingButton } from '../cascades/moving-button.js';
import {
  ApproveDocument,
  RejectDocument,
  type PromotionRowFragment,
  type PromotionState,
} from '../operations.generated.js';
import { ActButton } from '../parts/acting/act-button.js';
import { Ago } from '../parts/words/ago.js';
import { Badge, type Tone } from '../parts/badge.js';
import type { Column } from '../parts/lists/column.js';
import { Digest } from '../parts/words/digest.js';
import { comparePath, tagPath } from '../parts/paths.js';

type Address = PromotionRowFragment['from'];

const states: Readonly<Record<PromotionState, readonly [Tone, string]>> = {
  PENDING: ['warn', 'Waits for approval'],
  PROMOTED: ['ok', 'Promoted'],
  REJECTED: ['bad', 'Rejected'],
  EXPIRED: ['plain', 'Expired'],
};

const nameOf = ({ namespace, stream, tag }: Address) => `${namespace}/${stream}:${tag}`;

function TagLink({ of }: { readonly of: Address }) {
  return (
    <Link href={tagPath(of.namespace, of.stream, of.tag)} className="one-line" title={nameOf(of)}>
      {nameOf(of)}
    </Link>
  );
}

/** What is said of a promotion in a line, with what can be done about it. */
export const promotionColumns: readonly Column<PromotionRowFragment>[] = [
  {
    title: 'From, to',
    width: 'minmax(0, 1.4fr)',
    cell: ({ from, to, state }) => (
      <div>
        <div className="row">
          <TagLink of={from} />
        </div>
        <div className="row">
          <span className="faint">→</span>
          <TagLink of={to} />
        </div>
        <div className="second small muted">{states[state][1]}</div>
      </div>
    ),
  },
  { title: 'Image', width: '10rem', room: 'wide', cell: ({ digest }) => <Digest digest={digest} /> },
  {
    title: 'State',
    width: '10rem',
    room: 'middle',
    cell: ({ state, events }) => (
      <Badge tone={states[state][0]} title={events.at(-1)?.reason ?? undefined}>
        {states[state][1]}
      </Badge>
    ),
  },
  {
    title: 'Asked for',
    width: 'minmax(0, 9rem)',
    room: 'wide',
    cell: ({ requestedBy, requestedAt }) => (
      <div className="one-line">
        by <b>{requestedBy.name}</b> <Ago at={requestedAt} />
      </div>
    ),
  },
  {
    title: 'What to do',
    width: '15rem',
    narrow: '6rem',
    end: true,
    cell: (promotion) => <Deeds promotion={promotion} />,
  },
];

function Deeds({ promotion: { id, digest, state, from, to } }: { readonly promotion: PromotionRowFragment }) {
  const current = to.imageTag?.current?.digest;
  if (state !== 'PENDING') return null;
  return (
    <span className="row wrap deeds">
      {current != null && current !== digest && (
        <Link className="button quiet small not-narrow" href={comparePath(current, digest)}>
          Compare
        </Link>
      )}
      <ActButton
        document={RejectDocument}
        variables={{ input: { id } }}
        icon="cross"
        className="button quiet small"
      >
        Reject
      </ActButton>
      <MovingButton
        document={ApproveDocument}
        input={{ id, digest }}
        effectOf={({ approvePromotion }) => approvePromotion}
        icon="check"
        cli={`sluice approve ${id} --digest=${digest}`}
        about={
          <p>
            <b>{nameOf(to)}</b> moves at once to <Digest digest={digest} plain /> from {nameOf(from)}.
          </p>
        }
      >
        Approve
      </MovingButton>
    </span>
  );
}
