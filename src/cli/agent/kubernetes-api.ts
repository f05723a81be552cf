import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { IncomingMessage } from 'node:http';

/** How to reach a cluster's API server. */
export interface Cluster {
  readonly url: string;
  readonly token: string | undefined;
  /** Certificates of the authorities that vouch for it, as PEM; undefined: those that the system knows. */
  readonly ca: string | undefined;
}

/** An object as the API has it. */
export interface ApiObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly generation?: number;
    readonly resourceVersion?: string;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>>;
}

const plurals: Readonly<Record<string, string>> = {
  Deployment: 'deployments',
  StatefulSet: 'statefulsets',
  DaemonSet: 'daemonsets',
  CronJob: 'cronjobs',
  DeploymentConfig: 'deploymentconfigs',
  Service: 'services',
  ConfigMap: 'configmaps',
  Ingress: 'ingresses',
  Route: 'routes',
  ServiceAccount: 'serviceaccounts',
};

/** Where objects of this kind are. */
function collectionOf(
  { apiVersion, kind }: Pick<ApiObject, 'apiVersion' | 'kind'>,
  namespace: string,
): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const plural = plurals[kind] ?? `${kind.toLowerCase()}s`;
  return `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}

/** Applies an object on the server's side: what others have set stays theirs unless we say otherwise. */
export async function applyObject(
  cluster: Cluster,
  object: ApiObject,
  namespace: string,
  signal: AbortSignal,
): Promise<ApiObject> {
  const path = `${collectionOf(object, namespace)}/${encodeURIComponent(object.metadata.name)}?fieldManager=sluice&force=true`;
  const answer = await send(cluster, 'PATCH', path, signal, JSON.stringify(object));
  const text = await textOf(answer);
  if ((answer.statusCode ?? 0) >= 300)
    throw new Error(`${object.kind}/${object.metadata.name}: ${messageIn(text)}`);
  return JSON.parse(text) as ApiObject;
}

/** The object as it is now, and each time that it changes; ends when the server ends the watch. */
export async function* watchObject(
  cluster: Cluster,
  object: ApiObject,
  namespace: string,
  signal: AbortSignal,
): AsyncGenerator<ApiObject> {
  const { name, resourceVersion = '0' } = object.metadata;
  const query = `watch=1&allowWatchBookmarks=true&timeoutSeconds=300&fieldSelector=${encodeURIComponent(`metadata.name=${name}`)}&resourceVersion=${resourceVersion}`;
  const answer = await send(cluster, 'GET', `${collectionOf(object, namespace)}?${query}`, signal);
  if ((answer.statusCode ?? 0) >= 300)
    throw new Error(`watching ${object.kind}/${name}: ${messageIn(await textOf(answer))}`);
  let rest = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() === '') continue;
      const event = JSON.parse(line) as {
        readonly type: string;
        readonly object: ApiObject & { readonly code?: number };
      };
      // Too old a version: the caller reads the object again and watches from there.
      if (event.type === 'ERROR') return;
      if (event.type === 'DELETED') throw new Error(`${object.kind}/${name} was deleted meanwhile`);
      if (event.type !== 'BOOKMARK') yield event.object;
    }
  }
}

/** The object as it is now. */
export async function readObject(
  cluster: Cluster,
  object: ApiObject,
  namespace: string,
  signal: AbortSignal,
): Promise<ApiObject> {
  const path = `${collectionOf(object, namespace)}/${encodeURIComponent(object.metadata.name)}`;
  const answer = await send(cluster, 'GET', path, signal);
  const text = await textOf(answer);
  if ((answer.statusCode ?? 0) >= 300)
    throw new Error(`${object.kind}/${object.metadata.name}: ${messageIn(text)}`);
  return JSON.parse(text) as ApiObject;
}

function send(
  { url, token, ca }: Cluster,
  method: string,
  path: string,
  signal: AbortSignal,
  body?: string,
): Promise<IncomingMessage> {
  const target = new URL(url.replace(/\/$/, '') + path);
  const request = target.protocol === 'https:' ? overHttps : overHttp;
  const headers = {
    accept: 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && {
      'content-type': 'application/apply-patch+yaml',
      'content-length': String(Buffer.byteLength(body)),
    }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(target, { method, headers, signal, ...(ca !== undefined && { ca }) }, resolve);
    asked.on('error', reject);
    asked.end(body);
  });
}

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** What a Status of the API says; or what came instead, cut short. */
function messageIn(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // No JSON: told below.
  }
  return text.slice(0, 200);
}
