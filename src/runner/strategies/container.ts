import type { Job } from '../job.js';
import type { Ended, ProgramOptions } from '../program.js';
import type { Variable } from '../variables.js';
import { takingSecrets } from './secret-environment.js';

/** How a command runs in a container. */
export interface RunOptions {
  readonly user: string;
  /** More words for `buildah run`, e.g. volumes. */
  readonly words?: readonly string[];
  /** Takes its standard output, which the log then does not have. */
  readonly onData?: ProgramOptions['onData'];
  /** Given on its standard input. */
  readonly input?: ProgramOptions['input'];
  /** Variables that nobody may read off the list of processes; they take a shell in the image. */
  readonly secretEnv?: readonly Variable[];
}

/** What becomes of the container's image beside its variables. */
export interface Finish {
  readonly labels: readonly (readonly [name: string, value: string])[];
  readonly user: string;
  readonly command: string;
}

/** A working container of one build; removed with it. */
export class Container implements AsyncDisposable {
  readonly #job: Job;
  readonly #name: string;

  private constructor(job: Job, name: string) {
    this.#job = job;
    this.#name = name;
  }

  /** Makes a container of an image that is in the store. */
  static async from(job: Job, image: string): Promise<Container> {
    const { buildah, limits } = job;
    const words = ['from', '--quiet', '--pull-never', '--format', 'docker', ...buildah.limits(limits), image];
    return new Container(
      job,
      await buildah.output('GenericBuildFailed', `Making a container of ${image}`, words),
    );
  }

  /** Copies files of this machine into the container, as `user`'s. */
  copy(from: string, to: string, user: string): Promise<void> {
    const owner = `${user.split(':')[0] ?? '0'}:0`;
    return this.#must(`Copying into ${to}`, ['copy', '--quiet', '--chown', owner, this.#name, from, to]);
  }

  /** Runs a command; resolves to what became of it. */
  run(
    command: readonly string[],
    { user, words = [], onData, input, secretEnv = [] }: RunOptions,
  ): Promise<Ended> {
    const { buildah, rules } = this.#job;
    const isolation = [...buildah.isolation({ memory: null, cpu: null }), '--network', rules.network];
    const told = secretEnv.length > 0 ? takingSecrets(secretEnv, command, input) : { command, input };
    return buildah.run(['run', ...isolation, ...words, '--user', user, this.#name, '--', ...told.command], {
      onData,
      input: told.input,
    });
  }

  /** Sets variables, and what else is given. */
  async configure(variables: readonly Variable[], finish?: Finish): Promise<void> {
    const words = [
      ...envWords(variables),
      ...(finish
        ? [
            ...finish.labels.flatMap(([name, value]) => ['--label', `${name}=${value}`]),
            ...['--user', finish.user, '--cmd', finish.command],
          ]
        : []),
    ];
    if (words.length > 0) await this.#must('Setting the configuration', ['config', ...words, this.#name]);
  }

  /** Makes an image of it, under this name. */
  commit(image: string): Promise<void> {
    return this.#must('Committing the container', [
      'commit',
      '--quiet',
      '--format',
      'docker',
      this.#name,
      image,
    ]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#job.buildah.run(['rm', this.#name], {
      onOutput: () => {},
      signal: AbortSignal.timeout(30_000),
    });
  }

  #must(what: string, words: readonly string[]): Promise<void> {
    return this.#job.buildah.must('GenericBuildFailed', what, words);
  }
}

const dollar = 'SLUICE_DOLLAR';

/** The words that set variables to what they say: buildah would put others into them wherever there is a dollar sign. */
function envWords(variables: readonly Variable[]): string[] {
  const words = variables.flatMap(([name, value]) => [
    '--env',
    `${name}=${value.replaceAll('$', `\${${dollar}}`)}`,
  ]);
  const hasDollar = variables.some(([, value]) => value.includes('$'));
  return hasDollar ? ['--env', `${dollar}=$`, ...words, '--env', `${dollar}-`] : words;
}
