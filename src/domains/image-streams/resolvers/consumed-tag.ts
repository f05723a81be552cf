import type { Context } from '../../../graphql/context.js';
import type { ImageTagResolvers } from '../../../graphql/types.generated.js';
import type { ImageTag } from '../model.js';
import { defaultPullPolicy } from '../rules/pull-policy.js';
import { whyNotNewest } from '../rules/recent.js';

/** What those who pull a tag want to know of it, and what it follows. */
export const consumedTagFields = {
  follow: ({ streamId, name, asOf }, _, { imageStreams }) => imageStreams.at(asOf).follow(streamId, name),
  pullPolicy: (tag, _, { imageStreams }) => {
    const spec = imageStreams.pullSpec(tag);
    return spec === null ? null : defaultPullPolicy(spec);
  },
  newestPullSpec: async (tag, _, { imageStreams }) => {
    const reason = await whyNot(tag, imageStreams);
    return reason === null ? imageStreams.pullSpec(tag) : null;
  },
  recent: async (tag, _, { imageStreams }) => {
    const reason = await whyNot(tag, imageStreams);
    return { pullSpec: imageStreams.pullSpec(tag), hasNewer: reason !== null, reason };
  },
} satisfies ImageTagResolvers;

async function whyNot(tag: ImageTag, streams: Context['imageStreams']): Promise<string | null> {
  const { streamId, name, asOf } = tag;
  const reading = streams.at(asOf);
  const [conditions, follow] = await Promise.all([
    reading.conditions(streamId, name),
    reading.follow(streamId, name),
  ]);
  return whyNotNewest(tag, conditions, follow);
}
