import {
  ApplyImageStreamDocument,
  CreateNamespaceDocument,
  ImageTagDocument,
  SetImageTagDocument,
  SluiceError,
  type ApplyOutcome,
} from '../client/index.js';
import type { Context } from './command.js';
import { UsageError } from './exit-codes.js';
import type { Wanted } from './manifests/wanted.js';

/** What became of one object. */
export interface Applied {
  readonly name: string;
  readonly outcome: ApplyOutcome;
  readonly cursor: string | null;
}

/** Makes one thing what its file says. */
export async function applyWanted(wanted: Wanted, context: Context): Promise<Applied> {
  if (wanted.kind === 'Namespace') return applyNamespace(wanted, context);
  const { typedNamespace } = context.session;
  if (typedNamespace !== undefined && wanted.namespace !== undefined && wanted.namespace !== typedNamespace)
    throw new UsageError(`It says namespace “${wanted.namespace}”, but -n says “${typedNamespace}”.`);
  const namespace = wanted.namespace ?? context.namespace;
  return wanted.kind === 'ImageStream'
    ? applyStream({ ...wanted.input, namespace }, context)
    : applyTag(wanted, namespace, context);
}

async function applyStream(
  input: Extract<Wanted, { kind: 'ImageStream' }>['input'] & { namespace: string },
  { client, signal }: Context,
): Promise<Applied> {
  const { applyImageStream } = await client.request(ApplyImageStreamDocument, { input }, { signal });
  const { outcome, cursor } = applyImageStream;
  return { name: `imagestream/${input.name}`, outcome: outcome ?? 'CONFIGURED', cursor };
}

async function applyTag(
  { stream, tag }: Extract<Wanted, { kind: 'ImageStreamTag' }>,
  namespace: string,
  { client, signal, talk }: Context,
): Promise<Applied> {
  const { name, source, annotations, reference, scheduled, insecure, referencePolicy, importMode } = tag;
  if (source == null) throw new UsageError('An ImageStreamTag needs tag.from.');
  if (annotations != null && annotations.length > 0)
    talk(`# annotations of imagestreamtag/${stream}:${name} are left out: set them in the ImageStream`);
  const { imageTag } = await client.request(ImageTagDocument, { namespace, stream, tag: name }, { signal });
  const target = { namespace, stream, tag: name, source, track: source.kind === 'IMAGE_STREAM_TAG' };
  const input = { ...target, reference, scheduled, insecure, referencePolicy, importMode };
  const { setImageTag } = await client.request(SetImageTagDocument, { input }, { signal });
  return {
    name: `imagestreamtag/${stream}:${name}`,
    outcome: imageTag ? 'CONFIGURED' : 'CREATED',
    cursor: setImageTag.cursor,
  };
}

/** A namespace that is there already is what was wanted. */
async function applyNamespace(
  { name, displayName }: Extract<Wanted, { kind: 'Namespace' }>,
  { client, signal }: Context,
): Promise<Applied> {
  try {
    const input = { name, displayName };
    const { createNamespace } = await client.request(CreateNamespaceDocument, { input }, { signal });
    return { name: `namespace/${name}`, outcome: 'CREATED', cursor: createNamespace.cursor };
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== 'CONFLICT') throw error;
    return { name: `namespace/${name}`, outcome: 'UNCHANGED', cursor: null };
  }
}
