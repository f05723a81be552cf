import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Claim, Result } from './adapter.js';

/** Characters of the program's last words that are kept. */
const mostWords = 2_000;
/** How long a program that is told to end may take, before it is ended. */
const graceMillis = 5_000;

/**
 * Runs a program for each rollout: the manifest comes on its standard input and in `SLUICE_MANIFEST_FILE`, all else in
 * its environment. Exit code 0 says that the rollout is complete; its last words are kept with it, else the code itself.
 */
export const commandHook = (command: string, env: NodeJS.ProcessEnv): Adapter => ({
  async carryOut(claim, say, signal) {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-rollout-'));
    const file = join(folder, 'manifest.yaml');
    try {
      await writeFile(file, claim.rollout.manifest, { mode: 0o600 });
      return await run(
        command,
        { ...withoutToken(env), ...variables(claim), SLUICE_MANIFEST_FILE: file },
        claim,
        say,
        signal,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

function run(
  command: string,
  env: NodeJS.ProcessEnv,
  { rollout }: Claim,
  say: (message: string) => void,
  signal: AbortSignal,
): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', command], { env, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    let words = '';
    const hear = (text: string) => {
      words = (words + text).slice(-mostWords);
      say(words.trim().split('\n').at(-1) ?? '');
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    // A program that does not read its input is none the worse for it.
    child.stdin.on('error', () => undefined).end(rollout.manifest);
    const kill = (how: NodeJS.Signals) => {
      if (child.pid === undefined || child.exitCode !== null) return;
      try {
        process.kill(-child.pid, how);
      } catch {
        // It has ended meanwhile.
      }
    };
    const stop = () => {
      kill('SIGTERM');
      setTimeout(() => {
        kill('SIGKILL');
      }, graceMillis).unref();
    };
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', ({ message }) => {
      resolve({ result: 'FAILED', message });
    });
    child.on('close', (code, how) => {
      signal.removeEventListener('abort', stop);
      const last = words.trim();
      if (code === 0) resolve({ result: 'COMPLETE', message: last || 'exit code 0' });
      else
        resolve({
          result: 'FAILED',
          message: `${how ?? `exit code ${String(code)}`}${last === '' ? '' : `: ${last}`}`,
        });
    });
  });
}

const variables = ({ rollout, fence }: Claim): Record<string, string> => ({
  SLUICE_NAMESPACE: rollout.deployment.namespace.name,
  SLUICE_DEPLOYMENT: rollout.deployment.name,
  SLUICE_KIND: rollout.deployment.kind,
  SLUICE_ROLLOUT: String(rollout.number),
  SLUICE_ROLLOUT_ID: rollout.id,
  SLUICE_ATTEMPT: String(rollout.attempts),
  SLUICE_FENCE: fence,
  SLUICE_CAUSE: rollout.cause.message,
  SLUICE_IMAGES: rollout.images.map(({ container, image }) => `${container}=${image}`).join(' '),
});

/** The program is no client of ours: it gets no token. */
const withoutToken = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...env, SLUICE_TOKEN: undefined });
