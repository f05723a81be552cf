import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { AddressGuard } from './guard.js';

/** How the connections of an agent are made. */
export interface AgentOptions {
  readonly guard: AddressGuard;
  readonly verifyCertificates: boolean;
  /** How long to wait for a connection, for headers, and between two pieces of a body. */
  readonly idleMillis: number;
}

/** The error of a host without a single address that may be used. */
class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = 'ADDRESS_REFUSED';
}

/**
 * An agent whose sockets go only to addresses that the guard has passed in the same lookup, so that a name that
 * changes its address between check and use gains nothing. Addresses written into a URL are not looked up:
 * check those with `permitsUrl`.
 */
export function createAgent({ guard, verifyCertificates, idleMillis }: AgentOptions): Agent {
  const connectors = new Map<number, buildConnector.connector>();
  const connectorFor = (port: number) => {
    const made =
      connectors.get(port) ??
      buildConnector({
        lookup: guardedLookup(guard, port),
        rejectUnauthorized: verifyCertificates,
        timeout: idleMillis,
      });
    if (connectors.size < 100) connectors.set(port, made);
    return made;
  };
  return new Agent({
    connect: (options, callback) => {
      connectorFor(Number(options.port) || (options.protocol === 'https:' ? 443 : 80))(options, callback);
    },
    headersTimeout: idleMillis,
    bodyTimeout: idleMillis,
    connections: 16,
  });
}

/** A look-up of host names that yields only addresses that the guard has passed for this port. */
export function guardedLookup(guard: AddressGuard, port: number): LookupFunction {
  return (hostname, options, callback) => {
    guard.resolve(hostname, port).then(
      (addresses) => {
        const [first] = addresses;
        if (!first) callback(new AddressRefused(`${hostname} has no address that may be used.`), []);
        else if (options.all === true) callback(null, addresses);
        else callback(null, first.address, isIP(first.address));
      },
      (error: unknown) => {
        callback(error instanceof Error ? error : new Error(String(error)), []);
      },
    );
  };
}
