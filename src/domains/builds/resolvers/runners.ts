import { globalId, parseGlobalId } from '../../../graphql/global-id.js';
import { toMap } from '../../../graphql/key-values.js';
import type { Context } from '../../../graphql/context.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import type {
  BuildLeaseInput,
  BuildLogChunkInput,
  BuildStageInput,
  MutationResolvers,
  SubscriptionResolvers,
} from '../../../graphql/types.generated.js';
import { written } from '../../../graphql/written.js';
import { badInput } from '../../../platform/errors.js';
import { moved } from '../../image-streams/index.js';
import type { HeldLease } from '../leases/leases.js';
import type { StageReport } from '../leases/report.js';
import type { GivenChunk } from '../logs/append.js';
import type { LogNews } from '../logs/follow.js';
import { followQueue, type QueueNews } from '../leases/queue.js';
import { readRevision } from './read-revision.js';

/** The graph's words for runners. */
export const runnerResolvers = {
  Mutation: {
    claimBuild: (_, { input }, context) =>
      written(
        context,
        async () => ({
          lease: await context.buildLeases.claim({
            runner: input.runner.slice(0, 200),
            strategies: input.strategies ?? null,
            namespaces: input.namespaces ?? null,
            labels: toMap(input.labels ?? [], 'input', 'labels'),
            leaseSeconds: input.leaseSeconds ?? 60,
          }),
        }),
        { lease: null },
      ),
    renewBuildLease: (_, { input }, context) =>
      written(
        context,
        async () => ({
          expiresAt: await context.buildLeases.renew(held(input.lease), input.leaseSeconds ?? 60),
        }),
        { expiresAt: null },
      ),
    reportBuildStage: (_, { input }, context) =>
      written(
        context,
        async () => {
          const lease = held(input.lease);
          await context.buildLeases.report(lease, [...(input.earlier ?? []), input].map(readStage));
          return buildIfAsked(lease, context);
        },
        { build: null },
      ),
    appendBuildLog: (_, { input }, context) =>
      written(context, () => context.buildLeases.append(held(input.lease), readChunks(input.chunks)), {
        written: null,
        isTruncated: false,
      }),
    releaseBuild: (_, { input }, context) =>
      written(
        context,
        async () => ({
          build: await context.buildLeases.release(held(input.lease), input.message?.slice(0, 500) ?? null),
        }),
        { build: null },
      ),
    finishBuild: (_, { input }, context) =>
      moved(
        context,
        async () => {
          const lease = held(input.lease);
          await context.buildLeases.finish(lease, {
            outcome: input.outcome,
            digest: input.digest ?? null,
            reason: input.reason ?? null,
            message: input.message?.slice(0, 4_096) ?? null,
            logSnippet: input.logSnippet?.slice(0, 8_192) ?? null,
            stages: (input.stages ?? []).map(readStage),
            chunks: readChunks(input.chunks ?? []),
            imageConfig: input.imageConfig ?? null,
          });
          return buildIfAsked(lease, context);
        },
        { build: null },
      ),
  } satisfies Partial<MutationResolvers>,
  Subscription: {
    buildLog: {
      subscribe: (_, { namespace, name, after, tail, since }, { builds, signal }) =>
        builds.logs.follow(
          namespace,
          name,
          { after: after ?? null, tail: tail ?? null, since: since ?? null, line: null, limit: 262_144 },
          signal,
        ),
      resolve: (news: LogNews) => news,
    },
    buildQueue: {
      subscribe: (_, { strategies, namespaces }, { buildLeases, events, signal }) =>
        followQueue(events, () => buildLeases.waiting(namespaces ?? null, strategies ?? null), signal),
      resolve: (news: QueueNews) => news,
    },
  } as const satisfies Partial<SubscriptionResolvers>,
  BuildQueueNews: {
    waiting: ({ count }) => count(),
  } satisfies TypeResolvers<'BuildQueueNews'>,
  BuildWork: {
    sourceSecret: ({ sourceSecret }) => sourceSecret,
  } satisfies TypeResolvers<'BuildWork'>,
};

/** The lease that an input names. */
function held({ build, token, fence }: BuildLeaseInput): HeldLease {
  const { type, keys } = parseGlobalId(build);
  const [buildId = ''] = keys;
  if (type !== 'Build' || globalId('Build', buildId) !== build || !/^[0-9a-f-]{36}$/.test(buildId))
    throw badInput('This is the id of no build.', 'input', 'lease', 'build');
  return { buildId, token, fence };
}

/** The payload of a runner that goes on without looking at its build: read only where the operation asks for it. */
const buildIfAsked = async (lease: HeldLease, { asksFor, buildLeases }: Context) => ({
  build: asksFor('build') ? await buildLeases.buildOf(lease) : null,
});

/** What a runner says of a stage. */
const readStage = (said: BuildStageInput): StageReport => ({
  stage: {
    name: said.stage,
    startedAt: said.startedAt.toISOString(),
    duration: said.durationMilliseconds == null ? null : Number(said.durationMilliseconds),
    steps: (said.steps ?? []).slice(0, 100).map((step) => ({
      name: step.name,
      startedAt: step.startedAt.toISOString(),
      duration: Number(step.durationMilliseconds),
    })),
  },
  revision: said.revision ? readRevision(said.revision) : null,
  inputs: (said.inputs ?? []).map(({ reference, digest }) => ({
    from: null,
    index: null,
    reference,
    digest: digest ?? null,
  })),
});

const readChunks = (chunks: readonly BuildLogChunkInput[]): GivenChunk[] =>
  chunks.map(({ offset, bytes, text, writtenAt }, index) => ({
    offset,
    bytes: contentOf(text, bytes, index),
    writtenAt: writtenAt ?? null,
  }));

/** What a piece of a log holds. */
function contentOf(text: string | null | undefined, bytes: Buffer | null | undefined, index: number): Buffer {
  if (text != null && bytes == null) return Buffer.from(text);
  if (bytes != null && text == null) return bytes;
  throw badInput('Give the text or the bytes of a piece.', 'input', 'chunks', String(index));
}
