import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { BuildFailure, type FailureReason } from './build-failure.js';
import { searchPath, type ResourceLimits } from './build-tools.js';
import { leastUsed, noteUse, readUses } from './image-uses.js';
import { outputOf, runProgram, type Ended, type ProgramOptions } from './program.js';
import { configOf, imageNamed, listOf, type Store } from './store.js';

/**
 * buildah starts itself and the OCI runtime some ten times a build, each for a moment: what they leave is not worth
 * collecting before it is much. Commands inside of a build do not see this.
 */
export const collectsLate = { GOGC: '400', GOMEMLIMIT: '512MiB' };

/** Images that a store keeps unless it is told otherwise, those of layers among them. */
const mostImages = 300;

/** What one build asks of buildah. */
export interface BuildahOptions {
  readonly store: Store;
  /** Credentials for registries, as containers-auth.json; a file of this build alone. */
  readonly authFile: string;
  /** Registries that are spoken to over plain HTTP, or without a certificate that can be checked. */
  readonly insecureRegistries: readonly string[];
  readonly signal: AbortSignal;
  readonly onOutput: NonNullable<ProgramOptions['onOutput']>;
}

/** buildah in a store of its own, on behalf of one build. */
export class Buildah {
  readonly #options: BuildahOptions;
  readonly #env: Readonly<Record<string, string>>;

  private constructor(options: BuildahOptions) {
    this.#options = options;
    const { folder } = options.store;
    this.#env = {
      PATH: searchPath,
      HOME: folder,
      TMPDIR: join(folder, 'tmp'),
      LANG: 'C.UTF-8',
      ...collectsLate,
      CONTAINERS_REGISTRIES_CONF: join(folder, 'registries.conf'),
      REGISTRY_AUTH_FILE: options.authFile,
    };
  }

  /** Opens the store for one build: at once, for to hand so little to another thread takes longer. */
  static open(options: BuildahOptions): Buildah {
    const { folder } = options.store;
    mkdirSync(join(folder, 'tmp'), { recursive: true });
    writeFileSync(join(folder, 'registries.conf'), registriesConf(options.insecureRegistries));
    return new Buildah(options);
  }

  /**
   * Clears away what builds have left in a store that none uses now: working containers, also of one that was killed, and
   * images once they are many.
   */
  static async tidy(store: Store): Promise<void> {
    const { signal } = new AbortController();
    const nobody = { authFile: join(store.folder, 'no-auth.json'), insecureRegistries: [] };
    await mkdir(join(store.folder, 'tmp'), { recursive: true });
    const buildah = new Buildah({ store, signal, ...nobody, onOutput: () => {} });
    if (((await listOf(store, 'containers'))?.length ?? Infinity) > 0) await buildah.#tidy(['rm', '--all']);
    await buildah.#makeRoom(store.mostImages ?? mostImages);
  }

  /** Takes away what was used least, once there are many images; all of them, where what there is cannot be told. */
  async #makeRoom(most: number): Promise<void> {
    const { store } = this.#options;
    const images = await listOf(store, 'images');
    if (images && images.length <= most) return;
    const keep = Math.ceil((most * 2) / 3);
    const ids = images ? leastUsed(images, readUses(store.folder), images.length - keep) : ['--all'];
    await this.#tidy(['rmi', '--force', ...ids]);
  }

  /** Remembers that a build needs this image now: it is among the last to go. */
  noteUse(reference: string): void {
    noteUse(this.#options.store.folder, reference);
  }

  async #tidy(words: readonly string[]): Promise<void> {
    const signal = AbortSignal.timeout(60_000);
    await runProgram(this.#command(words), { env: this.#env, signal });
  }

  /** The digest of the image that the store has under exactly this name; null where it has none. */
  async digestOf(reference: string): Promise<string | null> {
    return (await imageNamed(this.#options.store, reference))?.digest ?? null;
  }

  /** The configuration of an image of the store, in Base64; null where it is not found, or long. */
  configOf = (reference: string): Promise<string | null> => configOf(this.#options.store, reference);

  /** Runs it, its output shown in the build's log. */
  run(words: readonly string[], more: Partial<ProgramOptions> = {}): Promise<Ended> {
    const { signal, onOutput } = this.#options;
    return runProgram(this.#command(words), { env: this.#env, signal, onOutput, ...more });
  }

  /** Runs it, and throws a failure with this reason unless it succeeds. */
  async must(reason: FailureReason, what: string, words: readonly string[]): Promise<void> {
    mustHaveSucceeded(reason, what, await this.run(words));
  }

  /** Makes the process of a command that will be needed: that takes its time, and is better done beside another one. */
  hold(words: readonly string[]): HeldCommand {
    const { signal, onOutput } = this.#options;
    const input = new PassThrough();
    const ended = runProgram(this.#command(words, untilToldSo), { env: this.#env, signal, onOutput, input });
    // Nobody may ask for it any more.
    ended.catch(() => undefined);
    return {
      begin: () => {
        if (!input.writableEnded) input.end('\n');
        return ended;
      },
      [Symbol.dispose]: () => void input.end(),
    };
  }

  /** Runs it, and yields what it wrote. */
  output(reason: FailureReason, what: string, words: readonly string[]): Promise<string> {
    const { signal } = this.#options;
    const fail = (errors: string) => new BuildFailure(reason, `${what} failed: ${errors.slice(-2_000)}`);
    return outputOf(this.#command(words), { env: this.#env, signal }, fail);
  }

  /** The words that say how processes inside of a build are kept apart and limited. */
  isolation({ memory, cpu }: ResourceLimits): string[] {
    const { isolation, runtime } = this.#options.store.tools;
    if (isolation === 'chroot') return ['--isolation', 'chroot'];
    return [
      '--isolation',
      'oci',
      ...(runtime === null ? [] : ['--runtime', runtime]),
      ...this.limits({ memory, cpu }),
    ];
  }

  /** The limits alone: `from` and `bud` take them, `run` has them of its container. */
  limits({ memory, cpu }: ResourceLimits): string[] {
    const { holds } = this.#options.store.tools;
    return [
      ...(memory === null || !holds.memory
        ? []
        : ['--memory', String(memory), '--memory-swap', String(memory)]),
      ...(cpu === null || !holds.cpu
        ? []
        : ['--cpu-period', '100000', '--cpu-quota', String(Math.round(cpu * 100_000))]),
    ];
  }

  #command(words: readonly string[], before: readonly string[] = []): [string, ...string[]] {
    const { folder, tools } = this.#options.store;
    const [first = 'buildah', ...rest] = [
      ...tools.leash,
      ...before,
      'buildah',
      '--root',
      join(folder, 'storage'),
      '--runroot',
      join(folder, 'run'),
      '--storage-driver',
      tools.driver,
      ...words,
    ];
    return [first, ...rest];
  }
}

/** Waits for a line of standard input, and becomes what follows it; without a line it ends. */
const untilToldSo = ['sh', '-c', 'read -r line && exec "$@"', 'sh'];

/** A command whose process is there; one that is disposed of before it has begun never does. */
export interface HeldCommand extends Disposable {
  readonly begin: () => Promise<Ended>;
}

/** Throws a failure with this reason for a command that has failed. */
export function mustHaveSucceeded(reason: FailureReason, what: string, { code, errors }: Ended): void {
  if (code === 0) return;
  const last = errors.trim().split('\n').at(-1) ?? '';
  throw new BuildFailure(reason, `${what} failed with exit code ${String(code)}: ${last.slice(0, 500)}`);
}

/** Names without a registry are docker.io's, as everywhere in Sluice. */
const registriesConf = (insecure: readonly string[]) =>
  [
    'unqualified-search-registries = ["docker.io"]',
    'short-name-mode = "permissive"',
    ...insecure.map((host) => `[[registry]]\nlocation = ${JSON.stringify(host)}\ninsecure = true`),
    '',
  ].join('\n');
