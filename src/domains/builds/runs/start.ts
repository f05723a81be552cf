import { randomUUID } from 'node:crypto';
import { newEventId, type Cause } from '../../../events/index.js';
import { badInput, Failure, notFound } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { findTriggerStates, takeNumber, writeTriggeredImages } from '../configs/configs.sql.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent } from '../events.js';
import {
  isPaused,
  type BuildCause,
  type BuildConfig,
  type BuildImage,
  type BuildInputImage,
  type SourceRevision,
} from '../model.js';
import { builderOf, type BuildSpec, type EnvironmentVariable } from '../spec.js';
import { advance, alreadyLocked } from './advance.js';
import { insertBuild } from './create.sql.js';
import { alterSpec } from './alter-spec.js';
import { resolveInputs } from './needs.js';
import { Unresolved } from './resolve-image.js';

/** What differs from the definition in one build. */
export interface Alterations {
  readonly revision?: SourceRevision | null | undefined;
  readonly ref?: string | null | undefined;
  readonly env?: readonly EnvironmentVariable[] | undefined;
  readonly buildArgs?: readonly EnvironmentVariable[] | undefined;
  readonly from?: BuildImage | null | undefined;
  readonly noCache?: boolean | null | undefined;
  readonly incremental?: boolean | null | undefined;
  readonly binary?: { readonly asFile: string | null } | null | undefined;
}

/** An image that a trigger has found at a tag that it watches. */
export interface TriggeredImage {
  /** Which of the definition's watched tags: its place among the triggers. */
  readonly position: number;
  /** With digest. */
  readonly reference: string;
  readonly digest: string | null;
}

/** What is to be started, and why. */
export interface StartRequest extends Alterations {
  readonly namespace: string;
  /** The definition's name. */
  readonly config: string;
  /** At least one. */
  readonly causes: readonly BuildCause[];
  /** The cause of the event: its `eventId` is that of what brought the build about. */
  readonly cause: Cause;
  /** For image changes: what moved. One that a build was triggered with before is a CONFLICT. */
  readonly images?: readonly TriggeredImage[] | undefined;
  readonly cloneOf?: string | null | undefined;
  /** For clones: instead of the definition's own. */
  readonly spec?: BuildSpec | undefined;
  readonly expectedLastVersion?: bigint | null | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** A build that was started. */
export interface StartedBuild {
  readonly id: string;
  readonly name: string;
}

/**
 * Starts a build of a definition within a transaction: it counts the next number, resolves what the images stand for
 * at this moment, and goes on as its run policy allows. NOT_FOUND without the definition, CONFLICT where it is paused.
 */
export async function startBuild(
  tx: Transaction,
  desk: BuildDesk,
  request: StartRequest,
): Promise<StartedBuild> {
  const { namespace, cause, causes } = request;
  const config = await tx.maybe(takeNumber(namespace, request.config));
  if (!config) throw notFound(`Build config ${namespace}/${request.config}`, 'input', 'config');
  refuse(config, request);
  const spec = alterSpec(request.spec ?? config.spec, request);
  const eventId = newEventId();
  const inputs = await resolved(tx, desk, config, spec, request);
  const build = {
    id: randomUUID(),
    namespace,
    name: `${config.name}-${String(config.lastVersion)}`,
    configId: config.id,
    configName: config.name,
  };
  const isAwaited = spec.source.binary !== null;
  const written = await tx.maybe(
    insertBuild({
      ...build,
      number: config.lastVersion,
      labels: { ...config.labels, buildconfig: config.name },
      annotations: {
        'openshift.io/build-config.name': config.name,
        'openshift.io/build.number': String(config.lastVersion),
        ...(request.cloneOf != null && { 'openshift.io/build.clone-of': request.cloneOf }),
        ...request.annotations,
      },
      spec,
      runPolicy: config.runPolicy,
      reason: isAwaited ? 'AWAITING_UPLOAD' : null,
      message: isAwaited ? 'Waits for its source to be sent.' : null,
      causes,
      startedBy: desk.by.actor,
      cloneOf: request.cloneOf ?? null,
      revision: request.revision ?? null,
      inputs,
      eventId,
    }),
  );
  if (!written) throw new Failure('CONFLICT', `Build ${namespace}/${build.name} exists already: delete it.`);
  await desk.outbox.publish(
    tx,
    buildEvent('CREATED', build, { phase: 'NEW', message: cause.message }, desk.by.actor, cause),
    eventId,
  );
  // Taking the number has locked the definition.
  await advance(tx, desk, config.id, alreadyLocked);
  return build;
}

function refuse(config: BuildConfig, { expectedLastVersion, binary }: StartRequest): void {
  const { namespace, name, lastVersion, spec } = config;
  if (isPaused(config))
    throw new Failure(
      'CONFLICT',
      `Build config ${namespace}/${name} is paused: take its annotation openshift.io/build-config.paused away.`,
      { path: ['input', 'config'] },
    );
  if (expectedLastVersion != null && lastVersion - 1n !== expectedLastVersion)
    throw new Failure(
      'CONFLICT',
      `The newest build of ${namespace}/${name} has the number ${String(lastVersion - 1n)}, not ${String(expectedLastVersion)}.`,
      { path: ['input', 'expectedLastVersion'] },
    );
  if (spec.source.binary !== null && binary === undefined)
    throw badInput(
      `Build config ${namespace}/${name} builds what is sent along: give binary, and send it where the answer says.`,
      'input',
      'binary',
    );
}

/** What the images stand for now; those that cannot be told yet are looked up when it is the build's turn. */
async function resolved(
  tx: Transaction,
  desk: BuildDesk,
  config: BuildConfig,
  spec: BuildSpec,
  { images = [] }: StartRequest,
): Promise<BuildInputImage[]> {
  const states = await tx.many(findTriggerStates([config.id]));
  const given: BuildInputImage[] = [];
  for (const image of images) {
    const state = states.find(({ position }) => position === image.position);
    if (!state) throw notFound(`Trigger ${String(image.position)} of ${config.namespace}/${config.name}`);
    if (state.lastImage === image.reference)
      throw new Failure(
        'CONFLICT',
        `${config.namespace}/${config.name} was built with ${image.reference} already.`,
      );
    const builder = builderOf(spec.strategy);
    if (builder && isTag(builder, state, config.namespace))
      given.push({ from: builder, index: null, reference: image.reference, digest: image.digest });
  }
  const inputs = await resolveInputs(desk.inside(tx).streams, spec, config.namespace, given).catch(
    (error: unknown) => {
      if (error instanceof Unresolved) return given;
      throw error;
    },
  );
  const triggered = states.flatMap((state) => {
    const image = images.find(({ position }) => position === state.position)?.reference;
    const input = inputs.find(({ from }) => from && isTag(from, state, config.namespace));
    const reference = image ?? input?.reference;
    return reference === undefined
      ? []
      : [{ position: state.position, image: reference, isCause: image !== undefined }];
  });
  if (triggered.length > 0) await tx.execute(writeTriggeredImages(config.id, triggered));
  return inputs;
}

const isTag = (
  image: BuildImage,
  tag: { readonly namespace: string; readonly stream: string; readonly tag: string },
  namespace: string,
) =>
  image.kind === 'IMAGE_STREAM_TAG' &&
  (image.namespace ?? namespace) === tag.namespace &&
  image.name === `${tag.stream}:${tag.tag}`;
