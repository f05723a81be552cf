import { UsageError } from '../program/exit-codes.js';
import { splitNamespace } from '../naming/names.js';

const words = [
  ...['deployment', 'deployments', 'deploy', 'dc', 'deploymentconfig', 'deploymentconfigs'],
  ...['statefulset', 'statefulsets', 'sts', 'daemonset', 'daemonsets', 'ds', 'cronjob', 'cronjobs', 'cj'],
];

/** Whether a word, or the part of it before a slash, names deployments of any kind. */
export const isDeploymentKind = (word: string): boolean =>
  words.includes((word.split('/', 1)[0] ?? '').toLowerCase().replace(/\.apps(\.openshift\.io)?$/, ''));

/** Reads `deployment/NAME`, `dc/NAME` or, where nothing else is meant, NAME. */
export function deploymentName(text: string | undefined, namespace: string) {
  if (text === undefined || text === '')
    throw new UsageError('Say which: deployment/NAME, or dc/NAME as with oc.');
  const slash = text.indexOf('/');
  if (slash > 0 && isDeploymentKind(text)) return splitNamespace(text.slice(slash + 1), namespace);
  return splitNamespace(text, namespace);
}

/** The name as messages show it. */
export const shownDeployment = (name: string): string => `deployment/${name}`;
