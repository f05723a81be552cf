import { asOfFlag, momentOf } from '../naming/as-of.js';
import { defineCommand, toggle } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { isDeploymentKind, deploymentName } from '../deployments/deployment-names.js';
import { accessListing } from '../listings/access.js';
import { getBuild, getBuildConfig, getBuildConfigs, getBuilds } from '../listings/builds.js';
import { eventListing } from '../listings/events.js';
import { getImage, getStreamImage } from '../listings/images.js';
import { getNamespace, getNamespaces } from '../listings/namespaces.js';
import { getConfigMap, getConfigMaps } from '../listings/config-maps.js';
import { getDeployment, getDeployments, rolloutHistory } from '../listings/rollouts.js';
import { getSecret, getSecrets } from '../listings/secrets.js';
import { getStream, getStreams } from '../listings/streams.js';
import { getTag, getTags } from '../listings/tags.js';
import { getTriggers } from '../listings/triggers.js';
import { parseKind } from '../naming/names.js';

/** Lists things, or shows one of them in a line. */
export const get = defineCommand({
  name: 'get',
  operands: ['<kind>', '[name]'],
  summary:
    'List things, or show one: get is|istag|isimage|image|bc|build|secret|configmap|namespace [NAME], sa, rolebindings, tokens, consumers, webhooks, deliveries, deployments, rollouts NAME, triggers.',
  examples: ['sluice get is', 'sluice get istag python:3.12 -o yaml'],
  flags: {
    allNamespaces: toggle('-A, --all-namespaces', 'In all namespaces instead of one.'),
    asOf: asOfFlag,
  },
  async run([word = '', second], { allNamespaces = false, asOf }, present) {
    const listing = accessListing(word) ?? eventListing(word, second);
    if (listing) return listing(present, allNamespaces);
    if (isDeploymentKind(word) && second === undefined && !word.includes('/'))
      return getDeployments(present, allNamespaces);
    if (isDeploymentKind(word))
      return getDeployment(deploymentName(second ?? word, present.namespace), present);
    if (word === 'rollouts' || word === 'rollout')
      return rolloutHistory(deploymentName(second, present.namespace), present);
    if (word === 'triggers' || word === 'trigger') return getTriggers(present);
    const { kind, name } = parseKind(word, second);
    if (asOf !== undefined && kind !== 'is' && kind !== 'istag' && kind !== 'isimage')
      throw new UsageError('--as-of is for is, istag and isimage; the rest is not kept over time.');
    const context = momentOf(present, asOf);
    switch (kind) {
      case 'is':
        return name === undefined ? getStreams(context, allNamespaces) : getStream(name, context);
      case 'istag':
        return name === undefined ? getTags(context, allNamespaces) : getTag(name, context);
      case 'bc':
        return name === undefined ? getBuildConfigs(context) : getBuildConfig(name, context);
      case 'build':
        return name === undefined ? getBuilds(context) : getBuild(name, context);
      case 'secret':
        return name === undefined ? getSecrets(context) : getSecret(name, context);
      case 'configmap':
        return name === undefined ? getConfigMaps(context) : getConfigMap(name, context);
      case 'namespace':
        return name === undefined ? getNamespaces(context) : getNamespace(name, context);
      case 'image':
        if (name === undefined)
          throw new UsageError('Say which: get image sha256:…; list them by stream: get istag.');
        return getImage(name, context);
      case 'isimage':
        if (name === undefined)
          throw new UsageError('Say which: get isimage STREAM@DIGEST; see also: get istag.');
        return getStreamImage(name, context);
    }
  },
});
