import type { EventFilter } from '../../events/index.js';
import { badInput } from '../../platform/errors.js';

const most = 100;
const typeForm = /^[a-z0-9]+(-[a-z0-9]+)*\.([a-z0-9]+(-[a-z0-9]+)*|\*)$/;

/** Reads the filter among a field's arguments. */
export function filterIn({ namespace, subjects, types }: EventFilter): EventFilter {
  for (const [name, list] of Object.entries({ subjects, types }))
    if ((list?.length ?? 0) > most) throw badInput(`At most ${String(most)} ${name} at once.`, name);
  const malformed = types?.find((type) => !typeForm.test(type));
  if (malformed !== undefined)
    throw badInput(
      `${JSON.stringify(malformed.slice(0, 80))} is no type of events: write one like "image-tag.moved", or all of a noun like "image-tag.*".`,
      'types',
    );
  return { namespace, subjects, types };
}
