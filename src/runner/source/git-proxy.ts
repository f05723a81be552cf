import { isIP } from 'node:net';
import { BuildFailure } from '../build-failure.js';
import { resolveHost, type GitRules } from './git-remote.js';
import { shownAddress } from './shown-address.js';

/** A proxy that has passed, as git's variable takes it, and the settings with which it goes to the addresses that were checked. */
export interface Proxy {
  readonly url: string;
  readonly settings: readonly string[];
}

// What curl takes where a proxy says none.
const usualPorts: Readonly<Record<string, string>> = { 'http:': '1080', 'https:': '443' };

/**
 * Refuses a proxy that is at no address that builds may reach: whoever defines a build names it, and what is asked of it goes
 * there as it would to a repository. Without a protocol it is taken for `http://`, as curl does.
 */
export async function checkProxy(
  proxy: string,
  { mayReach, lookup }: Omit<GitRules, 'protocols'>,
): Promise<Proxy> {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`);
  const usual = usualPorts[url?.protocol ?? ''];
  if (!url || usual === undefined) throw refusal(proxy, 'write http://host:port');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (/[^\w.:-]/.test(host) || host.startsWith('-')) throw refusal(proxy, 'it names no host');
  const addresses = (await resolveHost(host, shownAddress(proxy), lookup)).filter(mayReach);
  if (addresses.length === 0)
    throw refusal(
      proxy,
      'builds may not reach its address; whoever runs the runner can allow it (--allow-address)',
    );
  // URL leaves out the port 80 of http, which is not what curl takes for a proxy.
  const port = url.port !== '' ? url.port : (/:(80|443)\/*$/.exec(proxy)?.[1] ?? usual);
  const login = url.username === '' && url.password === '' ? '' : `${url.username}:${url.password}@`;
  return {
    url: `${url.protocol}//${login}${url.hostname}:${port}`,
    settings: isIP(host) ? [] : ['-c', `http.curloptResolve=${host}:${port}:${addresses.join()}`],
  };
}

const refusal = (proxy: string, why: string) =>
  new BuildFailure(
    'FetchSourceFailed',
    `Source is not fetched by the proxy ${JSON.stringify(shownAddress(proxy).slice(0, 200))}: ${why}.`,
  );
