import { ApplyDeploymentDocument, ImageTagDocument } from '../../client/index.js';
import { setOff } from '../printing/blast.js';
import { dryRunFlag } from '../printing/changes.js';
import { defineCommand, list, text } from '../program/command.js';
import { shownDeployment } from '../deployments/deployment-names.js';
import { UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { parseTagName } from '../naming/names.js';

/** Deploys what a tag points at, with a service for the ports that the image exposes. */
export const newApp = defineCommand({
  name: 'new-app',
  operands: ['<stream:tag>'],
  summary:
    'Deploy the image of a tag: a Deployment that follows the tag, and a Service for the ports of the image.',
  examples: ['sluice new-app ruby:3.3 --name=blog', 'sluice new-app shop/web:prod -o yaml --dry-run'],
  flags: {
    name: text('--name <name>', 'What to call it; else as the stream.'),
    env: list('-e, --env <NAME=value>', 'Variables of its environment.'),
    replicas: text('--replicas <count>', 'How many to run.'),
    dryRun: dryRunFlag,
  },
  async run([word = ''], { name: given, env, replicas, dryRun = false }, { client, signal, namespace }) {
    if (isOfRegistry(word)) throw new UsageError(importFirst(word));
    const tag = parseTagName(word, namespace);
    const { imageTag } = await client.request(ImageTagDocument, { ...tag, asOf: null }, { signal });
    if (!imageTag) throw missing('imagestreamtag', `${tag.stream}:${tag.tag}`, tag.namespace);
    const count = Number(replicas ?? 1);
    if (!Number.isInteger(count) || count < 0) throw new UsageError('--replicas is a whole number.');
    const name = given ?? tag.stream.replaceAll(/[._]/g, '-');
    const ports = portsOf(imageTag.image?.config?.exposedPorts ?? []);
    const variables = env.map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return { name: key, value: value.join('=') };
    });
    const deployment = deploymentOf(name, tag, { namespace, ports, replicas: count, env: variables });
    const service = ports.length === 0 ? null : serviceOf(name, ports);
    const input = {
      namespace,
      manifest: JSON.stringify(deployment),
      companions: service ? [JSON.stringify(service)] : [],
      dryRun,
    };
    const { applyDeployment } = await client.request(ApplyDeploymentDocument, { input }, { signal });
    const { outcome, rollout, blastRadius, cursor } = applyDeployment;
    const lines = [
      `${shownDeployment(name)} ${dryRun ? 'would be ' : ''}${(outcome ?? 'CREATED').toLowerCase()}, from ${tag.namespace}/${tag.stream}:${tag.tag}`,
      ...(service
        ? [
            `service/${name} for ${ports.map(({ port, protocol }) => `${String(port)}/${protocol}`).join(', ')}`,
          ]
        : ['no service: the image exposes no ports']),
      ...(rollout ? [] : ['it waits for the tag to point at an image']),
      ...(dryRun ? [...setOff(blastRadius), 'Nothing was changed. (dry run)'] : []),
    ];
    return {
      value: { deployment, service, outcome, rollout, cursor },
      names: [shownDeployment(name)],
      view: { text: lines.join('\n') },
      cursor,
    };
  },
});

/** No namespace has a dot or a colon in its name. */
const isOfRegistry = (word: string): boolean => /^[^/]*[.:][^/]*\//.test(word);

const importFirst = (word: string): string => {
  const [name = '', tag = 'latest'] = (word.split('/').at(-1) ?? '').split(/[:@]/);
  return `“${word}” is an image of a registry; a deployment follows a tag. Import it first: sluice import-image ${name}:${tag} --from=${word} --confirm`;
};

interface Port {
  readonly port: number;
  readonly protocol: string;
}

/** Ports such as `8080/tcp`, lowest first. */
function portsOf(exposed: readonly string[]): Port[] {
  const ports = exposed.flatMap((text) => {
    const [, port = '', protocol = 'tcp'] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(text) ?? [];
    return port === '' ? [] : [{ port: Number(port), protocol: protocol.toUpperCase() }];
  });
  return ports.sort((one, other) => one.port - other.port);
}

interface App {
  readonly namespace: string;
  readonly ports: readonly Port[];
  readonly replicas: number;
  readonly env: readonly { readonly name: string; readonly value: string }[];
}

function deploymentOf(
  name: string,
  tag: { namespace: string; stream: string; tag: string },
  { namespace, ports, replicas, env }: App,
) {
  const labels = { app: name };
  const from = {
    kind: 'ImageStreamTag',
    name: `${tag.stream}:${tag.tag}`,
    ...(tag.namespace !== namespace && { namespace: tag.namespace }),
  };
  const trigger = { from, fieldPath: `spec.template.spec.containers[?(@.name=="${name}")].image` };
  const container = {
    name,
    image: ' ',
    ports: ports.map(({ port, protocol }) => ({ containerPort: port, protocol })),
    ...(env.length > 0 && { env }),
  };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels, annotations: { 'image.openshift.io/triggers': JSON.stringify([trigger]) } },
    spec: {
      replicas,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [container] } },
    },
  };
}

const serviceOf = (name: string, ports: readonly Port[]) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, labels: { app: name } },
  spec: {
    selector: { app: name },
    ports: ports.map(({ port, protocol }) => ({
      name: `${String(port)}-${protocol.toLowerCase()}`,
      port,
      targetPort: port,
      protocol,
    })),
  },
});
