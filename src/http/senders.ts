import { isIP } from 'node:net';
import type { Logger } from '../platform/logger.js';
import { listing, networkOf } from '../platform/network/index.js';

/** Whatever tells from where it comes: a request. */
export interface Sent {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
}

/** From where a request comes: an IPv4 address, or the /64 of an IPv6 one, all of which one sender may have. */
export type SenderOf = (sent: Sent) => string;

/** Addresses that are looked at in one header: proxies stand in a short row. */
const mostHops = 20;

/**
 * Believes what a request says of its way (`X-Forwarded-For`) as far as it was written by these proxies, each an IP or a CIDR:
 * its sender is the last in the row that is none of them. Without any, that is who has connected, whatever a request says.
 */
export function sendersBehind(trustedProxies: readonly string[]): SenderOf {
  const addressOf = addressesBehind(trustedProxies);
  return (sent) => networkOf(addressOf(sent));
}

function addressesBehind(trustedProxies: readonly string[]): SenderOf {
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

/**
 * Whether a request has come by a proxy that is none of these, as far as it says so: then its address is that of all who are
 * behind that proxy. The first such is told to those who run us.
 */
export function unlistedProxies(
  trustedProxies: readonly string[],
  logger: Pick<Logger, 'warn'>,
): (sent: Sent) => boolean {
  const isTrusted = listing(trustedProxies);
  let isTold = false;
  return ({ socket: { remoteAddress = '' }, headers }) => {
    if (headers?.['x-forwarded-for'] === undefined || isTrusted(remoteAddress)) return false;
    if (!isTold)
      logger.warn(
        { address: remoteAddress },
        'A request came with X-Forwarded-For from an address that is not on SLUICE_TRUSTED_PROXIES. If it is your proxy, name it there: until then all behind it are one address, whose sockets are not counted by SLUICE_STRANGERS_PER_MINUTE.',
      );
    isTold = true;
    return true;
  };
}

/** Without the port that some proxies write behind it. */
const addressIn = (hop: string): string =>
  /^\[([^\]]+)\](?::\d+)?$/.exec(hop)?.[1] ?? /^([\d.]+):\d+$/.exec(hop)?.[1] ?? hop;
