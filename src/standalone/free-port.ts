import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Where ports are looked for: below those that systems give to connections that go out, and to servers that ask for any,
 * for such a one may be taken again before its caller listens.
 */
const [lowest, highest] = [12_000, 32_000];
const mostAttempts = 50;
const given = new Set<number>();

/** A port of 127.0.0.1 that nobody listens on just now, and that this process has not been given before. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error(`None of ${String(mostAttempts)} ports that were tried is free.`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1');
  try {
    await once(probe, 'listening');
  } catch {
    return false;
  }
  await new Promise((closed) => probe.close(closed));
  return true;
}
