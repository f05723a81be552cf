// First, for the domains that our resolvers ask build their readings on it.
export { tagAddress, tagAddressIn } from './readings/tag-address.sql.js';
export { importSettings } from './resolvers/import-settings.js';
export { moved } from './resolvers/moved.js';
export type { By, LoggedTagEvent, StreamEvent, TagChange, TagEventType, TagPointer } from './events.js';
export { ImageStreams } from './image-streams.js';
export type { ImageNaming } from './namings.sql.js';
export type {
  ImageStream,
  ImageTag,
  ImportMode,
  ReferencePolicy,
  Resolution,
  StreamCondition,
  StreamImage,
  TagItem,
  TagSource,
  TagSpec,
  TextMap,
} from './model.js';
export { namespaceMissing } from './changes/admit-change.js';
export { notAllowed } from './changes/allowed-source.js';
export { isInsecure } from './rules/repository-check.js';
export { checkStreamName, checkTagName } from './rules/names.js';
export type { Desk } from './changes/open-stream.js';
export type { PushRecorded } from './changes/record-push.js';
export type { ImportFinding, ImportRecorded } from './changes/record-import.js';
export { pullSpecOf, type RegistryNames } from './rules/pull-spec.js';
export { defaultPullPolicy, type ImagePullPolicy } from './rules/pull-policy.js';
export { imageStreamResolvers } from './resolvers/index.js';
export { namedBy } from './resolvers/naming.js';
export type { TagMove } from './time/moves.js';
export type { TagSpecRequest } from './rules/spec.js';
export { isInRange } from './rules/versions.js';
export { imageStreamReadings } from './readings/queries.sql.js';
export { conditionFields } from './readings/tag-parts.sql.js';
export { tagNamed } from './readings/tags.sql.js';
