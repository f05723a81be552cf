import { z } from 'zod';
import type { Buildah } from '../buildah.js';
import { BuildFailure } from '../build-failure.js';

/** What an image says of itself, as far as builds ask. */
export interface ImageFacts {
  readonly user: string;
  readonly workingFolder: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly env: ReadonlyMap<string, string>;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
}

const texts = z.record(z.string(), z.string()).nullish();
const words = z.array(z.string()).nullish();
const inspected = z.object({
  OCIv1: z.object({
    config: z
      .object({
        User: z.string().nullish(),
        WorkingDir: z.string().nullish(),
        Labels: texts,
        Env: words,
        Entrypoint: words,
        Cmd: words,
      })
      .nullish(),
  }),
});

/** Reads what an image in the store says of itself. */
export async function readImage(buildah: Buildah, image: string): Promise<ImageFacts> {
  const text = await buildah.output('GenericBuildFailed', `Reading ${image}`, [
    'inspect',
    '--type',
    'image',
    image,
  ]);
  const { data } = inspected.safeParse(JSON.parse(text));
  if (!data) throw new BuildFailure('GenericBuildFailed', `The configuration of ${image} cannot be read.`);
  const config = data.OCIv1.config ?? {};
  return {
    user: config.User ?? '',
    workingFolder: config.WorkingDir == null || config.WorkingDir === '' ? '/' : config.WorkingDir,
    labels: new Map(Object.entries(config.Labels ?? {})),
    env: new Map(
      (config.Env ?? []).map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)] as const;
      }),
    ),
    entrypoint: config.Entrypoint ?? [],
    command: config.Cmd ?? [],
  };
}

/** What a builder image promises by the contract of source-to-image (DOMAIN.md B14). */
export interface BuilderContract {
  /** Where its scripts are: `image:///path`, `http://…`, `https://…`; null if it does not say. */
  readonly scriptsUrl: string | null;
  /** Where source, artifacts and scripts are put. */
  readonly destination: string;
  readonly assembleUser: string;
  /**
   * Who the finished image runs as: whom the builder names. The label assemble-runtime-user is for what assembles a second
   * image, of a runtime of its own, and says nothing of this one.
   */
  readonly runtimeUser: string;
}

/** Reads the contract off a builder image, its older spellings included. */
export function contractOf({ labels, env, user }: ImageFacts): BuilderContract {
  return {
    scriptsUrl:
      labels.get('io.openshift.s2i.scripts-url') ??
      labels.get('io.s2i.scripts-url') ??
      env.get('STI_SCRIPTS_URL') ??
      null,
    destination:
      labels.get('io.openshift.s2i.destination') ??
      labels.get('io.s2i.destination') ??
      env.get('STI_LOCATION') ??
      '/tmp',
    assembleUser: labels.get('io.openshift.s2i.assemble-user') ?? user,
    runtimeUser: user,
  };
}

/** Refuses builders that assemble as root, or as somebody whose number cannot be told (DOMAIN.md A3 48). */
export function refuseRoot(image: string, { assembleUser }: BuilderContract): void {
  const [name = ''] = assembleUser.split(':');
  if (/^\d+$/.test(name) && Number(name) > 0) return;
  throw new BuildFailure(
    'PullBuilderImageFailed',
    `${image} assembles as ${name === '' ? 'root' : JSON.stringify(name)}: give it a numeric USER above 0, or the label io.openshift.s2i.assemble-user.`,
  );
}
