const part = encodeURIComponent;

/** Where a stream is shown. */
export const streamPath = (namespace: string, stream: string): string =>
  `/streams/${part(namespace)}/${part(stream)}`;

/** Where a tag is shown. */
export const tagPath = (namespace: string, stream: string, tag: string): string =>
  `${streamPath(namespace, stream)}/tags/${part(tag)}`;

/** Where a namespace is shown. */
export const namespacePath = (name: string): string => `/namespaces/${part(name)}`;

/** Where two images are compared. */
export const comparePath = (a: string, b: string): string => `/compare?a=${part(a)}&b=${part(b)}`;

/** Where a deployment is shown. */
export const deploymentPath = (namespace: string, name: string): string =>
  `/deployments/${part(namespace)}/${part(name)}`;

/** Where a cascade is shown: all that came of an event. */
export const cascadePath = (event: string): string => `/cascades/${part(event)}`;

/** Where a build is shown. */
export const buildPath = (namespace: string, name: string): string =>
  `/builds/${part(namespace)}/${part(name)}`;

/** Where a webhook is shown; one of the whole cluster is in no namespace. */
export const webhookPath = (namespace: string | null, name: string): string =>
  namespace === null ? `/webhooks/${part(name)}` : `/webhooks/${part(namespace)}/${part(name)}`;
