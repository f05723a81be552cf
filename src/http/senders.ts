import { isIP } from 'node:net';
import { listing } from '../platform/network/index.js';

/** Whatever tells from where it comes: a request. */
export interface Sent {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** From which address a request comes. */
export type SenderOf = (sent: Sent) => string;

/** Addresses that are looked at in one header: proxies stand in a short row. */
const mostHops = 20;

/**
 * Believes what a request says of its way (`X-Forwarded-For`) as far as it was written by these proxies, each an IP or a CIDR:
 * its sender is the last in the row that is none of them. Without any, that is who has connected, whatever a request says.
 */
export function sendersBehind(trustedProxies: readonly string[]): SenderOf {
  const isTrusted = listing(trustedProxies);
  return ({ socket: { remoteAddress = '' }, headers }) => {
    if (!isTrusted(remoteAddress)) return remoteAddress;
    const said = [headers?.['x-forwarded-for'] ?? []].flat().join(',').split(',');
    let sender = remoteAddress;
    for (const hop of said.slice(-mostHops).reverse()) {
      const address = addressIn(hop.trim());
      // What is no address was not written by a proxy that we trust.
      if (isIP(address) === 0) return sender;
      sender = address;
      if (!isTrusted(sender)) return sender;
    }
    return sender;
  };
}

/** Without the port that some proxies write behind it. */
const addressIn = (hop: string): string =>
  /^\[([^\]]+)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
