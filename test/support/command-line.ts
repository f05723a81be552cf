import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** How a command of `sluice` ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that still runs. */
export interface Running {
  /** Lines of standard output so far. */
  lines(): string[];
  /** All of standard error so far. */
  errors(): string;
  /** Interrupts it like Ctrl-C, and says how it ended. */
  interrupt(): Promise<Ended>;
}

/** The command line as a process, in a home of its own. */
export interface CommandLine {
  run(...words: string[]): Promise<Ended>;
  start(...words: string[]): Running;
}

/** Opens a terminal, so to speak: contexts and tokens are kept as long as the test file runs. */
export async function openCommandLine(): Promise<CommandLine> {
  const home = await mkdtemp(join(tmpdir(), 'sluice-home-'));
  afterAll(() => rm(home, { recursive: true, force: true }));
  const launch = (words: string[]) => {
    const child = spawn(process.execPath, ['bin/sluice', ...words], {
      env: { PATH: process.env['PATH'], HOME: home, XDG_CONFIG_HOME: home, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const ended = new Promise<Ended>((resolve) => {
      child.on('close', (code) => {
        resolve({ code, ...said });
      });
    });
    return { child, said, ended };
  };
  return {
    run: (...words) => launch(words).ended,
    start(...words) {
      const { child, said, ended } = launch(words);
      return {
        lines: () => said.stdout.split('\n').filter((line) => line !== ''),
        errors: () => said.stderr,
        interrupt: () => {
          child.kill('SIGINT');
          return ended;
        },
      };
    },
  };
}
