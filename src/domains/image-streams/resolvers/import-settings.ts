import type { TagSpecInput } from '../../../graphql/types.generated.js';

type Given = Pick<
  TagSpecInput,
  'scheduled' | 'interval' | 'minimumAge' | 'insecure' | 'referencePolicy' | 'importMode'
>;

/** How a tag is imported and pulled, as every input that may say so says it; null and left out mean the same. */
export const importSettings = (input: Given) => ({
  scheduled: input.scheduled ?? undefined,
  interval: input.interval ?? undefined,
  minimumAge: input.minimumAge ?? undefined,
  insecure: input.insecure ?? undefined,
  referencePolicy: input.referencePolicy ?? undefined,
  importMode: input.importMode ?? undefined,
});
