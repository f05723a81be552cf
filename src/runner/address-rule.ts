import ipaddr from 'ipaddr.js';

/**
 * Which addresses builds may fetch from: public ones, and those within the ranges given (CIDR or single addresses).
 * Addresses of version 4 in any of version 6's disguises are what they are in version 4.
 */
export function addressRule(ranges: readonly string[]): (address: string) => boolean {
  const allowed = ranges.map((range) =>
    ipaddr.parseCIDR(
      range.includes('/') ? range : `${range}/${ipaddr.parse(range).kind() === 'ipv4' ? '32' : '128'}`,
    ),
  );
  return (text) => {
    if (!ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    const isAllowed = allowed.some(
      ([base, bits]) => address.kind() === base.kind() && address.match(base, bits),
    );
    return isAllowed || isPublic(address);
  };
}

const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(ipaddr.parseCIDR('2000::/3')));
