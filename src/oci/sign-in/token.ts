import type { Challenge } from './challenge.js';
import type { Credentials } from './credentials.js';
import { importFailed } from '../import-error.js';
import { isObject, parseJson } from '../content/json.js';
import type { CarriesCredentials } from '../transport/redirects.js';
import { follow } from '../transport/redirects.js';
import type { Send } from '../transport/transport.js';

const mostBytes = 1024 * 1024;
const longestToken = 64 * 1024;

/** A header that opens a repository, and until when. */
export interface Authorization {
  /** Undefined where none is needed. */
  readonly header: string | undefined;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** What a token server is asked for. */
export interface TokenRequest {
  readonly realm: URL;
  readonly challenge: Challenge;
  readonly repository: string;
  /** Null asks anonymously. */
  readonly credentials: Credentials | null;
  readonly insecure: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** `Basic` and what follows it. */
export const basic = ({ username, password }: Extract<Credentials, { kind: 'PASSWORD' }>): string =>
  `Basic ${Buffer.from(`${username}:${password.reveal()}`).toString('base64')}`;

/**
 * Asks a token server for leave to pull from one repository (the distribution project's token and OAuth 2
 * protocols). Null when it refuses.
 */
export async function requestToken(
  send: Send,
  request: TokenRequest,
  carries: CarriesCredentials,
): Promise<Authorization | null> {
  const { realm, credentials, insecure, signal } = request;
  const shared = { maxBytes: mostBytes, insecure, signal };
  const query = {
    service: request.challenge.parameters.get('service'),
    scope: `repository:${request.repository}:pull`,
  };
  const url = new URL(realm);
  const answer =
    credentials?.kind === 'IDENTITY_TOKEN'
      ? // Not followed anywhere: its body is the credential.
        await send({ ...shared, method: 'POST', url, ...refreshForm(query, credentials) })
      : await follow(
          send,
          {
            ...shared,
            method: 'GET',
            url: withQuery(url, query),
            headers: credentials?.kind === 'PASSWORD' ? { authorization: basic(credentials) } : {},
          },
          carries,
        );
  if (answer.status === 400 || answer.status === 401 || answer.status === 403) return null;
  if (answer.status !== 200)
    throw importFailed(`The token server ${realm.host} answered ${String(answer.status)}.`);
  return readToken(answer.body, realm);
}

type Query = Record<string, string | undefined>;

const entriesOf = (query: Query) =>
  Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);

function withQuery(url: URL, query: Query): URL {
  for (const [name, value] of entriesOf(query)) url.searchParams.append(name, value);
  return url;
}

function refreshForm(query: Query, credentials: Extract<Credentials, { kind: 'IDENTITY_TOKEN' }>) {
  const grant = {
    grant_type: 'refresh_token',
    client_id: 'sluice',
    refresh_token: credentials.token.reveal(),
  };
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams([...entriesOf(query), ...Object.entries(grant)]).toString(),
  };
}

function readToken(body: Buffer, realm: URL): Authorization {
  const answer = parseJson(body, `the answer of the token server ${realm.host}`);
  const fields: Record<string, unknown> = isObject(answer) ? answer : {};
  const token = fields['token'] ?? fields['access_token'];
  if (typeof token !== 'string' || token.length > longestToken || !/^[\x21-\x7e]+$/.test(token))
    throw importFailed(`The token server ${realm.host} answered without a usable token.`);
  const seconds = fields['expires_in'];
  const lifetime = typeof seconds === 'number' && seconds >= 1 ? Math.min(seconds, 86_400) : 60;
  // A little early, so that a token does not run out on its way.
  return { header: `Bearer ${token}`, expiresAt: Date.now() + lifetime * 900 };
}
