import { buildConfig } from '../building.js';

/** An image stream tag as inputs name it. */
export const istag = (name: string, namespace?: string) => ({ kind: 'IMAGE_STREAM_TAG', name, namespace });

/** The input of a definition that is triggered by a tag and puts its image into another. */
export const buildsOn = (namespace: string, name: string, from: string, to: string, more: object = {}) => ({
  ...buildConfig(name),
  namespace,
  spec: {
    source: { dockerfile: 'FROM scratch\n' },
    strategy: { docker: { from: istag(from) } },
    output: { to: istag(to) },
  },
  triggers: [{ type: 'IMAGE_CHANGE' }],
  ...more,
});

/** The same as a manifest of OpenShift. */
export const buildManifest = (name: string, from: string, to: string) => ({
  apiVersion: 'build.openshift.io/v1',
  kind: 'BuildConfig',
  metadata: { name },
  spec: {
    output: { to: { kind: 'ImageStreamTag', name: to } },
    source: { git: { uri: 'https://git.example.com/shop/web' }, type: 'Git' },
    strategy: { dockerStrategy: { from: { kind: 'ImageStreamTag', name: from } }, type: 'Docker' },
    triggers: [
      { generic: { secret: 'secret101' }, type: 'Generic' },
      { imageChange: {}, type: 'ImageChange' },
    ],
  },
});
