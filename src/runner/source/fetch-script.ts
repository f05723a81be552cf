import { fetch } from 'undici';
import { createAgent, guardOf } from '../../platform/network/index.js';
import { BuildFailure } from '../build-failure.js';
import type { GitRules } from './git-remote.js';
import { shownAddress } from './shown-address.js';

const longest = 1024 * 1024;
const patience = 30_000;

/**
 * Yields what is at an http(s) URL, or null where the server says that nothing is. Goes to addresses alone that builds
 * may reach, checked in the very look-up that the connection uses, and follows no redirects.
 */
export async function fetchScript(url: string, { mayReach }: GitRules): Promise<Uint8Array | null> {
  const guard = guardOf(mayReach);
  const address = URL.parse(url);
  if (!address) throw failure(url, 'it is no address');
  if (address.username !== '' || address.password !== '')
    throw failure(url, 'it holds a user or password, which whoever sees the build would see');
  if (!guard.permitsUrl(address)) throw failure(url, 'builds may not reach this address');
  const agent = createAgent({ guard, verifyCertificates: true, idleMillis: patience });
  try {
    const answer = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (answer.status === 404) return null;
    if (answer.status !== 200) throw failure(url, `the answer has status ${String(answer.status)}`);
    return await shortBody(url, answer.body ?? []);
  } catch (cause) {
    throw cause instanceof BuildFailure ? cause : failure(url, 'there is no answer', cause);
  } finally {
    await agent.destroy();
  }
}

async function shortBody(
  url: string,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    pieces.push(piece);
    if ((size += piece.length) > longest) throw failure(url, `it is longer than ${String(longest)} bytes`);
  }
  return Buffer.concat(pieces);
}

const failure = (url: string, why: string, cause?: unknown) =>
  new BuildFailure('GenericBuildFailed', `The script ${shownAddress(url)} cannot be fetched: ${why}.`, {
    cause,
  });
