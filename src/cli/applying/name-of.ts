import type { Wanted } from '../manifests/wanted.js';

/** What messages call an object, as `kind/name`. */
export function nameOf(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'Namespace':
      return `namespace/${wanted.name}`;
    case 'BuildConfig':
      return `buildconfig/${wanted.input.name}`;
    case 'Build':
      return `build/${wanted.input.name}`;
    case 'Secret':
      return `secret/${wanted.input.name}`;
    case 'ConfigMap':
      return `configmap/${wanted.input.name}`;
    case 'ImageStream':
      return `imagestream/${wanted.input.name}`;
    case 'ImageStreamTag':
      return `imagestreamtag/${wanted.stream}:${wanted.tag.name}`;
    case 'ImageStreamImport':
      return `imagestreamimport/${wanted.stream}`;
    case 'Deployment':
      return `deployment/${wanted.name}`;
    case 'ImageStreamMapping':
      return `imagestreammapping/${wanted.stream ?? wanted.dockerImageRepository ?? ''}:${wanted.tag}`;
  }
}
