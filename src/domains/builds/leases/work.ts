import { parseReference, withDefaults } from '../../../oci/index.js';
import type { RegistryLogin } from '../../secrets/index.js';
import type { BuildDesk } from '../desk.js';
import { usualDeadline, type Build, type BuildImage } from '../model.js';
import { outputMetadata } from '../rules/output-metadata.js';
import { findPreviousImage } from '../runs/find.sql.js';
import { isLoopback } from '../runs/resolve-image.js';
import { environmentOf } from '../spec.js';
import { resolveEnvironment } from './environment.js';
import { gatherFiles, type BuildFile, type BuildFiles } from './files.js';
import { Missing } from './missing.js';
import { uploadedSource, type UploadedSource } from './uploaded-source.js';

/** An image to pull. */
export interface BuildPull {
  readonly from: BuildImage;
  readonly index: number | null;
  readonly reference: string;
  readonly digest: string | null;
  readonly insecure: boolean;
}

interface Pair {
  readonly key: string;
  readonly value: string;
}

/** All that carrying a build out takes; secrets in plain text, for the holder of the lease alone. */
export interface BuildWork {
  readonly pulls: readonly BuildPull[];
  readonly pullCredentials: readonly RegistryLogin[];
  readonly previousImage: BuildPull | null;
  readonly env: readonly Pair[];
  readonly secretEnv: readonly string[];
  readonly buildArgs: readonly Pair[];
  readonly sourceSecret: readonly BuildFile[];
  readonly files: readonly BuildFiles[];
  readonly uploadedSource: UploadedSource | null;
  readonly push: {
    readonly reference: string | null;
    readonly insecure: boolean;
    readonly credential: RegistryLogin | null;
    readonly labels: readonly Pair[];
    readonly env: readonly Pair[];
    readonly ownLabels: readonly string[];
  };
  readonly deadlineAt: Date;
  /** Until then. */
  readonly millisecondsLeft: number;
}

/** Gathers what a claimed build takes; throws `Missing` where something is not there that it cannot do without. */
export async function gatherWork(desk: BuildDesk, build: Build, token: string): Promise<BuildWork> {
  const { namespace, spec } = build;
  const { strategy, source } = spec;
  const open = async (name: string) => {
    const entries = await desk.secrets.entriesOf(namespace, name);
    if (entries) return entries;
    throw new Missing('CANNOT_CREATE_BUILD_POD_SPEC', `There is no secret ${namespace}/${name} that opens.`);
  };
  const openMap = async (name: string) => {
    const entries = await desk.configMaps.entriesOf(namespace, name);
    if (entries) return entries;
    throw new Missing('CANNOT_CREATE_BUILD_POD_SPEC', `There is no config map ${namespace}/${name}.`);
  };
  const resolving = { build, secrets: desk.secrets, configMaps: desk.configMaps };
  const [env, buildArgs, files, logins, credential, uploaded, previous] = await Promise.all([
    resolveEnvironment(environmentOf(strategy), resolving),
    resolveEnvironment(strategy.docker?.buildArgs ?? [], resolving),
    gatherFiles(spec, open, openMap),
    desk.secrets.loginsOf(namespace, pullSecretsOf(build)),
    pushCredential(desk, build, token),
    uploadedSource(desk.db, build),
    previousImage(desk, build),
  ]);
  // Definitions that were made before this was refused.
  if (buildArgs.fromSecrets.length > 0)
    throw new Missing(
      'UNRESOLVABLE_ENVIRONMENT_VARIABLE',
      `The build argument ${buildArgs.fromSecrets.join(', ')} comes from a secret, and would stay in the history of the image.`,
    );
  const sourceSecret =
    source.sourceSecret === null
      ? []
      : [...(await open(source.sourceSecret))].map(([path, content]) => ({ path, content }));
  const { labels, ownLabels, env: ownEnv } = outputMetadata(build);
  const deadlineAt = build.deadlineAt ?? new Date(Date.now() + usualDeadline * 1000);
  return {
    pulls: build.inputs.flatMap(({ from, index, reference, digest }) =>
      from === null ? [] : [{ from, index, reference, digest, insecure: isLoopback(reference) }],
    ),
    pullCredentials: withOwn(desk, logins, token),
    previousImage: previous,
    env: env.values,
    secretEnv: env.fromSecrets,
    buildArgs: buildArgs.values,
    sourceSecret,
    files,
    uploadedSource: uploaded,
    push: {
      reference: build.outputReference,
      insecure: build.outputReference !== null && isLoopback(build.outputReference),
      credential,
      labels,
      env: ownEnv,
      ownLabels,
    },
    deadlineAt,
    millisecondsLeft: Math.max(0, deadlineAt.getTime() - Date.now()),
  };
}

/** Named in the definition: before those that fit by registry. */
function pullSecretsOf({ spec: { strategy, source } }: Build): string[] {
  const { docker, source: s2i, custom } = strategy;
  const named = [(docker ?? s2i ?? custom)?.pullSecret, ...source.images.map(({ pullSecret }) => pullSecret)];
  return named.filter((name) => name != null);
}

/** At the integrated registry a build shows its lease: what it pulls and pushes there is its own doing. */
const ownLogin = (server: string, token: string): RegistryLogin => ({
  server,
  username: 'build',
  password: token,
});

const withOwn = ({ internalRegistry }: BuildDesk, logins: readonly RegistryLogin[], token: string) =>
  internalRegistry === null || logins.some(({ server }) => server === internalRegistry)
    ? logins
    : [...logins, ownLogin(internalRegistry, token)];

async function pushCredential(
  desk: BuildDesk,
  { namespace, spec, outputReference }: Build,
  token: string,
): Promise<RegistryLogin | null> {
  if (outputReference === null) return null;
  const { registry, namespace: first, name } = withDefaults(parseReference(outputReference));
  const { pushSecret } = spec.output;
  if (pushSecret === null && registry === desk.internalRegistry) return ownLogin(registry, token);
  const keyring =
    pushSecret === null
      ? await desk.secrets.keyringFor(namespace)
      : await desk.secrets.keyringOf(namespace, pushSecret);
  const found = keyring?.find(registry, [first, name].filter((part) => part !== '').join('/'));
  if (!found)
    return pushSecret === null && registry === desk.internalRegistry ? ownLogin(registry, token) : null;
  return found.kind === 'PASSWORD'
    ? { server: registry, username: found.username, password: found.password.reveal() }
    : { server: registry, username: '<token>', password: found.token.reveal() };
}

async function previousImage({ db }: BuildDesk, build: Build): Promise<BuildPull | null> {
  const { configId, number, spec } = build;
  if (configId === null || spec.strategy.source?.incremental !== true) return null;
  const found = await db.maybe(findPreviousImage(configId, number));
  if (!found) return null;
  const { digest } = found;
  const reference = `${found.reference.replace(/:[^:/@]+$/, '')}@${digest}`;
  const from = { kind: 'DOCKER_IMAGE', namespace: null, name: reference } as const;
  return { from, index: null, reference, digest, insecure: isLoopback(reference) };
}
