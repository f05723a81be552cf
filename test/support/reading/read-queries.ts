/** Queries that ask for all that can be read, and for what cannot, by what they are about. */
export const readQueries: readonly [name: string, query: string][] = [
  [
    'a tag with its image',
    '{ imageTag(namespace: "shop", stream: "web", tag: "v1") { id name current { position revision reference digest generation createdAt actor { kind name } cause { kind message requestId eventId } } image { id digest mediaType size firstSeenAt platform { os architecture variant osVersion } config { digest created author user workingDir entrypoint cmd env exposedPorts volumes labels { key value } stopSignal } layers { digest size mediaType } manifests { digest } } } }',
  ],
  [
    'a stream with everything',
    '{ imageStream(namespace: "shop", name: "web") { id name namespace { id name displayName createdAt } generation resourceVersion labels { key value } annotations { key value } dockerImageRepository imageRepository publicImageRepository localLookup imageCount tags(first: 2) { edges { cursor node { name spec { source { kind namespace name } tracking reference scheduled interval minimumAge insecure referencePolicy importMode annotations { key value } generation } pullSpec hold { since reason actor { name } } conditions { type status reason message generation lastTransitionAt lastCheckedAt } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }',
  ],
  [
    'what is not there',
    '{ imageStream(namespace: "shop", name: "none") { name } imageTag(namespace: "none", stream: "web", tag: "x") { name } image(digest: "sha256:0000000000000000000000000000000000000000000000000000000000000000") { digest } namespace(name: "none") { name } }',
  ],
  [
    'lists by pages',
    '{ all: imageStreams(first: 3) { nodes { name namespace { name } } pageInfo { endCursor hasNextPage } } shop: imageStreams(namespace: "shop", first: 1) { edges { cursor node { name } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } namespaces(first: 2) { nodes { name } pageInfo { endCursor hasNextPage } } }',
  ],
  [
    'what connections say of themselves alone',
    '{ namespace(name: "shop") { builds { totalCount } failed: builds(phases: [FAILED]) { __typename totalCount } some: builds(first: 2) { totalCount pageInfo { hasNextPage } } imageStreams { edges { cursor } } } imageStreams { __typename } namespaces { pageInfo { hasPreviousPage } } }',
  ],
  [
    'histories',
    '{ imageStream(namespace: "shop", name: "web") { tags { nodes { name history(first: 2) { nodes { position revision createdAt image { digest } actor { name } } pageInfo { endCursor hasNextPage } edges { cursor } } } } } }',
  ],
  [
    'fragments, aliases and switches',
    'query Q($a: Boolean! = true, $b: Boolean! = false) { imageStream(namespace: "shop", name: "web") { ...F other: name __typename skipped: name @skip(if: $a) kept: name @include(if: $a) tags(first: 1) @skip(if: $b) { nodes { ... on ImageTag { name } ...T __typename } __typename } } } fragment F on ImageStream { name tags(first: 1) { pageInfo { hasNextPage __typename } } } fragment T on ImageTag { name current { revision } }',
  ],
  [
    'builds and their definitions',
    '{ namespace(name: "shop") { builds(first: 3, phases: [FAILED, COMPLETE]) { totalCount nodes { name number phase reason message createdAt durationMilliseconds causes { type message from { name } revision { commit author { name } message } } inputs { reference digest image { digest } } result { reference image { size } imageTag { name } } stages { name durationMilliseconds steps { name durationMilliseconds } } config { name } } edges { cursor } pageInfo { hasNextPage endCursor } } buildConfigs { nodes { name paused spec { strategy { type docker { env { name value fromSecret { name optional } } imageOptimizationPolicy } } completionDeadlineSeconds } triggers { type hasSecret allowEnv webhookPath imageChange { from { name } paused lastTriggeredImage lastTriggeredAt } } builds(first: 1) { totalCount nodes { name } } } } } }',
  ],
  [
    'fields in the midst of it that are left to resolvers',
    '{ imageStreams(first: 3) { nodes { name importPending policy { version } tags(first: 2) { nodes { name pullPolicy nextCheckAt history(first: 1) { nodes { revision } } } } } } }',
  ],
  [
    'what is left to resolvers beside what is not',
    '{ viewer { name } imageTag(namespace: "shop", stream: "web", tag: "v1") { name } resolve(reference: "shop/web:v1") { pullSpec } }',
  ],
  [
    'a time that is yet to come',
    '{ imageStream(namespace: "shop", name: "web", asOf: "2090-01-01T00:00:00Z") { name } }',
  ],
  [
    'deployments, rollouts and triggers',
    '{ deployments(first: 3) { nodes { id name namespace { name } kind labels { key value } annotations { key value } manifest companions paused imageHold { since reason actor { kind name } } containers { name path image digest from { namespace stream tag imageTag { name } } } conditions { reason message } triggers { id name type containers automatic state lastTriggeredImage lastTriggeredDigest lastTriggeredAt lastEventId target { kind namespace name deployment { name } buildConfig { name } } from { namespace stream tag imageTag { id } } } latestRollout { number state images { container path image digest from { namespace stream tag } } manifest deployment { name } actor { kind } cause { kind message requestId eventId } eventId rollbackOf createdAt startedAt finishedAt agent attempts message } rollouts(first: 1) { nodes { number } edges { cursor } pageInfo { hasNextPage } } rollout(number: 1) { id } } pageInfo { endCursor hasNextPage } } namespace(name: "shop") { triggersPerMinute triggerHold { since } triggers(first: 2) { nodes { name why { state summary } } pageInfo { endCursor } } deployment(name: "api") { name } } bank: namespace(name: "bank") { triggerHold { since actor { name } reason waiting } triggersPerMinute promotions { nodes { id from { namespace } to { stream tag imageTag { name } } digest image { size } state requestedBy { name } requestedAt approvedBy { name } expiresAt events { type occurredAt actor { name } reason } } } } }',
  ],
  [
    'policies, secrets, accounts and what is bound to them',
    '{ imageStreams(first: 9) { nodes { name policy { immutableTags { pattern origin } limits { maximumTags maximumStreams maximumImages maximumImageSize } retention { keepTagRevisions keepTagRevisionsFrom keepYoungerThan keepYoungerThanFrom } version } tags { nodes { name immutable { pattern origin } moves { nodes { kind occurredAt before { revision reference digest image { digest } } after { revision } actor { name } cause { message } } edges { cursor } } triggers { nodes { name } } } } tagNames tagsNamed(names: ["v1", "none", "v1"]) { name } } } namespaces { nodes { promotionsNeedApproval secrets { nodes { name type registries keys excludedFromImport annotations { key value } createdAt namespace { name } } } configMaps { nodes { name entries { key } } } configMap(name: "settings") { entries { key value bytes } } serviceAccounts { nodes { name fullName namespace createdAt tokens { prefix description owner { kind name } createdBy { name } expiresAt } } } roleBindings { nodes { role subject { kind name } namespace streams createdAt createdBy { kind } } } } } roleBindings(subject: "eve") { nodes { role } } users { nodes { name disabled groups createdAt } } groups { name members } }',
  ],
  [
    'consumers, webhooks, hooks of registries and the audit',
    '{ namespaces { nodes { consumers { nodes { id namespace { name } name owner { kind name } filter { subjects types } state reason message lease maximumAttempts backoff cursor lag { events isAtLeast seconds } leased deadLetterCount deadLetters(first: 2) { nodes { id cloudEvent attempts failure diedAt } pageInfo { endCursor hasNextPage } } createdAt updatedAt } } consumer(name: "web") { name } webhooks(first: 1) { nodes { id url state signingKeys { id createdAt expiresAt } cursor deliveries(first: 3) { nodes { id state cloudEvent nextAttemptAt webhook { name } attempts { number at status failure durationMilliseconds responseExcerpt requestHeaders { key value } } } edges { cursor } pageInfo { hasNextPage } } failed: deliveries(state: FAILED, first: 1) { nodes { id } } delivery(event: "none") { id } } pageInfo { endCursor } } registryHooks { name namespace provider path createdAt createdBy { name } lastToldAt } } } clusterConsumers(first: 1) { nodes { name namespace { name } state } pageInfo { hasNextPage } } clusterWebhooks { nodes { name } } webhook(name: "web") { url } consumer(namespace: "shop", name: "web") { state } auditEntries(first: 5) { nodes { id occurredAt namespace type subject actor { kind name } cause { kind message requestId eventId } payload } edges { cursor } pageInfo { hasNextPage endCursor } } shop: auditEntries(namespace: "shop", actor: "ada", first: 2) { nodes { subject } } one: auditEntries(subject: "shop/web:v1") { nodes { type } } }',
  ],
  [
    'arguments that are wrong',
    '{ imageStreams(first: 0) { nodes { name } } imageTag(namespace: "shop", stream: "web", tag: "v1") { history(after: "x") { nodes { revision } } } }',
  ],
];
