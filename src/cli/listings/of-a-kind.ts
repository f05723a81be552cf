import { momentOf } from '../naming/as-of.js';
import { parseKind, type Kind } from '../naming/names.js';
import type { Context, Result } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import { isDeploymentKind, deploymentName } from '../deployments/deployment-names.js';
import { accessListing } from './access.js';
import { getBuild, getBuildConfig, getBuildConfigs, getBuilds } from './builds.js';
import { getConfigMap, getConfigMaps } from './config-maps.js';
import { eventListing } from './events.js';
import { refuseEverywhere } from './everywhere.js';
import { getImage, getStreamImage } from './images.js';
import { getNamespace, getNamespaces } from './namespaces.js';
import { getDeployment, getDeployments, rolloutHistory } from './rollouts.js';
import { getSecret, getSecrets } from './secrets.js';
import { getStream, getStreams } from './streams.js';
import { getTag, getTags } from './tags.js';
import { getTriggers } from './triggers.js';

/** What may be said to a listing beside its kind. */
export interface ListingOptions {
  readonly allNamespaces: boolean;
  readonly asOf: string | undefined;
}

/** Kinds that are listed in one namespace at a time. */
const ofOneNamespace: ReadonlySet<Kind> = new Set<Kind>(['bc', 'build', 'secret', 'configmap']);

/** The things of one kind, or the one that is named. */
export async function listOfKind(
  word: string,
  second: string | undefined,
  { allNamespaces, asOf }: ListingOptions,
  present: Context,
): Promise<Result> {
  const ofAccess = accessListing(word);
  if (ofAccess && second !== undefined)
    throw new UsageError(`get ${word} lists all there are, and takes no name.`);
  const listing = ofAccess ?? eventListing(word, second);
  if (listing) return listing(present, allNamespaces);
  if (isDeploymentKind(word) && second === undefined && !word.includes('/'))
    return getDeployments(present, allNamespaces);
  if (isDeploymentKind(word))
    return getDeployment(deploymentName(second ?? word, present.namespace), present);
  if (word === 'rollouts' || word === 'rollout')
    return rolloutHistory(deploymentName(second, present.namespace), present);
  if (word === 'triggers' || word === 'trigger')
    return allNamespaces ? refuseEverywhere(word) : getTriggers(present);
  const { kind, name } = parseKind(word, second);
  if (allNamespaces && name === undefined && ofOneNamespace.has(kind)) refuseEverywhere(word);
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
}
