import type { NamespacePolicy, StreamPolicy } from './model.js';
import type { NamespacePolicyRow, StreamPolicyRow } from './policies.sql.js';
import { effectiveRetention, immutableRules } from './rules.js';

/** A namespace's policy as the domain speaks of it. */
export const namespacePolicyOf = (row: NamespacePolicyRow): NamespacePolicy => ({
  namespace: row.namespace,
  immutableTags: row.immutableTags,
  limits: {
    maximumStreams: row.maximumStreams,
    maximumTags: row.maximumTags,
    maximumImages: row.maximumImages,
    maximumImageSize: row.maximumImageSize,
  },
  retention: { keepTagRevisions: row.keepTagRevisions, keepYoungerThan: row.keepYoungerThan },
  version: row.version,
});

/** What binds a stream: its own rules joined with its namespace's. */
export const streamPolicyOf = (row: StreamPolicyRow): StreamPolicy => ({
  streamId: row.streamId,
  immutableTags: immutableRules(row.namespaceTags, row.streamTags),
  limits: {
    maximumStreams: row.maximumStreams,
    maximumTags: row.maximumTags,
    maximumImages: row.maximumImages,
    maximumImageSize: row.maximumImageSize,
  },
  retention: effectiveRetention(
    { keepTagRevisions: row.namespaceRevisions, keepYoungerThan: row.namespaceAge },
    { keepTagRevisions: row.streamRevisions, keepYoungerThan: row.streamAge },
  ),
  version: row.version,
});
