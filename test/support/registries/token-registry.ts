import { randomUUID } from 'node:crypto';
import { startHostileRegistry, type HostileRegistry } from './hostile-registry.js';

/** A front that lets requests through to a real registry when they carry a token that it has given out. */
export interface TokenRegistry extends HostileRegistry {
  /** How many tokens it has given out. */
  readonly tokens: number;
  /** Takes back all tokens, as if they had expired. */
  revoke(): void;
}

export interface TokenRegistryOptions {
  /** `host:port` of the registry behind it. */
  readonly upstream: string;
  /** `user:password`; null lets anybody have a token. */
  readonly credentials: string | null;
  readonly expiresIn?: number;
}

export async function startTokenRegistry({
  upstream,
  credentials,
  expiresIn = 300,
}: TokenRegistryOptions): Promise<TokenRegistry> {
  const given = new Set<string>();
  let tokens = 0;
  const expected = credentials === null ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const front = await startHostileRegistry((request, response, url) => {
    const { authorization, accept = '*/*' } = request.headers;
    if (request.url?.startsWith('/token')) {
      if (authorization !== expected) {
        response.writeHead(401).end();
        return;
      }
      const token = randomUUID();
      given.add(`Bearer ${token}`);
      tokens += 1;
      response.end(JSON.stringify({ token, expires_in: expiresIn }));
      return;
    }
    if (!given.has(authorization ?? '')) {
      const challenge = `Negotiate, bEARER Realm="${url}/token", service="a, b",scope="repository:any:pull"`;
      response.writeHead(401, { 'www-authenticate': challenge, 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: authorization }] }));
      return;
    }
    void forward(upstream, request.method ?? 'GET', request.url ?? '/', accept).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      },
    );
  });
  return {
    ...front,
    seen: front.seen,
    connections: 0,
    get tokens() {
      return tokens;
    },
    revoke: () => {
      given.clear();
    },
  };
}

async function forward(upstream: string, method: string, path: string, accept: string) {
  const response = await fetch(`http://${upstream}${path}`, { method, headers: { accept } });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}
