import {
  NamespacePolicyDocument,
  SetNamespacePolicyDocument,
  SetStreamPolicyDocument,
} from '../../client/index.js';
import { defineCommand, list, text, type Context, type Result } from '../program/command.js';
import { bindRoles, isAboutRoles } from '../access/bind-roles.js';
import { parseBytes, parseCount } from '../printing/count.js';
import { describeNamespacePolicy, describeStreamPolicy } from '../describe/policy.js';
import { UsageError } from '../program/exit-codes.js';
import { missing } from '../printing/missing.js';
import { parseKind, splitNamespace } from '../naming/names.js';
import { readStreamPolicy } from '../tags/read-policy.js';

/** Shows or sets what binds the streams of a namespace, or one stream. */
export const policy = defineCommand({
  name: 'policy',
  operands: ['<kind>', '[name...]'],
  summary:
    'Show or set what binds a stream, or all of a namespace: policy is|ns NAME. Or bind roles, as adm policy does.',
  examples: ['sluice policy is/web --immutable=v*,1.*', 'sluice policy ns/shop --max-tags=100'],
  flags: {
    serviceaccount: list('-z, --serviceaccount <names>', 'For roles: service accounts of the namespace.'),
    streams: text('--streams <pattern>', 'For roles: the image streams of this name only, e.g. web-*.'),
    immutable: list(
      '--immutable <patterns>',
      'Tags that stay where they point, e.g. v*; none takes all away.',
    ),
    maxStreams: text('--max-streams <count>', 'Streams of the namespace; none: any number.'),
    maxTags: text('--max-tags <count>', 'Tags of each stream of the namespace.'),
    maxImages: text('--max-images <count>', 'Different images in the histories of each stream.'),
    maxImageSize: text(
      '--max-image-size <size>',
      'How large a pushed image may be, e.g. 2Gi; none: any size.',
    ),
    keepTagRevisions: text('--keep-tag-revisions <count>', 'Newest items that pruning keeps of each tag.'),
    keepYoungerThan: text('--keep-younger-than <duration>', 'Age up to which pruning keeps all, e.g. 7d.'),
  },
  async run([word = '', ...words], options, context) {
    const { serviceaccount: serviceAccounts, streams } = options;
    if (isAboutRoles(word)) return bindRoles(word, { words, serviceAccounts, streams }, context);
    const [second] = words;
    const { kind, name } = parseKind(word, second);
    if ((kind !== 'is' && kind !== 'namespace') || name === undefined)
      throw new UsageError('Write `policy is NAME` or `policy ns NAME`.');
    const typed = {
      immutableTags: patternsOf(options.immutable),
      limits: given({
        maximumStreams: parseCount(options.maxStreams, '--max-streams'),
        maximumTags: parseCount(options.maxTags, '--max-tags'),
        maximumImages: parseCount(options.maxImages, '--max-images'),
        maximumImageSize: parseBytes(options.maxImageSize, '--max-image-size'),
      }),
      retention: given({
        keepTagRevisions: parseCount(options.keepTagRevisions, '--keep-tag-revisions'),
        keepYoungerThan: options.keepYoungerThan === 'none' ? null : options.keepYoungerThan,
      }),
    };
    if (kind === 'namespace') return ofNamespace(name, typed, context);
    if (typed.limits) throw new UsageError('Limits are a namespace’s to set: write `policy ns NAME`.');
    return ofStream(name, typed, context);
  },
});

interface Typed {
  readonly immutableTags: readonly string[] | undefined;
  readonly limits: object | undefined;
  readonly retention: object | undefined;
}

async function ofNamespace(
  name: string,
  { immutableTags, limits, retention }: Typed,
  { client, signal }: Context,
): Promise<Result> {
  const names = [`namespace/${name}`];
  if (!immutableTags && !limits && !retention) {
    const { namespace } = await client.request(NamespacePolicyDocument, { name }, { signal });
    if (!namespace) throw missing('namespace', name, name);
    return { value: namespace.policy, names, view: { text: describeNamespacePolicy(namespace.policy) } };
  }
  const input = { namespace: name, immutableTags, limits, retention, dryRun: false };
  const { setNamespacePolicy } = await client.request(SetNamespacePolicyDocument, { input }, { signal });
  const { namespace, cursor } = setNamespacePolicy;
  const view = { text: `Policy of namespace ${name} set.` };
  return { value: { policy: namespace?.policy ?? null, cursor }, names, view, cursor };
}

async function ofStream(
  text: string,
  { immutableTags, retention }: Typed,
  context: Context,
): Promise<Result> {
  const { client, signal } = context;
  const { namespace, name } = splitNamespace(text, context.namespace);
  const names = [`imagestream/${name}`];
  if (!immutableTags && !retention) {
    const value = await readStreamPolicy(context, namespace, name);
    return { value, names, view: { text: describeStreamPolicy(value) } };
  }
  const input = { namespace, stream: name, immutableTags, retention, dryRun: false };
  const { setStreamPolicy } = await client.request(SetStreamPolicyDocument, { input }, { signal });
  const { imageStream, cursor } = setStreamPolicy;
  const view = { text: `Policy of image stream ${name} set.` };
  return { value: { policy: imageStream?.policy ?? null, cursor }, names, view, cursor };
}

const patternsOf = (typed: readonly string[]) => {
  if (typed.length === 0) return undefined;
  return typed.length === 1 && typed[0] === 'none' ? [] : typed;
};

/** The rules, or undefined when none was typed. */
const given = <Rules extends object>(rules: Rules): Rules | undefined =>
  Object.values(rules).some((rule) => rule !== undefined) ? rules : undefined;
