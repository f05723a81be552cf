import { QueryPlanner } from '@graphql-hive/router-query-planner';
import {
  buildASTSchema,
  buildSchema,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  type GraphQLSchema,
} from 'graphql';
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
 * Reads what composition has made. Of `own` it takes the scalars, so that values in documents and variables are held to
 * our rules before anything runs.
 */
export function openSupergraph(supergraphSdl: string, publicSdl: string, own?: GraphQLSchema): Supergraph {
  const schema = buildSchema(publicSdl, { noLocation: true, assumeValidSDL: true });
  for (const type of Object.values(schema.getTypeMap())) {
    const ours = own?.getType(type.name);
    if (!isScalarType(type) || !isScalarType(ours) || isSpecifiedScalarType(type)) continue;
    const { parseValue, parseLiteral, serialize } = ours;
    Object.assign(type, { parseValue, parseLiteral, serialize });
  }
  const whole = buildASTSchema(parse(supergraphSdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return {
    schema,
    conditions: new TypeConditions(whole),
    planner: new QueryPlanner(supergraphSdl),
  };
}
