import { UsageError } from '../program/exit-codes.js';

/** What is asked of rights. */
export interface Question {
  readonly verb: string;
  readonly resource: string;
  readonly namespace: string | null;
  readonly name: string | null;
}

const words: Readonly<Record<string, string>> = {
  is: 'imagestreams',
  imagestream: 'imagestreams',
  image: 'images',
  ns: 'namespaces',
  namespace: 'namespaces',
  project: 'namespaces',
  projects: 'namespaces',
  secret: 'secrets',
  bc: 'buildconfigs',
  buildconfig: 'buildconfigs',
  build: 'builds',
  deployment: 'deployments',
  sa: 'serviceaccounts',
  serviceaccount: 'serviceaccounts',
  rolebinding: 'rolebindings',
};

/** Things of the cluster, which are in no namespace. */
const ofCluster = new Set(['images', 'users', 'groups', 'subgraphs', 'documents', 'runners']);

/** Reads `VERB RESOURCE`, `VERB RESOURCE/NAME` or `VERB RESOURCE NAME`. */
export function questionOf([verb, typed, ...more]: readonly string[], namespace: string | null): Question {
  if (verb === undefined || typed === undefined || more.length > 1)
    throw new UsageError('Say what: VERB RESOURCE, e.g. update imagestreams, or update is/web.');
  const slash =
    typed.endsWith('/layers') || typed.endsWith('/logs') || typed.endsWith('/custom')
      ? -1
      : typed.indexOf('/');
  const said = slash < 0 ? typed : typed.slice(0, slash);
  const resource = words[said] ?? said;
  const name = slash < 0 ? (more[0] ?? null) : typed.slice(slash + 1);
  return { verb, resource, namespace: ofCluster.has(resource) ? null : namespace, name };
}
