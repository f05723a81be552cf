import type { Config } from '../config.js';
import { Failure } from '../platform/errors.js';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Why the gateway cannot listen, and what to do; anything else as it came. */
export function explainListening(error: unknown, { http }: Config): unknown {
  const code = codeOf(error);
  const port = error instanceof Error && 'port' in error ? Number(error.port) : http.port;
  const isHealth = port === http.healthPort;
  const host = isHealth ? http.healthHost : http.host;
  if (isHealth && port === http.port)
    return new Failure(
      'BAD_USER_INPUT',
      'PORT and SLUICE_HEALTH_PORT are the same: each needs one of its own.',
      {
        cause: error,
      },
    );
  const setting = isHealth ? 'SLUICE_HEALTH_PORT=9101' : 'PORT=4001';
  const another = `choose another port: ${setting} npm start (0 takes a free one)`;
  if (code === 'EADDRINUSE')
    return new Failure(
      'CONFLICT',
      `Port ${String(port)} of ${host} is taken by another program. Stop that one, or ${another}.`,
      { cause: error },
    );
  if (code === 'EACCES')
    return new Failure('FORBIDDEN', `Port ${String(port)} is not for everybody to listen on: ${another}.`, {
      cause: error,
    });
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL' || code === 'EAI_AGAIN')
    return new Failure('BAD_USER_INPUT', `HOST is “${host}”, which is no address of this machine.`, {
      cause: error,
    });
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
