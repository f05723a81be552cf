import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  type DocumentNode,
  type GraphQLInputType,
} from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as client from '../../../src/client/index.js';
import { admission } from '../../../src/graphql/admission/admit.js';

const schema = makeExecutableSchema({
  typeDefs: readdirSync('schema').map((file) => readFileSync(`schema/${file}`, 'utf8')),
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
});
const door = admission({ schema });

const tag = { namespace: 'shop', stream: 'web', tag: 'prod' };
const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  NamespaceDocument: { name: 'shop' },
  ImageStreamDocument: { namespace: 'shop', name: 'web' },
  ImageStreamTagsDocument: { namespace: 'shop', name: 'web' },
  ImageTagDocument: tag,
  ImageTagRowsDocument: { namespace: 'shop', stream: 'web' },
  TagHistoryDocument: { ...tag, first: 100 },
  TagItemsDocument: { ...tag, first: 100 },
  CompareImagesDocument: { a: `sha256:${'0'.repeat(64)}`, b: `sha256:${'1'.repeat(64)}` },
  StreamImageDocument: { namespace: 'shop', stream: 'web', id: 'abc' },
  ImageDocument: { digest: `sha256:${'0'.repeat(64)}` },
  CreateNamespaceDocument: { input: { name: 'shop' } },
  ApplyImageTagDocument: { input: { namespace: 'shop', stream: 'web', spec: { name: 'prod' } } },
  CreateImageStreamMappingDocument: {
    input: {
      ...tag,
      image: {
        digest: `sha256:${'0'.repeat(64)}`,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        dockerImageReference: 'quay.io/shop/web:1',
      },
    },
  },
  DeclaredStreamDocument: { namespace: 'shop', name: 'web' },
  DeclaredStreamsDocument: { namespace: 'shop' },
  DeclaredTagDocument: tag,
  DeclaredTagsDocument: { namespace: 'shop', name: 'web' },
  ApplyImageStreamDocument: { input: { namespace: 'shop', name: 'web' } },
  DeleteImageStreamDocument: { input: { namespace: 'shop', name: 'web' } },
  SetImageTagDocument: { input: { ...tag, source: { kind: 'DOCKER_IMAGE', name: 'app' } } },
  StopTrackingDocument: { input: tag },
  DeleteImageTagDocument: { input: tag },
  RollbackImageTagDocument: { input: tag },
  ReleaseImageTagDocument: { input: tag },
  ImportImagesDocument: { input: { namespace: 'shop', stream: 'web' } },
  PromotionsDocument: { namespace: 'shop' },
  PromoteImageTagDocument: { input: { from: tag, to: { ...tag, namespace: 'live' } } },
  ApprovePromotionDocument: { input: { id: 'WyJQcm9tb3Rpb24iLCIxIl0', digest: `sha256:${'0'.repeat(64)}` } },
  ResolveManifestDocument: { input: { namespace: 'shop', manifest: 'kind: Pod' } },
  NamespacePolicyDocument: { name: 'shop' },
  StreamPolicyDocument: { namespace: 'shop', name: 'web' },
  SetNamespacePolicyDocument: { input: { namespace: 'shop' } },
  SetStreamPolicyDocument: { input: { namespace: 'shop', stream: 'web' } },
  PruneImagesDocument: { input: {} },
  SecretsDocument: { namespace: 'shop' },
  SecretDocument: { namespace: 'shop', name: 'pull' },
  PutSecretDocument: { input: { namespace: 'shop', name: 'pull', data: { dockerCfg: '{}' } } },
  DeleteSecretDocument: { input: { namespace: 'shop', name: 'pull' } },
  DeploymentDocument: { namespace: 'shop', name: 'web' },
  TriggersDocument: { namespace: 'shop' },
  TriggersWhyDocument: { namespace: 'shop' },
  ApplyDeploymentDocument: { input: { namespace: 'shop', manifest: 'kind: Deployment' } },
  DeleteDeploymentDocument: { input: { namespace: 'shop', name: 'web' } },
  StartRolloutDocument: { input: { namespace: 'shop', name: 'web' } },
  RollBackDeploymentDocument: { input: { namespace: 'shop', name: 'web' } },
  ReleaseDeploymentDocument: { input: { namespace: 'shop', name: 'web' } },
  SetDeploymentPausedDocument: { input: { namespace: 'shop', name: 'web', paused: true } },
  CancelRolloutDocument: { input: { namespace: 'shop', name: 'web' } },
  SetTriggerDocument: { input: { namespace: 'shop', target: { kind: 'DEPLOYMENT', name: 'web' } } },
  SetTriggersAutomaticDocument: {
    input: { namespace: 'shop', target: { kind: 'DEPLOYMENT', name: 'web' }, automatic: true },
  },
  ReleaseTriggersDocument: { input: { namespace: 'shop' } },
  ClaimRolloutDocument: { input: { agent: 'one' } },
  ReportRolloutDocument: { input: { token: 'secret' } },
  FinishRolloutDocument: { input: { token: 'secret', result: 'COMPLETE' } },
  BlastRadiusDocument: { tag },
};

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Document';

const documents = Object.entries(client).flatMap(([name, value]) =>
  isDocument(value) ? [[name, value] as const] : [],
);

const samples: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Digest: `sha256:${'0'.repeat(64)}`,
  Duration: '1s',
  Float: 1,
  Int: 1,
  Int64: '1',
  DateTime: '2026-11-23T21:07:00Z',
};

/** Some value of a type, with no more in it than it needs. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return samples[type.name] ?? 'shop';
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return Object.fromEntries(needed.map((field) => [field.name, sampleOf(field.type)]));
}

/** Values for the variables that a document cannot do without. */
const sampleVariables = ({ definitions }: DocumentNode) =>
  Object.fromEntries(
    definitions
      .flatMap((definition) =>
        'variableDefinitions' in definition && 'operation' in definition
          ? (definition.variableDefinitions ?? [])
          : [],
      )
      .flatMap(({ variable, type, defaultValue }) => {
        const inputType = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
        return inputType && isNonNullType(inputType) && !defaultValue
          ? [[variable.name.value, sampleOf(inputType)]]
          : [];
      }),
  );

test.each(documents)('%s stays within the limits of the server', (name, document) => {
  expect(
    door.admit({ query: print(document), variables: variables[name] ?? sampleVariables(document) }).errors,
  ).toBeUndefined();
});
