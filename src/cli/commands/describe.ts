import { ImageTagDocument, SluiceError } from '../../client/index.js';
import { asOfFlag, momentOf, type Moment } from '../naming/as-of.js';
import { defineCommand, toggle, type Result } from '../program/command.js';
import { buildConfigDescription, buildDescription } from '../describe/build.js';
import { describeImage } from '../describe/image.js';
import { describeStreamPolicy } from '../describe/policy.js';
import { describeStream } from '../describe/stream.js';
import { deploymentName, isDeploymentKind } from '../deployments/deployment-names.js';
import { UsageError } from '../program/exit-codes.js';
import { configMapDescription } from '../listings/config-maps.js';
import { eventDescription } from '../listings/events.js';
import { readImage, readStreamImage } from '../listings/images.js';
import { describeDeployment } from '../listings/rollouts.js';
import { missing } from '../printing/missing.js';
import { parseKind, parseTagName, splitNamespace } from '../naming/names.js';
import { readStreamPolicy } from '../tags/read-policy.js';
import { readStream } from '../tags/read-stream.js';

/** Shows all about one thing on one screen. */
export const describe = defineCommand({
  name: 'describe',
  operands: ['<kind>', '[name]'],
  summary:
    'Show all about a stream, an image, a build and more: describe is|istag|isimage|image|bc|build|configmap|consumer|webhook|deployment NAME.',
  examples: ['sluice describe is/python', 'sluice describe istag/python:3.12 -n shop'],
  flags: {
    asOf: asOfFlag,
    cluster: toggle(
      '--cluster',
      'For a consumer or webhook: one of the whole cluster instead of the namespace.',
    ),
  },
  async run([word = '', second], { asOf, cluster = false }, present) {
    if (isDeploymentKind(word))
      return describeDeployment(deploymentName(second ?? word, present.namespace), present);
    const description = eventDescription(word, second)?.(present, cluster);
    if (description) return description;
    const { kind, name } = parseKind(word, second);
    if (name === undefined) throw new UsageError(`Say which: describe ${kind} NAME.`);
    if (asOf !== undefined && kind === 'image')
      throw new UsageError('--as-of is for is, istag and isimage; an image never changes.');
    const context = momentOf(present, asOf);
    if (kind === 'bc') return buildConfigDescription(name, context);
    if (kind === 'build') return buildDescription(name, context);
    if (kind === 'is') return streamDescription(name, context);
    if (kind === 'istag') return tagDescription(name, context);
    if (kind === 'namespace')
      throw new UsageError('A namespace has nothing to describe; see: sluice get is -n NAME.');
    if (kind === 'secret')
      throw new UsageError(
        'What a secret holds is never shown; the rest is: sluice get secret NAME -o yaml.',
      );
    if (kind === 'configmap') return configMapDescription(name, context);
    const found =
      kind === 'image'
        ? { image: await readImage(name, context), reference: null }
        : await readStreamImage(name, context);
    return {
      value: kind === 'image' ? found.image : found,
      names: [kind === 'image' ? `image/${found.image.digest}` : `imagestreamimage/${name}`],
      view: { text: describeImage(found, context.now) },
    };
  },
});

/** The description of a stream, as `describe` and `import-image` print it. */
export async function streamDescription(typed: string, context: Moment): Promise<Result> {
  const { namespace, name } = splitNamespace(typed, context.namespace);
  const stream = await readStream(context, namespace, name);
  const text = describeStream(stream, context);
  const policy = context.verbose
    ? `\n${describeStreamPolicy(await readStreamPolicy(context, namespace, name))}`
    : '';
  return { value: stream, names: [`imagestream/${name}`], view: { text: `${text}${policy}` } };
}

async function tagDescription(text: string, context: Moment): Promise<Result> {
  const name = parseTagName(text, context.namespace);
  const { client, signal, asOf = null } = context;
  const { imageTag } = await client.request(ImageTagDocument, { ...name, asOf }, { signal });
  const full = `${name.stream}:${name.tag}`;
  if (!imageTag) throw missing('imagestreamtag', full, name.namespace);
  if (!imageTag.image) {
    const why = imageTag.conditions.find(({ status, message }) => status === 'FALSE' && message !== null);
    throw new SluiceError(
      'NOT_FOUND',
      imageTag.current
        ? `imagestreamtag “${full}” points at ${imageTag.current.reference}, of which nothing is known here.`
        : `imagestreamtag “${full}” points at nothing yet${why?.message == null ? '' : `: ${why.message}`} See: sluice describe is/${name.stream}`,
    );
  }
  const named = { image: imageTag.image, reference: imageTag.current?.reference ?? null };
  return {
    value: imageTag,
    names: [`imagestreamtag/${full}`],
    view: { text: describeImage(named, context.now) },
  };
}
