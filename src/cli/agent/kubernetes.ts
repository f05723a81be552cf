import { parseAllDocuments } from 'yaml';
import type { Adapter, Result } from './adapter.js';
import { applyObject, readObject, watchObject, type ApiObject, type Cluster } from './kubernetes-api.js';
import { judge } from './rollout-status.js';

/** Applies each rollout to a Kubernetes cluster, and watches until it has come about or cannot. */
export const kubernetes = (cluster: Cluster): Adapter => ({
  async carryOut({ rollout }, say, signal) {
    const namespace = rollout.deployment.namespace.name;
    const objects = parseAllDocuments(rollout.manifest).map((document) => document.toJS() as ApiObject);
    const [main, ...companions] = objects;
    if (!main) return { result: 'FAILED', message: 'the manifest is empty' };
    for (const companion of companions) await applyObject(cluster, clean(companion), namespace, signal);
    const applied = await applyObject(cluster, clean(main), namespace, signal);
    say(`applied ${main.kind}/${main.metadata.name}`);
    return watch(cluster, applied, namespace, say, signal);
  },
});

async function watch(
  cluster: Cluster,
  applied: ApiObject,
  namespace: string,
  say: (message: string) => void,
  signal: AbortSignal,
): Promise<Result> {
  const wanted = applied.metadata.generation ?? 0;
  for (let now = applied; !signal.aborted; now = await readObject(cluster, applied, namespace, signal)) {
    const first = judge(now, wanted);
    if (first.isOver) return { result: first.result, message: first.message };
    say(first.message);
    for await (const next of watchObject(cluster, now, namespace, signal)) {
      const judged = judge(next, wanted);
      if (judged.isOver) return { result: judged.result, message: judged.message };
      say(judged.message);
    }
  }
  return { result: 'FAILED', message: 'given up' };
}

/** Without what belongs to another cluster. */
function clean(object: ApiObject): ApiObject {
  const others = Object.entries(object).filter(([key]) => key !== 'status');
  const own = Object.entries(object.metadata).filter(
    ([key]) => key !== 'resourceVersion' && key !== 'generation',
  );
  return { ...Object.fromEntries(others), metadata: Object.fromEntries(own) } as unknown as ApiObject;
}
