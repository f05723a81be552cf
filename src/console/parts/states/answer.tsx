import type { ReactNode } from 'react';
import type { Asked } from '../../graph/use-graph.js';
import { Failure } from './failure.js';
import { Loading } from './loading.js';

interface AnswerParts<Data> {
  readonly of: Asked<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** Shows an answer of the graph; until then that it is under way, or why there is none. */
export function Answer<Data>({ of, lines = 6, children }: AnswerParts<Data>) {
  if (of.data !== null) return children(of.data);
  if (of.error) return <Failure error={of.error} again={of.again} />;
  return <Loading lines={lines} />;
}
