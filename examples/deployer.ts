// Rolls out the image of shop/web:prod whenever the tag moves, once per move, however many deployers run.
//
//   sluice consumer create deployer -n shop --subject shop/web:prod --type image-tag.moved --type image-tag.replaced
//   SLUICE_URL=http://127.0.0.1:4000 SLUICE_TOKEN=… npx tsx examples/deployer.ts shop deployer ./rollout.sh
//
// The command gets the image in $IMAGE, and a number in $FENCE that only ever grows: a rollout that finds a greater one
// where it writes comes too late, and must not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { createClient } from 'sluice/client';

const [namespace = 'default', consumer = 'deployer', command = 'echo'] = process.argv.slice(2);
const stopping = new AbortController();
process.once('SIGTERM', () => stopping.abort()).once('SIGINT', () => stopping.abort());

const client = createClient({
  url: process.env['SLUICE_URL'] ?? 'http://127.0.0.1:4000',
  // Asked again for each connection, so that a token that is renewed on disk or by a login is used as soon as it is there.
  token: () => process.env['SLUICE_TOKEN'] ?? '',
});

await client.consume({
  namespace,
  consumer,
  member: `deployer/${String(process.pid)}`,
  signal: stopping.signal,
  async onEvent({ event, fence, attempt, signal }) {
    const { stream, tag, after } = event.data as {
      stream: string;
      tag: string;
      after: { reference: string } | null;
    };
    if (!after) return;
    console.error(`${stream}:${tag} is ${after.reference} now (attempt ${String(attempt)})`);
    const child = spawn(command, [after.reference], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, IMAGE: after.reference, FENCE: String(fence) },
      signal,
    });
    const [code] = (await once(child, 'close')) as [number | null];
    // What is thrown sends the event back: it is tried again later, and what lies behind it waits.
    if (code !== 0) throw new Error(`${command} ended with ${String(code)}`);
  },
  onProblem: (error) => console.error(String(error)),
});
