import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** One difference between two schemas, as clients may feel it. */
export interface SchemaChange {
  readonly level: 'BREAKING' | 'DANGEROUS' | 'SAFE';
  /** E.g. `FIELD_REMOVED`. */
  readonly type: string;
  /** Schema coordinate, where one is meant. */
  readonly path: string | null;
  readonly message: string;
}

const levels = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
} as const;

const order = ['BREAKING', 'DANGEROUS', 'SAFE'];

/** How the public schema `after` differs from `before`, worst first. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChange[]> {
  if (before === after) return [];
  const changes = await diff(readPublicSchema(before), readPublicSchema(after));
  return changes
    .map(({ criticality, type, path, message }) => ({
      level: levels[criticality.level],
      type: String(type),
      path: path ?? null,
      message,
    }))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

/** A schema that composition has made. */
export const readPublicSchema = (sdl: string): GraphQLSchema =>
  buildSchema(sdl, { assumeValidSDL: true, noLocation: true });
