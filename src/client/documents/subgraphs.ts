// The graph itself: subgraphs of partners, trusted documents, use of fields.
export {
  DeleteSubgraphDocument,
  FieldUsageDocument,
  GraphClientsDocument,
  PublishDocumentsDocument,
  PublishSubgraphDocument,
  PutSubgraphDocument,
  RollbackSubgraphDocument,
  SchemaChangelogDocument,
  SetDocumentModeDocument,
  SubgraphHistoryDocument,
  SubgraphsDocument,
  SupergraphDocument,
} from '../operations.generated.js';
export type { CheckPartsFragment, DocumentMode } from '../operations.generated.js';
