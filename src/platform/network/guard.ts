import { lookup as systemLookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { badInput } from '../errors.js';

/** Where registries listen. */
const registryPorts = [80, 443, 5000];

/** Decides which hosts we connect to on others' behalf, so that nobody can use us to look into our own network. */
export interface AddressGuard {
  /** Whether a URL may be tried at all: its scheme, no user in it, and its host where that is an address. */
  permitsUrl(url: URL): boolean;
  /** The addresses of a host that a connection may use; connect to these and no others. */
  resolve(hostname: string, port: number): Promise<LookupAddress[]>;
  /** Whether an operator has listed this very address. */
  isListed(address: string): boolean;
}

/** How host names become addresses; the system's resolver unless a test brings its own. */
export type Lookup = (hostname: string) => Promise<LookupAddress[]>;

/**
 * A guard that allows public addresses on `ports` (those of registries, 80, 443 and 5000, if left out), and listed
 * ones (each an IP or a CIDR) on any port. Throws `BAD_USER_INPUT` when the list holds something else.
 */
export function createGuard(
  allowedAddresses: readonly string[],
  lookup: Lookup = (hostname) => systemLookup(hostname, { all: true }),
  ports: readonly number[] = registryPorts,
): AddressGuard {
  const openPorts = new Set(ports);
  const isListed = listing(allowedAddresses);
  const permits = (address: string, port: number) =>
    isListed(address) || (openPorts.has(port) && isPublic(address));
  return {
    isListed,
    permitsUrl(url) {
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
      if (url.username !== '' || url.password !== '') return false;
      const host = bareHost(url);
      return isIP(host) === 0 || permits(host, portOf(url));
    },
    async resolve(hostname, port) {
      return (await lookup(hostname)).filter(({ address }) => permits(address, port));
    },
  };
}

/** Whether an address may be reached: one that is public, or listed (each an IP or a CIDR), on whatever port. */
export function addressRule(allowedAddresses: readonly string[]): (address: string) => boolean {
  const isListed = listing(allowedAddresses);
  return (address) => isListed(address) || isPublic(address);
}

/** A guard that asks such a rule alone. */
export const guardOf = (mayReach: (address: string) => boolean): AddressGuard => ({
  isListed: () => false,
  permitsUrl: (url) => isIP(bareHost(url)) === 0 || mayReach(bareHost(url)),
  resolve: async (hostname) =>
    (await systemLookup(hostname, { all: true })).filter(({ address }) => mayReach(address)),
});

/** Whether an address is listed, each an IP or a CIDR; throws `BAD_USER_INPUT` when the list holds something else. */
export function listing(allowedAddresses: readonly string[]): (address: string) => boolean {
  const listed = allowedAddresses.map(readRange);
  return (address) => {
    if (isIP(address) === 0) return false;
    const parsed = ipaddr.process(address);
    return listed.some((range) => range[0].kind() === parsed.kind() && parsed.match(range));
  };
}

/** What one sender may have of addresses: an IPv4 address itself, also where it is written as IPv6, and the /64 of another. */
export function networkOf(address: string): string {
  if (isIP(address) === 0) return address;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
}

/** A guard that, beside what another one allows, allows one origin wherever its name leads: the operator has named it. */
export function guardWith(own: URL | undefined, others: AddressGuard): AddressGuard {
  if (!own) return others;
  return {
    isListed: (address) => others.isListed(address),
    permitsUrl: (url) => url.origin === own.origin || others.permitsUrl(url),
    resolve: (hostname, port) =>
      hostname === bareHost(own) && port === portOf(own)
        ? systemLookup(hostname, { all: true })
        : others.resolve(hostname, port),
  };
}

/** The host of a URL as sockets want it: an IPv6 address without its brackets. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const portOf = (url: URL) => (url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port));

const globalUnicast = ipaddr.parseCIDR('2000::/3');

// `process` unwraps IPv4 inside IPv6, so that ::ffff:127.0.0.1 is what it leads to. Of IPv6 only 2000::/3 has ever
// been given out; what lies outside, such as ::127.0.0.1, leads nowhere good.
function isPublic(text: string): boolean {
  if (isIP(text) === 0) return false;
  const address = ipaddr.process(text);
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(globalUnicast));
}

function readRange(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (isIP(text) === 0)
    throw badInput(`${JSON.stringify(text)} is neither an IP address nor a CIDR such as 10.0.0.0/8.`);
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
