import { isIP, isIPv6 } from 'node:net';
import type { Config } from '../config.js';
import { Failure } from '../platform/errors.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What an error says of where it was to listen. */
const placeOf = (error: unknown): { host: unknown; port: unknown } => {
  const { address, hostname, port } = (error instanceof Error ? error : {}) as Record<string, unknown>;
  // Node leaves out the port 0.
  return { host: address ?? hostname, port: port ?? (address === undefined ? undefined : 0) };
};

/** Whether it is the port for the node's health that cannot be listened on. */
function isOfHealth(error: unknown, { host, port, healthHost, healthPort }: Config['http']): boolean {
  if (healthPort === null) return false;
  const place = placeOf(error);
  if (place.port !== undefined && port !== healthPort) return place.port === healthPort;
  // A setting may hold a name, and the error its address: then it is the one that has no address.
  return host !== healthHost && (place.host === healthHost || (place.host !== host && isIP(host) !== 0));
}

/** Whether who listens at one host listens at the other too. */
const covers = (host: string, other: string): boolean =>
  host === other || host === '::' || (host === '0.0.0.0' && !isIPv6(other));

/** Whether both ports are one, on one host. */
const areTheSame = ({ host, port, healthHost, healthPort }: Config['http']): boolean =>
  port === healthPort && (covers(host, healthHost) || covers(healthHost, host));

/** Why the gateway cannot listen, and what to do; anything else as it came. */
export function explainListening(error: unknown, { http }: Config): unknown {
  const code = codeOf(error);
  const isHealth = isOfHealth(error, http);
  const host = isHealth ? http.healthHost : http.host;
  const port = String(isHealth ? http.healthPort : http.port);
  const another = `choose another port: ${isHealth ? 'SLUICE_HEALTH_PORT=9101' : 'PORT=4001'} npm start (0 takes a free one)`;
  if (code === 'EADDRINUSE' && areTheSame(http))
    return new Failure(
      'BAD_USER_INPUT',
      'PORT and SLUICE_HEALTH_PORT are the same: each needs one of its own.',
      { cause: error },
    );
  if (code === 'EADDRINUSE')
    return new Failure(
      'CONFLICT',
      `Port ${port} of ${host} is taken by another program. Stop that one, or ${another}.`,
      { cause: error },
    );
  if (code === 'EACCES')
    return new Failure('FORBIDDEN', `Port ${port} is not for everybody to listen on: ${another}.`, {
      cause: error,
    });
  const isUnknown = code === 'ENOTFOUND' || code === 'EAI_AGAIN';
  // Others, as of a database, are looked up too.
  if (isUnknown ? placeOf(error).host === host : code === 'EADDRNOTAVAIL')
    return new Failure(
      'BAD_USER_INPUT',
      `${host === http.host ? 'HOST' : 'SLUICE_HEALTH_HOST'} is “${host}”, which is no address of this machine.`,
      { cause: error },
    );
  return error;
}

const elsewhere = 'or choose another folder: SLUICE_DATA_FOLDER=~/sluice npm start';

const whyNot: Readonly<Record<string, string>> = {
  EACCES: `this user may not use it: give it to them, ${elsewhere}`,
  EPERM: `this user may not use it: give it to them, ${elsewhere}`,
  EROFS: `it is on a file system that cannot be written: choose another folder: SLUICE_DATA_FOLDER=~/sluice npm start`,
  EEXIST: `there is a file where a folder must be: move it away, ${elsewhere}`,
  ENOTDIR: `there is a file where a folder must be: move it away, ${elsewhere}`,
  ENOSPC: `its disk is full: make room, ${elsewhere}`,
  EDQUOT: `the quota of this user is used up: make room, ${elsewhere}`,
};

/** Why the folder of the data cannot be used, and what to do; anything else as it came. */
export function explainFolder(error: unknown, folder: string): unknown {
  const why = whyNot[codeOf(error)];
  if (why === undefined || !(error instanceof Error) || !('path' in error)) return error;
  const place = String(error.path).startsWith(folder) ? String(error.path) : folder;
  return new Failure('UNAVAILABLE', `The data cannot be kept in ${place}: ${why}.`, { cause: error });
}
