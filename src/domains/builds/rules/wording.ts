/**
 * What a specification says, as one text: the same for two that say the same, whatever the order of their members, for
 * PostgreSQL has an order of its own; and whether what says nothing (null, false, an empty list) is there or left out, as
 * what was kept before there was a field leaves it out.
 */
export const wording = (value: unknown): string => JSON.stringify(told(value));

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !saysNothing(inner))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, told(inner)]),
  );
}

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0);
