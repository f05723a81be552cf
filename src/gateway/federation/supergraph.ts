import { setImmediate } from 'node:timers/promises';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { buildSchema, isScalarType, isSpecifiedScalarType, parse, type GraphQLSchema } from 'graphql';
import { TypeConditions } from './type-conditions.js';

/** A composed graph, ready to be planned against. */
export interface Supergraph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** Which types are which, with those that clients do not see. */
  readonly conditions: TypeConditions;
  readonly planner: QueryPlanner;
}

/**
 * Reads what composition has made, in steps between which others get their turn. Of `own` it takes the scalars, so that
 * values in documents and variables are held to our rules before anything runs.
 */
export async function openSupergraph(
  supergraphSdl: string,
  publicSdl: string,
  own?: GraphQLSchema,
): Promise<Supergraph> {
  const schema = buildSchema(publicSdl, { noLocation: true, assumeValidSDL: true });
  takeScalars(schema, own);
  await setImmediate();
  const conditions = TypeConditions.ofDocument(parse(supergraphSdl, { noLocation: true }));
  await setImmediate();
  const planner = new QueryPlanner(supergraphSdl);
  await setImmediate();
  return { schema, conditions, planner };
}

function takeScalars(schema: GraphQLSchema, own: GraphQLSchema | undefined): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const ours = own?.getType(type.name);
    if (!isScalarType(type) || !isScalarType(ours) || isSpecifiedScalarType(type)) continue;
    const { parseValue, parseLiteral, serialize } = ours;
    Object.assign(type, { parseValue, parseLiteral, serialize });
  }
}
