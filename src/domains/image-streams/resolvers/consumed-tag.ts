import type { ImageTagResolvers } from '../../../graphql/types.generated.js';
import { defaultPullPolicy } from '../rules/pull-policy.js';
import { whyNotNewest } from '../rules/recent.js';

/** What those who pull a tag want to know of it, and what it follows. */
export const consumedTagFields = {
  follow: ({ streamId, name }, _, { imageStreams }) => imageStreams.follow(streamId, name),
  pullPolicy: (tag, _, { imageStreams }) => {
    const spec = imageStreams.pullSpec(tag);
    return spec === null ? null : defaultPullPolicy(spec);
  },
  newestPullSpec: async (tag, _, { imageStreams }) => {
    const reason = whyNotNewest(tag, await imageStreams.conditions(tag.streamId, tag.name));
    return reason === null ? imageStreams.pullSpec(tag) : null;
  },
  recent: async (tag, _, { imageStreams }) => {
    const reason = whyNotNewest(tag, await imageStreams.conditions(tag.streamId, tag.name));
    return { pullSpec: imageStreams.pullSpec(tag), hasNewer: reason !== null, reason };
  },
} satisfies ImageTagResolvers;
