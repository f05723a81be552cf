import { badInput } from '../../../platform/errors.js';

const form =
  /^(?:(?<protocol>[a-z][a-z\d+.-]*):\/\/)?(?:(?<login>.*)@)?(?<host>[\w][\w.-]*|\[[\da-f:.]+\])(?::(?<port>\d+))?\/*$/i;

/** Refuses what is no proxy that a runner can ask. Its login ends with the last `@`, and is not told. */
export function checkProxy(text: string, field: string, path: readonly string[]): void {
  const why = faultOf(text);
  if (why !== null) throw badInput(`${field} is no proxy: ${why}.`, ...path, field);
}

function faultOf(text: string): string | null {
  const { protocol, login = '', host = '', port } = form.exec(text)?.groups ?? {};
  if (host === '') return 'write http://host:port';
  if (protocol !== undefined && !/^https?$/i.test(protocol))
    return `${protocol.slice(0, 20)}:// is not supported, write http:// or https://`;
  if (/[\s/?#\\\p{Cc}]/u.test(login))
    return String.raw`write / in its login as %2F, ? as %3F, # as %23, \ as %5C and a space as %20`;
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535))
    return `its port is ${port.slice(0, 20)}, write one from 1 to 65535`;
  return URL.canParse(`http://${host}`) ? null : 'it names no host, write http://host:port';
}
