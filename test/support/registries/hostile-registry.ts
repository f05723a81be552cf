import { createPrivateKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';

/** A request that a registry under our hand has seen. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A server on loopback that answers as a test tells it to, and remembers what it was asked. */
export interface HostileRegistry extends AsyncDisposable {
  /** `address:port`, as it stands in references. */
  readonly host: string;
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /** How many sockets were opened to it, whether or not a request came through them. */
  readonly connections: number;
}

export type Behaviour = (request: IncomingMessage, response: ServerResponse, url: string) => void;

/** Starts such a server; one on `127.0.0.2` is another host than one on `127.0.0.1`. */
export async function startHostileRegistry(
  behave: Behaviour,
  { address = '127.0.0.1', secure = false }: { address?: string; secure?: boolean } = {},
): Promise<HostileRegistry> {
  const seen: SeenRequest[] = [];
  let connections = 0;
  const listener: RequestListener = (request, response) => {
    const { method = '', url: path = '' } = request;
    seen.push({ method, path, authorization: request.headers.authorization });
    behave(request, response, url);
  };
  const server: Server = secure ? createSecureServer(selfSigned(), listener) : createServer(listener);
  server.on('connection', () => (connections += 1));
  await once(server.listen(0, address), 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('A TCP server has no port.');
  const host = `${address}:${String(bound.port)}`;
  const url = `${secure ? 'https' : 'http'}://${host}`;
  return {
    host,
    url,
    seen,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A key and a certificate for registry.test that nobody vouches for; they open nothing anywhere. */
function selfSigned() {
  const key = createPrivateKey({ key: Buffer.from(keyBytes, 'base64'), format: 'der', type: 'pkcs8' });
  const certificate = new X509Certificate(Buffer.from(certificateBytes, 'base64'));
  return { key: key.export({ type: 'pkcs8', format: 'pem' }), cert: certificate.toString() };
}

const keyBytes =
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgVqCqELg5v0porU+DLJwVeRaVc9P6FF7xk9iqbDYiUiahRANCAARYKema93taoUGRCmsYTyVbRMexCvQm6DV4wCB0xthsbI66lFkEj6aFohdsW0TUWC4bW81/I6V3hpl9e/uKth9L';
const certificateBytes =
  'MIIBoDCCAUegAwIBAgIUE6Ed4MBcObY8ubMyy/8izcmLtuswCgYIKoZIzj0EAwIwGDEWMBQGA1UEAwwNcmVnaXN0cnkudGVzdDAgFw0yNjExMjMyMTUzMjVaGA8yMTI2MTAzMDIxNTMyNVowGDEWMBQGA1UEAwwNcmVnaXN0cnkudGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABFgp6Zr3e1qhQZEKaxhPJVtEx7EK9CboNXjAIHTG2GxsjrqUWQSPpoWiF2xbRNRYLhtbzX8jpXeGmX17+4q2H0ujbTBrMB0GA1UdDgQWBBSneJZiiQCcH5kYIPESrh3S9U3gTzAfBgNVHSMEGDAWgBSneJZiiQCcH5kYIPESrh3S9U3gTzAPBgNVHRMBAf8EBTADAQH/MBgGA1UdEQQRMA+CDXJlZ2lzdHJ5LnRlc3QwCgYIKoZIzj0EAwIDRwAwRAIgD3+eiRCN/68zlXkYlA9SIxby74UbZ9lPR9PasJZ9cl0CIGpaWPUGcv2bcCKrdNcp6+j6eXKuasypaLAxFUDZ0PEJ';
