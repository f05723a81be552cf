import { globalId } from '../../../graphql/global-id.js';
import { keyValues } from '../../../graphql/key-values.js';
import { namespaceOf } from '../../../graphql/namespace-of.js';
import type { TypeResolvers } from '../../../graphql/resolvers.js';
import { buildEventKinds } from '../events.js';
import type { LogPart } from '../logs/read.js';
import type { Build } from '../model.js';

/** A part of a log as the graph shows it. */
export interface ShownLog extends LogPart {
  readonly build: Build;
  readonly isComplete: boolean;
}

/** The graph's words for builds. */
export const buildTypeResolvers = {
  Build: {
    id: ({ id }) => globalId('Build', id),
    namespace: namespaceOf,
    config: ({ configId }, _, { builds }) => (configId === null ? null : builds.configs.byId(configId)),
    labels: ({ labels }) => keyValues(labels),
    annotations: ({ annotations }) => keyValues(annotations),
    result: (build) => (build.phase === 'COMPLETE' ? build : null),
    durationMilliseconds: ({ startedAt, completedAt }) =>
      startedAt && (completedAt?.getTime() ?? Date.now()) - startedAt.getTime(),
    log: async (build, { after, tail, since, line, limitBytes, attempt }, { builds }) => ({
      build,
      ...(await builds.logs.part(build, attempt ?? null, {
        after: after ?? null,
        tail: tail ?? null,
        since: since ?? null,
        line: line ?? null,
        limit: limitBytes,
      })),
    }),
    logLines: (build, _, { builds }) => builds.logs.lines(build),
  } satisfies TypeResolvers<'Build'>,
  BuildStage: {
    durationMilliseconds: ({ duration, startedAt }) =>
      duration ?? Math.max(0, Date.now() - Date.parse(startedAt)),
    steps: ({ steps }) => steps.map(({ duration, ...step }) => ({ ...step, durationMilliseconds: duration })),
  } satisfies TypeResolvers<'BuildStage'>,
  BuildInputImage: {
    image: ({ digest }, _, { images }) => (digest === null ? null : images.byDigest(digest)),
  } satisfies TypeResolvers<'BuildInputImage'>,
  BuildResult: {
    reference: ({ outputReference }) => outputReference,
    digest: ({ outputDigest }) => outputDigest,
    image: ({ outputDigest }, _, { images }) =>
      outputDigest === null ? null : images.byDigest(outputDigest),
    imageTag: ({ namespace, spec: { output } }, _, { imageStreams }) => {
      if (output.to?.kind !== 'IMAGE_STREAM_TAG') return null;
      const [stream = '', tag = ''] = output.to.name.split(':');
      return imageStreams.tagByName(output.to.namespace ?? namespace, stream, tag);
    },
  } satisfies TypeResolvers<'BuildResult'>,
  BuildLog: {
    firstLine: ({ build, ...part }, _, { builds }) => builds.logs.firstLine(build, part),
    chunks: ({ chunks }) => chunks,
    isTruncated: ({ build }) => build.logTruncated,
  } satisfies TypeResolvers<'BuildLog'>,
  BuildLogChunk: {
    offset: ({ start }) => start,
    text: ({ bytes }) => bytes.toString('utf8'),
  } satisfies TypeResolvers<'BuildLogChunk'>,
  BuildEvent: {
    kind: (event) => buildEventKinds.of(event),
    configName: ({ payload }) => payload.config,
    buildName: ({ payload }) => payload.build,
    phase: ({ payload }) => payload.phase,
    reason: ({ payload }) => payload.reason,
    message: ({ payload }) => payload.message,
    stage: ({ payload }) => payload.stage,
    digest: ({ payload }) => payload.digest,
    build: ({ payload }, _, { builds }) =>
      payload.buildId === null ? null : builds.buildById(payload.buildId),
  } satisfies TypeResolvers<'BuildEvent'>,
};
