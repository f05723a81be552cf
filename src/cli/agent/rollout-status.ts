import type { ApiObject } from './kubernetes-api.js';

/** How far an object has come; `isOver` when there is nothing more to wait for. */
export type Judgement =
  | { readonly isOver: false; readonly message: string }
  | { readonly isOver: true; readonly result: 'COMPLETE' | 'FAILED'; readonly message: string };

const waits = (message: string): Judgement => ({ isOver: false, message });
const complete = (message: string): Judgement => ({ isOver: true, result: 'COMPLETE', message });

/** Whether an object's rollout has come about, by the rules of `kubectl rollout status`. */
export function judge({ kind, metadata, spec = {}, status = {} }: ApiObject, generation: number): Judgement {
  const count = (of: Readonly<Record<string, unknown>>, key: string, otherwise = 0): number =>
    typeof of[key] === 'number' ? of[key] : otherwise;
  if (!['Deployment', 'StatefulSet', 'DaemonSet', 'DeploymentConfig'].includes(kind))
    return complete('applied');
  if (count(status, 'observedGeneration') < Math.max(generation, metadata.generation ?? 0))
    return waits('applied; not looked at yet');
  const failed = failedCondition(status);
  if (failed !== null) return { isOver: true, result: 'FAILED', message: failed };
  if (kind === 'DaemonSet') {
    const wanted = count(status, 'desiredNumberScheduled');
    const ready = Math.min(count(status, 'updatedNumberScheduled'), count(status, 'numberAvailable'));
    return ready >= wanted
      ? complete(`${String(ready)} of ${String(wanted)} are available`)
      : waits(`${String(ready)} of ${String(wanted)} are available`);
  }
  const wanted = count(spec, 'replicas', 1);
  const updated = count(status, 'updatedReplicas');
  const available =
    kind === 'StatefulSet' ? count(status, 'readyReplicas') : count(status, 'availableReplicas');
  const old = kind === 'StatefulSet' ? 0 : count(status, 'replicas') - updated;
  const words = `${String(Math.min(updated, available))} of ${String(wanted)} are available`;
  return updated >= wanted && available >= wanted && old <= 0 ? complete(words) : waits(words);
}

/** The message of the condition that says that it will never come about; null where none does. */
function failedCondition(status: Readonly<Record<string, unknown>>): string | null {
  const conditions = Array.isArray(status['conditions'])
    ? (status['conditions'] as Record<string, unknown>[])
    : [];
  const [failed] = conditions.filter(
    ({ type, status: is, reason }) =>
      type === 'Progressing' &&
      is === 'False' &&
      (reason === 'ProgressDeadlineExceeded' || reason === 'ReplicaSetCreateError'),
  );
  if (!failed) return null;
  return typeof failed['message'] === 'string' ? failed['message'] : String(failed['reason']);
}
