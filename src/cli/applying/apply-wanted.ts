import {
  ApplyDeploymentDocument,
  ApplyBuildConfigDocument,
  ApplyBuildDocument,
  ApplyImageStreamDocument,
  ApplyImageTagDocument,
  CreateImageStreamMappingDocument,
  CreateNamespaceDocument,
  ImportImagesDocument,
  PutConfigMapDocument,
  PutSecretDocument,
  SluiceError,
  type ApplyOutcome,
  type BlastPartsFragment,
  type ChangePartsFragment,
  type ImportImagesMutation,
} from '../../client/index.js';
import type { Context } from '../program/command.js';
import { UsageError } from '../program/exit-codes.js';
import type { Wanted } from '../manifests/wanted.js';
import { nameOf } from './name-of.js';

/** What became of one object, or would become of it. */
export interface Applied {
  readonly name: string;
  readonly namespace: string;
  readonly outcome: ApplyOutcome;
  /** What moved because of it, tag by tag. */
  readonly changes: readonly ChangePartsFragment[];
  readonly cursor: string | null;
  /** What it would set off, where it is only tried; for each part of it. */
  readonly blast?: readonly BlastPartsFragment[];
  /** Parts that failed although the rest succeeded. */
  readonly failures?: readonly string[];
}

type Of<Kind extends Wanted['kind']> = Extract<Wanted, { kind: Kind }>;

/** Where an object goes: what its file says and what was typed must agree. */
export function namespaceOf(wanted: Exclude<Wanted, Of<'Namespace'>>, context: Context): string {
  const { typedNamespace } = context.session;
  if (typedNamespace !== undefined && wanted.namespace !== undefined && wanted.namespace !== typedNamespace)
    throw new UsageError(`It says namespace “${wanted.namespace}”, but -n says “${typedNamespace}”.`);
  return wanted.namespace ?? context.namespace;
}

/** On what terms things are applied. */
export interface Terms {
  /** The server tries it and undoes it. */
  readonly dryRun: boolean;
  /** Takes definitions of builds whose image leads back to them. */
  readonly allowRings: boolean;
}

/** Makes one thing what its file says. */
export async function applyWanted(
  wanted: Wanted,
  context: Context,
  { dryRun, allowRings }: Terms = { dryRun: false, allowRings: false },
): Promise<Applied> {
  if (wanted.kind === 'Namespace') return applyNamespace(wanted, context, dryRun);
  const place = { namespace: namespaceOf(wanted, context), dryRun };
  switch (wanted.kind) {
    case 'BuildConfig':
      return applyBuildConfig(wanted, { ...place, allowRing: allowRings }, context);
    case 'Build':
      return applyBuild(wanted, place, context);
    case 'Secret':
      return applySecret(wanted, place, context);
    case 'ConfigMap':
      return applyConfigMap(wanted, place, context);
    case 'ImageStream':
      return applyStream(wanted, place, context);
    case 'ImageStreamTag':
      return applyTag(wanted, place, context);
    case 'ImageStreamImport':
      return applyImport(wanted, place, context);
    case 'ImageStreamMapping':
      return applyMapping(wanted, place, context);
    case 'Deployment':
      return applyDeployment(wanted, place, context);
  }
}

interface Place {
  readonly namespace: string;
  readonly dryRun: boolean;
}

/** What a mutation says became of its object. */
interface Outcome {
  readonly outcome: ApplyOutcome | null;
  readonly changes?: readonly ChangePartsFragment[];
  readonly blastRadius?: BlastPartsFragment | null;
  readonly cursor: string | null;
}

const appliedAs = (
  wanted: Wanted,
  namespace: string,
  { outcome, changes = [], blastRadius = null, cursor }: Outcome,
): Applied => ({
  name: nameOf(wanted),
  namespace,
  outcome: outcome ?? 'CONFIGURED',
  changes,
  cursor,
  ...(blastRadius && { blast: [blastRadius] }),
});

async function applyStream(wanted: Of<'ImageStream'>, place: Place, { client, signal }: Context) {
  const input = { ...wanted.input, ...place };
  const { applyImageStream } = await client.request(ApplyImageStreamDocument, { input }, { signal });
  return appliedAs(wanted, place.namespace, applyImageStream);
}

async function applyBuildConfig(
  wanted: Of<'BuildConfig'>,
  place: Place & { readonly allowRing: boolean },
  { client, signal }: Context,
) {
  const input = { ...wanted.input, ...place };
  const { applyBuildConfig: done } = await client.request(ApplyBuildConfigDocument, { input }, { signal });
  return appliedAs(wanted, place.namespace, done);
}

async function applyBuild(wanted: Of<'Build'>, place: Place, { client, signal }: Context) {
  const input = { ...wanted.input, ...place };
  const { applyBuild: done } = await client.request(ApplyBuildDocument, { input }, { signal });
  return appliedAs(wanted, place.namespace, { ...done, outcome: done.outcome ?? 'CREATED' });
}

async function applySecret(wanted: Of<'Secret'>, place: Place, { client, signal }: Context) {
  const input = { ...wanted.input, ...place };
  const { putSecret } = await client.request(PutSecretDocument, { input }, { signal });
  return appliedAs(wanted, place.namespace, putSecret);
}

async function applyConfigMap(wanted: Of<'ConfigMap'>, place: Place, { client, signal }: Context) {
  const input = { ...wanted.input, ...place };
  const { putConfigMap } = await client.request(PutConfigMapDocument, { input }, { signal });
  return appliedAs(wanted, place.namespace, putConfigMap);
}

async function applyTag(wanted: Of<'ImageStreamTag'>, place: Place, { client, signal }: Context) {
  const input = { ...place, stream: wanted.stream, spec: wanted.tag };
  const { applyImageTag } = await client.request(ApplyImageTagDocument, { input }, { signal });
  return appliedAs(wanted, place.namespace, applyImageTag);
}

/** What could never work is told, and taken all the same: OpenShift took it without a word. */
async function applyDeployment(wanted: Of<'Deployment'>, place: Place, { client, signal, talk }: Context) {
  const input = { ...place, manifest: JSON.stringify(wanted.manifest), onProblem: 'WARN' as const };
  const { applyDeployment: done } = await client.request(ApplyDeploymentDocument, { input }, { signal });
  for (const { reason, message } of done.warnings) talk(`# ${nameOf(wanted)}: ${reason}: ${message}`);
  return appliedAs(wanted, place.namespace, done);
}

async function applyMapping(wanted: Of<'ImageStreamMapping'>, place: Place, { client, signal }: Context) {
  const { stream, dockerImageRepository, tag, image } = wanted;
  const input = { ...place, stream, dockerImageRepository, tag, image };
  const { createImageStreamMapping: done } = await client.request(
    CreateImageStreamMappingDocument,
    { input },
    { signal },
  );
  const outcome = done.changes.length > 0 ? 'CREATED' : 'UNCHANGED';
  return appliedAs(wanted, place.namespace, { ...done, outcome });
}

/** Every part in turn; one that fails harms no other. */
async function applyImport(
  wanted: Of<'ImageStreamImport'>,
  { namespace, dryRun }: Place,
  { client, signal }: Context,
): Promise<Applied> {
  const changes: ChangePartsFragment[] = [];
  const failures: string[] = [];
  const blast: BlastPartsFragment[] = [];
  let cursor: string | null = null;
  for (const part of wanted.parts) {
    const target = { namespace, stream: wanted.stream, confirm: true, dryRun: dryRun || !wanted.isReal };
    const input = { ...part, ...target };
    const { importImages } = await client.request(ImportImagesDocument, { input }, { signal });
    changes.push(...importImages.changes);
    failures.push(...importImages.results.flatMap(failureIn));
    if (importImages.blastRadius) blast.push(importImages.blastRadius);
    cursor = importImages.cursor ?? cursor;
  }
  const outcome = changes.length > 0 ? 'CONFIGURED' : 'UNCHANGED';
  return { name: nameOf(wanted), namespace, outcome, changes, cursor, failures, blast };
}

const failureIn = ({
  tag,
  outcome,
  reason,
  message,
}: ImportImagesMutation['importImages']['results'][number]) =>
  outcome === 'FAILED' ? [`tag ${tag} (${reason ?? 'ImportFailed'}): ${message ?? ''}`] : [];

/** A namespace that is there already is what was wanted. */
async function applyNamespace(
  wanted: Of<'Namespace'>,
  { client, signal }: Context,
  dryRun: boolean,
): Promise<Applied> {
  const { name, displayName } = wanted;
  const applied = { name: nameOf(wanted), namespace: name, changes: [] };
  try {
    const input = { name, displayName, dryRun };
    const { createNamespace } = await client.request(CreateNamespaceDocument, { input }, { signal });
    return { ...applied, outcome: 'CREATED', cursor: createNamespace.cursor };
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== 'CONFLICT') throw error;
    return { ...applied, outcome: 'UNCHANGED', cursor: null };
  }
}
