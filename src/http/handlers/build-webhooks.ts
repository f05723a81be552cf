import type { IncomingHttpHeaders } from 'node:http';
import { Secret } from '../../platform/secret.js';
import { sendJson } from '../answer.js';
import { HttpFailure } from '../body.js';
import type { LongBodies } from '../long-bodies.js';
import type { HookRate } from './hook-rate.js';
import type { Handler } from '../server.js';

/** A request to a webhook, read but not judged. */
export interface WebhookRequest {
  readonly namespace: string;
  readonly config: string;
  readonly secret: Secret;
  readonly sender: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Starts a build for a push; UNAUTHENTICATED for all who may not, without saying why. */
export type TakeWebhook = (
  request: WebhookRequest,
  requestId: string,
) => Promise<{ readonly build: string | null; readonly warning: string | null }>;

const form =
  /^\/(?:apis\/build\.openshift\.io|oapi)\/v1\/namespaces\/([^/]+)\/buildconfigs\/([^/]+)\/webhooks\/([^/]+)\/([^/]+)$/;
const most = 25 * 1024 * 1024;

/**
 * Where git hosts tell of pushes, at OpenShift's addresses. 202 with the build's name, or 200 with a warning where a push
 * starts none.
 */
export const buildWebhooks = (
  path: string,
  take: TakeWebhook,
  { rate, bodies }: { readonly rate: HookRate; readonly bodies: LongBodies },
): Handler => ({
  path,
  async answer(request, response, requestId) {
    const [, namespace, config, secret, sender] = form.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? [];
    if (namespace === undefined || config === undefined || secret === undefined || sender === undefined)
      throw new HttpFailure(404, 'There is nothing here; the graph is at /graphql.');
    if (request.method !== 'POST') throw new HttpFailure(405, 'Webhooks are sent by POST.');
    rate.admit(request, `build ${namespace}/${config}`);
    const { build, warning } = await bodies.read(request, most, (body) =>
      take(
        {
          namespace: decoded(namespace),
          config: decoded(config),
          secret: new Secret(decoded(secret)),
          sender: decoded(sender),
          headers: request.headers,
          body,
        },
        requestId,
      ),
    );
    if (warning !== null) response.setHeader('warning', `299 sluice ${JSON.stringify(plain(warning))}`);
    sendJson(response, build === null ? 200 : 202, { build, warning });
  },
});

/** Headers are ASCII. */
const plain = (text: string) => text.replace(/[^\x20-\x7e]/g, '?');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
