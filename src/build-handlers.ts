import { buildDesk } from './build-desk.js';
import { maximumPart, openUpload, receivePart, receiveWebhook } from './domains/builds/index.js';
import { buildUploads } from './http/handlers/build-uploads.js';
import { buildWebhooks } from './http/handlers/build-webhooks.js';
import type { HookRate } from './http/handlers/hook-rate.js';
import { LongBodies } from './http/long-bodies.js';
import type { Handler } from './http/server.js';
import type { Parts } from './parts.js';
import { Access } from './viewer/index.js';

/** What builds answer beside the graph: webhooks of git hosts, and the sources that are sent along. */
export function buildHandlers(parts: Parts, rate: HookRate): Handler[] {
  const { db, events } = parts;
  const bodies = new LongBodies();
  const deskOf = (name: string, requestId: string) =>
    buildDesk(parts, {
      db,
      outbox: events.outbox,
      by: { actor: { kind: 'SYSTEM', name }, requestId },
      access: Access.ofSystem(name),
      isRehearsal: false,
    });
  const webhooks = ['/apis/build.openshift.io/v1/namespaces', '/oapi/v1/namespaces'].map((path) =>
    buildWebhooks(path, (request, requestId) => receiveWebhook(deskOf('webhook', requestId), request), {
      rate,
      bodies,
    }),
  );
  return [
    ...webhooks,
    buildUploads(
      {
        maximumPart,
        receive: (part, requestId) => receivePart(deskOf('upload', requestId), part),
        open: (build, token) => openUpload(db, build, token),
      },
      bodies,
    ),
  ];
}
