import type { FieldUsageQuery } from '../operations.generated.js';

type Usage = FieldUsageQuery['fieldUsage'];

/** A field of the schema, and who uses it. */
export interface UsedField {
  readonly field: string;
  readonly deprecationReason: string | null;
  /** All clients together. */
  readonly callsPerDay: number;
  /** Most calls first. */
  readonly clients: readonly { readonly name: string; readonly callsPerDay: number }[];
}

/** Fields with their clients, most used first. */
export function usedFields(usage: Usage): readonly UsedField[] {
  const uses = new Map<string, Usage>();
  for (const use of usage) uses.set(use.field, [...(uses.get(use.field) ?? []), use]);
  return [...uses]
    .map(([field, ofClients]) => ({
      field,
      deprecationReason: ofClients[0]?.deprecationReason ?? null,
      callsPerDay: ofClients.reduce((sum, { callsPerDay }) => sum + callsPerDay, 0),
      clients: ofClients.map(({ client, callsPerDay }) => ({ name: client, callsPerDay })),
    }))
    .toSorted((a, b) => b.callsPerDay - a.callsPerDay || a.field.localeCompare(b.field));
}
