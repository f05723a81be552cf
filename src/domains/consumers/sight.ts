import { nounOf, type LoggedEvent } from '../../events/index.js';
import { holds, type Access, type Resource } from '../../viewer/index.js';

/** Whether somebody may see an event. */
export type Sight = (event: LoggedEvent) => boolean;

/** What an event's noun is about, where that is not the noun in the plural without its dashes. */
const resources: Readonly<Record<string, Resource>> = Object.assign(Object.create(null) as object, {
  'image-tag': 'imagestreams',
  'image-stream': 'imagestreams',
  images: 'images',
  namespace: 'namespaces',
  promotion: 'promotions',
  secret: 'secrets',
  policy: 'policies',
  'build-config': 'buildconfigs',
  build: 'builds',
  deployment: 'deployments',
  rollout: 'rollouts',
  trigger: 'triggers',
  consumer: 'consumers',
  webhook: 'webhooks',
  subgraph: 'subgraphs',
} satisfies Record<string, Resource>);

/** What the rights to see an event are about; of what is not known, those that watch the audit. */
const resourceOf = (type: string): Resource => resources[nounOf(type)] ?? 'audit';

/**
 * What somebody may see of the events now: those of things that they may watch. The rights are read once for all nouns
 * that come along, so make it anew for each portion of events.
 */
export async function sightOf(access: Access): Promise<Sight> {
  const known = [...new Set<Resource>([...Object.values(resources), 'audit'])];
  const scopes = new Map(
    await Promise.all(
      known.map(async (resource) => [resource, await access.scope('watch', resource)] as const),
    ),
  );
  return ({ type, namespace, subject }) => {
    const scope = scopes.get(resourceOf(type));
    const name = subject.slice(subject.indexOf('/') + 1).split(':', 1)[0];
    return scope !== undefined && holds(scope, namespace === '' ? {} : { namespace, name });
  };
}
