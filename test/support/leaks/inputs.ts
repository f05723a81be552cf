import type { Named } from './named.js';

const manifestOf = ({ namespace, name }: Named, kind = 'Deployment') =>
  JSON.stringify({
    kind,
    apiVersion: 'apps/v1',
    metadata: {
      name,
      namespace,
      annotations: {
        'image.openshift.io/triggers': JSON.stringify([
          {
            from: { kind: 'ImageStreamTag', name: `${name}:v1` },
            fieldPath: 'spec.template.spec.containers[0].image',
          },
        ]),
      },
    },
    spec: {
      template: {
        metadata: { annotations: { 'alpha.image.policy.openshift.io/resolve-names': '*' } },
        spec: { containers: [{ name: 'c', image: `${name}:v1` }] },
      },
    },
  });

const spec =
  '{ source: { dockerfile: "FROM scratch" }, strategy: { docker: { env: [{ name: "E", value: "envcanary" }] } } }';
const at = ({ namespace, name }: Named, tag = 'v1') =>
  `{ namespace: "${namespace}", stream: "${name}", tag: "${tag}" }`;
const own = ({ namespace, name }: Named) => `namespace: "${namespace}", name: "${name}"`;
const trigger = (named: Named) =>
  `namespace: "${named.namespace}", target: { kind: DEPLOYMENT, name: "${named.name}" }`;
const lease = ({ id }: Named) => `lease: { build: "${id}", token: "none", fence: "1" }`;

/** The inputs of mutations for which it takes more than names in the right places to be more than bad input. */
export const inputs: Readonly<Record<string, (named: Named) => string>> = {
  applyBuildConfig: (named) =>
    `{ ${own(named)}, spec: ${spec}, triggers: [{ type: IMAGE_CHANGE, imageChange: { from: { kind: IMAGE_STREAM_TAG, name: "${named.name}:v1" } } }] }`,
  applyBuild: (named) => `{ ${own(named)}, spec: ${spec} }`,
  startBuild: ({ namespace, name }) => `{ namespace: "${namespace}", config: "${name}" }`,
  claimBuild: ({ namespace }) => `{ runner: "runner", namespaces: ["${namespace}"] }`,
  renewBuildLease: (named) => `{ ${lease(named)} }`,
  reportBuildStage: (named) =>
    `{ ${lease(named)}, stage: FETCH_INPUTS, startedAt: "2026-01-01T00:00:00Z", durationMilliseconds: "1" }`,
  appendBuildLog: (named) => `{ ${lease(named)}, chunks: [{ offset: "0", bytes: "aGVsbG8=" }] }`,
  releaseBuild: (named) => `{ ${lease(named)} }`,
  finishBuild: (named) => `{ ${lease(named)}, outcome: FAILED }`,
  applyDeployment: (named) =>
    `{ namespace: "${named.namespace}", manifest: ${JSON.stringify(manifestOf(named))}, onProblem: WARN }`,
  claimRollout: ({ namespace }) => `{ agent: "agent", namespaces: ["${namespace}"], lease: "30s" }`,
  reportRollout: () => '{ token: "none", message: "m", lease: "30s" }',
  putSubgraph: ({ name }) => `{ name: "${name}", mayExtend: ["Image"] }`,
  takeEvents: ({ namespace, name }) => `{ namespace: "${namespace}", consumer: "${name}" }`,
  acknowledgeEvents: ({ lease: token }) => `{ lease: "${token}" }`,
  extendLease: ({ lease: token }) => `{ lease: "${token}" }`,
  seekConsumer: (named) => `{ ${own(named)}, to: { end: true } }`,
  redeliverWebhook: (named) => `{ ${own(named)}, what: { failed: true } }`,
  createToken: ({ namespace, name }) =>
    `{ serviceAccount: { namespace: "${namespace}", name: "${name}" }, expiresIn: "1h" }`,
  setGroup: ({ name }) => `{ name: "${name}", add: ["${name}"] }`,
  publishDocuments: ({ name }) => `{ client: "${name}", documents: ["{ viewer { name } }"] }`,
  setDocumentMode: ({ name }) => `{ client: "${name}", mode: RECORD }`,
  publishSubgraph: ({ name }) =>
    `{ name: "${name}", sdl: "type Query { scanned: Int }", url: "https://example.com/graphql" }`,
  rollbackSubgraph: ({ name }) => `{ name: "${name}", toVersion: 1 }`,
  setTrigger: (named) => `{ ${trigger(named)}, from: ${at(named)}, containers: ["c"] }`,
  setTriggersAutomatic: (named) => `{ ${trigger(named)}, automatic: false }`,
  putSecret: (named) =>
    `{ ${own(named)}, data: { login: { server: "quay.io", username: "u", password: $password } } }`,
  putConfigMap: (named) => `{ ${own(named)}, entries: [{ key: "k", value: "mapcanary" }] }`,
  importImages: ({ namespace, name }) =>
    `{ namespace: "${namespace}", stream: "${name}", tag: "imported", from: "127.0.0.1:9/none:v1", confirm: true }`,
  setImageTag: (named) =>
    `{ namespace: "${named.namespace}", stream: "${named.name}", tag: "pointing", source: { kind: DOCKER_IMAGE, name: "example.com/web:v1" }, reference: true }`,
  applyImageTag: (named) =>
    `{ namespace: "${named.namespace}", stream: "${named.name}", spec: { name: "applied", reference: true, source: { kind: DOCKER_IMAGE, name: "example.com/web:v1" } } }`,
  setRepositoryImport: ({ namespace, name }) => `{ namespace: "${namespace}", stream: "${name}" }`,
  promoteImageTag: (named) => `{ from: ${at(named)}, to: ${at(named, 'v2')}, requireApproval: true }`,
  createImageStreamMapping: ({ namespace, name, digest }) =>
    `{ namespace: "${namespace}", stream: "${name}", tag: "v1", image: { digest: "${digest}", mediaType: "application/vnd.oci.image.manifest.v1+json",
       dockerImageReference: "registry.example/${namespace}/${name}@${digest}",
       layers: [{ digest: "sha256:${(digest[7] === 'b' ? 'f' : 'e').repeat(64)}", size: "1", mediaType: "application/gzip" }],
       config: { digest: "sha256:${(digest[7] === 'b' ? 'd' : 'c').repeat(64)}", env: ["E=envcanary"] } } }`,
};

export { manifestOf };
