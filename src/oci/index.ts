export { RegistryClient, type Protections, type RegistryClientOptions } from './client.js';
export {
  emptyKeyring,
  keyringOf,
  parseCredentials,
  readKeyring,
  type Credentials,
  type Keyring,
} from './sign-in/credentials.js';
export { digestOf, isDigest, verifyDigest } from './content/digest.js';
export type { ImageConfig, ImageDescription, ImageLayer, ImageManifest, Platform } from './content/image.js';
export { ImportError, type ImportFailureReason } from './import-error.js';
export { parseManifest } from './content/manifest.js';
export { withMirrors, type Registries } from './sources/mirrors.js';
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
} from './references/reference-forms.js';
export { parseReference, type ImageReference } from './references/reference.js';
export type { FetchedImage, ImageRequest, ImportMode, RepositoryRequest } from './requests.js';
export { createSourceRules, openSourceRules, type SourceRules } from './sources/source-rules.js';
export { prioritizeTags } from './references/tag-priority.js';
