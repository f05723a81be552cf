import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql/language/ast.js';
import { print } from 'graphql/language/printer.js';
import { dataOf, throwUserErrors } from './graphql-response.js';
import { follow, type Followed, type FollowOptions, type FollowVariables } from './follow.js';
import { consume, type ConsumeOptions } from './consume.js';
import { followStream, type StreamOptions } from './follow-stream.js';
import { post } from './http.js';
import { put } from './put.js';
import { SluiceError } from './sluice-error.js';
import { watch, type WatchOptions } from './watch.js';

/** A bearer token, or where to get one that is good now; asked again for each request and each connection. */
export type Token = string | (() => string | Promise<string>);

/** Where the gateway is, and who asks. */
export interface ClientOptions {
  /** Address of the server, e.g. `https://sluice.example.com`; `/graphql` is added unless it is there. */
  readonly url: string | URL;
  readonly token?: Token | undefined;
  /** How the program calls itself: what it uses of the graph is counted under this name. */
  readonly name?: string | undefined;
  /** Instead of the built-in one, e.g. to go through a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds that one request may take; two minutes, because an import waits for registries. */
  readonly timeout?: number | undefined;
}

/** How one request differs from others. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Expected failures of a mutation: thrown as a `SluiceError`, or left in the payload. Default `throw`. */
  readonly userErrors?: 'throw' | 'return' | undefined;
  /**
   * Names a mutation: sent again with the same key within a day, it is answered as at first and takes place once. A new UUID
   * for each mutation.
   */
  readonly idempotencyKey?: string | undefined;
}

/** Speaks to one Sluice server on behalf of one viewer. */
export interface Client {
  /** Runs a query or mutation. Every failure is a `SluiceError`, but for the reason of an aborted signal. */
  request<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Data>;
  /** Sends bytes to a path of the server that is its own authorisation; resolves when they have arrived. */
  upload(path: string, bytes: Uint8Array, options?: { readonly signal?: AbortSignal }): Promise<void>;
  /** Follows events until the signal aborts, across lost connections and restarts of the server. */
  follow<Data extends Followed, Variables extends FollowVariables>(
    options: FollowOptions<Data, Variables>,
  ): Promise<void>;
  /** The same for events of every kind, as CloudEvents and over plain HTTP: works wherever `fetch` does. */
  follow(options: StreamOptions & { readonly document?: undefined }): Promise<void>;
  /** Takes part in a named consumer until the signal aborts. */
  consume(options: ConsumeOptions): Promise<void>;
  /** Watches how something is until the signal aborts, across lost connections and restarts of the server. */
  watch<Data, Variables>(options: WatchOptions<Data, Variables>): Promise<void>;
}

/** Makes a client; nothing is sent yet. */
export function createClient(options: ClientOptions): Client {
  const endpoint = endpointOf(options.url);
  const token = async () => (typeof options.token === 'function' ? options.token() : options.token);
  const request = async <Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { signal, userErrors = 'throw', idempotencyKey }: RequestOptions = {},
  ): Promise<Data> => {
    const { answer, requestId } = await post(
      {
        endpoint,
        token: await token(),
        name: options.name,
        body: JSON.stringify({ query: textOf(document), variables }),
        idempotencyKey,
        signal,
        timeout: options.timeout ?? 120_000,
      },
      options.fetch ?? globalThis.fetch,
    );
    const data = dataOf(answer, requestId);
    if (userErrors === 'throw') throwUserErrors(data, requestId);
    // The server has validated the document, so the answer has the document's shape.
    return data as Data;
  };
  const reach = {
    endpoint,
    token,
    name: options.name,
    request,
    tokenRenews: typeof options.token === 'function',
    fetch: options.fetch ?? globalThis.fetch,
  };
  const following = <Data extends Followed, Variables extends FollowVariables>(
    what: FollowOptions<Data, Variables> | (StreamOptions & { readonly document?: undefined }),
  ) => (what.document === undefined ? followStream(reach, what) : follow(reach, what));
  const watching: Client['watch'] = (what) => watch(reach, what);
  return {
    request,
    upload: (path, bytes, { signal } = {}) =>
      put(new URL(path, endpoint), bytes, signal, options.fetch ?? globalThis.fetch),
    follow: following,
    watch: watching,
    consume: (consuming) => consume({ request, watch: watching }, consuming),
  };
}

const texts = new WeakMap<object, string>();

/** The text of a document, printed once: programs ask the same again and again. */
function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}

/** The GraphQL endpoint of the server at `url`. */
function endpointOf(url: string | URL): URL {
  if (!URL.canParse(String(url)))
    throw new SluiceError('BAD_USER_INPUT', `“${String(url)}” is no URL; write e.g. http://127.0.0.1:4000.`);
  const endpoint = new URL(url);
  if (!/^https?:$/.test(endpoint.protocol))
    throw new SluiceError('BAD_USER_INPUT', `“${String(url)}” must begin with http:// or https://.`);
  if (endpoint.username !== '' || endpoint.password !== '')
    throw new SluiceError('BAD_USER_INPUT', 'The URL holds a user or password; give a token instead.');
  if (!endpoint.pathname.endsWith('/graphql'))
    endpoint.pathname = `${endpoint.pathname.replace(/\/$/, '')}/graphql`;
  endpoint.hash = '';
  return endpoint;
}
