import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { buildASTSchema, buildSchema, parse, type GraphQLSchema } from 'graphql';
import { TypeConditions } from './type-conditions.js';

/** A composed graph, ready to be planned against. */
export interface Supergraph {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** Which types are which, with those that clients do not see. */
  readonly conditions: TypeConditions;
  readonly planner: QueryPlanner;
}

/** Reads what composition has made. */
export function openSupergraph(supergraphSdl: string, publicSdl: string): Supergraph {
  const whole = buildASTSchema(parse(supergraphSdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return {
    schema: buildSchema(publicSdl, { noLocation: true, assumeValidSDL: true }),
    conditions: new TypeConditions(whole),
    planner: new QueryPlanner(supergraphSdl),
  };
}
