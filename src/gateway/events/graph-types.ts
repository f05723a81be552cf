import { nounOf } from '../../events/index.js';
import type { ResolversTypes } from '../../graphql/types.generated.js';

/**
 * The graph's type for events of each noun; all others are an `OtherEvent`. A domain that has more to say of its events
 * declares a type that implements `Event`, writes its resolvers (the parent is the logged event), and adds its noun.
 */
const graphTypes: Readonly<Record<string, keyof ResolversTypes>> = Object.assign(
  Object.create(null) as object,
  {
    'image-tag': 'ImageTagEvent',
    'image-stream': 'ImageStreamEvent',
    'image-import': 'ImageImportEvent',
    images: 'ImagesEvent',
    namespace: 'NamespaceEvent',
    build: 'BuildEvent',
    'build-config': 'BuildEvent',
    deployment: 'DeploymentEvent',
    rollout: 'RolloutEvent',
    trigger: 'TriggerEvent',
    subgraph: 'SubgraphEvent',
    supergraph: 'SupergraphEvent',
    client: 'GraphClientEvent',
    consumer: 'ConsumerEvent',
    webhook: 'ConsumerEvent',
  } satisfies Record<string, keyof ResolversTypes>,
);

/** The name of the graph's type for an event of the log. */
export const graphTypeOf = ({ type }: { readonly type: string }): keyof ResolversTypes =>
  graphTypes[nounOf(type)] ?? 'OtherEvent';
