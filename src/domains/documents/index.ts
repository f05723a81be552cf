export { DocumentDoor, type BuiltInDocuments, type SentDocument } from './document-door.js';
export { Documents } from './documents.js';
export { recordedOperations } from './documents.sql.js';
export { clientNameIn, type ClientDocument, type GraphClient } from './model.js';
export { documentResolvers } from './resolvers.js';
export { UsageRecorder, type Call } from './usage-recorder.js';
