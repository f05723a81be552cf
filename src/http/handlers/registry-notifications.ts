import { Failure } from '../../platform/errors.js';
import type { Secret } from '../../platform/secret.js';
import { sendJson } from '../answer.js';
import { HttpFailure, readBytes } from '../body.js';
import type { Handler } from '../server.js';
import { isSame } from '../../platform/is-same.js';

/** Takes in what the registry tells; throws where it shall tell it again later. */
export type TakeNotification = (body: unknown) => Promise<void>;

/**
 * Where the integrated registry tells of pushes. Only who shows the token that the registry was given is heard, as
 * `Authorization: Bearer …`.
 */
export const registryNotifications = (token: Secret, take: TakeNotification): Handler => ({
  path: '/registry/notifications',
  async answer(request, response) {
    const [, shown = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (!isSame(shown, token.reveal()))
      throw new Failure('UNAUTHENTICATED', 'Only the integrated registry is heard here.');
    if (request.method !== 'POST') throw new HttpFailure(405, 'Notifications are sent by POST.');
    const bytes = await readBytes(request);
    let body: unknown;
    try {
      body = JSON.parse(bytes.toString('utf8'));
    } catch {
      throw new HttpFailure(400, 'The body is not JSON.');
    }
    await take(body);
    sendJson(response, 200, { status: 'ok' });
  },
});
