import { lookup as systemLookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { BuildFailure } from '../build-failure.js';
import { shownAddress } from './shown-address.js';

/** What source may be fetched from. */
export interface GitRules {
  /** Protocols of git, e.g. `https` and `ssh`. */
  readonly protocols: readonly string[];
  /** Whether builds may fetch from this address. */
  readonly mayReach: (address: string) => boolean;
  /** How names become addresses; the system's resolver unless a test brings its own. */
  readonly lookup?: (host: string) => Promise<{ address: string }[]>;
}

/** A remote that has passed, and the settings with which git goes to the addresses that were checked. */
export interface Remote {
  /** Without a user, over HTTP: a token may stand there, and the list of processes is there for all to read. */
  readonly uri: string;
  /** The user that was in the address, over HTTP. */
  readonly username: string | null;
  readonly settings: readonly string[];
  /** For ssh: its options that do the same. */
  readonly sshOptions: readonly string[];
}

const short = /^(?:[\w.-]+@)?(?<host>[\w.-]+):(?!\/\/)(?<path>[\w./~-]+)$/;
// In anything else URL and git may see two hosts: one ends it with `\`, `?` or `#`, the other takes these for a part of the user.
const long = /^[a-z][a-z\d+.-]*:\/\/[^/?#\\]+(?:\/|$)/i;
const defaultPorts: Readonly<Record<string, number>> = { https: 443, http: 80, ssh: 22, git: 9418 };

/**
 * Refuses every remote that is no plain URL of an allowed protocol to an allowed address: no files, no helpers
 * (`ext::`), no options in disguise, no credentials in the address. Over HTTP and ssh, git is bound to the addresses
 * checked that builds may reach, over ssh to the first.
 */
export async function checkRemote(uri: string, { protocols, mayReach, lookup }: GitRules): Promise<Remote> {
  const scp = short.exec(uri)?.groups;
  const url = scp ? null : URL.parse(uri);
  const protocol = scp ? 'ssh' : url?.protocol.slice(0, -1);
  if (
    protocol === undefined ||
    !protocols.includes(protocol) ||
    uri.startsWith('-') ||
    /[\0-\x20\x7f]/.test(uri)
  )
    throw refusal(uri, `use ${protocols.join(' or ')}`);
  if (!scp && !long.test(uri)) throw refusal(uri, `write ${protocol}://host/path`);
  if (url && url.password !== '') throw refusal(uri, 'put the password into the source secret instead');
  const host = (scp?.['host'] ?? url?.hostname ?? '').replace(/^\[|\]$/g, '');
  if (host === '' || host.startsWith('-') || /[^\w.:-]/.test(host)) throw refusal(uri, 'it names no host');
  if (url?.username.startsWith('-')) throw refusal(uri, 'its user begins with a dash');
  const all = await resolveHost(host, shownAddress(uri), lookup);
  const addresses = all.filter(mayReach);
  const [address] = addresses;
  // What git is not bound to, it looks up itself, and may take any.
  const isRisky = addresses.length < all.length && !/^(https?|ssh)$/.test(protocol);
  if (address === undefined || isRisky) throw refusal(uri, 'builds may not fetch from there');
  const usual = String(defaultPorts[protocol] ?? 443);
  const port = url && url.port !== '' ? url.port : usual;
  if (protocol === 'ssh') {
    // Its key is looked up under the name that was asked for, as ssh itself would.
    const known = port === usual ? host : `[${host}]:${port}`;
    const sshOptions = isIP(host) ? [] : [`-o HostName=${address}`, `-o 'HostKeyAlias=${known}'`];
    return { uri, username: null, settings: [], sshOptions };
  }
  if (!url || !/^https?:$/.test(url.protocol)) return { uri, username: null, settings: [], sshOptions: [] };
  const bound = isIP(host) ? [] : ['-c', `http.curloptResolve=${host}:${port}:${addresses.join()}`];
  const settings = ['-c', 'http.followRedirects=false', '-c', 'protocol.file.allow=never', ...bound];
  const username = url.username !== '' ? decoded(url.username) : null;
  return { uri: withoutUser(uri), username, settings, sshOptions: [] };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Of an address over HTTP that has passed: its user ends before its host. */
const withoutUser = (uri: string): string => uri.replace(/^(https?:\/\/)[^/]*@/i, '$1');

/** The addresses that a host has now. `shown` is what named it, as it may be shown. */
export async function resolveHost(
  host: string,
  shown: string,
  lookup: GitRules['lookup'] = (name) => systemLookup(name, { all: true }),
): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  try {
    return (await lookup(host)).map(({ address }) => address);
  } catch (cause) {
    throw new BuildFailure('FetchSourceFailed', `The host of ${shown} is not known: check the address.`, {
      cause,
    });
  }
}

const refusal = (uri: string, why: string) =>
  new BuildFailure(
    'FetchSourceFailed',
    `Source is not fetched from ${JSON.stringify(shownAddress(uri).slice(0, 200))}: ${why}.`,
  );

const revision = /^(?!-)(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))[\w./+@-]{1,250}$/;

/** Refuses what git could take for an option, a range or an expression. */
export function checkRevision(ref: string): string {
  if (!revision.test(ref) || ref.endsWith('/') || ref.endsWith('.'))
    throw new BuildFailure(
      'FetchSourceFailed',
      `${JSON.stringify(ref.slice(0, 100))} is no branch, tag or commit.`,
    );
  return ref;
}
