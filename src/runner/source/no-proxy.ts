import { isIP } from 'node:net';

/**
 * Whether the host of an address over HTTP is asked without a proxy: `*`, or itself or a domain that it is in is in the list,
 * with or without a leading dot. Only what every curl reads in `NO_PROXY` that way, so no ranges of addresses.
 */
export function goesDirectly(uri: string, noProxy: string): boolean {
  if (noProxy === '*') return true;
  const host = URL.parse(uri)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  if (host === '') return false;
  const isAddress = isIP(host) !== 0;
  return noProxy
    .toLowerCase()
    .split(/[, ]+/)
    .map((entry) => entry.replace(/^\./, ''))
    .some((entry) => entry === host || (entry !== '' && !isAddress && host.endsWith(`.${entry}`)));
}
