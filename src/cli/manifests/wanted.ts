import type { ApplyImageStreamInput, MappedImageInput, TagSpecInput } from '../../client/index.js';
import type { WantedBuild, WantedBuildConfig } from '../builds/read-build-config.js';
import type { WantedConfigMap, WantedSecret } from '../secrets/read-manifest.js';
import type { ImportPart } from './import-spec.js';

/** Something to apply, as far as a file says; the namespace may be left to the one who applies it. */
export type Wanted =
  | WantedBuildConfig
  | WantedBuild
  | WantedSecret
  | WantedConfigMap
  | { readonly kind: 'Namespace'; readonly name: string; readonly displayName: string | undefined }
  | {
      readonly kind: 'ImageStream';
      readonly namespace: string | undefined;
      readonly input: Omit<ApplyImageStreamInput, 'namespace'>;
    }
  | {
      readonly kind: 'ImageStreamTag';
      readonly namespace: string | undefined;
      readonly stream: string;
      readonly tag: TagSpecInput;
    }
  | {
      readonly kind: 'ImageStreamImport';
      readonly namespace: string | undefined;
      readonly stream: string;
      /** False asks for a preview. */
      readonly isReal: boolean;
      readonly parts: readonly ImportPart[];
    }
  | {
      readonly kind: 'Deployment';
      readonly namespace: string | undefined;
      readonly name: string;
      /** The object itself, as it stands in the file. */
      readonly manifest: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'ImageStreamMapping';
      readonly namespace: string | undefined;
      readonly stream: string | undefined;
      readonly dockerImageRepository: string | undefined;
      readonly tag: string;
      readonly image: MappedImageInput;
    };
