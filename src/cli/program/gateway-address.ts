import { UsageError } from './exit-codes.js';

/**
 * A server that somebody named, as the paths of its gateway are written behind it: what leads there below a path is kept,
 * and no `/graphql` or `/graphiql`, user or last slash.
 */
export function gatewayAddress(server: string): string {
  const url = URL.parse(server);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(
      `“${server}” is no address of a gateway: begin it with http:// or https://, e.g. ${example(server)}.`,
    );
  return `${url.origin}${url.pathname.replace(/(\/graphi?ql)?\/*$/, '')}`;
}

/** What may have been meant. */
const example = (server: string): string =>
  /^[\w.-]+(:\d+)?$/.test(server) ? `http://${server}` : 'http://127.0.0.1:4000';
