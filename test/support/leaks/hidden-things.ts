import type { GraphQLSchema } from 'graphql';
import type { Sluice } from '../sluice.js';
import { digestOf, hidden, leaseOf, namedThere, typeOfId } from './named.js';
import { operation, variablesOf } from './operations.js';
import { questionsOf } from './questions.js';

/** What the log of the hidden build says, as it is and in base64. */
export const logCanaries = ['logcanary', 'bG9nY2FuYXJ5', 'livecanary', 'bGl2ZWNhbmFyeQ'];

/** What outsiders must never be told: each of these is in the hidden namespace alone. */
export const canaries = [
  ...['labelcanary', 'annotationcanary', 'envcanary', 'mapcanary', ...logCanaries],
  ...['b', 'd', 'f'].map((digit) => digestOf(digit).slice(7, 40)),
];

/** Makes a namespace with a stream, an image and its tag. */
export async function furnish(
  sluice: Sluice,
  namespace: string,
  name: string,
  digits: readonly [image: string, config: string, layer: string],
  words: { readonly label: string; readonly annotation: string; readonly env: string },
): Promise<void> {
  await sluice.mutate('createNamespace', { name: namespace }, 'namespace { name }');
  await sluice.mutate(
    'applyImageStream',
    {
      namespace,
      name,
      localLookup: true,
      dockerImageRepository: `registry.example/${namespace}/${name}`,
      labels: [{ key: 'l', value: words.label }],
      annotations: [{ key: 'a', value: words.annotation }],
      tags: [],
    },
    'outcome',
  );
  const [digest, config, layer] = digits.map(digestOf);
  const image = {
    digest,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    dockerImageReference: `registry.example/${namespace}/${name}@${String(digest)}`,
    layers: [{ digest: layer, size: '1', mediaType: 'application/gzip' }],
    config: { digest: config, env: [`E=${words.env}`] },
  };
  const mapping = { namespace, stream: name, tag: 'v1', image };
  await sluice.mutate('createImageStreamMapping', mapping, 'imageTag { name }');
}

/** What stands in the hidden namespace, as the one who made it knows it. */
export interface HiddenThings {
  /** By type, one of each; and one event, by its own kind of id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly lease: string;
  /** The lease of a build that is under way. */
  readonly build: { readonly build: string; readonly token: string; readonly fence: string };
  /** What the one who may see everything was answered by each question about it. */
  readonly answers: readonly string[];
}

/** Fills the hidden namespace with one of everything that the contract lets one make. */
export async function hideThings(schema: GraphQLSchema, sluice: Sluice): Promise<HiddenThings> {
  const { namespace, name } = hidden;
  const words = { label: 'labelcanary', annotation: 'annotationcanary', env: 'envcanary' };
  await furnish(sluice, namespace, name, ['b', 'd', 'f'], words);
  const account = { serviceAccount: { namespace, name } };
  await sluice.mutate('createServiceAccount', account, 'serviceAccount { name }');
  for (const { field, text } of questionsOf(schema, 'mutation', namedThere('', ''), { real: true }))
    if (/^(create|apply|put|promote|setTrigger$|set.*Policy|bind)/.test(field)) {
      const query = operation('mutation', text(0));
      await sluice.ask(query, variablesOf(query));
    }
  await sluice.mutate('startBuild', { namespace, config: name }, 'build { name }');
  const { lease } = await sluice.mutate(
    'claimBuild',
    { runner: 'r', namespaces: [namespace] },
    'lease { token fence build { id } }',
  );
  const build = {
    build: lease.build.id as string,
    token: lease.token as string,
    fence: lease.fence as string,
  };
  const bytes = Buffer.from('logcanary\n').toString('base64');
  await sluice.mutate('appendBuildLog', { lease: build, chunks: [{ offset: '0', bytes }] }, 'written');
  await sluice.mutate('startRollout', { namespace, name }, 'deployment { name }');
  const { consumer } = await sluice.data(`{ consumer(namespace: "${namespace}", name: "${name}") { id } }`);
  const [, consumerId = ''] = JSON.parse(
    Buffer.from(consumer.id as string, 'base64url').toString(),
  ) as string[];
  return { lease: leaseOf(consumerId), build, ...(await lookAround(schema, sluice, build.build)) };
}

async function lookAround(schema: GraphQLSchema, sluice: Sluice, buildId: string) {
  const ids = new Map<string, string>([['Build', buildId]]);
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(gather);
    if (typeof value !== 'object' || value === null) return;
    const { id } = value as { id?: unknown };
    if (typeof id === 'string' && typeOfId(id) !== '' && !ids.has(typeOfId(id))) ids.set(typeOfId(id), id);
    Object.values(value).forEach(gather);
  };
  const answers: string[] = [];
  for (const { text, isNaming } of questionsOf(schema, 'query', namedThere('', ''))) {
    if (!isNaming) continue;
    for (let depth = 3; depth >= 0; depth--) {
      const answer = await sluice.ask(`{ ${text(depth)} }`);
      if (answer.errors?.some(({ extensions }) => extensions.code.endsWith('_LIMIT'))) continue;
      answers.push(JSON.stringify(answer));
      gather(answer);
      break;
    }
  }
  for (const id of ids.values()) {
    const node = questionsOf(schema, 'query', namedThere(id, '')).find(({ field }) => field === 'node');
    answers.push(JSON.stringify(await sluice.ask(`{ ${node?.text(1) ?? ''} }`)));
  }
  const { events } = await sluice.data(
    `{ events(namespace: "${hidden.namespace}", first: 1) { nodes { id } } }`,
  );
  ids.set('event', events.nodes[0].id as string);
  return { ids, answers };
}
