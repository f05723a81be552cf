import { ImportError, parseReference, type FetchedImage } from '../../../oci/index.js';
import { newEventId } from '../../../events/index.js';
import { badInput, Failure } from '../../../platform/errors.js';
import type { Transaction } from '../../../platform/postgres/index.js';
import { Access } from '../../../viewer/index.js';
import { Images } from '../../images/index.js';
import { lockConfig } from '../configs/configs.sql.js';
import type { BuildDesk } from '../desk.js';
import { buildEvent, causedBy, eventOfEnd } from '../events.js';
import type { Build, BuildReason } from '../model.js';
import { advance, alreadyLocked } from '../runs/advance.js';
import { dropHistory } from '../runs/cancel.js';
import { byDigest, isLoopback } from '../runs/resolve-image.js';
import { dropParts } from '../uploads/uploads.sql.js';
import { leaseLost } from './claim.js';
import { findEnded, findLeased, type LeaseKey } from './leases.sql.js';
import { finishBuild, type LeaseEnding } from './finish.sql.js';
import { append, type GivenChunk } from '../logs/append.js';
import { lastLines } from '../logs/snippet.js';
import { reportWithin, type StageReport } from './report.js';

/** How a build ended, as its runner sees it. */
export interface FinishRequest {
  readonly outcome: 'COMPLETE' | 'FAILED' | 'ERROR';
  readonly digest: string | null;
  readonly reason: BuildReason | null;
  readonly message: string | null;
  readonly logSnippet: string | null;
  /** What has not been said of stages before. */
  readonly stages: readonly StageReport[];
  /** What is left of the log. */
  readonly chunks: readonly GivenChunk[];
  /** The configuration of the image, if the runner has it at hand. */
  readonly imageConfig: Buffer | null;
}

/** What a finished build needs besides what its runner says. */
export interface FinishTerms {
  /** Bytes of a log that are kept at most. */
  readonly logLimit: bigint;
}

/** A tag that would not take the image: the build has failed, whatever its runner says. */
class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/**
 * Ends the build of a lease, and moves the tag that it goes to, in one transaction. The image must be in the
 * registry. A runner that asks again, for the answer got lost, is told what is.
 */
export async function finish(
  desk: BuildDesk,
  key: LeaseKey,
  request: FinishRequest,
  { logLimit }: FinishTerms,
): Promise<void> {
  const { db } = desk;
  const build = await db.maybe(findLeased(key));
  if (!build) {
    const ended = await db.maybe(findEnded(key));
    if (ended?.phase === request.outcome && ended.outputDigest === request.digest) return;
    throw leaseLost();
  }
  const fetched = request.outcome === 'COMPLETE' ? await fetchOutput(desk, build, request) : null;
  const ending = {
    phase: request.outcome,
    reason: request.reason ?? (request.outcome === 'COMPLETE' ? null : 'GENERIC_BUILD_FAILED'),
    message: request.message,
    digest: request.digest,
    snippet: request.outcome === 'COMPLETE' ? null : request.logSnippet,
  };
  const rest = { stages: request.stages, chunks: request.chunks, logLimit };
  try {
    await settle(desk, key, build, { ending, rest, fetched });
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    const { message } = error;
    const refused = { phase: 'FAILED', reason: 'PUSH_IMAGE_TO_REGISTRY_FAILED', message } as const;
    await settle(desk, key, build, { ending: { ...ending, ...refused, digest: null }, rest, fetched: null });
  }
}

interface Settling {
  readonly ending: LeaseEnding;
  readonly rest: Pick<FinishRequest, 'stages' | 'chunks'> & FinishTerms;
  readonly fetched: FetchedImage | null;
}

async function settle(
  desk: BuildDesk,
  key: LeaseKey,
  build: Build,
  { ending, rest, fetched }: Settling,
): Promise<void> {
  const { by, outbox } = desk;
  await desk.db.transaction(async (tx) => {
    const eventId = newEventId();
    const isShown = ending.phase !== 'COMPLETE' && ending.snippet === null;
    // Sent one behind the other without waiting: in this order they take place.
    const said = Promise.all([
      build.configId === null ? null : tx.maybe(lockConfig(build.configId)),
      rest.chunks.length === 0 ? null : append(tx, key, rest.chunks, rest.logLimit),
      rest.stages.length === 0 ? null : reportWithin(tx, desk, key, rest.stages),
    ]);
    if (isShown) await said;
    const snippet = isShown ? await lastLines(tx, build.id, build.attempt) : ending.snippet;
    const [finished] = await Promise.all([
      tx.maybe(finishBuild(key, { ...ending, snippet }, eventId)),
      build.spec.source.binary ? tx.execute(dropParts(build.id)) : null,
      said,
    ]);
    if (!finished) throw leaseLost();
    const { phase, digest, message } = ending;
    const reason = ending.reason as BuildReason | null;
    const cause = causedBy(build, message ?? `ended by ${build.runner ?? 'its runner'}`, by.requestId);
    const what = { phase, reason, message, digest };
    await outbox.publish(tx, buildEvent(eventOfEnd[phase], build, what, by.actor, cause), eventId);
    if (fetched) await moveTag(tx, desk, build, fetched, eventId);
    if (build.configId === null) return;
    const config = { id: build.configId, name: build.configName ?? '', namespace: build.namespace };
    await Promise.all([
      dropHistory(tx, desk, config, eventId),
      advance(tx, desk, build.configId, alreadyLocked),
    ]);
  });
}

/** The image that was pushed, as its registry has it; null for a build whose image goes to no stream. */
async function fetchOutput(
  desk: BuildDesk,
  build: Build,
  { digest, imageConfig }: FinishRequest,
): Promise<FetchedImage | null> {
  const { outputReference, spec, namespace } = build;
  if (outputReference === null || spec.strategy.type === 'JENKINS_PIPELINE') return null;
  if (digest === null)
    throw badInput('This build has an output: say by digest what was pushed to it.', 'input', 'digest');
  if (spec.output.to?.kind !== 'IMAGE_STREAM_TAG') return null;
  const reference = parseReference(byDigest(outputReference, digest));
  const keyring =
    spec.output.pushSecret === null
      ? await desk.secrets.keyringFor(namespace)
      : await desk.secrets.keyringOf(namespace, spec.output.pushSecret);
  try {
    return await desk.registry.fetchImage({
      reference,
      insecure: isLoopback(outputReference),
      mode: 'PRESERVE_ORIGINAL',
      ...(imageConfig && { config: imageConfig }),
      ...(keyring && { keyring }),
    });
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const isMissing = error.reason === 'NotFound';
    throw new Failure(
      isMissing ? 'BAD_USER_INPUT' : 'UPSTREAM_UNAVAILABLE',
      isMissing
        ? `${outputReference} has no image ${digest}: push it first.`
        : `The image could not be read where it was pushed: ${error.message}`,
      { path: ['input', 'digest'], cause: error },
    );
  }
}

async function moveTag(
  tx: Transaction,
  desk: BuildDesk,
  { namespace, name, spec, startedBy }: Build,
  fetched: FetchedImage,
  eventId: string,
): Promise<void> {
  const { to } = spec.output;
  if (!to) return;
  const [stream = '', tag = ''] = to.name.split(':');
  const { requestId } = desk.by;
  const images = fetched.unchanged ? [] : [fetched.image, ...fetched.children];
  try {
    await desk.inside(tx, startedBy).streams.recordPush({
      namespace: to.namespace ?? namespace,
      stream,
      tag,
      to: { reference: fetched.reference, digest: fetched.digest },
      cause: { kind: 'BUILD', message: `built by ${namespace}/${name}`, requestId, eventId },
      saveImage: (within) => new Images(within, Access.ofSystem('builds')).save(within, images),
    });
  } catch (error) {
    if (error instanceof Failure && ['CONFLICT', 'FORBIDDEN', 'NOT_FOUND'].includes(error.code))
      throw new NotTaken(`The image was pushed, and its tag did not take it: ${error.message}`, {
        cause: error,
      });
    throw error;
  }
}
