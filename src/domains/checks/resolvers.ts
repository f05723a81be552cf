import type { Context } from '../../graphql/context.js';
import type { ImageTagResolvers } from '../../graphql/types.generated.js';
import type { TagCheck } from './model.js';

/** What a tag says of its checks; a tag of the past says nothing, for these are of now only. */
export const checkFields = {
  nextCheckAt: async (tag, _, context) => (await checkOf(tag, context))?.nextCheckAt ?? null,
  lastCheckedAt: async (tag, _, context) => (await checkOf(tag, context))?.lastCheckedAt ?? null,
  checkFailures: async (tag, _, context) => (await checkOf(tag, context))?.failures ?? 0,
} satisfies ImageTagResolvers;

const checkOf = async (
  { streamId, name, asOf }: { readonly streamId: string; readonly name: string; readonly asOf?: Date },
  { checks }: Context,
): Promise<TagCheck | null> => (asOf ? null : checks.of(streamId, name));
