import { parentPort } from 'node:worker_threads';
import { checkSubgraph, type SubgraphChange } from './check.js';
import { compose, type SubgraphText } from './compose.js';

/** What the thread is asked. */
export type Task =
  | { readonly kind: 'compose'; readonly subgraphs: readonly SubgraphText[] }
  | { readonly kind: 'check'; readonly change: SubgraphChange };

/** What it answers: what came of it, or what failed in itself. */
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: string;
}

const work = async (task: Task): Promise<unknown> =>
  task.kind === 'compose' ? compose(task.subgraphs) : checkSubgraph(task.change);

parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
  void work(task).then(
    (result) => parentPort?.postMessage({ id, result } satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({
        id,
        failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Answer),
  );
});
