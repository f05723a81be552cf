import { importFailed } from '../import-error.js';
import { isRedirect, type Answer, type Outgoing, type Send } from './transport.js';

const mostRedirects = 5;

/** Whether the credentials sent to one URL may go on to another. */
export type CarriesCredentials = (from: URL, to: URL) => boolean;

/** Credentials stay with the origin that they were meant for: scheme, host and port. */
export const sameOrigin: CarriesCredentials = (from, to) => from.origin === to.origin;

/**
 * Sends a request and follows at most five redirects. Each hop is checked like the first, none leads from https
 * to http, and `Authorization` is left behind, for good, at the first hop that may not carry it.
 */
export async function follow(send: Send, request: Outgoing, carries: CarriesCredentials): Promise<Answer> {
  let outgoing = request;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await send(outgoing);
    const location = answer.headers.get('location');
    if (!isRedirect(answer.status) || location === undefined) return answer;
    outgoing = redirected(outgoing, location, carries);
  }
  throw importFailed(`${request.url.host} redirects more than ${String(mostRedirects)} times.`);
}

function redirected(from: Outgoing, location: string, carries: CarriesCredentials): Outgoing {
  if (!URL.canParse(location, from.url.href))
    throw importFailed(`${from.url.host} redirects to something that is no URL.`);
  const url = new URL(location, from.url.href);
  if (from.url.protocol === 'https:' && url.protocol !== 'https:')
    throw importFailed(
      `${from.url.host} redirects from https to ${url.protocol.slice(0, -1)}; that is not followed.`,
    );
  const { authorization, ...others } = from.headers;
  const keeps = authorization !== undefined && carries(from.url, url);
  return { ...from, url, headers: keeps ? from.headers : others };
}
