import { isVerb } from './verbs.js';

const change = 'sluice export is/NAME > FILE, change the file, then sluice apply -f FILE';

/** What does here what another verb does in `oc`. */
const instead: Readonly<Record<string, string>> = {
  project: 'sluice context use NAME -n NAMESPACE, or -n NAMESPACE behind any verb',
  projects: 'sluice get namespaces',
  'new-project': 'sluice create namespace NAME',
  config: 'sluice context',
  edit: change,
  patch: change,
  label: change,
  annotate: change,
  replace: 'sluice apply -f FILE',
  process: 'sluice apply -f TEMPLATE -p NAME=VALUE',
  'api-resources': 'sluice get --help for the kinds, sluice explain for their fields',
  image: 'sluice describe image DIGEST',
};

/** What to type in place of a verb that `oc` has and Sluice does not; undefined where there is nothing to say. */
export function adviceInstead(verb: string | undefined): string | undefined {
  if (verb === undefined || isVerb(verb) || !Object.hasOwn(instead, verb)) return undefined;
  return `There is no verb “${verb}”. Instead: ${instead[verb] ?? ''}.`;
}
