export { RegistryClient, type Protections, type RegistryClientOptions } from './client.js';
export {
  emptyKeyring,
  keyringOf,
  parseCredentials,
  readKeyring,
  type Credentials,
  type Keyring,
} from './credentials.js';
export { digestOf, isDigest, verifyDigest } from './digest.js';
export type { ImageConfig, ImageDescription, ImageLayer, ImageManifest, Platform } from './image.js';
export { ImportError, type ImportFailureReason } from './import-error.js';
export { parseManifest } from './manifest.js';
export { withMirrors, type Registries } from './mirrors.js';
export {
  canonicalRegistry,
  daemonMinimal,
  exact,
  formatReference,
  hostPort,
  mostSpecific,
  requireImportable,
  sameRepository,
  withDefaults,
} from './reference-forms.js';
export { parseReference, type ImageReference } from './reference.js';
export type { FetchedImage, ImageRequest, ImportMode, RepositoryRequest } from './requests.js';
export { createSourceRules, openSourceRules, type SourceRules } from './source-rules.js';
export { prioritizeTags } from './tag-priority.js';
