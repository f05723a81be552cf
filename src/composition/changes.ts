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
  return (
    changes
      // Nobody feels that what is new is described as well.
      .filter(({ type }) => !String(type).endsWith('_DESCRIPTION_ADDED'))
      .map(({ criticality, type, path, message }) => ({
        level: levels[criticality.level],
        type: String(type),
        path: path ?? null,
        message,
      }))
      .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  );
}

const mostRemembered = 6;
const remembered = new Map<string, GraphQLSchema>();

/** A schema that composition has made; the latest are remembered, for one check asks for the same again and again. */
export function readPublicSchema(sdl: string): GraphQLSchema {
  const schema = remembered.get(sdl) ?? buildSchema(sdl, { assumeValidSDL: true, noLocation: true });
  remembered.delete(sdl);
  remembered.set(sdl, schema);
  for (const oldest of remembered.keys()) if (remembered.size > mostRemembered) remembered.delete(oldest);
  return schema;
}
