import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../../platform/errors.js';
import { sendJson } from '../answer.js';
import { HttpFailure, readBytes } from '../body.js';
import type { Counter } from '../../platform/metrics.js';
import type { Handler } from '../server.js';

/** A token for the integrated registry. */
export interface RegistryToken {
  readonly token: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly issuedAt: Date;
}

/** Makes a token for whoever holds `secret`, one of Sluice's own tokens; UNAUTHENTICATED for any other. */
export type IssueToken = (
  secret: string,
  scopes: readonly string[],
  requestId: string,
) => Promise<RegistryToken>;

const path = '/registry/token';

/**
 * The token server of the integrated registry, as its protocol has it: `GET` with basic authentication, and `POST` with
 * a form (OAuth 2). The password, or the refresh token, is a token of Sluice's; the name that comes with it says nothing.
 */
export const registryTokens = (issue: IssueToken, refusals: Counter): Handler => ({
  path,
  async answer(request, response, requestId) {
    const { secret, scopes } = await readRequest(request);
    try {
      if (secret === null)
        throw new Failure('UNAUTHENTICATED', 'Log in with a token of Sluice as the password.');
      const { token, expiresIn, issuedAt } = await issue(secret, scopes, requestId);
      const fields = { access_token: token, expires_in: expiresIn, issued_at: issuedAt.toISOString() };
      sendJson(response, 200, { token, ...fields });
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'UNAUTHENTICATED') throw error;
      refusals.add(path, error.code);
      refuse(response, error.message);
    }
  },
});

interface Asked {
  readonly secret: string | null;
  readonly scopes: readonly string[];
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  if (request.method === 'GET') {
    const { searchParams } = new URL(request.url ?? '', 'http://any');
    return { secret: passwordIn(request.headers.authorization), scopes: searchParams.getAll('scope') };
  }
  if (request.method !== 'POST') throw new HttpFailure(405, 'Tokens are had by GET and POST.');
  const form = new URLSearchParams((await readBytes(request)).toString('utf8'));
  const secret =
    form.get('grant_type') === 'refresh_token' ? form.get('refresh_token') : form.get('password');
  return { secret, scopes: form.getAll('scope') };
}

function passwordIn(authorization: string | undefined): string | null {
  const [, encoded = ''] = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '') ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? null : text.slice(colon + 1);
}

function refuse(response: ServerResponse, message: string): void {
  response.setHeader('www-authenticate', 'Basic realm="Sluice"');
  sendJson(response, 401, { errors: [{ code: 'UNAUTHORIZED', message }] });
}
